#include "cli/field_names.h"

#include <algorithm>

namespace aparte::cli {

namespace {

struct Named {
    QLatin1String field;
    Bilingual name;
};

constexpr Named names[] = {
    {QLatin1String("also_known_as"), {"aussi appelé", "also known as"}},
    {QLatin1String("answered_at"), {"répondu le", "answered at"}},
    {QLatin1String("beneficiary"), {"bénéficiaire", "beneficiary"}},
    {QLatin1String("channel"), {"par", "by"}},
    {QLatin1String("contract"), {"contrat", "contract"}},
    {QLatin1String("cost"), {"coût", "cost"}},
    {QLatin1String("date"), {"date", "date"}},
    {QLatin1String("expires_on"), {"expire le", "expires on"}},
    {QLatin1String("framework"), {"cadre", "framework"}},
    {QLatin1String("from"), {"du", "from"}},
    {QLatin1String("given_on"), {"donné le", "given on"}},
    {QLatin1String("hypotheses"), {"hypothèses", "hypotheses"}},
    {QLatin1String("id"), {"identifiant", "id"}},
    {QLatin1String("indicator"), {"indicateur", "indicator"}},
    {QLatin1String("job_title"), {"fonction", "job title"}},
    {QLatin1String("kind"), {"sorte", "kind"}},
    {QLatin1String("label"), {"libellé", "label"}},
    {QLatin1String("links"), {"liens", "links"}},
    {QLatin1String("members"), {"membres", "members"}},
    {QLatin1String("minutes"), {"minutes", "minutes"}},
    {QLatin1String("mission"), {"mission", "mission"}},
    {QLatin1String("motive"), {"motif", "motive"}},
    {QLatin1String("name"), {"nom", "name"}},
    {QLatin1String("note"), {"note", "note"}},
    {QLatin1String("objectives"), {"objectifs", "objectives"}},
    {QLatin1String("organisation"), {"organisation", "organisation"}},
    {QLatin1String("parties"), {"parties prenantes", "parties"}},
    {QLatin1String("place"), {"lieu", "place"}},
    {QLatin1String("planned_hours"), {"heures prévues", "planned hours"}},
    {QLatin1String("planned_sessions"), {"séances prévues", "planned sessions"}},
    {QLatin1String("presence"), {"accompagnement", "accompanied"}},
    {QLatin1String("progress"), {"avancement", "progress"}},
    {QLatin1String("requested_at"), {"demandé le", "requested at"}},
    {QLatin1String("role"), {"rôle", "role"}},
    {QLatin1String("signed_on"), {"signé le", "signed on"}},
    {QLatin1String("stage"), {"étape", "stage"}},
    {QLatin1String("status"), {"état", "status"}},
    {QLatin1String("supports"), {"appuis", "supports"}},
    {QLatin1String("techniques"), {"techniques", "techniques"}},
    {QLatin1String("text"), {"texte", "text"}},
    {QLatin1String("theme"), {"thème", "theme"}},
    {QLatin1String("themes"), {"thèmes", "themes"}},
    {QLatin1String("to"), {"à", "to"}},
    {QLatin1String("unit"), {"service", "unit"}},
    {QLatin1String("units"), {"services", "units"}},
    {QLatin1String("until"), {"au", "until"}},
    {QLatin1String("what"), {"objet", "what"}},
    {QLatin1String("withdrawn_on"), {"retiré le", "withdrawn on"}},
};

} // namespace

QString fieldName(const QString &field, const Tongue &in) {
    const auto named = std::ranges::find_if(names, [&](const Named &one) { return field == one.field; });
    return named == std::end(names) ? field : in(named->name);
}

} // namespace aparte::cli
