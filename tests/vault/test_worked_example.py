"""The page's worked example, taken from the page itself, by the second reader: what is computed is what is printed."""
import pathlib
import re
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from forge import padded, sealed  # noqa: E402
from reader import journal, keys, primitives, state  # noqa: E402
from reader.payloads import decode  # noqa: E402

PAGE = (HERE.parents[1] / "docs/vault-format.md").read_text()
EXAMPLE = PAGE[PAGE.index("## 16. Worked example"):]


def run(first, last):
    return bytes(range(first, last + 1))


def printed(label):
    """The hex digits behind a label, over as many lines as there are."""
    found = re.search(rf"^{re.escape(label)}\s+([0-9a-f]+(?:\s+[0-9a-f]{{16,}})*)(?=\s|$)", EXAMPLE, re.M)
    return bytes.fromhex(found.group(1))


VAULT, STRETCHED, ROOT = run(0x00, 0x0F), run(0x00, 0x1F), run(0x40, 0x5F)
JOURNAL, PERSON, PERSON_KEY, RECORD = run(0xE0, 0xFF), run(0x80, 0x8F), run(0x90, 0xAF), run(0xB0, 0xBF)
SLOT = (primitives.u32(1) + run(0x20, 0x2F) + primitives.u32(3) + primitives.u32(65536) + primitives.u32(1)
        + run(0x30, 0x3F))


def id_of(kind, name):
    key = primitives.expand(JOURNAL, b"aparte/1/id")
    return primitives.hmac256(key, primitives.u32(len(kind)) + kind + name)[:16]


def nonce(sealing_key, about, plain):
    hedge = primitives.expand(sealing_key, b"aparte/1/hedge")
    return primitives.blake2b(run(0xC0, 0xDF) + about + plain, 24, key=hedge)


class WorkedExample(unittest.TestCase):
    def test_argon2id(self):
        stretched, = re.findall(r"it stretches to `([0-9a-f]{64})`", EXAMPLE)
        typed = bytes.fromhex("6669616e63c3a965")
        self.assertEqual(primitives.argon2id(typed, run(0x30, 0x3F), 3, 65536).hex(), stretched)

    def test_slot(self):
        prk = primitives.hmac256(VAULT, STRETCHED)
        self.assertEqual(prk, printed("PRK"))
        both = primitives.expand(prk, b"aparte/1/slot" + SLOT, 64)
        self.assertEqual(both, printed("slot key") + printed("commitment"))
        about = b"APARTEK1" + VAULT + SLOT + both[32:]
        self.assertEqual(nonce(both[:32], about, ROOT), printed("nonce"))
        self.assertEqual(primitives.aead_open(both[:32], printed("nonce"), about, printed("sealed")), ROOT)

    def test_copy_of_keys(self):
        copy = bytearray(keys.COPY)
        slot = SLOT + printed("commitment") + printed("nonce") + printed("sealed")
        copy[:40] = b"APARTEK1" + VAULT + primitives.u16(1) * 2 + bytes(4) + primitives.u64(2)
        copy[64:64 + len(slot)] = slot
        ring = (bytes(16) + JOURNAL + b"\2" + bytes(15) + PERSON + PERSON_KEY + b"\1" + bytes(15)
                + run(0xA0, 0xAF) + primitives.u32(20000) + bytes(28) + b"\3").ljust(keys.RING_SIZE, b"\0")
        about = bytes(copy[:1024])
        self.assertEqual(nonce(printed("keyring"), about, ring), printed("ring nonce"))
        copy[1024:keys.RING_AT] = printed("ring nonce")
        copy[keys.RING_AT:263208] = sealed(printed("keyring"), printed("ring nonce"), about, ring)
        self.assertEqual(copy[263192:263208], printed("ring tag"))
        copy[266176:266208] = primitives.hmac256(printed("keyfile-mac"), bytes(copy[:266176]))
        self.assertEqual(copy[266176:266208], printed("MAC"))
        copy[266208:] = primitives.blake2b(bytes(copy[:266208]))
        self.assertEqual(copy[266208:], printed("checksum"))
        keys.check_copy(bytes(copy))
        read = keys.open_copy(bytes(copy), ROOT, "both")
        self.assertEqual((read.journal, read.people, read.erased),
                         (JOURNAL, {PERSON: PERSON_KEY}, {run(0xA0, 0xAF): 20000}))

    def test_derived_keys_and_ids(self):
        for label in "keyfile-mac", "keyring", "database", "manifest", "state":
            with self.subTest(label):
                self.assertEqual(primitives.expand(ROOT, b"aparte/1/" + label.encode()), printed(label))
        self.assertEqual(primitives.expand(JOURNAL, b"aparte/1/id"), printed("id"))
        self.assertEqual(id_of(b"session", b"s1"), printed('id of session "s1"'))
        self.assertEqual(id_of(b"person", b"b1"), printed('id of person "b1"'))

    def test_box(self):
        about = journal.associated(VAULT, PERSON, RECORD, 4, 2)
        self.assertEqual(about, printed("associated"))
        self.assertEqual(nonce(PERSON_KEY, about, padded(printed("payload"))), printed("box")[1:25])
        payload = journal.open_box(PERSON_KEY, printed("box"), about)
        self.assertEqual(payload, printed("payload"))
        self.assertEqual(journal.digest_of(printed("box")), printed("digest"))
        self.assertEqual(decode(4, payload), ("Session", {
            "id": "s1", "mission": "m1", "beneficiary": "b1", "kind": "session", "date": "2025-10-14",
            "note": "Calm."}))

    def test_roots(self):
        own, = re.findall(r"^\s+([0-9a-f]{64})\s+of the person$", EXAMPLE, re.M)
        root_of_person = journal.person_root(PERSON, [(RECORD, 4, 2, printed("digest"))])
        root_of_journal = journal.person_root(bytes(16), [])
        self.assertEqual(root_of_journal, printed("person root"))
        self.assertEqual(root_of_person.hex(), own)
        rows = [(PERSON, root_of_person, run(0x00, 0x27)), (bytes(16), root_of_journal, bytes(40))]
        self.assertEqual(journal.vault_root(printed("manifest"), VAULT, 5, 2, rows), printed("vault root"))

    def test_state_file(self):
        data, = re.findall(r"^```\n((?:[0-9a-f]+\n)+)```", EXAMPLE, re.M)
        read = state.open_state(bytes.fromhex(data), VAULT, printed("state"))
        self.assertEqual((read.open, read.sequence, read.root, read.key_sequence, read.erased, read.ledger),
                         (True, 5, printed("vault root"), 2, {run(0xA0, 0xAF): 20000}, []))

    def test_recovery_code(self):
        code, = re.findall(r"\*\*Recovery code\*\* of the numbers .*: `([0-9A-Z-]+)`", EXAMPLE)
        self.assertEqual(primitives.recovery_code(code.lower().replace("0", "o")), code.replace("-", "").encode())
        numbers = [primitives.LETTERS.index(letter) for letter in code if letter != "-"]
        self.assertEqual(numbers[:28], list(range(28)))
        for at in range(30):
            wrong = [*numbers[:at], numbers[at] ^ 9, *numbers[at + 1:]]
            self.assertFalse(primitives.code_holds(wrong))


if __name__ == "__main__":
    unittest.main()
