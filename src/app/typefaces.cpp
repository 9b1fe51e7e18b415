#include "app/typefaces.h"

#include <QFont>
#include <QStringList>

namespace aparte::app {

void nameTypefaces() {
    QFont::insertSubstitutions(QStringLiteral("Aparte Book"),
                               {QStringLiteral("Vollkorn"), QStringLiteral("Gentium Plus"),
                                QStringLiteral("Noto Serif"), QStringLiteral("DejaVu Serif"), QStringLiteral("serif")});
    QFont::insertSubstitutions(QStringLiteral("Aparte Plain"),
                               {QStringLiteral("Lato"), QStringLiteral("Open Sans"), QStringLiteral("Noto Sans"),
                                QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
}

} // namespace aparte::app
