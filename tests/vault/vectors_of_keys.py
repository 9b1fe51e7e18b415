"""Vectors of what `keys` holds: slots (docs/vault-format.md, section 2), the ring (3), the recovery code (11)."""
import ctypes

from forge import sealed
from reader.primitives import LETTERS, SODIUM, expand, hmac256, times_a, u32
from vectors import vector

VAULT, STRETCHED, OTHER, ROOT = bytes(range(16)), bytes(range(32)), bytes(range(1, 33)), bytes(range(0x40, 0x60))
NONCE = bytes(range(0x60, 0x78))


def unsealed(kind=1, passes=3, kib=65536, lanes=1):
    return (u32(kind) + bytes(range(0x20, 0x30)) + u32(passes) + u32(kib) + u32(lanes) + bytes(range(0x30, 0x40)))


def key_and_commitment(prefix, stretched, vault=VAULT):
    both = expand(hmac256(vault, stretched), b"aparte/1/slot" + prefix, 64)
    return both[:32], both[32:]


def slot(**terms):
    prefix = unsealed(**terms)
    key, commitment = key_and_commitment(prefix, STRETCHED)
    box = sealed(key, NONCE, b"APARTEK1" + VAULT + prefix + commitment, ROOT)
    return prefix + commitment + NONCE + box + bytes(40)


def authenticator(key):
    """Poly1305's r and s for this key and NONCE."""
    subkey, stream = ctypes.create_string_buffer(32), ctypes.create_string_buffer(32)
    SODIUM.crypto_core_hchacha20(subkey, NONCE[:16], key, None)
    SODIUM.crypto_stream_chacha20_ietf(stream, ctypes.c_ulonglong(32), bytes(4) + NONCE[16:], subkey)
    r = int.from_bytes(stream.raw[:16], "little") & 0x0ffffffc0ffffffc0ffffffc0fffffff
    return r, int.from_bytes(stream.raw[16:], "little")


def slot_for_two():
    """The cipher does not commit to its key: this box opens under both. The commitment is that of STRETCHED."""
    prefix = unsealed()
    key, commitment = key_and_commitment(prefix, STRETCHED)
    other, _ = key_and_commitment(prefix, OTHER)
    about = b"APARTEK1" + VAULT + prefix + commitment
    (r1, s1), (r2, s2) = authenticator(key), authenticator(other)
    field, head = (1 << 130) - 5, about + bytes(-len(about) % 16)
    sizes = len(about).to_bytes(8, "little") + (32).to_bytes(8, "little")

    def total(r, ciphertext):
        found = 0
        for at in range(0, len(head) + 48, 16):
            block = (head + ciphertext + sizes)[at:at + 16]
            found = (found + int.from_bytes(block, "little") + (1 << 128)) * r % field
        return found
    for attempt in range(1000):
        first = attempt.to_bytes(16, "little")
        for turn in range(-4, 5):
            wanted = s2 - s1 + (turn << 128) - total(r1, first + bytes(16)) + total(r2, first + bytes(16))
            block = wanted * pow(r1 * r1 - r2 * r2, -1, field) % field
            if block >> 128:
                continue
            ciphertext = first + block.to_bytes(16, "little")
            tags = [(total(r, ciphertext) + s) % (1 << 128) for r, s in ((r1, s1), (r2, s2))]
            if tags[0] == tags[1]:
                return prefix + commitment + NONCE + ciphertext + tags[0].to_bytes(16, "little") + bytes(40)
    raise AssertionError("no box for two keys")


def altered(data, at, new):
    return data[:at] + new + data[at + len(new):]


def slots():
    good, two = slot(), slot_for_two()

    def of(name, answer, data, stretched=STRETCHED, vault=VAULT):
        return vector(name, answer, data, vault=vault, stretched=stretched)
    wrong, broken = "wrong secret slot.wrong", "damaged slot.sealed"
    return [
        of("right", "ok", good),
        of("right, of the recovery code", "ok", slot(kind=2)),
        of("right, at 10 passes", "ok", slot(passes=10)),
        of("right, at 1 GiB", "ok", slot(kib=1048576)),
        of("another passphrase", wrong, good, OTHER),
        of("in another vault", wrong, good, vault=bytes(16)),
        of("turned into one of the recovery code", wrong, altered(good, 0, b"\2")),
        of("another slot id", wrong, altered(good, 4, b"\0")),
        of("one pass more than it was sealed for", wrong, altered(good, 20, b"\4")),
        of("another salt", wrong, altered(good, 47, b"\0")),
        of("another commitment", wrong, altered(good, 48, bytes(32))),
        of("the last bit of the commitment", wrong, altered(good, 79, bytes([good[79] ^ 0x80]))),
        of("another nonce", broken, altered(good, 80, bytes(24))),
        of("the first bit of the root key", broken, altered(good, 104, bytes([good[104] ^ 1]))),
        of("the last bit of the tag", broken, altered(good, 151, bytes([good[151] ^ 0x80]))),
        of("a byte behind the tag", "damaged slot.zeros", altered(good, 152, b"\1")),
        of("the last byte", "damaged slot.zeros", altered(good, 191, b"\1")),
        of("kind 3", "damaged slot.kind", slot(kind=3)),
        of("2 passes, rightly sealed", "damaged kdf.weak", slot(passes=2)),
        of("11 passes, rightly sealed", "too costly kdf.passes", slot(passes=11)),
        of("5 passes of 1 GiB, rightly sealed", "too costly kdf.work", slot(passes=5, kib=1048576)),
        of("a box for two passphrases, by that of the commitment", "ok", two),
        of("a box for two passphrases, by the other", wrong, two, OTHER),
    ]


JOURNAL = bytes(16) + bytes(range(0xC0, 0xE0)) + b"\2" + bytes(15)

ID_KEY = bytes(16) + bytes(range(0xE0, 0x100)) + b"\4" + bytes(15)


def person(number, kind=1):
    return bytes([number]) * 16 + bytes([0x80 + number]) * 32 + bytes([kind]) + bytes(15)


def erased(number, day=20000):
    return bytes([number]) * 16 + u32(day) + bytes(28) + b"\3" + bytes(15)


def rings():
    one, two = person(1), person(2)
    empty = bytes(64)

    def of(name, answer, *places):
        return vector(name, answer, b"".join(places).rstrip(b"\0"))
    kind, zeros, gap = "damaged ring.kind", "damaged ring.zeros", "damaged ring.gap"
    twice, journal = "damaged ring.duplicate", "damaged ring.journal"
    return [
        of("the journal only", "ok", JOURNAL),
        of("two people and somebody erased", "ok", JOURNAL, one, two, erased(3)),
        of("people out of order", "ok", JOURNAL, two, one),
        of("somebody erased on day 0", "ok", JOURNAL, erased(3, 0)),
        of("two people with the same key", "ok", JOURNAL, one, b"\2" * 16 + one[16:]),
        of("nothing", journal, b""),
        of("a person first", journal, one, two),
        of("the journal second", journal, one, JOURNAL),
        of("the journal twice", journal, JOURNAL, JOURNAL),
        of("the journal with an id", journal, altered(JOURNAL, 0, b"\1")),
        of("another journal with an id", journal, JOURNAL, altered(JOURNAL, 0, b"\1" * 16)),
        of("a person with the null id", journal, JOURNAL, altered(one, 0, bytes(16))),
        of("somebody erased with the null id", journal, JOURNAL, altered(erased(3), 0, bytes(16))),
        of("a person twice", twice, JOURNAL, one, two, one),
        of("a person twice, with two keys", twice, JOURNAL, one, altered(one, 16, b"\0")),
        of("a person who is erased, too", twice, JOURNAL, one, erased(1)),
        of("somebody erased twice", twice, JOURNAL, erased(3), erased(3, 1)),
        of("an id key", "ok", JOURNAL, one, ID_KEY),
        of("two id keys", twice, JOURNAL, ID_KEY, ID_KEY),
        of("an id key with an id", "damaged ring.id-key", JOURNAL, altered(ID_KEY, 0, b"\1")),
        of("an id key first", journal, ID_KEY, one),
        of("a byte behind an id key", zeros, JOURNAL, altered(ID_KEY, 63, b"\1")),
        of("kind 5", kind, JOURNAL, person(1, 5)),
        of("kind 255", kind, JOURNAL, person(1, 255)),
        of("an empty place with an id", gap, JOURNAL, person(1, 0)),
        of("an empty place, then a person", gap, JOURNAL, empty, one),
        of("a byte in an empty place", gap, JOURNAL, one, bytes(9 * 64 + 63) + b"\1"),
        of("a byte behind the journal's kind", zeros, altered(JOURNAL, 49, b"\1")),
        of("a byte behind a person's kind", zeros, JOURNAL, altered(one, 63, b"\1")),
        of("a byte behind the day", zeros, JOURNAL, altered(erased(3), 20, b"\1")),
        of("a key behind the day", zeros, JOURNAL, altered(erased(3), 20, b"\5" * 28)),
    ]


def code_of(numbers):
    """The letters, with the two that make both sums zero."""
    for check in range(1024):
        whole, once, twice = [*numbers, check >> 5, check & 31], 0, 0
        for number in reversed(whole):
            once, twice = times_a(once) ^ number, times_a(times_a(twice)) ^ number
        if once == twice == 0:
            return "".join(LETTERS[number] for number in whole)
    raise AssertionError("no code")


def grouped(letters, sign="-"):
    return sign.join(letters[at:at + 5] for at in range(0, 30, 5))


def codes():
    plain = code_of(range(28))
    like = code_of([0, 1, 1, 0] * 7)
    letter, length, check = "wrong use recovery.letter", "wrong use recovery.length", "wrong use recovery.check"

    def of(name, answer, typed, letters=plain):
        return vector(name, answer, typed.encode(), **({"letters": letters} if answer == "ok" else {}))
    return [
        of("as printed", "ok", grouped(plain)),
        of("without dashes", "ok", plain),
        of("in small letters", "ok", grouped(plain.lower())),
        of("with spaces, tabs and a line end", "ok", f"  {grouped(plain, chr(9))}\r\n"),
        of("with no-break spaces and long dashes", "ok", grouped(plain, "\u00a0\u2014\u202f")),
        of("with a minus sign and underscores", "ok", grouped(plain, "\u2212_")),
        of("O for 0, I and L for 1", "ok", like.replace("0", "O").replace("1", "I", 7).replace("1", "l"), like),
        of("a letter that no code has", letter, "U" + plain[1:]),
        of("a letter with an accent", letter, "É" + plain[1:]),
        of("a digit of another script", letter, "٣" + plain[1:]),
        of("a dash that is not listed", letter, grouped(plain, "\u2e3a")),
        of("nothing", length, ""),
        of("dashes only", length, "-----"),
        of("a letter less", length, plain[:-1]),
        of("a letter more", length, plain + "0"),
        of("one letter another", check, "1" + plain[1:]),
        of("two letters exchanged", check, plain[1] + plain[0] + plain[2:]),
        of("two groups exchanged", check, plain[5:10] + plain[:5] + plain[10:]),
        of("the other way round", check, plain[::-1]),
    ]
