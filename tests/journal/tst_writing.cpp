// People, missions, notes, drafts and versions: what is written is there again, and the list counts it.
#include "invented_journal.h"
#include "journal/closing.h"
#include "journal/notes.h"
#include "journal/people.h"
#include "journal/stored.h"
#include "journal/summary.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::codeOf;
using invented::JournalAtHand;
using invented::taken;

namespace {
// What the list says, counted the long way round.
Summary countedAgain(const Journal &journal, const QString &id) {
    Summary summary = *readSummary(journal, id);
    clearCounts(summary);
    for (const auto &mission : taken(missionsOf(journal, id)))
        setMission(summary, mission);
    for (const auto &item : taken(timelineOf(journal, id))) {
        if (item.what == TimelineItem::What::Session)
            count(summary, *note(journal, item.id));
        if (item.what == TimelineItem::What::Exchange)
            count(summary, *exchange(journal, item.id));
    }
    return summary;
}
} // namespace

class TestWriting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNoteIsThereAfterReopening() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        const auto id =
            saveNote(*journal, invented::session({}, "m1", "b1", {2026, 3, 4}, "# Séance\nElle a dit « non »."));
        QVERIFY(id.ok());
        QCOMPARE(id->size(), 32);
        journal.reopen();
        const auto read = note(*journal, *id);
        QVERIFY(read.ok());
        QCOMPARE(read->note, QStringLiteral("# Séance\nElle a dit « non »."));
        QCOMPARE(read->date, QDate(2026, 3, 4));
        const auto lines = listPeople(*journal);
        QCOMPARE(lines->size(), std::size_t(1));
        QCOMPARE(lines->front().initials, QStringLiteral("ÉC"));
        QCOMPARE(lines->front().sessions, 1);
        QCOMPARE(lines->front().lastSession, QDate(2026, 3, 4));
        QCOMPARE(lines->front().stage, QStringLiteral("sessions"));
    }

    void whatIsWrongIsRefusedWithItsCode() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        QVERIFY(savePerson(*journal, invented::person("b2", "Paul")).ok());
        QVERIFY(saveMission(*journal, invented::mission("m2", "b2")).ok());
        QVERIFY(saveNote(*journal, invented::session("s2", "m2", "b2", {2026, 1, 1}, "à lui")).ok());
        const QDate day(2026, 1, 2);
        QCOMPARE(codeOf(saveNote(*journal, invented::session({}, "m1", "b9", day, "x"))), "person.unknown");
        QCOMPARE(codeOf(saveNote(*journal, invented::session({}, "m2", "b1", day, "x"))), "note.mission");
        QCOMPARE(codeOf(saveNote(*journal, invented::session({}, "m1", "b1", {}, "x"))), "note.date");
        QCOMPARE(codeOf(saveNote(*journal, invented::session("s2", "m1", "b1", day, "x"))), "note.person");
        auto themed = invented::session({}, "m1", "b1", day, "x");
        themed.themes = QStringList{"t9"};
        QCOMPARE(codeOf(saveNote(*journal, themed)), "note.theme");
        const QString endless((16 << 20) + 1, u'a'); // an export could not be read again
        QCOMPARE(codeOf(saveNote(*journal, invented::session({}, "m1", "b1", day, endless))), "note.too-large");
        QCOMPARE(codeOf(saveMission(*journal, invented::mission("m2", "b1"))), "mission.person");
        QCOMPARE(codeOf(note(*journal, "s9")), "id.unknown");
        QCOMPARE(codeOf(show(*journal, "nothing")), "id.unknown");
        QCOMPARE(note(*journal, "s2")->note, QStringLiteral("à lui"));
    }

    void theStateBeforeASaveIsKeptAsAVersion() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        for (const char *text : {"un", "deux", "deux", "trois"})
            QVERIFY(saveNote(*journal, invented::session("s1", "m1", "b1", {2026, 1, 2}, text)).ok());
        const auto earlier = versions(*journal, "s1");
        QVERIFY(earlier.ok());
        QStringList texts;
        for (const NoteVersion &version : *earlier)
            texts << version.session.note;
        QCOMPARE(texts, (QStringList{"deux", "un"})); // newest first; saving the same text again makes no version
    }

    void versionsKeepTheirOrderWhenTheClockIsSetBack() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        const QDate days[] = {{2026, 3, 28}, {2026, 3, 29}, {2031, 1, 1}, {2026, 3, 30}, {1970, 1, 2}};
        int number = 0;
        for (const QDate day : days) { // one of them begins with an hour that is left out
            journal.setToday(day);
            const QString text = QString::number(number++);
            QVERIFY(saveNote(*journal, invented::session("s1", "m1", "b1", {2026, 1, 2}, text)).ok());
        }
        journal.reopen();
        const auto earlier = taken(versions(*journal, "s1"));
        QStringList texts, replaced;
        for (const NoteVersion &version : earlier) {
            texts << version.session.note;
            replaced << version.replacedAt.left(10);
            QCOMPARE(version.replacedAt.size(), 16);
        }
        QCOMPARE(texts, (QStringList{"3", "2", "1", "0"})); // as they were written, not as they are dated
        QCOMPARE(replaced, (QStringList{"1970-01-02", "2026-03-30", "2031-01-01", "2026-03-29"}));
        QCOMPARE(note(*journal, "s1")->note, QStringLiteral("4"));
        QVERIFY(closeNote(*journal, "s1").ok()); // before it was held, says the clock: closed all the same
        auto more = *note(*journal, "s1");
        more.note = amended(more.note, {1970, 1, 2}, QStringLiteral("Ajout"));
        QVERIFY(saveNote(*journal, more).ok());
    }

    void aSaveTakesItsDraftAway() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        auto draft = invented::session({}, "m1", "b1", {}, "commencé");
        QVERIFY(keepDraft(*journal, draft).ok());
        QVERIFY(keepDraft(*journal, invented::session("s1", "m1", "b1", {2026, 1, 1}, "autre brouillon")).ok());
        journal.reopen();
        QCOMPARE(drafts(*journal)->size(), std::size_t(2));
        draft.date = QDate(2026, 1, 2);
        QVERIFY(saveNote(*journal, draft).ok());
        QCOMPARE(drafts(*journal)->size(), std::size_t(1));
        QCOMPARE(drafts(*journal)->front().note, QStringLiteral("autre brouillon"));
        QVERIFY(dropDraft(*journal, "b1", "s1").ok());
        QVERIFY(drafts(*journal)->empty());
    }

    void theOnlyOpenMissionIsChosenAndNoOther() {
        JournalAtHand journal;
        QVERIFY(savePerson(*journal, invented::person("b1", "A")).ok());
        QCOMPARE(codeOf(onlyOpenMission(*journal, "b1")), "note.no-mission");
        QVERIFY(saveMission(*journal, invented::mission("m1", "b1", "closed")).ok());
        QVERIFY(saveMission(*journal, invented::mission("m2", "b1", "followup")).ok());
        QCOMPARE(*onlyOpenMission(*journal, "b1"), QStringLiteral("m2"));
        QVERIFY(saveMission(*journal, invented::mission("m3", "b1", "request")).ok());
        QCOMPARE(codeOf(onlyOpenMission(*journal, "b1")), "note.which-mission");
    }

    void theTimelineGoesBackFromTheNewest() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        QVERIFY(saveNote(*journal, invented::session("s1", "m1", "b1", {2026, 1, 2}, "\n# **Un** début\nsuite")).ok());
        domain::Exchange call;
        call.id = QStringLiteral("x1");
        call.mission = QStringLiteral("m1");
        call.beneficiary = QStringLiteral("b1");
        call.channel = QStringLiteral("phone");
        call.requestedAt = QStringLiteral("2026-02-03T09:10");
        QVERIFY(saveExchange(*journal, call).ok());
        const auto items = timelineOf(*journal, "b1");
        QCOMPARE(items->size(), std::size_t(2));
        QCOMPARE((*items)[0].id, QStringLiteral("x1"));
        QCOMPARE((*items)[0].status, QStringLiteral("open"));
        QCOMPARE((*items)[1].opening, QStringLiteral("Un début"));
        QCOMPARE(listPeople(*journal)->front().openRequests, 1);
        QCOMPARE(codeOf(saveExchange(*journal, {})), "exchange.moment");
    }

    void aContractSignedByItsSignaturesHasItsDay() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        auto mission = taken(missionsOf(*journal, "b1")).front();
        domain::Contract contract;
        contract.signatures = {{"coach", {}, QDate(2026, 2, 4), {}}, {"beneficiary", {}, QDate(2026, 2, 3), {}}};
        mission.contract = contract;
        vault::Batch batch;
        put(batch, *journal, mission);
        QVERIFY(journal->vault().write(batch).ok());
        const auto items = taken(timelineOf(*journal, "b1"));
        QCOMPARE(items.size(), std::size_t(1));
        QVERIFY(items[0].what == TimelineItem::What::Contract);
        QCOMPARE(items[0].date, QDate(2026, 2, 4));
        Summary summary;
        setMission(summary, mission);
        QCOMPARE(summary.missions.front().latest, QDate(2026, 2, 4));
    }

    void countingOnEqualsCountingAgain() {
        JournalAtHand journal;
        invented::addOnePerson(*journal);
        QVERIFY(saveMission(*journal, invented::mission("m2", "b1", "closed")).ok());
        QRandomGenerator random(11);
        const QStringList statuses{"", "held", "planned", "missed", "cancelled"};
        for (int step = 0; step < 150; ++step) {
            const QString mission = random.bounded(2) ? QStringLiteral("m1") : QStringLiteral("m2");
            const QDate day = QDate(2026, 1, 1).addDays(random.bounded(40));
            if (random.bounded(3)) {
                auto one = invented::session(QStringLiteral("s%1").arg(random.bounded(6)), mission, "b1", day,
                                             random.bounded(2) ? "texte" : "  ");
                one.status = statuses[random.bounded(int(statuses.size()))];
                QVERIFY(saveNote(*journal, one).ok());
            } else {
                domain::Exchange one;
                one.id = QStringLiteral("x%1").arg(random.bounded(4));
                one.mission = mission;
                one.beneficiary = QStringLiteral("b1");
                one.requestedAt = day.toString(Qt::ISODate) + QStringLiteral("T09:00");
                if (random.bounded(2))
                    one.answeredAt = one.requestedAt;
                QVERIFY(saveExchange(*journal, one).ok());
            }
            QCOMPARE(toJson(*readSummary(*journal, "b1")), toJson(countedAgain(*journal, "b1")));
        }
    }

    void themesAndUnitsNeverCloseARing() {
        JournalAtHand journal;
        domain::Theme theme;
        theme.id = QStringLiteral("a");
        QVERIFY(saveTheme(*journal, theme).ok());
        theme.id = QStringLiteral("b");
        theme.parent = QStringLiteral("a");
        QVERIFY(saveTheme(*journal, theme).ok());
        theme.id = QStringLiteral("a");
        theme.parent = QStringLiteral("b");
        QCOMPARE(codeOf(saveTheme(*journal, theme)), "theme.cycle");
        theme.parent = QStringLiteral("z");
        QCOMPARE(codeOf(saveTheme(*journal, theme)), "theme.parent");
        domain::Organisation organisation;
        organisation.units = {{"u1", "", "u2", {}}, {"u2", "", "u1", {}}};
        QCOMPARE(codeOf(saveOrganisation(*journal, organisation)), "organisation.cycle");
    }

    void theCatalogueKeepsTheOrderItWasMadeIn() {
        JournalAtHand journal;
        QStringList made;
        for (const domain::Theme &theme : firstThemes()) {
            QVERIFY(saveTheme(*journal, theme).ok());
            made << theme.id;
        }
        journal.reopen();
        QStringList listed;
        for (const domain::Theme &theme : taken(themes(*journal)))
            listed << theme.id;
        QCOMPARE(listed, made);
    }
};

QTEST_APPLESS_MAIN(TestWriting)
#include "tst_writing.moc"
