// The file `keys`, open and locked, and what is in it: the root key, the ring, the slots (design/vault.md, `keys`).
// Every change goes to one copy, is synced and read back, then to the other, so that one whole copy exists at any
// moment and none of the old bytes remain.
#pragma once

#include "crypto/key_file.h"
#include "crypto/recovery_code.h"
#include "storage/in_place_file.h"
#include "vault/machine.h"

namespace aparte::vault {

class KeyStore {
public:
    using SlotKind = crypto::SlotTerms::Kind;

    // A new file; both slots are sealed here. Takes as long as two derivations.
    static Result<KeyStore> create(const Machine &machine, const std::string &path, const VaultId &vault,
                                   const Passphrase &passphrase, const crypto::RecoveryCode &code);
    // Locks, reads and opens; writes nothing. `secret`: the passphrase, or the letters of the code. Busy;
    // NotFound; CouldNotOpen slot.wrong, slot.none; Damaged; TooNew; TooCostly.
    static Result<KeyStore> unlock(const Machine &machine, const std::string &path, SlotKind kind,
                                   const crypto::SecretBytes &secret);

    // The same keys with another ring, in no file: to read a copy beside the vault that holds the lock.
    KeyStore withRing(crypto::KeyRing ring, crypto::Random &random) const;

    // Finishes what a crash or damage left of the other copy. Called once the database has shown that it belongs to
    // these keys: a copy put here from another vault must not be what the last good one is overwritten with.
    Result<void> heal();

    // Both copies once more, with the bytes they have: the last session ended in doubt, and what the kernel shows as
    // written the disk may never have taken. Nothing depends on it but what an erasure left on the disk.
    void writeAgain();
    bool inDoubt() const { return m_inDoubt; } // a write of this session was not confirmed

    const VaultId &vault() const { return m_header.vault; }
    std::uint64_t sequence() const { return m_header.sequence; }
    const crypto::KeyRing &ring() const { return m_ring; }
    const crypto::RootKey &root() const { return m_root; }
    bool healed() const { return m_healed; }
    bool writable() const { return m_file && m_file->access() == storage::InPlaceFile::Access::ReadWrite; }
    bool writtenByLater() const { return m_header.format > crypto::key_file_layout::format; }
    double kdfMilliseconds() const { return m_kdfMilliseconds; }

    Result<void> verifyPassphrase(const Machine &machine,
                                  const Passphrase &passphrase) const; // CouldNotOpen slot.wrong

    // Each is durable in both copies when it returns. Fault keys.half-written: the change holds (one copy has it, and
    // sequence() grew), and the other copy is finished at the next start. Fault
    // keys.uncertain: the old or the new one, depending on what the disk really wrote. Any other fault: nothing
    // changed.
    Result<void> replaceRing(crypto::KeyRing ring, crypto::Random &random, std::uint64_t sequenceAtLeast = 0);
    Result<void> replacePassphrase(const Machine &machine, const Passphrase &passphrase);
    Result<void> replaceCode(const Machine &machine, const crypto::RecoveryCode &code);

    Result<crypto::Bytes> fileBytes() const; // as on the disk now: `check` and the erasure's look back

private:
    KeyStore(std::optional<storage::InPlaceFile> file, crypto::RootKey root, crypto::KeyFileHeader header,
             crypto::KeyRing ring)
        : m_file(std::move(file)), m_root(std::move(root)), m_header(std::move(header)), m_ring(std::move(ring)) {}
    Result<void> put(crypto::KeyFileHeader header, crypto::KeyRing ring, crypto::Random &random);
    Result<void> putCopy(std::size_t number, crypto::ByteView copy);
    Fault takenBack(const Fault &failed);

    std::optional<storage::InPlaceFile> m_file; // none: m_image stands for it, and nothing is written
    crypto::Bytes m_image;
    crypto::RootKey m_root;
    crypto::KeyFileHeader m_header;
    crypto::KeyRing m_ring;
    std::size_t m_first = 1; // the copy that is written first: never the only whole one
    bool m_stopped = false, m_inDoubt = false;
    std::optional<crypto::KeyFileCopy> m_good; // what the other copy is to be written from, if it is not the same
    bool m_healed = false;
    double m_kdfMilliseconds = 0;
};

} // namespace aparte::vault
