#!/usr/bin/python3
"""Writes tests/vectors (vectors.py says what stands in a file). Here: headers, heads of `keys` (docs/vault-format.md,
section 3) with one thing wrong in each, to be refused before any work. Zeros follow their bytes; the checksum is right
unless `checksum: wrong` stands there; both copies are equal."""
from reader.primitives import u16, u32, u64
from vectors import FOLDER, Vector
from vectors_of_boxes import paddings, records, roots, states
from vectors_of_folders import folders
from vectors_of_keys import codes, rings, slots
from vectors_of_payloads import payloads


def slot(kind, passes=3, kib=65536, lanes=1):
    body = u32(kind) + bytes(range(0x20, 0x30)) + u32(passes) + u32(kib) + u32(lanes) + bytes(range(0x30, 0x40))
    return body + bytes(range(0x40, 0x60)) + bytes(range(0x60, 0x78)) + bytes(range(0x80, 0xB0)) + bytes(40)


def header(magic=b"APARTEK1", file_format=1, minimum=1, first=slot(1), second=slot(2)):
    start = magic + bytes(range(16)) + u16(file_format) + u16(minimum) + bytes(4) + u64(1) + bytes(24)
    return (start + first + second).ljust(1024, b"\0")


def altered(at, data):
    whole = header()
    return whole[:at] + data + whole[at + len(data):]


VECTORS = {
    "right, of no known passphrase": ("wrong secret", header()),
    "magic of a later kind of file": ("damaged", header(magic=b"APARTEK2")),
    "magic in small letters": ("damaged", header(magic=b"apartek1")),
    "minimum reader 0": ("damaged", header(minimum=0)),
    "minimum reader 2": ("too new", header(file_format=2, minimum=2)),
    "minimum reader 2 of format 1": ("too new", header(minimum=2)),
    "minimum reader 65535": ("too new", header(file_format=65535, minimum=65535)),
    "format 0": ("damaged", header(file_format=0)),
    "first zero behind the versions": ("damaged", altered(28, b"\1")),
    "last zero behind the versions": ("damaged", altered(31, b"\1")),
    "first zero behind the sequence": ("damaged", altered(40, b"\1")),
    "last zero behind the sequence": ("damaged", altered(63, b"\1")),
    "no passphrase slot": ("damaged", header(first=bytes(192))),
    "kind 0 with a slot": ("damaged", header(first=slot(0))),
    "a code in the place of the passphrase": ("damaged", header(first=slot(2))),
    "kind 3": ("damaged", header(first=slot(3))),
    "kind 65537": ("damaged", header(first=slot(65537))),
    "no passes": ("damaged", header(first=slot(1, passes=0))),
    "2 passes": ("damaged", header(first=slot(1, passes=2))),
    "11 passes": ("too costly", header(first=slot(1, passes=11))),
    "4294967295 passes": ("too costly", header(first=slot(1, passes=0xFFFFFFFF))),
    "no memory": ("damaged", header(first=slot(1, kib=0))),
    "a KiB too little": ("damaged", header(first=slot(1, kib=65535))),
    "a KiB too much": ("too costly", header(first=slot(1, kib=1048577))),
    "4294967295 KiB": ("too costly", header(first=slot(1, kib=0xFFFFFFFF))),
    "too much in all": ("too costly", header(first=slot(1, passes=5, kib=838861))),
    "no lanes": ("too costly", header(first=slot(1, lanes=0))),
    "2 lanes": ("too costly", header(first=slot(1, lanes=2))),
    "first zero of a slot": ("damaged", altered(64 + 152, b"\1")),
    "last zero of a slot": ("damaged", altered(64 + 191, b"\x80")),
    "a passphrase in the place of the code": ("damaged", header(second=slot(1))),
    "kind 0 in the place of the code": ("damaged", header(second=slot(0))),
    "2 passes for the code": ("damaged", header(second=slot(2, passes=2))),
    "a GiB and more for the code": ("too costly", header(second=slot(2, kib=1048577))),
    "last zero of the code's slot": ("damaged", altered(256 + 191, b"\1")),
    "first byte of the third place": ("damaged", altered(448, b"\1")),
    "a whole third slot": ("damaged", altered(448, slot(1))),
    "last byte of the fourth place": ("damaged", altered(831, b"\1")),
    "first zero behind the places": ("damaged", altered(832, b"\1")),
    "last zero behind the places": ("damaged", altered(1023, b"\1")),
    "checksum": ("damaged", header()),
}


def headers():
    for name, (expect, data) in VECTORS.items():
        yield Vector(name, expect, data.rstrip(b"\0"), {"checksum": "wrong"} if name == "checksum" else {})


AREAS = {
    "headers": headers, "slots": slots, "rings": rings, "codes": codes, "records": records, "paddings": paddings,
    "roots": roots, "states": states, "payloads": payloads, "folders": folders}


def write(area):
    folder = FOLDER / area
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.txt"):
        old.unlink()
    for number, vector in enumerate(AREAS[area]()):
        (folder / f"{number:02}.txt").write_text(vector.text())


if __name__ == "__main__":
    for one in AREAS:
        write(one)
