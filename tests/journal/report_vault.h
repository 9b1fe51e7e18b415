// A vault with the example journal in a temporary folder, at the cheapest passphrase cost, for the tests of reports.
#pragma once

#include "journal/exchange_bundle.h"
#include "journal/ledger_confirming.h"
#include "journal/ledger_store.h"
#include "journal/reports.h"

#include <QTemporaryDir>
#include <QTest>

namespace report_vault {

using namespace aparte;

inline journal::ReportRequest asked(const QString &organisation, const QString &period, const QString &unit = {}) {
    return {organisation, unit, period, {}, {}, QDate(2026, 11, 22)};
}

class ReportVault {
public:
    explicit ReportVault(bool withExample = true) {
        auto created = journal::Journal::create(folder(), passphrase(), surroundings());
        if (!created)
            qFatal("%s", created.fault().code.c_str());
        m_journal = std::move(created->journal);
        if (withExample && !journal::importBundle(*m_journal, journal::exampleBundle(), journal::ImportMode::Write))
            qFatal("the example journal does not come in");
    }

    journal::Journal &journal() { return *m_journal; }
    QString folder() const { return m_place.filePath(QStringLiteral("essai.aparte")); }
    QString out() const { return m_place.path(); }

    // After an older copy: as a coach would who has the last report about each organisation at hand.
    void confirmReports() {
        const auto asked = journal::ledgerToConfirm(*m_journal);
        const auto ledger = journal::readLedger(*m_journal);
        for (const auto &one : asked->organisations) {
            const auto number = static_cast<std::size_t>(one.lastNumber);
            const QString letters =
                number > 0 ? lessons::checkLetters(ledger->entries.at(number - 1).previous) : QString();
            if (!journal::confirmLedger(*m_journal, one.organisation, one.lastNumber, letters))
                qFatal("not confirmed");
        }
    }

    void close() { m_journal.reset(); }
    void open(bool acceptOlder = false) {
        auto opened = journal::Journal::unlock(folder(), passphrase(), surroundings(), acceptOlder);
        if (!opened)
            qFatal("%s", opened.fault().code.c_str());
        m_journal = std::move(*opened);
    }

private:
    static journal::Passphrase passphrase() {
        return journal::passphraseFrom(QStringLiteral("trois lanternes au bord du quai"));
    }
    vault::Surroundings surroundings() const {
        vault::Surroundings surroundings;
        surroundings.stateFolder = m_place.filePath(QStringLiteral("state"));
        surroundings.kdfCost = crypto::KdfCost{3, 64 * 1024};
        return surroundings;
    }

    QTemporaryDir m_place;
    std::unique_ptr<journal::Journal> m_journal;
};

} // namespace report_vault
