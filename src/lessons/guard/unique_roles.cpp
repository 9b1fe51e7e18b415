#include "lessons/guard/unique_roles.h"

#include <QRegularExpression>

namespace aparte::lessons::guard {

namespace {

// One or a few of them where somebody is coached: folded, masculine and feminine.
#define RARE_FR                                                                                                        \
    "(?:directeurs?|directrices?|dga?s?|dgs|dga|drh|daf|dsi|dst|pdg|president|presidente|maire|mairesse|adjointe? au " \
    "maire|elue?|"                                                                                                     \
    "prefet|prefete|sous-prefet|sous-prefete|recteur|rectrice|proviseure?|principale? du college|"                     \
    "secretaire generale?|chef de cabinet|cheffe de cabinet|chef d'etablissement|cheffe d'etablissement|"              \
    "chef de service|cheffe de service|chef de projet|cheffe de projet|chef comptable|comptable|tresorier|tresoriere|" \
    "medecin|infirmier|infirmiere|psychologue|sage-femme|pharmacien|pharmacienne|juriste|architecte|archiviste|"       \
    "bibliothecaire|webmaster|standardiste|gardien|gardienne|concierge|syndicaliste|deleguee? syndicale?|"             \
    "represente?ante? du personnel|apprentie?|stagiaire|alternante?|assistante? sociale?|assistante? de direction|"    \
    "secretaire|attachee? de presse|responsable "                                                                      \
    "(?:rh|paie|informatique|technique|juridique|communication|qualite|financier|financiere|des ressources "           \
    "humaines|du service|de la|de l'|des)|"                                                                            \
    "cuisinier|cuisiniere|chauffeure?|facteur|factrice|policier|policiere|pompier|officier|commandante?|colonel|"      \
    "commissaire|juge|procureure?|greffier|greffiere|ingenieure?|chercheure?|chercheuse|professeure?|enseignante?|"    \
    "formateur|formatrice|"                                                                                            \
    "fondateur|fondatrice|gerante?|patron|patronne|actionnaire|associee?)"
#define RARE_EN                                                                                                        \
    "(?:director|ceo|cfo|cto|coo|cio|chief [a-z]+ "                                                                    \
    "officer|president|vice-president|chair(?:man|woman|person)?|mayor|deputy mayor|headmaster|headmistress|head "     \
    "teacher|head of [a-z]+|"                                                                                          \
    "principal|dean|secretary general|company secretary|hr manager|finance manager|it manager|plant manager|site "     \
    "manager|accountant|treasurer|doctor|nurse|psychologist|lawyer|"                                                   \
    "librarian|receptionist|caretaker|union representative|apprentice|intern|trainee|social worker|personal "          \
    "assistant|secretary|press officer|cook|driver|"                                                                   \
    "officer|colonel|judge|prosecutor|engineer|researcher|professor|teacher|founder|owner|shareholder|partner)"
#define PERSON_FR                                                                                                      \
    "(?:personnes?|agente?s?|salariee?s?|collegues?|collaborateurs?|collaboratrices?|managers?|cadres?|responsables?|" \
    "chefs?|cheffes?|hommes?|femmes?|mamans?|peres?|meres?|jeunes?|contractuelle?s?|titulaires?|directeurs?|"          \
    "directrices?|encadrante?s?|membres?)"
#define PERSON_EN "(?:person|employee|colleague|manager|director|leader|man|woman|mother|father|member|lady|one)"
#define NAMED_UNIT "(?: d[ue]s?| de la| de l'| d'|'s| of| for)"

struct Row {
    const char *expression, *reason;
    bool blocking = true;
};

constexpr Row rows[] = {
    {"\\b(?:l'|(?:la|le|mon|ma|notre|votre|cette?|cet) )(?:ancienne? |nouveau |nouvelle |jeune |future? )?" RARE_FR
     "\\b(?!s)",
     "unique-role"},
    {"\\b(?:une?|certaine?) (?:ancienne? |nouveau |nouvelle |jeune |future? )?" RARE_FR "\\b", "rare-role", false},
    {"\\b(?:the|my|our|this|that) (?:former |new |young |future )?" RARE_EN "\\b(?!s)", "unique-role"},
    {"\\b(?:an?) (?:former |new |young |future )?" RARE_EN "\\b", "rare-role", false},
    {"\\b(?:mon|ma|notre) (?:manager|manageuse|n\\+ "
     "?[12]|superieure?|chef|cheffe|responsable|collegue|cliente?|coachee?|beneficiaire)\\b",
     "unique-role", false},
    {"\\b(?:my|our) (?:manager|boss|supervisor|colleague|client|coachee)\\b", "unique-role", false},
    {"\\b(?:le|la|l')(?: ?)(?:manager|manageuse|chef|cheffe|responsable|encadrante?|agente?|cadre)" NAMED_UNIT
     " ?(?:service|direction|pole|equipe|departement|site|agence|bureau|antenne|mairie|ecole|college|lycee|hopital|"
     "creche)\\b",
     "unique-role"},
    {"\\b(?:l[ae]|les?|ma|mon) plus "
     "(?:jeunes?|ancienne?s?|agee?s?|recente?s?|gradee?s?|diplomee?s?|experimentee?s?|haut "
     "placee?s?|vieux|vieille|petite? nouve\\w+)\\b",
     "superlative"},
    {"\\b(?:the|our|my) (?:youngest|oldest|eldest|newest|most (?:senior|junior|recent|experienced))\\b", "superlative"},
    {"\\b(?:l[ae]|une?) seule? (?:" PERSON_FR
     "|a (?:avoir|etre|[a-z]+er)\\b|qui (?:ait|avait|a)\\b|du (?:service|groupe)|de (?:l'equipe|la direction))",
     "only-one"},
    {"\\bl'unique (?:" PERSON_FR "|" RARE_FR ")", "only-one"},
    {"\\b(?:la|le|l[ae]s?) (?:premiere?|derniere?)s? "
     "(?:femme|homme|agente?|personne|cadre|arrivee?|recrutee?|recrue|embauchee?|" RARE_FR ")\\b(?! (?:que|a qui))",
     "only-one"},
    {"\\bl[ae] (?:nouveau|nouvelle) (?:venue?|recrue|recrutee?|arrivante?|collegue|embauchee?)\\b|\\bl[ae] (?:petite? "
     "nouveau|petite nouvelle|doyenne?)\\b",
     "only-one"},
    {"\\bthe only (?:[a-z]+ )?(?:" PERSON_EN "|" RARE_EN ")\\b|\\bthe (?:sole|lone) (?:[a-z]+ )?" PERSON_EN "\\b",
     "only-one"},
    {"\\bthe (?:first|last) (?:woman|man|person|employee|hire|recruit|newcomer|[a-z]+ (?:woman|man))\\b", "only-one"},
    {"\\bthe (?:newcomer|new (?:hire|recruit|colleague|starter))\\b", "only-one"},
};

} // namespace

Findings uniqueRolesIn(const CanonicalForm &form) {
    struct Ready {
        QRegularExpression expression;
        const Row *row;
    };
    static const auto ready = [] {
        std::vector<Ready> made;
        for (const Row &row : rows)
            made.push_back({QRegularExpression(QString::fromUtf8(row.expression)), &row});
        return made;
    }();
    Findings found;
    for (const Ready &one : ready)
        for (auto matches = one.expression.globalMatch(form.text()); matches.hasNext();) {
            const auto match = matches.next();
            found.push_back(
                {form.bytes({match.capturedStart(), match.capturedEnd()}), 4, one.row->reason, one.row->blocking});
        }
    return found;
}

} // namespace aparte::lessons::guard
