#include "cli/missing_parts.h"
#include "cli/object_text.h"
#include "cli/unlocked.h"
#include "journal/people.h"

namespace aparte::cli {

namespace {

struct Options {
    VaultArguments vault;
    std::string id;
};

Result<Answer> show(const Options &options, const Call &call) {
    auto unlocked = Unlocked::forReading(options.vault, call);
    if (!unlocked)
        return unlocked.fault();
    journal::Missing missing;
    const auto object = journal::show(unlocked->journal(), QString::fromStdString(options.id), &missing);
    if (!object)
        return object.fault();
    return withMissing(unlocked->answer(*object, textOf(*object, call.tongue)), missing, "read.incomplete",
                       call.tongue);
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto options = std::make_shared<Options>();
    addOpenedVault(verb, options->vault, in);
    addWord(verb, "ID", options->id, "", in("ce qui est à montrer", "what is to be shown"))->required();
    return [options](const Call &call) { return show(*options, call); };
}

} // namespace

Verb showVerb() {
    return {"show",
            {"montre une personne, une mission, une séance...", "shows a person, a mission, a session..."},
            {"Montre tout ce qui est gardé sous un identifiant. --json le donne sous la forme du fichier ouvert.",
             "Shows all that is kept under an id. --json gives it in the open bundle's form."},
            declare};
}

} // namespace aparte::cli
