#include "note_texts.h"
#include "vault/codec.h"

#include <QElapsedTimer>

#include <mutex>
#include <set>
#include <thread>

using namespace aparte::test;

// What search rests on: every record once, from several threads, and nothing after it was told to stop.
class Scanning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRecordIsVisitedOnceWithItsOwnText();
    void onlyTheKindsAskedFor();
    void onlyOnePerson();
    void falseStops();
    void cancelStops();
    void whatWasWrittenSinceIsSeen();
    void severalThreadsTakePart();

private:
    Place m_place;
    std::unique_ptr<Vault> m_vault;
};

void Scanning::initTestCase() {
    m_vault = m_place.create();
    REQUIRE_OK(fill(*m_vault, 40, 2000));
    Batch batch;
    batch.put(m_vault->recordId("theme", QStringLiteral("t")), PersonId{}, Kind::Theme, "Relations");
    REQUIRE_OK(m_vault->write(batch));
}

void Scanning::everyRecordIsVisitedOnceWithItsOwnText() {
    std::mutex mutex;
    std::set<RecordId> seen;
    bool right = true;
    REQUIRE_OK(m_vault->scan({Kind::Session}, {}, [&](const Vault::Visit &visit) {
        const auto session =
            decodeSession(QByteArray(visit.payload.data(), static_cast<qsizetype>(visit.payload.size())));
        const std::lock_guard lock(mutex);
        right = right && session.ok() && visit.id == m_vault->recordId("session", session->id) && visit.revision == 1;
        return seen.insert(visit.id).second;
    }));
    QCOMPARE(seen.size(), 2000u);
    QVERIFY(right);
}

void Scanning::onlyTheKindsAskedFor() {
    int themes = 0, nothing = 0;
    REQUIRE_OK(m_vault->scan({Kind::Theme}, {}, [&](const Vault::Visit &visit) {
        themes += visit.kind == Kind::Theme && visit.owner.isNull() && visit.payload == "Relations";
        return true;
    }));
    QCOMPARE(themes, 1);
    REQUIRE_OK(m_vault->scan({Kind::Draft}, {}, [&](const Vault::Visit &) { return ++nothing > 0; }));
    QCOMPARE(nothing, 0);
}

void Scanning::onlyOnePerson() {
    const auto person = m_vault->personId(QStringLiteral("p3"));
    int visits = 0;
    REQUIRE_OK(m_vault->scan({Kind::Session}, person,
                             [&](const Vault::Visit &visit) { return visit.owner == person && ++visits > 0; }));
    QCOMPARE(visits, 50);
}

void Scanning::falseStops() {
    std::atomic<int> visits = 0;
    REQUIRE_OK(m_vault->scan({Kind::Session}, {}, [&](const Vault::Visit &) { return ++visits < 5; }));
    QVERIFY(visits < 20); // each thread may be in the middle of one
}

void Scanning::cancelStops() {
    std::atomic<bool> cancel = false;
    std::atomic<int> visits = 0;
    const auto scanned = m_vault->scan(
        {Kind::Session}, {},
        [&](const Vault::Visit &) {
            cancel = ++visits >= 5;
            return true;
        },
        &cancel);
    REQUIRE_FAULT(scanned, Cancelled, "cancelled");
    QVERIFY(visits < 20);
}

void Scanning::whatWasWrittenSinceIsSeen() {
    const auto count = [&] {
        std::atomic<int> visits = 0;
        const auto scanned = m_vault->scan({Kind::Exchange}, {}, [&](const Vault::Visit &) { return ++visits > 0; });
        return scanned ? visits.load() : -1;
    };
    QCOMPARE(count(), 0);
    for (int i = 1; i <= 3; ++i) {
        Batch batch;
        batch.put(m_vault->recordId("exchange", QString::number(i)), m_vault->personId(QStringLiteral("p1")),
                  Kind::Exchange, "appel");
        REQUIRE_OK(m_vault->write(batch));
        QCOMPARE(count(), i);
    }
}

void Scanning::severalThreadsTakePart() {
    std::mutex mutex;
    std::set<unsigned> workers;
    REQUIRE_OK(m_vault->scan({Kind::Session}, {}, [&](const Vault::Visit &visit) {
        const std::lock_guard lock(mutex);
        workers.insert(visit.worker);
        return true;
    }));
    QCOMPARE(workers.size(), std::size_t(std::min(std::thread::hardware_concurrency(), 7u)));
    QCOMPARE(*workers.begin(), 0u);
}

QTEST_APPLESS_MAIN(Scanning)
#include "tst_scanning.moc"
