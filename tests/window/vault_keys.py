"""The keys of a vault, worked out from its files and the passphrase by the second reader (tests/vault/reader)."""
import hashlib
import os
import pathlib
import sys

sys.path.insert(0, os.path.join(os.environ["APARTE_SOURCE_DIR"], "tests", "vault"))

from reader import keys as reader  # noqa: E402
from reader.primitives import argon2id, expand, hmac256, number_at  # noqa: E402

IN_USE, PASSING = ("database", "manifest", "state"), ("keyfile-mac", "keyring")


def newest_copy(vault):
    data = pathlib.Path(vault, "keys").read_bytes()
    return reader.sound_copies(data, None)[0][0][1]


def root_of(vault, passphrase):
    return reader.open_slot(newest_copy(vault), "passphrase", passphrase.encode())


def page_authentication_key(vault, database_key):
    """SQLCipher's own, made of the database key and the file's salt."""
    salt = bytes(byte ^ 0x3A for byte in pathlib.Path(vault, "journal.db").read_bytes()[:16])
    return hashlib.pbkdf2_hmac("sha512", database_key, salt, 2, 32)


def keys_under(vault, root):
    """{what: 32 bytes}: what an unlocked program has to know."""
    opened = reader.open_copy(newest_copy(vault), root, "both")
    found = {"the root key": root, "the journal's key": opened.journal}
    found.update({f"the {label} key": opened.derived(label.encode()) for label in IN_USE})
    found["SQLCipher's key for pages"] = page_authentication_key(vault, found["the database key"])
    found.update({f"the key of person {place}": key for place, key in enumerate(opened.people.values(), 1)})
    return found


def keys_on_the_way(vault, passphrase):
    """What lies between a passphrase and the root key, and what opens and writes `keys`: needed for a moment, then nowhere."""
    copy = newest_copy(vault)
    slot = copy[reader.PLACES["passphrase"]:][:192]
    stretched = argon2id(passphrase.encode(), slot[32:48], number_at(slot, 20, 4), number_at(slot, 24, 4))
    prk = hmac256(copy[8:24], stretched)
    both = expand(prk, b"aparte/1/slot" + slot[:48], 64)
    root = reader.open_slot(copy, "passphrase", passphrase.encode())
    found = {f"the {label} key": expand(root, f"aparte/1/{label}".encode()) for label in PASSING}
    found.update({"the stretched passphrase": stretched, "the extracted passphrase": prk, "the slot key": both[:32]})
    return found
