// The yearly sheet says durations and counts, in either language.
#include "documents/yearly_sheet.h"

#include <QtTest>

using namespace aparte::documents;

namespace {

YearlySheet filled() {
    YearlySheet sheet;
    sheet.year = 2026;
    sheet.madeOn = {2026, 12, 31};
    sheet.coach = QStringLiteral("Ondine Vasseur");
    sheet.status = QStringLiteral("internal");
    sheet.supervisions = 4;
    sheet.supervisionMinutes = 360;
    sheet.coachedMinutes = 3630;
    sheet.coachedForOne = 10.08;
    sheet.solicitations = 2;
    sheet.solicitationsWaiting = 1;
    sheet.trainings = {{QStringLiteral("Atelier voix"), {}, QDate(2026, 3, 1), std::nullopt, 210}};
    sheet.certifications = {
        {QStringLiteral("Titre"), QStringLiteral("Institut"), QDate(2019, 6, 30), QDate(2028, 6, 30), 0}};
    sheet.declarations = {QDate(2026, 1, 5)};
    return sheet;
}

bool holdsRow(const Paper &paper, const QStringList &cells) {
    for (const Block &block : paper.blocks)
        if (block.cells == cells)
            return true;
    return false;
}

bool says(const Paper &paper, const QString &text) {
    for (const Block &block : paper.blocks)
        if (block.text.contains(text))
            return true;
    return false;
}

} // namespace

class TestYearlySheet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hoursAndTheirRatioAreSaid() {
        const Paper paper = paperOf(filled(), QStringLiteral("fr"));
        QCOMPARE(paper.title, QStringLiteral("Fiche annuelle de pratique 2026"));
        QVERIFY(holdsRow(paper, {"Supervision", "4", "6\u00a0h"}));
        QVERIFY(holdsRow(paper, {"Accompagnement", "", "60\u00a0h\u00a030"}));
        QVERIFY(says(paper, QStringLiteral("pour 10,1 heures")));
        QVERIFY(holdsRow(paper, {"Sollicitations hors du contrat", "2", "1"}));
        QVERIFY(says(paper, QStringLiteral("Atelier voix, 1 mars 2026, 3\u00a0h\u00a030")));
        QVERIFY(says(paper, QStringLiteral("Titre, Institut, 30 juin 2019, valable jusqu’au 30 juin 2028")));
        QVERIFY(says(paper, QStringLiteral("Le 5 janvier 2026")));
    }

    void theEnglishSheetHasNoFrenchWord() {
        const Paper paper = paperOf(filled(), QStringLiteral("en"));
        QCOMPARE(paper.language, QStringLiteral("en"));
        QCOMPARE(paper.title, QStringLiteral("Yearly sheet of practice 2026"));
        QVERIFY(says(paper, QStringLiteral("One hour of supervision for 10.1 hours")));
        for (const char *french : {"année", "Aucun", "heures", "réseau", "Formations"})
            QVERIFY2(!says(paper, QString::fromUtf8(french)), french);
    }

    void aYearWithNothingSaysSo() {
        YearlySheet empty;
        empty.year = 2026;
        empty.madeOn = {2026, 1, 1};
        const Paper paper = paperOf(empty, QStringLiteral("fr"));
        QVERIFY(says(paper, QStringLiteral("Aucune supervision")));
        QVERIFY(says(paper, QStringLiteral("Aucune formation")));
        QVERIFY(!says(paper, QStringLiteral("coach interne"))); // nobody said that they are one
    }

    void anInternalCoachWithoutDeclarationIsToldSo() {
        YearlySheet sheet = filled();
        sheet.declarations.clear();
        QVERIFY(says(paperOf(sheet, QStringLiteral("fr")), QStringLiteral("Aucune déclaration")));
    }
};

QTEST_GUILESS_MAIN(TestYearlySheet)
#include "tst_yearly_sheet.moc"
