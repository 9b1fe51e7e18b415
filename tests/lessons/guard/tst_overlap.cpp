// Layers 6 and 7: words of notes, and of earlier lessons.
#include "invented_words.h"

#include <QTest>

using namespace guard_tests;

namespace {

const QString note = QStringLiteral("L’équipe n’a plus confiance depuis la réorganisation brutale ; le silence pèse.");

NotesSums notesOf(int people, const QString &text) {
    NotesSums notes(42);
    for (NotesSums::Person person = 0; person < static_cast<NotesSums::Person>(people); ++person)
        notes.add(person, text.toStdString());
    notes.add(100, "Rien à signaler, tout avance doucement.");
    notes.close();
    return notes;
}

QStringList ofLayer(int layer, const Guard &guard, const QString &text) {
    Findings found = guard.check(text, Language::French);
    std::erase_if(found, [layer](const Finding &one) { return one.layer != layer; });
    return told(found, text);
}

} // namespace

class Overlap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void six_words_of_a_note_block_however_they_are_written_data() {
        QTest::addColumn<QString>("text");
        for (const char *text : {"équipe n’a plus confiance depuis la réorganisation",
                                 "EQUIPE N'A PLUS CONFIANCE DEPUIS LA REORGANISATION",
                                 "équipe, n’a plus : confiance – depuis\nla réorganisation",
                                 "équipes n’a plus confiances depuis la réorganisation",
                                 "e\u0301quipe n’a plus confiance depuis la re\u0301organisation",
                                 "équipе n’a plus confiancе depuis la réorganisation"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void six_words_of_a_note_block_however_they_are_written() {
        QFETCH(QString, text);
        QCOMPARE(ofLayer(6, guardOf({}, notesOf(1, note)), text).join(u'|').left(11), QStringLiteral("6 copied B "));
        QCOMPARE(ofLayer(6, guardOf({}, notesOf(9, note)), text).join(u'|').left(11), QStringLiteral("6 copied B "));
    }

    void four_words_block_when_too_few_people_have_them() {
        const QString four = QStringLiteral("Une réorganisation brutale : silence pesant");
        const QString text = QStringLiteral("confiance depuis la réorganisation brutale");
        QVERIFY(
            ofLayer(6, guardOf({}, notesOf(4, note)), text).join(u'|').contains(QStringLiteral("6 shared-words B")));
        QCOMPARE(ofLayer(6, guardOf({}, notesOf(5, note)), text), QStringList());
        QCOMPARE(ofLayer(6, guardOf({}, notesOf(4, note)), four), QStringList());
    }

    void four_small_words_are_everybodys() {
        const QString text = QStringLiteral("il y a ce que tout le monde");
        QCOMPARE(ofLayer(6, guardOf({}, notesOf(1, QStringLiteral("il y a ce que je veux"))), text), QStringList());
    }

    void a_word_of_one_person_warns_once_there_are_enough_people() {
        NotesSums notes(7), few(7);
        for (NotesSums::Person person = 0; person < 5; ++person)
            notes.add(person, "la confiance revient");
        notes.add(2, "la pointeuse");
        few.add(2, "la pointeuse");
        notes.close();
        few.close();
        const QString text = QStringLiteral("la pointeuse use la confiance");
        QCOMPARE(ofLayer(6, guardOf({}, notes), text), QStringList{QStringLiteral("6 own-word w pointeuse")});
        QCOMPARE(ofLayer(6, guardOf({}, few), text), QStringList());
    }

    void sums_of_threads_are_put_together() {
        NotesSums one(7), other(7);
        other.add(3, note.toStdString());
        one.take(std::move(other));
        one.close();
        QCOMPARE(one.people(), 1);
        QVERIFY(!ofLayer(6, guardOf({}, one), note).isEmpty());
    }

    void another_key_makes_other_sums() {
        const auto one = summedWords("confiance", 1), other = summedWords("confiance", 2);
        QVERIFY(one[0].sum != other[0].sum);
    }

    void a_near_copy_of_an_earlier_lesson_blocks() {
        const Guard guard =
            guardOf({}, noNotes(),
                    {{QStringLiteral("Nommer les tensions tôt aide les équipes à avancer."), QStringLiteral("l1")}});
        const QString near = QStringLiteral("Nommer les tensions tôt aide les équipes à bien avancer !");
        QCOMPARE(ofLayer(7, guard, near), QStringList{QStringLiteral("7 near-copy B ")});
        QVERIFY(guard.check(near, Language::French, QStringLiteral("l2")).front().layer == 7);
        for (const Finding &one : guard.check(near, Language::French, QStringLiteral("l1")))
            QVERIFY(one.layer != 7); // the same lesson, written again
        QCOMPARE(ofLayer(7, guard, QStringLiteral("Écouter avant de trancher fait gagner du temps.")), QStringList());
    }
};

QTEST_APPLESS_MAIN(Overlap)
#include "tst_overlap.moc"
