#include "journal/simulating.h"

#include "journal/ledger_rank.h"
#include "journal/refusal_words.h"
#include "journal/report_members.h"
#include "journal/report_units.h"
#include "journal/theme_twins.h"
#include "lessons/release.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace aparte::journal {

namespace {

constexpr auto hash = QCryptographicHash::Sha256;
constexpr qsizetype tokenLength = 16; // bytes, as in a vault

// What the bundle says, arranged once for all requests.
struct People {
    Tokens tokens;                                        // by record
    std::map<QString, std::vector<domain::Session>> held; // by record
};

// As in a vault, but for chance: the token that came with an earlier report, or one that the id alone decides.
Tokens writtenTokens(const domain::Bundle &bundle) {
    Tokens tokens;
    for (const domain::ReportEntry &report : bundle.reports)
        for (const domain::ReportMember &member : report.members)
            tokens.emplace(member.beneficiary, member.token);
    for (const domain::Beneficiary &person : bundle.beneficiaries)
        tokens.try_emplace(
            person.id,
            QString::fromLatin1(QCryptographicHash::hash(person.id.toUtf8(), hash).first(tokenLength).toHex()));
    return tokens;
}

People peopleOf(const domain::Bundle &bundle, const std::vector<lessons::Entry> &entries) {
    const Tokens written = writtenTokens(bundle);
    std::vector<NamedRecord> records;
    for (const domain::Beneficiary &person : bundle.beneficiaries)
        if (!person.isGroup())
            records.push_back({person.id, person.name, written.at(person.id)});
    People people{.tokens = oneTokenAHuman(records, entries), .held = {}};
    for (const domain::Session &session : bundle.sessions)
        if (session.held())
            people.held[session.beneficiary].push_back(session);
    return people;
}

class Simulation {
public:
    Simulation(const SimulatedHistory &history, lessons::Catalogue catalogue, std::vector<lessons::Entry> entries)
        : m_history(history), m_people(peopleOf(history.bundle, entries)), m_catalogue(std::move(catalogue)),
          m_entries(std::move(entries)),
          m_key(QMessageAuthenticationCode::hash(history.seed, "aparte report-simulate", hash)) {}

    Result<SimulatedReport> answer(const SimulatedRequest &asked, const std::atomic<bool> *cancel);

private:
    Result<lessons::Request> requestFor(const SimulatedRequest &asked, const ThemeTwins &twins) const;
    ReportRoster rosterOf(const QString &organisation, const domain::Period &period) const;
    QStringList idsOf(const std::set<lessons::Token> &cohort, const QString &organisation) const;
    void enter(const lessons::Request &request, const lessons::Decision &decision);

    const SimulatedHistory &m_history;
    People m_people;
    lessons::Catalogue m_catalogue;
    std::vector<lessons::Entry> m_entries;
    QByteArray m_key;
};

Result<lessons::Request> Simulation::requestFor(const SimulatedRequest &asked, const ThemeTwins &twins) const {
    const auto &all = m_history.bundle.organisations;
    const auto organisation = std::ranges::find(all, asked.organisation, &domain::Organisation::id);
    if (organisation == all.end())
        return fault(Fault::Kind::WrongUse, "report.organisation", asked.organisation.toStdString());
    if (!asked.unit.isEmpty() &&
        std::ranges::find(organisation->units, asked.unit, &domain::Unit::id) == organisation->units.end())
        return fault(Fault::Kind::WrongUse, "report.unit", asked.unit.toStdString());
    for (const QString &theme : asked.themes)
        if (!m_catalogue.contains(theme))
            return fault(Fault::Kind::WrongUse, "report.theme", theme.toStdString());
    return lessons::Request{.context = {asked.organisation, unitAndBelow(*organisation, asked.unit)},
                            .organisation = asked.organisation,
                            .unit = asked.unit,
                            .period = asked.period,
                            .themes = twins.askedOf(asked.themes, m_catalogue.themes()),
                            .today = asked.period.last.addDays(1)};
}

ReportRoster Simulation::rosterOf(const QString &organisation, const domain::Period &period) const {
    ReportRoster roster;
    for (const domain::Beneficiary &person : m_history.bundle.beneficiaries) {
        const auto token = m_people.tokens.find(person.id); // none: a group
        if (person.organisation != organisation || token == m_people.tokens.end())
            continue;
        const auto held = m_people.held.find(person.id);
        addMember(person, token->second,
                  held == m_people.held.end() ? std::span<const domain::Session>() : held->second, period, roster);
    }
    return roster;
}

QStringList Simulation::idsOf(const std::set<lessons::Token> &cohort, const QString &organisation) const {
    std::set<lessons::Token> left = cohort;
    QStringList ids;
    for (const domain::Beneficiary &person : m_history.bundle.beneficiaries)
        if (const auto token = m_people.tokens.find(person.id);
            person.organisation == organisation && token != m_people.tokens.end() && left.erase(token->second) > 0)
            ids << person.id;
    return ids;
}

void Simulation::enter(const lessons::Request &request, const lessons::Decision &decision) {
    m_entries.push_back({.number = static_cast<int>(m_entries.size()) + 1,
                         .previous = lessons::firstPrevious(), // no file is made, so there is no chain to check
                         .day = request.today,
                         .profile = QString::fromLatin1(m_history.profile.name),
                         .organisation = request.organisation,
                         .unit = request.unit,
                         .period = request.period,
                         .cohort = decision.cohort,
                         .heldOut = decision.heldOut,
                         .cells = decision.cells,
                         .printed = {}});
}

Result<SimulatedReport> Simulation::answer(const SimulatedRequest &asked, const std::atomic<bool> *cancel) {
    const ThemeTwins twins = twinsAmong(m_catalogue.themes(), m_entries);
    const auto request = requestFor(asked, twins);
    if (!request)
        return request.fault();
    auto roster = rosterOf(asked.organisation, asked.period);
    twins.countTogether(roster.facts);
    const auto decision =
        lessons::decide(*request, roster.members, roster.facts, m_catalogue, m_entries, m_history.profile,
                        rankWith(m_key, asked.organisation, asked.unit, asked.period.name), cancel);
    if (!decision)
        return decision.fault();
    SimulatedReport report;
    ReportResult &result = report.result;
    result.publishable = decision->publishable;
    result.number = static_cast<int>(m_entries.size()) + 1;
    result.organisation = request->organisation;
    result.unit = request->unit;
    result.period = request->period.name;
    result.cohort = static_cast<int>(decision->cohort.size());
    result.heldOut = static_cast<int>(decision->heldOut.size());
    for (const lessons::Refusal &refusal : decision->refusals) {
        const RefusalSentence words = inWords(refusal);
        result.refusals.push_back({words.code, refusal.theme, words.fr, words.en});
    }
    for (const lessons::Cell &cell : decision->cells)
        result.cells.push_back({cell.theme, {}, {}, cell.atLeast});
    report.members = idsOf(decision->cohort, request->organisation);
    if (decision->publishable)
        enter(*request, *decision);
    return report;
}

} // namespace

Result<std::vector<SimulatedReport>> simulate(const SimulatedHistory &history, const std::atomic<bool> *cancel) {
    auto catalogue = lessons::Catalogue::from(history.bundle.themes);
    if (!catalogue)
        return catalogue.fault();
    std::vector<QByteArray> canonical;
    for (const domain::ReportEntry &report : history.bundle.reports)
        canonical.push_back(report.entry.toUtf8());
    auto entries = lessons::readChain(canonical);
    if (!entries)
        return entries.fault();
    Simulation simulation(history, std::move(*catalogue), std::move(*entries));
    std::vector<SimulatedReport> reports;
    for (const SimulatedRequest &asked : history.requests) {
        auto report = simulation.answer(asked, cancel);
        if (!report)
            return report.fault();
        reports.push_back(std::move(*report));
    }
    return reports;
}

} // namespace aparte::journal
