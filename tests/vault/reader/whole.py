"""A whole vault, from its folder and a line of secret to its records."""
import fcntl
import pathlib
import unicodedata

from . import Refused, need
from .destinations import read_destinations
from .journal import read_journal
from .keys import open_keys
from .primitives import recovery_code
from .state import read_state
from .tables import Tables


def spoken_secret(given, code):
    try:
        line = given.removesuffix(b"\n").decode()
    except UnicodeDecodeError:
        raise Refused("wrong use", "not UTF-8") from None
    if code:
        return recovery_code(line)
    need(line, "wrong use", "an empty passphrase")
    return unicodedata.normalize("NFKC", line).encode()


def open_plain(file):
    need(file.exists(), "damaged" if file.with_name("journal.db").exists() else "not found", "keys is missing")
    need(file.is_file() and not file.is_symlink(), "damaged", "keys is not a plain file")
    return file.open("rb")


def start_of(file):
    """The salt of journal.db; which copy of `keys` it goes with is all that is asked here."""
    return file.read_bytes()[:16] if file.is_file() and not file.is_symlink() else None


def read_vault(folder, way, secret, state):
    with open_plain(pathlib.Path(folder, "keys")) as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Refused("busy", "somebody has the vault open") from None
        keys = open_keys(held.read(), way, secret, start_of(pathlib.Path(folder, "journal.db")))
        seen = read_state(state, keys)
        tables = Tables(folder, keys.derived(b"database"), keys.vault)
        try:
            return read_journal(tables, keys, seen) | {"destinations": read_destinations(state, keys)}
        finally:
            tables.close()
