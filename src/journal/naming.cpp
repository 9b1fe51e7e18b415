#include "journal/naming.h"

#include "domain/vocabulary.h"
#include "journal/codes.h"
#include "journal/folding.h"
#include "journal/stored.h"
#include "journal/summary.h"

#include <algorithm>

namespace aparte::journal {

namespace {

struct WordSeen {
    QString folded;
    bool asName = false; // begins with a capital
};

bool joins(QStringView text, qsizetype at) { // d'Aubigné and Saint-Jean are two words each; 3 belongs to P3
    return text[at].isLetterOrNumber() || text[at].isMark() || text[at].isSurrogate();
}

std::vector<WordSeen> wordsIn(const QString &text) {
    std::vector<WordSeen> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!joins(text, at)) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && joins(text, at))
            ++at;
        const QString word = text.mid(start, at - start);
        words.push_back({folded(word), word.front().isUpper()});
    }
    return words;
}

// Names that are ordinary words as well: refused only where they are written as a name.
bool isOrdinary(const QString &word) {
    static constexpr QStringView ordinary[] = {
        u"aime",     u"ange",      u"avril",  u"bas",    u"beau",     u"berger",    u"blanc",   u"blanche",
        u"bon",      u"bonhomme",  u"bonnet", u"bouche", u"boucher",  u"boulanger", u"brun",    u"carre",
        u"chef",     u"chevalier", u"claire", u"clair",  u"clement",  u"colombe",   u"comte",   u"constance",
        u"cours",    u"court",     u"croix",  u"desire", u"desiree",  u"dimanche",  u"dore",    u"fleur",
        u"fontaine", u"fort",      u"france", u"franc",  u"garde",    u"gentil",    u"grand",   u"gros",
        u"guide",    u"hiver",     u"iris",   u"joli",   u"jour",     u"juste",     u"laurier", u"leger",
        u"long",     u"loup",      u"lune",   u"maire",  u"marchand", u"marie",     u"marin",   u"mercredi",
        u"meunier",  u"modeste",   u"moulin", u"neuf",   u"noble",    u"noir",      u"olive",   u"page",
        u"parfait",  u"pasteur",   u"petit",  u"pierre", u"place",    u"poste",     u"prince",  u"printemps",
        u"prudence", u"reine",     u"renard", u"riche",  u"roche",    u"roi",       u"rose",    u"rouge",
        u"roux",     u"sage",      u"simple", u"soleil", u"tailleur", u"temps",     u"vallee",  u"vert",
        u"victoire", u"violette",  u"will",   u"mark",   u"may",      u"june",      u"hope",    u"grace",
        u"joy",      u"faith",     u"young",  u"brown",  u"white",    u"black",     u"green",   u"king",
        u"short",    u"baker",     u"cook",   u"day",    u"best",     u"rich",      u"bill"};
    return domain::isOneOf(word, ordinary);
}

// "de", "le", "van": part of a name, and of nearly every sentence.
bool isParticle(const QString &word) {
    static constexpr QStringView particles[] = {u"des",    u"del", u"van",      u"von",   u"der", u"den",
                                                u"les",    u"ben", u"the",      u"and",   u"dos", u"saint",
                                                u"sainte", u"mme", u"monsieur", u"madame"};
    return word.size() < 3 || domain::isOneOf(word, particles);
}

bool standsAlone(const std::vector<WordSeen> &text, const QString &word) {
    if (isParticle(word))
        return false;
    return std::ranges::any_of(
        text, [&](const WordSeen &seen) { return seen.folded == word && (seen.asName || !isOrdinary(word)); });
}

// All words of a name one after the other, in either order of first name and family name.
bool standsWhole(const std::vector<WordSeen> &text, const QStringList &name) {
    const auto stands = [&text](const QStringList &words) {
        const auto same = [](const WordSeen &seen, const QString &word) { return seen.folded == word; };
        return std::search(text.begin(), text.end(), words.begin(), words.end(), same) != text.end();
    };
    if (name.isEmpty())
        return false;
    if (name.size() == 1)
        return standsAlone(text, name.front());
    QStringList turned = name;
    turned.prepend(turned.takeLast());
    return stands(name) || stands(turned);
}

} // namespace

Names::Names(const std::vector<domain::Beneficiary> &people) {
    for (const domain::Beneficiary &person : people)
        for (const QString &name : QStringList{person.name} + person.alsoKnownAs) {
            QStringList words;
            for (const WordSeen &word : wordsIn(name))
                words << word.folded;
            if (!words.isEmpty())
                m_names.push_back({person.id, words, person.isGroup()});
        }
}

Result<Names> Names::of(const Journal &journal) {
    const auto summaries = readSummaries(journal);
    if (!summaries)
        return summaries.fault();
    std::vector<domain::Beneficiary> people;
    for (const Summary &summary : *summaries)
        people.push_back(summary.person);
    return Names(people);
}

std::optional<QString> Names::in(const QString &text, Naming how) const {
    const std::vector<WordSeen> words = wordsIn(text);
    for (const Name &name : m_names) {
        const bool alone =
            how == Naming::AnyName && !name.ofGroup &&
            std::ranges::any_of(name.words, [&](const QString &word) { return standsAlone(words, word); });
        if (alone || standsWhole(words, name.words))
            return name.person;
    }
    return std::nullopt;
}

std::optional<QString> Names::in(const std::vector<Written> &texts) const {
    for (const Written &written : texts)
        for (const QString &text : written.texts)
            if (auto named = in(text, written.how))
                return named;
    return std::nullopt;
}

std::vector<Written> textsOf(const domain::PracticeEntry &entry) {
    const QStringList own = QStringList{entry.note, entry.measures} + entry.themes + entry.cases;
    return {{own, Naming::AnyName}, {{entry.with, entry.channel}, Naming::WholeName}};
}

std::vector<Written> textsOf(const domain::Coach &coach) {
    QStringList texts = coach.methods + QStringList{coach.controller};
    for (const domain::Training &training : coach.trainings)
        texts << training.title << training.body;
    return {{texts, Naming::WholeName}};
}

Result<QString> codeStandingFor(const Journal &journal, const QString &beneficiary) {
    const auto person = find<domain::Beneficiary>(journal, beneficiary);
    if (!person)
        return person.fault();
    return *person ? codeOf(**person) : QString();
}

Result<void> checkNamesNobody(const Journal &journal, const std::vector<Written> &texts) {
    const auto names = Names::of(journal);
    if (!names)
        return names.fault();
    const auto named = names->in(texts);
    if (!named)
        return {};
    const auto code = codeStandingFor(journal, *named);
    return fault(Fault::Kind::Refused, "practice.names-somebody", code ? code->toStdString() : std::string());
}

} // namespace aparte::journal
