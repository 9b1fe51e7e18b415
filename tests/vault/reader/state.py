"""What this machine saw last of a vault (section 12)."""
import json
import pathlib
import struct
from dataclasses import dataclass, field

from . import Refused, need
from .primitives import aead_open, number_at, unpad


@dataclass
class State:
    file: str = "missing"  # or read, damaged, too new
    open: bool = False
    sequence: int = 0
    root: bytes = b""
    key_sequence: int = 0
    erased: dict = field(default_factory=dict)
    ledger: list = field(default_factory=list)


def open_state(data, vault, key):
    need(len(data) > 72 and data[:8] == b"APARTES1", "damaged", "state: magic")
    file_format, minimum = struct.unpack_from("<HH", data, 24)
    need(minimum <= 1, "too new", "state")
    need(1 <= minimum <= file_format and data[8:24] == vault and not any(data[28:32]), "damaged", "state: head")
    padded = aead_open(key, data[32:56], data[:32], data[56:])
    need(padded is not None, "damaged", "state: does not open")
    return parse_state(unpad(padded))


def parse_state(plain):
    need(len(plain) >= 64 and plain[0] <= 1 and not any(plain[1:8]), "damaged", "state: begin")
    sequence, root, key_sequence, persons, size = struct.unpack_from("<Q32sQII", plain, 8)
    need(persons <= 4096 and size <= 16 << 20 and len(plain) == 64 + 20 * persons + size, "damaged", "state: sizes")
    listed = [plain[at:at + 20] for at in range(64, 64 + 20 * persons, 20)]
    ids = [one[:16] for one in listed]
    need(all(one < other for one, other in zip(ids, ids[1:])), "damaged", "state: order")
    try:
        ledger = json.loads(plain[64 + 20 * persons:].decode() or "[]")
    except ValueError:
        raise Refused("damaged", "state: ledger copy") from None
    return State("read", plain[0] == 1, sequence, root, key_sequence,
                 {one[:16]: number_at(one, 16, 4) for one in listed}, ledger)


def read_state(folder, keys):
    file = pathlib.Path(folder, keys.vault.hex() + ".state") if folder else None
    if not file or not file.is_file():
        return State()
    try:
        return open_state(file.read_bytes(), keys.vault, keys.derived(b"state"))
    except Refused as fault:
        return State(fault.kind)


def freshness(state, keys, sequence, key_sequence, root):
    if keys.sequence < key_sequence:
        return "older"
    if state.file != "read":
        return "first time"
    if sequence < state.sequence or keys.sequence < state.key_sequence:
        return "older"
    if sequence == state.sequence and root != state.root:
        return "changed"
    if state.open or (sequence, keys.sequence) == (state.sequence, state.key_sequence):
        return "as left"
    return "newer"
