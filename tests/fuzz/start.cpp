#include "crypto/secret.h"
#include "fuzz.h"

extern "C" int LLVMFuzzerInitialize(int *, char ***) {
    aparte::fuzz::must(aparte::crypto::startSodium());
    return 0;
}
