"""What section 1 (conventions), 2, 4, 7 and 11 are made of: libsodium through ctypes, and Python's own HMAC."""
import ctypes
import functools
import hashlib
import hmac

from . import Refused, need

SODIUM = ctypes.CDLL("libsodium.so.23")
SODIUM.sodium_init()
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
COUNTS_FOR_NOTHING = {*" \t\r\n-_.\u00a0\u202f\u2212", *map(chr, range(0x2000, 0x2016))}


def u16(number):
    return number.to_bytes(2, "little")


def u32(number):
    return number.to_bytes(4, "little")


def u64(number):
    return number.to_bytes(8, "little")


def number_at(data, offset, size):
    return int.from_bytes(data[offset:offset + size], "little")


def blake2b(data, size=32, key=b""):
    return hashlib.blake2b(data, digest_size=size, key=key).digest()


def hmac256(key, data):
    return hmac.digest(key, data, "sha256")


def same(one, other):
    return hmac.compare_digest(one, other)


def expand(parent, info, size=32):
    made, block, count = b"", b"", 1
    while len(made) < size:
        block = hmac256(parent, block + info + bytes([count]))
        made, count = made + block, count + 1
    return made[:size]


def aead_open(key, nonce, associated, sealed):
    """None: it does not hold."""
    if len(sealed) < 16:
        return None
    opened = ctypes.create_string_buffer(len(sealed))
    size = ctypes.c_ulonglong()
    held = SODIUM.crypto_aead_xchacha20poly1305_ietf_decrypt(
        opened, ctypes.byref(size), None, sealed, ctypes.c_ulonglong(len(sealed)), associated,
        ctypes.c_ulonglong(len(associated)), nonce, key)
    return opened.raw[:size.value] if held == 0 else None


@functools.cache
def argon2id(secret, salt, passes, kib):
    stretched = ctypes.create_string_buffer(32)
    done = SODIUM.crypto_pwhash(stretched, ctypes.c_ulonglong(32), secret, ctypes.c_ulonglong(len(secret)), salt,
                                ctypes.c_ulonglong(passes), ctypes.c_size_t(kib * 1024), 2)
    need(done == 0, "too costly", "this machine has not that much memory")
    return stretched.raw


def unpad(padded):
    text = padded.rstrip(b"\0")
    need(text.endswith(b"\x80"), "damaged", "padding")
    return text[:-1]


def times_a(number):
    doubled = number << 1
    return doubled ^ 0b100101 if doubled & 32 else doubled


def code_holds(numbers):
    once = twice = 0
    for number in reversed(numbers):
        once = times_a(once) ^ number
        twice = times_a(times_a(twice)) ^ number
    return once == 0 and twice == 0


def recovery_code(typed):
    """The 30 letters that are stretched (section 11)."""
    letters = []
    for sign in typed:
        if sign in COUNTS_FOR_NOTHING:
            continue
        letter = {"O": "0", "I": "1", "L": "1"}.get(sign.upper(), sign.upper()) if sign.isascii() else sign
        if letter not in LETTERS:
            raise Refused("wrong use", "a letter that no recovery code has")
        letters.append(letter)
    need(len(letters) == 30 and code_holds([LETTERS.index(letter) for letter in letters]), "wrong use",
         "not a recovery code")
    return "".join(letters).encode()
