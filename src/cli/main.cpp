// The command line. What protects the process comes first; then one verb, one answer, one exit code.
#include "cli/command_line.h"
#include "cli/error_object.h"
#include "cli/first_look.h"
#include "cli/interrupt.h"
#include "cli/sentences.h"
#include "cli/standard_streams.h"
#include "journal/passphrase.h"
#include "process/process.h"

#include <QJsonDocument>

#include <sys/stat.h>

using namespace aparte;
using namespace aparte::cli;

namespace {

void sayFault(const Fault &fault, const Tongue &in) {
    const auto sentence = inWords(fault, in);
    say(QStringLiteral("aparte-cli: ") + sentence.message);
    if (!sentence.next.isEmpty())
        say(sentence.next);
}

QByteArray bytesOf(const Answer &answer, const Tongue &in, bool json) {
    if (!json)
        return printable(answer.text);
    QJsonObject object = answer.json;
    if (answer.fault)
        object.insert(QStringLiteral("error"), errorObject(*answer.fault, in));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

int print(const Answer &answer, const Tongue &in, bool json) {
    const auto written = answer.printed ? Result<void>() : writeOutput(bytesOf(answer, in, json));
    if (answer.fault)
        sayFault(*answer.fault, in);
    if (!written)
        sayFault(written.fault(), in);
    if (answer.fault)
        return journal::exitCode(answer.fault->kind);
    return written ? 0 : journal::exitCode(written.fault().kind);
}

Answer answerOf(Result<Answer> outcome) {
    return outcome ? std::move(*outcome) : Answer{{}, {}, outcome.fault()};
}

// The name of a verb that does not exist is what a person needs to hear, whatever else is asked or wrong.
Result<void> checkVerb(const FirstLook &look) {
    const bool known =
        std::ranges::any_of(verbs(), [&](const Verb &verb) { return look.verb == QLatin1String(verb.name); });
    if (look.verb.isEmpty() || known)
        return {};
    return fault(Fault::Kind::WrongUse, "usage.unknown-verb", look.verb.toStdString());
}

Result<void> prepare(const std::vector<std::string> &arguments) {
    ::umask(077);
    if (auto safe = process::protectProcess(); !safe)
        return fault(Fault::Kind::Failed, "process.unprotected", safe.fault().code);
    if (!crypto::startSodium())
        return fault(Fault::Kind::Failed, "process.unprotected", "libsodium");
    return checkEncoding(arguments);
}

Answer answerTo(const std::vector<std::string> &arguments, const FirstLook &look, const Tongue &tongue) {
    if (auto ready = prepare(arguments); !ready)
        return {{}, {}, ready.fault()};
    if (auto known = checkVerb(look); !known)
        return {{}, {}, known.fault()};
    watchInterrupts();
    auto asked = readCommandLine(arguments, tongue);
    if (const auto *wrong = std::get_if<Fault>(&asked))
        return {{}, {}, *wrong};
    if (const auto *page = std::get_if<Page>(&asked))
        return {{{QStringLiteral("page"), page->text}}, page->text, {}};
    return answerOf(std::get<Action>(asked)({tongue, look.json}));
}

} // namespace

int main(int argc, char *argv[]) {
    holdStandardStreams();
    const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
    const FirstLook look = lookAt(arguments);
    const Tongue tongue(look.language);
    return print(answerTo(arguments, look, tongue), tongue, look.json);
}
