"""Roots and boxes (sections 6, 7): every record of a vault, or a refusal of the whole."""
from collections import defaultdict

from . import need
from .payloads import decode
from .primitives import aead_open, blake2b, hmac256, same, u16, u64, unpad
from .state import freshness

NOBODY = bytes(16)
APPLICATION, NEWEST, SUMMARY = 1095782996, 1, 1
TABLES = {b"vault", b"person", b"entry", b"box", b"purge", b"entry_record", b"entry_person"}


def digest_of(box):
    return box[1:25] + box[-16:] if box else bytes(40)


def person_root(person, entries):
    """entries: [(record, kind, revision, digest)]"""
    listed = b"".join(record + u16(kind) + u64(revision) + digest for record, kind, revision, digest in sorted(entries))
    return blake2b(b"aparte/1/person-root" + person + listed + u64(len(entries)))


def vault_root(manifest_key, vault, sequence, key_sequence, rows):
    """rows: [(person, root, summary digest)]"""
    listed = b"".join(person + root + digest for person, root, digest in sorted(rows))
    return hmac256(manifest_key, b"aparte/1/vault-root" + vault + u64(sequence) + u64(key_sequence) + listed
                   + u64(len(rows)))


def associated(vault, person, record, kind, revision):
    return b"AP1R" + u16(1) + u16(kind) + vault + person + record + u64(revision)


def open_box(key, box, about):
    need(box[0] <= 1, "too new", "a box")
    need(box[0] == 1, "damaged", "a box's version")
    padded = aead_open(key, box[1:25], about, box[25:])
    need(padded is not None, "damaged", "a box does not open")
    return unpad(padded)


def check_header(tables, keys):
    need(tables.rows("PRAGMA application_id", "n") == [(APPLICATION,)], "damaged", "application_id")
    (version,), = tables.rows("PRAGMA user_version", "n")
    need(version <= NEWEST, "too new", "journal.db")
    need(version == NEWEST, "too old", "journal.db")
    names = {name for name, in tables.rows("SELECT CAST(name AS BLOB) FROM sqlite_schema", "b")}
    need(names >= TABLES, "damaged", "journal.db: a table or index is missing")
    rows = tables.rows("SELECT only_row, id, format, sequence, key_sequence, root FROM vault", "nbnnnb")
    need(len(rows) == 1 and rows[0][0] == 1, "damaged", "the row of vault")
    _, vault, file_format, sequence, key_sequence, root = rows[0]
    need(vault == keys.vault, "damaged", "vault.id")
    need(file_format <= NEWEST, "too new", "vault.format")
    need(len(root) == 32, "damaged", "vault.root")
    return sequence, key_sequence, root


def read_people(tables):
    """{number: (id, root, record, revision, summary)}"""
    people = {}
    for number, *row in tables.rows("SELECT number, id, root, record, revision, summary FROM person", "nbbbnb"):
        person, root, record, revision, summary = row
        need(len(person) == 16 and len(root) == 32, "damaged", "a row of person")
        need(not summary or len(summary) > 41, "damaged", "a summary too short")
        need(not revision or (len(record) == 16 and summary), "damaged", "a summary is missing")
        people[number] = row
    need(len({row[0] for row in people.values()}) == len(people), "damaged", "a person twice")
    return people


def read_entries(tables, people):
    """{person number: [(record, kind, revision, digest, place)]}. By rows, not by indexes: a damaged index loses
    nothing, and an old page of one hides nothing."""
    entries, seen = defaultdict(list), set()
    for place, record, number, kind, revision, digest in tables.rows(
            "SELECT place, record, person, kind, revision, digest FROM entry NOT INDEXED", "nbnnnb"):
        if number not in people:
            continue  # left of an erasure
        need(len(record) == 16 and len(digest) == 40 and kind < 1 << 16, "damaged", "a row of entry")
        need(record not in seen, "damaged", "a record twice")
        seen.add(record)
        entries[number].append((record, kind, revision, digest, place))
    return entries


def read_records(tables, vault, ring, people, entries):
    for number, (person, _, record, revision, summary) in people.items():
        if person not in ring:
            continue  # erased, or an orphan
        if revision:
            yield read_record(vault, ring[person], person, record, 1, revision, summary)
        for record, kind, revision, digest, place in entries[number]:
            boxes = tables.rows(f"SELECT bytes FROM box WHERE place={place:d}", "b")
            need(len(boxes) == 1, "changed outside", "a box is missing")
            need(len(boxes[0][0]) > 41, "damaged", "a box too short")
            need(same(digest_of(boxes[0][0]), digest), "changed outside", "a box is another")
            yield read_record(vault, ring[person], person, record, kind, revision, boxes[0][0], listed=True)


def read_record(vault, key, person, record, kind, revision, box, listed=False):
    payload = open_box(key, box, associated(vault, person, record, kind, revision))
    name, value = (kind, None) if listed and kind == SUMMARY else decode(kind, payload)
    return {"owner": person.hex(), "id": record.hex(), "kind": name, "revision": revision, "payload": value}


def check_vault_root(keys, people, sequence, key_sequence, root):
    rows = [(person, own_root, digest_of(summary)) for person, own_root, _, _, summary in people.values()]
    expected = vault_root(keys.derived(b"manifest"), keys.vault, sequence, key_sequence, rows)
    need(same(expected, root), "changed outside", "vault root")


def check_person_roots(people, entries, ring):
    for number, (person, root, *_) in people.items():
        if person in ring:
            found = person_root(person, [entry[:4] for entry in entries[number]])
            need(same(found, root), "changed outside", "a person's root")


def read_journal(tables, keys, state):
    sequence, key_sequence, root = check_header(tables, keys)
    people = read_people(tables)
    check_vault_root(keys, people, sequence, key_sequence, root)
    erased = keys.erased | state.erased
    ring = {NOBODY: keys.journal} | {person: key for person, key in keys.people.items() if person not in erased}
    entries = read_entries(tables, people)
    check_person_roots(people, entries, ring)
    return {
        "vault": keys.vault.hex(), "copies": keys.copies, "keys_sequence": keys.sequence, "sequence": sequence,
        "key_sequence": key_sequence, "state": state.file,
        "freshness": freshness(state, keys, sequence, key_sequence, root), "ledger_copy": state.ledger,
        "people": sorted(person.hex() for person in ring if person != NOBODY),
        "erased": {person.hex(): day for person, day in sorted(erased.items())},
        "orphans": sorted(row[0].hex() for row in people.values() if row[0] not in ring and row[0] not in erased),
        "records": sorted(read_records(tables, keys.vault, ring, people, entries),
                          key=lambda made: (made["owner"], made["id"]))}
