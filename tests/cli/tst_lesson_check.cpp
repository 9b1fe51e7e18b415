// aparte-cli lesson-check: places, reasons, and how it ends.
#include "small_journal.h"

#include <QTest>

using namespace aparte::test;

class LessonCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_clue_is_told_with_its_place_and_ends_with_5();
    void no_clue_ends_with_0_and_promises_nothing();
    void a_file_that_is_not_there_is_wrong_use();

private:
    SmallJournal m_journal;
    Ended checked(const char *text, const QStringList &rest = {}) {
        writeFile(m_journal.beside("lesson.txt"), text);
        return m_journal.run("lesson-check", QStringList{m_journal.beside("lesson.txt")} + rest);
    }
};

void LessonCheck::a_clue_is_told_with_its_place_and_ends_with_5() {
    const auto ended = checked("é, le retour de nadia aide\n", {QStringLiteral("--json")});
    EXPECT_CODE(ended, 5);
    QVERIFY(ended.isOneObject());
    const auto found = ended.object()[u"findings"].toArray();
    QCOMPARE(found.size(), 1);
    const auto one = found[0].toObject();
    QCOMPARE(one[u"start"].toInt(), 17);
    QCOMPARE(one[u"end"].toInt(), 22);
    QCOMPARE(one[u"layer"].toInt(), 2);
    QCOMPARE(one[u"reason"].toString(), QStringLiteral("vault-name"));
    QCOMPARE(one[u"blocking"].toBool(), true);
    QVERIFY(checked("le retour de Nadia aide").out.contains("A name that the journal knows"));
}

void LessonCheck::no_clue_ends_with_0_and_promises_nothing() {
    const auto ended = checked("nommer une tension aide chaque équipe");
    EXPECT_CODE(ended, 0);
    QVERIFY(ended.out.contains("No clue found."));
    QVERIFY(!ended.out.contains("anonymous"));
}

void LessonCheck::a_file_that_is_not_there_is_wrong_use() {
    EXPECT_CODE(m_journal.run("lesson-check", {m_journal.beside("none.txt")}), 2);
}

QTEST_GUILESS_MAIN(LessonCheck)
#include "tst_lesson_check.moc"
