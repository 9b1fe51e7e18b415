// File systems in files, mounted by the kernel or by fuse2fs, and what is looked for on them once they are unmounted.
#pragma once

#include "crypto/sealed_record.h"
#include "tests/vault/vault_support.h"

#include <set>

namespace aparte::test {

class TwoImages {
public:
    static std::unique_ptr<TwoImages> make(); // nothing: whyNot() says why
    static QString whyNot();
    ~TwoImages();

    QString first() const { return m_folder.filePath(QStringLiteral("eins")); } // where they are mounted
    QString second() const { return m_folder.filePath(QStringLiteral("zwei")); }
    std::vector<QString> files() const;
    QString how() const;

    bool mount();
    bool unmount();
    void keepAsIs(); // unmounted
    void putBack();

private:
    TwoImages() = default;
    bool run(const QString &program, const QStringList &arguments) const;
    QTemporaryDir m_folder;
    bool m_mounted = false, m_fuse = false;
};

// What there was of one person, gathered while they were there.
struct Traces {
    struct Found {
        int sealedPlaces = 0; // 64 sealed bytes of the ring, of any earlier version of `keys`
        int plainKeys = 0;    // their key, the root key, the journal key, as bytes or in hex
        int plainWords = 0;   // on the disk as it is, and in the pages under SQLCipher
        int boxes = 0;        // their boxes in pages under SQLCipher, live or stale
        int opened = 0;       // of these, with the key that the test has kept
        int wordsInBoxes = 0;
        QByteArray said() const;
    };

    PersonId person;
    QByteArray words;
    std::vector<QByteArray> keys; // not to be found
    std::set<QByteArray> sealedPlaces;
    struct Box {
        crypto::RecordContext context;
        QByteArray bytes;
    };
    std::map<QByteArray, Box> boxes; // by nonce
    crypto::PersonKey personKey;
    QByteArray databaseKey, salt;

    void addVersionOf(const QByteArray &keyFile, int places); // the first so many places of both copies
    void addBoxesOf(const Vault &vault);
    void takeKeysOf(const Vault &vault);
    Found searchedIn(const TwoImages &images) const;

private:
    void searchIn(const QByteArray &image, Found &found) const;
    void searchPage(const QByteArray &page, Found &found, std::set<QByteArray> &seen) const;
    QByteArray peeled(const char *page) const;
};

} // namespace aparte::test
