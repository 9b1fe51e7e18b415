#include "cli/help_page.h"

#include "cli/columns.h"

namespace aparte::cli {

namespace {

QString text(const std::string &utf8) {
    return QString::fromStdString(utf8);
}

// "--theme T" or "VAULT"
QString spelling(const CLI::Option &option) {
    const QString name = text(option.get_name(false, true)).replace(u',', QStringLiteral(", "));
    const bool takesValue = !option.get_positional() && option.get_expected_max() > 0;
    return takesValue ? name + u' ' + text(option.get_type_name()) : name;
}

QString usage(const Verb &verb, const CLI::App &options) {
    QString line = QStringLiteral("  aparte-cli %1").arg(QLatin1String(verb.name));
    for (const CLI::Option *option : options.get_options())
        if (option->get_required())
            line += u' ' + spelling(*option);
        else if (option->get_positional())
            line += QStringLiteral(" [%1]").arg(spelling(*option));
    return line + QStringLiteral(" [OPTIONS]\n");
}

QString table(const CLI::App &app, bool positional) {
    Rows rows;
    for (const CLI::Option *option : app.get_options())
        if (option->get_positional() == positional)
            rows.push_back({QStringLiteral(" ") + spelling(*option), text(option->get_description())});
    return columns(rows);
}

QString exitCodes(const Tongue &in) {
    return in(
        "Codes de sortie : 0 fait ; 1 échec ; 2 mauvais usage ; 3 la phrase de passe ou le code n’ouvre pas ;\n"
        "4 endommagé ou changé ailleurs ; 5 refusé par une règle ; 6 ouvert ailleurs ; 7 plus de place ou\n"
        "impossible d’écrire.\n",
        "Exit codes: 0 done; 1 failed; 2 wrong use; 3 the passphrase or code does not open; 4 damaged or changed\n"
        "outside; 5 refused by a rule; 6 in use elsewhere; 7 no room or not writable.\n");
}

} // namespace

QString overview(const CLI::App &app, const Tongue &in) {
    Rows lines;
    for (const Verb &verb : verbs())
        lines.push_back({QStringLiteral(" ") + QLatin1String(verb.name), in(verb.summary)});
    return in("aparte-cli : le journal confidentiel d’un coach, depuis un terminal.\n\n",
              "aparte-cli: a coach's confidential journal, from a terminal.\n\n") +
           QStringLiteral("  aparte-cli VERB VAULT [OPTIONS]\n\n") + in("Verbes\n", "Verbs\n") + columns(lines) +
           in("\nOptions\n", "\nOptions\n") + table(app, false) +
           in("\naparte-cli VERB --help montre la page d’un verbe. La phrase de passe est demandée sur le terminal, "
              "ou\n"
              "lue par --passphrase-fd ; jamais dans les arguments ni l’environnement.\n\n",
              "\naparte-cli VERB --help shows a verb's page. The passphrase is asked on the terminal, or read by\n"
              "--passphrase-fd; never from arguments or the environment.\n\n") +
           exitCodes(in);
}

QString pageOf(const Verb &verb, const CLI::App &options, const Tongue &in) {
    return usage(verb, options) + u'\n' + in(verb.page) + QStringLiteral("\n\n") + table(options, true) +
           in("\nOptions\n", "\nOptions\n") + table(options, false) + u'\n' + exitCodes(in);
}

} // namespace aparte::cli
