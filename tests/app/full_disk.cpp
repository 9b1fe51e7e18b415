// The small disk of the vault's tests, in this folder's programs too.
#include "tests/vault/small_disk.cpp"
