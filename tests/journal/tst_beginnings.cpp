// What a note begins with: templates, snippets, the last plan; what the spelling was taught; how a note is closed.
#include "domain/vocabulary.h"
#include "invented_journal.h"
#include "journal/beginnings.h"
#include "journal/closing.h"
#include "journal/notes.h"
#include "journal/people.h"
#include "journal/spelling.h"

#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::codeOf;
using invented::JournalAtHand;
using invented::taken;

namespace {

Result<QString> written(JournalAtHand &journal, const char *id, QDate day, const QString &text) {
    return saveNote(*journal,
                    invented::session(QLatin1String(id), QStringLiteral("m1"), QStringLiteral("b1"), day, text));
}

QByteArray underTheJournalKey(JournalAtHand &journal) {
    QByteArray all;
    for (const vault::Record &record : taken(journal->vault().records({}, vault::Kind::Setting)))
        all += record.payload;
    return all;
}

} // namespace

class TestBeginnings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfSessionHasATemplateInBothLanguages() {
        for (const QStringView kind : domain::words::sessionKinds) {
            const QString fr = shippedTemplate(kind.toString(), Language::French);
            const QString en = shippedTemplate(kind.toString(), Language::English);
            QVERIFY2(!fr.isEmpty() && !en.isEmpty() && fr != en, qPrintable(kind.toString()));
            QCOMPARE(fr.count(u'\n'), en.count(u'\n'));
        }
    }

    void aTemplateIsEditedAndGoesBackToHowItShips() {
        JournalAtHand journal;
        const QString kind = QStringLiteral("session"), mine = QStringLiteral("## Météo du jour\n");
        QVERIFY(saveTemplate(*journal, kind, mine).ok());
        journal.reopen();
        QCOMPARE(taken(templateFor(*journal, kind, Language::French)).text, mine);
        QVERIFY(!taken(templateFor(*journal, QStringLiteral("closing"), Language::French)).own);
        QVERIFY(forgetTemplate(*journal, kind).ok());
        QCOMPARE(taken(templateFor(*journal, kind, Language::English)).text, shippedTemplate(kind, Language::English));
        QCOMPARE(codeOf(saveTemplate(*journal, QStringLiteral("tea"), mine)), "note.kind");
    }

    void neitherATemplateNorASnippetNamesSomebody() {
        JournalAtHand journal;
        QVERIFY(savePerson(*journal, invented::person("b1", "Élodie Cœurdevache")).ok());
        const QString naming = QStringLiteral("Comment va Élodie ?");
        QCOMPARE(codeOf(saveTemplate(*journal, QStringLiteral("session"), naming)), "writing.names-somebody");
        QCOMPARE(codeOf(saveSnippets(*journal, {{QStringLiteral("e"), naming}})), "writing.names-somebody");
        QVERIFY(!underTheJournalKey(journal).contains("lodie"));
    }

    void aSnippetIsOneWordForSomeText() {
        JournalAtHand journal;
        const Snippet good{QStringLiteral("obj"), QStringLiteral("Objectif travaillé : ")};
        QCOMPARE(codeOf(saveSnippets(*journal, {good, good})), "snippet.word");
        QCOMPARE(codeOf(saveSnippets(*journal, {{QStringLiteral("deux mots"), good.text}})), "snippet.word");
        QCOMPARE(codeOf(saveSnippets(*journal, {{QStringLiteral("vide"), QStringLiteral(" ")}})), "snippet.text");
        QVERIFY(saveSnippets(*journal, {good}).ok());
        journal.reopen();
        QCOMPARE(taken(snippets(*journal)).at(0).text, good.text);
    }

    void theLastPlanIsOfTheSameMissionAndFromBefore() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        QVERIFY(saveMission(*journal, invented::mission("m2", "b1")).ok());
        QVERIFY(written(journal, "s1", {2026, 1, 5}, QStringLiteral("## Plan\n- [ ] premier")).ok());
        QVERIFY(written(journal, "s2", {2026, 1, 12}, QStringLiteral("## Plan\n- [ ] second\n- [x] fait")).ok());
        QVERIFY(written(journal, "s3", {2026, 1, 19}, QStringLiteral("Rien de prévu")).ok());
        QVERIFY(written(journal, "s4", {2026, 2, 2}, QStringLiteral("## Plan\n- [ ] après")).ok());
        QVERIFY(saveNote(*journal, invented::session("o", "m2", "b1", {2026, 1, 20}, "## Plan\n- [ ] autre")).ok());
        const auto plan = taken(lastPlan(*journal, invented::session("new", "m1", "b1", {2026, 1, 26}, {})));
        QCOMPARE(plan.lines, QStringList(QStringLiteral("second")));
        QCOMPARE(plan.day, QDate(2026, 1, 12));
        QVERIFY(taken(lastPlan(*journal, invented::session("new", "m1", "b1", {2026, 1, 2}, {}))).lines.isEmpty());
    }

    void aWordThatMayBeANameStaysWithThePerson() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        QVERIFY(savePerson(*journal, invented::person("b2", "Paul Renaudet")).ok());
        const QString b1 = QStringLiteral("b1"), b2 = QStringLiteral("b2");
        QVERIFY(teach(*journal, b1, QStringLiteral("coachabilité")).ok());
        QVERIFY(teach(*journal, b1, QStringLiteral("Kervadec")).ok());
        QVERIFY(teach(*journal, b1, QStringLiteral("renaudet")).ok()); // a name without its capital
        QCOMPARE(codeOf(teach(*journal, b1, QStringLiteral("deux mots"))), "spelling.word");
        journal.reopen();
        const TaughtWords here = taken(taughtWords(*journal, b1)), there = taken(taughtWords(*journal, b2));
        QVERIFY(here.knows(QStringLiteral("coachabilité")) && there.knows(QStringLiteral("Coachabilité")));
        QVERIFY(here.knows(QStringLiteral("Kervadec")) && !there.knows(QStringLiteral("Kervadec")));
        QVERIFY(there.knows(QStringLiteral("Renaudet")) && here.knows(QStringLiteral("Paul"))); // known by the journal
        const QByteArray open = underTheJournalKey(journal);
        QVERIFY(open.contains("coachabilit") && !open.contains("Kervadec") && !open.contains("renaudet"));
    }

    void aWordIsUnlearntWhereverItLies() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        QVERIFY(savePerson(*journal, invented::person("b2", "Paul Renaudet")).ok());
        const QString b1 = QStringLiteral("b1"), b2 = QStringLiteral("b2");
        for (const char *word : {"zébulon", "coachabilité", "écoutance", "Kervadec"})
            QVERIFY(teach(*journal, b1, QString::fromUtf8(word)).ok());
        QVERIFY(teach(*journal, b2, QStringLiteral("Kervadec")).ok());
        OwnWords own = taken(ownWords(*journal, b1));
        QCOMPARE(own.everywhere, (QStringList{"coachabilité", "écoutance", "zébulon"}));
        QCOMPARE(own.here, QStringList(QStringLiteral("Kervadec")));
        QVERIFY(unlearn(*journal, b1, QStringLiteral("Kervadec")).ok());
        QVERIFY(unlearn(*journal, {}, QStringLiteral("écoutance")).ok()); // from the settings
        QVERIFY(unlearn(*journal, b1, QStringLiteral("inconnu")).ok());
        journal.reopen();
        own = taken(ownWords(*journal, b1));
        QCOMPARE(own.everywhere, (QStringList{"coachabilité", "zébulon"}));
        QVERIFY(own.here.isEmpty());
        QCOMPARE(taken(ownWords(*journal, b2)).here, QStringList(QStringLiteral("Kervadec"))); // theirs stays
        QVERIFY(taken(ownWords(*journal, {})).here.isEmpty());
        QVERIFY(!taken(taughtWords(*journal, b1)).knows(QStringLiteral("Kervadec")));
        QVERIFY(!underTheJournalKey(journal).contains("coutance"));
    }

    void wordsAreFoundAsSomebodyReads_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("elided") << "L’équipe, vis-à-vis" << QStringList{"L’équipe", "vis-à-vis"};
        QTest::newRow("not asked") << "la DRH le 3e, a@b.fr, p_1" << QStringList{"la", "le", "fr"};
        QTest::newRow("marks") << "- [x] **non**" << QStringList{"non"};
    }
    void wordsAreFoundAsSomebodyReads() {
        QFETCH(QString, line);
        QStringList found;
        for (const WordAt &at : wordsToSpell(line))
            found << line.mid(at.start, at.length);
        QTEST(found, "words");
    }

    void aMissingDictionaryFindsNothingWrongAndSaysItIsMissing() {
        const QTemporaryDir nothing;
        const Dictionaries none({nothing.path()});
        QVERIFY(!none.has(Language::French) && !none.has(Language::English));
        QVERIFY(none.isRight(QStringLiteral("xqzw"), Language::French));
        const Dictionaries there(QStringList{});
        if (!there.has(Language::French))
            QFAIL("this test needs hunspell-fr");
        QVERIFY(there.isRight(QStringLiteral("hésite"), Language::French));
        QVERIFY(there.isRight(QStringLiteral("L’équipe"), Language::French));
        QVERIFY(!there.isRight(QStringLiteral("hésitte"), Language::French));
        QVERIFY(there.suggestions(QStringLiteral("hésitte"), Language::French).contains(QStringLiteral("hésite")));
    }

    void aClosedNoteIsOnlyAddedTo() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        QVERIFY(written(journal, "s1", {2026, 1, 5}, QStringLiteral("Elle hésite.")).ok());
        QVERIFY(closeNote(*journal, QStringLiteral("s1")).ok());
        QCOMPARE(codeOf(closeNote(*journal, QStringLiteral("s1"))), "note.closed");
        journal.reopen();
        domain::Session closed = taken(note(*journal, QStringLiteral("s1")));
        QCOMPARE(closed.closedOn, std::optional(journal->today()));
        const auto with = [&](auto change) {
            domain::Session changed = closed;
            change(changed);
            return codeOf(saveNote(*journal, changed));
        };
        QCOMPARE(with([](auto &one) { one.note = QStringLiteral("Elle n’hésite plus."); }), "note.closed");
        QCOMPARE(with([](auto &one) { one.note += QStringLiteral(" Enfin."); }), "note.closed");
        QCOMPARE(with([](auto &one) { one.hypotheses = QStringLiteral("Peur ?"); }), "note.closed");
        QCOMPARE(with([](auto &one) { one.date = QDate(2026, 1, 6); }), "note.closed");
        QCOMPARE(with([](auto &one) { one.closedOn.reset(); }), "note.closed");
        QCOMPARE(with([](auto &one) { one.themes.clear(); }), "");
        const QString added = amended(closed.note, {2026, 2, 1}, QStringLiteral("Elle a rappelé."));
        QCOMPARE(with([&](auto &one) { one.note = added; }), "");
        QCOMPARE(amendmentIn(closed.note, added), QStringLiteral("Elle a rappelé."));
        QCOMPARE(amended(added, {2026, 2, 2}, QStringLiteral(" \n")), added); // nothing written, nothing added
        QVERIFY(taken(note(*journal, QStringLiteral("s1")))
                    .note.endsWith(QStringLiteral("01/02/2026**\n\nElle a rappelé.")));
    }

    void whatIsNotFinishedIsNotClosed() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        QVERIFY(written(journal, "s1", {2026, 1, 5}, QStringLiteral(" ")).ok());
        QCOMPARE(codeOf(closeNote(*journal, QStringLiteral("s1"))), "note.empty");
        auto planned = invented::session("s2", "m1", "b1", {2026, 1, 6}, "x");
        planned.status = QStringLiteral("planned");
        QVERIFY(saveNote(*journal, planned).ok());
        QCOMPARE(codeOf(closeNote(*journal, QStringLiteral("s2"))), "note.unheld");
    }

    void aVersionKnowsWhenItWasReplaced() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        for (const char *text : {"un", "deux"})
            QVERIFY(written(journal, "s1", {2026, 1, 2}, QString::fromLatin1(text)).ok());
        const auto earlier = taken(versions(*journal, QStringLiteral("s1")));
        QCOMPARE(earlier.size(), std::size_t(1));
        QVERIFY(earlier.front().replacedAt.startsWith(journal->today().toString(Qt::ISODate)));
        QVERIFY(earlier.front().session.extra.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBeginnings)
#include "tst_beginnings.moc"
