// Import and export of the open bundle. Nothing is merged silently; what is already there wins, with a warning.
#pragma once

#include "domain/bundle.h"
#include "journal/people.h"
#include "journal/progress.h"
#include "journal/words.h"

#include <QMap>

namespace aparte::journal {

struct ImportWarning {
    QString where; // JSON pointer
    QString code;  // import_words.cpp: other-content, other-person, erased-person, erased-link, unknown-field,
                   // dropped-field, other-ledger
    QString why;   // one sentence
};
struct ImportReport {
    QMap<QString, int> imported; // a count a kind: beneficiaries, missions, sessions, ...
    int skipped = 0;             // same id and same content
    std::vector<ImportWarning> warnings;
};
enum class ImportMode { Write, DryRun };

// WrongUse bundle.*, or Cancelled: nothing was written. Everything is read and compared first, in a dry run as for
// real; then the ledger, the keys of new people, and one transaction for all the rest: on any fault nobody and nothing
// has come in.
Result<ImportReport> importBundle(Journal &journal, const QByteArray &json, ImportMode mode,
                                  const Progress &progress = {}, Language language = systemLanguage());
Result<ImportReport> importFile(Journal &journal, const QString &path, ImportMode mode, const Progress &progress = {},
                                Language language = systemLanguage());

// A plain file, because the person asks for it: readable by whoever gets it. Registered in the vault. An existing file
// is not overwritten (WrongUse export.exists). What cannot be read is left out, added to `missing`, and the rest goes
// on; without `missing` it is Damaged export.incomplete (where: what; have: how many), once the file is written.
Result<QByteArray> exportBundle(const Journal &journal, const Progress &progress = {}, Missing *missing = nullptr);
Result<void> exportFile(Journal &journal, const QString &path, const Progress &progress = {},
                        Missing *missing = nullptr);

// One person with everything of theirs, as in a bundle.
Result<QJsonObject> personInBundleForm(const Journal &journal, const QString &id, Missing *missing = nullptr);

QByteArray exampleBundle();                        // the fictional journal that ships with the program
Result<bool> holdsExample(const Journal &journal); // are its people still here?
Result<int> removeExample(Journal &journal, const Progress &progress = {}); // erases its people; the count

} // namespace aparte::journal
