"""Payloads: strict CBOR (section 8) and the fields of each kind (sections 9, 10)."""
import datetime
import math
import re
import struct

from . import need

UNSIGNED, NEGATIVE, BYTES, TEXT, ARRAY, MAP, TAG, OTHER = range(8)
DEEPEST = 1100


class Cursor:
    def __init__(self, data):
        self.data, self.at, self.depth = data, 0, 0

    def take(self, size):
        need(size <= len(self.data) - self.at, "damaged", "CBOR: ends early")
        self.at += size
        return self.data[self.at - size:self.at]

    def head(self):
        first = self.take(1)[0]
        major, size = first >> 5, first & 31
        need(major not in (BYTES, TAG) and size < 28, "damaged", "CBOR: a type that payloads do not have")
        if size < 24 or major == OTHER:
            return major, size
        number = int.from_bytes(self.take(1 << (size - 24)), "big")
        need(number >= (24, 1 << 8, 1 << 16, 1 << 32)[size - 24], "damaged", "CBOR: a head that is not the shortest")
        return major, number

    def expect(self, wanted):
        major, number = self.head()
        need(major == wanted, "damaged", "CBOR: a value of another type")
        return number

    def utf8(self, size):
        try:
            return self.take(size).decode()
        except UnicodeDecodeError:
            need(False, "damaged", "CBOR: not UTF-8")

    def float64(self, size):
        need(size == 27, "damaged", "CBOR: a simple value that payloads do not have")
        number = struct.unpack(">d", self.take(8))[0]
        need(math.isfinite(number), "damaged", "CBOR: a number that is not finite")
        return number


def text_or_empty(cursor):
    return cursor.utf8(cursor.expect(TEXT))


def text(cursor):
    found = text_or_empty(cursor)
    need(found, "damaged", "an empty text")
    return found


def day(cursor):
    found = text(cursor)
    need(re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", found), "damaged", "not a day")
    try:
        datetime.date.fromisoformat(found)
    except ValueError:
        need(False, "damaged", "not a real day")
    return found


def whole(major, number, bits):
    need(number < 1 << (bits - 1), "damaged", "a number too large")
    return number if major == UNSIGNED else -1 - number


def integer(cursor):
    major, number = cursor.head()
    need(major in (UNSIGNED, NEGATIVE), "damaged", "CBOR: a value of another type")
    return whole(major, number, 32)


def double(cursor):
    return cursor.float64(cursor.expect(OTHER))


def json(cursor):
    major, number = cursor.head()
    if major in (UNSIGNED, NEGATIVE):
        return whole(major, number, 64)
    if major == TEXT:
        return cursor.utf8(number)
    if major == OTHER:
        return {20: False, 21: True, 22: None}[number] if number in (20, 21, 22) else cursor.float64(number)
    cursor.depth += 1
    need(cursor.depth <= DEEPEST, "damaged", "CBOR: too deep")
    made = [json(cursor) for _ in range(number)] if major == ARRAY else json_members(cursor, number)
    cursor.depth -= 1
    return made


def json_members(cursor, count):
    made, last = {}, (-1, b"")
    for _ in range(count):
        name = text_or_empty(cursor)
        order = len(name.encode()), name.encode()
        need(order > last, "damaged", "CBOR: names out of order")
        last, made[name] = order, json(cursor)
    return made


def json_object(cursor):
    found = json(cursor)
    need(isinstance(found, dict), "damaged", "not an object")
    return found


def json_array(cursor):
    found = json(cursor)
    need(isinstance(found, list) and found, "damaged", "not an array, or an empty one")
    return found


def extra(cursor):
    found = json_object(cursor)
    need(found, "damaged", "an empty extra")
    return found


def many(item):
    def read(cursor):
        count = cursor.expect(ARRAY)
        need(count, "damaged", "an empty array")
        return [item(cursor) for _ in range(count)]
    return read


def fields(table, **always):
    """A map of section 9. table: "name", reader, ... in the order of keys 1, 2, ..."""
    known = dict(enumerate(zip(table[::2], table[1::2]), 1)) | {63: ("extra", extra)}

    def read(cursor):
        made, last = dict(always), -1
        for _ in range(cursor.expect(MAP)):
            key = cursor.expect(UNSIGNED)
            need(key > last, "damaged", "keys out of order")
            need(key in known, "too new", f"key {key}")
            name, reader = known[key]
            last, made[name] = key, reader(cursor)
        return made
    return read


LINK = fields(["to", text, "type", text, "direction", text])
PRESENCE = fields(["from", day, "until", day])
ACCESS_REQUEST = fields(["received_on", day, "identity_checked_on", day, "answered_on", day])
BENEFICIARY = fields(
    ["id", text, "kind", text_or_empty, "name", text, "also_known_as", many(text_or_empty), "organisation", text,
     "unit", text, "job_title", text, "members", json_array, "links", many(LINK), "presence", many(PRESENCE),
     "code", text, "manager", text, "access_requests", many(ACCESS_REQUEST)],
    kind="individual")
PARTY = fields(
    ["role", text, "name", text])
REQUEST = fields(
    ["by", text, "who", text, "made_on", day, "words", text])
ANALYSIS = fields(
    ["on", day, "needs", text, "stakes", text, "sponsor", text, "conclusion", text, "words", text])
EXPECTATION = fields(
    ["actor", text, "name", text, "needs", text, "context", text, "results", text, "of_coach", text, "terms",
     text])
FIRST_MEETING = fields(
    ["on", day, "needs", text, "of_coach", text, "terms", text, "choice", text, "chosen_on", day, "adhered_on",
     day, "withdrawn_on", day, "informed_on", day])
PROPOSAL_ANSWER = fields(
    ["role", text, "name", text, "answer", text, "on", day, "remarks", text])
PROPOSAL = fields(
    ["version", integer, "sent_on", day, "words", text, "answers", many(PROPOSAL_ANSWER)])
DOCUMENT = fields(
    ["kind", text, "status", text, "sent_on", day, "signed_on", day, "hours", double, "hourly_rate", double,
     "version", text, "words", text])
OBJECTIVE = fields(
    ["text", text, "indicator", text, "progress", integer, "stated_on", day], progress=0)
COST = fields(
    ["basis", text, "hourly_rate", double, "amount", double, "currency", text])
SIGNATURE = fields(
    ["role", text, "name", text, "on", day])
CONTRACT = fields(
    ["objectives", many(OBJECTIVE), "planned_sessions", integer, "planned_hours", double, "organisation", text,
     "cost", COST, "signed_on", day, "from", day, "until", day, "version", integer, "signatures",
     many(SIGNATURE)])
PASSED_GATE = fields(
    ["gate", text, "reason", text, "on", day])
REVIEW_ITEM = fields(
    ["objective", text, "indicator", text, "progress", integer, "words", text], progress=0)
REVIEW = fields(
    ["items", many(REVIEW_ITEM), "prepared_on", day, "delivered_on", day, "attested_on", day, "to", text,
     "present", many(PARTY)])
ENDING = fields(
    ["kind", text, "reason", text, "on", day, "words", text])
NOTICE = fields(
    ["kind", text, "on", day, "contacts", many(text_or_empty), "words", text])
FUNDING = fields(
    ["by", text, "share", double])
MISSION = fields(
    ["id", text, "beneficiary", text, "framework", text, "motive", text, "stage", text, "parties", many(PARTY),
     "contract", CONTRACT, "form", text, "requests", many(REQUEST), "analysis", ANALYSIS, "expectations",
     many(EXPECTATION), "first_meeting", FIRST_MEETING, "proposals", many(PROPOSAL), "documents",
     many(DOCUMENT), "earlier_contracts", many(CONTRACT), "review", REVIEW, "ending", ENDING, "follow_up_on",
     day, "passed_gates", many(PASSED_GATE), "notices", many(NOTICE), "funding", many(FUNDING), "coaches",
     many(text_or_empty)])
SESSION = fields(
    ["id", text, "mission", text, "beneficiary", text, "kind", text_or_empty, "status", text, "date", day,
     "minutes", integer, "place", text, "note", text, "hypotheses", text, "techniques", many(text_or_empty),
     "themes", many(text_or_empty), "present", many(text_or_empty), "closed_on", day], kind="session")
EXCHANGE = fields(
    ["id", text, "mission", text, "beneficiary", text, "channel", text, "requested_at", text, "note", text,
     "answered_at", text_or_empty, "minutes", integer])
CONSENT = fields(
    ["id", text, "beneficiary", text, "what", text, "to", text, "given_on", day, "expires_on", day,
     "withdrawn_on", day, "form", text])
DISCLOSURE = fields(
    ["id", text, "beneficiary", text, "mission", text, "what", text, "to", text, "consent", text, "on", day, "way", text,
     "digest", text])
LINK_TYPE = fields(
    ["id", text, "french_label", text, "english_label", text, "effect", text])
ANNEX = fields(
    ["title", text, "version", text, "text", text, "signed_on", day])
RETENTION = fields(
    ["notes", integer, "contract", integer, "accounting", integer])
FRAMEWORK = fields(
    ["id", text, "french_label", text, "english_label", text, "legal_reference", text, "request_rule", text,
     "gates", many(text_or_empty), "parties", many(text_or_empty), "least_parties", integer, "recipients",
     many(text_or_empty), "documents", many(text_or_empty), "answer_days", integer, "answer_day_kind", text,
     "exchange_minutes", integer, "price_basis", text, "ethics_contact", text, "annex", ANNEX, "link_types",
     many(LINK_TYPE), "incompatibility_months", integer, "manager_sessions", integer, "follow_up_months",
     integer, "supervision_months", integer, "retention", RETENTION])
TRAINING = fields(
    ["title", text, "body", text, "on", day, "until", day])
COACH = fields(
    ["name", text, "status", text, "trainings", many(TRAINING), "methods", many(text_or_empty), "controller",
     text])
UNIT = fields(["id", text, "name", text, "parent", text])
ORGANISATION = fields(["id", text, "name", text, "units", many(UNIT)])
THEME = fields(["id", text, "french_label", text, "english_label", text, "parent", text])
LESSON = fields(
    ["id", text, "french", text, "english", text, "theme", text, "change_french", text, "change_english", text, "justification", text])
PRACTICE = fields(
    ["id", text, "kind", text, "date", day, "minutes", integer, "note", text, "with", text, "themes", many(text_or_empty),
     "cases", many(text_or_empty), "channel", text, "status", text, "settled_on", day, "measures", text])
LEDGER_ENTRY = fields(["number", integer, "entry", text], number=0)

KINDS = {
    1: ("Summary", json_object), 2: ("Beneficiary", BENEFICIARY), 3: ("Mission", MISSION), 4: ("Session", SESSION),
    5: ("Exchange", EXCHANGE), 6: ("Consent", CONSENT), 7: ("Draft", SESSION), 8: ("Version", SESSION),
    9: ("LessonSupport", json_object), 10: ("MemberToken", json_object), 11: ("Disclosure", DISCLOSURE),
    12: ("Spelling", json_object),
    64: ("Organisation", ORGANISATION),
    65: ("Theme", THEME), 66: ("Lesson", LESSON), 67: ("Practice", PRACTICE), 68: ("LedgerEntry", LEDGER_ENTRY),
    70: ("Setting", json_object), 71: ("Register", json_object), 72: ("Unknown", json_object),
    73: ("Framework", FRAMEWORK), 74: ("Coach", COACH)}


def decode(kind, payload):
    """(name, value); a kind that the page does not have keeps its number and stays closed."""
    if kind not in KINDS:
        return kind, None
    name, reader = KINDS[kind]
    cursor = Cursor(payload)
    value = reader(cursor)
    need(cursor.at == len(payload), "damaged", "CBOR: something behind the map")
    return name, value
