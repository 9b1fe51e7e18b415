// A vault in a folder of its own, opened quickly: the passphrase is stretched by one hash instead of Argon2id (the seam
// of Surroundings).
#pragma once

#include "storage/connection.h"
#include "vault/vault.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace aparte::test {

using namespace aparte::vault;
using crypto::SecretBytes;

SecretBytes secret(const char *text);
Surroundings quick(const QString &stateFolder);

struct Place {                              // a folder for a vault and one for the state
    enum class On { Disk, Memory };         // memory: for thousands of rounds, where syncing is not the question
    explicit Place(On medium = On::Memory); // memory: where thousands of rounds matter and syncing does not
    QString vault() const { return dir.filePath(QStringLiteral("journal.aparte")); }
    QString file(const char *name) const { return vault() + u'/' + QLatin1String(name); }
    QString state() const { return dir.filePath(QStringLiteral("state")); }
    QString stateFile() const; // the only one there
    Surroundings surroundings() const { return quick(state()); }

    std::unique_ptr<Vault> create(const char *passphrase = "motdepasse");
    Result<std::unique_ptr<Vault>> unlock(Rollback rollback = Rollback::Ask,
                                          const char *passphrase = "motdepasse") const;
    QTemporaryDir dir;
    SecretBytes code; // the recovery code of create()
};

PersonId personNamed(const Vault &vault, const char *name);
RecordId recordNamed(const Vault &vault, const char *name);
// The person, with a summary; then notes of theirs.
Result<void> addPerson(Vault &vault, const char *name);
Result<void> writeNote(Vault &vault, const char *person, const char *record, const QByteArray &text,
                       Kind kind = Kind::Session);
QByteArray readNote(const Vault &vault, const char *record); // empty when there is none

// The tables of a closed vault, as somebody with the passphrase could open them.
Result<storage::Connection> tablesOf(const Place &place);
QByteArray rowsOf(const Place &place); // how many entries, boxes, numbers still to be purged lie there: "100 100 0"

QByteArray readFile(const QString &path);
void writeFile(const QString &path, const QByteArray &bytes);
void copyFolder(const QString &from, const QString &to);

QByteArray describe(const Fault &fault);

} // namespace aparte::test

// What went right is needed further on; what went wrong is said.
#define REQUIRE_OK(outcome)                                                                                            \
    do {                                                                                                               \
        const auto &outcome_ = (outcome);                                                                              \
        if (!outcome_.ok())                                                                                            \
            QFAIL(aparte::test::describe(outcome_.fault()).constData());                                               \
    } while (false)
#define REQUIRE_FAULT(outcome, expectedKind, expectedCode)                                                             \
    do {                                                                                                               \
        const auto &outcome_ = (outcome);                                                                              \
        QVERIFY2(!outcome_.ok(), "no fault");                                                                          \
        QCOMPARE(QByteArray::fromStdString(outcome_.fault().code), QByteArray(expectedCode));                          \
        QVERIFY(outcome_.fault().kind == aparte::Fault::Kind::expectedKind);                                           \
    } while (false)
