// A journal in a temporary folder at the cheapest passphrase cost, and small people to fill it with.
#pragma once

#include "journal/exchange_bundle.h"
#include "journal/journal.h"

#include <QTemporaryDir>

#include <memory>

namespace invented {

// The value by itself: a loop over *result() would walk what is already gone.
template<class T>
T taken(aparte::Result<T> result) {
    if (!result)
        qFatal("%s at %s", result.fault().code.c_str(), result.fault().where.c_str());
    return std::move(*result);
}

// Empty: it went well.
QString codeOf(const auto &result) {
    return result.ok() ? QString() : QString::fromStdString(result.fault().code);
}

class JournalAtHand {
public:
    JournalAtHand();
    aparte::journal::Journal &operator*() { return *m_journal; }
    aparte::journal::Journal *operator->() { return m_journal.get(); }
    void reopen();
    QString place() const { return m_place.path(); }
    void setToday(QDate today) { m_today = today; } // the computer's clock, as far as days go

private:
    aparte::vault::Surroundings surroundings() const;
    QString folder() const { return m_place.filePath(QStringLiteral("essai.aparte")); }

    QTemporaryDir m_place;
    QDate m_today{2026, 11, 22};
    std::unique_ptr<aparte::journal::Journal> m_journal;
};

aparte::domain::Beneficiary person(const QString &id, const QString &name);
aparte::domain::Mission mission(const QString &id, const QString &person,
                                const QString &stage = QStringLiteral("sessions"));
aparte::domain::Session session(const QString &id, const QString &mission, const QString &person, QDate date,
                                const QString &note);
// Person b1 with mission m1, ready to be written about.
void addOnePerson(aparte::journal::Journal &journal);

QByteArray smallBundle(); // tests/domain/data/complete.json, whose report entry is left out: it is no real ledger

} // namespace invented
