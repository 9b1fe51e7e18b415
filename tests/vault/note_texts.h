// Many notes quickly: French-looking text of 1.5 to 4.6 KB, never the same twice, incompressible enough for figures on
// size.
#pragma once

#include "vault_support.h"

#include <random>

namespace aparte::test {

class NoteTexts {
public:
    explicit NoteTexts(unsigned seed = 1) : m_random(seed) {}
    QByteArray next();

private:
    std::mt19937 m_random;
};

struct Filled {
    qint64 textBytes = 0;
    int notes = 0;
};
// `people` persons with equal shares of `notes` sessions, encoded as the journal does, a batch a person.
Result<Filled> fill(Vault &vault, int people, int notes, unsigned seed = 1);

} // namespace aparte::test
