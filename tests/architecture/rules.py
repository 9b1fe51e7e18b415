"""The rules of design/architecture.md as tables. A row is changed knowingly, together with its reason."""

# Who may include whom; a folder may always include itself.
MAY_INCLUDE = {
    "crypto": set(),
    "domain": set(),
    "process": set(),
    "storage": {"crypto"},
    "lessons": {"domain"},
    "documents": {"domain", "lessons"},
    "vault": {"storage", "crypto", "domain"},
    "backup": {"vault", "storage"},
    "journal": {"backup", "vault", "lessons", "documents", "domain"},
    "app": {"journal", "backup", "domain", "process"},
    "cli": {"journal", "backup", "domain", "process"},
}

# The words in which every folder reports what went wrong: no bytes, no keys.
ANYWHERE = {"crypto/fault.h", "crypto/result.h"}

# Storage keeps what is sealed; it never opens or derives anything.
FORBIDDEN = {
    ("storage", "crypto/hkdf.h"),
    ("storage", "crypto/kdf_cost.h"),
    ("storage", "crypto/key_file.h"),
    ("storage", "crypto/key_ring.h"),
    ("storage", "crypto/key_slot.h"),
    ("storage", "crypto/recovery_code.h"),
    ("storage", "crypto/sealed_box.h"),
}

# (file, header): why
EXCEPTIONS = {
    ("src/journal/passphrase.h", "crypto/secret.h"): "a typed passphrase becomes a secret type at the door",
    ("src/app/desk/printing.cpp", "documents/pdf/pdf.h"): "the printer, which the journal cannot link, handed in to its one door",
    ("src/vault/scanning.cpp", "sodium.h"): "overwrites the one buffer that a search opens every note into",
    ("src/vault/inspection.cpp", "sodium.h"): "overwrites the one buffer that a check opens every record into",
    ("src/vault/resealing.cpp", "sodium.h"): "overwrites each record's text once it is sealed anew",
    ("src/vault/key_offering.cpp", "sodium.h"): "BLAKE2b of two sealed slots: tells a backup's debt",
}

# tests/lessons/attacker*: beside the standard library.
ATTACKER_MAY_INCLUDE = {"attacker.h", "attacker_program.h", "glpk.h"}

# System headers that only these folders may use.
ONLY_THERE = {
    r"sodium\.h|openssl/.*": {"crypto"},
    r"sqlcipher/.*|sqlite3\.h": {"storage"},
    r"seccomp\.h|sys/prctl\.h": {"process"},
    r"QtQml/.*|Q(Quick|Gui|Qml|Widget|Clipboard|Window|TextDocument|Font|Color|Palette|Accessible|DBus)\w*": {"app", "documents"},
    r"QtNetwork/.*|Q(Tcp|Udp|Ssl|Network)\w*|QtSql/.*|QSql\w*": set(),
    r"CLI/.*": {"cli"},
    r"hunspell/.*": {"lessons"}, # by one file of the guard
    r"qpdf/.*|zlib\.h": {"documents"},
}
WITHOUT_QT = {"crypto", "storage", "process"}

# How often each folder reads the bytes of a key or secret. Raising a number is a decision: say in the commit why no
# other place could do it.
READS_OF_KEY_BYTES = {
    "crypto": 26,
    "storage": 2,
    "vault": 1,
    "journal": 1,
    "app": 0,
    "cli": 0,
}

# Files that may write to the disk, and what.
MAY_WRITE = {
    "src/storage/atomic_file.cpp": "whole files with their folder synced: sealed bytes",
    "src/storage/in_place_file.cpp": "the keys file, whose old bytes must be overwritten where they lie",
    "src/storage/connection.cpp": "creates the database's empty file with mode 0600",
    "src/vault/workshop.cpp": "a copy of journal.db, as it lies; keys overwritten before they are removed",
    "src/vault/key_offering.cpp": "`keys` at a backup destination, overwritten where it lies",
    "src/backup/copying.cpp": "a copy of journal.db, as it lies",
    "src/backup/removal.cpp": "`keys` of a forgotten destination, overwritten before it is removed",
    "src/storage/sqlite_vfs.cpp": "what SQLite creates beside it: a journal, a write-ahead log",
    "src/documents/pdf/pdf.cpp": "a buffer in memory",
    "src/journal/plain_file.cpp": "exports and reports that the person asked for",
    "src/app/shell/preferences.cpp": "language and appearance: nothing of a session",
}

# The one door through which documents leave (R27): the printer is named there and handed in by one file of the window;
# a plain file is written by no other file of the window or the command line.
CALLS_THE_PRINTER = {
    "src/app/desk/printing.cpp": "hands the printer to journal/disclosing.h, which asks for the consent first",
}
MAY_WRITE_PLAIN = {
    "src/app/mission/erasing.cpp": "the certificate of an erasure, which names nobody",
}

# The only files that may speak to SQLite itself; everybody else goes through Connection and its literal Sql.
MAY_CALL_SQLITE = {"src/storage/connection.cpp", "src/storage/database_settings.cpp"}

# The one source of randomness; everybody else is handed a Random.
MAKES_RANDOMNESS = {"crypto/random.cpp"}

# Tests that may be skipped on a developer's machine; with CI set a skipped test fails.
MAY_SKIP = {
    "tests/crypto/tst_wycheproof.cpp": "the vectors lie beside the repository",
    "tests/backup/tst_raw_images.cpp": "mounting an image needs root, or fuse2fs and /dev/fuse",
    "tests/cli/tst_places.cpp": "full and read-only disks need a mount of one's own",
    "tests/window/test_day.py": "only root may look into a protected process",
    "tests/window/test_memory_after_lock.py": "only root may look into a protected process",
}

# The design system: the only files that know a colour, a size of letters or a distance by its number.
DRAWS_NEW_THINGS = ("qml/theme/", "qml/components/")
MAY_LOOK_ITS_OWN_WAY = {
    "qml/lessons/SheetOfReport.qml": "paper as it will be printed: white by night too",
}

LONGEST_FILE = 350
