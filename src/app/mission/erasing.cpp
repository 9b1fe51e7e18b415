#include "app/mission/erasing.h"

#include "app/desk/desk.h"

namespace aparte::app {

Erasing::Erasing(Desk &desk, QString beneficiary, QObject *parent)
    : QObject(parent), m_desk(desk), m_beneficiary(std::move(beneficiary)) {}

void Erasing::ask() {
    m_trouble.clear();
    m_desk.ask(
        this, [id = m_beneficiary](journal::Journal &open) { return journal::whatErasingLoses(open, id); },
        [this](Result<journal::WillBeLost> lost) {
            if (!lost)
                return m_trouble.tell(lost.fault());
            m_lost = *std::move(lost);
            go(QStringLiteral("asking"));
        });
}

void Erasing::giveUp() {
    go({});
}

void Erasing::confirm() {
    if (m_step != u"asking")
        return;
    go(QStringLiteral("working"));
    m_desk.write(
        this, [id = m_beneficiary](journal::Journal &open) { return journal::erase(open, id); },
        [this](Result<journal::Certificate> certificate) {
            if (!certificate) {
                m_trouble.tell(certificate.fault());
                return go(QStringLiteral("asking"));
            }
            m_certificate = *std::move(certificate);
            m_lost = {}; // the name goes from the screen too
            go(QStringLiteral("done"));
        });
}

QString Erasing::certificate(const QString &language) const {
    return done() ? journal::certificateText(m_certificate, language) : QString();
}

void Erasing::go(const QString &step) {
    m_step = step;
    Q_EMIT changed();
}

} // namespace aparte::app
