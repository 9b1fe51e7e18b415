// The language the command line speaks. Every text is given in both at once, so that none can be forgotten in one.
#pragma once

#include "journal/words.h"

#include <QString>

namespace aparte::cli {

struct Bilingual {
    const char *fr = "";
    const char *en = "";
};

class Tongue {
public:
    explicit Tongue(journal::Language language) : m_language(language) {}

    journal::Language language() const { return m_language; }
    bool english() const { return m_language == journal::Language::English; }
    QString name() const { return english() ? QStringLiteral("en") : QStringLiteral("fr"); }
    QString operator()(Bilingual text) const { return QString::fromUtf8(english() ? text.en : text.fr); }
    QString operator()(const char *fr, const char *en) const { return (*this)(Bilingual{fr, en}); }

private:
    journal::Language m_language;
};

} // namespace aparte::cli
