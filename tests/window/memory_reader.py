"""Looks for a text in the memory of a running process, as a thief with the rights of root would.

Every readable private mapping is searched for the whole text and for windows of eight characters of it, in UTF-8 and in
UTF-16 as Qt keeps it. Only root may look into a protected process (src/process/process.h)."""
import re

FRAGMENT = 8


def needles(text):
    """Name to bytes: the whole, and its first, middle and last eight characters."""
    middle = len(text) // 2 - FRAGMENT // 2
    parts = {"whole": text, "first": text[:FRAGMENT], "middle": text[middle:middle + FRAGMENT], "last": text[-FRAGMENT:]}
    return {f"{name}, {code}": part.encode(code) for name, part in parts.items() for code in ("utf-8", "utf-16-le")}


def mappings(pid):
    with open(f"/proc/{pid}/maps", encoding="utf-8") as maps:
        for line in maps:
            match = re.match(r"([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ \S+ \S+\s*(.*)", line)
            start, end, rights, name = int(match[1], 16), int(match[2], 16), match[3], match[4]
            if rights[0] == "r" and rights[3] == "p" and name not in ("[vvar]", "[vsyscall]", "[vvar_vclock]"):
                yield start, end


def contents(pid):
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for start, end in mappings(pid):
            try:
                memory.seek(start)
                yield memory.read(end - start)
            except (OSError, ValueError, OverflowError):
                continue  # a guard page, or gone meanwhile


def copies(pid, text):
    """How often each needle of the text is there; only those that are."""
    found = {}
    wanted = needles(text)
    for block in contents(pid):
        for name, needle in wanted.items():
            count = block.count(needle)
            if count:
                found[name] = found.get(name, 0) + count
    return found
