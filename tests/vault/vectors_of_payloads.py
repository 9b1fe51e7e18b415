"""Vectors of payloads (docs/vault-format.md, sections 8 to 10): CBOR, and the fields of each kind."""
from vectors import vector

SUMMARY, BENEFICIARY, MISSION, SESSION, EXCHANGE, THEME, LEDGER, SETTING, UNKNOWN = 1, 2, 3, 4, 5, 65, 68, 70, 72
BROKEN, LATER = "damaged record.payload", "too new record.key"


def of(kind, name, answer, digits):
    data = digits if isinstance(digits, bytes) else bytes.fromhex(digits)
    return vector(name, answer, data, kind=kind)


def deep(times):
    return bytes.fromhex("a16161") + b"\x81" * times + b"\xf6"


def cbor():
    return [
        of(THEME, "right", "ok", "a2016161026162"),
        of(THEME, "an empty map", "ok", "a0"),
        of(THEME, "right, with fields of a later bundle", "ok", "a2016161183fa1616101"),
        of(THEME, "nothing", BROKEN, ""),
        of(THEME, "a text that ends early", BROKEN, "a10162"),
        of(THEME, "a byte behind the map", BROKEN, "a101616100"),
        of(THEME, "a break behind the map", BROKEN, "a1016161ff"),
        of(THEME, "a key twice", BROKEN, "a2016161016162"),
        of(THEME, "keys out of order", BROKEN, "a2026161016162"),
        of(THEME, "a key of a later version", LATER, "a1183e6161"),
        of(THEME, "a key of a later version behind extra", LATER, "a2183fa161610118406161"),
        of(THEME, "a negative key", BROKEN, "a1206161"),
        of(THEME, "a key that is a text", BROKEN, "a161616161"),
        of(THEME, "a key in two bytes instead of one", BROKEN, "a118016161"),
        of(THEME, "a size in two bytes instead of one", BROKEN, "a101780161"),
        of(THEME, "a size in nine bytes", BROKEN, "a1017b000000000000000161"),
        of(THEME, "a size that no memory has", BROKEN, "a1017bffffffffffffffff61"),
        of(THEME, "a map that no memory has", BROKEN, "bbffffffffffffffff016161"),
        of(THEME, "a map without a definite size", BROKEN, "bf016161ff"),
        of(THEME, "a text without a definite size", BROKEN, "a1017f6161ff"),
        of(THEME, "bytes instead of a text", BROKEN, "a1014161"),
        of(THEME, "a tag", BROKEN, "a101c06161"),
        of(THEME, "a number instead of a text", BROKEN, "a10101"),
        of(THEME, "null instead of a text", BROKEN, "a101f6"),
        of(THEME, "an empty text", BROKEN, "a10160"),
        of(THEME, "half a surrogate", BROKEN, "a10163eda080"),
        of(THEME, "a letter in too many bytes", BROKEN, "a10162c080"),
        of(THEME, "a letter behind the last of Unicode", BROKEN, "a10164f4908080"),
        of(THEME, "a zero in a text", "ok", "a1016100"),
        of(THEME, "an empty extra", BROKEN, "a1183fa0"),
        of(THEME, "an array instead of a map", BROKEN, "80"),
        of(THEME, "a reserved head", BROKEN, "a1011c"),
    ]


def objects():
    return [
        of(UNKNOWN, "an object, right", "ok", "a2616101626161f5"),
        of(UNKNOWN, "a name twice", BROKEN, "a2616101616102"),
        of(UNKNOWN, "names out of order", BROKEN, "a2616201616102"),
        of(UNKNOWN, "a longer name first", BROKEN, "a262616101616202"),
        of(UNKNOWN, "a name that is a number", BROKEN, "a10101"),
        of(UNKNOWN, "a number in too many bytes", BROKEN, "a161611801"),
        of(UNKNOWN, "a number of 64 bits, signed", "ok", "a161613b7fffffffffffffff"),
        of(UNKNOWN, "a number of 65 bits", BROKEN, "a161611bffffffffffffffff"),
        of(UNKNOWN, "half a double", BROKEN, "a16161fa3f800000"),
        of(UNKNOWN, "a quarter of a double", BROKEN, "a16161f97e00"),
        of(UNKNOWN, "an infinite number", BROKEN, "a16161fb7ff0000000000000"),
        of(UNKNOWN, "not a number", BROKEN, "a16161fb7ff8000000000000"),
        of(UNKNOWN, "undefined", BROKEN, "a16161f7"),
        of(UNKNOWN, "null in two bytes", BROKEN, "a16161f816"),
        of(UNKNOWN, "an array that no memory has", BROKEN, "a161619bffffffffffffffff"),
        of(SETTING, "an array, not an object", BROKEN, "80"),
        of(SETTING, "1,100 deep", "ok", deep(1099)),
        of(SETTING, "1,101 deep", BROKEN, deep(1100)),
        of(SETTING, "5,000 deep", BROKEN, deep(5000)),
        of(SUMMARY, "something behind a summary", BROKEN, "a0a0"),
    ]


def day(text):
    data = text.encode()
    return b"\xa1\x06" + bytes([0x60 + len(data)]) + data


def fields():
    return [
        of(SESSION, "a leap day", "ok", day("2024-02-29")),
        of(SESSION, "a leap day of another year", BROKEN, day("2025-02-29")),
        of(SESSION, "day 0", BROKEN, day("2025-10-00")),
        of(SESSION, "month 13", BROKEN, day("2025-13-01")),
        of(SESSION, "the year 0", BROKEN, day("0000-01-01")),
        of(SESSION, "the year 10000", BROKEN, day("10000-01-01")),
        of(SESSION, "a day of one digit", BROKEN, day("2025-2-3")),
        of(SESSION, "a day with its hour", BROKEN, day("2025-10-14T00:00")),
        of(SESSION, "a day by its week", BROKEN, day("2025-W42-2")),
        of(SESSION, "a day behind a byte order mark", BROKEN, day("\ufeff2025-10-14")),
        of(SESSION, "the most minutes", "ok", "a1071a7fffffff"),
        of(SESSION, "more minutes than 32 bits", BROKEN, "a1071a80000000"),
        of(SESSION, "minutes as a double", BROKEN, "a107fb4000000000000000"),
        of(SESSION, "no themes, said so", BROKEN, "a10c80"),
        of(SESSION, "an empty technique", "ok", "a10b8160"),
        of(SESSION, "a map of techniques", BROKEN, "a10ba0"),
        of(MISSION, "a contract of nothing", "ok", "a107a0"),
        of(MISSION, "a contract of a later version", LATER, "a107a10b01"),
        of(MISSION, "hours as a whole number", BROKEN, "a107a10302"),
        of(MISSION, "hours of minus nothing", "ok", "a107a103fb8000000000000000"),
        of(BENEFICIARY, "members that are none", BROKEN, "a10880"),
        of(EXCHANGE, "answered at no time", "ok", "a10760"),
        of(LEDGER, "number -1", "ok", "a10120"),
        of(LEDGER, "an empty entry", BROKEN, "a10260"),
    ]


def payloads():
    return cbor() + objects() + fields()
