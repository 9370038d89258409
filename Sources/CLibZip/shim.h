#if !__has_include(<zip.h>)
#error "libzip not found: run 'make setup', or 'apt-get install libzip-dev'"
#endif
#include <zip.h>
