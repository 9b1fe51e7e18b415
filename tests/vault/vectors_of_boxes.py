"""Vectors of boxes (docs/vault-format.md, section 7), padding, roots (6) and the state file (12)."""
from forge import padded, sealed
from reader.journal import associated, person_root, vault_root
from reader.primitives import u16, u32, u64
from vectors import vector

VAULT, KEY, OTHER_KEY = bytes(range(16)), bytes(range(0x90, 0xB0)), bytes(range(0x91, 0xB1))
PERSON, RECORD, NONCE = bytes(range(0x80, 0x90)), bytes(range(0xB0, 0xC0)), bytes(range(0x60, 0x78))
SESSION = bytes.fromhex("a60162733102626d3103626231046773657373696f6e066a323032352d31302d3134096543616c6d2e")
PLACE = {"vault": VAULT, "person": PERSON, "record": RECORD, "kind": 4, "revision": 2}


def box(payload=SESSION, version=1, pad=padded, key=KEY, schema=1, **place):
    about = associated(**PLACE | place)
    about = about[:4] + u16(schema) + about[6:]
    return bytes([version]) + NONCE + sealed(key, NONCE, about, pad(payload))


def changed(data, at):
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1:]


def records():
    good, other = box(), bytes(range(0xB1, 0xC1))

    def of(name, answer, data, key=KEY, **place):
        return vector(name, answer, data, key=key, **PLACE | place)
    closed, size = "damaged record.sealed", "damaged record.size"
    return [
        of("right", "ok", good),
        of("right, of nobody", "ok", box(person=bytes(16)), person=bytes(16)),
        of("right, the greatest revision", "ok", box(revision=2 ** 64 - 1), revision=2 ** 64 - 1),
        of("right, the greatest kind", "ok", box(kind=65535), kind=65535),
        of("right, an empty payload", "ok", box(b"")),
        of("right, more padding than a writer gives", "ok", box(pad=lambda text: padded(text) + bytes(1000))),
        of("moved to another row", closed, good, record=other),
        of("moved to another person", closed, good, person=other),
        of("moved to the journal", closed, good, person=bytes(16)),
        of("moved to another vault", closed, good, vault=other),
        of("taken for another kind", closed, good, kind=5),
        of("taken for another revision", closed, good, revision=3),
        of("revision and kind with their bytes exchanged", closed, box(revision=0x400), revision=4),
        of("of another schema", closed, box(schema=2)),
        of("under another person's key", closed, good, key=OTHER_KEY),
        of("version 0", "damaged record.version", box(version=0)),
        of("version 2", "too new record.version", box(version=2)),
        of("version 255", "too new record.version", box(version=255)),
        of("a bit of the nonce", closed, changed(good, 1)),
        of("a bit of the ciphertext", closed, changed(good, 25)),
        of("a bit of the tag", closed, changed(good, len(good) - 1)),
        of("without its last byte", closed, good[:-1]),
        of("a byte more", closed, good + b"\0"),
        of("cut to 42 bytes", closed, good[:42]),
        of("cut to 41 bytes", size, good[:41]),
        of("a box of nothing, rightly sealed", size, box(b"", pad=lambda text: text)),
        of("without padding", closed, box(pad=lambda text: text)),
        of("padding of zeros only", closed, box(b"", pad=lambda text: bytes(64))),
        of("padding that begins with 0x81", closed, box(pad=lambda text: text + b"\x81" + bytes(22))),
        of("padding with a byte behind it", closed, box(pad=lambda text: text + b"\x80" + bytes(21) + b"\1")),
    ]


def paddings():
    def of(name, answer, data, size=None):
        return vector(name, answer, data, **({} if size is None else {"size": size}))
    return [
        of("nothing but padding", "ok", b"\x80" + bytes(63), 0),
        of("one byte of padding", "ok", b"a" * 63 + b"\x80", 63),
        of("a text that ends with padding of its own", "ok", b"a\x80" + b"\x80" + bytes(61), 2),
        of("a text that ends with zeros", "ok", b"a\0\0" + b"\x80" + bytes(60), 3),
        of("of no step that a writer takes", "ok", b"abc\x80\0", 3),
        of("nothing at all", "damaged", b""),
        of("zeros only", "damaged", bytes(64)),
        of("no padding", "damaged", b"a" * 64),
        of("0x40 instead", "damaged", b"a" * 32 + b"\x40" + bytes(31)),
        of("a byte behind it", "damaged", b"a" * 32 + b"\x80" + bytes(30) + b"\1"),
    ]


ENTRIES = [(bytes([at]) * 16, 4 + at, at, bytes([0x10 + at]) * 40) for at in (1, 2, 3)]
ROWS = [(bytes([at]) * 16, bytes([0x20 + at]) * 32, bytes([0x30 + at]) * 40) for at in (0, 1, 2)]


def roots():
    def listed(entries):
        return b"".join(record + u16(kind) + u64(revision) + digest for record, kind, revision, digest in entries)

    def person(name, answer, entries, root=person_root(PERSON, ENTRIES), who=PERSON):
        return vector(name, answer, listed(entries), of="person", person=who, root=root)

    def vault(name, answer, rows=tuple(ROWS), key=KEY, about=VAULT, sequence=5, key_sequence=2):
        root = vault_root(KEY, VAULT, 5, 2, ROWS)
        return vector(name, answer, b"".join(map(b"".join, rows)), of="vault", key=key, vault=about,
                      sequence=sequence, key_sequence=key_sequence, root=root)
    one, two, three = ENTRIES
    other = "changed outside"
    return [
        person("right", "ok", ENTRIES),
        person("right, rows in another order", "ok", [three, one, two]),
        person("right, of nothing", "ok", [], person_root(PERSON, [])),
        person("an entry missing", other, [one, three]),
        person("an entry more", other, [*ENTRIES, (b"\4" * 16, 4, 1, bytes(40))]),
        person("an entry of another kind", other, [one, two, (three[0], 4, *three[2:])]),
        person("an entry of the revision before", other, [one, two, (*three[:2], 2, three[3])]),
        person("two digests exchanged", other, [(*one[:3], two[3]), (*two[:3], one[3]), three]),
        person("of another person", other, ENTRIES, who=bytes(16)),
        person("all gone", other, []),
        person("a record twice", "damaged manifest.order", [one, two, two, three]),
        vault("the vault's, right", "ok"),
        vault("the vault's, persons in another order", "ok", (ROWS[2], ROWS[0], ROWS[1])),
        vault("the vault's, of another sequence", other, sequence=6),
        vault("the vault's, of another key-file sequence", other, key_sequence=1),
        vault("the vault's, of another vault", other, about=bytes(16)),
        vault("the vault's, under another key", other, key=OTHER_KEY),
        vault("the vault's, without a person", other, ROWS[:2]),
        vault("the vault's, with a person's older root", other, (*ROWS[:2], (ROWS[2][0], bytes(32), ROWS[2][2]))),
        vault("the vault's, with another summary", other, (*ROWS[:2], (*ROWS[2][:2], bytes(40)))),
        vault("the vault's, a person twice", "damaged manifest.order", (*ROWS, ROWS[2])),
    ]


def inside(opened=b"\1", zeros=bytes(7), persons=((b"\xa0" * 16, 20000),), ledger=b"[]", count=None, size=None):
    head = opened + zeros + u64(5) + bytes(range(32)) + u64(2)
    sizes = u32(len(persons) if count is None else count) + u32(len(ledger) if size is None else size)
    return head + sizes + b"".join(who + u32(day) for who, day in persons) + ledger


def state(text=None, magic=b"APARTES1", file_format=1, minimum=1, zeros=bytes(4), pad=padded, **how):
    head = magic + VAULT + u16(file_format) + u16(minimum) + zeros
    return head + NONCE + sealed(KEY, NONCE, head, pad(inside(**how) if text is None else text))


def states():
    good = state()
    first, second = (b"\xa0" * 16, 20000), (b"\xa1" * 16, 1)

    def of(name, answer, data, vault=VAULT, key=KEY):
        return vector(name, answer, data, vault=vault, key=key)
    layout, closed = "damaged state.layout", "damaged state.sealed"
    return [
        of("right", "ok", good),
        of("right, closed, nobody erased, no ledger", "ok", state(opened=b"\0", persons=(), ledger=b"")),
        of("right, two people erased", "ok", state(persons=(first, second))),
        of("right, of a later format that lets this one read", "ok", state(file_format=2)),
        of("empty", "damaged state.size", b""),
        of("cut to 72 bytes", "damaged state.size", good[:72]),
        of("without its last byte", "damaged state.size", good[:-1]),
        of("a byte more", closed, good + b"\0"),
        of("another magic", "damaged state.magic", state(magic=b"APARTEK1")),
        of("minimum reader 0", layout, state(minimum=0)),
        of("a minimum reader above its format", layout, state(file_format=0)),
        of("minimum reader 2", "too new state.version", state(file_format=2, minimum=2)),
        of("a byte that should be zero", layout, state(zeros=b"\0\0\0\1")),
        of("of another vault", "damaged state.vault", good, vault=bytes(16)),
        of("under another key", closed, good, key=OTHER_KEY),
        of("another format, not sealed with it", closed, good[:24] + b"\2" + good[25:]),
        of("a bit of the nonce", closed, changed(good, 32)),
        of("a bit of the ciphertext", closed, changed(good, 60)),
        of("padding of zeros only", layout, state(bytes(128), pad=lambda text: text)),
        of("less than a head", layout, state(inside()[:63], pad=lambda text: padded(text) + bytes(64))),
        of("open and closed at once", layout, state(opened=b"\2")),
        of("a byte behind open", layout, state(inside(zeros=b"\0\0\0\0\0\0\1"))),
        of("one person more than there are", layout, state(count=2)),
        of("4,097 people", layout, state(count=4097)),
        of("a great many people", layout, state(count=0xFFFFFFFF)),
        of("a ledger longer than it is", layout, state(size=3)),
        of("a ledger of 16 MiB and a byte", layout, state(size=(16 << 20) + 1)),
        of("a ledger of 4 GiB", layout, state(size=0xFFFFFFFF)),
        of("something behind the ledger", layout, state(size=1)),
        of("people out of order", layout, state(persons=(second, first))),
        of("a person twice", layout, state(persons=(first, first))),
    ]
