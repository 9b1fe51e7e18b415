#include "journal/search.h"

#include "journal/checks.h"
#include "journal/excerpt.h"
#include "journal/summary.h"
#include "vault/codec.h"

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
    vault::PersonId owner;
    TextField field{};
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

void lookInto(const vault::Vault::Visit &visit, const Needle &needle, std::size_t limit, Finds &finds) {
    std::string_view date;
    const bool read = vault::textsIn(visit.payload, visit.kind, [&](TextField field, std::string_view text) {
        if (field == TextField::Date) {
            date = text;
            return;
        }
        if (const auto match = needle.firstIn(text))
            finds.add({std::string(date), visit.id, visit.owner, field, surroundingOf(text, *match)}, limit);
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

// The id and kind are read again for the few hits that are shown.
Result<std::optional<Hit>> hitFrom(const Journal &journal, const Found &found,
                                   const std::map<vault::PersonId, const Summary *> &people) {
    const auto record = journal.vault().record(found.record);
    if (!record)
        return record.fault();
    const auto person = people.find(found.owner);
    if (!*record || person == people.end())
        return std::optional<Hit>();
    Hit hit;
    if ((*record)->kind == Kind::Exchange) {
        const auto exchange = vault::decodeExchange((*record)->payload);
        if (!exchange)
            return exchange.fault();
        hit.id = exchange->id;
        hit.kind = exchange->channel;
    } else {
        const auto session = vault::decodeSession((*record)->payload);
        if (!session)
            return session.fault();
        hit.id = session->id;
        hit.kind = session->kind;
    }
    hit.beneficiary = person->second->person.id;
    hit.name = person->second->person.name;
    hit.date = QDate::fromString(QString::fromStdString(found.date).left(10), Qt::ISODate);
    hit.field = QLatin1String(fieldName(found.field, (*record)->kind));
    const Excerpt excerpt = excerptOf(found.surrounding);
    hit.excerpt = excerpt.text;
    hit.matchStart = excerpt.matchStart;
    hit.matchLength = excerpt.matchLength;
    return std::optional(hit);
}

Result<std::optional<vault::PersonId>> onlyPerson(const Journal &journal, const QString &beneficiary) {
    if (beneficiary.isEmpty())
        return std::optional<vault::PersonId>();
    if (auto there = checkPerson(journal, beneficiary); !there)
        return there.fault();
    return std::optional(journal.vault().personId(beneficiary));
}

Result<void> describeHits(const Journal &journal, const std::vector<Found> &newest, Hits &hits) {
    const auto summaries = readSummaries(journal);
    if (!summaries)
        return summaries.fault();
    std::map<vault::PersonId, const Summary *> people;
    for (const Summary &summary : *summaries)
        people.emplace(journal.vault().personId(summary.person.id), &summary);
    for (const Found &found : newest) {
        auto hit = hitFrom(journal, found, people);
        if (hit && *hit)
            hits.hits.push_back(std::move(**hit));
        else
            hits.complete = false;
    }
    return {};
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
    const auto newest = gathering.newest(limit);
    if (auto described = describeHits(journal, newest, hits); !described)
        return described.fault();
    return hits;
}

} // namespace aparte::journal
