// Who is above whom: by links and by groups, at any depth, as they are said today.
#include "domain/org_chart.h"

#include <QtTest>

using namespace aparte::domain;

namespace {

// "ann>bob" ann manages bob; "ann<bob" ann is managed by bob; "ann~bob" a functional link; "ann!bob" a personal one
// that blocks; "team(ann,bob)/eve" a group with its manager.
std::vector<Beneficiary> chartOf(const QString &said) {
    std::vector<Beneficiary> people;
    const auto known = [&people](const QString &id) -> Beneficiary & {
        for (Beneficiary &one : people)
            if (one.id == id)
                return one;
        people.push_back({});
        people.back().id = id;
        people.back().name = id.toUpper();
        return people.back();
    };
    for (const QString &word : said.split(u' ', Qt::SkipEmptyParts)) {
        if (const qsizetype open = word.indexOf(u'('); open > 0) {
            const qsizetype close = word.indexOf(u')');
            Beneficiary &group = known(word.left(open));
            group.kind = QStringLiteral("group");
            for (const QString &member : word.mid(open + 1, close - open - 1).split(u',', Qt::SkipEmptyParts))
                group.members.append(member);
            group.manager = word.mid(close + 2);
            continue;
        }
        const qsizetype at = word.indexOf(QRegularExpression(QStringLiteral("[<>~!]")));
        const QString other = word.mid(at + 1);
        if (at < 0) {
            known(word);
            continue;
        }
        known(other);
        Link link{other, QStringLiteral("hierarchical"), QStringLiteral("none"), {}};
        if (word[at] == u'~')
            link.type = QStringLiteral("functional");
        else if (word[at] == u'!')
            link.type = QStringLiteral("couple");
        else
            link.direction = word[at] == u'>' ? QStringLiteral("manages") : QStringLiteral("managed_by");
        known(word.left(at)).links.push_back(link);
    }
    return people;
}

OrgChart read(const QString &said) {
    return OrgChart(chartOf(said), {QStringLiteral("hierarchical"), QStringLiteral("couple")});
}

} // namespace

class TestOrgChart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineIsFollowedAtAnyDepth_data() {
        QTest::addColumn<QString>("chart");
        QTest::addColumn<bool>("inOneLine"); // a and z
        QTest::newRow("nothing known") << "a z" << false;
        QTest::newRow("directly") << "a>z" << true;
        QTest::newRow("said from below") << "z<a" << true;
        QTest::newRow("the other way round") << "z>a" << true;
        QTest::newRow("through somebody without a mission") << "a>b b>z" << true;
        QTest::newRow("five steps, each said differently") << "a>b c<b c>d e<d e>f z<f" << true;
        QTest::newRow("colleagues under one manager") << "b>a b>z" << false;
        QTest::newRow("two managers of one person") << "a>b z>b" << false;
        QTest::newRow("a functional link is no step") << "a>b b~z" << false;
        QTest::newRow("a link without direction is no step") << "a>b b!z" << false;
        QTest::newRow("the manager of a group") << "a z g(z)/a" << true;
        QTest::newRow("the manager of a group around a group") << "a z g(z)/b h(g)/a b" << true;
        QTest::newRow("above the manager of a group") << "a>b z g(z)/b" << true;
        QTest::newRow("by a link to the group") << "z g(z)/ a>g" << true;
        QTest::newRow("two members of a group") << "b g(a,z)/b a z" << false;
        QTest::newRow("a member by another spelling of the name") << "a z g(Z)/A" << true;
    }
    void aLineIsFollowedAtAnyDepth() {
        QFETCH(QString, chart);
        QFETCH(bool, inOneLine);
        QCOMPARE(read(chart).areInOneLine("a", "z"), inOneLine);
        QCOMPARE(read(chart).areInOneLine("z", "a"), inOneLine);
    }

    void nobodyIsInALineWithThemselves() { QVERIFY(!read("a>b b>c").areInOneLine("b", "b")); }

    void otherLinksWarnOrBlockBetweenTwo() {
        const OrgChart chart = read("a~b c!d e>f");
        QVERIFY(chart.tie("a", "b") == OrgChart::Tie::Warns);
        QVERIFY(chart.tie("b", "a") == OrgChart::Tie::Warns);
        QVERIFY(chart.tie("d", "c") == OrgChart::Tie::Blocks);
        QVERIFY(chart.tie("a", "c") == OrgChart::Tie::None);
    }

    void whoIsErasedIsNoStepAnyMore() {
        auto people = chartOf("a>b b>z");
        std::erase_if(people, [](const Beneficiary &one) { return one.id == u"b"; });
        QVERIFY(!OrgChart(people, {QStringLiteral("hierarchical")}).areInOneLine("a", "z"));
    }

    void whoChangesUnitHasTheirNewLine() {
        QVERIFY(read("a>b b>z").areInOneLine("a", "z"));
        QVERIFY(!read("a>b c>z").areInOneLine("a", "z"));
    }

    void aCircleIsFoundWithTwoNeighboursInIt_data() {
        QTest::addColumn<QString>("chart");
        QTest::addColumn<QString>("neighbours");
        QTest::newRow("none") << "a>b b>c a>c"
                              << "";
        QTest::newRow("with oneself") << "a>a"
                                      << "a>a";
        QTest::newRow("of two") << "a>b b>a"
                                << "a>b";
        QTest::newRow("of two, said once each") << "a>b a<b"
                                                << "a>b";
        QTest::newRow("of four, behind a tail") << "0>a a>b b>c c>d d>a"
                                                << "a>b";
        QTest::newRow("through a group") << "a>b g(a)/b"
                                         << "a>b";
        QTest::newRow("a manager named among the members is none") << "a b g(a,b)/b"
                                                                   << "";
        QTest::newRow("functional links may go round") << "a~b b~a"
                                                       << "";
        QTest::newRow("a group inside itself") << "g(h)/ h(g)/"
                                               << "g>h groups";
        QTest::newRow("a group of itself") << "g(g)/"
                                           << "g>g groups";
    }
    void aCircleIsFoundWithTwoNeighboursInIt() {
        QFETCH(QString, chart);
        QFETCH(QString, neighbours);
        const auto circle = read(chart).circle();
        QCOMPARE(circle ? circle->above + u'>' + circle->below + (circle->ofGroups ? " groups" : "") : QString(),
                 neighbours);
    }

    void aGroupHasThePeopleOfTheGroupsInsideIt() {
        const OrgChart chart = read("g(a,h,b)/m h(c,i)/n i(d)/ a b c d m n");
        QCOMPARE(chart.membersOf("g"), (QSet<QString>{"a", "b", "c", "d", "n"}));
        QCOMPARE(chart.managersOf("g"), QSet<QString>{"m"});
        QCOMPARE(chart.membersOf("i"), QSet<QString>{"d"});
    }
};

QTEST_APPLESS_MAIN(TestOrgChart)
#include "tst_org_chart.moc"
