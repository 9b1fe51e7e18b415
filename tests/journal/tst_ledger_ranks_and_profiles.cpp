// Who waits, and how careful a report is: fixed before anything is counted, and kept whatever becomes of the vault.
#include "journal/accompanied_before.h"
#include "journal/ledger_rank.h"
#include "journal/people.h"
#include "journal/report_profile.h"
#include "ledger_room.h"

using namespace ledger_room;

namespace {

const QString period = QStringLiteral("2025-H1");
const lessons::Token member(32, u'a'), other(32, u'b');

QByteArray rank(const journal::Journal &journal, const QString &organisation, const QString &unit, const QString &when,
                const lessons::Token &token) {
    const auto ranks = journal::rankFor(journal, organisation, unit, when);
    return ranks ? (*ranks)(token) : QByteArray();
}

} // namespace

class LedgerRanksAndProfiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_rank_differs_by_context_period_and_member() {
        LedgerRoom vault(LedgerRoom::Filled::Empty);
        const auto &journal = vault.journal();
        const std::set<QByteArray> ranks{
            rank(journal, valmont, {}, period, member), rank(journal, ministry, {}, period, member),
            rank(journal, valmont, QStringLiteral("ov1"), period, member),
            rank(journal, valmont, {}, QStringLiteral("2025-H2"), member), rank(journal, valmont, {}, period, other)};
        QCOMPARE(ranks.size(), std::size_t(5));
        for (const QByteArray &each : ranks)
            QCOMPARE(each.size(), 32);
    }

    void a_rank_stays_through_previews_reopening_older_copies_and_a_re_key() {
        LedgerRoom vault(LedgerRoom::Filled::Empty);
        const auto before = rank(vault.journal(), valmont, {}, period, member);
        QCOMPARE(rank(vault.journal(), valmont, {}, period, member), before);
        vault.save("saved");
        QVERIFY(journal::setReportProfile(vault.journal(), valmont, QStringLiteral("health")).fault().code ==
                "report.organisation"); // nobody's here, and nothing changed
        QVERIFY(journal::importBundle(vault.journal(), journal::exampleBundle(), journal::ImportMode::Write).ok());
        QCOMPARE(rank(vault.journal(), valmont, {}, period, member), before);
        vault.putBack("saved");
        vault.open(true);
        QCOMPARE(rank(vault.journal(), valmont, {}, period, member), before);
        const auto next = journal::passphraseFrom(QStringLiteral("quatre lanternes au bord du canal"));
        QVERIFY(vault.journal().rekey(LedgerRoom::passphrase(), next, {}).ok());
        QCOMPARE(rank(vault.journal(), valmont, {}, period, member), before);
    }

    void two_vaults_rank_differently_until_one_takes_the_key_of_the_other() {
        LedgerRoom first(LedgerRoom::Filled::Empty), second(LedgerRoom::Filled::Empty);
        const auto ours = rank(first.journal(), valmont, {}, period, member);
        QVERIFY(ours != rank(second.journal(), valmont, {}, period, member));
        vault::Batch batch;
        QVERIFY(journal::takeRankKey(batch, second.journal(), *journal::rankKey(first.journal())).ok());
        QVERIFY(second.journal().vault().write(batch).ok());
        QCOMPARE(rank(second.journal(), valmont, {}, period, member), ours);
        vault::Batch again;
        QVERIFY(journal::takeRankKey(again, second.journal(), *journal::rankKey(first.journal())).ok());
        QVERIFY(again.empty());
        QVERIFY(!journal::takeRankKey(again, second.journal(), QByteArray(16, 'k')).ok());
    }

    // Who waits, who is held out for good and how careful reports are: an export and a new vault keep all three.
    void a_bundle_carries_what_goes_with_the_ledger() {
        LedgerRoom first, second(LedgerRoom::Filled::Empty);
        const QString back = QStringLiteral("v2");
        QVERIFY(journal::setReportProfile(first.journal(), valmont, QStringLiteral("health")).ok());
        QVERIFY(journal::savePersonAnswered(first.journal(), *journal::person(first.journal(), back), true).ok());
        QVERIFY(first.enter(valmont).ok());
        auto json = *journal::exportBundle(first.journal());
        json.replace("\"rank_key\"", "\"of_later\": 7, \"rank_key\"");
        for (int time = 0; time < 2; ++time)
            QVERIFY(journal::importBundle(second.journal(), json, journal::ImportMode::Write).ok());
        const auto &there = second.journal();
        QCOMPARE(rank(there, valmont, {}, period, member), rank(first.journal(), valmont, {}, period, member));
        QCOMPARE(journal::reportProfile(there, valmont)->chosen, QStringLiteral("health"));
        QCOMPARE(journal::reportProfile(there, ministry)->chosen, QStringLiteral("standard"));
        const QStringList people{back, QStringLiteral("v3")};
        QCOMPARE(*journal::neverCounted(there, people), QSet<QString>{back});
        QCOMPARE(*journal::memberToken(there, QStringLiteral("v1")),
                 *journal::memberToken(first.journal(), QStringLiteral("v1")));
        const auto again = domain::readBundle(*journal::exportBundle(there));
        QVERIFY(again->ledger.has_value());
        QCOMPARE(again->ledger->extra[u"of_later"].toInt(), 7);
        QCOMPARE(again->ledger->accompaniedBefore, QStringList{back});
    }

    void a_file_keeps_the_stricter_of_two_and_never_another_vaults_ranks() {
        LedgerRoom first, second;
        QVERIFY(first.enter(valmont).ok() && second.enter(ministry).ok());
        const auto ours = rank(second.journal(), valmont, {}, period, member);
        QVERIFY(journal::setReportProfile(first.journal(), company, QStringLiteral("health")).ok());
        const auto json = journal::exportBundle(first.journal());
        QVERIFY(journal::importBundle(second.journal(), *json, journal::ImportMode::Write).ok());
        QCOMPARE(journal::reportProfile(second.journal(), company)->chosen, QStringLiteral("health"));
        QCOMPARE(rank(second.journal(), valmont, {}, period, member), ours);
    }

    void a_key_of_the_ranks_that_is_none_is_refused() {
        LedgerRoom first, second(LedgerRoom::Filled::Empty);
        QVERIFY(first.enter(valmont).ok());
        auto bundle = *domain::readBundle(*journal::exportBundle(first.journal()));
        bundle.ledger->rankKey = QStringLiteral("short");
        const auto answer =
            journal::importBundle(second.journal(), domain::writeBundle(bundle), journal::ImportMode::Write);
        QCOMPARE(answer.fault().code, std::string("bundle.ledger"));
        QVERIFY(journal::listPeople(second.journal())->empty());
    }

    void a_profile_is_standard_until_chosen_and_stays_with_its_organisation() {
        LedgerRoom vault;
        QCOMPARE(journal::reportProfile(vault.journal(), valmont)->chosen, QStringLiteral("standard"));
        QVERIFY(journal::setReportProfile(vault.journal(), valmont, QStringLiteral("health")).ok());
        vault.reopen();
        QCOMPARE(journal::reportProfile(vault.journal(), valmont)->chosen, QStringLiteral("health"));
        QCOMPARE(journal::reportProfile(vault.journal(), ministry)->audited, QStringLiteral("standard"));
        QCOMPARE(journal::setReportProfile(vault.journal(), valmont, QStringLiteral("lax")).fault().code,
                 std::string("report.profile"));
    }

    void a_changed_profile_never_loosens_what_the_next_report_is_held_to() {
        LedgerRoom vault;
        QVERIFY(vault.enter(valmont).ok());
        QVERIFY(journal::setReportProfile(vault.journal(), valmont, QStringLiteral("health")).ok());
        QCOMPARE(journal::reportProfile(vault.journal(), valmont)->audited, QStringLiteral("health"));
        QVERIFY(journal::setReportProfile(vault.journal(), valmont, QStringLiteral("standard")).ok());
        QCOMPARE(journal::reportProfile(vault.journal(), valmont)->audited, QStringLiteral("standard")); // none so left
        QVERIFY(vault.enter(valmont, "2025-H2", "health").ok());
        QVERIFY(vault.enter(valmont, "2026-H1", "standard").ok());
        const auto held = *journal::reportProfile(vault.journal(), valmont);
        QCOMPARE(held.chosen, QStringLiteral("standard"));
        QCOMPARE(held.audited, QStringLiteral("health"));
        QCOMPARE(journal::reportProfile(vault.journal(), ministry)->audited, QStringLiteral("standard"));
        QCOMPARE(vault.reports(), 3);
    }
};

QTEST_GUILESS_MAIN(LedgerRanksAndProfiles)
#include "tst_ledger_ranks_and_profiles.moc"
