#include "journal/accompanied_before.h"

#include "journal/ledger_store.h"
#include "vault/inside.h"

namespace aparte::journal {

namespace {

// About whomever: who is asked about may have stood in it wherever they were. One that another journal made counts too.
Result<bool> hasReport(const Journal &journal) {
    const auto ledger = readLedger(journal);
    if (!ledger)
        return ledger.fault();
    const auto foreign = foreignOrganisations(journal);
    return foreign ? Result(!ledger->entries.empty() || !foreign->isEmpty()) : foreign.fault();
}

Result<bool> isMarked(const Journal &journal, const QString &beneficiary, QStringView mark) {
    const auto record = tokenRecord(journal, beneficiary);
    return record ? Result((*record)[mark].toBool()) : record.fault();
}

} // namespace

Result<bool> mustAskAboutErased(const Journal &journal) {
    return journal.vault().inside().everyErased().empty() ? Result(false) : hasReport(journal);
}

Result<bool> mustAskAbout(const Journal &journal, const QString &beneficiary) {
    return isMarked(journal, beneficiary, u"unanswered");
}

Result<bool> wasAccompaniedBefore(const Journal &journal, const QString &beneficiary) {
    return isMarked(journal, beneficiary, u"before");
}

Result<void> putAccompaniedBefore(vault::Batch &batch, const Journal &journal, const QString &beneficiary,
                                  QJsonObject record) {
    if (record[u"token"].toString().isEmpty()) { // a re-key keeps the one of a record that is there
        const auto token = memberToken(journal, beneficiary);
        if (!token)
            return token.fault();
        if (!token->isEmpty()) // somebody who is only being entered has none yet, and stands in nothing
            record[u"token"] = *token;
    }
    record.remove(u"unanswered");
    record[u"before"] = true;
    putTokenRecord(batch, journal, beneficiary, record);
    return {};
}

void putUnanswered(vault::Batch &batch, const Journal &journal, const QString &beneficiary, QJsonObject record) {
    record[u"unanswered"] = true;
    putTokenRecord(batch, journal, beneficiary, record);
}

Result<QSet<QString>> neverCounted(const Journal &journal, const QStringList &people) {
    QSet<QString> heldOut;
    const auto reported = hasReport(journal);
    if (!reported)
        return reported.fault();
    if (!*reported)
        return heldOut;
    for (const QString &person : people) {
        const auto record = tokenRecord(journal, person);
        if (!record)
            return record.fault();
        if ((*record)[u"before"].toBool() || (*record)[u"unanswered"].toBool())
            heldOut.insert(person);
    }
    return heldOut;
}

} // namespace aparte::journal
