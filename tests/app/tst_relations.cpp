// The form of a person or a group: links, members, manager, periods, code; and what two links make impossible.
#include "app/people/person_form.h"
#include "desk_at_hand.h"
#include "journal/notes.h"
#include "journal/people.h"

using namespace at_hand;

class TestRelations : public QObject {
    Q_OBJECT

    static void add(DeskAtHand &at, const QString &id, const QString &name, const QString &mission = {}) {
        domain::Beneficiary one;
        one.id = id;
        one.name = name;
        at.at([&](journal::Journal &open) { return journal::savePerson(open, one).ok(); });
        if (mission.isEmpty())
            return;
        domain::Mission taken;
        taken.id = mission;
        taken.beneficiary = id;
        taken.framework = QStringLiteral("ministry");
        taken.stage = QStringLiteral("sessions");
        domain::Session held;
        held.beneficiary = id;
        held.mission = mission;
        held.date = QDate(2026, 1, 1);
        held.note = QStringLiteral("Première séance.");
        QVERIFY(at.at([&](journal::Journal &open) {
            return journal::saveMission(open, taken).ok() && journal::saveNote(open, held).ok();
        }));
    }
    static domain::Beneficiary read(DeskAtHand &at, const QString &id) {
        return at.at([&](journal::Journal &open) { return *journal::person(open, id); });
    }
    static int typeAt(app::PersonForm &form, const QString &id) {
        const QVariantList types = form.relations()->types();
        for (int row = 0; row < types.size(); ++row)
            if (types[row].toMap()[QStringLiteral("id")] == id)
                return row;
        return -1;
    }
    static int placeOf(app::PersonForm &form, const QString &name) {
        const QVariantList people = form.relations()->people();
        for (int row = 0; row < people.size(); ++row)
            if (people[row].toMap()[QStringLiteral("name")] == name)
                return row;
        return -1;
    }

private Q_SLOTS:
    void aLinkIsKeptAndWhatItMakesImpossibleIsTold() {
        DeskAtHand at;
        at.create();
        add(at, "b2", "Paul Aubry", "m2");
        add(at, "b3", "Zoé Lin", "m3");
        app::PersonForm form(at.desk(), QStringLiteral("b3"));
        QTRY_VERIFY(placeOf(form, QStringLiteral("Paul Aubry")) > 0);
        QVERIFY(form.relations()->incompatibilities().isEmpty());
        form.relations()->addLink();
        form.relations()->setLink(0, placeOf(form, QStringLiteral("Paul Aubry")),
                                  typeAt(form, QStringLiteral("hierarchical_direct")), QStringLiteral("managed_by"));
        QSignalSpy saved(&form, &app::PersonForm::saved);
        form.save();
        QTRY_VERIFY2(form.told(), qPrintable(form.trouble()->code()));
        QCOMPARE(saved.size(), 0); // not left before it is read
        const auto told = form.relations()->incompatibilities().value(0).toMap();
        QCOMPARE(told[QStringLiteral("rule")].toString(), QStringLiteral("hierarchy"));
        QCOMPARE(told[QStringLiteral("code")].toString(), QStringLiteral("P3"));
        QCOMPARE(told[QStringLiteral("otherCode")].toString(), QStringLiteral("P2"));
        QVERIFY(told[QStringLiteral("blocks")].toBool());
        form.goOn();
        QCOMPARE(saved.value(0).value(0).toString(), QStringLiteral("b3"));
        QCOMPARE(read(at, "b3").links.at(0).to, QStringLiteral("b2"));
        app::PersonForm again(at.desk(), QStringLiteral("b3"));
        QTRY_COMPARE(again.relations()->incompatibilities().size(), 1);
        QCOMPARE(again.relations()->links().value(0).toMap()[QStringLiteral("direction")].toString(),
                 QStringLiteral("managed_by"));
        QSignalSpy twice(&again, &app::PersonForm::saved);
        again.save();
        QVERIFY(twice.wait(10'000)); // told once
    }

    void aCircleIsRefusedAndTheFormStays() {
        DeskAtHand at;
        at.create();
        add(at, "b2", "Paul Aubry");
        at.at([](journal::Journal &open) {
            auto paul = *journal::person(open, QStringLiteral("b2"));
            paul.links = {{QStringLiteral("b1"), QStringLiteral("hierarchical_direct"), QStringLiteral("manages"), {}}};
            return journal::savePerson(open, paul).ok();
        });
        app::PersonForm form(at.desk(), QStringLiteral("b1"));
        QTRY_VERIFY(placeOf(form, QStringLiteral("Paul Aubry")) > 0);
        form.relations()->addLink();
        form.relations()->setLink(0, 1, typeAt(form, QStringLiteral("hierarchical_direct")), QStringLiteral("manages"));
        form.save();
        QTRY_COMPARE(form.trouble()->code(), QStringLiteral("chart.circle"));
        QVERIFY(!form.told());
        QVERIFY(form.canSave());
    }

    void aGroupHasMembersAndAManager() {
        DeskAtHand at;
        at.create();
        add(at, "b2", "Paul Aubry");
        app::PersonForm form(at.desk(), {});
        QTRY_VERIFY(placeOf(form, QStringLiteral("Paul Aubry")) > 0);
        form.setGroup(true);
        form.setName(QStringLiteral("Comité"));
        form.setCode(QStringLiteral("LUNE"));
        form.relations()->toggleMember(QStringLiteral("b1"));
        form.relations()->toggleMember(QStringLiteral("b2"));
        form.relations()->toggleMember(QStringLiteral("b2"));
        form.relations()->setOtherMembers(QStringLiteral(" Anne \n\nBasile"));
        form.relations()->setManager(placeOf(form, QStringLiteral("Paul Aubry")));
        QSignalSpy saved(&form, &app::PersonForm::saved);
        form.save();
        QVERIFY2(saved.wait(10'000), qPrintable(form.trouble()->code()));
        const auto group = read(at, saved[0][0].toString());
        QCOMPARE(group.members, (QJsonArray{"b1", "Anne", "Basile"}));
        QCOMPARE(group.manager, QStringLiteral("b2"));
        QCOMPARE(group.code, QStringLiteral("LUNE"));
        app::PersonForm again(at.desk(), group.id);
        QTRY_COMPARE(again.relations()->otherMembers(), QStringLiteral("Anne\nBasile"));
        QCOMPARE(again.relations()->managerAt(), placeOf(again, QStringLiteral("Paul Aubry")));
    }

    void membersStayWhenOthersCannotBeRead() {
        DeskAtHand at;
        at.create();
        add(at, "b2", "Paul Aubry");
        at.at([](journal::Journal &open) {
            domain::Beneficiary group;
            group.id = QStringLiteral("g1");
            group.kind = QStringLiteral("group");
            group.name = QStringLiteral("Comité");
            group.members = {"b1", "Anne", "b2"};
            group.links = {{QStringLiteral("b2"), QStringLiteral("functional"), QStringLiteral("none"), {}}};
            return journal::savePerson(open, group).ok();
        });
        at.at([](journal::Journal &open) {
            vault::Batch batch;
            batch.put(open.vault().newRecordId(), {}, vault::Kind::Framework, "\xff no record");
            return open.vault().write(batch).ok();
        });
        app::PersonForm form(at.desk(), QStringLiteral("g1"));
        QTRY_COMPARE(form.name(), QStringLiteral("Comité"));
        at.at([](journal::Journal &) { return true; }); // behind what the form has asked for
        QCoreApplication::processEvents();
        form.setName(QStringLiteral("Comité de direction"));
        QCOMPARE(form.asTyped()[u"relations"][u"members"].toArray(), (QJsonArray{"b1", "Anne", "b2"}));
        form.relations()->setLink(0, 0, -1, QStringLiteral("none")); // a list that knows nobody yet
        form.relations()->setOtherMembers(QStringLiteral("Basile"));
        domain::Beneficiary saved = read(at, QStringLiteral("g1"));
        QVERIFY(form.relations()->putInto(saved));
        QCOMPARE(saved.members, (QJsonArray{"b1", "Anne", "b2", "Basile"}));
        QCOMPARE(saved.links.size(), std::size_t(1));
    }

    void periodsAreReadAsTheyAreTyped_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("fault");
        QTest::newRow("French") << "01/09/2025"
                                << "30/06/2026"
                                << "";
        QTest::newRow("it goes on") << "2025-09-01"
                                    << ""
                                    << "";
        QTest::newRow("no day") << "hier"
                                << ""
                                << "person.presence";
        QTest::newRow("over before it began") << "01/09/2025"
                                              << "31/08/2025"
                                              << "person.presence";
    }
    void periodsAreReadAsTheyAreTyped() {
        QFETCH(QString, from);
        QFETCH(QString, until);
        QFETCH(QString, fault);
        DeskAtHand at;
        at.create();
        app::PersonForm form(at.desk(), {});
        form.setName(QStringLiteral("Ysé"));
        form.relations()->setPresence(0, from, until);
        QSignalSpy saved(&form, &app::PersonForm::saved);
        form.save();
        if (!fault.isEmpty()) {
            QTRY_COMPARE(form.trouble()->code(), fault);
            return;
        }
        QVERIFY(saved.wait(10'000));
        const auto period = read(at, saved[0][0].toString()).presence.at(0);
        QCOMPARE(period.from, QDate(2025, 9, 1));
        QCOMPARE(period.until.has_value(), !until.isEmpty());
    }
};

QTEST_MAIN(TestRelations)
#include "tst_relations.moc"
