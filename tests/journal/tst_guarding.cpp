// What the guard is told of a vault: people, whoever is named in their missions, places, notes and other lessons.
#include "invented_journal.h"
#include "journal/guarding.h"
#include "journal/lesson_cards.h"
#include "journal/notes.h"

#include <QTest>

using namespace aparte;
using namespace invented;

namespace {

QStringList reasonsIn(const journal::LessonCheck &check) {
    QStringList reasons;
    for (const journal::LessonFinding &one : check.findings)
        if (one.layer != 0)
            reasons << one.reason + (one.blocking ? u'!' : u'?');
    return reasons;
}

journal::LessonCheck checked(JournalAtHand &open, const char *text, const QString &lesson = {}) {
    return taken(journal::LessonGuard::of(*open, lesson))->check(QString::fromUtf8(text), journal::Language::French);
}

void fill(JournalAtHand &open) {
    addOnePerson(*open);
    auto other = mission(QStringLiteral("m9"), QStringLiteral("b1"));
    other.parties = {{QStringLiteral("manager"), QStringLiteral("Solange Ouédraogo"), {}}};
    other.coaches = {QStringLiteral("Aurélien Kerbrat")};
    taken(journal::saveMission(*open, other));
    auto held = session(QStringLiteral("s9"), QStringLiteral("m9"), QStringLiteral("b1"), QDate(2026, 1, 12),
                        QStringLiteral("Le silence du comité pèse sur toute la journée de travail."));
    held.place = QStringLiteral("Espace Kergoat");
    taken(journal::saveNote(*open, held));
}

} // namespace

class Guarding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everything_the_vault_names_is_known() {
        JournalAtHand open;
        fill(open);
        const QString name = taken(journal::person(*open, QStringLiteral("b1"))).name;
        const auto guard = taken(journal::LessonGuard::of(*open));
        for (const QString &known :
             {name, name.toUpper(), QStringLiteral("solange ouedraogo"), QStringLiteral("Kerbrat")})
            QCOMPARE(reasonsIn(guard->check(QStringLiteral("un retour de ") + known, journal::Language::French)),
                     QStringList{QStringLiteral("vault-name!")});
        QCOMPARE(reasonsIn(guard->check(QStringLiteral("un retour à Kergoat"), journal::Language::French)),
                 QStringList{QStringLiteral("vault-place!")});
    }

    void words_of_a_note_are_known_by_their_sums() {
        JournalAtHand open;
        fill(open);
        QVERIFY(reasonsIn(checked(open, "LE SILENCE DU COMITE PESE SUR TOUTE LA SEMAINE"))
                    .contains(QStringLiteral("copied!")));
        QVERIFY(checked(open, "le calme du soir compte pour chacun").findings.empty());
    }

    void a_lesson_is_no_copy_of_itself() {
        JournalAtHand open;
        domain::Lesson card;
        card.text.fr = QStringLiteral("écouter avant de trancher fait gagner du temps");
        const QString id = taken(journal::saveLesson(*open, card));
        QCOMPARE(reasonsIn(checked(open, "écouter avant de trancher fait gagner du temps")),
                 QStringList{QStringLiteral("near-copy!")});
        QVERIFY(!checked(open, "écouter avant de trancher fait gagner du temps", id).blocked());
    }

    void places_are_given_in_bytes_and_in_units() {
        JournalAtHand open;
        const auto check = checked(open, "🙂 été 06 12 34 56 78");
        QCOMPARE(check.findings.size(), std::size_t{1});
        QCOMPARE(check.findings[0].start, 11);
        QCOMPARE(check.findings[0].startUnit, 7);
        QCOMPARE(check.findings[0].endUnit - check.findings[0].startUnit, 14);
        QVERIFY(check.blocked() && !check.needsJustification());
        QVERIFY(!check.findings[0].fr.isEmpty() && !check.findings[0].en.isEmpty());
    }

    void nothing_found_is_never_called_anonymous() {
        JournalAtHand open;
        const auto check = checked(open, "nommer une tension aide une équipe");
        QCOMPARE(check.fr, QStringLiteral("Aucun indice trouvé."));
        QCOMPARE(check.en, QStringLiteral("No clue found."));
        QCOMPARE(checked(open, "").findings.size(), std::size_t{0});
    }

    void it_stops_when_asked() {
        JournalAtHand open;
        fill(open);
        const std::atomic<bool> stop = true;
        journal::Progress progress;
        progress.cancel = &stop;
        const auto stopped = journal::LessonGuard::of(*open, {}, progress);
        QVERIFY(!stopped.ok() && stopped.fault().kind == Fault::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(Guarding)
#include "tst_guarding.moc"
