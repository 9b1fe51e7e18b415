"""journal.db through libsqlcipher (section 5), never written to."""
import ctypes
import pathlib
import shutil
import tempfile

from . import Refused, need

SQL = ctypes.CDLL("libsqlcipher.so.1")
SQL.sqlite3_column_int64.restype = ctypes.c_int64
SQL.sqlite3_column_blob.restype = ctypes.c_void_p
SQL.sqlite3_errmsg.restype = ctypes.c_char_p
READ_ONLY, READ_WRITE, URI = 1, 2, 0x40
ROW, DONE = 100, 101
INTEGER, BLOB = 1, 4
PAGE = 16384


class Tables:
    """With changes still in the WAL, a copy of both files is read: SQLite writes to the folder of what it recovers."""

    def __init__(self, folder, key, vault):
        file = pathlib.Path(folder, "journal.db").absolute()
        need(file.is_file() and not file.is_symlink(), "damaged", "journal.db is missing or not a plain file")
        need(file.stat().st_size >= PAGE, "damaged", "journal.db is too short")
        with file.open("rb") as start:
            need(start.read(16) == vault, "damaged", "journal.db belongs to another vault")
        self.copy = None
        wal = pathlib.Path(f"{file}-wal")
        if wal.is_file() and wal.stat().st_size:
            self.copy = tempfile.TemporaryDirectory(prefix="aparte-reader-")
            for one in file, wal:
                shutil.copyfile(one, pathlib.Path(self.copy.name, one.name))
            file = pathlib.Path(self.copy.name, file.name)
        self.db = ctypes.c_void_p()
        flags, more = (READ_WRITE, "") if self.copy else (READ_ONLY, "?immutable=1")
        self.expect(SQL.sqlite3_open_v2((file.as_uri() + more).encode(), ctypes.byref(self.db), flags | URI, None))
        self.rows("PRAGMA cipher_log_level=NONE")
        raw = b"x'" + (key + vault).hex().encode() + b"'"
        self.expect(SQL.sqlite3_key(self.db, raw, len(raw)))
        for setting in "cipher_page_size=16384", "cipher_hmac_algorithm=HMAC_SHA256", "temp_store=MEMORY":
            self.rows(f"PRAGMA {setting}")

    def close(self):
        SQL.sqlite3_close_v2(self.db)
        if self.copy:
            self.copy.cleanup()

    def expect(self, code, *good):
        if code not in (good or (0,)):
            raise Refused("damaged", f"journal.db: {SQL.sqlite3_errmsg(self.db).decode()}")
        return code

    def rows(self, sql, kinds=None):
        """kinds: one letter a column, n for a number of 0 or more, b for bytes; without them nothing is given back."""
        statement, found = ctypes.c_void_p(), []
        self.expect(SQL.sqlite3_prepare_v2(self.db, sql.encode(), -1, ctypes.byref(statement), None))
        try:
            while self.expect(SQL.sqlite3_step(statement), ROW, DONE) == ROW:
                if kinds:
                    found.append(tuple(self.value(statement, at, kind) for at, kind in enumerate(kinds)))
        finally:
            SQL.sqlite3_finalize(statement)
        return found

    @staticmethod
    def value(statement, at, kind):
        wanted = INTEGER if kind == "n" else BLOB
        need(SQL.sqlite3_column_type(statement, at) == wanted, "damaged", "journal.db: a value of another type")
        if kind == "n":
            number = SQL.sqlite3_column_int64(statement, at)
            need(number >= 0, "damaged", "journal.db: a negative number")
            return number
        start = SQL.sqlite3_column_blob(statement, at)
        return ctypes.string_at(start, SQL.sqlite3_column_bytes(statement, at)) if start else b""
