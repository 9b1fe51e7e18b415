#include "domain/disclosure.h"

namespace aparte::domain {

namespace {

struct Name {
    const char16_t *what, *fr, *en;
};

constexpr Name names[] = {
    {u"review", u"bilan", u"review"},
    {u"access_package", u"dossier", u"file"},
    {u"solicitation_letter", u"lettre", u"letter"},
    {u"yearly_sheet", u"fiche-annuelle", u"yearly-sheet"},
    {u"art30_sheet", u"registre-rgpd", u"gdpr-record"},
};

} // namespace

QDate accessDueOn(QDate receivedOn) {
    return receivedOn.addMonths(1); // the last day of a shorter month
}

QString neutralFileName(const QString &what, QDate day, const QString &language) {
    QString name = QStringLiteral("document");
    for (const Name &each : names)
        if (what == QStringView(each.what))
            name = QString::fromUtf16(language == u"en" ? each.en : each.fr);
    return QStringLiteral("%1-%2.pdf").arg(name, day.toString(Qt::ISODate));
}

} // namespace aparte::domain
