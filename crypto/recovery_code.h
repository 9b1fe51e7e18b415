// The recovery code: 140 random bits and a check of 10, as 30 Crockford letters (0-9, A-Z without I, L, O, U) in 6
// groups of 5, to be copied by hand: "7ZQ4M-...". It opens its own slot when the passphrase is lost.
//
// Letters c[0] .. c[29] are numbers of GF(32), x^5 + x^2 + 1, a = 2. c[0] .. c[27] are random; c[28] and c[29] make two
// sums zero: of c[i] * a^i, and of c[i] * a^(2i). That is a Reed-Solomon code of distance 3: every one or two wrong
// letters and every swap of two letters are noticed, and of other mistakes (groups out of order, a letter left out) all
// but 1 in 1,024. A plain sum as one of the two would not see letters out of order at all: 1 exchange of groups in 32
// would pass.
#pragma once

#include "crypto/result.h"
#include "crypto/secret.h"

namespace aparte::crypto {

class RecoveryCode {
public:
    static constexpr std::size_t randomLetters = 28, letters = 30, groupSize = 5,
                                 printedSize = letters + letters / groupSize - 1;

    static RecoveryCode create(Random &random);
    // As typed (UTF-8): any case, spaces and dashes anywhere, O for 0, I and L for 1. WrongUse: recovery.letter (have:
    // which letter, from 1), recovery.length (have, need 30), recovery.check.
    static Result<RecoveryCode> parse(const SecretBytes &typed);

    SecretBytes printed() const;                                 // 35 characters, groups separated by '-'
    const SecretBytes &letterBytes() const { return m_letters; } // 30 capital letters: what Argon2id is given

private:
    explicit RecoveryCode(SecretBytes lettersOfCode) : m_letters(std::move(lettersOfCode)) {}
    SecretBytes m_letters;
};

} // namespace aparte::crypto
