#if !__has_include(<sqlite3.h>)
#error "SQLite not found: run 'make setup', or 'apt-get install libsqlite3-dev'"
#endif
#include <sqlite3.h>
