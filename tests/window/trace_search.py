"""Asks tests/window/programs/trace_search.cpp where canaries are: in a process, in files. One pass for all of them."""
import os
import pathlib
import subprocess
from collections import defaultdict


def program():
    return pathlib.Path(os.environ["APARTE_WINDOW_PROGRAM"]).parent.parent / "tests" / "window_trace_search"


class Search:
    """found: what was looked for -> places; bytes: how much was read."""

    def __init__(self, canaries, *where):
        wanted = "".join(f"{number} {piece.hex()}\n" for number, canary in enumerate(canaries) for piece in canary.pieces())
        run = subprocess.run([program(), *map(str, where)], input=wanted, capture_output=True, text=True, errors="replace", check=False)
        assert run.returncode == 0, run.stderr
        self.found, self.bytes, self.unread = defaultdict(list), 0, 0
        for line in run.stdout.splitlines():
            what, rest = line.split(" ", 1)
            if what == "hit":
                number, place = rest.split(" ", 1)
                self.found[canaries[int(number)]].append(place)
            else:
                setattr(self, {"searched": "bytes", "unread": "unread"}[what], int(rest))


def in_process(pid, canaries):
    return Search(canaries, "process", pid)


def in_files(paths, canaries):
    return Search(canaries, "files", *paths)
