#!/usr/bin/python3
"""Reads a whole vault of Aparté and prints its records as one JSON object.

usage: reader.py VAULT [--code] [--state FOLDER] < the passphrase, or with --code the recovery code, as one line

Exit: 0 read; 3 this secret does not open it; 4 refused for another reason; 2 wrong use. Anything that does not hold
anywhere refuses the whole vault: {"refused": "<kind>: <reason>"}. Nothing is written to the vault.
"""
import argparse
import json
import sys

from reader import Refused
from reader.whole import read_vault, spoken_secret


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
