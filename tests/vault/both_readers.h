// One vault at several moments, and ways to alter it: whatever is done to the files, the program and the second reader
// give the same answer: the same records, or a refusal of the same kind. Where they differ, the page is unclear or one
// of them is wrong.
#pragma once

#include "first_reading.h"
#include "lived_vault.h"

#include <sodium.h>

namespace aparte::test {

constexpr qsizetype copySize = 266240, pageSize = 16384;

inline void put(QByteArray &data, qsizetype at, const QByteArray &bytes) {
    data.replace(at, bytes.size(), bytes);
}

inline QByteArray u32(quint32 number) {
    QByteArray made(4, 0);
    qToLittleEndian(number, made.data());
    return made;
}

// The checksum needs no key: whoever alters a copy can put it right.
inline void putChecksumRight(QByteArray &keys, qsizetype copy) {
    QByteArray checksum(32, 0);
    crypto_generichash(reinterpret_cast<unsigned char *>(checksum.data()), 32,
                       reinterpret_cast<const unsigned char *>(keys.constData() + copy), 266208, nullptr, 0);
    put(keys, copy + 266208, checksum);
}

inline void changeFile(const QString &path, const std::function<void(QByteArray &)> &change) {
    auto bytes = readFile(path);
    change(bytes);
    writeFile(path, bytes);
}

inline void flip(const QString &path, qsizetype at) {
    changeFile(path, [&](QByteArray &bytes) { bytes[at] = static_cast<char>(bytes[at] ^ 0x10); });
}

inline Result<void> liveOn(Vault &vault, const QString &word) {
    Batch batch;
    const auto person = vault.personId(QStringLiteral("b1"));
    for (int i = 4; i < 20; ++i) // some rewritten, some new
        batch.put(vault.recordId("session", QStringLiteral("s%1-b1").arg(i)), person, Kind::Session,
                  encode(session(QString::number(i), QStringLiteral("b1"), word.repeated(500))));
    return vault.write(batch);
}

inline const char *thirdPassphrase() {
    return "troisième";
}

// former: closed, second passphrase; now: changed and closed, third passphrase; wal: the same while it was open; fork:
// another change made to `former`, with as many steps.
class Moments {
public:
    enum Base { Closed, InWal, Former };
    enum Agreement {
        Same,
        Refusal,   // both refuse: the program finds through an index what the reader finds row by row
        OnlyReader // the program needs a page of an index, the reader reads on without it
    };
    struct Way {
        QByteArray name;
        std::function<void()> alter;
        const char *passphrase = thirdPassphrase();
        Base base = Closed;
        Agreement agreement = Same;
    };

    explicit Moments(Surroundings (*stretch)(const QString &stateFolder)) : m_stretch(stretch) {}
    void make();
    QString path(const char *name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    QString file(const char *name) const { return path("here.aparte/") + QLatin1String(name); }
    QString stateFile() const {
        return path("here-state/") + QDir(path("here-state")).entryList({QStringLiteral("*.state")}).value(0);
    }
    Way &add(const QByteArray &name, std::function<void()> alter) {
        return m_ways.emplace_back(Way{name, std::move(alter)});
    }
    Way &addChange(const QByteArray &name, const char *of, std::function<void(QByteArray &)> change) {
        return add(name, [=, this] { changeFile(file(of), change); });
    }
    void addRows() const;
    void compare(int way);
    void sayAnswers() const;

private:
    Surroundings (*m_stretch)(const QString &);
    QTemporaryDir m_dir;
    std::vector<Way> m_ways;
    std::map<QString, int> m_answers;
};

inline void Moments::make() {
    crypto::startSodium();
    const auto state = path("state");
    const auto third = secret(thirdPassphrase());
    {
        SecretBytes code;
        auto vault = livedVault(path("now.aparte"), state, code);
        REQUIRE_OK(vault);
    }
    copyFolder(path("now.aparte"), path("former.aparte"));
    copyFolder(state, path("former-state"));
    for (const bool forked : {true, false}) {
        const auto folder = forked ? path("fork.aparte") : path("now.aparte");
        const auto stateHere = forked ? path("fork-state") : state;
        if (forked) {
            copyFolder(path("former.aparte"), folder);
            copyFolder(path("former-state"), stateHere);
        }
        auto vault = Vault::unlock(folder, secret(secondPassphrase()), honest(stateHere));
        REQUIRE_OK(vault);
        REQUIRE_OK((*vault)->changePassphrase(secret(secondPassphrase()), third));
        REQUIRE_OK(liveOn(**vault, forked ? QStringLiteral("autre") : QStringLiteral("nouveau")));
        if (!forked) {
            copyFolder(folder, path("wal.aparte"));
            copyFolder(state, path("wal-state"));
        }
    }
}

inline void Moments::addRows() const {
    QTest::addColumn<int>("way");
    for (size_t i = 0; i < m_ways.size(); ++i)
        QTest::newRow(m_ways[i].name.constData()) << static_cast<int>(i);
}

inline void Moments::compare(int way) {
    const auto &chosen = m_ways[static_cast<size_t>(way)];
    const auto base = path(chosen.base == Closed  ? "now.aparte"
                           : chosen.base == InWal ? "wal.aparte"
                                                  : "former.aparte");
    const auto here = path("here.aparte"), state = path("here-state");
    copyFolder(base, here);
    copyFolder(path(chosen.base == InWal ? "wal-state" : "state"), state);
    chosen.alter();

    const auto before = fingerprint(here);
    const auto reader = readersAnswer(secondReading(here, chosen.passphrase, {QStringLiteral("--state"), state}));
    QCOMPARE(fingerprint(here), before);
    const auto program = programsAnswer(Vault::unlock(here, secret(chosen.passphrase), m_stretch(state)));
    if (chosen.agreement == OnlyReader)
        QCOMPARE(reader.word, QStringLiteral("as left"));
    if (chosen.agreement != Same) {
        QVERIFY2(program.word == u"damaged" || program.word == u"changed outside", qPrintable(program.word));
        QVERIFY(reader.word != u"as left" || chosen.agreement == OnlyReader);
        return;
    }
    QVERIFY2(difference(program, reader).isEmpty(), qPrintable(difference(program, reader)));
    ++m_answers[reader.word];
}

inline void Moments::sayAnswers() const {
    for (const auto &[word, times] : m_answers)
        qInfo("both say %s: %d", qPrintable(word), times);
}

} // namespace aparte::test
