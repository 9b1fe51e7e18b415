// Search in a vault: every note and nothing but notes, newest first, counted in full, as a slow reader would find them.
#include "invented_journal.h"
#include "journal/erase.h"
#include "journal/folding.h"
#include "journal/notes.h"
#include "journal/people.h"
#include "journal/search.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::codeOf;
using invented::JournalAtHand;
using invented::taken;

namespace {

Hits find(JournalAtHand &journal, const QString &text, const QString &person = {}, int limit = 200) {
    return taken(search(*journal, {text, person, limit}));
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNotesHypothesesAndExchanges() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        auto one = invented::session("s1", "m1", "b1", {2026, 1, 2}, "La Réunion\nde l’équipe");
        one.hypotheses = QStringLiteral("Réunions trop longues ?");
        QVERIFY(saveNote(*journal, one).ok());
        domain::Exchange call;
        call.mission = QStringLiteral("m1");
        call.beneficiary = QStringLiteral("b1");
        call.channel = QStringLiteral("mail");
        call.requestedAt = QStringLiteral("2026-02-03T09:10");
        call.note = QStringLiteral("une reunion de plus");
        QVERIFY(saveExchange(*journal, call).ok());
        const Hits hits = find(journal, "RÉUNION");
        QCOMPARE(hits.total, 3);
        QVERIFY(hits.complete);
        QCOMPARE(hits.hits[0].field, QStringLiteral("exchange"));
        QCOMPARE(hits.hits[0].kind, QStringLiteral("mail"));
        QCOMPARE(hits.hits[0].date, QDate(2026, 2, 3));
        QCOMPARE(hits.hits[0].beneficiary, QStringLiteral("b1"));
        QCOMPARE(hits.hits[0].name, QStringLiteral("Élodie Cœurdevache"));
        const auto note = std::ranges::find(hits.hits, QStringLiteral("note"), &Hit::field);
        QCOMPARE(note->excerpt, QStringLiteral("La Réunion de l’équipe"));
        QCOMPARE(note->excerpt.mid(note->matchStart, note->matchLength), QStringLiteral("Réunion"));
        QCOMPARE(find(journal, "coeurdevache").hits.front().record, QStringLiteral("person"));
        QCOMPARE(find(journal, "2026").total, 0); // a day is no text: it is asked for apart
    }

    void aDraftStandsBeforeItsNoteAndEarlierVersionsAreNotNotes() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        QVERIFY(saveNote(*journal, invented::session("s1", "m1", "b1", {2026, 1, 2}, "hirondelle")).ok());
        QVERIFY(saveNote(*journal, invented::session("s1", "m1", "b1", {2026, 1, 2}, "mésange")).ok());
        QVERIFY(keepDraft(*journal, invented::session("s1", "m1", "b1", {2026, 1, 2}, "rossignol mésange")).ok());
        QCOMPARE(find(journal, "hirondelle").total, 0);
        const Hits typed = find(journal, "rossignol");
        QCOMPARE(typed.total, 1);
        QCOMPARE(typed.hits.front().id, QStringLiteral("s1"));
        QCOMPARE(typed.hits.front().record, QStringLiteral("session"));
        QVERIFY(typed.hits.front().draft);
        const Hits both = find(journal, "mesange"); // once, as it stands on the screen
        QCOMPARE(both.total, 1);
        QVERIFY(both.hits.front().draft);
    }

    void keepsToOnePersonAndForgetsTheErased() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        QVERIFY(savePerson(*journal, invented::person("b2", "Paul")).ok());
        QVERIFY(saveMission(*journal, invented::mission("m2", "b2")).ok());
        QVERIFY(saveNote(*journal, invented::session("s1", "m1", "b1", {2026, 1, 2}, "le jardin")).ok());
        QVERIFY(saveNote(*journal, invented::session("s2", "m2", "b2", {2026, 1, 3}, "un jardin")).ok());
        QCOMPARE(find(journal, "jardin").total, 2);
        QCOMPARE(find(journal, "jardin", "b1").total, 1);
        QCOMPARE(codeOf(search(*journal, {"jardin", "b9", 10})), "person.unknown");
        QVERIFY(erase(*journal, "b2").ok());
        QCOMPARE(find(journal, "jardin").total, 1);
        QCOMPARE(codeOf(search(*journal, {"jardin", "b2", 10})), "person.erased");
    }

    void wordsNeedNotStandTogether() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        auto one = invented::session("s1", "m1", "b1", {2026, 1, 2}, "La **réunion**\nde lundi l’inquiète");
        one.hypotheses = QStringLiteral("Peur de déborder ?");
        one.place = QStringLiteral("Café de la Gare");
        QVERIFY(saveNote(*journal, one).ok());
        QVERIFY(saveNote(*journal, invented::session("s2", "m1", "b1", {2026, 1, 3}, "Une réunion.")).ok());
        QCOMPARE(find(journal, "lundi réunion").hits.front().id, QStringLiteral("s1"));
        QCOMPARE(find(journal, "lundi réunion").total, 1);
        QCOMPARE(find(journal, "reunion de lundi").total, 1);
        QCOMPARE(find(journal, "  reunion  ").total, 2);
        QCOMPARE(find(journal, "inquiète déborder").total, 1); // in two of its texts
        QCOMPARE(find(journal, "inquiète mardi").total, 0);
        QCOMPARE(find(journal, "gare").hits.front().field, QStringLiteral("place"));
        // Shown where they stand together, if they do.
        QVERIFY(
            saveNote(*journal, invented::session("s3", "m1", "b1", {2026, 1, 4}, "de tout, puis la fin de mois")).ok());
        const Hit hit = find(journal, "fin de").hits.front();
        QCOMPARE(hit.excerpt.mid(hit.matchStart, hit.matchLength), QStringLiteral("fin de"));
    }

    void whatElseIsAskedOfAHitIsHeld() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        QVERIFY(saveMission(*journal, invented::mission("m2", "b1")).ok());
        const QString theme = taken(saveTheme(*journal, firstThemes().front()));
        auto one = invented::session("s1", "m1", "b1", {2026, 1, 2}, "le jardin");
        one.themes = QStringList{theme};
        QVERIFY(saveNote(*journal, one).ok());
        QVERIFY(saveNote(*journal, invented::session("s2", "m2", "b1", {2026, 2, 2}, "un jardin")).ok());
        domain::Exchange call;
        call.mission = QStringLiteral("m1");
        call.beneficiary = QStringLiteral("b1");
        call.channel = QStringLiteral("phone");
        call.requestedAt = QStringLiteral("2026-03-03T09:10");
        call.note = QStringLiteral("encore le jardin");
        QVERIFY(saveExchange(*journal, call).ok());
        auto mission = taken(missionsOf(*journal, QStringLiteral("b1"))).front();
        mission.requests = {
            {QStringLiteral("beneficiary"), {}, QDate(2026, 4, 4), QStringLiteral("Un jardin à soi"), {}}};
        QVERIFY(saveMission(*journal, mission).ok());
        const auto ids = [&](SearchRequest request) {
            request.text = QStringLiteral("JARDIN");
            QStringList found;
            for (const Hit &hit : taken(search(*journal, request)).hits)
                found << hit.record + u' ' + hit.mission + u' ' + hit.date.toString(Qt::ISODate);
            return found;
        };
        const QString request = QStringLiteral("mission %1 2026-04-04").arg(mission.id);
        const QString exchange = QStringLiteral("exchange m1 2026-03-03");
        const QString first = QStringLiteral("session m1 2026-01-02"), second = QStringLiteral("session m2 2026-02-02");
        QCOMPARE(ids({}), (QStringList{request, exchange, second, first}));
        SearchRequest asked;
        asked.theme = theme;
        QCOMPARE(ids(asked), QStringList{first});
        asked = {};
        asked.mission = QStringLiteral("m2");
        QCOMPARE(ids(asked).contains(second), true);
        QCOMPARE(ids(asked).contains(first), false);
        for (const auto &[kind, only] : {std::pair("exchange", exchange), std::pair("mission", request)}) {
            asked = {};
            asked.kind = QLatin1String(kind);
            QCOMPARE(ids(asked), QStringList{only});
        }
        asked = {};
        asked.from = QDate(2026, 2, 2);
        asked.until = QDate(2026, 3, 3);
        QCOMPARE(ids(asked), (QStringList{exchange, second})); // both days included
    }

    void nothingToSearchForIsRefused() {
        JournalAtHand journal;
        QCOMPARE(codeOf(search(*journal, {"", {}, 10})), "search.empty");
        QCOMPARE(codeOf(search(*journal, {"\u0301", {}, 10})), "search.empty");
    }

    void cancellingSaysThatItIsNotAll() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        QVERIFY(saveNote(*journal, invented::session("s1", "m1", "b1", {2026, 1, 2}, "mot")).ok());
        const std::atomic<bool> cancel = true;
        const auto hits = search(*journal, {"mot", {}, 10}, {{}, &cancel});
        QVERIFY(hits.ok());
        QVERIFY(!hits->complete);
    }

    void agreesWithASlowReaderAndOrdersTheNewestFirst() {
        const QStringList words =
            QStringLiteral("eau eaux Beauté œuvre oeuvre ŒUVRE École ecole é e\u0301 l’été l'ete ﬁn fin straße "
                           "strasse décidé non — « oui » réunion RE\u0301UNION")
                .split(u' ');
        QRandomGenerator random(5);
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        std::vector<std::pair<QDate, QString>> texts;
        for (int number = 0; number < 200; ++number) {
            QString text;
            for (int count = random.bounded(12); count > 0; --count)
                text += words[random.bounded(int(words.size()))] + (random.bounded(4) ? u' ' : u'\n');
            const QDate day = QDate(2025, 1, 1).addDays(random.bounded(500));
            QVERIFY(saveNote(*journal, invented::session({}, "m1", "b1", day, text)).ok());
            texts.emplace_back(day, text);
        }
        for (const char *needle : {"eau", "œuvre", "É", "e", "ete", "l'été", "FIN", "ss", "réunion", "« ", "absent"}) {
            const QString wanted = folded(QString::fromUtf8(needle).trimmed());
            std::vector<QDate> expected;
            for (const auto &[day, text] : texts)
                if (folded(text).contains(wanted))
                    expected.push_back(day);
            std::ranges::sort(expected, std::ranges::greater());
            SearchRequest asked{QString::fromUtf8(needle), {}, 7};
            asked.kind = QStringLiteral("session"); // the person has a name
            const Hits hits = taken(search(*journal, asked));
            QCOMPARE(hits.total, qint64(expected.size()));
            QCOMPARE(hits.hits.size(), std::min<std::size_t>(7, expected.size()));
            for (std::size_t index = 0; index < hits.hits.size(); ++index) {
                const Hit &hit = hits.hits[index];
                QCOMPARE(hit.date, expected[index]);
                QCOMPARE(folded(hit.excerpt.mid(hit.matchStart, hit.matchLength)).contains(wanted), true);
                QVERIFY(!hit.excerpt.contains(u'\n'));
            }
        }
    }

    void anExcerptIsOneLineAroundTheMatch() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        const QString before = QStringLiteral("début ").repeated(60), after = QStringLiteral(" à côté").repeated(60);
        QVERIFY(saveNote(*journal, invented::session("s1", "m1", "b1", {2026, 1, 2}, before + "trésor😀" + after)).ok());
        const Hit hit = find(journal, "tresor").hits.front();
        QVERIFY2(hit.excerpt.size() < 200, qPrintable(hit.excerpt));
        QVERIFY(hit.excerpt.startsWith(QStringLiteral("… début")) && hit.excerpt.endsWith(QStringLiteral(" …")));
        QVERIFY(!hit.excerpt.contains(QChar::ReplacementCharacter));
        QCOMPARE(hit.excerpt.mid(hit.matchStart, hit.matchLength), QStringLiteral("trésor"));
    }

    void searchesTheExample() {
        JournalAtHand journal;
        taken(importBundle(*journal, exampleBundle(), ImportMode::Write));
        QElapsedTimer clock;
        clock.start();
        const Hits hits = find(journal, "equipe");
        qInfo("%lld hits in %lld ms", hits.total, clock.elapsed());
        QVERIFY(hits.total > 10);
    }
};

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
