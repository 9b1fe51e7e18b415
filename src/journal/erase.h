// Erasing a person: their key is destroyed, and with it everything sealed under it (design/vault.md, Erasing a person).
#pragma once

#include "journal/journal.h"
#include "journal/words.h"

namespace aparte::journal {

struct WillBeLost { // said before, asked once
    QString name;
    int missions = 0, sessions = 0, exchanges = 0, consents = 0;
};
Result<WillBeLost> whatErasingLoses(const Journal &journal, const QString &beneficiary);

struct Certificate { // names nobody
    QString person;  // 32 hexadecimal digits, the vault's own id
    QDate day;
    QString fileSystem;
    bool finished = true;
    QStringList destinations; // of backups whose `keys` no longer has it
    struct Debt {
        QString folder;
        QDate since;
    };
    std::vector<Debt> debts; // destinations that still have it: away, or not writable
    QString caveat;          // why overwritten bytes may survive there (vault::ErasureCertificate)
    QStringList notPromised; // sentences in the system's language: flash spare blocks, snapshots, copies elsewhere
};
Result<Certificate> erase(Journal &journal, const QString &beneficiary);
QStringList notPromised(const QString &caveat, Language language);
QString certificateText(const Certificate &certificate, const QString &language); // "fr" or "en"

} // namespace aparte::journal
