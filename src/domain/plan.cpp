#include "domain/plan.h"

#include "domain/folding.h"
#include "domain/marked_text.h"

#include <algorithm>

namespace aparte::domain {
namespace {

using Kind = MarkedLine::Kind;

bool announces(QStringView words) {
    static constexpr QStringView signs[] = {u"prochain",   u"plan", u"a faire", u"suite", u"d'ici",
                                            u"engagement", u"next", u"to do",   u"until", u"commitment"};
    const QString said = folded(words.toString());
    return std::ranges::any_of(signs, [&](QStringView sign) { return said.contains(sign); });
}

} // namespace

QStringList planIn(const QString &note) {
    QStringList announced, open;
    bool inPlan = false;
    for (const QString &line : note.split(u'\n')) {
        const MarkedLine marked = markedLine(line);
        const QString words = line.mid(marked.words).trimmed();
        if (marked.kind == Kind::Heading || marked.kind == Kind::Rule) {
            inPlan = marked.kind == Kind::Heading && announces(words);
            continue;
        }
        if (words.isEmpty() || marked.done)
            continue;
        if (inPlan)
            announced << words;
        if (marked.kind == Kind::Box)
            open << words;
    }
    return announced.isEmpty() ? open : announced;
}

} // namespace aparte::domain
