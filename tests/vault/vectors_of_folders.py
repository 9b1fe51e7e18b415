"""Vectors of whole folders. Each is something done, in order, to a vault of two moments (tests/vault/both_readers.h):
`now`, closed, and `former`, before its last change; `wal` is `now` while it was open.

    from: now, wal or former    do: STEP; STEP...    where a STEP is one of
    cut FILE SIZE    append FILE SIZE    flip FILE OFFSET    zero FILE OFFSET SIZE    swap FILE OFFSET OFFSET SIZE
    remove FILE      former FILE [OFFSET SIZE]    link FILE    folder FILE    forget (the state file)
"""
from vectors import vector

PAGE, COPY = 16384, 266240


def of(name, answer, *steps, base="now"):
    return vector(name, answer, b"", **{"from": base, "do": "; ".join(steps) or "nothing"})


def folders():
    damaged, outside = "damaged", "changed outside"
    return [
        of("nothing done", "ok"),
        of("nothing done, while it was open", "ok", base="wal"),
        of("no reserve", "ok", "remove reserve"),
        of("no state file", "first time", "forget"),
        of("copy A of keys damaged", "ok", "flip keys 5000"),
        of("copy B of keys damaged", "ok", f"flip keys {COPY + 5000}"),
        of("both copies of keys damaged", damaged, "flip keys 5000", f"flip keys {COPY + 90000}"),
        of("copies of keys exchanged", "ok", f"swap keys 0 {COPY} {COPY}"),
        of("slots of keys exchanged", damaged, "swap keys 64 256 192", f"swap keys {COPY + 64} {COPY + 256} 192"),
        of("places of the ring exchanged", damaged, "swap keys 1112 1176 64",
           f"swap keys {COPY + 1112} {COPY + 1176} 64"),
        of("keys cut", damaged, f"cut keys {COPY}"),
        of("keys with a byte more", damaged, "append keys 1"),
        of("keys missing", damaged, "remove keys"),
        of("keys behind a link", damaged, "link keys"),
        of("keys a folder", damaged, "folder keys"),
        of("the database missing", damaged, "remove journal.db"),
        of("neither of them", "not found", "remove keys", "remove journal.db"),
        of("the database empty", damaged, "cut journal.db 0"),
        of("the database cut in its first page", damaged, f"cut journal.db {PAGE - 1}"),
        of("the database of another vault", damaged, "flip journal.db 3"),
        of("the database behind a link", damaged, "link journal.db"),
        of("a byte of the first page", damaged, "flip journal.db 3000"),
        of("a page of zeros", damaged, f"zero journal.db {2 * PAGE} {PAGE}"),
        of("two pages exchanged", damaged, f"swap journal.db {2 * PAGE} {3 * PAGE} {PAGE}"),
        of("the database of before", "older", "former journal.db"),
        of("the write-ahead log cut off", "older", "remove journal.db-wal", base="wal"),
        of("rubbish as a write-ahead log", "ok", "append journal.db-wal 40000"),
    ]
