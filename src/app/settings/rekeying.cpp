#include "app/settings/rekeying.h"

#include "app/desk/desk.h"
#include "app/unlock/recovery_code.h"

namespace aparte::app {

Rekeying::Rekeying(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_errand(desk, this) {}

QStringList Rekeying::groups() const {
    return m_code.empty() ? QStringList() : groupsOf(m_code);
}

int Rekeying::strength(const QString &passphrase) const {
    return journal::passphraseStrength(passphrase);
}

void Rekeying::giveUp() {
    m_trouble.clear();
    if (m_step == u"asking")
        go({});
}

void Rekeying::rekey(const QString &present, const QString &next) {
    if (m_errand.running())
        return;
    m_trouble.clear();
    Q_EMIT beginning();
    go(QStringLiteral("working"));
    m_desk.write(
        this,
        [now = journal::passphraseFrom(present), then = journal::passphraseFrom(next),
         progress = m_errand.begin()](journal::Journal &open) -> Result<journal::SecretBytes> {
            if (auto fit = journal::checkNew(then); !fit)
                return fit.fault();
            return open.rekey(now, then, progress);
        },
        [this](Result<journal::SecretBytes> code) {
            m_errand.end();
            if (!code) {
                m_trouble.tell(code.fault());
                return go(QStringLiteral("asking"));
            }
            m_code = *std::move(code);
            go(QStringLiteral("code"));
            Q_EMIT rekeyed();
        });
}

void Rekeying::typeBack(const QString &code) {
    m_differs = !sameCode(code, m_code);
    if (m_differs) {
        Q_EMIT changed();
        return;
    }
    m_code = {};
    go(QStringLiteral("done"));
}

void Rekeying::go(const QString &step) {
    m_step = step;
    Q_EMIT changed();
}

} // namespace aparte::app
