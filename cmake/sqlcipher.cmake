# SQLCipher reports SQLite's version to pkg-config, so its own is asked from a program (Debian 12's own package is 3.4.1: refused).
# SQLITE_HAS_CODEC makes sqlite3_key visible; pkg-config does not pass it.
pkg_check_modules(sqlcipher REQUIRED IMPORTED_TARGET sqlcipher)
if(sqlcipher_VERSION VERSION_LESS 3.39)
  message(FATAL_ERROR "SQLCipher 4.5 or later is needed (found one made from SQLite ${sqlcipher_VERSION}). "
    "On Debian 12, ./dev run takes it from bookworm-backports.")
endif()
add_library(Aparte::SqlCipher INTERFACE IMPORTED)
target_link_libraries(Aparte::SqlCipher INTERFACE PkgConfig::sqlcipher)
target_compile_definitions(Aparte::SqlCipher INTERFACE SQLITE_HAS_CODEC)
