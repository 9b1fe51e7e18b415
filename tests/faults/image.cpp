#include "simulated_disk.h"

#include <algorithm>

namespace aparte::test {

namespace {

constexpr std::uint64_t sector = 512;

void put(Stored &file, std::uint64_t offset, const std::uint8_t *bytes, std::size_t size) {
    if (file.bytes.size() < offset + size)
        file.bytes.resize(offset + size);
    std::copy_n(bytes, size, file.bytes.begin() + static_cast<std::ptrdiff_t>(offset));
}

} // namespace

Image::Image() {
    change(root).folder = true;
}

FileNumber Image::find(const std::string &path) const {
    FileNumber here = root;
    for (std::size_t at = 0; at < path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        const auto name = path.substr(at, end - at);
        at = end + 1;
        if (name.empty())
            continue;
        const auto &names = m_stored.at(here)->names;
        const auto found = names.find(name);
        if (found == names.end())
            return 0;
        here = found->second;
    }
    return here;
}

const Stored &Image::at(FileNumber number) const {
    return *m_stored.at(number);
}

Stored &Image::change(FileNumber number) {
    auto &stored = m_stored[number];
    if (!stored)
        stored = std::make_shared<Stored>();
    else if (stored.use_count() > 1)
        stored = std::make_shared<Stored>(*stored);
    return *stored;
}

// What became durable of a name may be all that is known of its folder, or of the folder it names.
void Operation::rename(Image &image) const {
    auto &above = image.change(file);
    above.folder = true;
    if (kind != Kind::Link)
        above.names.erase(name);
    if (kind == Kind::Unlink)
        return;
    above.names[kind == Kind::Link ? name : to] = named;
    auto &there = image.change(named);
    there.folder = there.folder || folder;
}

void Operation::applyTo(Image &image) const {
    switch (kind) {
    case Kind::Write:
        return put(image.change(file), offset, bytes.data(), bytes.size());
    case Kind::Truncate:
        return image.change(file).bytes.resize(offset);
    case Kind::Link:
    case Kind::Unlink:
    case Kind::Rename:
        return rename(image);
    case Kind::Sync:
        return;
    }
}

void Operation::applySomeTo(Image &image, std::mt19937_64 &random) const {
    const auto fate = random() % 4;
    if (fate == 0)
        return;
    if (fate == 1 || kind != Kind::Write)
        return applyTo(image);
    auto &stored = image.change(file);
    for (std::uint64_t at = 0; at < bytes.size();) {
        const auto size = std::min<std::uint64_t>(sector - (offset + at) % sector, bytes.size() - at);
        if (random() % 2)
            put(stored, offset + at, bytes.data() + at, size);
        at += size;
    }
}

bool PowerCut::advance() {
    if (m_position == m_log->size())
        return false;
    const auto &next = (*m_log)[m_position++];
    if (next.kind != Operation::Kind::Sync) {
        m_unsynced.push_back(&next);
        return true;
    }
    std::erase_if(m_unsynced, [&](const Operation *each) {
        if (each->file != next.file)
            return false;
        each->applyTo(m_synced);
        return true;
    });
    m_synced.change(next.file);
    return true;
}

Image PowerCut::someOf(std::mt19937_64 &random) const {
    Image image = m_synced;
    for (const auto *each : m_unsynced)
        each->applySomeTo(image, random);
    return image;
}

void PowerCut::forget(FileNumber file) {
    std::erase_if(m_unsynced, [&](const Operation *each) { return each->file == file; });
}

} // namespace aparte::test
