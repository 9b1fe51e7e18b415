#include "storage/database_settings.h"

#include <sqlcipher/sqlite3.h>

#include <charconv>
#include <string_view>

namespace aparte::storage::settings {

namespace {

using crypto::ByteView;

constexpr int oldestCipher = 405; // 4.5

int versionOf(std::string_view text) {
    int major = 0, minor = 0;
    const auto dot = std::from_chars(text.data(), text.data() + text.size(), major).ptr;
    if (dot == text.data() || dot == text.data() + text.size() || *dot != '.')
        return 0;
    std::from_chars(dot + 1, text.data() + text.size(), minor);
    return major * 100 + minor;
}

void putHex(crypto::ByteSpan out, ByteView bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        out[2 * i] = static_cast<crypto::Byte>(digits[bytes[i] >> 4]);
        out[2 * i + 1] = static_cast<crypto::Byte>(digits[bytes[i] & 15]);
    }
}

// x'<64 digits of key><32 of salt>': thirty-two plain bytes would be taken for a passphrase.
crypto::SecretBytes keyLiteral(const crypto::DatabaseKey &key, const DatabaseSalt &salt) {
    crypto::SecretBytes literal(3 + 2 * (key.size + salt.size()));
    auto out = literal.fillSecretBytes();
    out[0] = 'x';
    out[1] = '\'';
    putHex(out.subspan(2), key.exposeKeyBytes());
    putHex(out.subspan(2 + 2 * key.size), salt);
    out.back() = '\'';
    return literal;
}

Fault notAsTold(const char *setting) {
    return fault(Fault::Kind::Failed, "database.setting", setting);
}

Result<void> expect(Connection &connection, Sql question, std::int64_t answer, const char *setting) {
    auto found = connection.number(question);
    if (!found)
        return found.fault();
    return *found == answer ? Result<void>() : Result<void>(notAsTold(setting));
}

Result<void> configure(sqlite3 *database, int option, const char *setting) {
    int on = 0;
    if (sqlite3_db_config(database, option, 1, &on) != SQLITE_OK || on != 1)
        return notAsTold(setting);
    return {};
}

// Debian's build keeps temporary tables and sorts in plain files unless told not to (1,225 plain blocks were found).
Result<void> keepTemporaryInMemory(Connection &connection) {
    if (auto told = connection.run("PRAGMA temp_store=MEMORY"); !told)
        return told;
    return expect(connection, "PRAGMA temp_store", 2, "temp_store");
}

Result<void> applyJournal(Connection &connection) {
    auto mode = connection.text("PRAGMA journal_mode=WAL");
    if (!mode)
        return mode.fault();
    if (*mode != "wal")
        return notAsTold("journal_mode");
    for (const Sql sql :
         {Sql("PRAGMA synchronous=FULL"), Sql("PRAGMA locking_mode=NORMAL"), Sql("PRAGMA wal_autocheckpoint=256"),
          Sql("PRAGMA journal_size_limit=4194304"), Sql("PRAGMA secure_delete=ON")})
        if (auto told = connection.run(sql); !told)
            return told;
    if (auto full = expect(connection, "PRAGMA synchronous", 2, "synchronous"); !full)
        return full;
    return expect(connection, "PRAGMA secure_delete", 1, "secure_delete");
}

} // namespace

Result<void> requireCipher(Connection &connection) {
    auto version = connection.text("PRAGMA cipher_version");
    if (!version)
        return version.fault();
    const int have = versionOf(*version);
    if (have < oldestCipher)
        return fault(Fault::Kind::TooOld, "sqlcipher.version", {}, have, oldestCipher);
    return {};
}

Result<void> giveKey(Connection &connection, sqlite3 *database, const crypto::DatabaseKey &key,
                     const DatabaseSalt &salt) {
    // Before the key, or SQLCipher writes its complaints to standard error.
    if (auto quiet = connection.run("PRAGMA cipher_log_level=NONE"); !quiet)
        return quiet;
    const auto literal = keyLiteral(key, salt);
    const auto bytes = literal.exposeSecretBytes();
    if (sqlite3_key(database, bytes.data(), static_cast<int>(bytes.size())) != SQLITE_OK)
        return fault(Fault::Kind::Failed, "database.key");
    for (const Sql sql : {Sql("PRAGMA cipher_page_size=16384"), Sql("PRAGMA cipher_hmac_algorithm=HMAC_SHA256")})
        if (auto told = connection.run(sql); !told)
            return told;
    return {};
}

Result<void> prepareFresh(Connection &connection) {
    return connection.run("PRAGMA auto_vacuum=INCREMENTAL");
}

Result<void> apply(Connection &connection, sqlite3 *database, bool writable) {
    if (auto memory = keepTemporaryInMemory(connection); !memory)
        return memory;
    if (auto defensive = configure(database, SQLITE_DBCONFIG_DEFENSIVE, "defensive"); !defensive)
        return defensive;
    for (const Sql sql : {Sql("PRAGMA cell_size_check=ON"), Sql("PRAGMA trusted_schema=OFF"), Sql("PRAGMA mmap_size=0"),
                          Sql("PRAGMA busy_timeout=2000")})
        if (auto told = connection.run(sql); !told)
            return told;
    // The first page is read here: a wrong key or a damaged header answers now.
    if (auto tables = connection.number("SELECT count(*) FROM sqlite_schema"); !tables)
        return tables.fault();
    if (auto size = expect(connection, "PRAGMA cipher_page_size", pageSize, "cipher_page_size"); !size)
        return size;
    return writable ? applyJournal(connection) : Result<void>();
}

} // namespace aparte::storage::settings
