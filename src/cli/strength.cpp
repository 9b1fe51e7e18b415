#include "cli/strength.h"

#include "cli/standard_streams.h"

namespace aparte::cli {

Answer withStrength(Answer answer, const journal::Passphrase &passphrase, const Tongue &in) {
    constexpr int strong = 3; // of 4: what the window shows in the same way
    const int strength = journal::passphraseStrength(passphrase);
    answer.json.insert(QStringLiteral("passphrase_strength"), strength);
    if (strength < strong)
        say(in("Cette phrase de passe se devine facilement (force %1 sur 4). Quelques mots de plus, pris au hasard, "
               "la\n"
               "rendraient bien plus sûre : « aparte-cli passphrase » la change.",
               "This passphrase is easily guessed (strength %1 of 4). A few more words, taken at random, would make "
               "it\n"
               "much safer: “aparte-cli passphrase” changes it.")
                .arg(strength));
    return answer;
}

} // namespace aparte::cli
