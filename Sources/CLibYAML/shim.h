#if !__has_include(<yaml.h>)
#error "libyaml not found: run 'make setup', or 'apt-get install libyaml-dev'"
#endif
#include <yaml.h>
