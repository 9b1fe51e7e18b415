#include "app/unlock/unlock_page.h"

namespace aparte::app {
namespace {

struct Answer {
    Result<vault::OpenReport> report;
    journal::SecretBytes secret;
};

} // namespace

UnlockPage::UnlockPage(Desk &desk, QString folder, QObject *parent)
    : QObject(parent), m_desk(desk), m_folder(std::move(folder)) {}

void UnlockPage::setFolder(const QString &folder) {
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_trouble.clear();
    Q_EMIT changed();
}

void UnlockPage::unlock(const QString &passphrase) {
    if (!m_busy)
        open(By::Passphrase, journal::passphraseFrom(passphrase), false);
}

void UnlockPage::unlockWithCode(const QString &code) {
    if (!m_busy)
        open(By::Code, journal::passphraseFrom(code), false);
}

void UnlockPage::open(By by, journal::SecretBytes secret, bool acceptOlder) {
    m_trouble.clear();
    Q_EMIT beginning();
    beBusy(true);
    auto work = [by, acceptOlder, folder = m_folder, around = m_desk.surroundings(),
                 kept = std::move(secret)](Desk::OpenJournal &open) mutable -> Answer {
        open.reset(); // a journal held for the choice lets go of its lock first
        auto outcome = by == By::Code ? journal::Journal::unlockWithCode(folder, kept, around, acceptOlder)
                                      : journal::Journal::unlock(folder, kept, around, acceptOlder);
        if (!outcome)
            return {outcome.fault(), {}};
        open = *std::move(outcome);
        return {open->opened(), std::move(kept)};
    };
    m_desk.atDesk(this, std::move(work), [this, by](Answer answer) {
        beBusy(false);
        answered(by, std::move(answer.report), std::move(answer.secret));
    });
}

void UnlockPage::answered(By by, Result<vault::OpenReport> report, journal::SecretBytes secret) {
    if (!report)
        return m_trouble.tell(report.fault());
    const Opened now = openedFrom(m_folder, *report);
    const bool older = report->freshness == vault::Freshness::Older;
    if (!report->readOnly || (!older && report->freshness != vault::Freshness::Changed)) {
        Q_EMIT opened(now);
        return;
    }
    m_waiting = now;
    m_by = by;
    m_secret = std::move(secret);
    m_choice = older ? QStringLiteral("older") : QStringLiteral("changed");
    Q_EMIT changed();
}

void UnlockPage::lookOnly() {
    m_secret = {};
    m_choice.clear();
    if (m_waiting)
        Q_EMIT opened(*std::exchange(m_waiting, std::nullopt));
}

void UnlockPage::acceptOlder() {
    m_choice.clear();
    m_waiting.reset();
    open(m_by, std::move(m_secret), true);
}

void UnlockPage::beBusy(bool busy) {
    m_busy = busy;
    Q_EMIT changed();
}

} // namespace aparte::app
