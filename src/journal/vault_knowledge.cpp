#include "journal/vault_knowledge.h"

#include "journal/names_in_missions.h"
#include "journal/summary.h"
#include "journal/unreadable.h"

#include <QRandomGenerator>

#include <map>
#include <mutex>

namespace aparte::journal {

namespace {

using lessons::guard::Known;
using lessons::guard::NotesSums;
using vault::Kind;

// The same number for one person whatever thread asks.
class Numbers {
public:
    NotesSums::Person of(const vault::PersonId &person) {
        const std::lock_guard guard(m_alone);
        return m_numbers.try_emplace(person, static_cast<NotesSums::Person>(m_numbers.size())).first->second;
    }

private:
    std::mutex m_alone;
    std::map<vault::PersonId, NotesSums::Person> m_numbers;
};

struct Gathered { // by one thread
    NotesSums notes;
    QStringList places;
    bool whole = true;
};

void addTo(NotesSums &notes, NotesSums::Person person, const QStringList &texts) {
    for (const QString &text : texts)
        notes.add(person, text.toStdString());
}

template<class T>
std::optional<T> decoded(const vault::Vault::Visit &visit) {
    auto value =
        Stored<T>::decode(QByteArray::fromRawData(visit.payload.data(), static_cast<qsizetype>(visit.payload.size())));
    return value ? std::optional<T>(std::move(*value)) : std::nullopt;
}

void read(const vault::Vault::Visit &visit, NotesSums::Person person, Gathered &into) {
    if (visit.kind == Kind::Session) {
        const auto session = decoded<domain::Session>(visit);
        into.whole = into.whole && session;
        if (session) {
            addTo(into.notes, person, {session->note, session->hypotheses});
            if (!into.places.contains(session->place))
                into.places << session->place;
        }
    } else {
        const auto exchange = decoded<domain::Exchange>(visit);
        into.whole = into.whole && exchange;
        if (exchange)
            addTo(into.notes, person, {exchange->note});
    }
}

// What was said and written down around the sessions is theirs as much as a note.
QStringList wordsIn(const domain::Mission &mission) {
    QStringList words;
    for (const domain::Request &request : mission.requests)
        words << request.words;
    if (mission.analysis)
        words << mission.analysis->needs << mission.analysis->stakes << mission.analysis->words;
    for (const domain::Expectation &one : mission.expectations)
        words << one.needs << one.context << one.results << one.ofCoach;
    if (mission.firstMeeting)
        words << mission.firstMeeting->needs << mission.firstMeeting->ofCoach;
    if (mission.contract)
        for (const domain::Objective &objective : mission.contract->objectives)
            words << objective.text << objective.indicator;
    if (mission.review)
        for (const domain::ReviewItem &item : mission.review->items)
            words << item.words;
    if (mission.ending)
        words << mission.ending->words;
    return words;
}

void addPerson(Known &known, const domain::Beneficiary &person) {
    if (person.isGroup())
        known.units << person.name << person.alsoKnownAs;
    else
        known.people.push_back({QStringList{person.name} + person.alsoKnownAs, person.code});
    addOthers(known.others, person);
    if (!person.jobTitle.isEmpty())
        known.titles << person.jobTitle;
}

void addPlaces(Known &known, const std::vector<domain::Organisation> &organisations) {
    for (const domain::Organisation &organisation : organisations) {
        known.organisations << organisation.name;
        for (const domain::Unit &unit : organisation.units)
            known.units << unit.name;
    }
}

// A person's own record and missions; the summary stands in for what cannot be read.
void addFrom(const Journal &journal, const Summary &summary, Numbers &numbers, VaultKnowledge &into, Missing &missing) {
    const Owner owner = ownerNamed(journal, summary.person);
    const auto records = readable<domain::Beneficiary>(journal, owner, missing);
    addPerson(into.known, records.empty() ? summary.person : records.front());
    for (const domain::Mission &mission : readable<domain::Mission>(journal, owner, missing)) {
        addOthers(into.known.others, mission);
        into.known.others << mission.coaches;
        addTo(into.notes, numbers.of(owner.key), wordsIn(mission));
    }
}

// The ids of a group's members are no names.
void dropIds(Known &known, const std::vector<Summary> &people) {
    QSet<QString> ids{QString()};
    for (const Summary &summary : people)
        ids.insert(summary.person.id);
    known.others.removeIf([&ids](const QString &name) { return ids.contains(name); });
}

Result<void> scanNotes(const Journal &journal, Numbers &numbers, VaultKnowledge &into, const Progress &progress) {
    std::mutex alone;
    std::map<unsigned, Gathered> byWorker;
    const auto mine = [&](unsigned worker) -> Gathered & {
        const std::lock_guard guard(alone);
        return byWorker.try_emplace(worker, Gathered{NotesSums(into.notes.key()), {}, true}).first->second;
    };
    const auto scanned = journal.vault().scan(
        {Kind::Session, Kind::Exchange}, std::nullopt,
        [&](const vault::Vault::Visit &visit) {
            read(visit, numbers.of(visit.owner), mine(visit.worker));
            return true;
        },
        progress.cancel);
    if (!scanned && scanned.fault().kind == Fault::Kind::Cancelled)
        return scanned.fault();
    into.whole = into.whole && scanned.ok();
    for (auto &[worker, gathered] : byWorker) {
        into.notes.take(std::move(gathered.notes));
        into.known.places << gathered.places;
        into.whole = into.whole && gathered.whole;
    }
    return {};
}

} // namespace

namespace {

Result<void> gatherNames(const Journal &journal, Numbers &numbers, VaultKnowledge &gathered, const Progress &progress) {
    Missing missing;
    const auto people = readSummaries(journal, &missing);
    if (!people)
        return people.fault();
    const auto places = organisations(journal, &missing);
    if (!places)
        return places.fault();
    for (const Summary &summary : *people) {
        if (progress.cancelled())
            return fault(Fault::Kind::Cancelled, "cancelled");
        addFrom(journal, summary, numbers, gathered, missing);
    }
    addPlaces(gathered.known, *places);
    dropIds(gathered.known, *people);
    gathered.whole = gathered.whole && missing.empty();
    return {};
}

} // namespace

Result<Known> knownNamesOf(const Journal &journal, const Progress &progress) {
    VaultKnowledge gathered{{}, NotesSums(0)};
    Numbers numbers;
    const auto done = gatherNames(journal, numbers, gathered, progress);
    return done ? Result(std::move(gathered.known)) : Result<Known>(done.fault());
}

Result<VaultKnowledge> knowledgeOf(const Journal &journal, const Progress &progress) {
    VaultKnowledge gathered{{}, NotesSums(QRandomGenerator::system()->generate64())};
    Numbers numbers;
    if (auto names = gatherNames(journal, numbers, gathered, progress); !names)
        return names.fault();
    if (auto scanned = scanNotes(journal, numbers, gathered, progress); !scanned)
        return scanned.fault();
    gathered.known.places.removeDuplicates();
    gathered.notes.close();
    return gathered;
}

} // namespace aparte::journal
