// libcsv ships no .pc file, so SwiftPM cannot name the missing package; this line can.
#if !__has_include(<csv.h>)
#error "libcsv not found: run 'make setup', or 'apt-get install libcsv-dev'"
#endif
#include <csv.h>
