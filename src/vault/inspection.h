// Everything is read again from the files, beside what is in memory; nothing is changed. Of the vault itself, or of a
// copy of its database.
#pragma once

#include "vault/inside.h"
#include "vault/progress.h"

namespace aparte::vault {

class Inspection {
public:
    enum class Of { Vault, Copy }; // a copy may be older: its manifest need not be the present one
    Inspection(Vault::Inside &vault, std::string path, Of of, const Progress &progress)
        : m_vault(vault), m_path(std::move(path)), m_of(of), m_progress(progress) {}

    void note(Fault found);
    void keys();
    Result<void> roots(storage::Connection &database);
    Result<void> pages(storage::Connection &database); // every page, and the size of the file
    Result<void> everyRoot(storage::Connection &database);
    Result<void> everything(storage::Connection &database);
    const std::optional<Manifest> &manifest() const { return m_manifest; }
    CheckReport report;

private:
    bool hasJournal() const;
    void size(storage::Connection &database);
    Result<void> recordsOf(storage::Connection &database, const PersonId &person, const Owner &owner);
    void box(storage::Connection &database, const crypto::PersonKey &key, const PersonId &person,
             const OwnerEntry &entry);
    void open(const crypto::PersonKey &key, const PersonId &person, const OwnerEntry &entry, crypto::ByteView bytes);
    Result<void> strays(storage::Connection &database);

    Vault::Inside &m_vault;
    std::string m_path;
    Of m_of;
    const Progress &m_progress;
    std::optional<Manifest> m_manifest;
    crypto::Bytes m_plaintext;
    qint64 m_expected = 0; // records, for the progress
};

} // namespace aparte::vault
