// SHA-256 from OpenSSL: the digests of documents, records and published files.
#if !__has_include(<openssl/sha.h>)
#error "libcrypto not found: run 'make setup', or 'apt-get install libssl-dev'"
#endif
#include <openssl/sha.h>
#include <openssl/evp.h>
