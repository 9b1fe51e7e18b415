"""Files of tests/vectors/AREA/NUMBER.txt: one thing wrong in each, or nothing.

    name: what it is
    expect: ok, or how a reader refuses (docs/vault-format.md, Answers)
    code: the program's own word for it, which the second reader does not have
    ... what else is needed to read it: keys and ids in hex
    bytes:
    hex digits, 48 bytes a line
"""
import pathlib
from dataclasses import dataclass, field

FOLDER = pathlib.Path(__file__).resolve().parents[1] / "vectors"


@dataclass
class Vector:
    name: str
    expect: str
    data: bytes = b""
    fields: dict = field(default_factory=dict)

    def text(self):
        digits = self.data.hex()
        lines = [digits[at:at + 96] for at in range(0, len(digits), 96)]
        head = {"name": self.name, "expect": self.expect} | self.fields
        said = [f"{key}: {value.hex() if isinstance(value, bytes) else value}" for key, value in head.items()]
        return "\n".join([*said, "bytes:", *lines]) + "\n"

    def bytes_of(self, name):
        return bytes.fromhex(self.fields[name])


def read(text):
    head, _, digits = text.partition("bytes:\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    return Vector(fields.pop("name"), fields.pop("expect"), bytes.fromhex(digits), fields)


def read_area(area):
    return [read(file.read_text()) for file in sorted((FOLDER / area).glob("*.txt"))]


def vector(name, answer, data, **fields):
    """answer: "ok", or "KIND CODE" as in "damaged ring.gap"; a kind may be of two words."""
    expect, _, code = answer.rpartition(" ") if "." in answer else (answer, "", "")
    return Vector(name, expect, data, ({"code": code} if code else {}) | fields)
