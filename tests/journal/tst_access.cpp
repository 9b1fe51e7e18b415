// GDPR Art. 15: the month, the identity, and everything of one person with other people masked.
#include "consent_room.h"
#include "journal/access.h"
#include "journal/notes.h"

#include <QtTest>

using namespace consent_room;

namespace {

Output package(const char *to = "Élodie Cœurdevache") {
    return {"access_package", "b1", {}, QString::fromUtf8(to)};
}

void fill(Room &room) {
    QVERIFY(savePerson(*room.journal, invented::person("b2", "Paul Thévenard")).ok());
    auto other = invented::mission("m2", "b2");
    other.parties = {{"hr", "Corinne Abgrall", {}}};
    QVERIFY(saveMission(*room.journal, other).ok());
    auto note = invented::session({}, "m1", "b1", room.today.addDays(-3),
                                  "Paul lui a parlé ; Mme ABGRALL aussi, et Odile Marsac.");
    note.hypotheses = QStringLiteral("Thévenard l’impressionne. Élodie Cœurdevache s’affirme.");
    QVERIFY(saveNote(*room.journal, note).ok());
    QVERIFY(giveConsent(*room.journal, room.consent("hours")).ok());
}

} // namespace

class TestAccess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRequestRunsForAMonth() {
        Room room;
        QVERIFY(taken(accessRequestsOf(*room.journal, "b1")).empty());
        QCOMPARE(codeOf(saveAccessRequest(*room.journal, "b1", {room.today.addDays(1), {}, {}, {}})),
                 QStringLiteral("access.days"));
        const QDate received = room.today.addDays(-10);
        QVERIFY(saveAccessRequest(*room.journal, "b1", {received, {}, {}, {}}).ok());
        auto seen = taken(accessRequestsOf(*room.journal, "b1"));
        QCOMPARE(seen.size(), std::size_t(1));
        QCOMPARE(seen[0].dueOn, received.addMonths(1));
        QCOMPARE(seen[0].daysLeft, static_cast<int>(room.today.daysTo(received.addMonths(1))));
        QCOMPARE(codeOf(answerAccess(*room.journal, "b1", room.today)), QStringLiteral("access.days")); // who asked?
        QCOMPARE(codeOf(checkIdentity(*room.journal, "b1", received.addDays(-1))), QString()); // met before they wrote
        QVERIFY(checkIdentity(*room.journal, "b1", room.today).ok());
        QCOMPARE(codeOf(answerAccess(*room.journal, "b1", room.today.addDays(-1))),
                 QStringLiteral("contradiction.access"));
        QVERIFY(answerAccess(*room.journal, "b1", room.today).ok());
        QCOMPARE(codeOf(answerAccess(*room.journal, "b1", room.today)), QStringLiteral("access.unknown"));
        room.journal.reopen();
        QCOMPARE(taken(accessRequestsOf(*room.journal, "b1"))[0].request.answeredOn, std::optional(room.today));
    }

    void everythingOfThePersonIsInItAndOthersAreMasked_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("mask");
        QTest::newRow("French") << "fr"
                                << "[tiers]";
        QTest::newRow("English") << "en"
                                 << "[third party]";
    }
    void everythingOfThePersonIsInItAndOthersAreMasked() {
        QFETCH(QString, language);
        QFETCH(QString, mask);
        Room room;
        fill(room);
        const QString text = textOf(taken(accessPackage(*room.journal, "b1", language)));
        for (const char *there :
             {"Élodie Cœurdevache", "Déléguer deux dossiers", "Toutes les trois semaines", " lui a parlé", "s’affirme"})
            QVERIFY2(text.contains(QString::fromUtf8(there)), there);
        for (const char *other : {"Paul", "Thévenard", "Abgrall", "ABGRALL"})
            QVERIFY2(!text.contains(QString::fromUtf8(other)), other);
        QVERIFY(text.contains(mask + " lui a parlé ; Mme " + mask + " aussi, et " + mask + "."));
        // Whom something about her may be given to is part of the answer; elsewhere the same name is masked.
        QCOMPARE(text.count(QStringLiteral("Marsac")), 1);
        QVERIFY(!text.contains(QStringLiteral("b1")));
    }

    void itGoesToThePersonOnceItIsKnownWhoAsks() {
        Room room;
        fill(room);
        QCOMPARE(codeOf(consentFor(*room.journal, package())), QStringLiteral("access.identity"));
        QVERIFY(saveAccessRequest(*room.journal, "b1", {room.today, {}, {}, {}}).ok());
        QCOMPARE(codeOf(consentFor(*room.journal, package())), QStringLiteral("access.identity"));
        QVERIFY(checkIdentity(*room.journal, "b1", room.today).ok());
        const auto paper = taken(accessPackage(*room.journal, "b1", "fr"));
        QCOMPARE(codeOf(letOut(*room.journal, package("Odile Marsac"), paper, plainText, room.file("a.pdf"))),
                 QStringLiteral("consent.missing"));
        QVERIFY(letOut(*room.journal, package(), paper, plainText, room.file("a.pdf")).ok());
        const auto lines = taken(disclosuresOf(*room.journal, "b1"));
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0].what, QStringLiteral("access_package"));
        QVERIFY(lines[0].consent.isEmpty());
        QVERIFY(answerAccess(*room.journal, "b1", room.today).ok());
        QCOMPARE(codeOf(consentFor(*room.journal, package())), QStringLiteral("access.identity")); // nobody asks now
        const QString again = textOf(taken(accessPackage(*room.journal, "b1", "fr"))); // what left is told too
        QVERIFY(again.contains(QStringLiteral("dossier d’accès")));
    }
};

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
