#include "cli/error_object.h"
#include "cli/interrupt.h"
#include "cli/lines.h"
#include "cli/options.h"
#include "cli/report_object.h"
#include "cli/standard_streams.h"
#include "cli/verb.h"
#include "journal/simulating.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace aparte::cli {

namespace {

// What is read, closed again when it was ours to open.
class Source {
public:
    static Result<Source> of(const std::string &file) {
        if (file.empty())
            return Source(STDIN_FILENO);
        const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
        if (descriptor < 0 && errno == ENOENT)
            return fault(Fault::Kind::NotFound, "import.missing", file);
        if (descriptor < 0)
            return fault(Fault::Kind::Failed, "import.unreadable", file, errno);
        return Source(descriptor);
    }
    Source(Source &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, STDIN_FILENO)) {}
    Source &operator=(Source &&) = delete;
    ~Source() {
        if (m_descriptor != STDIN_FILENO)
            ::close(m_descriptor);
    }
    int descriptor() const { return m_descriptor; }

private:
    explicit Source(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

QJsonObject objectOf(const journal::SimulatedReport &report) {
    QJsonObject object = cli::objectOf(report.result);
    object.insert(QStringLiteral("members"), QJsonArray::fromStringList(report.members));
    object.insert(QStringLiteral("files"), QJsonArray());
    return object;
}

Result<QJsonObject> resultsOf(const QByteArray &line) {
    const auto history = journal::readHistory(line);
    if (!history)
        return history.fault();
    const auto reports = journal::simulate(*history, interrupted());
    if (!reports)
        return reports.fault();
    QJsonArray results;
    for (const journal::SimulatedReport &report : *reports)
        results.append(objectOf(report));
    return QJsonObject{{QStringLiteral("results"), results}};
}

// A line that cannot be read is answered by what is wrong with it, in its place; the others go on.
Result<std::optional<Fault>> answerLines(int descriptor, const Tongue &in) {
    Lines lines(descriptor);
    std::optional<Fault> first;
    qint64 read = 0, wrong = 0;
    for (;;) {
        const auto line = lines.next();
        if (!line)
            return line.fault();
        if (!*line)
            break;
        if ((*line)->trimmed().isEmpty())
            continue;
        ++read;
        const auto results = resultsOf(**line);
        if (!results && results.fault().kind == Fault::Kind::Cancelled)
            return results.fault();
        if (!results && ++wrong == 1)
            first = results.fault();
        const QJsonObject answer =
            results ? *results : QJsonObject{{QStringLiteral("error"), errorObject(results.fault(), in)}};
        if (auto written = writeOutput(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n'); !written)
            return written.fault();
    }
    if (!first)
        return std::optional<Fault>();
    return std::optional(fault(first->kind, "simulation.lines", {}, wrong, read));
}

Result<Answer> simulate(const std::string &file, const Call &call) {
    const auto source = Source::of(file);
    if (!source)
        return source.fault();
    auto wrong = answerLines(source->descriptor(), call.tongue);
    if (!wrong)
        return wrong.fault();
    return Answer{.json = {}, .text = {}, .fault = std::move(*wrong), .printed = true};
}

Action declare(CLI::App &verb, const Tongue &in) {
    auto file = std::make_shared<std::string>();
    addWord(verb, "FILE", *file, "",
            in("une histoire par ligne (JSON) ; sans lui, l’entrée standard",
               "a history a line (JSON); without it, standard input"));
    return [file](const Call &call) { return simulate(*file, call); };
}

} // namespace

Verb reportSimulateVerb() {
    return {
        "report-simulate",
        {"essaie les règles d’anonymisation sur des chiffres inventés",
         "tries the rules of anonymisation on invented figures"},
        {"Sans journal et sans phrase de passe : chaque ligne lue est une histoire (un fichier ouvert sans notes, un\n"
         "profil, une graine, des demandes de rapport dans l’ordre), chaque ligne écrite en donne les résultats.\n"
         "Un rapport publiable entre au registre de son histoire ; toute période y compte comme terminée.\n"
         "{\"bundle\": {...}, \"profile\": \"standard|health\", \"seed\": 1,\n"
         " \"requests\": [{\"organisation\": \"o1\", \"unit\": null, \"period\": \"2026-H1\", \"themes\": null}]}\n"
         "Une ligne illisible reçoit une erreur à sa place et le code de sortie ; les autres continuent.",
         "Without a vault and a passphrase: each line read is a history (an open bundle without notes, a profile, a\n"
         "seed, requests for reports in order), each line written gives its results. A report that may leave enters\n"
         "its history's ledger; every period counts as over.\n"
         "{\"bundle\": {...}, \"profile\": \"standard|health\", \"seed\": 1,\n"
         " \"requests\": [{\"organisation\": \"o1\", \"unit\": null, \"period\": \"2026-H1\", \"themes\": null}]}\n"
         "A line that cannot be read gets an error in its place and the exit code; the others go on."},
        declare};
}

} // namespace aparte::cli
