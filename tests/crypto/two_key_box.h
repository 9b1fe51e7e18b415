// The attack that the commitment in every slot answers: XChaCha20-Poly1305 does not commit to its key, so 48 bytes can
// be made that open under two keys (Len, Grubbs, Ristenpart: Partitioning Oracle Attacks, 2021).
#pragma once

#include "crypto/sealed_box.h"

namespace aparte::crypto::test {

using TwoKeyBox = std::array<Byte, 32 + tagSize>;

TwoKeyBox boxForTwoKeys(KeyView one, KeyView other, NonceView nonce, ByteView associated, Random &random);

} // namespace aparte::crypto::test
