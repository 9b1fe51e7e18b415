#include "journal/theme_wording.h"

#include "journal/system_words.h"
#include "journal/vault_knowledge.h"
#include "lessons/guard/known_names.h"
#include "lessons/guard/patterns.h"

#include <algorithm>
#include <string_view>

namespace aparte::journal {

namespace {

namespace guard = lessons::guard;

bool namesSomebody(const guard::Finding &found) {
    static constexpr std::string_view reasons[] = {"vault-name", "vault-code", "mail", "phone"};
    return found.blocking && std::ranges::find(reasons, std::string_view(found.reason)) != std::end(reasons);
}

// A label begins with a capital that says nothing.
QString withoutItsCapital(const QString &label) {
    return label.left(1).toLower() + label.mid(1);
}

} // namespace

Result<std::set<QString>> themesNotToPrint(const Journal &journal, const std::vector<domain::Theme> &themes,
                                           const Progress &progress) {
    const auto known = knownNamesOf(journal, progress);
    if (!known)
        return known.fault();
    const auto words = systemWords();
    const guard::KnownNames names(*known, *words, 1);
    std::set<QString> unfit;
    for (const domain::Theme &theme : themes)
        for (const QString &label : {theme.label.fr, theme.label.en}) {
            const guard::CanonicalForm form(withoutItsCapital(label));
            if (std::ranges::any_of(names.in(form, *words), namesSomebody) ||
                std::ranges::any_of(guard::patternsIn(form), namesSomebody))
                unfit.insert(theme.id);
        }
    return unfit;
}

domain::BilingualText labelWithoutWords(std::size_t place) {
    return {QStringLiteral("Thème %1").arg(place), QStringLiteral("Theme %1").arg(place)};
}

} // namespace aparte::journal
