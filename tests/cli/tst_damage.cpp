#include "crypto/key_file.h"
#include "small_journal.h"

#include <QFile>
#include <QtTest>

#include <sodium.h>

using namespace aparte::test;
namespace layout = aparte::crypto::key_file_layout;
namespace slot = aparte::crypto::slot_layout;

// What was damaged, cut, put back or made to hurt is noticed with exit code 4 and a sentence, and is left as it is.
class Damage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damagedFilesAreNoticed_data();
    void damagedFilesAreNoticed();
    void oneDamagedCopyOfTheKeysIsHealedWithAWord();
    void aFlippedBitInTheKeysIsHealedOrNoticed();
    void aFlippedBitInTheDatabaseIsNoticed();
    void anOldPagePutBackIsNoticed();
    void anOlderVaultIsReadButNotWritten();
    void theCoachCanChooseTheOlderVault();
    void aHostileHeaderCostsNothing_data();
    void aHostileHeaderCostsNothing();
    void aNewerVaultIsNotReadFurther();

private:
    SmallJournal m_first;
};

namespace {

// The unkeyed sum over a copy, as anybody can make it.
void sumAgain(QByteArray &copy) {
    auto *bytes = reinterpret_cast<unsigned char *>(copy.data());
    crypto_generichash(bytes + layout::checksum.at, layout::checksum.size, bytes, layout::checksum.at, nullptr, 0);
}

// Both copies, altered in the same way, with sums that hold.
void alterHeader(const QString &keys, const std::function<void(char *copy)> &alter) {
    const QByteArray file = readFile(keys);
    QByteArray copy = file.first(layout::copySize);
    alter(copy.data());
    sumAgain(copy);
    writeFile(keys, copy + copy);
}

void putNumber(char *place, std::uint32_t number) {
    aparte::crypto::putNumber(aparte::crypto::ByteSpan(reinterpret_cast<aparte::crypto::Byte *>(place), 4), number);
}

void flip(const QString &path, qsizetype at) {
    QByteArray bytes = readFile(path);
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
    writeFile(path, bytes);
}

void cut(const QString &path, qsizetype size) {
    writeFile(path, readFile(path).first(size));
}

} // namespace

void Damage::damagedFilesAreNoticed_data() {
    QTest::addColumn<std::function<void(const SmallJournal &)>>("damage");
    const auto row = [](const char *name, const std::function<void(const SmallJournal &)> &damage) {
        QTest::newRow(name) << damage;
    };
    row("both copies of the keys", [](const auto &journal) {
        flip(journal.file("keys"), 5000);
        flip(journal.file("keys"), layout::copySize + 5000);
    });
    row("keys of nothing", [](const auto &journal) { cut(journal.file("keys"), 0); });
    row("keys cut in the first copy", [](const auto &journal) { cut(journal.file("keys"), 70000); });
    row("a database of nothing", [](const auto &journal) { cut(journal.file("journal.db"), 0); });
    row("a database cut to one page", [](const auto &journal) { cut(journal.file("journal.db"), 16384); });
    row("a database cut within a page", [](const auto &journal) { cut(journal.file("journal.db"), 20000); });
    row("a database of noise",
        [](const auto &journal) { writeFile(journal.file("journal.db"), QByteArray(65536, 'z')); });
    row("no database", [](const auto &journal) { QFile::remove(journal.file("journal.db")); });
}

void Damage::damagedFilesAreNoticed() {
    QFETCH(std::function<void(const SmallJournal &)>, damage);
    const SmallJournal journal(m_first);
    const auto whole = filesIn(journal.folder());
    damage(journal);
    const auto damaged = filesIn(journal.folder());
    for (const char *verb : {"list", "check"}) {
        const auto ended = journal.run(verb, {QStringLiteral("--json")});
        EXPECT_CODE(ended, 4);
        QVERIFY2(ended.isOneObject(), ended.said().constData());
        QVERIFY(!ended.error()[u"message"].toString().isEmpty());
    }
    QCOMPARE(journal.run("check", {QStringLiteral("--json")}).object()[u"status"].toString(),
             QStringLiteral("damaged"));
    QCOMPARE(filesIn(journal.folder()), damaged); // nothing was made worse
    for (auto file = whole.begin(); file != whole.end(); ++file)
        writeFile(journal.folder() + u'/' + file.key(), file.value());
    QCOMPARE(journal.trouble(), QByteArray());
}

void Damage::oneDamagedCopyOfTheKeysIsHealedWithAWord() {
    for (const std::size_t at : {std::size_t(5000), layout::copySize + 5000}) {
        const SmallJournal journal(m_first);
        const auto whole = readFile(journal.file("keys"));
        flip(journal.file("keys"), static_cast<qsizetype>(at));
        const auto ended = journal.run("list", {QStringLiteral("--json")});
        EXPECT_CODE(ended, 0);
        QVERIFY(ended.isOneObject());
        QCOMPARE(ended.object()[u"notices"].toArray().at(0).toObject()[u"code"].toString(),
                 QStringLiteral("keys.healed"));
        QVERIFY2(ended.err.contains("was damaged or unfinished"), ended.err.constData());
        QVERIFY(readFile(journal.file("keys")).first(layout::copySize) ==
                readFile(journal.file("keys")).last(layout::copySize));
        QCOMPARE(journal.trouble(), QByteArray());
        QVERIFY(journal.run("list").err.isEmpty());
    }
}

void Damage::aFlippedBitInTheKeysIsHealedOrNoticed() {
    for (std::size_t at = 3; at < 2 * layout::copySize; at += 61007) {
        const SmallJournal journal(m_first);
        flip(journal.file("keys"), static_cast<qsizetype>(at));
        const auto ended = journal.run("list", {QStringLiteral("--json")});
        QVERIFY2(ended.code == 0 || ended.code == 4, ended.said().constData());
        if (ended.code == 0)
            QCOMPARE(journal.trouble(), QByteArray());
    }
}

void Damage::aFlippedBitInTheDatabaseIsNoticed() {
    const auto size = QFile(m_first.file("journal.db")).size();
    for (qsizetype at = 7; at < size; at += size / 11) {
        const SmallJournal journal(m_first);
        flip(journal.file("journal.db"), at);
        const auto ended = journal.run("check", {QStringLiteral("--all"), QStringLiteral("--json")});
        EXPECT_CODE(ended, 4);
        QVERIFY(ended.isOneObject());
        QVERIFY(!ended.object()[u"findings"].toArray().isEmpty());
        QVERIFY(ended.object()[u"status"].toString() != u"ok");
    }
}

void Damage::anOldPagePutBackIsNoticed() {
    constexpr qsizetype page = 16384;
    const SmallJournal before(m_first);
    const SmallJournal after(m_first);
    EXPECT_CODE(after.command("note", {QStringLiteral("b1")}).input("Une note de plus.").run(), 0);
    const QByteArray old = readFile(before.file("journal.db")), now = readFile(after.file("journal.db"));
    int tried = 0;
    for (qsizetype at = 0; at < std::min(old.size(), now.size()); at += page) {
        if (old.mid(at, page) == now.mid(at, page))
            continue;
        QByteArray mixed = now;
        writeFile(after.file("journal.db"), mixed.replace(at, page, old.mid(at, page)));
        EXPECT_CODE(after.run("check", {QStringLiteral("--all"), QStringLiteral("--json")}), 4);
        ++tried;
    }
    QVERIFY(tried > 1);
    writeFile(after.file("journal.db"), now);
    QCOMPARE(after.trouble(), QByteArray());
}

void Damage::anOlderVaultIsReadButNotWritten() {
    const SmallJournal journal(m_first);
    EXPECT_CODE(journal.command("note", {QStringLiteral("b1")}).input("Une note de plus.").run(), 0);
    copyFolder(m_first.folder(), journal.folder()); // the state stays: this machine remembers
    const auto older = filesIn(journal.folder());
    const auto listed = journal.run("list", {QStringLiteral("--json")});
    EXPECT_CODE(listed, 4);
    QVERIFY(listed.isOneObject());
    QCOMPARE(listed.object()[u"items"].toArray().size(), 2);
    QCOMPARE(listed.error()[u"kind"].toString(), QStringLiteral("changed-outside"));
    QVERIFY(listed.error()[u"next"].toString().contains(QStringLiteral("--accept-older")));
    const auto checked = journal.run("check", {QStringLiteral("--json")});
    EXPECT_CODE(checked, 4);
    QCOMPARE(checked.object()[u"status"].toString(), QStringLiteral("changed"));
    EXPECT_CODE(journal.command("note", {QStringLiteral("b1")}).input("Perdue ?").run(), 4);
    EXPECT_CODE(journal.run("erase", {QStringLiteral("b1"), QStringLiteral("--yes")}), 4);
    QCOMPARE(filesIn(journal.folder()), older);
}

void Damage::theCoachCanChooseTheOlderVault() {
    const SmallJournal journal(m_first);
    EXPECT_CODE(journal.command("note", {QStringLiteral("b1")}).input("Une note de plus.").run(), 0);
    copyFolder(m_first.folder(), journal.folder());
    EXPECT_CODE(journal.command("note", {QStringLiteral("b1"), QStringLiteral("--accept-older")}).input("Oui.").run(),
                0);
    EXPECT_CODE(journal.run("check", {QStringLiteral("--all")}), 0);
    QCOMPARE(journal.trouble(), QByteArray());
}

void Damage::aHostileHeaderCostsNothing_data() {
    QTest::addColumn<std::function<void(char *)>>("alter");
    const auto passphrase = layout::passphraseSlot.at;
    const auto row = [](const char *name, const std::function<void(char *)> &alter) { QTest::newRow(name) << alter; };
    row("1 TiB of memory", [=](char *copy) { putNumber(copy + passphrase + slot::memory.at, 1u << 30); });
    row("all the memory there can be", [=](char *copy) { putNumber(copy + passphrase + slot::memory.at, ~0u); });
    row("0 of memory", [=](char *copy) { putNumber(copy + passphrase + slot::memory.at, 0); });
    row("0 passes", [=](char *copy) { putNumber(copy + passphrase + slot::passes.at, 0); });
    row("4,294,967,295 passes", [=](char *copy) { putNumber(copy + passphrase + slot::passes.at, ~0u); });
    row("255 lanes", [=](char *copy) { putNumber(copy + passphrase + slot::lanes.at, 255); });
    row("255 slots", [](char *copy) {
        std::fill(copy + layout::passphraseSlot.at, copy + layout::zeros3.end(), static_cast<char>(255));
    });
    row("a third slot", [](char *copy) { copy[layout::unusedSlots.at] = 1; });
    row("two passphrase slots",
        [=](char *copy) { std::copy_n(copy + passphrase, slot::size, copy + layout::recoverySlot.at); });
}

void Damage::aHostileHeaderCostsNothing() {
    QFETCH(std::function<void(char *)>, alter);
    const SmallJournal journal(m_first);
    alterHeader(journal.file("keys"), alter);
    const auto hostile = filesIn(journal.folder());
    const auto ended = journal.run("list", {QStringLiteral("--json")});
    EXPECT_CODE(ended, 4);
    QVERIFY(ended.isOneObject());
    QVERIFY2(ended.milliseconds < 900, QByteArray::number(ended.milliseconds).constData());
    QCOMPARE(filesIn(journal.folder()), hostile);
}

void Damage::aNewerVaultIsNotReadFurther() {
    const SmallJournal journal(m_first);
    alterHeader(journal.file("keys"), [](char *copy) {
        copy[layout::formatVersion.at] = 9;
        copy[layout::minimumReader.at] = 9;
    });
    const auto newer = filesIn(journal.folder());
    const auto ended = journal.run("list", {QStringLiteral("--json")});
    EXPECT_CODE(ended, 1);
    QCOMPARE(ended.error()[u"kind"].toString(), QStringLiteral("too-new"));
    QVERIFY(ended.error()[u"next"].toString().contains(QStringLiteral("Update")));
    QCOMPARE(filesIn(journal.folder()), newer);
}

QTEST_GUILESS_MAIN(Damage)
#include "tst_damage.moc"
