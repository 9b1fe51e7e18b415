// A report that is stopped, or whose files cannot be written, and themes that move once they have left: either all of
// it has left as far as the ledger knows, or nothing has.
#include "journal/people.h"
#include "journal/report_people.h"
#include "report_vault.h"

#include <QDir>
#include <QFile>

using namespace report_vault;

namespace {

const QString valmont = QStringLiteral("o-valmont"), mairie = QStringLiteral("o");
const QStringList json{QStringLiteral("json")};

QString folderIn(ReportVault &vault) {
    QDir(vault.out()).mkpath(QStringLiteral("files"));
    return vault.out() + QStringLiteral("/files");
}

int reports(ReportVault &vault) {
    return static_cast<int>(journal::publishedReports(vault.journal())->size());
}

// Stops when it is told for the nth time how far things are.
struct Impatient {
    explicit Impatient(int patience) : left(patience) {
        progress.cancel = &stop;
        progress.report = [this](qint64, qint64) { stop = --left <= 0; };
    }
    int left;
    std::atomic<bool> stop = false;
    journal::Progress progress;
};

QByteArray onlyFileIn(const QString &folder) {
    QFile file(QDir(folder).entryInfoList(QDir::Files).value(0).filePath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Seen in 2024 and in 2025; half of them spoke of two themes each time.
QByteArray fourteenPeople() {
    QByteArray people;
    for (int number = 0; number < 14; ++number) {
        QByteArray sessions;
        for (const char *day : {"2024-02-03", "2025-02-03"})
            sessions += (sessions.isEmpty() ? "" : ",") +
                        QByteArray(R"({"id": "s%1-%2", "kind": "session", "date": "%2", "themes": [%3]})")
                            .replace("%1", QByteArray::number(number))
                            .replace("%2", day)
                            .replace("%3", number % 2 ? R"("one", "other")" : "");
        people += (number ? "," : "") +
                  QByteArray(R"({"id": "p%1", "kind": "individual", "name": "Personne %1", "organisation": "o",
            "presence": [{"from": "2023-01-01", "until": null}], "missions": [{"id": "m%1", "sessions": [%2]}]})")
                      .replace("%1", QByteArray::number(number))
                      .replace("%2", sessions);
    }
    return R"({"format": "aparte-bundle", "version": 1, "organisations": [{"id": "o", "name": "Mairie", "units": []}],
        "themes": [{"id": "one", "label": {"fr": "Tension"}, "parent": null}, {"id": "other", "label": {"fr": "Charge"}, "parent": null}],
        "beneficiaries": [)" +
           people + "]}";
}

std::optional<int> atLeast(const journal::ReportResult &result, const QString &theme) {
    return std::ranges::find(result.cells, theme, &journal::ReportCell::theme)->atLeast;
}

} // namespace

class ReportInterrupted : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void one_that_is_stopped_has_not_left() {
        ReportVault vault;
        const auto request = asked(valmont, QStringLiteral("2025"));
        int stopped = 0;
        for (int patience = 1;; ++patience) {
            Impatient coach(patience);
            const auto published =
                journal::publishReport(vault.journal(), request, folderIn(vault), json, coach.progress);
            if (published.ok())
                break;
            ++stopped;
            QCOMPARE(published.fault().kind, Fault::Kind::Cancelled);
            QCOMPARE(reports(vault), 0);
            QVERIFY(QDir(folderIn(vault)).isEmpty());
        }
        QVERIFY(stopped >= 10);
        QCOMPARE(reports(vault), 1);
        QVERIFY(!QDir(folderIn(vault)).isEmpty());
    }

    // As after a crash between the two: it has left as far as anybody knows, and its files are made again.
    void one_whose_file_was_not_written_has_left_and_is_written_again() {
        ReportVault vault;
        const QString file = folderIn(vault) + QStringLiteral("/retour-enseignements-1-2025.json");
        QVERIFY(QFile::link(QStringLiteral("/nowhere/at/all"), file)); // is there, and leads nowhere
        const auto request = asked(valmont, QStringLiteral("2025"));
        const auto failed = journal::publishReport(vault.journal(), request, folderIn(vault), json);
        QCOMPARE(failed.fault().code, std::string("report.files-missing"));
        vault.close();
        vault.open();
        QCOMPARE(reports(vault), 1);
        const auto again = journal::publishReport(vault.journal(), request, vault.out(), json);
        QVERIFY(again.ok() && !again->result.publishable && again->files.isEmpty());
        QVERIFY(QFile::remove(file));
        QVERIFY(journal::writeAgain(vault.journal(), 1, folderIn(vault), json).ok());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly) && written.size() > 1000);
    }

    void a_theme_that_moves_under_another_is_silent_and_what_has_left_is_written_as_it_was() {
        ReportVault vault(false);
        QVERIFY(journal::importBundle(vault.journal(), fourteenPeople(), journal::ImportMode::Write).ok());
        vault.confirmReports();
        const QString one = QStringLiteral("one"), other = QStringLiteral("other");
        const auto later = asked(mairie, QStringLiteral("2025"));
        QVERIFY(
            journal::publishReport(vault.journal(), asked(mairie, QStringLiteral("2024")), folderIn(vault), json).ok());
        const QByteArray bytes = onlyFileIn(folderIn(vault));
        QVERIFY(!bytes.isEmpty());
        const auto next = journal::advisedPeriod(vault.journal(), mairie, {}, QDate(2026, 11, 22));
        QVERIFY(next.ok() && next->asBefore && next->period == u"2025");
        const auto before = journal::previewReport(vault.journal(), later);
        QVERIFY(before.ok() && before->publishable && atLeast(*before, one) && atLeast(*before, other));
        QVERIFY(journal::saveTheme(vault.journal(), {other, {QStringLiteral("Charge"), {}}, one, {}}).ok());
        const auto after = journal::previewReport(vault.journal(), later);
        QVERIFY(after.ok() && after->publishable && !atLeast(*after, one) && !atLeast(*after, other));
        const auto told = std::ranges::count_if(after->refusals, [](const journal::ReportRefusal &refusal) {
            return refusal.code.startsWith(QStringLiteral("W3")) && !refusal.theme.isEmpty();
        });
        QCOMPARE(told, 2);
        QVERIFY(QDir(folderIn(vault)).removeRecursively());
        QVERIFY(journal::writeAgain(vault.journal(), 1, folderIn(vault), json).ok());
        QCOMPARE(onlyFileIn(folderIn(vault)), bytes);
    }
};

QTEST_GUILESS_MAIN(ReportInterrupted)
#include "tst_report_interrupted.moc"
