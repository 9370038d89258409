#if !__has_include(<xlsxwriter.h>)
#error "libxlsxwriter not found: run 'make setup', or 'apt-get install libxlsxwriter-dev'"
#endif
#include <xlsxwriter.h>
