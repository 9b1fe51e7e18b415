"""tests/vectors/headers by the second reader, and that they are what make_vectors.py writes."""
import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import make_vectors  # noqa: E402
from reader import Refused  # noqa: E402
from reader.keys import COPY, open_keys  # noqa: E402
from reader.primitives import blake2b  # noqa: E402

FILES = sorted(make_vectors.FOLDER.glob("*.txt"))


def keys_of(vector):
    fields, _, digits = vector.partition("bytes:\n")
    body = bytes.fromhex(digits).ljust(COPY - 32, b"\0")
    checksum = bytes(32) if "checksum: wrong" in fields else blake2b(body)
    return dict(line.split(": ", 1) for line in fields.splitlines()), (body + checksum) * 2


class HeaderVectors(unittest.TestCase):
    def test_each_is_refused_as_it_says(self):
        for file in FILES:
            fields, keys = keys_of(file.read_text())
            with self.subTest(fields["name"]):
                with self.assertRaises(Refused) as refused:
                    open_keys(keys, "passphrase", b"of nobody")
                self.assertEqual(refused.exception.kind, fields["expect"])

    def test_they_are_as_written(self):
        self.assertEqual(len(FILES), len(make_vectors.VECTORS))
        for file, (name, (expect, data)) in zip(FILES, make_vectors.VECTORS.items()):
            self.assertEqual(file.read_text(), make_vectors.text(name, expect, data))


if __name__ == "__main__":
    unittest.main()
