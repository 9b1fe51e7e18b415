// R27, R30: the one door. Nothing that identifies somebody passes without a consent that matches, and whatever passes
// leaves its line first.
#include "consent_room.h"
#include "journal/exchange_bundle.h"
#include "journal/practice.h"
#include "journal/reviewing.h"

#include <QCryptographicHash>
#include <QDir>
#include <QtTest>

using namespace consent_room;

namespace {

documents::Paper aPaper() {
    documents::Paper paper{QStringLiteral("Attestation"), QStringLiteral("fr"), {}, {}};
    paper.say(QStringLiteral("Huit séances ont eu lieu."));
    return paper;
}

Output output(const char *what = "hours", const char *to = "Odile Marsac") {
    return {QString::fromUtf8(what), QStringLiteral("b1"), QStringLiteral("m1"), QString::fromUtf8(to)};
}

int registered(journal::Journal &journal) {
    return static_cast<int>(taken(journal.vault().records({}, vault::Kind::Register)).size());
}

} // namespace

class TestDisclosing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAMatchingConsentNothingLeaves_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<bool>("withdrawn");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("code");
        QTest::newRow("matching") << -5 << 5 << false << "hours"
                                  << "odile marsac"
                                  << "";
        QTest::newRow("until today") << -5 << 0 << false << "hours"
                                     << "Odile Marsac"
                                     << "";
        QTest::newRow("somebody else") << -5 << 5 << false << "hours"
                                       << "Corinne Abgrall"
                                       << "consent.missing";
        QTest::newRow("another document") << -5 << 5 << false << "review"
                                          << "Odile Marsac"
                                          << "consent.missing";
        QTest::newRow("from tomorrow") << 1 << 5 << false << "hours"
                                       << "Odile Marsac"
                                       << "consent.not-yet";
        QTest::newRow("until yesterday") << -5 << -1 << false << "hours"
                                         << "Odile Marsac"
                                         << "consent.expired";
        QTest::newRow("withdrawn") << -5 << 5 << true << "hours"
                                   << "Odile Marsac"
                                   << "consent.withdrawn";
        QTest::newRow("to nobody") << -5 << 5 << false << "hours"
                                   << " "
                                   << "output.to";
    }
    void withoutAMatchingConsentNothingLeaves() {
        QFETCH(int, from);
        QFETCH(int, until);
        QFETCH(bool, withdrawn);
        QFETCH(QString, what);
        QFETCH(QString, to);
        QFETCH(QString, code);
        Room room;
        domain::Consent given = room.consent("hours");
        given.givenOn = room.today.addDays(from);
        given.expiresOn = room.today.addDays(until);
        const QString id = taken(giveConsent(*room.journal, given));
        if (withdrawn)
            QVERIFY(withdrawConsent(*room.journal, id, room.today).ok());
        const QString file = room.file("a.pdf");
        Output wanted = output();
        wanted.what = what;
        wanted.to = to;
        QCOMPARE(codeOf(letOut(*room.journal, wanted, aPaper(), plainText, file)), code);
        QCOMPARE(QFile::exists(file), code.isEmpty());
        const auto lines = taken(disclosuresOf(*room.journal, "b1"));
        QCOMPARE(lines.size(), std::size_t(code.isEmpty() ? 1 : 0));
        if (!lines.empty()) {
            QCOMPARE(lines[0].consent, id);
            QCOMPARE(lines[0].to, to);
            QCOMPARE(lines[0].on, room.today);
            QCOMPARE(lines[0].way, QStringLiteral("saved"));
            QCOMPARE(lines[0].digest.toLatin1(),
                     QCryptographicHash::hash(Room::bytesOf(file), QCryptographicHash::Sha256).toHex());
            QVERIFY(failedWith(lines[0]).isEmpty());
        }
    }

    void theBeneficiaryNeedsNoConsentAndALineIsLeft() {
        Room room;
        for (const char *own : {"Élodie Cœurdevache", "elodie coeurdevache"})
            QVERIFY(letOut(*room.journal, output("hours", own), aPaper(), plainText,
                           room.file(own[0] == 'e' ? "1.pdf" : "2.pdf"))
                        .ok());
        const auto lines = taken(disclosuresOf(*room.journal, "b1"));
        QCOMPARE(lines.size(), std::size_t(2));
        QVERIFY(lines[0].consent.isEmpty());
    }

    void theLineIsThereBeforeTheFileAndAFailureIsSaidInIt() {
        Room room;
        QVERIFY(giveConsent(*room.journal, room.consent("hours")).ok());
        const QString folder = room.file("soon-gone");
        QVERIFY(QDir().mkpath(folder));
        std::size_t linesWhilePrinting = 9;
        const Print takesTheFolderAway = [&](const documents::Paper &paper) {
            linesWhilePrinting = taken(disclosuresOf(*room.journal, "b1")).size();
            QDir(folder).removeRecursively(); // between the first look and the writing
            return plainText(paper);
        };
        QCOMPARE(codeOf(letOut(*room.journal, output(), aPaper(), takesTheFolderAway, folder + "/a.pdf")),
                 QStringLiteral("export.not-writable"));
        QCOMPARE(linesWhilePrinting, std::size_t(0)); // nothing printed is no line
        const auto lines = taken(disclosuresOf(*room.journal, "b1"));
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(failedWith(lines[0]), QStringLiteral("export.not-writable"));
        room.journal.reopen();
        QCOMPARE(failedWith(taken(disclosuresOf(*room.journal, "b1"))[0]), QStringLiteral("export.not-writable"));
    }

    void whatCannotBePrintedOrIsInTheWayLeavesNothing() {
        Room room;
        QVERIFY(giveConsent(*room.journal, room.consent("hours")).ok());
        const Print fails = [](const documents::Paper &) {
            return Result<QByteArray>(fault(Fault::Kind::Failed, "pdf.empty"));
        };
        QCOMPARE(codeOf(letOut(*room.journal, output(), aPaper(), fails, room.file("a.pdf"))),
                 QStringLiteral("pdf.empty"));
        QFile there(room.file("there.pdf"));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        QCOMPARE(codeOf(letOut(*room.journal, output(), aPaper(), plainText, there.fileName())),
                 QStringLiteral("export.exists"));
        QCOMPARE(Room::bytesOf(there.fileName()), QByteArray("mine"));
        QVERIFY(taken(disclosuresOf(*room.journal, "b1")).empty());
    }

    void whatNamesNobodyLeavesItsLineInTheRegister() {
        Room room;
        const int before = registered(*room.journal);
        QVERIFY(letOut(*room.journal, {"yearly_sheet", {}, {}, "Odile Marsac"}, aPaper(), plainText, room.file("a.pdf"))
                    .ok());
        QCOMPARE(registered(*room.journal), before + 1);
        QVERIFY(taken(disclosuresOf(*room.journal, "b1")).empty());
        for (const auto &record : taken(room.journal->vault().records({}, vault::Kind::Register)))
            QVERIFY(!record.payload.contains("Marsac"));
    }

    void whatIsGivenOutAsNobodysMayNameNobody() {
        Room room;
        documents::Paper paper = aPaper();
        paper.row({"un", "chez Elodie Coeurdevache"});
        QCOMPARE(codeOf(letOut(*room.journal, {"yearly_sheet", {}, {}, {}}, paper, plainText, room.file("a.pdf"))),
                 QStringLiteral("paper.names-somebody"));
        QVERIFY(!QFile::exists(room.file("a.pdf")));
    }

    void aReviewGoesToOthersOnlyOnceItWasPreparedAndGivenInPresence() {
        Room room;
        QVERIFY(giveConsent(*room.journal, room.consent()).ok());
        const auto code = [&](const char *to) { return codeOf(consentFor(*room.journal, output("review", to))); };
        QCOMPARE(code("Odile Marsac"), QStringLiteral("review.none"));
        QVERIFY(prepareReview(*room.journal, "m1", room.today).ok());
        QCOMPARE(code("Odile Marsac"), QStringLiteral("gate.shut"));
        QCOMPARE(code("Élodie Cœurdevache"), QString()); // to prepare it, she must have it
        QVERIFY(deliverReview(*room.journal, "m1", {room.today, "Odile Marsac", {}, true}).ok());
        QCOMPARE(code("Odile Marsac"), QString());
        QCOMPARE(code("Corinne Abgrall"), QStringLiteral("consent.missing"));
    }

    void aConsentIsAddedAndWithdrawnAndNeverRewritten() {
        Room room;
        const QString id = taken(giveConsent(*room.journal, room.consent()));
        domain::Consent again = room.consent("hours");
        again.id = id;
        QCOMPARE(codeOf(giveConsent(*room.journal, again)), QStringLiteral("consent.kept"));
        domain::Consent wrong = room.consent();
        wrong.expiresOn = wrong.givenOn->addDays(-1);
        QCOMPARE(codeOf(giveConsent(*room.journal, wrong)), QStringLiteral("consent.ends-early"));
        wrong = room.consent("review", " ");
        QCOMPARE(codeOf(giveConsent(*room.journal, wrong)), QStringLiteral("consent.to"));
        wrong = room.consent();
        wrong.beneficiary = "b9";
        QCOMPARE(codeOf(giveConsent(*room.journal, wrong)), QStringLiteral("person.unknown"));
        QCOMPARE(codeOf(withdrawConsent(*room.journal, id, room.today.addDays(1))), QStringLiteral("consent.future"));
        QCOMPARE(codeOf(withdrawConsent(*room.journal, id, room.today.addDays(-2))),
                 QStringLiteral("consent.ends-early"));
        QVERIFY(withdrawConsent(*room.journal, id, room.today).ok());
        QCOMPARE(codeOf(withdrawConsent(*room.journal, id, room.today)), QStringLiteral("consent.withdrawn-twice"));
        const auto kept = taken(consentsOf(*room.journal, "b1"));
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept[0].withdrawnOn, std::optional(room.today));
    }

    void aFilesNameSaysNothingOfWhomItIsAbout() {
        Room room;
        const QString first = proposedFile(room.journal.place(), "review", {2026, 11, 22}, "fr");
        QCOMPARE(QFileInfo(first).fileName(), QStringLiteral("bilan-2026-11-22.pdf"));
        QFile(first).open(QIODevice::WriteOnly);
        QCOMPARE(QFileInfo(proposedFile(room.journal.place(), "review", {2026, 11, 22}, "fr")).fileName(),
                 QStringLiteral("bilan-2026-11-22-2.pdf"));
        QCOMPARE(QFileInfo(proposedFile(room.journal.place(), "access_package", {2026, 11, 22}, "en")).fileName(),
                 QStringLiteral("file-2026-11-22.pdf"));
    }

    void theSolicitationLetterNamesNobodyOfTheVault() {
        Room room;
        domain::PracticeEntry entry;
        entry.kind = QStringLiteral("solicitation");
        entry.date = room.today.addDays(-2);
        entry.channel = QStringLiteral("phone");
        entry.note = QStringLiteral("P1 voudrait continuer.");
        entry.with = QStringLiteral("la déléguée à l’accompagnement managérial");
        const QString id = taken(savePractice(*room.journal, entry));
        for (const char *language : {"fr", "en"}) {
            const auto letter = taken(solicitationLetter(*room.journal, id, QString::fromLatin1(language)));
            const QString text = textOf(letter);
            QVERIFY(text.contains(QStringLiteral("déléguée")));
            QVERIFY(text.contains(language == std::string_view("fr") ? QStringLiteral("un agent de la structure")
                                                                     : QStringLiteral("a member of the organisation")));
            for (const QString &word : {QStringLiteral("lodie"), QStringLiteral("devache"), QStringLiteral("Marsac"),
                                        QStringLiteral("P1"), QStringLiteral("continuer")})
                QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word));
            QVERIFY(letOut(*room.journal, {"solicitation_letter", {}, {}, {}}, letter, plainText,
                           proposedFile(room.journal.place(), "solicitation_letter", room.today,
                                        QString::fromLatin1(language)))
                        .ok());
        }
        entry.kind = QStringLiteral("network");
        entry.channel.clear();
        const QString other = taken(savePractice(*room.journal, entry));
        QCOMPARE(codeOf(solicitationLetter(*room.journal, other, "fr")), QStringLiteral("letter.kind"));
    }
};

QTEST_GUILESS_MAIN(TestDisclosing)
#include "tst_disclosing.moc"
