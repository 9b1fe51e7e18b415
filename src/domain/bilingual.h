// A text in the two languages of the program. Either may be missing; then the other stands in for it.
#pragma once

#include <QString>

namespace aparte::domain {

struct BilingualText {
    QString fr, en;
    QString in(const QString &language) const { return (language == u"en" && !en.isEmpty()) || fr.isEmpty() ? en : fr; }
};

} // namespace aparte::domain
