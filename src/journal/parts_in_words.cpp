#include "journal/parts_in_words.h"

#include <QStringList>

namespace aparte::journal {

namespace {

struct Part {
    const char *code, *fr, *en;
};

constexpr Part parts[] = {
    {"requests", "les demandes", "the requests"},
    {"analysis", "l’analyse de la demande", "the demand analysis"},
    {"adhesion", "l’adhésion volontaire", "the voluntary adhesion"},
    {"free_choice", "le libre choix", "the free choice"},
    {"proposal", "la proposition", "the proposal"},
    {"documents", "les documents à signer", "the documents to sign"},
    {"tripartite", "l’entretien tripartite", "the tripartite meeting"},
    {"contract", "le contrat", "the contract"},
    {"annex", "le cadre déontologique en annexe", "the annexed deontological framework"},
    {"information", "l’information sur les données", "the information notice"},
    {"prepared", "la préparation avec la personne accompagnée", "the preparation with the beneficiary"},
    {"presence", "la présence attestée de la personne accompagnée", "the attested presence of the beneficiary"},
    {"objectives", "les objectifs", "the objectives"},
    {"indicators", "les indicateurs de réussite", "the success indicators"},
    {"duration", "la durée", "the duration"},
    {"organisation", "l’organisation de l’accompagnement", "the organisation of the coaching"},
    {"cost", "le coût de la prestation", "the cost"},
};

QString inWords(const QString &code, Language language) {
    for (const Part &part : parts)
        if (code == QLatin1String(part.code))
            return QString::fromUtf8(language == Language::French ? part.fr : part.en);
    return code;
}

} // namespace

QString partsInWords(const QString &codes, Language language) {
    QStringList said;
    for (const QString &code : codes.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        said.append(inWords(code, language));
    return said.join(QStringLiteral(", "));
}

} // namespace aparte::journal
