#!/usr/bin/python3
"""Makes one vault a way of being wrong, and some that are only unusual: make_forgeries.py VAULT FOLDER < passphrase.
FOLDER gets one vault each, named after what was done. For each, in order of name, the second reader's answer is printed
as one line of JSON."""
import json
import os
import pathlib
import shutil
import struct
import sys

from forge import Forge, padded
from reader import Refused
from reader.journal import NOBODY, associated
from reader.keys import open_keys
from reader.whole import read_vault, spoken_secret

WAYS = {}


def way(name):
    def keep(does):
        WAYS[name] = does
    return keep


def sql(name, statement, *values, roots="root_all"):
    def does(forge):
        forge.run(statement, *values)
        if roots:
            getattr(forge, roots)()
    WAYS[name] = does


def head(name, at, data):
    WAYS[f"keys: {name}"] = lambda forge: forge.forge_keys(change_head=lambda copy: place(copy, at, data))


def ring(name, change):
    WAYS[f"ring: {name}"] = lambda forge: forge.forge_keys(change_ring=change)


def place(data, at, replacement):
    data[at:at + len(replacement)] = replacement


def boxed(name, kind=65, payload=b"\xa0", person=None, **how):
    """A record more: of the journal, or of the first person."""
    def does(forge):
        forge.put(sorted(forge.keys.people)[0] if person else NOBODY, kind, payload, **how)
        forge.root_all()
    WAYS[f"record: {name}"] = does


WAYS["nothing but roots and seals made again"] = lambda forge: (forge.forge_keys(), forge.root_all())

head("format 2, minimum reader 1", 24, b"\2\0\1\0")
WAYS["keys: format 2, something in a third place"] = lambda forge: forge.forge_keys(
    change_head=lambda copy: (place(copy, 24, b"\2\0\1\0"), place(copy, 448, b"\1")))
WAYS["keys: format 2, a slot of another kind"] = lambda forge: forge.forge_keys(
    change_head=lambda copy: (place(copy, 24, b"\2\0\1\0"), place(copy, 256, b"\3")))
head("sequence 0", 32, bytes(8))
head("the greatest sequence", 32, b"\xff" * 8)
head("no recovery slot", 256, bytes(192))

PLACE = 64
ring("a gap", lambda ring: place(ring, 9 * PLACE, ring[PLACE:2 * PLACE]))
ring("an id twice", lambda ring: place(ring, 4 * PLACE, ring[PLACE:2 * PLACE]))
ring("an id as person and as erased", lambda ring: place(
    ring, 4 * PLACE, ring[PLACE:PLACE + 16] + struct.pack("<I", 9) + bytes(28) + b"\3" + bytes(15)))
ring("an unknown kind", lambda ring: place(ring, 4 * PLACE, os.urandom(48) + b"\5" + bytes(15)))
ID_KEY = bytes(16) + bytes(range(32)) + b"\4" + bytes(15)
ring("an id key", lambda ring: place(ring, 4 * PLACE, ID_KEY))
ring("two id keys", lambda ring: place(ring, 4 * PLACE, ID_KEY + ID_KEY))
ring("an id key with an id", lambda ring: place(ring, 4 * PLACE, b"\1" + ID_KEY[1:]))
ring("an id key in the journal's place", lambda ring: place(ring, 0, ID_KEY))
ring("an id key with a byte behind", lambda ring: place(ring, 4 * PLACE, ID_KEY[:-1] + b"\1"))
ring("a byte behind a kind", lambda ring: place(ring, PLACE + 63, b"\1"))
ring("a byte in an empty place", lambda ring: place(ring, 100 * PLACE + 5, b"\1"))
ring("the journal second", lambda ring: place(ring, 0, ring[PLACE:2 * PLACE] + ring[:PLACE]))
ring("the journal twice", lambda ring: place(ring, 4 * PLACE, ring[:PLACE]))
ring("the journal with an id", lambda ring: place(ring, 0, b"\1"))
ring("a second journal with an id", lambda ring: place(ring, 4 * PLACE, b"\7" + ring[1:PLACE]))
ring("a person with the null id", lambda ring: place(ring, 4 * PLACE, bytes(16) + os.urandom(32) + b"\1" + bytes(15)))
ring("an erased person with the null id", lambda ring: place(ring, 4 * PLACE, bytes(48) + b"\3" + bytes(15)))
ring("a key behind a day", lambda ring: place(
    ring, 4 * PLACE, os.urandom(16) + struct.pack("<I", 9) + b"\1" * 28 + b"\3" + bytes(15)))
ring("a day of 0", lambda ring: place(ring, 4 * PLACE, os.urandom(16) + bytes(32) + b"\3" + bytes(15)))
ring("a person without rows", lambda ring: place(ring, 4 * PLACE, os.urandom(48) + b"\1" + bytes(15)))
ring("nothing in it", lambda ring: place(ring, 0, bytes(len(ring))))
ring("every place used", lambda ring: place(
    ring, 4 * PLACE, b"".join(os.urandom(48) + b"\1" + bytes(15) for _ in range(4092))))

sql("application_id of another", "PRAGMA application_id=1", roots=None)
sql("user_version 0", "PRAGMA user_version=0", roots=None)
sql("user_version 2", "PRAGMA user_version=2", roots=None)
sql("vault.format 2", "UPDATE vault SET format=2")
sql("vault.format 0", "UPDATE vault SET format=0")
sql("vault.id of another", "UPDATE vault SET id=?", bytes(16))
sql("vault.id short", "UPDATE vault SET id=?", bytes(15))
sql("vault.sequence 0", "UPDATE vault SET sequence=0")
sql("vault.sequence negative", "UPDATE vault SET sequence=-1", roots=None)
sql("vault.sequence a text", "UPDATE vault SET sequence=?", "twelve", roots=None)
sql("vault.sequence a double", "UPDATE vault SET sequence=12.5", roots=None)
sql("vault.key_sequence ahead of keys", "UPDATE vault SET key_sequence=key_sequence+1")
sql("vault.key_sequence behind keys", "UPDATE vault SET key_sequence=key_sequence-1")
sql("vault.root short", "UPDATE vault SET root=?", bytes(31), roots=None)
sql("vault.root a text", "UPDATE vault SET root=?", "r" * 32, roots=None)
sql("no row in vault", "DELETE FROM vault", roots=None)
sql("no table purge", "DROP TABLE purge", roots=None)
sql("a table more", "CREATE TABLE more(number INTEGER PRIMARY KEY)", roots=None)
sql("no index by record", "DROP INDEX entry_record", roots=None)
sql("no index by person", "DROP INDEX entry_person", roots=None)

FIRST = "(SELECT min(number) FROM person WHERE id<>zeroblob(16))"
JOURNAL = "(SELECT number FROM person WHERE id=zeroblob(16))"
sql("no row for the journal", f"DELETE FROM person WHERE number={JOURNAL}")
sql("no row for a person, who leaves entries", f"DELETE FROM person WHERE number={FIRST}")
sql("a person's root short", f"UPDATE person SET root=zeroblob(31) WHERE number={FIRST}", roots="root_vault")
sql("a person's root another", f"UPDATE person SET root=zeroblob(32) WHERE number={FIRST}", roots="root_vault")
sql("a person's id short", f"UPDATE person SET id=zeroblob(15) WHERE number={FIRST}")
sql("a person's id that of the journal", f"UPDATE person SET id=zeroblob(16) WHERE number={FIRST}")
sql("a summary's id short", f"UPDATE person SET record=zeroblob(15) WHERE number={FIRST}")
sql("a summary's id another", f"UPDATE person SET record=zeroblob(16) WHERE number={FIRST}")
sql("a summary's revision another", f"UPDATE person SET revision=revision+1 WHERE number={FIRST}")
sql("a summary's revision 0", f"UPDATE person SET revision=0 WHERE number={FIRST}")
sql("a summary's revision negative", f"UPDATE person SET revision=-1 WHERE number={FIRST}")
sql("a summary missing, its id there", f"UPDATE person SET summary=zeroblob(0) WHERE number={FIRST}")
sql("no summary at all", f"UPDATE person SET summary=zeroblob(0), record=zeroblob(0), revision=0 WHERE number={FIRST}")
sql("a summary of 41 bytes", f"UPDATE person SET summary=substr(summary, 1, 41) WHERE number={FIRST}")
sql("a summary of 1 byte", f"UPDATE person SET summary=x'01' WHERE number={FIRST}", roots="root_persons")
sql("a summary under the journal", f"UPDATE person SET record=zeroblob(16), revision=1, summary=randomblob(105)"
    f" WHERE number={JOURNAL}")
sql("a summary as a text", f"UPDATE person SET summary='text' WHERE number={FIRST}", roots=None)

ONE = "(SELECT min(place) FROM entry)"
sql("an entry's id short", f"UPDATE entry SET record=zeroblob(15) WHERE place={ONE}")
sql("an entry's digest short", f"UPDATE entry SET digest=zeroblob(39) WHERE place={ONE}")
sql("an entry's digest another", f"UPDATE entry SET digest=zeroblob(40) WHERE place={ONE}")
sql("an entry's kind above u16", f"UPDATE entry SET kind=kind+65536 WHERE place={ONE}", roots=None)
sql("an entry's kind negative", f"UPDATE entry SET kind=-1 WHERE place={ONE}", roots=None)
sql("an entry's kind another", f"UPDATE entry SET kind=kind+1 WHERE place={ONE}")
sql("an entry's revision another", f"UPDATE entry SET revision=revision+1 WHERE place={ONE}")
sql("an entry's revision negative", f"UPDATE entry SET revision=-1 WHERE place={ONE}", roots=None)
sql("an entry's owner another", f"UPDATE entry SET person={FIRST} WHERE place=(SELECT min(place) FROM entry WHERE "
    f"person<>{FIRST})")
sql("an entry of nobody", f"UPDATE entry SET person=999 WHERE place={ONE}")
sql("an entry gone", f"DELETE FROM entry WHERE place={ONE}", roots=None)
sql("an entry gone, the roots right", f"DELETE FROM entry WHERE place={ONE}")
sql("a box gone", f"DELETE FROM box WHERE place={ONE}", roots=None)
sql("a box without entry", "INSERT INTO box(place, bytes) VALUES (9999, zeroblob(105))", roots=None)
sql("a box as a text", f"UPDATE box SET bytes='text' WHERE place={ONE}", roots=None)
sql("a box empty", f"UPDATE box SET bytes=zeroblob(0) WHERE place={ONE}", roots=None)
sql("two boxes exchanged", f"UPDATE box SET bytes=(SELECT bytes FROM box AS other WHERE other.place={ONE}+"
    f"(box.place={ONE})) WHERE place IN ({ONE}, {ONE}+1)", roots=None)
sql("somebody in purge who never was", "INSERT INTO purge(number) VALUES (999)", roots=None)


@way("an entry of somebody in purge")
def _(forge):
    forge.run(f"UPDATE entry SET person=999 WHERE place={ONE}")
    forge.run("INSERT INTO purge(number) VALUES (999)")
    forge.root_all()


@way("rows without a key")
def _(forge):
    forge.put_person(os.urandom(16))
    forge.root_all()


@way("rows of an erased person")
def _(forge):
    forge.put_person(sorted(forge.keys.erased)[0])
    forge.root_all()


@way("the rows of a person twice")
def _(forge):
    forge.put_person(sorted(forge.keys.people)[0])
    forge.root_all()


@way("a person more, without summary or entries")
def _(forge):
    forge.forge_keys(change_ring=lambda ring: place(ring, 4 * PLACE, b"\7" * 48 + b"\1" + bytes(15)))
    forge.put_person(b"\7" * 16, summary=False)
    forge.root_all()


boxed("an unusual but right one")
boxed("one byte of payload too many", payload=b"\xa0\0")
boxed("kind 69", kind=69)
boxed("kind 73", kind=73, payload=b"not CBOR")
boxed("kind 65535", kind=65535)
boxed("kind 11 of a person", kind=11, person=True)
boxed("kind 63 of a person", kind=63, person=True)
boxed("kind 0 of a person", kind=0, person=True)
boxed("kind 1 among the entries", kind=1, person=True)
boxed("kind 4 of the journal", kind=4)
boxed("kind 64 of a person", kind=64, person=True)
boxed("revision 0", revision=0)
boxed("a great revision", revision=(1 << 63) - 1)
boxed("an empty payload", payload=b"")
boxed("an empty payload of a kind not known", kind=200, payload=b"")
boxed("box version 0", version=0)
boxed("box version 2", version=2)
boxed("no padding", pad=lambda payload: payload)
boxed("only zeros for padding", pad=lambda payload: payload + bytes(63))
boxed("padding with another byte", pad=lambda payload: payload + b"\x81" + bytes(62))
boxed("shorter padding", pad=lambda payload: payload + b"\x80")
boxed("longer padding", pad=lambda payload: padded(payload) + bytes(1000))
boxed("a payload that ends with 0x80", kind=200, payload=b"\x80\x80")
boxed("a null record id", record=bytes(16))
boxed("a null record id of a person", kind=4, person=True, record=bytes(16))


@way("record: schema 2")
def _(forge):
    record = os.urandom(16)
    about = associated(forge.keys.vault, NOBODY, record, 65, 1)
    forge.put(NOBODY, 65, record=record, about=about[:4] + b"\2\0" + about[6:])
    forge.root_all()


@way("record: a box of 41 bytes")
def _(forge):
    forge.put(NOBODY, 65, b"", pad=lambda payload: payload)
    forge.root_all()


@way("record: the box of another person's key")
def _(forge):
    one, other = sorted(forge.keys.people)[:2]
    record = os.urandom(16)
    box = forge.box(one, record, 4, 1, b"\xa0")
    forge.put_box(other, 4, box, 1, record)
    forge.root_all()


def answer(folder, secret):
    try:
        return {"name": folder.name} | read_vault(folder, "passphrase", secret, None)
    except Refused as fault:
        return {"name": folder.name, "refused": str(fault)}


def main(vault, folder):
    secret = spoken_secret(sys.stdin.buffer.readline(), code=False)
    keys = open_keys(pathlib.Path(vault, "keys").read_bytes(), "passphrase", secret)
    for name, does in sorted(WAYS.items()):
        made = pathlib.Path(folder, name)
        shutil.copytree(vault, made, ignore=shutil.ignore_patterns("reserve"))
        forge = Forge(made, keys)
        does(forge)
        forge.close()
        print(json.dumps(answer(made, secret)))


main(*sys.argv[1:])
