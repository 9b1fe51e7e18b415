// The report as pages: what it is, every theme, the rules, what it does not cover; in either language; also when there
// is nothing to say.
#include "documents/lessons_paper.h"
#include "sample_report.h"

#include <QJsonArray>
#include <QTest>

using namespace aparte;
using What = documents::Block::What;

namespace {

QString textOf(const documents::Paper &paper) {
    QStringList lines{paper.title};
    for (const documents::Block &block : paper.blocks)
        lines << block.text << block.cells;
    return lines.join(u'\n');
}

} // namespace

class TheLessonsPaper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void says_on_its_face_what_it_is_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("French") << "fr"
                                << QStringList{"Retour d’enseignements n°\u00a03",
                                               "Service de l’eau",
                                               "du 1er juillet 2025 au 31 décembre 2025 (2025-H2)",
                                               "27",
                                               "12 janvier 2026",
                                               "KX7QMP",
                                               "au moins 5",
                                               "moins de 5, ou non communiqué",
                                               "Règles appliquées",
                                               "au moins 4 autres",
                                               "d’autres coachs",
                                               "probables",
                                               "aucun récit"};
        QTest::newRow("English") << "en"
                                 << QStringList{"Report of lessons no. 3",
                                                "Service de l’eau",
                                                "1 July 2025 to 31 December 2025 (2025-H2)",
                                                "27",
                                                "12 January 2026",
                                                "KX7QMP",
                                                "at least 5",
                                                "fewer than 5, or not published",
                                                "Rules applied",
                                                "at least 4 others",
                                                "other coaches",
                                                "probable",
                                                "no story"};
    }
    void says_on_its_face_what_it_is() {
        QFETCH(QString, language);
        QFETCH(QStringList, words);
        const documents::Paper paper = documents::lessonsPaper(sample::report(60, 3), language);
        QCOMPARE(paper.language, language);
        const QString text = textOf(paper);
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(word));
    }
    void has_every_theme_in_the_catalogues_order() {
        const documents::Paper paper = documents::lessonsPaper(sample::report(60, 7), QStringLiteral("fr"));
        int theme = 0;
        for (const documents::Block &block : paper.blocks)
            if (block.what == What::Row)
                QVERIFY(block.cells.at(0).startsWith(QStringLiteral("Thème %1 ").arg(++theme)));
        QCOMPARE(theme, 60);
    }
    void is_a_report_too_when_no_theme_can_be_written() {
        for (const int themes : {0, 60}) {
            const auto fr = textOf(documents::lessonsPaper(sample::report(themes, 0), QStringLiteral("fr")));
            QVERIFY(fr.contains(QStringLiteral("Rien ne peut encore être publié")));
            QCOMPARE(fr.count(QStringLiteral("moins de 5, ou non communiqué")), themes);
            QVERIFY(textOf(documents::lessonsPaper(sample::report(themes, 0), QStringLiteral("en")))
                        .contains(QStringLiteral("Nothing can be published for this period yet")));
        }
        QVERIFY(!textOf(documents::lessonsPaper(sample::report(60, 60), QStringLiteral("fr")))
                     .contains(QStringLiteral("Rien ne peut")));
    }
    void the_first_one_names_no_report_before_it() {
        const auto text = textOf(documents::lessonsPaper(sample::report(3, 1, 1), QStringLiteral("fr")));
        QVERIFY(text.contains(QStringLiteral("premier rapport du registre")));
        QVERIFY(!text.contains(QStringLiteral("rapport précédent")));
        QVERIFY(text.contains(QStringLiteral("KX7QMP"))); // the ledger asks for them after a restore
    }
    void lessons_stand_under_the_themes_with_how_many_people_are_behind_them() {
        QJsonObject report = sample::report(3, 1);
        report.insert(
            QStringLiteral("lessons"),
            QJsonArray{QJsonObject{
                {QStringLiteral("theme"), QJsonObject{{QStringLiteral("fr"), QStringLiteral("Posture")}}},
                {QStringLiteral("text"), QJsonObject{{QStringLiteral("fr"), QStringLiteral("Un cadre clair apaise.")}}},
                {QStringLiteral("change"), QJsonObject{{QStringLiteral("fr"), QStringLiteral("Dire qui décide.")}}},
                {QStringLiteral("at_least"), 5}}});
        for (const char *language : {"fr", "en"}) {
            const auto text = textOf(documents::lessonsPaper(report, QLatin1String(language)));
            QVERIFY(text.contains(QStringLiteral("Un cadre clair apaise.")));
            QVERIFY(text.contains(QStringLiteral("Dire qui décide.")));
        }
        const auto fr = textOf(documents::lessonsPaper(report, QStringLiteral("fr")));
        QVERIFY(fr.contains(QStringLiteral("Posture (au moins 5)")));
        QVERIFY(fr.indexOf(QStringLiteral("Thèmes abordés")) < fr.indexOf(QStringLiteral("Enseignements\n")));
        QVERIFY(!textOf(documents::lessonsPaper(sample::report(3, 1), QStringLiteral("fr")))
                     .contains(QStringLiteral("Enseignements\n")));
    }
    void a_theme_named_in_one_language_only_is_named_in_both() {
        QJsonObject report = sample::report(1, 1);
        report.insert(QStringLiteral("themes"),
                      QJsonArray{QJsonObject{
                          {QStringLiteral("theme"), QJsonObject{{QStringLiteral("fr"), QStringLiteral("Posture")},
                                                                {QStringLiteral("en"), QString()}}},
                          {QStringLiteral("at_least"), 5}}});
        QVERIFY(textOf(documents::lessonsPaper(report, QStringLiteral("en"))).contains(QStringLiteral("Posture")));
    }
};

QTEST_APPLESS_MAIN(TheLessonsPaper)
#include "tst_lessons_paper.moc"
