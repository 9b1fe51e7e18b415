#include "vault_support.h"

using namespace aparte::test;

// Writing, reopening, finding again.
class Notes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsThereAfterReopening();
    void aRevisionReplacesTheOneBefore();
    void whatIsRemovedIsGone();
    void removingWhatIsNotThereIsNoFault();
    void aBatchHappensWholeOrNotAtAll();
    void aPersonNeedsASummary();
    void aKindStaysUnderItsKey();
    void anIdBelongsToOneOwnerAndKind();
    void summariesComeWithoutReadingNotes();
    void theJournalsOwnRecordsNeedNobody();
    void idsDifferBetweenVaults();
    void aLongNoteAndAnEmptyOneAreKept();
    void readingTheSamePersonTwiceGivesTheSame();
    void aRecordIsFoundUnderItsOwnerOnly();
};

void Notes::aNoteIsThereAfterReopening() {
    Place place;
    {
        auto vault = place.create();
        QVERIFY(vault);
        QVERIFY(!vault->report().readOnly);
        REQUIRE_OK(addPerson(*vault, "Nadia"));
        REQUIRE_OK(writeNote(*vault, "Nadia", "s1", "Une séance."));
        QCOMPARE(readNote(*vault, "s1"), QByteArray("Une séance."));
    }
    auto vault = place.unlock();
    REQUIRE_OK(vault);
    QVERIFY((*vault)->report().freshness == Freshness::AsLeft);
    QCOMPARE(readNote(**vault, "s1"), QByteArray("Une séance."));
    auto records = (*vault)->records(personNamed(**vault, "Nadia"), Kind::Session);
    REQUIRE_OK(records);
    QCOMPARE(records->size(), 1u);
    QCOMPARE(records->front().revision, 1u);
}

void Notes::aRevisionReplacesTheOneBefore() {
    Place place;
    auto vault = place.create();
    REQUIRE_OK(addPerson(*vault, "Nadia"));
    for (const char *text : {"un", "deux", "trois"})
        REQUIRE_OK(writeNote(*vault, "Nadia", "s1", text));
    vault.reset();
    auto again = place.unlock();
    REQUIRE_OK(again);
    auto record = (*again)->record(recordNamed(**again, "s1"));
    REQUIRE_OK(record);
    QCOMPARE((*record)->payload, QByteArray("trois"));
    QCOMPARE((*record)->revision, 3u);
}

void Notes::whatIsRemovedIsGone() {
    Place place;
    auto vault = place.create();
    REQUIRE_OK(addPerson(*vault, "Nadia"));
    REQUIRE_OK(writeNote(*vault, "Nadia", "s1", "un"));
    REQUIRE_OK(writeNote(*vault, "Nadia", "s2", "deux"));
    Batch batch;
    batch.remove(recordNamed(*vault, "s1"));
    REQUIRE_OK(vault->write(batch));
    QCOMPARE(readNote(*vault, "s1"), QByteArray());
    vault.reset();
    auto again = place.unlock();
    REQUIRE_OK(again);
    QCOMPARE(readNote(**again, "s1"), QByteArray());
    QCOMPARE(readNote(**again, "s2"), QByteArray("deux"));
    auto report = (*again)->check(true);
    REQUIRE_OK(report);
    QVERIFY(report->status == CheckStatus::Ok);
    QCOMPARE(report->records, 2u);
}

void Notes::removingWhatIsNotThereIsNoFault() {
    Place place;
    auto vault = place.create();
    Batch batch;
    batch.remove(recordNamed(*vault, "nothing"));
    REQUIRE_OK(vault->write(batch));
}

void Notes::aBatchHappensWholeOrNotAtAll() {
    Place place;
    auto vault = place.create();
    REQUIRE_OK(addPerson(*vault, "Nadia"));
    Batch batch;
    batch.put(recordNamed(*vault, "s1"), personNamed(*vault, "Nadia"), Kind::Session, "un");
    batch.put(recordNamed(*vault, "s2"), personNamed(*vault, "nobody"), Kind::Session, "deux");
    REQUIRE_FAULT(vault->write(batch), WrongUse, "person.unknown");
    QCOMPARE(readNote(*vault, "s1"), QByteArray());
    REQUIRE_OK(writeNote(*vault, "Nadia", "s1", "encore"));
    vault.reset();
    auto again = place.unlock();
    REQUIRE_OK(again);
    QCOMPARE(readNote(**again, "s1"), QByteArray("encore"));
}

void Notes::aPersonNeedsASummary() {
    Place place;
    auto vault = place.create();
    REQUIRE_OK(vault->addPeople({personNamed(*vault, "Nadia")}));
    REQUIRE_FAULT(writeNote(*vault, "Nadia", "s1", "un"), WrongUse, "batch.summary");
    auto none = vault->records(personNamed(*vault, "Nadia"), Kind::Session);
    REQUIRE_OK(none);
    QVERIFY(none->empty());
}

void Notes::aKindStaysUnderItsKey() {
    Place place;
    auto vault = place.create();
    REQUIRE_OK(addPerson(*vault, "Nadia"));
    REQUIRE_FAULT(writeNote(*vault, "Nadia", "t1", "thème", Kind::Theme), WrongUse, "record.owner");
    Batch batch;
    batch.put(recordNamed(*vault, "s1"), PersonId{}, Kind::Session, "à personne");
    REQUIRE_FAULT(vault->write(batch), WrongUse, "record.owner");
}

void Notes::anIdBelongsToOneOwnerAndKind() {
    Place place;
    auto vault = place.create();
    REQUIRE_OK(addPerson(*vault, "Nadia"));
    REQUIRE_OK(addPerson(*vault, "Karim"));
    REQUIRE_OK(writeNote(*vault, "Nadia", "s1", "un"));
    REQUIRE_FAULT(writeNote(*vault, "Karim", "s1", "un"), WrongUse, "record.moved");
    REQUIRE_FAULT(writeNote(*vault, "Nadia", "s1", "un", Kind::Exchange), WrongUse, "record.moved");
    Batch batch;
    batch.put(recordNamed(*vault, "s1"), personNamed(*vault, "Nadia"), Kind::Session, "a");
    batch.remove(recordNamed(*vault, "s1"));
    REQUIRE_FAULT(vault->write(batch), WrongUse, "batch.twice");
}

void Notes::summariesComeWithoutReadingNotes() {
    Place place;
    auto vault = place.create();
    REQUIRE_OK(addPerson(*vault, "Nadia"));
    REQUIRE_OK(addPerson(*vault, "Karim"));
    REQUIRE_OK(addPerson(*vault, "Nadia"));
    vault.reset();
    auto again = place.unlock();
    REQUIRE_OK(again);
    auto summaries = (*again)->summaries();
    REQUIRE_OK(summaries);
    QCOMPARE(summaries->size(), 2u);
    QVERIFY(summaries->front().kind == Kind::Summary);
    QCOMPARE((*again)->people().size(), 2u);
    auto direct = (*again)->records(personNamed(**again, "Karim"), Kind::Summary);
    REQUIRE_OK(direct);
    QCOMPARE(direct->front().payload, QByteArray("summary of Karim"));
}

void Notes::theJournalsOwnRecordsNeedNobody() {
    Place place;
    auto vault = place.create();
    Batch batch;
    batch.put(vault->recordId("theme", QStringLiteral("t1")), PersonId{}, Kind::Theme, "Relations au travail");
    REQUIRE_OK(vault->write(batch));
    vault.reset();
    auto again = place.unlock();
    REQUIRE_OK(again);
    auto themes = (*again)->records(PersonId{}, Kind::Theme);
    REQUIRE_OK(themes);
    QCOMPARE(themes->size(), 1u);
    QCOMPARE(themes->front().payload, QByteArray("Relations au travail"));
}

void Notes::idsDifferBetweenVaults() {
    Place one, other;
    auto first = one.create(), second = other.create();
    QVERIFY(first->recordId("session", QStringLiteral("s1")) == first->recordId("session", QStringLiteral("s1")));
    QVERIFY(first->recordId("session", QStringLiteral("s1")) != first->recordId("exchange", QStringLiteral("s1")));
    QVERIFY(first->recordId("session", QStringLiteral("s1")) != second->recordId("session", QStringLiteral("s1")));
    QVERIFY(first->newRecordId() != first->newRecordId());
}

void Notes::aLongNoteAndAnEmptyOneAreKept() {
    Place place;
    auto vault = place.create();
    REQUIRE_OK(addPerson(*vault, "Nadia"));
    const QByteArray large(5 * 1024 * 1024, 'x');
    REQUIRE_OK(writeNote(*vault, "Nadia", "large", large));
    REQUIRE_OK(writeNote(*vault, "Nadia", "empty", ""));
    vault.reset();
    auto again = place.unlock();
    REQUIRE_OK(again);
    QCOMPARE(readNote(**again, "large"), large);
    auto empty = (*again)->record(recordNamed(**again, "empty"));
    REQUIRE_OK(empty);
    QVERIFY(empty->has_value());
}

void Notes::readingTheSamePersonTwiceGivesTheSame() {
    Place place;
    auto vault = place.create();
    REQUIRE_OK(addPerson(*vault, "Nadia"));
    for (int i = 0; i < 20; ++i)
        REQUIRE_OK(writeNote(*vault, "Nadia", QByteArray::number(i).constData(), QByteArray::number(i)));
    auto first = vault->records(personNamed(*vault, "Nadia"), Kind::Session);
    auto second = vault->records(personNamed(*vault, "Nadia"), Kind::Session);
    REQUIRE_OK(first);
    REQUIRE_OK(second);
    QCOMPARE(first->size(), 20u);
    for (std::size_t i = 0; i < first->size(); ++i)
        QCOMPARE(first->at(i).payload, second->at(i).payload);
}

void Notes::aRecordIsFoundUnderItsOwnerOnly() {
    Place place;
    auto vault = place.create();
    REQUIRE_OK(addPerson(*vault, "Nadia"));
    REQUIRE_OK(addPerson(*vault, "Karim"));
    REQUIRE_OK(writeNote(*vault, "Nadia", "s1", "un"));
    const auto id = recordNamed(*vault, "s1");
    auto found = vault->record(id, personNamed(*vault, "Nadia"));
    REQUIRE_OK(found);
    QCOMPARE((*found)->payload, QByteArray("un"));
    for (const char *other : {"Karim", "nobody"}) {
        auto nothing = vault->record(id, personNamed(*vault, other));
        REQUIRE_OK(nothing);
        QVERIFY(!nothing->has_value());
    }
}

QTEST_APPLESS_MAIN(Notes)
#include "tst_notes.moc"
