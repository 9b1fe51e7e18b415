#include "journal/search.h"

#include "journal/checks.h"
#include "journal/excerpt.h"
#include "journal/summary.h"
#include "vault/codec.h"
#include "vault/note_names.h"
#include "vault/utf8_text.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace aparte::journal {

namespace {

using vault::Kind;
using vault::TextField;

struct Found {
    std::string date; // as written: orders by itself
    vault::RecordId record;
    TextField field{};
    vault::PersonId owner;
    Kind kind{};
    std::string id, name; // name: of a session's kind, or an exchange's channel
    Surrounding surrounding;
};

bool isNewer(const Found &one, const Found &other) {
    return std::tie(one.date, one.record, one.field) > std::tie(other.date, other.record, other.field);
}

// One thread's finds: every hit counted, the newest `limit` kept.
class Finds {
public:
    void add(Found found, std::size_t limit) {
        ++m_total;
        if (limit == 0 || (m_kept.size() == limit && !isNewer(found, m_kept.front())))
            return;
        if (m_kept.size() == limit) {
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

private:
    std::vector<Found> m_kept;
    qint64 m_total = 0;
    bool m_readable = true;
};

// Made where the note lies open, so that nothing needs to be read again for the hits that are shown.
std::optional<Found> foundIn(const vault::Vault::Visit &visit, std::string_view date, TextField field,
                             std::string_view text, Needle::Match match) {
    const auto names = vault::namesOf(visit.payload);
    if (!names)
        return {};
    return Found{std::string(date),
                 visit.id,
                 field,
                 visit.owner,
                 visit.kind,
                 std::string(names->id),
                 std::string(names->kind),
                 surroundingOf(text, match)};
}

void lookInto(const vault::Vault::Visit &visit, const Needle &needle, std::size_t limit, Finds &finds) {
    std::string_view date;
    const bool read = vault::textsIn(visit.payload, visit.kind, [&](TextField field, std::string_view text) {
        if (field == TextField::Date) {
            date = text;
            return;
        }
        const auto match = needle.firstIn(text);
        if (!match)
            return;
        if (auto found = foundIn(visit, date, field, text, *match))
            finds.add(std::move(*found), limit);
        else
            finds.countUnreadable();
    });
    if (!read)
        finds.countUnreadable();
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

const char *fieldName(TextField field, Kind kind) {
    if (kind == Kind::Exchange)
        return "exchange";
    return field == TextField::Note ? "note" : "hypotheses";
}

using People = std::map<vault::PersonId, std::optional<domain::Beneficiary>>; // empty: cannot be read

// Of the people found only: everybody's summary costs as much as a tenth of the search.
const std::optional<domain::Beneficiary> &personOf(const Journal &journal, const vault::PersonId &owner,
                                                   People &people) {
    const auto [place, isNew] = people.try_emplace(owner);
    if (!isNew)
        return place->second;
    const auto records = journal.vault().records(owner, Kind::Summary);
    if (!records || records->empty())
        return place->second;
    if (const auto object = vault::decodeObject(records->front().payload))
        place->second = summaryFrom(*object).person;
    return place->second;
}

// Nothing: it cannot be said whose note this is, or its letters are none.
std::optional<Hit> hitFrom(const Journal &journal, const Found &found, People &people) {
    const auto &person = personOf(journal, found.owner, people);
    const auto id = vault::textOf(found.id), kind = vault::textOf(found.name);
    if (!person || !id || !kind)
        return {};
    const Excerpt excerpt = excerptOf(found.surrounding);
    return Hit{*id,
               person->id,
               person->name,
               person->code,
               QDate::fromString(QString::fromStdString(found.date).left(10), Qt::ISODate),
               *kind,
               QLatin1String(fieldName(found.field, found.kind)),
               excerpt.text,
               excerpt.matchStart,
               excerpt.matchLength};
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
    const auto needle = Needle::from(request.text);
    if (!needle || request.text.trimmed().isEmpty())
        return fault(Fault::Kind::WrongUse, "search.empty");
    const auto only = onlyPerson(journal, request.person);
    if (!only)
        return only.fault();
    const auto limit = static_cast<std::size_t>(std::max(0, request.limit));
    Gathering gathering;
    const auto scanned = journal.vault().scan(
        {Kind::Session, Kind::Exchange}, *only,
        [&](const vault::Vault::Visit &visit) {
            lookInto(visit, *needle, limit, gathering.of(visit.worker));
            return true;
        },
        progress.cancel);
    Hits hits = gathering.hits();
    // Stopped, or something could not be read: what was found is still worth showing, and says that it is not all.
    hits.complete = hits.complete && scanned.ok();
    describeHits(journal, gathering.newest(limit), hits);
    return hits;
}

} // namespace aparte::journal
