#!/usr/bin/python3
"""The second reader's answer to single payloads. Each line of stdin: a kind's number and a payload in hex; each line of
stdout: {"value": ...} or {"refused": "<kind>: <reason>"}."""
import json
import sys

from reader import Refused
from reader.payloads import decode


def answer(line):
    kind, _, digits = line.partition(" ")
    try:
        return {"value": decode(int(kind), bytes.fromhex(digits))[1]}
    except Refused as fault:
        return {"refused": str(fault)}


sys.setrecursionlimit(20000)  # JSON may be 1,100 deep
for one in sys.stdin:
    print(json.dumps(answer(one)))
