// A vault with a past: `before` is the folder after the first note, the vault itself after the second.
#pragma once

#include "vault_support.h"

namespace aparte::test {

struct History {
    Place place;
    QString before() const { return place.dir.filePath(QStringLiteral("before")); }
    void putBack() { copyFolder(before(), place.vault()); }
    History() {
        auto vault = place.create();
        if (!addPerson(*vault, "Nadia") || !addPerson(*vault, "Karim") || !writeNote(*vault, "Nadia", "s1", "ancien") ||
            !writeNote(*vault, "Karim", "k1", "Karim"))
            qFatal("no history");
        vault.reset();
        copyFolder(place.vault(), before());
        vault = std::move(*place.unlock());
        if (!writeNote(*vault, "Nadia", "s1", "nouveau"))
            qFatal("no history");
    }
};

} // namespace aparte::test
