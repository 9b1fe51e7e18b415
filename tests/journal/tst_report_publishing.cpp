#include "backup/backups.h"
#include "backup/restore.h"
#include "journal/erase.h"
#include "journal/ledger_store.h"
#include "report_vault.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace aparte;
using namespace report_vault;

namespace {

const QString valmont = QStringLiteral("o-valmont"), ministry = QStringLiteral("o-ministere"),
              company = QStringLiteral("o-brisance");

QStringList codes(const journal::ReportResult &result) {
    QStringList codes;
    for (const auto &refusal : result.refusals)
        if (refusal.theme.isEmpty())
            codes << refusal.code;
    return codes;
}

QByteArray contents(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const journal::ReportCell &cell(const journal::ReportResult &result, const QString &theme) {
    return *std::ranges::find(result.cells, theme, &journal::ReportCell::theme);
}

QString newFolder(ReportVault &vault, const QString &name) {
    QDir(vault.out()).mkdir(name);
    return vault.out() + u'/' + name;
}

journal::Published publish(ReportVault &vault, const journal::ReportRequest &request, const QString &folder) {
    auto published = journal::publishReport(vault.journal(), request, newFolder(vault, folder),
                                            {QStringLiteral("json"), QStringLiteral("csv")});
    if (!published)
        qFatal("%s", published.fault().code.c_str());
    return *published;
}

} // namespace

class ReportPublishing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_example_publishes_a_theme_and_its_refusals_occur() {
        ReportVault vault;
        const auto year = publish(vault, asked(valmont, QStringLiteral("2025")), QStringLiteral("one")).result;
        QVERIFY(year.publishable);
        QCOMPARE(year.cohort, 13);
        QCOMPARE(cell(year, QStringLiteral("t2")).atLeast, std::optional(5));
        QVERIFY(!cell(year, QStringLiteral("t12")).atLeast);
        QVERIFY(!cell(year, QStringLiteral("t1")).atLeast);
        QStringList seen;
        for (const auto &refusal : year.refusals)
            seen << refusal.code;
        QVERIFY(publish(vault, asked(ministry, QStringLiteral("2025-H1")), QStringLiteral("two")).result.publishable);
        const struct {
            QString organisation, period, unit, code;
        } rows[] = {{valmont, QStringLiteral("2025"), {}, QStringLiteral("W3-published")},
                    {valmont, QStringLiteral("2025-H1"), {}, QStringLiteral("W3-overlap")},
                    {valmont, QStringLiteral("2025"), QStringLiteral("ov1"), QStringLiteral("W3-level")},
                    {valmont, QStringLiteral("2026-H1"), {}, QStringLiteral("W1-changed")},
                    {valmont, QStringLiteral("2026-H1"), QStringLiteral("ov1"), QStringLiteral("W1-small")},
                    {ministry, QStringLiteral("2025-H2"), {}, QStringLiteral("W1-changed")},
                    {company, QStringLiteral("2025"), {}, QStringLiteral("W1-small")},
                    {ministry, QStringLiteral("2026"), {}, QStringLiteral("W3-open")}};
        for (const auto &row : rows) {
            const auto result = journal::previewReport(vault.journal(), asked(row.organisation, row.period, row.unit));
            QVERIFY(result.ok());
            QVERIFY(!result->publishable);
            QVERIFY2(codes(*result).contains(row.code), qPrintable(row.period + row.code + codes(*result).join(u' ')));
            seen << codes(*result);
            for (const auto &refusal : result->refusals)
                QVERIFY(!refusal.fr.isEmpty() && !refusal.en.isEmpty());
        }
        for (const char *code : {"W1-small", "W1-changed", "W2-under", "W2-nearly-all", "W3-open", "W3-published",
                                 "W3-overlap", "W3-level", "W3-detail"})
            QVERIFY2(seen.contains(QLatin1String(code)), code);
    }

    void a_preview_writes_nothing() {
        ReportVault vault;
        const auto one = journal::previewReport(vault.journal(), asked(valmont, QStringLiteral("2025")));
        const auto two = journal::previewReport(vault.journal(), asked(valmont, QStringLiteral("2025")));
        QVERIFY(one->publishable && two->publishable);
        QCOMPARE(one->printed, two->printed);
        QVERIFY(journal::publishedReports(vault.journal())->empty());
    }

    void a_report_is_made_again_byte_for_byte_after_reopening() {
        ReportVault vault;
        const auto published = publish(vault, asked(valmont, QStringLiteral("2025")), QStringLiteral("first"));
        QCOMPARE(published.files.size(), 2);
        vault.close();
        vault.open();
        const auto again = journal::writeAgain(vault.journal(), 1, newFolder(vault, QStringLiteral("again")),
                                               {QStringLiteral("json"), QStringLiteral("csv")});
        QVERIFY(again.ok());
        for (qsizetype index = 0; index < 2; ++index) {
            QVERIFY(!contents(published.files[index]).isEmpty());
            QCOMPARE(contents((*again)[index]), contents(published.files[index]));
        }
    }

    void a_file_names_nobody_and_no_refusal() {
        ReportVault vault;
        const auto published = publish(vault, asked(valmont, QStringLiteral("2025")), QStringLiteral("files"));
        const auto bundle = domain::readBundle(journal::exampleBundle());
        for (const QString &file : published.files) {
            const QString text = QString::fromUtf8(contents(file));
            QVERIFY(!text.isEmpty());
            for (const auto &person : bundle->beneficiaries) {
                for (const QString &part : person.name.split(u' '))
                    QVERIFY2(part.size() < 4 || !text.contains(part), qPrintable(part));
                QVERIFY(!file.contains(person.id + u'-'));
            }
            for (const char *code : {"W1", "W2", "W3", "refus"})
                QVERIFY(!text.contains(QLatin1String(code)));
        }
    }

    void a_refused_report_leaves_no_file_and_no_entry() {
        ReportVault vault;
        const QString folder = newFolder(vault, QStringLiteral("nothing"));
        const auto refused = journal::publishReport(vault.journal(), asked(company, QStringLiteral("2025")), folder,
                                                    {QStringLiteral("json")});
        QVERIFY(refused.ok() && !refused->result.publishable && refused->files.isEmpty());
        QVERIFY(QDir(folder).isEmpty());
        QVERIFY(journal::publishedReports(vault.journal())->empty());
    }

    void a_file_that_is_there_or_a_folder_that_is_not_stops_before_the_ledger() {
        ReportVault vault;
        const QString folder = newFolder(vault, QStringLiteral("taken"));
        QFile taken(folder + QStringLiteral("/retour-enseignements-1-2025.json"));
        QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
        taken.close();
        const auto request = asked(valmont, QStringLiteral("2025"));
        QCOMPARE(journal::publishReport(vault.journal(), request, folder, {QStringLiteral("json")}).fault().code,
                 std::string("export.exists"));
        QCOMPARE(journal::publishReport(vault.journal(), request, vault.out() + QStringLiteral("/nowhere"),
                                        {QStringLiteral("json")})
                     .fault()
                     .code,
                 std::string("export.not-writable"));
        QCOMPARE(journal::publishReport(vault.journal(), request, vault.out(), {QStringLiteral("docx")}).fault().code,
                 std::string("report.format"));
        QCOMPARE(contents(taken.fileName()), QByteArray("mine"));
        QVERIFY(journal::publishedReports(vault.journal())->empty());
    }

    void somebody_erased_is_missed_by_the_next_report() {
        ReportVault vault;
        QVERIFY(publish(vault, asked(valmont, QStringLiteral("2025-H1")), QStringLiteral("before")).result.publishable);
        const auto next = journal::previewReport(vault.journal(), asked(valmont, QStringLiteral("2025-H2")));
        QVERIFY(journal::erase(vault.journal(), QStringLiteral("v1")).ok());
        const auto afterwards = journal::previewReport(vault.journal(), asked(valmont, QStringLiteral("2025-H2")));
        QCOMPARE(afterwards->cohort + afterwards->heldOut, next->cohort + next->heldOut - 1);
        QVERIFY(codes(*afterwards).contains(QStringLiteral("W1-changed")));
        QVERIFY(journal::readLedger(vault.journal()).ok());
    }

    // Attack A15: a vault put back from before the report would let the same period leave twice.
    void an_older_copy_of_the_vault_does_not_forget_a_report() {
        ReportVault vault;
        vault.close();
        const QString saved = vault.out() + QStringLiteral("/saved");
        QCOMPARE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), vault.folder(), saved}), 0);
        vault.open();
        QVERIFY(publish(vault, asked(valmont, QStringLiteral("2025")), QStringLiteral("sent")).result.publishable);
        vault.close();
        QVERIFY(QDir(vault.folder()).removeRecursively());
        QCOMPARE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), saved, vault.folder()}), 0);
        vault.open(true);
        vault.confirmReports();
        QCOMPARE(codes(*journal::previewReport(vault.journal(), asked(valmont, QStringLiteral("2025")))).value(0),
                 QStringLiteral("W3-published"));
        QVERIFY(publish(vault, asked(ministry, QStringLiteral("2025-H1")), QStringLiteral("next")).result.number == 2);
        vault.close();
        vault.open();
        QCOMPARE(journal::publishedReports(vault.journal())->size(), 2u);
    }

    // The same by way of `restore --exchange`: the copy knows nothing of the report, the state folder does.
    void a_published_report_is_not_forgotten_after_an_exchange_with_an_older_copy() {
        ReportVault vault;
        const QString stick = newFolder(vault, QStringLiteral("stick"));
        QVERIFY(vault.journal().backups().add(stick).ok() && vault.journal().backups().run({}).ok());
        const auto request = asked(valmont, QStringLiteral("2025-H1"));
        QVERIFY(publish(vault, request, QStringLiteral("sent")).result.publishable);
        const auto nextRequest = asked(valmont, QStringLiteral("2025-H2"));
        const auto before = codes(*journal::previewReport(vault.journal(), nextRequest));
        const auto sources = backup::sourcesIn(stick);
        auto copy = backup::Beside::stage(vault.journal().vault(),
                                          {sources->front(), sources->front().generations.front(), {}, {}},
                                          vault.journal().surroundings(), {});
        QVERIFY(copy.ok());
        QVERIFY(backup::Beside::exchange(vault.journal().vault(), std::move(*copy)).ok());
        for (const bool reopened : {false, true}) {
            if (reopened) {
                vault.close();
                vault.open();
            }
            QCOMPARE(journal::readLedger(vault.journal())->inVault, 0);
            QCOMPARE(journal::publishedReports(vault.journal())->size(), 1u);
            QCOMPARE(codes(*journal::previewReport(vault.journal(), request)),
                     QStringList{QStringLiteral("W3-published")});
            QCOMPARE(codes(*journal::previewReport(vault.journal(), nextRequest)), before);
        }
        vault.confirmReports();
        QVERIFY(publish(vault, asked(ministry, QStringLiteral("2025-H1")), QStringLiteral("next")).result.number == 2);
        QCOMPARE(journal::readLedger(vault.journal())->inVault, 2);
        QVERIFY(journal::readLedger(vault.journal()).ok());
    }

    void a_new_vault_filled_from_the_bundle_keeps_auditing() {
        ReportVault first;
        QVERIFY(publish(first, asked(valmont, QStringLiteral("2025-H1")), QStringLiteral("sent")).result.publishable);
        const auto bundle = journal::exportBundle(first.journal());
        QVERIFY(bundle.ok());
        ReportVault second(false);
        QVERIFY(journal::importBundle(second.journal(), *bundle, journal::ImportMode::Write).ok());
        QCOMPARE(journal::publishedReports(second.journal())->size(), 1u);
        const auto same = asked(valmont, QStringLiteral("2025-H1"));
        QCOMPARE(codes(*journal::previewReport(second.journal(), same)), QStringList{QStringLiteral("W3-published")});
        const auto next = asked(valmont, QStringLiteral("2025-H2"));
        QCOMPARE(codes(*journal::previewReport(second.journal(), next)),
                 codes(*journal::previewReport(first.journal(), next)));
    }

    void wrong_requests_are_named_data() {
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("code");
        QTest::newRow("nobody's organisation") << "o-none"
                                               << "2025"
                                               << ""
                                               << "report.organisation";
        QTest::newRow("no such unit") << "o-valmont"
                                      << "2025"
                                      << "ou-none"
                                      << "report.unit";
        QTest::newRow("no such period") << "o-valmont"
                                        << "2025-H3"
                                        << ""
                                        << "period.unreadable";
    }
    void wrong_requests_are_named() {
        QFETCH(QString, organisation);
        QFETCH(QString, period);
        QFETCH(QString, unit);
        QFETCH(QString, code);
        static ReportVault vault;
        const auto result = journal::previewReport(vault.journal(), asked(organisation, period, unit));
        QVERIFY(!result.ok());
        QCOMPARE(QString::fromStdString(result.fault().code), code);
    }
};

QTEST_GUILESS_MAIN(ReportPublishing)
#include "tst_report_publishing.moc"
