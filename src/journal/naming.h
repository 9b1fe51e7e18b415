// Does a text name somebody who is accompanied? Asked of every text that lies under the journal's own key, which must
// name nobody (design/domain.md, Registers without content). Whole words are compared, folded.
#pragma once

#include "journal/journal.h"

namespace aparte::journal {

enum class Naming {
    AnyName,   // a name, or one word of it: "Lebrun". A word that is ordinary too ("petit") counts written as a name is
    WholeName, // all of a name: of supervisors and bodies, who may share a first name with somebody
};

struct Written {
    QStringList texts;
    Naming how = Naming::AnyName;
};
// What is written in a line of a register, and in what the coach says of themselves.
std::vector<Written> textsOf(const domain::PracticeEntry &entry);
std::vector<Written> textsOf(const domain::Coach &coach);

class Names { // of everybody in the vault, folded once
public:
    static Result<Names> of(const Journal &journal);
    explicit Names(const std::vector<domain::Beneficiary> &people);

    // Who is named, by their id; nothing: nobody.
    std::optional<QString> in(const QString &text, Naming how = Naming::AnyName) const;
    std::optional<QString> in(const std::vector<Written> &texts) const;

private:
    struct Name {
        QString person;
        QStringList words;
        bool ofGroup = false; // its words are ordinary ones: only the whole name counts
    };
    std::vector<Name> m_names;
};

// What stands for them where no name may be: their code, or initials while there is none (journal/codes.h).
Result<QString> codeStandingFor(const Journal &journal, const QString &beneficiary);

// Refused practice.names-somebody (where: the code to write instead, or initials while there is none).
Result<void> checkNamesNobody(const Journal &journal, const std::vector<Written> &texts);

} // namespace aparte::journal
