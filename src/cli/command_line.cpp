#include "cli/command_line.h"

#include "cli/help_page.h"

#include <QRegularExpression>

#include <algorithm>
#include <memory>

namespace aparte::cli {

namespace {

// --json and --language are read before everything else (first_look.h); here they are known, checked and explained.
struct EverywhereOptions {
    bool json = false;
    std::string language;
};

void addEverywhere(CLI::App &app, EverywhereOptions &into, const Tongue &in) {
    app.set_help_flag("-h,--help", in("montre cette page", "shows this page").toStdString());
    app.add_flag("--json", into.json,
                 in("un seul objet JSON sur la sortie standard", "one JSON object on standard output, nothing else")
                     .toStdString());
    app.add_option("--language", into.language,
                   in("la langue des messages ; sinon celle du système", "the language of messages; else the system's")
                       .toStdString())
        ->type_name("fr|en")
        ->check(CLI::IsMember({"fr", "en"}).description(""));
}

// CLI11 says what is wrong in English sentences; only the name of the argument is taken from them.
std::string argumentIn(const CLI::ParseError &error) {
    static const QRegularExpression name(QStringLiteral("--[a-z-]+|\\b[A-Z]{2,}\\b"));
    return name.match(QString::fromUtf8(error.what())).captured().toStdString();
}

std::string extrasIn(const CLI::ParseError &error) {
    const std::string text = error.what();
    const auto colon = text.rfind(": ");
    return colon == std::string::npos ? std::string() : text.substr(colon + 2);
}

// What an option takes, as its page says it: a value that does not fit is answered with it.
std::string expectedBy(const CLI::App &app, const std::string &name) {
    for (const CLI::App *each : app.get_subcommands())
        for (const CLI::Option *option : each->get_options())
            if (option->check_name(name) || option->get_name(true) == name)
                return option->get_description();
    return {};
}

Fault faultOf(const CLI::App &app, const CLI::ParseError &error) {
    if (dynamic_cast<const CLI::ExtrasError *>(&error))
        return fault(Fault::Kind::WrongUse, "usage.unexpected", extrasIn(error));
    if (dynamic_cast<const CLI::RequiredError *>(&error))
        return fault(Fault::Kind::WrongUse, "usage.missing", argumentIn(error));
    const std::string name = argumentIn(error);
    return fault(Fault::Kind::WrongUse, "usage.value", name + '\t' + expectedBy(app, name));
}

struct Declared {
    CLI::App *options;
    const Verb *verb;
    Action action;
};

} // namespace

Asked readCommandLine(std::vector<std::string> arguments, const Tongue &in) {
    CLI::App app("aparte-cli");
    EverywhereOptions everywhere;
    addEverywhere(app, everywhere, in);
    app.set_version_flag("--version", "aparte-cli " APARTE_VERSION,
                         in("montre la version", "shows the version").toStdString());
    std::vector<Declared> declared;
    for (const Verb &verb : verbs()) {
        auto *options = app.add_subcommand(verb.name);
        Action action = verb.declare(*options, in);
        addEverywhere(*options, everywhere, in);
        declared.push_back({options, &verb, std::move(action)});
    }
    const auto chosen = [&] {
        return std::ranges::find_if(declared, [](const Declared &one) { return one.options->parsed(); });
    };
    try {
        std::ranges::reverse(arguments); // CLI11 takes them from the back
        app.parse(std::move(arguments));
    } catch (const CLI::CallForVersion &) {
        return Page{QStringLiteral("aparte-cli " APARTE_VERSION "\n")};
    } catch (const CLI::CallForHelp &) {
        return Page{chosen() == declared.end() ? overview(app, in) : pageOf(*chosen()->verb, *chosen()->options, in)};
    } catch (const CLI::ParseError &error) {
        return faultOf(app, error);
    }
    if (chosen() == declared.end())
        return fault(Fault::Kind::WrongUse, "usage.no-verb");
    return chosen()->action;
}

} // namespace aparte::cli
