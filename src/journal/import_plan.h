// What an import would write, worked out before anything is written: the same for a dry run and for real.
#pragma once

#include "domain/bundle_places.h"
#include "domain/fields.h"
#include "domain/meaning.h"
#include "journal/codes.h"
#include "journal/exchange_bundle.h"
#include "journal/import_words.h"
#include "journal/incompatibility.h"
#include "journal/ledger_store.h"
#include "journal/order.h"
#include "journal/stored.h"
#include "journal/summary.h"

#include <QJsonDocument>
#include <QSet>

namespace aparte::journal {

class ImportPlan {
public:
    ImportPlan(Journal &journal, const domain::Bundle &bundle, const QByteArray &json, const Progress &progress,
               Language language);
    Result<void> work();

    ImportReport report;
    bool otherLedger = false; // the file's ledger cannot be joined to ours
    std::vector<vault::PersonId> newPeople;
    std::vector<vault::Batch> batches; // what belongs to nobody first, then one a person

private:
    Result<void> shared();
    Result<void> lessons();
    Result<void> ledger();
    Result<void> people();
    Result<void> person(std::size_t index);
    Result<void> missions(std::size_t person, vault::Batch &batch, Summary &summary);
    Result<void> happenings(std::size_t person, vault::Batch &batch, Summary &summary);
    Result<void> supports(const QString &beneficiary, vault::Batch &batch);
    Result<void> token(const QString &beneficiary, vault::Batch &batch);
    Result<void> doubt(const domain::Beneficiary &person, bool isNew, const QString &where, vault::Batch &batch);
    bool isInTheirReports(const domain::Beneficiary &person) const;
    domain::Beneficiary withoutErased(const domain::Beneficiary &person, const QString &where);
    void code(const std::optional<domain::Beneficiary> &ours, domain::Beneficiary &person, const QString &where);
    Result<void> chart() const;
    Result<void> rules(); // what came in and is against a rule is told (import_rules.cpp)
    void contracts();
    Result<void> incompatibilities();
    Result<void> namesInRegisters();
    void warnOfSameName(const domain::Beneficiary &person, const QString &where);
    Result<Summary> summaryOf(const domain::Beneficiary &person);
    Result<void> addUnknownParts(vault::Batch &batch);
    void warnOfUnknownFields();

    // True when the value is new and was put; what is there already is skipped or warned about.
    template<class T>
    Result<bool> take(const T &value, const QString &where, const char *kind, vault::Batch &batch);
    template<class T, class Place>
    Result<void> takeAll(const std::vector<T> &values, const Place &place, const char *kind, vault::Batch &batch,
                         ListOrder &order);
    template<class T>
    Result<bool> takeHappening(const T &value, const QString &where, const char *kind, vault::Batch &batch);

    bool isErased(const QString &beneficiary) const {
        return m_journal.vault().isErased(m_journal.vault().personId(beneficiary));
    }
    void warn(const char *code, const QString &where, const QString &detail = {}) {
        report.warnings.push_back(importWarning(code, where, m_language, detail));
    }

    Journal &m_journal;
    const domain::Bundle &m_bundle;
    const QByteArray &m_json; // that it was read from
    const Progress &m_progress;
    Language m_language;
    domain::BundlePlaces m_places;
    int m_nextPosition = 1;
    struct Names { // that people go by, here and in the file so far
        QSet<QString> all, proper;
        void add(const QSet<QString> &names, const QString &name) {
            all.unite(names);
            proper.insert(name);
            all.remove({});
            proper.remove({});
        }
    } m_names;
    std::optional<Codes> m_codes;
    QSet<QString> m_lessons;         // that are the journal's now, ours or the file's alike
    QSet<QString> m_foreignMissions; // ids that are somebody else's
    Ledger m_ledger;                 // ours
    bool m_asksAboutErased = false;
    QSet<QString> m_reportedElsewhere; // organisations and people of a ledger that cannot be joined to ours
    Arriving m_arriving;
    QHash<QString, domain::Framework> m_frameworks;        // ours, and what the file brings
    std::vector<std::size_t> m_newMissions, m_newPractice; // taken from the bundle's own vectors
    bool m_newCoach = false;
    QHash<QString, std::vector<std::size_t>> m_missionsOf, m_sessionsOf, m_exchangesOf, m_consentsOf,
        m_disclosuresOf; // by beneficiary
};

template<class T>
bool sameContent(const T &ours, const T &theirs) {
    // By what they say: 5 and 5.0 are the same, and so are what is absent and what is written empty.
    const auto said = [](const T &value) {
        return QJsonDocument(domain::meaning(domain::toJson(value)).toObject()).toJson();
    };
    return vault::encode(ours) == vault::encode(theirs) || said(ours) == said(theirs);
}

template<class T>
Result<bool> ImportPlan::take(const T &value, const QString &where, const char *kind, vault::Batch &batch) {
    const auto ours = find<T>(m_journal, value.id);
    if (!ours)
        return ours.fault();
    if (!*ours) {
        put(batch, m_journal, value);
        ++report.imported[QLatin1String(kind)];
        return true;
    }
    if constexpr (requires { value.beneficiary; })
        if ((*ours)->beneficiary != value.beneficiary) {
            warn("other-person", where);
            return false;
        }
    if (sameContent(**ours, value))
        ++report.skipped;
    else
        warn("other-content", where);
    return false;
}

} // namespace aparte::journal
