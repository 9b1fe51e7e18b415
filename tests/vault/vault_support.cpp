#include "vault_support.h"

#include "crypto/hkdf.h"
#include "vault/key_store.h"

#include <QDirIterator>

#include <sodium.h>

namespace aparte::test {

SecretBytes secret(const char *text) {
    return SecretBytes::copyOf({reinterpret_cast<const crypto::Byte *>(text), qstrlen(text)});
}

Surroundings quick(const QString &stateFolder) {
    Surroundings surroundings;
    surroundings.stateFolder = stateFolder;
    surroundings.kdfCost = crypto::KdfCost{3, 64 * 1024};
    surroundings.stretch = [](const crypto::SlotTerms &terms, const SecretBytes &typed) -> Result<SecretBytes> {
        SecretBytes stretched(32);
        const auto bytes = typed.exposeSecretBytes();
        crypto_generichash(stretched.fillSecretBytes().data(), 32, bytes.data(), bytes.size(), terms.salt.data(),
                           terms.salt.size());
        return stretched;
    };
    return surroundings;
}

namespace {

QString templateOn(Place::On medium) {
    const bool inMemory = medium == Place::On::Memory && QFileInfo(QStringLiteral("/dev/shm")).isWritable();
    return (inMemory ? QStringLiteral("/dev/shm") : QDir::tempPath()) + QStringLiteral("/aparte-test-XXXXXX");
}

} // namespace

Place::Place(On medium) : dir(templateOn(medium)) {
    crypto::startSodium();
}

QString Place::stateFile() const {
    const auto files = QDir(state()).entryList({QStringLiteral("*.state")});
    return files.isEmpty() ? QString() : state() + u'/' + files.first();
}

std::unique_ptr<Vault> Place::create(const char *passphrase) {
    auto created = Vault::create(vault(), secret(passphrase), surroundings());
    if (!created) {
        QTest::qFail(describe(created.fault()).constData(), __FILE__, __LINE__);
        return nullptr;
    }
    code = std::move(created->recoveryCode);
    return std::move(created->vault);
}

Result<std::unique_ptr<Vault>> Place::unlock(Rollback rollback, const char *passphrase) const {
    return Vault::unlock(vault(), secret(passphrase), surroundings(), rollback);
}

PersonId personNamed(const Vault &vault, const char *name) {
    return vault.personId(QString::fromUtf8(name));
}
RecordId recordNamed(const Vault &vault, const char *name) {
    return vault.recordId("session", QString::fromUtf8(name));
}

Result<void> addPerson(Vault &vault, const char *name) {
    const auto person = personNamed(vault, name);
    if (auto added = vault.addPeople({person}); !added)
        return added;
    Batch batch;
    batch.put(vault.recordId("summary", QString::fromUtf8(name)), person, Kind::Summary,
              QByteArray("summary of ") + name);
    return vault.write(batch);
}

Result<void> writeNote(Vault &vault, const char *person, const char *record, const QByteArray &text, Kind kind) {
    Batch batch;
    batch.put(recordNamed(vault, record), personNamed(vault, person), kind, text);
    return vault.write(batch);
}

QByteArray readNote(const Vault &vault, const char *record) {
    auto found = vault.record(recordNamed(vault, record));
    return found && *found ? (*found)->payload : QByteArray();
}

Result<storage::Connection> tablesOf(const Place &place) {
    const auto keys = KeyStore::unlock(Machine::from(place.surroundings()), place.file("keys").toStdString(),
                                       KeyStore::SlotKind::ByPassphrase, secret("motdepasse"));
    if (!keys)
        return keys.fault();
    return storage::Connection::open(place.file("journal.db").toStdString(),
                                     crypto::deriveKey<crypto::DatabaseKey>(keys->root()), keys->vault().bytes,
                                     storage::Connection::Access::ReadWrite);
}

QByteArray rowsOf(const Place &place) {
    auto tables = tablesOf(place);
    if (!tables)
        return describe(tables.fault());
    return QByteArray::number(*tables->number("SELECT count(*) FROM entry")) + ' ' +
           QByteArray::number(*tables->number("SELECT count(*) FROM box")) + ' ' +
           QByteArray::number(*tables->number("SELECT count(*) FROM purge"));
}

QByteArray readFile(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void copyFolder(const QString &from, const QString &to) {
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    QDirIterator files(from, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        files.next();
        QFile::copy(files.filePath(), to + u'/' + files.fileName());
    }
}

QByteArray describe(const Fault &fault) {
    return QByteArray::fromStdString("fault " + std::to_string(static_cast<int>(fault.kind)) + " " + fault.code + " " +
                                     fault.where + " have " + std::to_string(fault.have) + " need " +
                                     std::to_string(fault.need));
}

} // namespace aparte::test
