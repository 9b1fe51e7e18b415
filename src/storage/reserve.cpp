#include "storage/reserve.h"

#include "storage/atomic_file.h"
#include "storage/system_fault.h"

namespace aparte::storage {

bool Reserve::isThere() const {
    struct stat facts {};
    return m_disk->stat(m_path.c_str(), facts) == 0 && S_ISREG(facts.st_mode) &&
           facts.st_size == static_cast<off_t>(size);
}

bool Reserve::giveUp() {
    return m_disk->unlink(m_path.c_str()) == 0;
}

Result<void> Reserve::restore(crypto::Random &random) {
    struct statvfs facts {};
    if (isThere() || m_disk->statvfs(folderOf(m_path).c_str(), facts) != 0)
        return {};
    if (static_cast<std::uint64_t>(facts.f_bavail) * facts.f_frsize < 10 * size)
        return {};
    return create(random);
}

Result<void> Reserve::create(crypto::Random &random) {
    crypto::Bytes noise(size); // noise: a file system that compresses would keep nothing free for zeros
    random.fill(noise);
    return writeAtomically(*m_disk, m_path, noise);
}

} // namespace aparte::storage
