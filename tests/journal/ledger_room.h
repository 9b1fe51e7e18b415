// A journal with three organisations on one of two computers, a stick for its backups, and reports entered by hand: the
// ledger alone, without the engine that decides.
#pragma once

#include "backup/backups.h"
#include "backup/restore.h"
#include "journal/exchange_bundle.h"
#include "journal/ledger_confirming.h"
#include "journal/ledger_copies.h"
#include "journal/ledger_store.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace ledger_room {

using namespace aparte;

inline const QString valmont = QStringLiteral("o-valmont"), ministry = QStringLiteral("o-ministere"),
                     company = QStringLiteral("o-brisance");

inline std::string codeOf(const Result<void> &answer) {
    return answer ? std::string() : answer.fault().code;
}

class LedgerRoom {
public:
    enum class Filled { WithExample, Empty };
    explicit LedgerRoom(Filled filled = Filled::WithExample, storage::Disk *disk = nullptr) : m_disk(disk) {
        auto created = journal::Journal::create(folder(), passphrase(), surroundings());
        if (!created)
            qFatal("%s", created.fault().code.c_str());
        m_journal = std::move(created->journal);
        if (filled == Filled::WithExample &&
            !journal::importBundle(*m_journal, journal::exampleBundle(), journal::ImportMode::Write))
            qFatal("the example journal does not come in");
        QDir(m_place.path()).mkdir(QStringLiteral("stick"));
    }

    journal::Journal &journal() { return *m_journal; }
    QString beside(const char *name) const { return m_place.filePath(QLatin1String(name)); }
    QString folder() const { return beside("essai.aparte"); }
    QString stick() const { return beside("stick"); }
    QString stateFile() const {
        const QDir states(beside(m_computer));
        return states.filePath(states.entryList({QStringLiteral("*.state")}).value(0));
    }

    void close() { m_journal.reset(); }
    void open(bool acceptOlder = false) {
        auto opened = journal::Journal::unlock(folder(), passphrase(), surroundings(), acceptOlder);
        if (!opened)
            qFatal("%s", opened.fault().code.c_str());
        m_journal = std::move(*opened);
    }
    void reopen() {
        close();
        open();
    }
    void on(const char *computer) { // the next opening is there
        close();
        m_computer = computer;
    }

    void backUp() {
        if (m_journal->backups().destinations().empty() && !m_journal->backups().add(stick()))
            qFatal("the stick is not taken");
        if (!m_journal->backups().run({}))
            qFatal("no backup");
    }
    // The newest copy that the stick has, where there is no vault any more.
    void restore() {
        close();
        QDir(folder()).removeRecursively();
        const auto sources = backup::sourcesIn(stick());
        if (!sources || !backup::restoreNew({sources->front(), sources->front().generations.front(), {}, {}}, folder(),
                                            passphrase(), surroundings(), {}))
            qFatal("not restored");
        open();
    }
    void exchange() {
        const auto sources = backup::sourcesIn(stick());
        auto copy =
            backup::Beside::stage(m_journal->vault(), {sources->front(), sources->front().generations.front(), {}, {}},
                                  m_journal->surroundings(), {});
        if (!copy || !backup::Beside::exchange(m_journal->vault(), std::move(*copy)))
            qFatal("not exchanged");
    }
    void save(const char *name) { // everything as it lies, closed
        close();
        QDir(beside(name)).removeRecursively();
        copy(folder(), beside(name));
        open();
    }
    void putBack(const char *name) {
        close();
        QDir(folder()).removeRecursively();
        copy(beside(name), folder());
    }
    static void copy(const QString &from, const QString &to) {
        if (QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), from, to}) != 0)
            qFatal("not copied");
    }

    // The next report about this organisation enters the ledger.
    Result<void> enter(const QString &organisation, const char *period = "2025-H1", const char *profile = "standard") {
        const auto ledger = journal::readLedger(*m_journal);
        if (!ledger)
            return ledger.fault();
        const auto when = domain::Period::parse(QLatin1String(period));
        lessons::Entry entry;
        entry.number = static_cast<int>(ledger->entries.size()) + 1;
        entry.previous = ledger->head();
        entry.day = QDate(2026, 1, 15);
        entry.profile = QLatin1String(profile);
        entry.organisation = organisation;
        entry.period = *when;
        entry.cohort = {*journal::memberToken(*m_journal, QStringLiteral("v1"))};
        entry.printed = QJsonObject{{QStringLiteral("organisation"), organisation}};
        return journal::append(*m_journal, *ledger, entry);
    }
    int reports() const {
        const auto ledger = journal::readLedger(*m_journal);
        return ledger ? static_cast<int>(ledger->entries.size()) : -1;
    }
    QString lettersOf(int number) const {
        const auto ledger = journal::readLedger(*m_journal);
        return lessons::checkLetters(ledger->entries.at(static_cast<std::size_t>(number) - 1).previous);
    }
    std::vector<journal::LedgerQuestion> questions() const {
        return journal::ledgerToConfirm(*m_journal)->organisations;
    }
    bool asks() const { return journal::ledgerToConfirm(*m_journal)->waiting; }
    // As a coach would who has every report at hand.
    void confirmAll() {
        for (const auto &asked : questions()) {
            const QString letters = asked.lastNumber > 0 ? lettersOf(asked.lastNumber) : QString();
            QCOMPARE(codeOf(journal::confirmLedger(*m_journal, asked.organisation, asked.lastNumber, letters)),
                     std::string());
        }
    }

    static journal::Passphrase passphrase() {
        return journal::passphraseFrom(QStringLiteral("trois lanternes au bord du quai"));
    }
    vault::Surroundings surroundings() const {
        vault::Surroundings surroundings;
        surroundings.stateFolder = beside(m_computer);
        surroundings.kdfCost = crypto::KdfCost{3, 64 * 1024};
        surroundings.disk = m_disk;
        return surroundings;
    }

private:
    QTemporaryDir m_place;
    storage::Disk *m_disk;
    const char *m_computer = "state";
    std::unique_ptr<journal::Journal> m_journal;
};

} // namespace ledger_room
