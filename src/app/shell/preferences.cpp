#include "app/shell/preferences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace aparte::app {
namespace {

constexpr qint64 readAtMost = 65536;

bool oneOf(const QString &value, std::initializer_list<QString> known) {
    return std::find(known.begin(), known.end(), value) != known.end();
}

} // namespace

Preferences::Preferences(QString file, QObject *parent) : QObject(parent), m_file(std::move(file)) {
    QFile kept(m_file);
    if (!kept.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(kept.read(readAtMost)).split(u'\n');
    for (const QString &line : lines)
        if (const qsizetype equals = line.indexOf(u'='); equals > 0)
            take(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
}

QString Preferences::usualFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/aparte/aparte.ini");
}

void Preferences::take(const QString &name, const QString &value) {
    if (name == u"language" && oneOf(value, {QStringLiteral("fr"), QStringLiteral("en")}))
        m_language = value;
    else if (name == u"appearance" && oneOf(value, {QStringLiteral("light"), QStringLiteral("dark")}))
        m_appearance = value;
    else if (name == u"text-size" && value.toInt() > 0)
        m_textSize = qBound(100, value.toInt(), 200);
    else if (name == u"idle-minutes" && value.toInt() > 0)
        m_idleMinutes = qBound(1, value.toInt(), 60);
    else if (name == u"discreet")
        m_discreet = value == u"yes";
    else if (name == u"sync-accepted")
        m_syncAccepted = value == u"yes";
    else if (name == u"tips-seen")
        m_tipsSeen = value.split(u',', Qt::SkipEmptyParts);
    else if (name == u"journal")
        m_journalFolder = value;
}

// Losing a preference is no harm worth a message, so a file that cannot be written is let go.
void Preferences::keep() {
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        const QString text =
            QStringLiteral("[aparte]\nlanguage=%1\nappearance=%2\ntext-size=%3\nidle-minutes=%4\n%5%6%7journal=%8\n")
                .arg(m_language, m_appearance, QString::number(m_textSize), QString::number(m_idleMinutes),
                     m_discreet ? QStringLiteral("discreet=yes\n") : QString(),
                     m_syncAccepted ? QStringLiteral("sync-accepted=yes\n") : QString(),
                     m_tipsSeen.isEmpty() ? QString() : QStringLiteral("tips-seen=%1\n").arg(m_tipsSeen.join(u',')),
                     m_journalFolder);
        file.write(text.toUtf8());
        file.commit();
    }
    Q_EMIT changed();
}

void Preferences::setLanguage(const QString &language) {
    if (language == m_language)
        return;
    m_language = language;
    keep();
}

void Preferences::setAppearance(const QString &appearance) {
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    keep();
}

void Preferences::setTextSize(int perCent) {
    const int bounded = qBound(100, perCent, 200);
    if (bounded == m_textSize)
        return;
    m_textSize = bounded;
    keep();
}

void Preferences::setIdleMinutes(int minutes) {
    const int bounded = qBound(1, minutes, 60);
    if (bounded == m_idleMinutes)
        return;
    m_idleMinutes = bounded;
    keep();
}

void Preferences::setDiscreet(bool discreet) {
    if (discreet == m_discreet)
        return;
    m_discreet = discreet;
    keep();
}

void Preferences::setJournalFolder(const QString &folder) {
    if (folder == m_journalFolder)
        return;
    m_journalFolder = folder;
    m_syncAccepted = false;
    keep();
}

void Preferences::acceptSync() {
    if (m_syncAccepted)
        return;
    m_syncAccepted = true;
    keep();
}

void Preferences::seeTip(const QString &tip) {
    if (m_tipsSeen.contains(tip))
        return;
    m_tipsSeen.push_back(tip);
    keep();
}

void Preferences::showTipsAgain() {
    if (m_tipsSeen.isEmpty())
        return;
    m_tipsSeen.clear();
    keep();
}

} // namespace aparte::app
