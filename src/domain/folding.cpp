#include "domain/folding.h"

#include <QList>

namespace aparte::domain {

namespace {

QString withoutMarks(const QString &text) {
    QString kept;
    const auto points = text.toUcs4();
    for (const char32_t point : points)
        if (!QChar::isMark(point))
            kept += QChar::fromUcs4(point);
    return kept;
}

} // namespace

QString folded(const QString &text) {
    QString plain = withoutMarks(text.normalized(QString::NormalizationForm_KD)).toCaseFolded();
    plain.replace(u'œ', QStringLiteral("oe")).replace(u'æ', QStringLiteral("ae")).replace(u'ß', QStringLiteral("ss"));
    plain.replace(u'’', u'\'').replace(u'‘', u'\'').replace(u'ʼ', u'\'');
    return withoutMarks(plain);
}

} // namespace aparte::domain
