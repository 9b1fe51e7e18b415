#include "app/shell/tongue.h"

#include "app/shell/preferences.h"
#include "journal/words.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QQmlEngine>

namespace aparte::app {

Tongue::Tongue(Preferences &preferences, QObject *parent) : QObject(parent), m_preferences(preferences) {
    connect(&preferences, &Preferences::changed, this, &Tongue::follow);
    follow();
}

void Tongue::follow() {
    QString wanted = m_preferences.language();
    if (wanted.isEmpty())
        wanted = journal::systemLanguage() == journal::Language::English ? QStringLiteral("en") : QStringLiteral("fr");
    if (wanted == m_language)
        return;
    m_language = wanted;
    QLocale::setDefault(QLocale(wanted == u"en" ? QLocale::English : QLocale::French));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    if (m_qts.load(QStringLiteral("qtbase_") + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(QStringLiteral(":/i18n/aparte_%1.qm").arg(wanted)))
        QCoreApplication::installTranslator(&m_ours);
    if (m_engine)
        m_engine->retranslate();
    Q_EMIT changed();
}

} // namespace aparte::app
