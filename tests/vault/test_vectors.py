"""tests/vectors by the second reader, and that they are what make_vectors.py writes. (The program reads the same files
in tst_every_vector.cpp; folders are read by both in tst_folder_vectors.cpp.)"""
import pathlib
import struct
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import make_vectors  # noqa: E402
from reader import Refused, need  # noqa: E402
from reader.journal import associated, open_box, person_root, vault_root  # noqa: E402
from reader.keys import COPY, RING_SIZE, check_slot, open_keys, parse_ring, root_in_slot  # noqa: E402
from reader.payloads import decode  # noqa: E402
from reader.primitives import blake2b, recovery_code, unpad  # noqa: E402
from reader.state import open_state  # noqa: E402
from vectors import FOLDER, Vector, read, read_area  # noqa: E402

sys.setrecursionlimit(20000)


def header(vector):
    body = vector.data.ljust(COPY - 32, b"\0")
    checksum = bytes(32) if vector.fields.get("checksum") == "wrong" else blake2b(body)
    open_keys((body + checksum) * 2, "passphrase", b"of nobody")


def slot(vector):
    check_slot(vector.data, vector.data[0] if vector.data[0] in (1, 2) else 1)
    root = root_in_slot(vector.data, b"APARTEK1" + vector.bytes_of("vault"), vector.bytes_of("stretched"))
    need(len(root) == 32, "damaged", "not a root key")


def ring(vector):
    parse_ring(vector.data.ljust(RING_SIZE, b"\0"))


def code(vector):
    letters = recovery_code(vector.data.decode())
    need(letters.decode() == vector.fields["letters"], "damaged", "other letters")


def record(vector):
    need(len(vector.data) > 41, "damaged", "a box too short")
    place = [vector.bytes_of(name) for name in ("vault", "person", "record")]
    about = associated(*place, int(vector.fields["kind"]), int(vector.fields["revision"]))
    open_box(vector.bytes_of("key"), vector.data, about)


def padding(vector):
    need(len(unpad(vector.data)) == int(vector.fields["size"]), "damaged", "another size")


def root(vector):
    if vector.fields["of"] == "person":
        entries = [struct.unpack_from("<16sHQ40s", vector.data, at) for at in range(0, len(vector.data), 66)]
        found = person_root(vector.bytes_of("person"), entries)
    else:
        entries = [struct.unpack_from("16s32s40s", vector.data, at) for at in range(0, len(vector.data), 88)]
        found = vault_root(vector.bytes_of("key"), vector.bytes_of("vault"), int(vector.fields["sequence"]),
                           int(vector.fields["key_sequence"]), entries)
    need(len({entry[0] for entry in entries}) == len(entries), "damaged", "a row twice")
    need(found == vector.bytes_of("root"), "changed outside", "another root")


def state(vector):
    open_state(vector.data, vector.bytes_of("vault"), vector.bytes_of("key"))


def payload(vector):
    decode(int(vector.fields["kind"]), vector.data)


READERS = {"headers": header, "slots": slot, "rings": ring, "codes": code, "records": record, "paddings": padding,
           "roots": root, "states": state, "payloads": payload}


def answer(area, vector):
    try:
        READERS[area](vector)
        return "ok"
    except Refused as fault:
        return fault.kind


class Vectors(unittest.TestCase):
    def test_each_is_answered_as_it_says(self):
        for area in READERS:
            for vector in read_area(area):
                with self.subTest(area=area, name=vector.name):
                    self.assertEqual(answer(area, vector), vector.expect)

    def test_each_with_another_answer_fails(self):
        for area in READERS:
            for vector in read_area(area):
                other = Vector(vector.name, "damaged" if vector.expect == "ok" else "ok", vector.data, vector.fields)
                with self.subTest(area=area, name=vector.name):
                    self.assertNotEqual(answer(area, other), other.expect)

    def test_they_are_as_written(self):
        for area, made in make_vectors.AREAS.items():
            texts = [file.read_text() for file in sorted((FOLDER / area).glob("*.txt"))]
            self.assertEqual(texts, [vector.text() for vector in made()], area)
            self.assertEqual([read(text).text() for text in texts], texts)

    def test_there_are_enough_and_each_is_another(self):
        counts = {area.name: len(read_area(area.name)) for area in FOLDER.iterdir() if area.is_dir()}
        print(f"{sum(counts.values())} vectors: {counts}")
        self.assertGreaterEqual(sum(counts.values()), 150)
        self.assertEqual(set(counts), set(make_vectors.AREAS))
        for area in counts:
            names = [vector.name for vector in read_area(area)]
            self.assertEqual(len(names), len(set(names)), area)


if __name__ == "__main__":
    unittest.main()
