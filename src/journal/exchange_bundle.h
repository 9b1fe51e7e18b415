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
                   // dropped-field, other-ledger, same-name, other-code, ask-before,
                   // contract-incomplete, incompatible-*, practice-names
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
// A file read and understood before any journal is opened: whatever is wrong with it is known before a passphrase is
// asked for. NotFound import.missing; WrongUse import.folder, bundle.*; Failed import.unreadable.
struct BundleFile {
    QByteArray json;
    domain::Bundle bundle;
};
Result<BundleFile> readBundleFile(const QString &path);
Result<ImportReport> importBundle(Journal &journal, const BundleFile &file, ImportMode mode,
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

QByteArray exampleBundle(); // the fictional journal that ships with the program, under the ids of its file
// Opens it under ids of its own, so that it can be opened again in a vault where it was erased. WrongUse example.there.
Result<ImportReport> openExample(Journal &journal, const Progress &progress = {}, Language language = systemLanguage());
Result<bool> holdsExample(const Journal &journal); // is anything of it still here that removeExample() would take?
// Erases its people (how many) and takes away what else it brought, but for what something of the coach's refers to or
// what the coach has changed.
Result<int> removeExample(Journal &journal, const Progress &progress = {});

} // namespace aparte::journal
