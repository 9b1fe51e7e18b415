#include "journal/accompanied_before.h"

#include "journal/checks.h"
#include "journal/ledger_store.h"
#include "vault/inside.h"

#include <algorithm>

namespace aparte::journal {

namespace {

// About whomever: who is asked about may have stood in it wherever they were.
Result<bool> hasReport(const Journal &journal) {
    const auto ledger = readLedger(journal);
    if (!ledger)
        return ledger.fault();
    return !ledger->entries.empty();
}

} // namespace

Result<bool> mustAskAboutErased(const Journal &journal) {
    return journal.vault().inside().everyErased().empty() ? Result(false) : hasReport(journal);
}

Result<void> noteAccompaniedBefore(Journal &journal, const QString &beneficiary) {
    if (auto there = checkPerson(journal, beneficiary); !there)
        return there;
    auto record = tokenRecord(journal, beneficiary);
    if (!record)
        return record.fault();
    vault::Batch batch;
    if (auto put = putAccompaniedBefore(batch, journal, beneficiary, std::move(*record)); !put)
        return put;
    return journal.vault().write(batch);
}

Result<void> putAccompaniedBefore(vault::Batch &batch, const Journal &journal, const QString &beneficiary,
                                  QJsonObject record) {
    if (record[u"token"].toString().isEmpty()) { // a re-key keeps the one of a record that is there
        const auto token = memberToken(journal, beneficiary);
        if (!token)
            return token.fault();
        record[u"token"] = *token;
    }
    record[u"before"] = true;
    putTokenRecord(batch, journal, beneficiary, record);
    return {};
}

Result<bool> wasAccompaniedBefore(const Journal &journal, const QString &beneficiary) {
    const auto record = tokenRecord(journal, beneficiary);
    return record ? Result((*record)[u"before"].toBool()) : record.fault();
}

Result<QSet<QString>> heldOutForGood(const Journal &journal, const QStringList &people) {
    QSet<QString> heldOut;
    const auto reported = hasReport(journal);
    if (!reported)
        return reported.fault();
    if (!*reported)
        return heldOut;
    for (const QString &person : people) {
        const auto before = wasAccompaniedBefore(journal, person);
        if (!before)
            return before.fault();
        if (*before)
            heldOut.insert(person);
    }
    return heldOut;
}

} // namespace aparte::journal
