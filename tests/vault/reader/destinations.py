"""Where copies of a vault go, and what each place held last (section 12)."""
import pathlib
import struct

from . import Refused, need
from .primitives import aead_open, unpad


def open_destinations(data, vault, key):
    need(len(data) > 72 and data[:8] == b"APARTED1", "damaged", "destinations: magic")
    file_format, minimum = struct.unpack_from("<HH", data, 24)
    need(minimum <= 1, "too new", "destinations")
    need(1 <= minimum <= file_format and data[8:24] == vault and not any(data[28:32]), "damaged", "destinations: head")
    padded = aead_open(key, data[32:56], data[:32], data[56:])
    need(padded is not None, "damaged", "destinations: does not open")
    return parse_destinations(unpad(padded))


def parse_destinations(plain):
    need(len(plain) >= 8 and not any(plain[4:8]), "damaged", "destinations: begin")
    count, found, rest = struct.unpack_from("<I", plain)[0], [], plain[8:]
    need(count <= 64, "damaged", "destinations: number")
    for _ in range(count):
        one, rest = take_destination(rest)
        found.append(one)
    need(not rest, "damaged", "destinations: something behind")
    return found


def take_destination(data):
    need(len(data) >= 64, "damaged", "destinations: cut")
    path_size, count, code_size, trouble, other_disk, zero, keys, erased, owed, slots, verified = struct.unpack_from(
        "<HHBBBBQII32sQ", data)
    ends = 64 + 64 * count + path_size + code_size
    need(1 <= path_size <= 4096 and count <= 256 and code_size <= 64 and other_disk <= 1 and zero == 0
         and (trouble or not code_size) and len(data) >= ends, "damaged", "destinations: sizes")
    path_at = 64 + 64 * count
    return {"folder": data[path_at:path_at + path_size].decode(), "other_disk": bool(other_disk),
            "keys_sequence": keys, "erased": erased, "owed_since": owed, "slots": slots.hex(),
            "verified_at": verified, "trouble": trouble, "code": data[path_at + path_size:ends].decode(),
            "generations": [generation(data[at:at + 64]) for at in range(64, path_at, 64)]}, data[ends:]


def generation(data):
    sequence, size, root, day, number = struct.unpack_from("<QQ32sII", data)
    need(not any(data[56:]), "damaged", "destinations: zeros")
    return {"sequence": sequence, "bytes": size, "root": root.hex(), "day": day, "number": number}


def read_destinations(folder, keys):
    """None: there is no such file, or none that can be read; it says nothing about the vault itself."""
    file = pathlib.Path(folder, keys.vault.hex() + ".destinations") if folder else None
    if not file or not file.is_file():
        return None
    try:
        return open_destinations(file.read_bytes(), keys.vault, keys.derived(b"destinations"))
    except Refused:
        return None
