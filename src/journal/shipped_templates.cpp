#include "domain/vocabulary.h"
#include "journal/beginnings.h"

namespace aparte::journal {
namespace {

struct Shipped {
    QStringView kind;
    const char *fr, *en;
};

// After R11, R19 (what is brought and decided), R24 (objectives), R61 to R64: headings to be filled in or struck out.
constexpr Shipped shipped[] = {
    {u"preliminary",
     "## Ce qui amène la personne\n\n## Ce qu’elle attend, et de moi\n\n## Cadre expliqué\n- [ ] "
     "Confidentialité\n- [ ] Déroulement et durée\n- [ ] Liberté d’arrêter\n\n## Pour la prochaine "
     "fois\n- [ ] ",
     "## What brings the person\n\n## What they expect, and of me\n\n## Framework explained\n- [ ] Confidentiality\n- "
     "[ ] Course and length\n- [ ] Free to stop\n\n## For next time\n- [ ] "},
    {u"first",
     "## Situation\n\n## Demande, dans ses mots\n\n## Ce que serait une réussite\n\n## Pour la prochaine "
     "fois\n- [ ] ",
     "## Situation\n\n## Request, in their words\n\n## What success would be\n\n## For next time\n- [ ] "},
    {u"tripartite",
     "## Attentes de la hiérarchie\n\n## Attentes de la personne\n\n## Objectifs convenus\n1. "
     "\n\n## Ce qui reste confidentiel\n\n## Suite convenue\n- [ ] ",
     "## What the manager expects\n\n## What the person expects\n\n## Objectives agreed\n1. \n\n## What stays "
     "confidential\n\n## Next steps agreed\n- [ ] "},
    {u"session",
     "## Depuis la dernière fois\n\n## Ce qui est apporté\n\n## Ce qui est compris, décidé\n\n## Pour la "
     "prochaine fois\n- [ ] ",
     "## Since last time\n\n## What is brought\n\n## What is understood, decided\n\n## For next time\n- [ ] "},
    {u"midpoint",
     "## Où en sont les objectifs\n1. \n\n## Ce qui aide, ce qui gêne\n\n## Ce que nous changeons\n\n## "
     "Pour la prochaine fois\n- [ ] ",
     "## Where the objectives stand\n1. \n\n## What helps, what hinders\n\n## What we change\n\n## For next time\n- "
     "[ ] "},
    {u"closing",
     "## Objectifs atteints, et comment on le voit\n1. \n\n## Ce que la personne garde\n\n## Ce qui reste "
     "ouvert\n\n## Suivi convenu\n- [ ] ",
     "## Objectives reached, and how one sees it\n1. \n\n## What the person keeps\n\n## What stays open\n\n## Next "
     "steps agreed\n- [ ] "},
    {u"followup", "## Ce qui a tenu\n\n## Ce qui a changé depuis\n\n## Ce qu’il faudrait encore\n",
     "## What has held\n\n## What has changed since\n\n## What would still be needed\n"},
};

} // namespace

QString shippedTemplate(const QString &kind, Language language) {
    for (const Shipped &one : shipped)
        if (one.kind == kind)
            return QString::fromUtf8(language == Language::French ? one.fr : one.en);
    return {};
}

} // namespace aparte::journal
