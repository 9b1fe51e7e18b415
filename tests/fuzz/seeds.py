#!/usr/bin/python3
"""What fuzzers begin with, from the program's own vectors and example: seeds.py FOLDER writes FOLDER/PARSER/NUMBER."""
import json
import pathlib
import struct
import sys

LARGEST = 1 << 14
TESTS = pathlib.Path(__file__).resolve().parents[1]
NEEDLES = [("", "rien"), ("cle", "une clé, deux clés"), ("é", "e\u0301tait"), ("oeuvre", "Œuvre"), ("ß", "STRASSE"),
           ("a b", "a  b"), ("\u0301", "a\u0301"), ("straße", "Strasse"), ("i", "İ"), ("ﬁ", "afin"), ("日", "日本")]


def vectors(area):
    """(fields, bytes) of each file of tests/vectors/AREA."""
    for file in sorted((TESTS / "vectors" / area).glob("*.txt")):
        head, _, digits = file.read_text().partition("bytes:\n")
        fields = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
        yield fields, bytes.fromhex(digits)


def plain(area):
    return [data for _, data in vectors(area)]


def slots():
    heads = plain("headers")
    return plain("slots") + [head[at:at + 192].ljust(192, b"\0") for head in heads for at in (64, 256)]


def bundles():
    """The example is too long to be altered ten thousand times: everything around one person of it, and nothing else."""
    whole = json.loads((TESTS.parent / "examples/journal.json").read_text())
    alone = next(one for one in whole["beneficiaries"] if one["missions"] and not (one["members"] or one["links"]))
    for few in [{"beneficiaries": []}, {"beneficiaries": [alone], "lessons": []}]:
        yield json.dumps(whole | few | {"lessons": [], "practice": whole["practice"][:1]}, ensure_ascii=False).encode()


def destinations():
    one = struct.pack("<HHBBBBQII32sQ", 4, 1, 16, 9, 1, 0, 7, 2, 20000, bytes(32), 1_795_000_000)
    one += struct.pack("<QQ32sII8x", 5, 40000, bytes(32), 20000, 2) + b"/mnt" + b"destination.full"
    return [struct.pack("<II", count, 0) + count * one for count in range(3)]


def lessons():
    """What a coach may write, clean and not."""
    clean = [line for line in (TESTS / "lessons/clean_lessons.txt").read_text().splitlines() if line.strip()][:40]
    clues = ["Appeler M.\u00a0Le\u00a0Goff au 06 12 34 56 78.", "k.i.k.i et la DSI de Rennes", "L'une des deux, depuis 12 ans",
             "« Je n'en peux plus », dit P3", "FR76 3000 6000 0112 3456 7890 189", "M a r i e-L a u r e", "la seule Che\u0301fe de la flotte",
             "elle a parlé de la charge et des priorités", "\u200b\u2062Ma\u0301rіe", "1 80 05 75 123 456 78, 35000 Rennes"]
    return [text.encode() for text in clean + clues]


SEEDS = {
    "keys": lambda: plain("headers"),
    "slot": slots,
    "ring": lambda: plain("rings"),
    "destinations": destinations,
    "state": lambda: plain("states"),
    "record": lambda: plain("records"),
    "payload": lambda: [bytes([int(fields["kind"])]) + data for fields, data in vectors("payloads")],
    "recovery_code": lambda: plain("codes"),
    "bundle": bundles,
    "guard": lessons,
    "needle": lambda: [word.encode() + b"\0" + text.encode() for word, text in NEEDLES],
}


def write(folder):
    for parser, seeds in SEEDS.items():
        here = pathlib.Path(folder, parser)
        here.mkdir(parents=True, exist_ok=True)
        for old in here.iterdir():
            old.unlink()
        for number, seed in enumerate(seed for seed in seeds() if len(seed) <= LARGEST):
            (here / f"{number:03}").write_bytes(seed)


if __name__ == "__main__":
    write(sys.argv[1])
