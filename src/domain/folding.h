// When two texts are the same for somebody who reads them: one definition for searching, for names of people and of
// recipients, and for what may name nobody.
//
// A text is folded one code point at a time, and each on its own: compatibility decomposition (NFKD), marks dropped,
// case folded, then what is left of ligatures and apostrophes spelt out (oe, ae, ss, '). Since every mark is dropped,
// the canonical order of marks cannot matter, and folding the whole text at once gives the same: "É" typed as one
// letter or as two, "ﬁ" and "fi", "Œuvre" and "oeuvre" are equal.
#pragma once

#include <QString>

namespace aparte::domain {

QString folded(const QString &text);

// However a name is spaced, too.
inline QString foldedName(const QString &name) {
    return folded(name).simplified();
}

} // namespace aparte::domain
