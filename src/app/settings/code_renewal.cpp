#include "app/settings/code_renewal.h"

#include "app/desk/desk.h"
#include "app/unlock/recovery_code.h"
#include "backup/backups.h"

namespace aparte::app {

CodeRenewal::CodeRenewal(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

QStringList CodeRenewal::groups() const {
    return m_code.empty() ? QStringList() : groupsOf(m_code);
}

void CodeRenewal::renew(const QString &passphrase) {
    if (m_busy)
        return;
    m_busy = true;
    m_trouble.clear();
    Q_EMIT changed();
    m_desk.ask(
        this,
        [now = journal::passphraseFrom(passphrase)](journal::Journal &open) {
            auto code = open.vault().newRecoveryCode(now);
            if (code)
                open.backups().offerKeys(); // the old code opens an old copy of them
            return code;
        },
        [this](Result<journal::SecretBytes> code) {
            m_busy = false;
            if (code) {
                m_code = *std::move(code);
                m_step = QStringLiteral("code");
            } else {
                m_trouble.tell(code.fault());
            }
            Q_EMIT changed();
        });
}

void CodeRenewal::typeBack(const QString &code) {
    m_differs = !sameCode(code, m_code);
    if (!m_differs) {
        m_code = {};
        m_step = QStringLiteral("done");
    }
    Q_EMIT changed();
}

} // namespace aparte::app
