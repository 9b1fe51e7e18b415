#include "small_journal.h"

#include "journal/exchange_bundle.h"
#include "journal/notes.h"

#include <QDir>
#include <QFile>

namespace aparte::test {

namespace {

constexpr const char *twoPeople = R"({"format":"aparte-bundle","version":1,
 "organisations":[{"id":"o1","name":"Mairie de Valmont","units":[]}],
 "themes":[{"id":"t1","label":{"fr":"Relations","en":"Relations"},"parent":null}],
 "beneficiaries":[
  {"id":"b1","name":"Nadia Ferrand","organisation":"o1","presence":[{"from":"2025-01-01","until":null}],"missions":[{"id":"m1","stage":"sessions",
   "sessions":[{"id":"s1","date":"2025-03-04","minutes":60,"themes":["t1"],"note":"Le chantier avance bien."}]}]},
  {"id":"b2","name":"Karim Sol","organisation":"o1","presence":[{"from":"2025-01-01","until":null}],"missions":[{"id":"m2","stage":"sessions",
   "sessions":[{"id":"s2","date":"2025-04-05","minutes":60,"note":"Une réunion difficile."}]}]}]})";

vault::Surroundings cheap(const QString &state) {
    vault::Surroundings surroundings;
    surroundings.stateFolder = state + QStringLiteral("/aparte");
    surroundings.kdfCost = crypto::KdfCost{crypto::KdfCost::minPasses, crypto::KdfCost::minMemoryKiB};
    return surroundings;
}

journal::Passphrase typed(const QByteArray &passphrase) {
    return journal::passphraseFrom(QString::fromUtf8(passphrase));
}

QByteArray noteIs(const journal::Journal &journal, const QString &id, const QString &text) {
    const auto found = journal::note(journal, id);
    if (!found)
        return QByteArray::fromStdString(found.fault().code) + " at " + id.toUtf8();
    return found->note == text ? QByteArray() : "another text in " + id.toUtf8();
}

} // namespace

SmallJournal::SmallJournal() {
    QDir().mkpath(state());
    auto created = journal::Journal::create(folder(), typed(passphrase), cheap(state()));
    if (!created)
        qFatal("%s", created.fault().code.c_str());
    m_code = journal::inWriting(created->recoveryCode);
    if (auto filled = journal::importBundle(*created->journal, twoPeople, journal::ImportMode::Write); !filled)
        qFatal("%s at %s", filled.fault().code.c_str(), filled.fault().where.c_str());
}

SmallJournal::SmallJournal(const SmallJournal &of) : m_code(of.m_code) {
    copyFolder(of.folder(), folder());
    copyFolder(of.state(), state());
}

Command SmallJournal::command(const char *verb, QStringList rest, const QByteArray &secrets) const {
    Command command(QStringList{QString::fromUtf8(verb), folder()} +
                    QStringList{QStringLiteral("--language"), QStringLiteral("en")} + rest);
    command.set("XDG_STATE_HOME", state());
    command.secrets(secrets.isEmpty() ? QByteArray(passphrase) + '\n' : secrets);
    return command;
}

QByteArray SmallJournal::trouble(const QByteArray &withPassphrase) const {
    const auto opened = journal::Journal::unlock(folder(), typed(withPassphrase), cheap(state()));
    if (!opened)
        return QByteArray::fromStdString(opened.fault().code);
    if ((*opened)->opened().readOnly)
        return "read-only";
    return noteIs(**opened, QStringLiteral("s1"), QStringLiteral("Le chantier avance bien.")) +
           noteIs(**opened, QStringLiteral("s2"), QStringLiteral("Une réunion difficile."));
}

QByteArray bundleOf(const QByteArray &beneficiaries, const QByteArray &rest) {
    return R"({"format":"aparte-bundle","version":1,"beneficiaries":[)" + beneficiaries + "]" + rest + "}";
}

QByteArray personOf(const QByteArray &id, const QByteArray &missions) {
    return R"({"id":")" + id + R"(","name":"Nouvelle Personne","missions":[)" + missions + "]}";
}

QByteArray readFile(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

void copyFolder(const QString &from, const QString &to) {
    QDir().mkpath(to);
    for (const auto &name : QDir(to).entryList(QDir::Files | QDir::Hidden))
        QFile::remove(to + u'/' + name);
    for (const auto &file : QDir(from).entryInfoList(QDir::Files | QDir::Hidden))
        QFile::copy(file.filePath(), to + u'/' + file.fileName());
    for (const auto &folder : QDir(from).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        copyFolder(from + u'/' + folder, to + u'/' + folder);
}

QMap<QString, QByteArray> filesIn(const QString &folder) {
    QMap<QString, QByteArray> files;
    for (const auto &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        files.insert(file.fileName(), readFile(file.filePath()));
    return files;
}

} // namespace aparte::test
