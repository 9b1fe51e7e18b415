// Two themes with the same words, and labels that name somebody.
#include "journal/people.h"
#include "journal/theme_twins.h"
#include "report_vault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace report_vault;

namespace {

const QString valmont = QStringLiteral("o-valmont");

domain::Theme theme(const char *id, const char *fr, const char *en) {
    return {QString::fromUtf8(id), {QString::fromUtf8(fr), QString::fromUtf8(en)}, {}, {}};
}

lessons::Entry having(const char *id, lessons::Scale scale = lessons::Scale::Bands) {
    lessons::Entry entry;
    entry.cells = {{QString::fromUtf8(id), scale, std::nullopt}};
    return entry;
}

std::optional<int> atLeast(const journal::ReportResult &result, const QString &theme) {
    return std::ranges::find(result.cells, theme, &journal::ReportCell::theme)->atLeast;
}

// The example, where the sessions about this theme are about its twin.
QByteArray withTwin(const QString &id) {
    QJsonObject bundle = QJsonDocument::fromJson(journal::exampleBundle()).object();
    QJsonArray themes = bundle[u"themes"].toArray();
    for (const QJsonValue each : QJsonArray(themes))
        if (QJsonObject twin = each.toObject(); twin[u"id"].toString() == id) {
            twin[u"id"] = id + QStringLiteral("-again");
            themes.append(twin);
        }
    bundle[u"themes"] = themes;
    QString text = QString::fromUtf8(QJsonDocument(bundle).toJson(QJsonDocument::Compact));
    const QString ours = u'"' + id + u'"', theirs = u'"' + id + QStringLiteral("-again\"");
    static const QRegularExpression ofSession(QStringLiteral("\"themes\":\\[\"[^\\]]*\\]"));
    const auto places = [&] {
        QList<qsizetype> found;
        for (qsizetype at = text.indexOf(ofSession); at >= 0; at = text.indexOf(ofSession, at + 1))
            if (const qsizetype place = text.indexOf(ours, at); place >= 0 && place < text.indexOf(u']', at))
                found << place;
        return found;
    }();
    for (qsizetype last = places.size() - 1; last >= 0; --last) // from the end: places stay
        text.replace(places[last], ours.size(), theirs);
    return text.toUtf8();
}

} // namespace

class ThemeTwins : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_same_words_are_one_theme_data() {
        QTest::addColumn<QString>("ledger");
        QTest::addColumn<QString>("counted");
        QTest::addColumn<QString>("silent");
        QTest::newRow("none has left: the first") << QString() << QStringLiteral("a") << QStringLiteral("b");
        QTest::newRow("the second has left") << QStringLiteral("b") << QStringLiteral("b") << QStringLiteral("a");
        QTest::newRow("both have left") << QStringLiteral("ab") << QStringLiteral("a") << QStringLiteral("ab");
        QTest::newRow("one said nothing") << QStringLiteral("Ab") << QStringLiteral("b") << QStringLiteral("a");
    }
    void the_same_words_are_one_theme() {
        QFETCH(QString, ledger);
        QFETCH(QString, counted);
        QFETCH(QString, silent);
        std::vector<lessons::Entry> entries;
        for (const QChar one : ledger)
            entries.push_back(having(QString(one.toLower()).toUtf8().constData(),
                                     one.isUpper() ? lessons::Scale::Label : lessons::Scale::Bands));
        const auto twins = journal::twinsAmong({theme("a", "Relations au travail", "Relations"),
                                                theme("c", "Charge", "Load"), theme("b", " relations  au TRAVAIL", "")},
                                               entries);
        QCOMPARE(twins.countsFor.at(QStringLiteral("a")), counted);
        QCOMPARE(twins.countsFor.at(QStringLiteral("b")), counted);
        QCOMPARE(twins.countsFor.size(), std::size_t(2));
        std::set<QString> expected;
        for (const QChar one : silent)
            expected.insert(QString(one));
        QVERIFY(twins.silent == expected);
    }

    void two_that_are_alike_with_a_third_are_one() {
        const auto twins =
            journal::twinsAmong({theme("a", "Charge", ""), theme("b", "", "Load"), theme("c", "charge", "load")}, {});
        QCOMPARE(twins.silent.size(), std::size_t(2));
        QCOMPARE(twins.countsFor.at(QStringLiteral("b")), QStringLiteral("a"));
    }

    void a_theme_that_comes_in_under_another_id_is_counted_with_ours() {
        ReportVault vault;
        const auto before = journal::previewReport(vault.journal(), asked(valmont, QStringLiteral("2025")));
        QVERIFY(before->publishable && atLeast(*before, QStringLiteral("t2")));
        auto all = *journal::themes(vault.journal());
        auto twin = *std::ranges::find(all, QStringLiteral("t2"), &domain::Theme::id);
        twin.id = QStringLiteral("t2-again");
        QVERIFY(journal::saveTheme(vault.journal(), twin).ok());
        const auto after = journal::previewReport(vault.journal(), asked(valmont, QStringLiteral("2025")));
        QCOMPARE(atLeast(*after, QStringLiteral("t2")), atLeast(*before, QStringLiteral("t2")));
        QVERIFY(!atLeast(*after, twin.id));
        auto onlyTwin = asked(valmont, QStringLiteral("2025"));
        onlyTwin.themes = {twin.id}; // is the same as asking for ours
        const auto one = journal::previewReport(vault.journal(), onlyTwin);
        QCOMPARE(atLeast(*one, QStringLiteral("t2")), atLeast(*before, QStringLiteral("t2")));
    }

    void what_was_said_under_either_counts_for_the_one() {
        ReportVault plain, split(false);
        QVERIFY(
            journal::importBundle(split.journal(), withTwin(QStringLiteral("t2")), journal::ImportMode::Write).ok());
        split.confirmReports();
        const auto expected = journal::previewReport(plain.journal(), asked(valmont, QStringLiteral("2025")));
        const auto found = journal::previewReport(split.journal(), asked(valmont, QStringLiteral("2025")));
        QVERIFY(found.ok() && atLeast(*expected, QStringLiteral("t2")));
        QCOMPARE(atLeast(*found, QStringLiteral("t2")), atLeast(*expected, QStringLiteral("t2")));
        QVERIFY(!atLeast(*found, QStringLiteral("t2-again")));
    }

    void a_label_that_names_somebody_is_not_printed_data() {
        QTest::addColumn<QString>("label");
        QTest::addColumn<bool>("printed");
        QTest::newRow("a name") << QStringLiteral("Conflit avec %1") << false;
        QTest::newRow("a telephone number") << QStringLiteral("Appeler le 06 12 34 56 78") << false;
        QTest::newRow("nobody") << QStringLiteral("Petit comité de pilotage") << true;
    }
    void a_label_that_names_somebody_is_not_printed() {
        QFETCH(QString, label);
        QFETCH(bool, printed);
        ReportVault vault;
        label.replace(QStringLiteral("%1"), journal::person(vault.journal(), QStringLiteral("v1"))->name);
        QVERIFY(journal::saveTheme(vault.journal(), {QStringLiteral("new"), {label, {}}, {}, {}}).ok());
        const auto preview = journal::previewReport(vault.journal(), asked(valmont, QStringLiteral("2025")));
        QVERIFY(preview.ok() && preview->publishable);
        const QByteArray all = QJsonDocument(preview->printed).toJson();
        QCOMPARE(all.contains(label.toUtf8()), printed);
        const auto told = std::ranges::count_if(preview->refusals, [](const journal::ReportRefusal &refusal) {
            return refusal.theme == u"new" && refusal.fr.contains(QStringLiteral("libellé"));
        });
        QCOMPARE(told, printed ? 0 : 1);
        QVERIFY(atLeast(*preview, QStringLiteral("t2")));
    }
};

QTEST_GUILESS_MAIN(ThemeTwins)
#include "tst_theme_twins.moc"
