#include "cli/options.h"

#include <limits>

namespace aparte::cli {

CLI::Option *addWord(CLI::App &verb, const char *name, std::string &into, const char *type, const QString &help) {
    return verb.add_option(name, into, help.toStdString())->type_name(type);
}

CLI::Option *addWords(CLI::App &verb, const char *name, std::vector<std::string> &into, const char *type,
                      const QString &help) {
    return verb.add_option(name, into, help.toStdString())->type_name(type)->allow_extra_args(false);
}

CLI::Option *addNumber(CLI::App &verb, const char *name, int &into, int least, int most, const QString &help) {
    const bool bounded = most < std::numeric_limits<int>::max();
    const QString range = bounded ? QStringLiteral("%1-%2").arg(least).arg(most) : QStringLiteral("%1-").arg(least);
    return verb.add_option(name, into, QStringLiteral("%1 (%2)").arg(help, range).toStdString())
        ->check(CLI::Range(least, most).description(""))
        ->type_name("N");
}

void addFlag(CLI::App &verb, const char *name, bool &into, const QString &help) {
    verb.add_flag(name, into, help.toStdString());
}

void addVault(CLI::App &verb, VaultArguments &into, const Tongue &in) {
    addWord(verb, "VAULT", into.vault, "", in("le dossier du journal", "the journal's folder"))->required();
    addNumber(verb, "--passphrase-fd", into.descriptor, 0, 1 << 20,
              in("lit les secrets sur ce descripteur, une ligne chacun, au lieu du terminal",
                 "reads secrets from this descriptor, one line each, instead of the terminal"));
}

void addOpenedVault(CLI::App &verb, VaultArguments &into, const Tongue &in) {
    addVault(verb, into, in);
    addFlag(verb, "--accept-older", into.acceptOlder,
            in("continue avec ce journal, bien qu’il soit plus ancien que le dernier vu ici, ou autre",
               "goes on with this vault, although it is older than the last one seen here, or another"));
}

QStringList textsOf(const std::vector<std::string> &words) {
    QStringList texts;
    for (const std::string &word : words)
        texts += QString::fromStdString(word);
    return texts;
}

std::vector<std::string> namesOf(domain::Words words) {
    std::vector<std::string> names;
    for (const QStringView word : words)
        names.push_back(word.toString().toStdString());
    return names;
}

Result<QDate> dayOf(const std::string &text, const char *option) {
    const QDate day = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    if (!day.isValid())
        return fault(Fault::Kind::WrongUse, "usage.date", option);
    return day;
}

} // namespace aparte::cli
