// A lesson (whatever its letters) before the text guard: each finding lies within the text, begins and ends between two
// characters, and the same text is told the same again.
#include "fuzz.h"
#include "lessons/guard/guard.h"

using namespace aparte;
using namespace aparte::lessons::guard;

namespace {

// A dictionary that knows every word of few letters: both answers occur.
class ShortWords : public WordList {
public:
    bool has(Language) const override { return true; }
    bool isWord(const QString &word) const override { return word.size() < 5; }
    bool isName(const QString &word) const override { return word.size() == 6; }
    bool isProperNoun(const QString &word) const override { return word.size() == 7; }
};

const Guard &guardAtHand() {
    static const Guard guard = [] {
        Known known;
        known.people = {{{QStringLiteral("Marie-Laure Le Goff")}, QStringLiteral("P3")},
                        {{QStringLiteral("Łukasz Wójcik"), QStringLiteral("Kiki")}, {}}};
        known.organisations = {QStringLiteral("Ville de Rennes")};
        known.units = {QStringLiteral("Direction des Systèmes d'Information")};
        known.titles = {QStringLiteral("Chargée de la flotte")};
        NotesSums notes(7);
        notes.add(1, "elle a parlé de la charge et des priorités de la semaine avec confiance");
        notes.close();
        return Guard(known, std::make_shared<const ShortWords>(), std::move(notes),
                     {{QStringLiteral("Nommer les tensions tôt aide les équipes à avancer."), {}}});
    }();
    return guard;
}

bool isBetweenCharacters(const QByteArray &utf8, qsizetype at) {
    return at == utf8.size() || (static_cast<unsigned char>(utf8[at]) & 0xc0) != 0x80;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size) {
    constexpr std::size_t longest = 4096; // what is typed into a card, and far more
    const QString text = QString::fromUtf8(fuzz::asQt(bytes, std::min(size, longest)));
    const QByteArray utf8 = text.toUtf8();
    for (const Language language : {Language::French, Language::English}) {
        const Findings found = guardAtHand().check(text, language);
        for (const Finding &one : found) {
            fuzz::must(0 <= one.bytes.start && one.bytes.start <= one.bytes.end && one.bytes.end <= utf8.size());
            fuzz::must(isBetweenCharacters(utf8, one.bytes.start) && isBetweenCharacters(utf8, one.bytes.end));
            fuzz::must(one.layer >= 0 && one.layer <= 7);
        }
        fuzz::must(guardAtHand().check(text, language).size() == found.size());
    }
    return 0;
}
