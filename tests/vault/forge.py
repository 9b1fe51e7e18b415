"""Writes to a vault as somebody with its passphrase could, from docs/vault-format.md alone: any row, any box, any ring,
sealed and rooted as they should be, so that only one thing is wrong."""
import ctypes
import os
import pathlib

from reader import tables
from reader.journal import NOBODY, associated, digest_of, person_root, vault_root
from reader.keys import COPY, RING_AT, RING_SIZE
from reader.primitives import SODIUM, aead_open, blake2b, hmac256

SQL = tables.SQL


def sealed(key, nonce, about, plain):
    made = ctypes.create_string_buffer(len(plain) + 16)
    SODIUM.crypto_aead_xchacha20poly1305_ietf_encrypt(
        made, None, plain, ctypes.c_ulonglong(len(plain)), about, ctypes.c_ulonglong(len(about)), None, nonce, key)
    return made.raw


def padded(payload):
    least = len(payload) + 1
    step = 64 if least <= 1024 else (1 << (least.bit_length() - 1)) // 16
    return payload + b"\x80" + bytes(-least % step)


class Forge(tables.Tables):
    """Of a vault that is closed in order. Work on journal.db, or on `keys`, then close()."""

    def __init__(self, folder, keys):
        self.folder, self.keys, self.copy = pathlib.Path(folder), keys, None
        self.db = ctypes.c_void_p()
        self.expect(SQL.sqlite3_open_v2(str(self.folder / "journal.db").encode(), ctypes.byref(self.db), 2, None))
        raw = b"x'" + (keys.derived(b"database") + keys.vault).hex().encode() + b"'"
        self.expect(SQL.sqlite3_key(self.db, raw, len(raw)))
        for setting in "cipher_page_size=16384", "cipher_hmac_algorithm=HMAC_SHA256", "journal_mode=DELETE":
            self.rows(f"PRAGMA {setting}")

    def close(self):
        self.rows("PRAGMA journal_mode=WAL")
        super().close()

    def run(self, sql, *values):
        statement = ctypes.c_void_p()
        self.expect(SQL.sqlite3_prepare_v2(self.db, sql.encode(), -1, ctypes.byref(statement), None))
        for at, value in enumerate(values, 1):
            if isinstance(value, int):
                SQL.sqlite3_bind_int64(statement, at, ctypes.c_int64(value))
            elif isinstance(value, str):
                SQL.sqlite3_bind_text(statement, at, value.encode(), len(value.encode()), ctypes.c_void_p(-1))
            else:
                SQL.sqlite3_bind_blob(statement, at, value, len(value), ctypes.c_void_p(-1))
        self.expect(SQL.sqlite3_step(statement), tables.ROW, tables.DONE)
        self.expect(SQL.sqlite3_finalize(statement))

    def number_of(self, person):
        return dict((found, number) for found, number in self.rows("SELECT id, number FROM person", "bn"))[person]

    def box(self, person, record, kind, revision, payload, version=1, about=None, pad=padded):
        key = self.keys.journal if person == NOBODY else self.keys.people[person]
        about = associated(self.keys.vault, person, record, kind, revision) if about is None else about
        nonce = os.urandom(24)
        return bytes([version]) + nonce + sealed(key, nonce, about, pad(payload))

    def put(self, person, kind, payload=b"\xa0", revision=1, record=None, **how):
        """A record with its box; the record's id."""
        record = os.urandom(16) if record is None else record
        return self.put_box(person, kind, self.box(person, record, kind, revision, payload, **how), revision, record)

    def put_box(self, person, kind, box, revision=1, record=None):
        record = os.urandom(16) if record is None else record
        (place,), = self.rows("SELECT max(place) + 1 FROM entry", "n")
        self.run("INSERT INTO entry(place, record, person, kind, revision, digest) VALUES (?, ?, ?, ?, ?, ?)",
                 place, record, self.number_of(person), kind, revision, digest_of(box).ljust(40, b"\0"))
        self.run("INSERT INTO box(place, bytes) VALUES (?, ?)", place, box)
        return record

    def put_person(self, person, summary=True):
        (number,), = self.rows("SELECT max(number) + 1 FROM person", "n")
        record = os.urandom(16) if summary else b""
        box = b"\1" + os.urandom(104) if summary else b""  # whoever has no key cannot tell
        if summary and person in self.keys.people:
            box = self.box(person, record, 1, 1, b"\xa0")
        self.run("INSERT INTO person(number, id, root, record, revision, summary) VALUES (?, ?, ?, ?, ?, ?)",
                 number, person, bytes(32), record, 1 if summary else 0, box)

    def root_persons(self):
        for number, person in self.rows("SELECT number, id FROM person", "nb"):
            entries = self.rows(f"SELECT record, kind, revision, digest FROM entry WHERE person={number}", "bnnb")
            self.run("UPDATE person SET root=? WHERE number=?", person_root(person, entries), number)

    def root_vault(self):
        (vault, sequence, key_sequence), = self.rows("SELECT id, sequence, key_sequence FROM vault", "bnn")
        rows = [(person, root, digest_of(summary))
                for person, root, summary in self.rows("SELECT id, root, summary FROM person", "bbb")]
        root = vault_root(self.keys.derived(b"manifest"), vault, sequence, key_sequence, rows)
        self.run("UPDATE vault SET root=?", root)

    def root_all(self):
        self.root_persons()
        self.root_vault()

    def forge_keys(self, change_head=lambda head: None, change_ring=lambda ring: None):
        """Both copies: bytes 0..1024 and the ring's bytes, altered in place, then sealed."""
        file = self.folder / "keys"
        copy = bytearray(file.read_bytes()[:COPY])
        ring_key = self.keys.derived(b"keyring")
        ring = bytearray(aead_open(ring_key, bytes(copy[1024:RING_AT]), bytes(copy[:1024]), bytes(copy[RING_AT:263208])))
        change_head(copy)
        change_ring(ring)
        assert len(ring) == RING_SIZE and len(copy) == COPY
        copy[1024:RING_AT] = os.urandom(24)
        copy[RING_AT:263208] = sealed(ring_key, bytes(copy[1024:RING_AT]), bytes(copy[:1024]), bytes(ring))
        copy[266176:266208] = hmac256(self.keys.derived(b"keyfile-mac"), bytes(copy[:266176]))
        copy[266208:] = blake2b(bytes(copy[:266208]))
        file.write_bytes(bytes(copy) * 2)
