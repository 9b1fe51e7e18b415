#include "journal/search.h"

#include "journal/checks.h"
#include "journal/excerpt.h"
#include "journal/people.h"
#include "journal/search_question.h"
#include "journal/summary.h"
#include "journal/unreadable.h"
#include "vault/codec.h"
#include "vault/utf8_text.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <set>

namespace aparte::journal {

namespace {

using vault::Kind;

constexpr std::size_t mostDrafts = 10000; // all of them: each hides the note it will replace

struct Found {
    std::string date; // as written: orders by itself; of a person, later than any
    vault::RecordId record;
    std::size_t text = 0; // which of the record's
    vault::PersonId owner;
    Kind kind{};
    std::string id, name, field, mission; // name: of a session's kind, or an exchange's channel
    Surrounding surrounding;
};

bool isNewer(const Found &one, const Found &other) {
    return std::tie(one.date, one.record, one.text) > std::tie(other.date, other.record, other.text);
}

// One thread's finds: every hit counted, the newest `limit` kept.
class Finds {
public:
    void add(Found found, std::size_t limit) {
        ++m_total;
        if (limit == 0 || (m_kept.size() >= limit && !isNewer(found, m_kept.front())))
            return;
        if (m_kept.size() >= limit) {
            std::ranges::pop_heap(m_kept, isNewer);
            m_kept.pop_back();
        }
        m_kept.push_back(std::move(found));
        std::ranges::push_heap(m_kept, isNewer); // the oldest in front
    }
    void countUnreadable() { m_readable = false; }

    qint64 total() const { return m_total; }
    bool readable() const { return m_readable; }
    std::vector<Found> &kept() { return m_kept; }
    SearchedRecord &record() { return m_record; }

private:
    std::vector<Found> m_kept;
    SearchedRecord m_record; // the one that lies open
    qint64 m_total = 0;
    bool m_readable = true;
};

// Made where the record lies open, so that nothing needs to be read again for the hits that are shown.
Found foundIn(const vault::Vault::Visit &visit, const SearchedRecord &record, const Question::Answer &answer) {
    const SearchedText &text = record.texts[answer.text];
    const std::string_view date = text.date.empty() ? record.date : text.date;
    // Somebody who is called so comes first; of the rest, what has no day comes last.
    return {visit.kind == Kind::Beneficiary ? std::string("~") : std::string(date),
            visit.id,
            answer.text,
            visit.owner,
            visit.kind,
            std::string(record.id),
            std::string(record.kind),
            std::string(text.field),
            std::string(record.mission),
            surroundingOf(text.text, answer.match)};
}

using Drafts = std::set<std::string>; // of notes that were found as they stand now

struct Sought {
    const Question &question;
    Labels labels;
};

// A theme that cannot be read has no label, and hides nothing else.
Sought soughtBy(const Question &question, const Journal &journal) {
    Sought sought{question, {}};
    const auto isWanted = [&question](std::string_view label) { return question.asksFor(label); };
    sought.labels.addTechniques(isWanted);
    Missing unread;
    if (const auto known = themes(journal, &unread))
        for (const domain::Theme &theme : *known)
            sought.labels.add(theme.id.toStdString(), {theme.label.fr.toStdString(), theme.label.en.toStdString()},
                              isWanted);
    return sought;
}

void lookInto(const vault::Vault::Visit &visit, const Sought &sought, std::size_t limit, Finds &finds,
              const Drafts &drafts) {
    const Question &question = sought.question;
    const bool isNoteHere = isNote(visit.kind);
    const bool mayHaveLabel = visit.kind == Kind::Lesson && !sought.labels.empty();
    if (!isNoteHere && !mayHaveLabel && !question.mayBeIn(visit.payload))
        return;
    SearchedRecord &record = finds.record();
    record.clear();
    const bool read = (isNoteHere ? readNote : readOther)(visit.payload, visit.kind, sought.labels, record);
    if (!read)
        return finds.countUnreadable();
    const auto answers = question.answersIn(record);
    if (answers.empty() || (visit.kind == Kind::Session && drafts.contains(std::string(record.id))))
        return;
    for (const Question::Answer &answer : answers)
        finds.add(foundIn(visit, record, answer), limit);
}

// Finds of every thread; the scan says which thread it is.
class Gathering {
public:
    Finds &of(unsigned worker) {
        const std::lock_guard guard(m_alone);
        return m_finds[worker]; // a map's places do not move
    }
    Hits hits() const {
        Hits hits;
        for (const auto &[worker, finds] : m_finds) {
            hits.total += finds.total();
            hits.complete = hits.complete && finds.readable();
        }
        return hits;
    }
    Drafts drafts() {
        Drafts ids;
        for (auto &[worker, finds] : m_finds)
            for (const Found &found : finds.kept())
                ids.insert(found.id);
        return ids;
    }
    std::vector<Found> newest(std::size_t limit) {
        std::vector<Found> all;
        for (auto &[worker, finds] : m_finds)
            std::ranges::move(finds.kept(), std::back_inserter(all));
        std::ranges::sort(all, isNewer);
        if (all.size() > limit)
            all.resize(limit);
        return all;
    }

private:
    std::mutex m_alone;
    std::map<unsigned, Finds> m_finds;
};

QString fieldOf(const Found &found) {
    if (found.kind == Kind::Exchange)
        return QStringLiteral("exchange");
    return QString::fromStdString(found.field);
}

using People = std::map<vault::PersonId, std::optional<domain::Beneficiary>>; // empty: cannot be read

// Of the people found only: everybody's summary costs as much as a tenth of the search.
const std::optional<domain::Beneficiary> &personOf(const Journal &journal, const vault::PersonId &owner,
                                                   People &people) {
    const auto [place, isNew] = people.try_emplace(owner);
    if (!isNew)
        return place->second;
    if (owner == vault::PersonId{}) // the journal's own
        return place->second = domain::Beneficiary();
    const auto records = journal.vault().records(owner, Kind::Summary);
    if (!records || records->empty())
        return place->second;
    if (const auto object = vault::decodeObject(records->front().payload))
        place->second = summaryFrom(*object).person;
    return place->second;
}

// Nothing: it cannot be said whose record this is, or its letters are none.
std::optional<Hit> hitFrom(const Journal &journal, const Found &found, People &people) {
    const auto &person = personOf(journal, found.owner, people);
    const auto id = vault::textOf(found.id), kind = vault::textOf(found.name), mission = vault::textOf(found.mission);
    if (!person || !id || !kind || !mission)
        return {};
    const Excerpt excerpt = excerptOf(found.surrounding);
    const QString record = QLatin1String(recordName(found.kind));
    return Hit{*id,
               person->id,
               person->name,
               person->code,
               QDate::fromString(QString::fromStdString(found.date).left(10), Qt::ISODate),
               kind->isEmpty() ? record : *kind,
               fieldOf(found),
               excerpt.text,
               excerpt.matchStart,
               excerpt.matchLength,
               record,
               *mission,
               found.kind == Kind::Draft};
}

Result<std::optional<vault::PersonId>> onlyPerson(const Journal &journal, const QString &beneficiary) {
    if (beneficiary.isEmpty())
        return std::optional<vault::PersonId>();
    if (auto there = checkPerson(journal, beneficiary); !there)
        return there.fault();
    return std::optional(journal.vault().personId(beneficiary));
}

void describeHits(const Journal &journal, const std::vector<Found> &newest, Hits &hits) {
    People people;
    for (const Found &found : newest) {
        auto hit = hitFrom(journal, found, people);
        if (hit)
            hits.hits.push_back(std::move(*hit));
        else
            hits.complete = false;
    }
}

} // namespace

Result<Hits> search(const Journal &journal, const SearchRequest &request, const Progress &progress) {
    const auto question = Question::from(request);
    if (!question)
        return fault(Fault::Kind::WrongUse, "search.empty");
    const auto only = onlyPerson(journal, request.person);
    if (!only)
        return only.fault();
    const auto limit = static_cast<std::size_t>(std::max(0, request.limit));
    const Sought sought = soughtBy(*question, journal);
    Gathering gathering;
    Drafts drafts;
    const auto look = [&](const std::vector<Kind> &kinds, std::size_t kept) {
        return journal.vault().scan(
            kinds, *only,
            [&](const vault::Vault::Visit &visit) {
                lookInto(visit, sought, kept, gathering.of(visit.worker), drafts);
                return true;
            },
            progress.cancel);
    };
    // What is on the screen of whoever writes comes before what was saved under it: both would be the same hit.
    const bool notes = std::ranges::find(question->kinds(), Kind::Session) != question->kinds().end();
    const auto draftsRead = notes ? look({Kind::Draft}, std::max<std::size_t>(limit, mostDrafts)) : Result<void>();
    drafts = gathering.drafts();
    const auto scanned = look(question->kinds(), limit);
    Hits hits = gathering.hits();
    // Stopped, or something could not be read: what was found is still worth showing, and says that it is not all.
    hits.complete = hits.complete && draftsRead.ok() && scanned.ok();
    describeHits(journal, gathering.newest(limit), hits);
    return hits;
}

} // namespace aparte::journal
