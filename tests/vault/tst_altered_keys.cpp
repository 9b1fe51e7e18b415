#include "alterations.h"
#include "vault/slot_opening.h"
#include "vault_support.h"

#include <QElapsedTimer>

using namespace aparte;
using namespace aparte::test;

// Every byte of `keys`, altered: in one copy the other heals it, in both the file is refused. The passphrase is
// stretched once; what follows is the program's own way from the bytes to the ring.
class AlteredKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aByteOfOneCopyIsHealed();
    void aByteOfBothCopiesIsRefused();

private:
    enum class Answer { Opens, Heals, Refused, Wrong };
    Answer answer(const QByteArray &keys) const;

    Place m_place;
    QByteArray m_good;
    SecretBytes m_stretched, m_ring;
    vault::Machine m_machine;
};

namespace {

constexpr qsizetype copySize = 266240, headEnd = 1048, ringEnd = 263192, macAt = 266176;

bool isFew() {
    return !qEnvironmentVariableIsSet("APARTE_LONG");
}

// By --long every byte. Otherwise every byte of the head, nonce, tag, MAC and checksum, and some of what lies between.
qsizetype next(qsizetype at) {
    const qsizetype inCopy = at % copySize;
    const bool isBetween = (inCopy >= headEnd && inCopy < ringEnd) || (inCopy >= ringEnd + 16 && inCopy < macAt);
    if (!isFew() || !isBetween)
        return at + 1;
    const qsizetype end = at - inCopy + (inCopy < ringEnd ? ringEnd : macAt);
    return std::min(at + 4093, end);
}

crypto::ByteView viewOf(const QByteArray &bytes) {
    return {reinterpret_cast<const crypto::Byte *>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

void flip(QByteArray &keys, qsizetype at) {
    keys[at] = static_cast<char>(keys[at] ^ (1 << (at % 8)));
}

} // namespace

void AlteredKeys::initTestCase() {
    m_machine = vault::Machine::from(m_place.surroundings());
    auto vault = m_place.create();
    for (int i = 0; i < 20; ++i)
        REQUIRE_OK(addPerson(*vault, QByteArray::number(i).constData()));
    vault.reset();
    m_good = readFile(m_place.file("keys"));
    QCOMPARE(m_good.size(), 2 * copySize);
    const auto reading = crypto::readKeyFile(viewOf(m_good));
    REQUIRE_OK(reading);
    const auto kind = crypto::SlotTerms::Kind::ByPassphrase;
    auto stretched = m_machine.stretch(reading->copies.front().header().passphrase.terms(), secret("motdepasse"));
    REQUIRE_OK(stretched);
    m_stretched = std::move(*stretched);
    m_machine.stretch = [this](const crypto::SlotTerms &, const SecretBytes &) -> Result<SecretBytes> {
        return m_stretched.clone();
    };
    const auto opened = vault::openNewestCopy(m_machine, *reading, kind, secret("motdepasse"));
    REQUIRE_OK(opened);
    m_ring = opened->ring.encoded().clone();
}

AlteredKeys::Answer AlteredKeys::answer(const QByteArray &keys) const {
    const auto isClear = [](const Fault &fault) {
        using Kind = Fault::Kind;
        return fault.kind == Kind::Damaged || fault.kind == Kind::ChangedOutside || fault.kind == Kind::TooNew ||
               fault.kind == Kind::TooCostly || fault.kind == Kind::CouldNotOpen;
    };
    const auto reading = crypto::readKeyFile(viewOf(keys), VaultId{crypto::getBytes<16>(viewOf(m_good).subspan(8))});
    if (!reading)
        return isClear(reading.fault()) ? Answer::Refused : Answer::Wrong;
    const auto opened =
        vault::openNewestCopy(m_machine, *reading, crypto::SlotTerms::Kind::ByPassphrase, secret("motdepasse"));
    if (!opened)
        return isClear(opened.fault()) ? Answer::Refused : Answer::Wrong;
    if (!crypto::equalInConstantTime(opened->ring.encoded().exposeSecretBytes(), m_ring.exposeSecretBytes()))
        return Answer::Wrong;
    return opened->otherIsBad || reading->foreign ? Answer::Heals : Answer::Opens;
}

void AlteredKeys::aByteOfOneCopyIsHealed() {
    QElapsedTimer timer;
    timer.start();
    qsizetype healed = 0, refused = 0;
    auto keys = m_good;
    for (qsizetype at = 0; at < keys.size(); at = next(at)) {
        flip(keys, at);
        const auto found = answer(keys);
        // A greater minimum reader is believed of either copy: a later program wrote it, and this one reads nothing.
        const bool isReader = at % copySize == 26 || at % copySize == 27;
        QVERIFY2(found == Answer::Heals || (isReader && found == Answer::Refused), QByteArray::number(at).constData());
        ++(found == Answer::Heals ? healed : refused);
        flip(keys, at);
    }
    qInfo("%lld bytes of %lld, each in one copy: %lld healed by the other, %lld refused, 0 wrong (%lld ms)",
          healed + refused, keys.size(), healed, refused, timer.elapsed());
    QCOMPARE(answer(keys), Answer::Opens);
}

void AlteredKeys::aByteOfBothCopiesIsRefused() {
    QElapsedTimer timer;
    timer.start();
    qsizetype refused = 0;
    auto keys = m_good;
    for (qsizetype at = 0; at < copySize; at = next(at)) {
        auto altered = keys;
        for (const qsizetype copy : {qsizetype(0), copySize}) {
            flip(altered, copy + at);
            if (at < copySize - 32)
                putChecksum(altered, copy); // anybody can
        }
        QVERIFY2(answer(altered) == Answer::Refused, QByteArray::number(at).constData());
        ++refused;
    }
    qInfo("%lld bytes of %lld, each in both copies with their checksums right: all refused (%lld ms)", refused,
          copySize, timer.elapsed());
}

QTEST_APPLESS_MAIN(AlteredKeys)
#include "tst_altered_keys.moc"
