#!/usr/bin/python3
"""Adds up the Qt Test functions of one or more ctest results, and closes with "N passed, N failed".

usage: count_tests.py RESULTS.xml...      a skipped test counts as failed when CI is set: there it must run
"""
import os
import re
import sys
import xml.etree.ElementTree

TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.MULTILINE)


def count(case):
    """(passed, failed, skipped) of one test program, which may have died before its own last line."""
    output = case.findtext("system-out") or ""
    found = [tuple(map(int, totals)) for totals in TOTALS.findall(output)]
    passed, failed, skipped = (sum(column) for column in zip(*found)) if found else (0, 0, 0)
    if case.get("status") == "run":
        return (passed, failed, skipped) if found else (1, 0, 0)
    if case.get("status") in ("notrun", "disabled"):
        return 0, 0, 1
    print(f"failed: {case.get('name')}")
    return passed, max(failed, 1), skipped


def main(files):
    cases = [case for file in files for case in xml.etree.ElementTree.parse(file).iter("testcase")]
    passed, failed, skipped = (sum(column) for column in zip(*map(count, cases))) if cases else (0, 1, 0)
    if not cases:
        print("failed: no test was found")
    if skipped:
        print(f"skipped: {skipped}")
        failed += skipped if os.environ.get("CI") else 0
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main(sys.argv[1:]))
