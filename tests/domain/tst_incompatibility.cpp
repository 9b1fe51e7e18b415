// Whom one coach may not accompany together (R33, R36): a table that reads like the clauses, and random charts against
// a plain reference.
#include "chart_reference.h"
#include "domain/incompatibility.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace aparte::domain;

namespace {

const QDate today(2026, 3, 1);

Beneficiary somebody(const QString &id) {
    Beneficiary one;
    one.id = id;
    one.name = QStringLiteral("Nom de ") + id;
    one.code = id.toUpper();
    return one;
}

Beneficiary group(const QString &id, const QStringList &members, const QString &manager) {
    Beneficiary one = somebody(id);
    one.kind = QStringLiteral("group");
    one.members = QJsonArray::fromStringList(members);
    one.manager = manager;
    return one;
}

Accompaniment mission(const QString &person, const QString &form = QStringLiteral("individual")) {
    Accompaniment one;
    one.mission = u'm' + person;
    one.person = person;
    one.framework = QStringLiteral("ministry");
    one.form = form;
    one.taken = true;
    return one;
}

QHash<QString, Framework> frameworks() {
    Framework ministry;
    ministry.id = QStringLiteral("ministry");
    ministry.linkTypes = {{QStringLiteral("h"), {}, QStringLiteral("blocks"), {}},
                          {QStringLiteral("w"), {}, QStringLiteral("warns"), {}}};
    ministry.incompatibilityMonths = 6;
    ministry.managerSessions = 2;
    return {{ministry.id, ministry}};
}

QStringList told(const std::vector<Incompatibility> &all) {
    QStringList lines;
    for (const Incompatibility &one : all)
        lines << nameOf(one.rule) + (one.blocks ? "! " : " ") + one.person + u' ' + one.otherPerson;
    return lines;
}

QString oneLine(const std::vector<Beneficiary> &people, const std::vector<Accompaniment> &missions) {
    return told(incompatibilities(people, missions, frameworks(), today)).join(u'|');
}

// eve manages ann, ann manages bob; the team of ann and bob has eve as its manager.
std::vector<Beneficiary> small() {
    std::vector<Beneficiary> people{somebody("ann"), somebody("bob"), somebody("eve"), somebody("far"),
                                    group("team", {"ann", "bob"}, "eve")};
    people[0].links = {{"bob", "h", "manages", {}}, {"eve", "h", "managed_by", {}}};
    people[3].links = {{"bob", "w", "none", {}}};
    return people;
}

class Chance {
public:
    explicit Chance(quint32 seed) : m_random(seed) {}
    int below(int count) { return static_cast<int>(m_random.bounded(count)); }
    bool oneIn(int count) { return below(count) == 0; }

private:
    QRandomGenerator m_random;
};

std::vector<Beneficiary> randomPeople(Chance &chance) {
    const int size = 2 + chance.below(8);
    std::vector<Beneficiary> people;
    const auto name = [](int index) { return QStringLiteral("x%1").arg(index); };
    for (int index = 0; index < size; ++index)
        if (chance.oneIn(4)) {
            QStringList members;
            for (int member = chance.below(4); member > 0; --member)
                members << name(chance.below(size));
            people.push_back(group(name(index), members, chance.oneIn(2) ? name(chance.below(size)) : QString()));
        } else
            people.push_back(somebody(name(index)));
    for (int link = chance.below(2 * size); link > 0; --link) {
        int from = chance.below(size), to = chance.below(size);
        if (!chance.oneIn(8) && from > to) // mostly downwards, or nearly every chart would go round
            std::swap(from, to);
        const QString type = chance.oneIn(4) ? "w" : "h";
        const bool said = chance.oneIn(2);
        auto &teller = people[static_cast<std::size_t>(said ? from : to)];
        const QString direction = chance.oneIn(8) ? "none" : (said ? "manages" : "managed_by");
        teller.links.push_back({name(said ? to : from), type, direction, {}});
    }
    if (chance.oneIn(3)) // somebody is erased, and others still name them
        people.erase(people.begin() + chance.below(size));
    return people;
}

reference::Coached plain(const Accompaniment &one, const QString &form, std::size_t index, bool isGroup,
                         std::size_t person, int months) {
    return {
        index, person, isGroup, isGroup && form == u"codevelopment", one.taken, one.declined, one.ended ? months : -1};
}

} // namespace

class TestIncompatibility : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theClausesAreKept_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("oneForm");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("otherForm");
        QTest::addColumn<QString>("rule");
        const QString alone = "individual", team = "team", peers = "codevelopment";
        QTest::newRow("manager and managed (R33)") << "ann" << alone << "bob" << alone << "hierarchy! ann bob";
        QTest::newRow("two levels apart (R33)") << "bob" << alone << "eve" << alone << "hierarchy! bob eve";
        QTest::newRow("no link") << "ann" << alone << "far" << alone << "";
        QTest::newRow("another link warns") << "far" << alone << "bob" << alone << "link far bob";
        QTest::newRow("a team and a member (R36)") << "team" << team << "bob" << alone << "team-member! team bob";
        QTest::newRow("a member and their team (R36)") << "bob" << alone << "team" << team << "team-member! team bob";
        QTest::newRow("a team's manager (R36)") << "team" << team << "eve" << alone << "manager-sessions team eve";
        QTest::newRow("peers of co-development warn") << "team" << peers << "bob" << alone << "team-member team bob";
        QTest::newRow("a team and somebody else") << "team" << team << "far" << alone << "";
        QTest::newRow("the same person twice") << "ann" << alone << "ann" << alone << "";
    }
    void theClausesAreKept() {
        QFETCH(QString, one);
        QFETCH(QString, oneForm);
        QFETCH(QString, other);
        QFETCH(QString, otherForm);
        QFETCH(QString, rule);
        QCOMPARE(oneLine(small(), {mission(one, oneForm), mission(other, otherForm)}), rule);
    }

    void aPastMissionCountsForAsLongAsTheFrameworkSays_data() {
        QTest::addColumn<QDate>("ended");
        QTest::addColumn<QString>("rule");
        QTest::newRow("today") << today << "hierarchy! ann bob";
        QTest::newRow("nearly six months ago") << QDate(2025, 9, 2) << "hierarchy! ann bob";
        QTest::newRow("six months ago") << QDate(2025, 9, 1) << "";
        QTest::newRow("nobody knows when") << QDate(1, 1, 1) << "";
    }
    void aPastMissionCountsForAsLongAsTheFrameworkSays() {
        QFETCH(QDate, ended);
        QFETCH(QString, rule);
        auto past = mission("bob");
        past.ended = ended;
        QCOMPARE(oneLine(small(), {mission("ann"), past}), rule);
        auto both = mission("ann");
        both.ended = today;
        QCOMPARE(oneLine(small(), {both, past}), QString()); // two past ones are history
    }

    void aRequestBlocksNothingYet() {
        auto ann = mission("ann"), bob = mission("bob");
        bob.taken = false;
        QCOMPARE(oneLine(small(), {ann, bob}), QStringLiteral("hierarchy! ann bob"));
        ann.taken = false;
        QCOMPARE(oneLine(small(), {ann, bob}), QStringLiteral("hierarchy ann bob"));
        bob.declined = true;
        QCOMPARE(oneLine(small(), {ann, bob}), QString());
    }

    void theManagersSessionsAreCountedWhereverTheyWereHeld() {
        auto team = mission("team", "team"), eve = mission("eve");
        team.managerAlone = 2;
        eve.sessions = 1;
        const auto all = incompatibilities(small(), {eve, team}, frameworks(), today);
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].sessions, 3);
        QCOMPARE(all[0].allowed, 2);
        QVERIFY(!all[0].blocks);
    }

    void aMissionIsReadAsTheRulesSeeIt() {
        Mission written;
        written.id = "m";
        written.beneficiary = "ann";
        written.stage = "refused";
        QVERIFY(accompanimentOf(written, somebody("ann"), 0, 0, {}).declined);
        written.stage = "closed";
        const auto closed = accompanimentOf(written, group("ann", {}, {}), 2, 1, {2026, 1, 2});
        QCOMPARE(closed.form, QStringLiteral("team"));
        QCOMPARE(closed.ended, std::optional(QDate(2026, 1, 2)));
        QVERIFY(closed.taken && !closed.declined);
        written.stage = "contract";
        QVERIFY(!accompanimentOf(written, somebody("ann"), 0, 0, {}).taken);
        written.contract = Contract{};
        written.contract->signedOn = today;
        QVERIFY(accompanimentOf(written, somebody("ann"), 0, 0, {}).taken);
    }

    void onePersonIsOneWhateverKindTheirMissionSays() { // R33: a slip of the form lifts no line
        for (const char *form : {"", "individual", "team", "codevelopment"}) {
            Mission ofAnn;
            ofAnn.id = "mann";
            ofAnn.beneficiary = "ann";
            ofAnn.framework = "ministry";
            ofAnn.form = QString::fromLatin1(form);
            QCOMPARE(oneLine(small(), {accompanimentOf(ofAnn, small()[0], 1, 0, {}), mission("bob")}),
                     QStringLiteral("hierarchy! ann bob"));
        }
    }

    void randomChartsAgreeWithThePlainReference() {
        constexpr int charts = 6000;
        int round = 0, blocked = 0, warned = 0;
        for (quint32 seed = 1; seed <= charts; ++seed) {
            Chance chance(seed);
            const auto people = randomPeople(chance);
            const reference::Square square(people);
            const OrgChart chart(people, {QStringLiteral("h")});
            QVERIFY2(chart.circle().has_value() == square.goesRound(), qPrintable(QString::number(seed)));
            round += square.goesRound();
            std::vector<Accompaniment> missions;
            std::vector<reference::Coached> coached;
            for (std::size_t person = 0; person < people.size(); ++person) {
                Mission written;
                written.id = u'm' + people[person].id;
                written.beneficiary = people[person].id;
                written.framework = QStringLiteral("ministry");
                written.form = QStringList{"team", "codevelopment", "individual", ""}[chance.below(4)];
                auto one = accompanimentOf(written, people[person], 0, 0, {});
                one.taken = !chance.oneIn(4);
                one.declined = !one.taken && chance.oneIn(3);
                const int months = chance.below(12);
                if (chance.oneIn(3))
                    one.ended = today.addMonths(-months);
                coached.push_back(plain(one, written.form, missions.size(), people[person].isGroup(), person, months));
                missions.push_back(one);
            }
            QStringList expected;
            for (std::size_t one = 0; one < missions.size(); ++one)
                for (std::size_t other = one + 1; other < missions.size(); ++other)
                    if (const auto rule = square.between(coached[one], coached[other], 6); !rule.empty()) {
                        const bool second = coached[other].ofGroup; // the group is named first
                        expected << QString::fromStdString(rule) + u' ' + missions[second ? other : one].person + u' ' +
                                        missions[second ? one : other].person;
                        (rule.back() == '!' ? blocked : warned) += 1;
                    }
            const auto found = told(incompatibilities(people, missions, frameworks(), today));
            QVERIFY2(found == expected,
                     qPrintable(QString::number(seed) + u'\n' + found.join(u',') + u'\n' + expected.join(u',')));
        }
        QVERIFY2(round > 200 && blocked > 1000 && warned > 1000, // it did meet each case
                 qPrintable(QStringLiteral("%1 %2 %3").arg(round).arg(blocked).arg(warned)));
    }
};

QTEST_APPLESS_MAIN(TestIncompatibility)
#include "tst_incompatibility.moc"
