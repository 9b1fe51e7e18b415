#include "journal/erase.h"

#include "journal/checks.h"
#include "journal/folding.h"
#include "journal/summary.h"
#include "journal/words.h"

#include <algorithm>

namespace aparte::journal {

namespace {

QString hexOf(vault::PersonId person) {
    const auto *bytes = reinterpret_cast<const char *>(person.bytes.data());
    return QString::fromLatin1(QByteArray(bytes, static_cast<qsizetype>(person.bytes.size())).toHex());
}

// A group names its members by id or by name.
bool isSame(const QJsonValue &member, const domain::Beneficiary &erased) {
    const QString given = member.isObject() ? member[u"name"].toString() : member.toString();
    const QString name = folded(given).simplified();
    return !name.isEmpty() && (given == erased.id || name == folded(erased.name).simplified());
}

// True when something was taken out.
bool forget(domain::Beneficiary &other, const domain::Beneficiary &erased) {
    const auto links = std::erase_if(other.links, [&](const domain::Link &link) { return link.to == erased.id; });
    const qsizetype members = other.members.size();
    for (qsizetype index = members; index-- > 0;)
        if (isSame(other.members[index], erased))
            other.members.removeAt(index);
    return links > 0 || other.members.size() != members;
}

// What other people's records say of somebody who was erased: that there is a link, or a membership.
Result<void> forgetElsewhere(Journal &journal, const domain::Beneficiary &erased) {
    const auto people = readSummaries(journal);
    if (!people)
        return people.fault();
    vault::Batch batch;
    for (const Summary &summary : *people) {
        auto other = find<domain::Beneficiary>(journal, summary.person.id);
        if (!other)
            return other.fault();
        if (*other && forget(**other, erased))
            put(batch, journal, **other);
    }
    return batch.empty() ? Result<void>() : journal.vault().write(batch);
}

template<class T>
Result<int> numberOf(const Journal &journal, vault::PersonId owner) {
    const auto records = journal.vault().records(owner, Stored<T>::kind);
    if (!records)
        return records.fault();
    return static_cast<int>(records->size());
}

} // namespace

Result<WillBeLost> whatErasingLoses(const Journal &journal, const QString &beneficiary) {
    const auto summary = readSummary(journal, beneficiary);
    if (!summary)
        return summary.fault();
    const auto owner = journal.vault().personId(beneficiary);
    WillBeLost lost;
    lost.name = summary->person.name;
    const auto countInto = [&](int &into, Result<int> number) -> Result<void> {
        if (!number)
            return number.fault();
        into = *number;
        return {};
    };
    for (const auto &counted : {countInto(lost.missions, numberOf<domain::Mission>(journal, owner)),
                                countInto(lost.sessions, numberOf<domain::Session>(journal, owner)),
                                countInto(lost.exchanges, numberOf<domain::Exchange>(journal, owner)),
                                countInto(lost.consents, numberOf<domain::Consent>(journal, owner))})
        if (!counted)
            return counted.fault();
    return lost;
}

Result<Certificate> erase(Journal &journal, const QString &beneficiary) {
    if (auto there = checkPerson(journal, beneficiary); !there)
        return there.fault();
    domain::Beneficiary gone; // read before the key goes; an unreadable record does not stop an erasure
    if (auto known = find<domain::Beneficiary>(journal, beneficiary); known && *known)
        gone = std::move(**known);
    gone.id = beneficiary;
    const auto erased = journal.vault().erase(journal.vault().personId(beneficiary));
    if (!erased)
        return erased.fault();
    // The key is gone: from here on nothing is a failure any more, only unfinished.
    const bool forgotten = forgetElsewhere(journal, gone).ok();
    Certificate certificate;
    certificate.person = hexOf(erased->person);
    certificate.day = QDate(1970, 1, 1).addDays(erased->day);
    certificate.fileSystem = erased->fileSystem;
    certificate.finished = erased->rowsGone && forgotten;
    certificate.notPromised = notPromised(erased->caveat, systemLanguage());
    certificate.caveat = erased->caveat;
    return certificate;
}

} // namespace aparte::journal
