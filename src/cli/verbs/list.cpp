#include "cli/listing.h"
#include "cli/missing_parts.h"
#include "cli/unlocked.h"

namespace aparte::cli {

namespace {

struct Options {
    VaultArguments vault;
    std::string what = "people";
};

Result<Answer> list(const Options &options, const Call &call) {
    auto unlocked = Unlocked::forReading(options.vault, call);
    if (!unlocked)
        return unlocked.fault();
    const auto listing = listingOf(options.what, unlocked->journal(), call.tongue);
    if (!listing)
        return listing.fault();
    const QString text = listing->rows.empty() ? call.tongue("Il n’y a rien encore.\n", "There is nothing yet.\n")
                                               : columns(listing->rows);
    return withMissing(unlocked->answer({{QStringLiteral("items"), listing->items}}, text), listing->missing,
                       "read.incomplete", call.tongue);
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto options = std::make_shared<Options>();
    addOpenedVault(verb, options->vault, in);
    addWord(verb, "WHAT", options->what, "",
            in("ce que l’on veut voir\u00a0; people si rien n’est dit", "what to list; people unless said"))
        ->check(CLI::IsMember(listingNames()).description(""));
    return [options](const Call &call) { return list(*options, call); };
}

} // namespace

Verb listVerb() {
    return {
        "list",
        {"liste les personnes, missions, séances, accords, registres...",
         "lists people, missions, sessions, consents, registers..."},
        {"Une ligne par personne (ou mission, séance, échange, accord, transmission, demande d’accès, durée de\n"
         "conservation échue, incompatibilité, entrée d’un registre, cadre, organisation, thème, enseignement, "
         "rapport\n"
         "publié) ; l’identifiant vient en premier, là où il y en a un. Ce que dit le coach de lui-même : show coach.\n"
         "WHAT : people, missions, sessions, exchanges, consents, disclosures, access, retention, incompatible,\n"
         "practice, frameworks, organisations, themes, lessons ou reports.",
         "A line for each person (or mission, session, exchange, consent, disclosure, request for access, retention\n"
         "period that has ended, incompatibility, entry of a register, framework, organisation, theme, lesson,\n"
         "published report); the id comes first, where there is one. What the coach says of themselves: show coach.\n"
         "WHAT: people, missions, sessions, exchanges, consents, disclosures, access, retention, incompatible,\n"
         "practice, frameworks, organisations, themes, lessons or reports."},
        declare};
}

} // namespace aparte::cli
