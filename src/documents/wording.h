// The two languages of a document, and numbers and days as each of them writes them.
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace aparte::documents {

class Wording {
public:
    explicit Wording(const QString &language)
        : m_english(language == u"en"), m_locale(m_english ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                           : QLocale(QLocale::French, QLocale::France)) {}

    QString operator()(const char *fr, const char *en) const { return QString::fromUtf8(m_english ? en : fr); }
    QString name() const { return m_english ? QStringLiteral("en") : QStringLiteral("fr"); }
    QString day(QDate day) const { return m_locale.toString(day, QStringLiteral("d MMMM yyyy")); }
    QString count(int count) const { return m_locale.toString(count); }
    QString amount(double amount) const { return m_locale.toString(amount, 'f', 1); }
    QString hours(int minutes) const { // 7 h 30
        const QString whole = count(minutes / 60) + QStringLiteral("\u00a0h");
        return minutes % 60 == 0 ? whole
                                 : whole + QStringLiteral("\u00a0%1").arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }

private:
    bool m_english;
    QLocale m_locale;
};

} // namespace aparte::documents
