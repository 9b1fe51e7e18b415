#include "vault_support.h"

using namespace aparte::test;

// The first byte of a box: which layout the rest has.
class BoxVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBoxOfALaterVersionIsTooNew_data();
    void aBoxOfALaterVersionIsTooNew();
};

void BoxVersions::aBoxOfALaterVersionIsTooNew_data() {
    QTest::addColumn<bool>("later");
    QTest::newRow("version 2") << true;
    QTest::newRow("version 0") << false;
}

void BoxVersions::aBoxOfALaterVersionIsTooNew() {
    QFETCH(bool, later);
    Place place;
    {
        auto vault = place.create();
        REQUIRE_OK(addPerson(*vault, "Nadia"));
        REQUIRE_OK(writeNote(*vault, "Nadia", "n1", "un"));
        REQUIRE_OK(writeNote(*vault, "Nadia", "n2", "deux"));
    }
    {
        auto tables = tablesOf(place);
        REQUIRE_OK(tables);
        REQUIRE_OK(later
                       ? tables->run("UPDATE box SET bytes = CAST(x'02' || substr(bytes, 2) AS BLOB) WHERE place = 1")
                       : tables->run("UPDATE box SET bytes = CAST(x'00' || substr(bytes, 2) AS BLOB) WHERE place = 1"));
    }
    auto vault = place.unlock();
    REQUIRE_OK(vault);
    const auto note = (*vault)->record(recordNamed(**vault, "n1"));
    if (later)
        REQUIRE_FAULT(note, TooNew, "record.version");
    else
        REQUIRE_FAULT(note, Damaged, "record.version");
    QCOMPARE(readNote(**vault, "n2"), QByteArray("deux"));
}

QTEST_APPLESS_MAIN(BoxVersions)
#include "tst_box_versions.moc"
