#include "journal/ledger_copies.h"

#include "backup/ledger_copies.h"
#include "domain/json_text.h"
#include "lessons/ledger.h"
#include "vault/ledger_copy.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <span>

namespace aparte::journal {

namespace {

LedgerChain chainFrom(const QByteArray &json) {
    LedgerChain chain;
    for (const QJsonValue entry : domain::parseJson(json).array())
        chain.push_back(entry.toString().toUtf8());
    return chain;
}

QByteArray written(const QJsonArray &array) {
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray written(const LedgerChain &chain) {
    QJsonArray array;
    for (const QByteArray &entry : chain)
        array.append(QString::fromUtf8(entry));
    return written(array);
}

} // namespace

LedgerCopy ledgerCopy(const Journal &journal) {
    const auto text = journal.vault().ledgerCopy();
    if (!text)
        return {};
    LedgerCopy copy{chainFrom(vault::chainIn(*text)), vault::isInDoubt(*text), {}};
    for (const QJsonValue organisation : domain::parseJson(vault::confirmedIn(*text)).array())
        copy.confirmed << organisation.toString();
    return copy;
}

Result<void> keepLedgerCopy(Journal &journal, const LedgerCopy &copy) {
    const QByteArray chain = written(copy.chain);
    return journal.vault().keepLedgerCopy(
        copy.inDoubt ? vault::inDoubt(chain, written(QJsonArray::fromStringList(copy.confirmed))) : chain);
}

bool continues(const LedgerChain &longer, const LedgerChain &shorter) {
    return longer.size() >= shorter.size() && std::ranges::equal(shorter, std::span(longer).first(shorter.size()));
}

std::vector<LedgerChain> ledgersInBackups(const Journal &journal) {
    std::vector<LedgerChain> chains;
    for (const QByteArray &text : backup::ledgersAtDestinations(journal.vault()))
        if (auto chain = chainFrom(text); lessons::readChain(chain))
            chains.push_back(std::move(chain));
    return chains;
}

} // namespace aparte::journal
