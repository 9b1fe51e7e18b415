#include "altered_vault.h"

#include "alterations.h"

namespace aparte::test {

namespace {

using FaultKind = aparte::Fault::Kind;

bool isClear(const Fault &fault) {
    return fault.kind == FaultKind::Damaged || fault.kind == FaultKind::ChangedOutside;
}

// At opening, an altered head may also read as another version, cost or passphrase.
bool isClearAtOpening(const Fault &fault) {
    return isClear(fault) || fault.kind == FaultKind::TooNew || fault.kind == FaultKind::TooCostly ||
           fault.kind == FaultKind::CouldNotOpen || fault.kind == FaultKind::TooOld;
}

unsigned below(std::mt19937 &random, unsigned limit) {
    return static_cast<unsigned>(random() % limit);
}

} // namespace

const char *nameOf(Outcome outcome) {
    constexpr const char *names[outcomes] = {"altered nothing",
                                             "opens, a copy healed",
                                             "opens, altered what nothing reads",
                                             "opens as older, said",
                                             "opens, cut as a crash",
                                             "opens as another vault, said",
                                             "opens, part of it refused",
                                             "refused",
                                             "WRONG"};
    return names[static_cast<int>(outcome)];
}

AlteredVault::AlteredVault()
    : m_before(place.dir.filePath(QStringLiteral("before"))), m_crashed(place.dir.filePath(QStringLiteral("crashed"))),
      m_closed(place.dir.filePath(QStringLiteral("closed"))),
      m_elsewhere(place.dir.filePath(QStringLiteral("elsewhere"))) {
    Place other(Place::On::Memory); // another vault of the same passphrase, people and notes
    auto vault = other.create();
    if (!addPerson(*vault, "Nadia") || !addPerson(*vault, "Karim"))
        qFatal("no people");
    write(*vault, 0, 20, "ailleurs ");
    vault.reset();
    copyFolder(other.vault(), m_elsewhere);

    vault = place.create();
    if (!addPerson(*vault, "Nadia") || !addPerson(*vault, "Karim"))
        qFatal("no people");
    m_notes.clear();
    write(*vault, 0, 20, "ancien ");
    m_older = m_notes;
    m_id = vault->id();
    vault.reset();
    keepOldRows();
    copyFolder(place.vault(), m_before);
    vault = std::move(*place.unlock());
    if (!vault->newRecoveryCode(secret("motdepasse")))
        qFatal("no new code");
    write(*vault, 5, 26, "nouveau ");
    copyFolder(place.vault(), m_crashed); // with a journal file
    m_crashedState = readFile(place.stateFile());
    vault.reset();
    copyFolder(place.vault(), m_closed);
    m_closedState = readFile(place.stateFile());
}

void AlteredVault::write(Vault &vault, int from, int to, const char *word) {
    for (int i = from; i < to; ++i) {
        const auto name = QByteArray::number(i);
        m_notes[name] = word + name + QByteArray(2000, static_cast<char>('a' + i));
        if (!writeNote(vault, i % 2 ? "Nadia" : "Karim", name.constData(), m_notes[name]))
            qFatal("not written");
    }
}

// Beside the tables, where the format allows others: the rows of before, to be put back later.
void AlteredVault::keepOldRows() {
    auto tables = tablesOf(place);
    if (!tables || !tables->run("CREATE TABLE old_entry AS SELECT * FROM entry") ||
        !tables->run("CREATE TABLE old_box AS SELECT * FROM box") ||
        !tables->run("CREATE TABLE old_person AS SELECT * FROM person") ||
        !tables->run("CREATE TABLE old_vault AS SELECT * FROM vault"))
        qFatal("no old rows");
}

void AlteredVault::putBack(bool crashed) {
    for (const char *name : {"keys", "journal.db", "journal.db-wal", "journal.db-shm"}) { // not the reserve: 4 MiB
        QFile::remove(place.file(name));
        QFile::copy((crashed ? m_crashed : m_closed) + u'/' + QLatin1String(name), place.file(name));
    }
    QDir(place.state()).removeRecursively();
    QDir().mkpath(place.state());
    const auto id = readFile(m_closed + QStringLiteral("/journal.db")).left(16).toHex();
    writeFile(place.state() + u'/' + QString::fromLatin1(id) + QStringLiteral(".state"),
              crashed ? m_crashedState : m_closedState);
    m_inCrash = crashed;
    m_changed = m_journalAltered = false;
}

void AlteredVault::writeNow(const char *name, const QByteArray &bytes) {
    m_changed = m_changed || bytes != readFile(place.file(name));
    m_journalAltered = m_journalAltered || qstrcmp(name, "journal.db-wal") == 0;
    writeFile(place.file(name), bytes);
}

bool AlteredVault::putOldPage(qsizetype page) {
    constexpr qsizetype size = 16384;
    auto now = readFile(m_closed + QStringLiteral("/journal.db"));
    const auto old = readFile(m_before + QStringLiteral("/journal.db")).mid(page * size, size);
    if (old.size() != size || old == now.mid(page * size, size))
        return false;
    putBack(false);
    writeNow("journal.db", now.replace(page * size, size, old));
    return true;
}

QByteArray AlteredVault::alter(std::mt19937 &random) {
    putBack(below(random, 3) == 0);
    const unsigned way = below(random, 16);
    if (way < 3)
        return alterKeys(random);
    if (way < 5)
        return mixFiles(random);
    if (way < 7 && !m_inCrash) {
        const unsigned rows = below(random, rowWays), pick = below(random, 20);
        m_changed = changeRows(rows, pick);
        return "row way " + QByteArray::number(rows) + " at " + QByteArray::number(pick);
    }
    constexpr const char *files[] = {"keys", "journal.db", "journal.db-wal"};
    return alterFile(files[below(random, m_inCrash ? 3 : 2)], random);
}

QByteArray AlteredVault::alterFile(const QByteArray &name, std::mt19937 &random) {
    const QString file = QLatin1String(name);
    const auto here = readFile(place.file(name.constData())), old = readFile(m_before + u'/' + file),
               other = readFile(m_elsewhere + u'/' + file);
    QByteArray said;
    writeNow(name.constData(), alteredBytes(here, old, other, name, random, said));
    return said;
}

QByteArray AlteredVault::alterKeys(std::mt19937 &random) {
    QByteArray said;
    writeNow("keys",
             alteredKeys(readFile(place.file("keys")), readFile(m_elsewhere + QStringLiteral("/keys")), random, said));
    return said;
}

// Whole files of before or of another vault, alone or together.
QByteArray AlteredVault::mixFiles(std::mt19937 &random) {
    const bool isOlder = below(random, 2) == 1;
    const QString from = isOlder ? m_before : m_elsewhere;
    const unsigned which = 1 + below(random, 3);
    if (which & 1)
        writeNow("keys", readFile(from + QStringLiteral("/keys")));
    if (which & 2) {
        writeNow("journal.db", readFile(from + QStringLiteral("/journal.db")));
        if (m_inCrash && below(random, 2) == 1)
            m_journalAltered = QFile::remove(place.file("journal.db-wal"));
    }
    return QByteArray("files ") + QByteArray::number(which) + (isOlder ? " of before" : " of another vault");
}

Outcome AlteredVault::outcome(QByteArray &said) const {
    auto vault = place.unlock();
    if (vault)
        return read(**vault, said);
    if (isClearAtOpening(vault.fault()))
        return Outcome::Refused;
    said += ": unclear " + describe(vault.fault());
    return Outcome::Wrong;
}

Outcome AlteredVault::read(const Vault &vault, QByteArray &said) const {
    const bool saidOlder = vault.report().freshness == Freshness::Older && vault.report().readOnly;
    if (vault.id() != m_id && vault.report().freshness == Freshness::FirstTime)
        return Outcome::Another;
    bool allRead = true, allNow = true;
    for (const auto &[name, text] : m_notes) {
        const auto note = vault.record(recordNamed(vault, name.constData()));
        allRead = allRead && note.ok();
        if (!note && isClear(note.fault()))
            continue;
        const auto old = m_older.find(name);
        const auto found = note && *note ? (*note)->payload : QByteArray();
        allNow = allNow && found == text;
        // A journal file that ends early is what a crash leaves: the last saves are then missing, each of them whole
        // (design/vault.md, Rollback: this cannot be told from a rollback to the state of the last opening).
        const bool wasOnce = found == (old == m_older.end() ? QByteArray() : old->second);
        if (!note || (found != text && !(wasOnce && (saidOlder || m_journalAltered)))) {
            said += ": note " + name + (note ? " is another or gone" : " gives " + describe(note.fault()));
            return Outcome::Wrong;
        }
    }
    if (!allRead)
        return Outcome::Partly;
    if (saidOlder)
        return Outcome::Older;
    if (!allNow)
        return Outcome::CutShort;
    if (vault.report().healedKeys)
        return Outcome::Healed;
    return m_changed ? Outcome::Untouched : Outcome::Unchanged;
}

} // namespace aparte::test
