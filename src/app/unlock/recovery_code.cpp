#include "app/unlock/recovery_code.h"

namespace aparte::app {
namespace {

QString plain(const QString &code) {
    QString letters;
    const QString upper = code.toUpper();
    for (const QChar letter : upper) {
        if (letter == u'O')
            letters += u'0';
        else if (letter == u'I' || letter == u'L')
            letters += u'1';
        else if (letter.isLetterOrNumber())
            letters += letter;
    }
    return letters;
}

} // namespace

QStringList groupsOf(const journal::SecretBytes &code) {
    return journal::inWriting(code).split(u'-', Qt::SkipEmptyParts);
}

bool sameCode(const QString &typed, const journal::SecretBytes &code) {
    return !code.empty() && plain(typed) == plain(journal::inWriting(code));
}

} // namespace aparte::app
