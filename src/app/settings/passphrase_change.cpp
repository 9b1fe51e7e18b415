#include "app/settings/passphrase_change.h"

#include "app/desk/desk.h"
#include "backup/backups.h"
#include "journal/passphrase.h"

namespace aparte::app {

PassphraseChange::PassphraseChange(Desk &desk, When when, QObject *parent)
    : QObject(parent), m_desk(desk), m_when(when) {}

int PassphraseChange::strength(const QString &passphrase) const {
    return journal::passphraseStrength(passphrase);
}

void PassphraseChange::change(const QString &present, const QString &next) {
    if (m_busy)
        return;
    m_busy = true;
    m_done = false;
    m_trouble.clear();
    Q_EMIT changed();
    m_desk.ask(
        this,
        [afterCode = afterCode(), now = journal::passphraseFrom(present),
         then = journal::passphraseFrom(next)](journal::Journal &open) -> Result<void> {
            if (auto fit = journal::checkNew(then); !fit)
                return fit;
            auto changed = afterCode ? open.vault().setPassphrase(then) : open.vault().changePassphrase(now, then);
            if (changed)
                open.backups().offerKeys(); // who cannot be reached now owes it
            return changed;
        },
        [this](Result<void> outcome) {
            m_busy = false;
            m_done = outcome.ok();
            if (!outcome)
                m_trouble.tell(outcome.fault());
            Q_EMIT changed();
            if (m_done)
                Q_EMIT chosen();
        });
}

} // namespace aparte::app
