#include "storage/connection.h"

#include "storage/database_settings.h"
#include "storage/file.h"
#include "storage/sqlite_fault.h"
#include "storage/sqlite_vfs.h"
#include "storage/system_fault.h"

#include <fcntl.h>
#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <cerrno>

namespace aparte::storage {

struct Connection::Inside {
    SqliteVfs vfs; // before the database: it outlives it
    sqlite3 *database = nullptr;
    std::multimap<const char *, sqlite3_stmt *> idle; // prepared once, used again
    bool stopped = false;

    explicit Inside(Disk &disk) : vfs(disk) {}
    Inside(const Inside &) = delete;
    Inside &operator=(const Inside &) = delete;
    ~Inside() {
        for (const auto &[text, statement] : idle)
            sqlite3_finalize(statement);
        sqlite3_close(database);
    }
};

namespace {

Result<void> createEmpty(Disk &disk, const std::string &path) {
    if (exists(disk, path))
        return fault(Fault::Kind::WrongUse, "file.exists", fileName(path));
    // Made by us, with O_EXCL: never a file that somebody put there.
    auto file = File::open(disk, path, O_RDWR | O_CREAT | O_EXCL, 0600);
    return file ? Result<void>() : Result<void>(file.fault());
}

Result<void> checkBeginning(Disk &disk, const std::string &path, const DatabaseSalt &salt) {
    auto file = File::open(disk, path, O_RDONLY | O_NONBLOCK);
    if (!file)
        return file.fault();
    auto size = file->size();
    if (!size)
        return size.fault();
    if (*size < pageSize)
        return fault(Fault::Kind::Damaged, "database.size", fileName(path), static_cast<std::int64_t>(*size), pageSize);
    DatabaseSalt found{};
    if (auto got = file->readAt(0, found); !got)
        return got;
    if (found != salt)
        return fault(Fault::Kind::Damaged, "database.salt", fileName(path));
    return {};
}

// A URI, because only that can say immutable; the characters that mean something in one are escaped.
std::string uriOf(const std::string &path, bool immutable) {
    std::string uri = "file:";
    for (const char letter : path) {
        if (letter == '%' || letter == '?' || letter == '#') {
            constexpr std::string_view digits = "0123456789ABCDEF";
            uri += {'%', digits[static_cast<unsigned char>(letter) >> 4], digits[letter & 15]};
        } else {
            uri += letter;
        }
    }
    return immutable ? uri + "?immutable=1" : uri;
}

int flagsOf(Connection::Access access) {
    return (access == Connection::Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) |
           SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
}

} // namespace

Result<DatabaseSalt> readSalt(Disk &disk, const std::string &path) {
    auto file = File::open(disk, path, O_RDONLY | O_NONBLOCK);
    if (!file)
        return file.fault();
    if (auto plain = file->size(); !plain)
        return plain.fault();
    DatabaseSalt found{};
    if (auto got = file->readAt(0, found); !got)
        return got.fault();
    return found;
}

Connection::Connection(std::unique_ptr<Inside> inside) : m(std::move(inside)) {}
Connection::~Connection() = default;
Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;

Result<Connection> Connection::create(const std::string &path, const crypto::DatabaseKey &key, const DatabaseSalt &salt,
                                      Disk &disk) {
    if (auto made = createEmpty(disk, path); !made)
        return made.fault();
    return opened(disk, uriOf(path, false), key, salt, flagsOf(Access::ReadWrite), true);
}

Result<Connection> Connection::open(const std::string &path, const crypto::DatabaseKey &key, const DatabaseSalt &salt,
                                    Access access, Disk &disk) {
    if (auto whole = checkBeginning(disk, path, salt); !whole)
        return whole.fault();
    return opened(disk, uriOf(path, access == Access::Immutable), key, salt, flagsOf(access), false);
}

Result<Connection> Connection::opened(Disk &disk, const std::string &uri, const crypto::DatabaseKey &key,
                                      const DatabaseSalt &salt, int flags, bool fresh) {
    Connection connection(std::make_unique<Inside>(disk));
    const int code = sqlite3_open_v2(uri.c_str(), &connection.m->database, flags, connection.m->vfs.name());
    if (code != SQLITE_OK)
        return sqliteFault(code);
    auto *database = connection.m->database;
    if (auto recent = settings::requireCipher(connection); !recent)
        return recent.fault();
    if (auto keyed = settings::giveKey(connection, database, key, salt); !keyed)
        return keyed.fault();
    if (fresh)
        if (auto prepared = settings::prepareFresh(connection); !prepared)
            return prepared.fault();
    if (auto set = settings::apply(connection, database, (flags & SQLITE_OPEN_READWRITE) != 0); !set)
        return set.fault();
    return connection;
}

Result<Statement> Connection::prepare(Sql sql) {
    if (const auto idle = m->idle.find(sql.text); idle != m->idle.end()) {
        auto *statement = idle->second;
        m->idle.erase(idle);
        return Statement(*this, sql.text, statement);
    }
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m->database, sql.text, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return noticed(code);
    return Statement(*this, sql.text, statement);
}

void Connection::giveBack(const char *text, sqlite3_stmt *statement) {
    m->idle.emplace(text, statement);
}

Fault Connection::noticed(int code) {
    m->stopped = m->stopped || stopsWriting(code);
    return sqliteFault(code);
}

Result<void> Connection::run(Sql sql) {
    auto statement = prepare(sql);
    return statement ? statement->run() : Result<void>(statement.fault());
}

Result<std::int64_t> Connection::number(Sql sql) {
    auto statement = prepare(sql);
    if (!statement)
        return statement.fault();
    auto row = statement->step();
    if (!row)
        return row.fault();
    return *row ? statement->integer(0) : 0;
}

Result<std::string> Connection::text(Sql sql) {
    auto statement = prepare(sql);
    if (!statement)
        return statement.fault();
    auto row = statement->step();
    if (!row)
        return row.fault();
    if (!*row)
        return std::string();
    const auto bytes = statement->bytes(0);
    return std::string(bytes.begin(), bytes.end());
}

Result<void> Connection::setCache(std::size_t kibibytes) {
    // A pragma takes no bound value; its table-valued form would, but cannot set. So the few sizes are literals.
    if (kibibytes >= 40960)
        return run("PRAGMA cache_size=-40960");
    if (kibibytes >= 20480)
        return run("PRAGMA cache_size=-20480");
    return kibibytes >= 10240 ? run("PRAGMA cache_size=-10240") : run("PRAGMA cache_size=-1024");
}

Result<void> Connection::checkpoint() {
    auto statement = prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!statement)
        return statement.fault();
    auto row = statement->step();
    if (!row)
        return row.fault();
    if (*row && statement->integer(0) != 0)
        return sqliteFault(SQLITE_BUSY);
    return {};
}

bool Connection::writingStopped() const {
    return m->stopped || m->vfs.stopped();
}

std::int64_t Connection::changes() const {
    return sqlite3_changes(m->database);
}

} // namespace aparte::storage
