#include "crypto/key_ring.h"
#include "crypto/manifest.h"
#include "crypto/padding.h"
#include "crypto/recovery_code.h"
#include "crypto/state_file.h"
#include "first_reading.h"
#include "vector_file.h"

using namespace aparte;
using namespace aparte::test;
using crypto::ByteView;

// tests/vectors: one thing wrong in each file, or nothing. The second reader answers the same files in test_vectors.py.
class EveryVector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::startSodium()); }
    void eachIsAnsweredAsItSays_data();
    void eachIsAnsweredAsItSays();
    void thereAreEnough();
};

namespace {

Fault damaged(const char *code) {
    return fault(Fault::Kind::Damaged, code);
}

Result<void> slot(const VectorFile &vector) {
    const auto parsed = crypto::KeySlot::parse(vector.bytes);
    if (!parsed)
        return parsed.fault();
    if (!*parsed)
        return damaged("no slot");
    const auto root = (*parsed)->open(vector.id<VaultId>("vault"), SecretBytes::copyOf(vector.hex("stretched")));
    return root ? Result<void>{} : root.fault();
}

Result<void> ring(const VectorFile &vector) {
    SecretBytes plaintext(crypto::ring_layout::size);
    const auto block = plaintext.fillSecretBytes();
    std::fill(std::copy(vector.bytes.begin(), vector.bytes.end(), block.begin()), block.end(), crypto::Byte{0});
    const auto decoded = crypto::KeyRing::decode(std::move(plaintext));
    return decoded ? Result<void>{} : decoded.fault();
}

Result<void> code(const VectorFile &vector) {
    const auto parsed = crypto::RecoveryCode::parse(SecretBytes::copyOf(vector.bytes));
    if (!parsed)
        return parsed.fault();
    const auto letters = parsed->letterBytes().exposeSecretBytes();
    const bool same = std::ranges::equal(letters, vector.text("letters"), {}, {},
                                         [](char letter) { return static_cast<crypto::Byte>(letter); });
    return same ? Result<void>{} : damaged("other letters");
}

Result<void> record(const VectorFile &vector) {
    const crypto::RecordContext context{
        vector.id<VaultId>("vault"),   vector.id<PersonId>("person"),
        vector.id<RecordId>("record"), static_cast<std::uint16_t>(vector.number("kind")),
        vector.number("revision"),     1};
    const auto box = crypto::SealedRecord::fromBytes(context, vector.bytes);
    if (!box)
        return box.fault();
    const auto opened = box->open(vector.key<crypto::PersonKey>("key"));
    return opened ? Result<void>{} : opened.fault();
}

Result<void> padding(const VectorFile &vector) {
    const auto size = crypto::unpaddedSize(vector.bytes);
    return size && *size == vector.number("size") ? Result<void>{} : damaged("padding");
}

Result<void> compared(const Result<crypto::Root> &root, const VectorFile &vector) {
    if (!root)
        return root.fault();
    return std::ranges::equal(*root, vector.hex("root")) ? Result<void>{}
                                                         : fault(Fault::Kind::ChangedOutside, "another root");
}

Result<void> personRoot(const VectorFile &vector) {
    std::vector<crypto::ManifestEntry> entries;
    for (ByteView rest(vector.bytes); !rest.empty(); rest = rest.subspan(66))
        entries.push_back({RecordId{crypto::getBytes<16>(rest)},
                           crypto::getNumber<std::uint16_t>(rest.subspan(16, 2)),
                           crypto::getNumber<std::uint64_t>(rest.subspan(18, 8)),
                           {crypto::getBytes<40>(rest.subspan(26))}});
    return compared(crypto::personRoot(vector.id<PersonId>("person"), std::move(entries)), vector);
}

Result<void> vaultRoot(const VectorFile &vector) {
    std::multimap<PersonId, ByteView> rows; // an id twice stays
    for (ByteView rest(vector.bytes); !rest.empty(); rest = rest.subspan(88))
        rows.emplace(PersonId{crypto::getBytes<16>(rest)}, rest);
    crypto::VaultRoot root(vector.key<crypto::ManifestKey>("key"), vector.id<VaultId>("vault"),
                           vector.number("sequence"), vector.number("key_sequence"));
    for (const auto &[id, row] : rows)
        root.add(id, crypto::getBytes<32>(row.subspan(16)), {crypto::getBytes<40>(row.subspan(48))});
    return compared(root.finish(), vector);
}

Result<void> root(const VectorFile &vector) {
    return vector.text("of") == "person" ? personRoot(vector) : vaultRoot(vector);
}

Result<void> state(const VectorFile &vector) {
    const auto read =
        crypto::decodeState(vector.bytes, vector.id<VaultId>("vault"), vector.key<crypto::StateKey>("key"));
    return read ? Result<void>{} : read.fault();
}

Result<void> payload(const VectorFile &vector) {
    const QByteArray bytes(reinterpret_cast<const char *>(vector.bytes.data()), qsizetype(vector.bytes.size()));
    const auto read = decoded(static_cast<Kind>(vector.number("kind")), bytes);
    return read ? Result<void>{} : read.fault();
}

using Read = Result<void> (*)(const VectorFile &);
constexpr std::pair<const char *, Read> areas[] = {{"slots", slot},     {"rings", ring},       {"codes", code},
                                                   {"records", record}, {"paddings", padding}, {"roots", root},
                                                   {"states", state},   {"payloads", payload}};

} // namespace

void EveryVector::eachIsAnsweredAsItSays_data() {
    QTest::addColumn<int>("area");
    QTest::addColumn<int>("number");
    for (int area = 0; area < int(std::size(areas)); ++area) {
        const auto vectors = VectorFile::all(areas[area].first);
        for (int number = 0; number < vectors.size(); ++number)
            QTest::addRow("%s: %s", areas[area].first, vectors[number].text("name").constData()) << area << number;
    }
}

void EveryVector::eachIsAnsweredAsItSays() {
    QFETCH(int, area);
    QFETCH(int, number);
    const auto vector = VectorFile::all(areas[area].first)[number];
    const auto answer = areas[area].second(vector);
    QCOMPARE(answer ? QStringLiteral("ok") : refusalKind(answer.fault()), vector.expect());
    if (!answer && vector.fields.contains(QStringLiteral("code")))
        QCOMPARE(QByteArray::fromStdString(answer.fault().code), vector.text("code"));
}

void EveryVector::thereAreEnough() {
    qsizetype count = VectorFile::all("headers").size() + VectorFile::all("folders").size();
    for (const auto &[area, read] : areas)
        count += VectorFile::all(area).size();
    qInfo("%d vectors", int(count));
    QVERIFY(count >= 150);
}

QTEST_GUILESS_MAIN(EveryVector)
#include "tst_every_vector.moc"
