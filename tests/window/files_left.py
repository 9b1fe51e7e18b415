"""Which files a program may leave, and why; everything else is a trace."""
import os
import pathlib
import re

STATE, CONFIG, VAULT = r"\.local/state/aparte", r"\.config/aparte", r"Documents/Journal\.aparte"

# Below HOME: what -> why it may be there. Anything in no row fails the test.
ALLOWED = {
    rf"{VAULT}(\.new)?": "the journal, made beside and renamed",
    rf"{VAULT}(\.new)?/(keys|journal\.db(-wal|-shm)?|reserve(\.new)?)": "its three sealed files and SQLite's two",
    rf"{VAULT}\.new/unfinished": "an empty mark: a folder that is only being made",
    rf"{VAULT}\.new/journal\.db-journal": "SQLite's, sealed like the database, before a new one has its WAL",
    rf"{STATE}/[0-9a-f]{{32}}\.state(\.new)?": "what this machine saw last, sealed; named by a random number",
    rf"{STATE}/[0-9a-f]{{32}}\.destinations(\.new)?": "where backups go and what is still owed there, sealed",
    rf"{CONFIG}/aparte\.ini": "language, size of the text, where the journal lies; no word of it",
    rf"{CONFIG}/#\d+": "the same before it has a name (O_TMPFILE)",
}
FOLDERS = {"Documents", ".local", ".local/state", ".local/state/aparte", ".config", ".config/aparte"}

# Below a place that was chosen for backups.
COPIES = {r"[0-9a-f]{32}": "one journal's", r"[0-9a-f]{32}/keys": "its keys, sealed, always under one name",
          r"[0-9a-f]{32}/journal-\d{20}-\d{8}\.db(\.part)?": "its database as it was one day, sealed; useless without keys"}

# Outside HOME: opened for writing, and nothing of ours is kept there.
ELSEWHERE = {
    r"/dev/(null|tty|ptmx|shm/?)": "devices",
    r"/proc/.*": "the kernel's own",
    r"/memfd:.*": "memory with a number and no name: goes with the process; searched with it",
    r"/SYSV[0-9a-f]+": "memory shared with the display; searched with the process",
    r"(socket|pipe|anon_inode):.*": "no files",
}


def matches(table, name):
    return any(re.fullmatch(pattern, name) for pattern in table)


def is_allowed(name):
    """A path below HOME."""
    return name in FOLDERS or matches(ALLOWED, name)


def listing(*folders):
    """{path: (size, time)} of everything below."""
    found = {}
    for folder in folders:
        for parent, folders_in, files in os.walk(folder):
            for name in folders_in + files:
                path = pathlib.Path(parent, name)
                status = path.lstat()
                found[str(path)] = (status.st_size, status.st_mtime_ns) if path.is_file() else None
    return found


def changed(before, after):
    return {path for path, facts in after.items() if before.get(path, "none") != facts}


def below(home, path):
    return os.path.relpath(path, home) if path.startswith(f"{home}/") else None


def explained(path, home, stick, file):
    if path in (str(home), str(stick), str(file)):
        return True
    if below(str(home), path):
        return is_allowed(below(str(home), path))
    return matches(COPIES, below(str(stick), path) or "") or matches(ELSEWHERE, path)


def not_allowed(paths, home, stick, file):
    """Those that no row explains; stick and file: where the coach wanted copies, and everything in one file."""
    return {path for path in paths if not explained(path, home, stick, file)}
