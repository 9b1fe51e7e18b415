// A connection to journal.db: SQLCipher with every setting of design/vault.md (Database settings), each verified after
// it is set. There is no way to open a file without a key, so no plain file can come of it.
#pragma once

#include "crypto/result.h"
#include "crypto/secret.h"
#include "storage/disk.h"
#include "storage/sql.h"
#include "storage/statement.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

struct sqlite3;

namespace aparte::storage {

using DatabaseSalt = std::array<crypto::Byte, 16>; // the first 16 bytes of the file

inline constexpr int pageSize = 16384;

// What the file begins with, without opening it. NotFound; Damaged file.link, file.not-plain, file.short.
Result<DatabaseSalt> readSalt(Disk &disk, const std::string &path);

class Connection {
public:
    enum class Access {
        ReadWrite,
        ReadOnly,  // beside a writer of this process: search, check
        Immutable, // a read-only place, and no journal beside the file
    };

    // A new, empty database, 0600. WrongUse file.exists; TooOld sqlcipher.version.
    // `disk` must outlive the connection.
    static Result<Connection> create(const std::string &path, const crypto::DatabaseKey &key, const DatabaseSalt &salt,
                                     Disk &disk = realDisk());
    // Damaged database.size (0 bytes would open as an empty database), database.salt (another vault's),
    // database.header; NotFound.
    static Result<Connection> open(const std::string &path, const crypto::DatabaseKey &key, const DatabaseSalt &salt,
                                   Access access, Disk &disk = realDisk());
    ~Connection();
    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;

    Result<Statement> prepare(Sql sql);
    Result<void> run(Sql sql);
    Result<std::int64_t> number(Sql sql); // the first column of the only row
    Result<std::string> text(Sql sql);

    // Pages kept in memory are ciphertexts of records under another key: caching them keeps no words.
    Result<void> setCache(std::size_t kibibytes);
    // Moves the journal into the file and cuts it to nothing.
    Result<void> checkpoint();

    // After a failed fsync: every later write is refused, see stopsWriting().
    bool writingStopped() const;
    std::int64_t changes() const; // rows changed by the last statement

private:
    friend class Statement;
    struct Inside;
    explicit Connection(std::unique_ptr<Inside> inside);
    void giveBack(const char *text, sqlite3_stmt *statement);
    Fault noticed(int code);
    std::unique_ptr<Inside> m;

    static Result<Connection> opened(Disk &disk, const std::string &uri, const crypto::DatabaseKey &key,
                                     const DatabaseSalt &salt, int flags, bool fresh);
};

} // namespace aparte::storage
