#include "journal/comparison.h"

#include "journal/stored.h"
#include "journal/summary.h"
#include "vault/differences.h"

#include <algorithm>

namespace aparte::journal {

namespace {

using vault::Kind;
using Entry = vault::OwnerDifference::Entry;

constexpr qsizetype mostLines = 20, longestTitle = 80;

// What follows from something else, or is kept beside the vault too, is no loss of its own.
bool counts(Kind kind) {
    switch (kind) {
    case Kind::Summary:
    case Kind::Version:
    case Kind::MemberToken:
    case Kind::Spelling:
    case Kind::LedgerEntry:
    case Kind::LedgerKey:
    case Kind::Setting:
        return false;
    default:
        return true;
    }
}

void tally(const std::vector<Entry> &entries, int &sessions, int &others) {
    for (const auto &entry : entries)
        if (counts(entry.kind))
            ++(entry.kind == Kind::Session ? sessions : others);
}

QString nameIn(const vault::Vault &vault, vault::PersonId person) {
    if (!vault.hasPerson(person))
        return {};
    const auto summary = vault.records(person, Kind::Summary);
    if (!summary || summary->empty())
        return {};
    const auto object = vault::decodeObject(summary->front().payload);
    return object ? summaryFrom(*object).person.name : QString();
}

QString firstLine(const QString &text) {
    const auto lines = text.split(u'\n', Qt::SkipEmptyParts);
    return lines.isEmpty() ? QString() : lines.front().trimmed().left(longestTitle);
}

QString lineOf(const domain::Session &session) {
    return session.date.toString(Qt::ISODate) + u' ' + firstLine(session.note);
}

QString lineOf(const domain::Exchange &exchange) {
    return exchange.requestedAt.left(10) + u' ' + firstLine(exchange.note);
}

QString lineOf(const domain::Consent &consent) {
    return (consent.givenOn ? consent.givenOn->toString(Qt::ISODate) + u' ' : QString()) + consent.what;
}

template<class Value>
QString lineFrom(const Result<Value> &value) {
    return value ? lineOf(*value).trimmed() : QString();
}

// Empty: a kind that has nothing to be known by, or one that cannot be read.
QString lineOf(const vault::Vault &live, vault::PersonId owner, const Entry &entry) {
    const auto record = live.record(entry.record, owner);
    if (!record || !*record)
        return {};
    switch (entry.kind) {
    case Kind::Session:
    case Kind::Draft:
        return lineFrom(vault::decodeSession((*record)->payload));
    case Kind::Exchange:
        return lineFrom(vault::decodeExchange((*record)->payload));
    case Kind::Consent:
        return lineFrom(vault::decodeConsent((*record)->payload));
    default:
        return {};
    }
}

// The latest first: what was written since the copy was made is what somebody still has in mind.
QStringList linesOf(const vault::Vault &live, const vault::OwnerDifference &found) {
    QStringList lines;
    for (const auto *entries : {&found.here, &found.other})
        for (const auto &entry : *entries)
            if (const auto line = lineOf(live, found.owner, entry); !line.isEmpty())
                lines.push_back(line);
    std::ranges::sort(lines, std::greater());
    return lines.first(std::min(lines.size(), mostLines));
}

Difference differenceOf(const vault::Vault &live, const vault::Vault &copy, const vault::OwnerDifference &found) {
    Difference difference;
    difference.name = nameIn(live, found.owner);
    if (difference.name.isEmpty())
        difference.name = nameIn(copy, found.owner);
    tally(found.there, difference.sessionsBack, difference.otherBack);
    tally(found.here, difference.sessionsLost, difference.otherLost);
    tally(found.other, difference.sessionsOther, difference.otherOther);
    difference.personBack = found.onlyThere;
    difference.personLost = found.onlyHere;
    difference.lost = linesOf(live, found);
    return difference;
}

bool isEmpty(const Difference &each) {
    return !each.personBack && !each.personLost && each.sessionsBack + each.sessionsLost + each.sessionsOther == 0 &&
           each.otherBack + each.otherLost + each.otherOther == 0;
}

} // namespace

bool Comparison::nothingLost() const {
    return std::ranges::none_of(people, [](const Difference &each) {
        return each.personLost || each.sessionsLost > 0 || each.sessionsOther > 0 || each.otherLost > 0 ||
               each.otherOther > 0;
    });
}

Result<Comparison> compare(const Journal &live, const vault::Vault &copy, const Progress &progress) {
    const auto found = vault::differences(live.vault(), copy);
    if (!found)
        return found.fault();
    Comparison comparison;
    qint64 done = 0;
    for (const auto &each : *found) {
        if (progress.cancelled())
            return fault(Fault::Kind::Cancelled, "cancelled");
        if (auto difference = differenceOf(live.vault(), copy, each); !isEmpty(difference))
            comparison.people.push_back(std::move(difference));
        progress.at(++done, static_cast<qint64>(found->size()));
    }
    std::ranges::sort(comparison.people, {}, &Difference::name);
    return comparison;
}

} // namespace aparte::journal
