// Somebody new, a group, an organisation with its units: written once, found by any of their words.
#include "app/people/organisations_page.h"
#include "app/people/people_page.h"
#include "app/people/person_form.h"
#include "desk_at_hand.h"
#include "journal/people.h"

using namespace at_hand;

namespace {

QString nameAt(QAbstractItemModel &model, int row, const char *role = "name") {
    return model.index(row, 0).data(model.roleNames().key(role)).toString();
}

} // namespace

class TestPeopleAndPlaces : public QObject {
    Q_OBJECT

    static void addOrganisation(DeskAtHand &at, const QString &name, const QString &units) {
        app::OrganisationsPage page(at.desk());
        page.add();
        QVERIFY(page.editing());
        page.save(name, units);
        QTRY_VERIFY2(!page.editing(), qPrintable(page.trouble()->code()));
    }
    static std::vector<domain::Organisation> organisations(DeskAtHand &at) {
        return at.at([](journal::Journal &open) { return *journal::organisations(open); });
    }
    static QString addPerson(DeskAtHand &at, const QString &name, int organisation, int unit) {
        app::PersonForm form(at.desk(), {});
        if (!QTest::qWaitFor([&] { return form.place()->organisations().size() > organisation; }))
            qFatal("no such organisation");
        form.setName(name);
        form.place()->setOrganisationAt(organisation);
        form.place()->setUnitAt(unit);
        QSignalSpy saved(&form, &app::PersonForm::saved);
        form.save();
        return saved.wait(10'000) ? saved[0][0].toString() : QString();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French)); } // as the window does

    void aPersonWithoutANameIsNotSaved() {
        DeskAtHand at;
        at.create();
        app::PersonForm form(at.desk(), {});
        QSignalSpy saved(&form, &app::PersonForm::saved);
        form.setName(QStringLiteral("  "));
        QVERIFY(!form.canSave());
        form.save();
        QVERIFY(!saved.wait(300));
        form.setName(QStringLiteral("Ysé"));
        QVERIFY(form.canSave());
    }

    void aPersonIsKeptWithTheirPlaceAndFoundByIt() {
        DeskAtHand at;
        at.create();
        addOrganisation(at, QStringLiteral("Préfecture de l’Œuvre"), QStringLiteral("Accueil\n\n  Archives  \n"));
        const QString id = addPerson(at, QStringLiteral(" Ysé Darrieus "), 1, 2);
        app::PeoplePage page(at.desk());
        QTRY_COMPARE(page.count(), 2);
        for (const char *words : {"darrieus", "OEUVRE", "archives yse", "préf"}) {
            page.setFilter(QString::fromUtf8(words));
            QCOMPARE(page.count(), 1);
            QCOMPARE(nameAt(*page.people(), 0), QStringLiteral("Ysé Darrieus"));
            QCOMPARE(nameAt(*page.people(), 0, "unit"), QStringLiteral("Archives"));
        }
        QCOMPARE(page.total(), 2);
        page.setFilter(QStringLiteral("darrieus accueil"));
        QCOMPARE(page.count(), 0);
        page.setFilter({});
        QSignalSpy chosen(&page, &app::PeoplePage::personChosen);
        page.open(1); // in alphabetical order: after Élodie
        page.open(2); // there is none
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), id);
    }

    void somebodyKnownIsWrittenAgainAndNotTwice() {
        DeskAtHand at;
        at.create();
        app::PersonForm form(at.desk(), QStringLiteral("b1"));
        QVERIFY(!form.isNew());
        QTRY_COMPARE(form.name(), QString::fromUtf8(person));
        form.setGroup(true);
        form.setJobTitle(QStringLiteral("Archiviste"));
        QSignalSpy saved(&form, &app::PersonForm::saved);
        form.save();
        QVERIFY(!form.canSave()); // while it is written
        QVERIFY(saved.wait(10'000));
        const auto people = at.at([](journal::Journal &open) { return *journal::listPeople(open); });
        QCOMPARE(people.size(), std::size_t(1));
        QCOMPARE(people[0].kind, QStringLiteral("group"));
        QCOMPARE(people[0].jobTitle, QStringLiteral("Archiviste"));
    }

    void aRenamedUnitKeepsItsPeople() {
        DeskAtHand at;
        at.create();
        addOrganisation(at, QStringLiteral("Préfecture"), QStringLiteral("Accueil\nArchives"));
        addPerson(at, QStringLiteral("Ysé"), 1, 2);
        const auto before = organisations(at)[0].units;
        app::OrganisationsPage page(at.desk());
        QTRY_COMPARE(page.count(), 1);
        page.edit(0);
        QCOMPARE(page.units(), QStringLiteral("Accueil\nArchives"));
        page.save(QStringLiteral("Préfecture"), QStringLiteral("Accueil\nFonds anciens\nCourrier"));
        QTRY_VERIFY(!page.editing());
        const auto after = organisations(at)[0].units;
        QCOMPARE(after.size(), std::size_t(3));
        QCOMPARE(after[0].id, before[0].id);
        QCOMPARE(after[1].id, before[1].id);
        QCOMPARE(after[1].name, QStringLiteral("Fonds anciens"));
    }

    void aUnitWithPeopleIsNotTakenAway() {
        DeskAtHand at;
        at.create();
        addOrganisation(at, QStringLiteral("Préfecture"), QStringLiteral("Accueil\nArchives"));
        addPerson(at, QStringLiteral("Ysé"), 1, 2);
        app::OrganisationsPage page(at.desk());
        QTRY_COMPARE(page.count(), 1);
        page.edit(0);
        page.save(QStringLiteral("Préfecture"), QStringLiteral("Accueil"));
        QTRY_VERIFY(page.trouble()->present());
        QVERIFY(page.editing()); // to be put right
        QCOMPARE(organisations(at)[0].units.size(), std::size_t(2));
    }
};

QTEST_MAIN(TestPeopleAndPlaces)
#include "tst_people_and_places.moc"
