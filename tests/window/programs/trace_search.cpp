// Looks for pieces of secrets in the memory of a running process, or in files, as a thief with the rights of root
// would.
//
// usage: trace_search process PID | trace_search files PATH...
// Standard input: one piece a line, "NAME HEX"; eight bytes or more. A piece is a window of eight characters that the
// caller has cut out of a text, in one encoding. Standard output: "hit NAME PLACE" for each place (pieces that touch
// are one place), then "searched BYTES" and "unread BYTES".
//
// Every page of the process that holds anything is read, whatever its rights: root reads guarded pages too. So are the
// files without a name that it has open.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>

namespace {

using Bytes = std::vector<unsigned char>;

constexpr std::size_t page = 4096;
constexpr std::size_t start = 8; // bytes of a piece that are looked up first

struct Piece {
    std::string name;
    Bytes bytes;
};

std::uint64_t firstOf(const unsigned char *bytes) {
    std::uint64_t value = 0;
    std::memcpy(&value, bytes, start);
    return value;
}

class Pieces {
public:
    void add(Piece piece) {
        const std::uint64_t first = firstOf(piece.bytes.data());
        m_possible[slotOf(first)] = true;
        m_pieces[first].push_back(std::move(piece));
    }

    // Calls found(name, offset, length) for every piece.
    template<typename Found>
    void lookIn(const unsigned char *bytes, std::size_t size, Found found) const {
        for (std::size_t at = 0; at + start <= size; ++at) {
            const std::uint64_t first = firstOf(bytes + at);
            if (!m_possible[slotOf(first)])
                continue;
            const auto known = m_pieces.find(first);
            if (known == m_pieces.end())
                continue;
            for (const Piece &piece : known->second)
                if (at + piece.bytes.size() <= size &&
                    std::memcmp(bytes + at, piece.bytes.data(), piece.bytes.size()) == 0)
                    found(piece.name, at, piece.bytes.size());
        }
    }

private:
    static std::size_t slotOf(std::uint64_t value) { return (value * 0x9E3779B97F4A7C15U) >> 40U; }

    std::vector<bool> m_possible = std::vector<bool>(std::size_t{1} << 24U);
    std::unordered_map<std::uint64_t, std::vector<Piece>> m_pieces;
};

struct Sums {
    std::size_t searched = 0, unread = 0;
};

void search(const Pieces &pieces, const Bytes &bytes, const std::string &place, Sums &sums) {
    std::map<std::string, std::size_t> ends; // of the last place of each name
    pieces.lookIn(bytes.data(), bytes.size(), [&](const std::string &name, std::size_t at, std::size_t size) {
        std::size_t &end = ends[name];
        if (end == 0 || at > end)
            std::cout << "hit " << name << ' ' << place << " +" << at << '\n';
        end = std::max(end, at + size);
    });
    sums.searched += bytes.size();
}

Pieces readPieces() {
    Pieces pieces;
    std::string name, hex;
    while (std::cin >> name >> hex) {
        Bytes bytes;
        for (std::size_t at = 0; at + 1 < hex.size(); at += 2)
            bytes.push_back(static_cast<unsigned char>(std::stoul(hex.substr(at, 2), nullptr, 16)));
        if (bytes.size() >= start)
            pieces.add({name, bytes});
    }
    return pieces;
}

struct Mapping {
    std::uint64_t from = 0, to = 0;
    bool shared = false;
    std::string name;
};

std::vector<Mapping> mappingsOf(const std::string &process) {
    std::vector<Mapping> mappings;
    std::ifstream lines(process + "/maps");
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        Mapping mapping;
        char dash = 0;
        std::string rights, offset, device, inode;
        words >> std::hex >> mapping.from >> dash >> mapping.to >> rights >> offset >> device >> inode;
        std::getline(words >> std::ws, mapping.name);
        mapping.shared = rights.size() == 4 && rights[3] == 's';
        if (mapping.name.rfind("[v", 0) != 0) // the kernel's own, the same in every process
            mappings.push_back(mapping);
    }
    return mappings;
}

// Which pages hold anything: pagemap(5), in memory or swapped out.
std::vector<bool> heldPages(int pagemap, const Mapping &mapping) {
    std::vector<std::uint64_t> entries((mapping.to - mapping.from) / page);
    const auto wanted = entries.size() * sizeof(std::uint64_t);
    const auto at = static_cast<off_t>(mapping.from / page * sizeof(std::uint64_t));
    if (pread(pagemap, entries.data(), wanted, at) != static_cast<ssize_t>(wanted))
        return std::vector<bool>(entries.size(), true);
    std::vector<bool> held;
    held.reserve(entries.size());
    for (const std::uint64_t entry : entries)
        held.push_back((entry >> 62U) != 0 || mapping.shared);
    return held;
}

Bytes readPages(int memory, std::uint64_t from, std::size_t size, Sums &sums) {
    Bytes bytes(size);
    std::size_t got = 0;
    while (got < size) {
        const ssize_t more = pread(memory, bytes.data() + got, size - got, static_cast<off_t>(from + got));
        if (more > 0) {
            got += static_cast<std::size_t>(more);
            continue;
        }
        const std::size_t skipped = page - got % page; // a page that nobody may read: stays zero
        sums.unread += skipped;
        got += skipped;
    }
    return bytes;
}

void searchMapping(const Pieces &pieces, int memory, int pagemap, const Mapping &mapping, Sums &sums) {
    const std::vector<bool> held = heldPages(pagemap, mapping);
    for (auto from = std::find(held.begin(), held.end(), true); from != held.end();) {
        const auto to = std::find(from, held.end(), false);
        const auto first = static_cast<std::size_t>(from - held.begin());
        const auto size = static_cast<std::size_t>(to - from) * page;
        std::ostringstream place;
        place << std::hex << mapping.from + first * page << ' ' << (mapping.name.empty() ? "(heap)" : mapping.name);
        search(pieces, readPages(memory, mapping.from + first * page, size, sums), place.str(), sums);
        from = std::find(to, held.end(), true);
    }
}

Bytes contentOf(const std::string &path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void searchNamelessFiles(const Pieces &pieces, const std::string &process, Sums &sums) {
    for (const auto &entry : std::filesystem::directory_iterator(process + "/fd")) {
        std::error_code gone;
        const std::string target = std::filesystem::read_symlink(entry.path(), gone).string();
        struct stat status {};
        if (target.find("(deleted)") == std::string::npos || stat(entry.path().c_str(), &status) != 0)
            continue;
        if (S_ISREG(status.st_mode))
            search(pieces, contentOf(entry.path().string()), target, sums);
    }
}

int searchProcess(const Pieces &pieces, const std::string &number, Sums &sums) {
    const std::string process = "/proc/" + number;
    const int memory = open((process + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    const int pagemap = open((process + "/pagemap").c_str(), O_RDONLY | O_CLOEXEC);
    if (memory < 0 || pagemap < 0) {
        std::perror("trace_search: only root may look into a protected process");
        return 1;
    }
    for (const Mapping &mapping : mappingsOf(process))
        searchMapping(pieces, memory, pagemap, mapping, sums);
    searchNamelessFiles(pieces, process, sums);
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    if (argc < 3)
        return 2;
    const Pieces pieces = readPieces();
    Sums sums;
    int code = 0;
    if (std::strcmp(argv[1], "process") == 0)
        code = searchProcess(pieces, argv[2], sums);
    else
        for (int at = 2; at < argc; ++at)
            search(pieces, contentOf(argv[at]), argv[at], sums);
    std::cout << "searched " << sums.searched << "\nunread " << sums.unread << '\n';
    return code;
}
