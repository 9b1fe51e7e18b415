#include "app/mission/erasing.h"

#include "app/desk/days.h"
#include "app/desk/desk.h"
#include "journal/plain_file.h"

#include <QDir>
#include <QStandardPaths>

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
    Q_EMIT beginning();
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

// A name that says nothing of whom it is about.
QString Erasing::usualFile() const {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).filePath(
        QStringLiteral("aparte-%1-%2.txt").arg(isoDay(m_certificate.day), m_certificate.person.left(8)));
}

void Erasing::saveCertificate(const QString &file, const QString &language) {
    if (!done())
        return;
    m_trouble.clear();
    m_desk.ask(
        this,
        [file, text = certificate(language).toUtf8()](journal::Journal &) {
            return journal::writePlainFile(file, text);
        },
        [this, file](Result<void> written) {
            if (!written)
                return m_trouble.tell(written.fault());
            m_file = file;
            Q_EMIT changed();
        });
}

void Erasing::go(const QString &step) {
    m_step = step;
    Q_EMIT changed();
}

} // namespace aparte::app
