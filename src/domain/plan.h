// What a note says was to be done until the next time: what the next note goes on from.
#pragma once

#include <QStringList>

namespace aparte::domain {

// The lines under a heading that announces what comes next ("Pour la prochaine fois", "Plan", "Next steps"), without
// their marks and without what is ticked; where no heading does, the boxes that are open anywhere in the note.
QStringList planIn(const QString &note);

} // namespace aparte::domain
