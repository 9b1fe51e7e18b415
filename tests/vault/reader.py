#!/usr/bin/python3
"""Reads a whole vault of Aparté and prints its records as one JSON object.

usage: reader.py VAULT [--code] [--state FOLDER] < the passphrase, or with --code the recovery code, as one line

Exit: 0 read; 3 this secret does not open it; 4 refused for another reason; 2 wrong use. Anything that does not hold
anywhere refuses the whole vault: {"refused": "<kind>: <reason>"}. Nothing is written to the vault.
"""
import argparse
import fcntl
import json
import pathlib
import sys
import unicodedata

from reader import Refused, need
from reader.journal import read_journal
from reader.keys import open_keys
from reader.primitives import recovery_code
from reader.state import read_state
from reader.tables import Tables


def spoken_secret(given, code):
    try:
        line = given.removesuffix(b"\n").decode()
    except UnicodeDecodeError:
        raise Refused("wrong use", "not UTF-8") from None
    if code:
        return recovery_code(line)
    need(line, "wrong use", "an empty passphrase")
    return unicodedata.normalize("NFKC", line).encode()


def open_plain(file):
    need(file.exists(), "not found", "keys")
    need(file.is_file() and not file.is_symlink(), "damaged", "keys is not a plain file")
    return file.open("rb")


def read_vault(folder, way, secret, state):
    with open_plain(pathlib.Path(folder, "keys")) as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Refused("busy", "somebody has the vault open") from None
        keys = open_keys(held.read(), way, secret)
        seen = read_state(state, keys)
        tables = Tables(folder, keys.derived(b"database"), keys.vault)
        try:
            return read_journal(tables, keys, seen)
        finally:
            tables.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("vault")
    parser.add_argument("--code", action="store_true")
    parser.add_argument("--state")
    given = parser.parse_args()
    sys.setrecursionlimit(20000)  # JSON may be 1,100 deep
    try:
        secret = spoken_secret(sys.stdin.buffer.readline(), given.code)
        print(json.dumps(read_vault(given.vault, "code" if given.code else "passphrase", secret, given.state)))
        return 0
    except Refused as fault:
        print(json.dumps({"refused": str(fault)}))
        return 3 if fault.kind in ("wrong secret", "wrong use") else 4


if __name__ == "__main__":
    sys.exit(main())
