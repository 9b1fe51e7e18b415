// Who waits, and how careful a report is: fixed before anything is counted, and kept whatever becomes of the vault.
#include "journal/ledger_rank.h"
#include "journal/report_profile.h"
#include "report_vault.h"

#include <QDir>
#include <QProcess>

using namespace aparte;
using namespace report_vault;

namespace {

const QString valmont = QStringLiteral("o-valmont"), ministry = QStringLiteral("o-ministere"),
              period = QStringLiteral("2025-H1");
const lessons::Token member(32, u'a'), other(32, u'b');

QByteArray rank(const journal::Journal &journal, const QString &organisation, const QString &unit, const QString &when,
                const lessons::Token &token) {
    const auto ranks = journal::rankFor(journal, organisation, unit, when);
    return ranks ? (*ranks)(token) : QByteArray();
}

void publish(ReportVault &vault, const QString &organisation, const QString &when) {
    QVERIFY(journal::publishReport(vault.journal(), asked(organisation, when), vault.out(), {QStringLiteral("json")})
                ->result.publishable);
}

} // namespace

class LedgerRanksAndProfiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_rank_differs_by_context_period_and_member() {
        ReportVault vault(false);
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
        ReportVault vault(false);
        const auto before = rank(vault.journal(), valmont, {}, period, member);
        QCOMPARE(rank(vault.journal(), valmont, {}, period, member), before);
        vault.close();
        const QString saved = vault.out() + QStringLiteral("/saved");
        QCOMPARE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), vault.folder(), saved}), 0);
        vault.open();
        QVERIFY(journal::setReportProfile(vault.journal(), valmont, QStringLiteral("health")).fault().code ==
                "report.organisation"); // nobody's here, and nothing changed
        QVERIFY(journal::importBundle(vault.journal(), journal::exampleBundle(), journal::ImportMode::Write).ok());
        QCOMPARE(rank(vault.journal(), valmont, {}, period, member), before);
        vault.close();
        QVERIFY(QDir(vault.folder()).removeRecursively());
        QCOMPARE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), saved, vault.folder()}), 0);
        vault.open(true);
        QCOMPARE(rank(vault.journal(), valmont, {}, period, member), before);
        const auto passphrase = journal::passphraseFrom(QStringLiteral("trois lanternes au bord du quai"));
        const auto next = journal::passphraseFrom(QStringLiteral("quatre lanternes au bord du canal"));
        QVERIFY(vault.journal().rekey(passphrase, next, {}).ok());
        QCOMPARE(rank(vault.journal(), valmont, {}, period, member), before);
    }

    void two_vaults_rank_differently_until_one_takes_the_key_of_the_other() {
        ReportVault first(false), second(false);
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

    void a_profile_is_standard_until_chosen_and_stays_with_its_organisation() {
        ReportVault vault;
        QCOMPARE(journal::reportProfile(vault.journal(), valmont)->chosen, QStringLiteral("standard"));
        QVERIFY(journal::setReportProfile(vault.journal(), valmont, QStringLiteral("health")).ok());
        vault.close();
        vault.open();
        QCOMPARE(journal::reportProfile(vault.journal(), valmont)->chosen, QStringLiteral("health"));
        QCOMPARE(journal::reportProfile(vault.journal(), ministry)->audited, QStringLiteral("standard"));
        QCOMPARE(journal::setReportProfile(vault.journal(), valmont, QStringLiteral("lax")).fault().code,
                 std::string("report.profile"));
    }

    void a_changed_profile_never_loosens_what_the_next_report_is_held_to() {
        ReportVault vault;
        publish(vault, valmont, QStringLiteral("2025-H1"));
        QVERIFY(journal::setReportProfile(vault.journal(), valmont, QStringLiteral("health")).ok());
        QCOMPARE(journal::reportProfile(vault.journal(), valmont)->audited, QStringLiteral("health"));
        QVERIFY(journal::setReportProfile(vault.journal(), valmont, QStringLiteral("standard")).ok());
        QCOMPARE(journal::reportProfile(vault.journal(), valmont)->audited, QStringLiteral("standard")); // none left
        QCOMPARE(journal::publishedReports(vault.journal())->size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(LedgerRanksAndProfiles)
#include "tst_ledger_ranks_and_profiles.moc"
