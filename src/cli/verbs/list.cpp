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
            in("people (d’office), missions, sessions, lessons, reports ou practice",
               "people (unless said), missions, sessions, lessons, reports or practice"))
        ->check(CLI::IsMember(listingNames()).description(""));
    return [options](const Call &call) { return list(*options, call); };
}

} // namespace

Verb listVerb() {
    return {"list",
            {"liste les personnes, missions, séances, enseignements, rapports, la pratique",
             "lists people, missions, sessions, lessons, reports, the practice"},
            {"Une ligne par personne (ou mission, séance, enseignement, rapport publié, entrée d’un registre) ;\n"
             "l’identifiant vient en premier.",
             "A line for each person (or mission, session, lesson, published report, entry of a register);\n"
             "the id comes first."},
            declare};
}

} // namespace aparte::cli
