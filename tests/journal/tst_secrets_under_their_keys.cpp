// What lies under whose key: nothing of a person under the journal key, and nothing of anybody once they are erased.
#include "invented_journal.h"
#include "journal/erase.h"
#include "journal/lesson_cards.h"
#include "journal/notes.h"
#include "journal/people.h"

#include <QJsonDocument>
#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::codeOf;
using invented::JournalAtHand;
using invented::taken;
using vault::Kind;

namespace {

constexpr Kind journalKinds[] = {Kind::Organisation, Kind::Theme,     Kind::Lesson,  Kind::Practice,
                                 Kind::LedgerEntry,  Kind::LedgerKey, Kind::Setting, Kind::Register,
                                 Kind::Unknown,      Kind::Framework, Kind::Coach};

QByteArray everythingUnderTheJournalKey(JournalAtHand &journal) {
    QByteArray all;
    for (const Kind kind : journalKinds)
        for (const vault::Record &record : taken(journal->vault().records({}, kind)))
            all += record.payload;
    return all;
}

QByteArray everythingUnderTheKeyOf(JournalAtHand &journal, const QString &person) {
    QByteArray all;
    for (int kind = 1; kind <= 12; ++kind)
        for (const vault::Record &record :
             taken(journal->vault().records(journal->vault().personId(person), static_cast<Kind>(kind))))
            all += record.payload;
    return all;
}

} // namespace

class TestSecretsUnderTheirKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodysNameWordsOrIdLieUnderTheJournalKey() {
        JournalAtHand journal;
        const QByteArray example = exampleBundle();
        taken(importBundle(*journal, example, ImportMode::Write));
        const QByteArray shared = everythingUnderTheJournalKey(journal);
        QVERIFY(shared.size() > 1000);
        int looked = 0;
        for (const auto &line : taken(listPeople(*journal))) {
            QVERIFY2(!shared.contains(line.name.toUtf8()), qPrintable(line.name));
            // As a whole text of the record, since "v1" is found in anything.
            QVERIFY2(!shared.contains(QByteArray(1, char(0x60 + line.id.toUtf8().size())) + line.id.toUtf8()),
                     qPrintable(line.id));
            for (const auto &item : taken(timelineOf(*journal, line.id)))
                if (item.what == TimelineItem::What::Session && item.hasNote && ++looked)
                    QVERIFY(!shared.contains(taken(note(*journal, item.id)).note.left(40).toUtf8()));
        }
        QVERIFY(looked > 300);
    }

    void aLessonNamesNobodyAndItsSupportsLieWithThePeople() {
        JournalAtHand journal;
        QVERIFY(savePerson(*journal, invented::person("somebody-in-particular", "A")).ok());
        QVERIFY(savePerson(*journal, invented::person("somebody-else", "B")).ok());
        domain::Lesson lesson;
        lesson.text.fr = QStringLiteral("Préparer les retours.");
        lesson.supports = QStringList{"somebody-in-particular", "somebody-else"};
        const QString id = taken(saveLesson(*journal, lesson));
        QCOMPARE(taken(lessons(*journal)).front().supports, lesson.supports);
        QVERIFY(!everythingUnderTheJournalKey(journal).contains("somebody"));
        QVERIFY(everythingUnderTheKeyOf(journal, "somebody-else").contains(id.toUtf8()));

        lesson.id = id;
        lesson.supports = QStringList{"somebody-else"};
        QVERIFY(saveLesson(*journal, lesson).ok());
        QCOMPARE(taken(lessons(*journal)).front().supports, QStringList{"somebody-else"});
        QVERIFY(erase(*journal, "somebody-else").ok());
        QVERIFY(taken(lessons(*journal)).front().supports.isEmpty());
        QVERIFY(removeLesson(*journal, id).ok());
        QVERIFY(taken(lessons(*journal)).empty());
        lesson.text = {};
        QCOMPARE(codeOf(saveLesson(*journal, lesson)), "lesson.empty");
    }

    void anErasedPersonIsForgottenByTheOthers() {
        JournalAtHand journal;
        auto manager = invented::person("the-manager", "M");
        auto team = invented::person("the-team", "T");
        team.kind = QStringLiteral("group");
        team.members = QJsonArray{"the-manager", "quelqu’un d’autre"};
        auto agent = invented::person("the-agent", "A");
        agent.links = {{"the-manager", "hierarchical", "managed_by", {}}, {"the-team", "functional", "none", {}}};
        for (const auto &one : {manager, team, agent})
            QVERIFY(savePerson(*journal, one).ok());
        QVERIFY(saveMission(*journal, invented::mission("m1", "the-manager")).ok());
        QVERIFY(saveNote(*journal, invented::session("s1", "m1", "the-manager", {2026, 1, 1}, "secret")).ok());
        const auto lost = taken(whatErasingLoses(*journal, "the-manager"));
        QCOMPARE(lost.name, QStringLiteral("M"));
        QCOMPARE(lost.missions, 1);
        QCOMPARE(lost.sessions, 1);

        const auto certificate = taken(erase(*journal, "the-manager"));
        QVERIFY(certificate.finished);
        QCOMPARE(certificate.person.size(), 32);
        QCOMPARE(certificate.day, QDate(2026, 11, 22));
        for (const char *language : {"fr", "en"}) {
            const QString text = certificateText(certificate, QString::fromLatin1(language));
            QVERIFY(text.contains(certificate.person) && text.contains(u"2026-11-22"));
            QVERIFY(!text.contains(u"the-manager"));
        }
        journal.reopen();
        QCOMPARE(taken(person(*journal, "the-agent")).links.size(), std::size_t(1));
        QCOMPARE(taken(person(*journal, "the-team")).members, QJsonArray{"quelqu’un d’autre"});
        for (const char *other : {"the-agent", "the-team"})
            QVERIFY(!everythingUnderTheKeyOf(journal, other).contains("the-manager"));
        QCOMPARE(codeOf(note(*journal, "s1")), "id.unknown");
        QCOMPARE(codeOf(person(*journal, "the-manager")), "person.erased");
        QCOMPARE(codeOf(savePerson(*journal, manager)), "person.erased");
        QCOMPARE(codeOf(erase(*journal, "the-manager")), "person.erased");
        QCOMPARE(codeOf(erase(*journal, "nobody")), "person.unknown");
    }
};

QTEST_APPLESS_MAIN(TestSecretsUnderTheirKeys)
#include "tst_secrets_under_their_keys.moc"
