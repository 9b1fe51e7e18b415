"""From `keys` and a secret to the root key and the ring (sections 2, 3, 4)."""
import struct
from dataclasses import dataclass

from . import Refused, need
from .primitives import aead_open, argon2id, blake2b, expand, hmac256, number_at, same

COPY = 266240
PLACES = {"passphrase": 64, "code": 256}
RING_AT, RING_SIZE, PLACE_SIZE = 1048, 262144, 64
MUST_BE_ZERO = [(28, 32), (40, 64), (448, 1024), (263208, 266176)]


@dataclass
class Keys:
    vault: bytes
    sequence: int
    root: bytes
    journal: bytes
    ids: bytes  # the id key
    people: dict  # id: key
    erased: dict  # id: day
    copies: str  # "both", or the one that was taken

    def derived(self, label):
        return expand(self.root, b"aparte/1/" + label)


def too_new(copy):
    return copy[:8] == b"APARTEK1" and len(copy) >= 28 and number_at(copy, 26, 2) > 1


def check_slot(slot, kind):
    found, _, passes, kib, lanes = struct.unpack_from("<I16sIII", slot)
    need(found == kind, "damaged", "the kind of a slot")
    need(not any(slot[152:]), "damaged", "a slot's zeros")
    bounded = passes <= 10 and kib <= 1048576 and passes * kib <= 4194304 and lanes == 1
    need(bounded, "too costly", f"{passes} passes of {kib} KiB on {lanes} lanes")
    need(passes >= 3 and kib >= 65536, "damaged", "a slot that costs too little")


def check_copy(copy):
    """Everything that needs no secret, in the page's order."""
    need(copy[:8] == b"APARTEK1", "damaged", "magic of keys")
    file_format, minimum = struct.unpack_from("<HH", copy, 24)
    need(minimum <= 1, "too new", "keys")
    need(1 <= minimum <= file_format, "damaged", "format of keys")
    need(same(blake2b(copy[:266208]), copy[266208:]), "damaged", "checksum of keys")
    need(not any(any(copy[start:end]) for start, end in MUST_BE_ZERO), "damaged", "zeros of keys")
    check_slot(copy[64:256], 1)
    if any(copy[256:448]):
        check_slot(copy[256:448], 2)


def parse_ring(ring):
    people, erased, journal, ids = {}, {}, None, None
    places = [ring[at:at + PLACE_SIZE] for at in range(0, RING_SIZE, PLACE_SIZE)]
    used = next((at for at, place in enumerate(places) if place[48] == 0), len(places))
    need(not any(any(place) for place in places[used:]), "damaged", "the ring: a gap")
    for at, place in enumerate(places[:used]):
        person, key, kind = place[:16], place[16:48], place[48]
        need(not any(place[49:]) and kind in (1, 2, 3, 4), "damaged", "the ring: a place")
        need((at == 0) == (kind == 2), "damaged", "the ring: the journal's place")
        need((kind in (2, 4)) == (not any(person)), "damaged", "the ring: the null id")
        need(person not in people and person not in erased, "damaged", "the ring: an id twice")
        if kind == 1:
            people[person] = key
        elif kind == 2:
            journal = key
        elif kind == 4:
            need(ids is None, "damaged", "the ring: two id keys")
            ids = key
        else:
            need(not any(key[4:]), "damaged", "the ring: an erased place")
            erased[person] = number_at(key, 0, 4)
    need(journal, "damaged", "the ring: no journal key")
    return journal, ids or expand(journal, b"aparte/1/id"), people, erased


def open_slot(copy, way, secret):
    """The root key."""
    slot = copy[PLACES[way]:PLACES[way] + 192]
    need(any(slot), "wrong secret", "there is no recovery code")
    passes, kib = struct.unpack_from("<II", slot, 20)
    return root_in_slot(slot, copy[:24], argon2id(secret, slot[32:48], passes, kib))


def root_in_slot(slot, prefix, stretched):
    """prefix: bytes 0..24 of the copy."""
    both = expand(hmac256(prefix[8:], stretched), b"aparte/1/slot" + slot[:48], 64)
    need(same(both[32:], slot[48:80]), "wrong secret", "the commitment is another")
    root = aead_open(both[:32], slot[80:104], prefix + slot[:80], slot[104:152])
    need(root, "damaged", "the slot does not open")
    return root


def open_copy(copy, root, name):
    mac = hmac256(expand(root, b"aparte/1/keyfile-mac"), copy[:266176])
    need(same(mac, copy[266176:266208]), "damaged", "MAC of keys")
    ring = aead_open(expand(root, b"aparte/1/keyring"), copy[1024:RING_AT], copy[:1024], copy[RING_AT:263208])
    need(ring, "damaged", "the ring does not open")
    return Keys(copy[8:24], number_at(copy, 32, 8), root, *parse_ring(ring), name)


def sound_copies(data, salt):
    """[(name, copy)], the one to be believed first, and the copy of another vault, if there is one."""
    need(not too_new(data[:COPY]), "too new", "keys")
    need(len(data) == 2 * COPY, "damaged", "size of keys")
    need(not too_new(data[COPY:]), "too new", "keys, second copy")
    sound, faults = [], []
    for name, copy in ("A", data[:COPY]), ("B", data[COPY:]):
        try:
            check_copy(copy)
            sound.append((name, copy))
        except Refused as fault:
            faults.append(fault)
    if not sound:
        raise next((fault for fault in faults if fault.kind == "too costly"), faults[0])
    if len(sound) == 2 and sound[0][1] == sound[1][1]:
        return [("both", sound[0][1])], None
    if len(sound) == 2 and sound[0][1][8:24] != sound[1][1][8:24]:
        ours = [named for named in sound if named[1][8:24] == salt]
        need(ours, "changed outside", "the copies belong to two vaults, and journal.db to neither")
        return ours, next(copy for _, copy in sound if copy[8:24] != salt)
    return sorted(sound, key=lambda named: -number_at(named[1], 32, 8)), None


def opens(copy, way, secret):
    try:
        return open_copy(copy, open_slot(copy, way, secret), "")
    except Refused:
        return None


def open_keys(data, way, secret, salt=None):
    """salt: the first 16 bytes of journal.db."""
    ((name, first), *second), foreign = sound_copies(data, salt)
    try:
        root = open_slot(first, way, secret)
        return open_copy(first, root, name)
    except Refused as fault:
        answer = fault
    if foreign and opens(foreign, way, secret):
        raise Refused("changed outside", "the secret is that of another vault's copy")
    if not second:
        raise answer
    try:
        other_root = open_slot(second[0][1], way, secret)
    except Refused:
        raise answer from None
    try:
        open_copy(first, other_root, name)
    except Refused:
        try:
            return open_copy(second[0][1], other_root, second[0][0])
        except Refused:
            raise answer from None
    raise answer
