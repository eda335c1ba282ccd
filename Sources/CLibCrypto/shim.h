#ifndef CLIBCRYPTO_SHIM_H
#define CLIBCRYPTO_SHIM_H
/* These functions are old, not wrong: their state is a plain value, and none of them can fail (decision 15). */
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
#endif
