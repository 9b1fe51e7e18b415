// Everybody has a code that stands for them, and no number is given twice.
#include "invented_journal.h"
#include "journal/codes.h"
#include "journal/erase.h"
#include "journal/people.h"

#include <QtTest>

using namespace aparte;
using namespace aparte::journal;
using invented::JournalAtHand;
using invented::taken;

namespace {

QString saved(JournalAtHand &journal, const QString &id, const QString &code = {}) {
    auto one = invented::person(id, QStringLiteral("Nom de ") + id);
    one.code = code;
    const auto done = savePerson(*journal, one);
    return done ? person(*journal, id)->code : QString::fromStdString(done.fault().code);
}

QByteArray bundle(const QByteArray &people) {
    return R"({"format":"aparte-bundle","version":1,"beneficiaries":[)" + people + "]}";
}

QStringList warnings(JournalAtHand &journal, const QByteArray &json) {
    QStringList codes;
    for (const auto &warning : taken(importBundle(*journal, json, ImportMode::Write)).warnings)
        codes << warning.code + u' ' + warning.where;
    return codes;
}

} // namespace

class TestCodes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoHasNoneIsGivenTheNext() {
        JournalAtHand journal;
        QCOMPARE(saved(journal, "a"), QStringLiteral("P1"));
        QCOMPARE(saved(journal, "b"), QStringLiteral("P2"));
        QCOMPARE(saved(journal, "a"), QStringLiteral("P1")); // written again without one: theirs
        QCOMPARE(saved(journal, "c", "LUNE"), QStringLiteral("LUNE"));
        QCOMPARE(saved(journal, "d", "P7"), QStringLiteral("P7"));
        QCOMPARE(saved(journal, "e"), QStringLiteral("P8"));
        const auto lines = taken(listPeople(*journal));
        QCOMPARE(lines.front().code, QStringLiteral("P1"));
    }

    void aNumberIsNotGivenAgainAfterAnErasure() {
        JournalAtHand journal;
        saved(journal, "a");
        saved(journal, "b");
        QVERIFY(erase(*journal, "b").ok());
        QCOMPARE(saved(journal, "c"), QStringLiteral("P3"));
        QVERIFY(erase(*journal, "a").ok());
        QVERIFY(erase(*journal, "c").ok());
        journal.reopen();
        QCOMPARE(saved(journal, "d"), QStringLiteral("P4"));
    }

    void twoPeopleDoNotHaveOneCode() {
        JournalAtHand journal;
        saved(journal, "a");
        QCOMPARE(saved(journal, "b", "P1"), QStringLiteral("person.code"));
        QCOMPARE(saved(journal, "b", " P1 "), QStringLiteral("person.code"));
        QCOMPARE(saved(journal, "a", "P1"), QStringLiteral("P1"));
    }

    void whoComesInWithoutACodeIsGivenOne() {
        JournalAtHand journal;
        saved(journal, "a");
        const QByteArray two =
            bundle(R"({"id":"x","name":"Anne"},{"id":"y","name":"Basile","code":"P2"},{"id":"z","name":"Cléo"})");
        QVERIFY(warnings(journal, two).isEmpty());
        QCOMPARE(person(*journal, "x")->code, QStringLiteral("P3")); // P2 is somebody's of the same file
        QCOMPARE(person(*journal, "y")->code, QStringLiteral("P2"));
        QCOMPARE(person(*journal, "z")->code, QStringLiteral("P4"));
        QStringList listed;
        for (const PersonLine &line : taken(listPeople(*journal)))
            listed << line.code;
        listed.sort();
        QCOMPARE(listed, (QStringList{"P1", "P2", "P3", "P4"}));
        QVERIFY(warnings(journal, two).isEmpty()); // the same file again is the same content
        QCOMPARE(saved(journal, "b"), QStringLiteral("P5"));
    }

    void whoComesInWithSomebodyElsesCodeIsGivenAnother() {
        JournalAtHand journal;
        saved(journal, "a");
        const QByteArray one = bundle(R"({"id":"x","name":"Anne","code":"P1"})");
        QCOMPARE(warnings(journal, one), QStringList{"other-code /beneficiaries/0/code"});
        QCOMPARE(person(*journal, "x")->code, QStringLiteral("P2"));
        QCOMPARE(person(*journal, "a")->code, QStringLiteral("P1"));
        QCOMPARE(warnings(journal, one), QStringList{"other-code /beneficiaries/0/code"});
    }

    void initialsStandForWhoWasNeverSavedSince() {
        QCOMPARE(journal::codeOf(invented::person("a", "Émilie Caron")), QStringLiteral("ÉC"));
    }
};

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
