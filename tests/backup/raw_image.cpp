#include "raw_image.h"

#include "crypto/sealed_record.h"
#include "vault/inside.h"

#include <QProcess>
#include <QStandardPaths>

#include <openssl/evp.h>

#include <cstring>

namespace aparte::test {

namespace {

QString &reason() {
    static QString said;
    return said;
}

QByteArray viewed(crypto::ByteView bytes) {
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

int countOf(const QByteArray &where, const QByteArray &what) {
    int count = 0;
    for (qsizetype at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1))
        ++count;
    return count;
}

constexpr qsizetype page = storage::pageSize, block = 4096, reserved = 48, ringAt = 1048, copySize = 266240;

} // namespace

QString TwoImages::whyNot() {
    return reason();
}

QString TwoImages::how() const {
    return m_fuse ? QStringLiteral("fuse2fs") : QStringLiteral("loop mounts");
}

std::vector<QString> TwoImages::files() const {
    return {first() + QStringLiteral(".img"), second() + QStringLiteral(".img")};
}

bool TwoImages::run(const QString &program, const QStringList &arguments) const {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const auto places = QStringList{QStringLiteral("/usr/sbin"), QStringLiteral("/sbin"), QStringLiteral("/usr/bin"),
                                    QStringLiteral("/bin")};
    const auto path = QStandardPaths::findExecutable(program, places);
    if (path.isEmpty()) {
        reason() += program + QStringLiteral(" is not installed; ");
        return false;
    }
    process.start(path, arguments);
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    reason() += program + QStringLiteral(": ") + QString::fromUtf8(process.readAll()).trimmed() + QStringLiteral("; ");
    return false;
}

std::unique_ptr<TwoImages> TwoImages::make() {
    std::unique_ptr<TwoImages> images(new TwoImages());
    for (const auto &file : images->files()) {
        QFile image(file);
        if (!image.open(QIODevice::WriteOnly) || !image.resize(qint64{64} << 20))
            return nullptr;
        image.close();
        if (!images->run(QStringLiteral("mkfs.ext4"), {QStringLiteral("-q"), QStringLiteral("-F"), file}))
            return nullptr;
    }
    QDir().mkpath(images->first());
    QDir().mkpath(images->second());
    if (images->mount())
        return images;
    images->m_fuse = true;
    return images->mount() ? std::move(images) : nullptr;
}

TwoImages::~TwoImages() {
    if (m_mounted)
        static_cast<void>(unmount());
}

bool TwoImages::mount() {
    for (const auto &place : {first(), second()}) {
        const auto file = place + QStringLiteral(".img");
        const bool done =
            m_fuse ? run(QStringLiteral("fuse2fs"), {file, place, QStringLiteral("-o"), QStringLiteral("fakeroot,rw")})
                   : run(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("loop"), file, place});
        if (!done) {
            static_cast<void>(m_mounted ? unmount() : false);
            return false;
        }
        m_mounted = true;
    }
    return true;
}

bool TwoImages::unmount() {
    bool done = true;
    for (const auto &place : {first(), second()})
        done = run(QStringLiteral("umount"), {place}) && done;
    m_mounted = !done;
    if (m_fuse) // the program writes the last blocks after umount has come back
        for (int tries = 0; tries < 100 && run(QStringLiteral("pgrep"), {QStringLiteral("-f"), first()}); ++tries)
            QThread::msleep(50);
    return done;
}

void TwoImages::keepAsIs() {
    for (const auto &file : files())
        QFile::copy(file, file + QStringLiteral(".before"));
}

void TwoImages::putBack() {
    for (const auto &file : files()) {
        QFile::remove(file);
        QFile::copy(file + QStringLiteral(".before"), file);
    }
}

QByteArray Traces::Found::said() const {
    return QStringLiteral("sealed places of earlier keys %1, plain keys %2, plain words %3; boxes of the person %4, of "
                          "which the kept key opens %5, with words in %6")
        .arg(sealedPlaces)
        .arg(plainKeys)
        .arg(plainWords)
        .arg(boxes)
        .arg(opened)
        .arg(wordsInBoxes)
        .toUtf8();
}

void Traces::addVersionOf(const QByteArray &keyFile, int places) {
    for (const qsizetype copy : {qsizetype{0}, copySize})
        for (qsizetype place = 0; place <= places; ++place)
            sealedPlaces.insert(keyFile.mid(copy + ringAt + place * 64, 64));
}

void Traces::addBoxesOf(const Vault &vault) {
    auto &inside = vault.inside();
    const auto entries = inside.entriesOf(person);
    if (!entries)
        qFatal("no entries");
    for (const auto &entry : (*entries)->all()) {
        const auto box = storage::readBox(inside.database, entry.place);
        if (!box || !*box)
            qFatal("no box");
        const auto bytes = viewed(**box);
        boxes[bytes.first(25)] = {
            {inside.keys.vault(), person, entry.record, static_cast<std::uint16_t>(entry.kind), entry.revision, 1},
            bytes};
    }
}

void Traces::takeKeysOf(const Vault &vault) {
    const auto &store = vault.inside().keys;
    personKey = *store.ring().personKey(person);
    for (const auto &key : {viewed(personKey.exposeKeyBytes()), viewed(store.root().exposeKeyBytes()),
                            viewed(store.ring().journalKey().exposeKeyBytes())}) {
        keys.push_back(key);
        keys.push_back(key.toHex());
    }
    databaseKey = viewed(crypto::deriveKey<crypto::DatabaseKey>(store.root()).exposeKeyBytes());
    salt = viewed(store.vault().bytes);
}

// AES-256-CBC, the initial value in the page's last 48 bytes, before the HMAC. Of what is no page: noise.
QByteArray Traces::peeled(const char *bytes) const {
    QByteArray plain(page, '\0');
    const bool first = std::memcmp(bytes, salt.constData(), 16) == 0;
    const qsizetype from = first ? 16 : 0;
    auto *cipher = EVP_CIPHER_CTX_new();
    const auto unsignedOf = [](const char *text) { return reinterpret_cast<const unsigned char *>(text); };
    int size = 0;
    EVP_DecryptInit_ex(cipher, EVP_aes_256_cbc(), nullptr, unsignedOf(databaseKey.constData()),
                       unsignedOf(bytes + page - reserved));
    EVP_CIPHER_CTX_set_padding(cipher, 0);
    EVP_DecryptUpdate(cipher, reinterpret_cast<unsigned char *>(plain.data()), &size, unsignedOf(bytes + from),
                      static_cast<int>(page - reserved - from));
    EVP_CIPHER_CTX_free(cipher);
    return plain;
}

void Traces::searchPage(const QByteArray &plain, Found &found, std::set<QByteArray> &seen) const {
    found.plainWords += countOf(plain, words);
    for (const auto &[nonce, box] : boxes) {
        const auto at = plain.indexOf(nonce);
        if (at < 0 || plain.mid(at, box.bytes.size()) != box.bytes || !seen.insert(nonce).second)
            continue;
        ++found.boxes;
        crypto::Bytes text(static_cast<std::size_t>(box.bytes.size()));
        const crypto::ByteView sealed(reinterpret_cast<const crypto::Byte *>(box.bytes.constData()), text.size());
        const auto size = crypto::openRecordInto(personKey, box.context, sealed, text);
        found.opened += size ? 1 : 0;
        if (size && viewed(crypto::ByteView(text).first(*size)).contains(words))
            ++found.wordsInBoxes;
    }
}

void Traces::searchIn(const QByteArray &image, Found &found) const {
    for (const auto &key : keys)
        found.plainKeys += countOf(image, key);
    found.plainWords += countOf(image, words);
    std::set<std::uint64_t> starts;
    for (const auto &place : sealedPlaces) {
        std::uint64_t start = 0;
        std::memcpy(&start, place.constData(), sizeof start);
        starts.insert(start);
    }
    const std::set<std::uint64_t> &known = starts;
    for (qsizetype at = 0; at + 64 <= image.size(); at += 8) { // blocks and places lie at multiples of eight
        std::uint64_t start = 0;
        std::memcpy(&start, image.constData() + at, sizeof start);
        if (start != 0 && known.contains(start) && sealedPlaces.contains(image.mid(at, 64)))
            ++found.sealedPlaces;
    }
    std::set<QByteArray> seen;
    const QByteArray empty(block, '\0');
    for (qsizetype at = 0; at + page <= image.size(); at += block) {
        if (std::memcmp(image.constData() + at, empty.constData(), block) == 0)
            continue;
        searchPage(peeled(image.constData() + at), found, seen);
        // A write-ahead log: 32 bytes, then frames of 24 bytes and a page.
        const bool log = image.mid(at, 3) == QByteArray::fromHex("377f06");
        for (qsizetype frame = at + 56; log && frame + page <= image.size() && frame < at + (qsizetype{4} << 20);
             frame += 24 + page)
            searchPage(peeled(image.constData() + frame), found, seen);
    }
}

Traces::Found Traces::searchedIn(const TwoImages &images) const {
    Found found;
    for (const auto &file : images.files())
        searchIn(readFile(file), found);
    return found;
}

} // namespace aparte::test
