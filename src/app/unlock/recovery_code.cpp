#include "app/unlock/recovery_code.h"

namespace aparte::app {
namespace {

QString shown(const journal::SecretBytes &code) {
    const auto bytes = code.exposeSecretBytes();
    return QString::fromLatin1(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

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
    return shown(code).split(u'-', Qt::SkipEmptyParts);
}

bool sameCode(const QString &typed, const journal::SecretBytes &code) {
    return !code.empty() && plain(typed) == plain(shown(code));
}

} // namespace aparte::app
