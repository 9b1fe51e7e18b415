#include "crypto/padding.h"
#include "crypto/sealed_record.h"
#include "material.h"

#include <QTest>

#include <cstdlib>
#include <new>
#include <set>

using namespace aparte::crypto;
using namespace aparte::crypto::test;

namespace {

RecordContext someContext() {
    return {idOf<VaultId>(1), idOf<PersonId>(2), idOf<RecordId>(3), 5, 7, 1};
}

using Move = std::function<void(RecordContext &)>;

using NonceBytes = std::array<Byte, 24>;

NonceBytes nonceOf(const SealedRecord &record) {
    return getBytes<24>(record.bytes().subspan(1));
}

thread_local int allocations = 0;

const char *const note = "Elle parle de son frère, de la peur de décider, et du mardi.";

} // namespace

Q_DECLARE_METATYPE(Move)

void *operator new(std::size_t size) {
    ++allocations;
    if (void *memory = std::malloc(size))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void *memory) noexcept {
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept {
    std::free(memory);
}

class SealedRecords : public QObject {
    Q_OBJECT

    CountingRandom m_random;
    PersonKey m_key = keyOf<PersonKey>(0x11);

    SealedRecord sealed() { return SealedRecord::seal(m_key, someContext(), viewOf(note), m_random); }
    bool opens(const RecordContext &context, ByteView bytes, const PersonKey &key) const {
        Bytes text(bytes.size());
        const auto read = SealedRecord::fromBytes(context, Bytes(bytes.begin(), bytes.end()));
        const bool alone = openRecordInto(key, context, bytes, text).has_value();
        return alone || (read && read->open(key));
    }

private Q_SLOTS:
    void comesBack_data() {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 62, 63, 64, 1023, 1024, 3000, 70000})
            QTest::addRow("%d bytes", size) << size;
    }
    void comesBack() {
        QFETCH(int, size);
        const Bytes text = pattern(static_cast<std::size_t>(size), 4);
        const auto record = SealedRecord::seal(m_key, someContext(), text, m_random);
        QCOMPARE(record.bytes().size(), paddedSize(text.size()) + SealedRecord::overhead);
        const auto read = SealedRecord::fromBytes(someContext(), Bytes(record.bytes().begin(), record.bytes().end()));
        QVERIFY(read);
        const auto opened = read->open(m_key);
        QVERIFY(opened);
        QVERIFY(same(opened->exposeSecretBytes(), text));
        QCOMPARE(read->digest(), record.digest());
    }

    void everyAlteredByteIsRefused() {
        const auto record = sealed();
        Bytes bytes(record.bytes().begin(), record.bytes().end());
        QVERIFY(opens(someContext(), bytes, m_key));
        for (std::size_t at = 0; at < bytes.size(); ++at)
            QCOMPARE(acceptedAlterations(bytes, at, [&] { return opens(someContext(), bytes, m_key); }), 0);
    }

    void everyOtherLengthIsRefused() {
        const auto record = sealed();
        Bytes bytes(record.bytes().begin(), record.bytes().end());
        for (std::size_t size = 0; size < bytes.size(); ++size)
            QVERIFY(!opens(someContext(), ByteView(bytes).first(size), m_key));
        bytes.push_back(0);
        QVERIFY(!opens(someContext(), bytes, m_key));
    }

    void doesNotOpenElsewhere_data() {
        QTest::addColumn<Move>("move");
        QTest::newRow("vault") << Move([](RecordContext &place) { place.vault = idOf<VaultId>(9); });
        QTest::newRow("person") << Move([](RecordContext &place) { place.person = idOf<PersonId>(9); });
        QTest::newRow("record") << Move([](RecordContext &place) { place.record = idOf<RecordId>(9); });
        QTest::newRow("kind") << Move([](RecordContext &place) { ++place.kind; });
        QTest::newRow("an older revision") << Move([](RecordContext &place) { --place.revision; });
        QTest::newRow("the highest byte") << Move([](RecordContext &place) { place.revision |= 1ull << 63; });
        QTest::newRow("schema") << Move([](RecordContext &place) { ++place.schema; });
        QTest::newRow("kind for schema") << Move([](RecordContext &place) { std::swap(place.kind, place.schema); });
        QTest::newRow("person for record")
            << Move([](RecordContext &place) { std::swap(place.person.bytes, place.record.bytes); });
    }
    void doesNotOpenElsewhere() {
        QFETCH(Move, move);
        RecordContext context = someContext();
        move(context);
        QVERIFY(!opens(context, sealed().bytes(), m_key));
    }

    void doesNotOpenUnderAnotherKey() { QVERIFY(!opens(someContext(), sealed().bytes(), keyOf<PersonKey>(0x12))); }

    void saysWhatIsWrong_data() {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("kind");
        QTest::newRow("too short") << 1 << 41 << int(aparte::Fault::Kind::Damaged);
        QTest::newRow("a later version") << 2 << 105 << int(aparte::Fault::Kind::TooNew);
        QTest::newRow("no version") << 0 << 105 << int(aparte::Fault::Kind::Damaged);
    }
    void saysWhatIsWrong() {
        QFETCH(int, version);
        QFETCH(int, size);
        QFETCH(int, kind);
        Bytes bytes(static_cast<std::size_t>(size));
        bytes[0] = static_cast<Byte>(version);
        const auto read = SealedRecord::fromBytes(someContext(), bytes);
        QVERIFY(!read);
        QCOMPARE(int(read.fault().kind), kind);
    }

    void openingNeedsRoomForTheText() {
        const auto record = sealed();
        Bytes tooSmall(record.bytes().size() - SealedRecord::overhead - 1, 0x77);
        QVERIFY(!openRecordInto(m_key, someContext(), record.bytes(), tooSmall));
        QVERIFY(same(tooSmall, Bytes(tooSmall.size(), 0x77)));
    }

    // A virtual machine put back, a broken kernel: XChaCha20-Poly1305 with one nonce on two texts would show their
    // difference.
    void aStuckGeneratorRepeatsNoNonceOnDifferentTexts() {
        constexpr std::uint32_t texts = 100000;
        StuckRandom stuck;
        std::set<NonceBytes> nonces;
        for (std::uint32_t i = 0; i < texts; ++i) {
            std::array<Byte, 4> text{};
            putNumber(text, i);
            nonces.insert(nonceOf(SealedRecord::seal(m_key, someContext(), text, stuck)));
        }
        QCOMPARE(nonces.size(), std::size_t{texts});
    }

    void aStuckGeneratorRepeatsNoNonceInAnotherPlace() {
        StuckRandom stuck;
        std::set<NonceBytes> nonces;
        RecordContext context = someContext();
        for (context.revision = 1; context.revision <= 1000; ++context.revision)
            nonces.insert(nonceOf(SealedRecord::seal(m_key, context, viewOf(note), stuck)));
        nonces.insert(nonceOf(SealedRecord::seal(keyOf<PersonKey>(0x12), someContext(), viewOf(note), stuck)));
        QCOMPARE(nonces.size(), std::size_t{1001});
    }

    // A search opens every note there is, on several threads.
    void openingForASearchAllocatesNothing() {
        const auto record = sealed();
        Bytes text(record.bytes().size());
        const int before = allocations;
        const auto size = openRecordInto(m_key, someContext(), record.bytes(), text);
        QCOMPARE(allocations, before);
        QVERIFY(size && same(ByteView(text).first(*size), viewOf(note)));
    }

    void theSameTextTwiceGetsTwoNonces() { QVERIFY(sealed().digest() != sealed().digest()); }
};

QTEST_APPLESS_MAIN(SealedRecords)
#include "tst_sealed_record.moc"
