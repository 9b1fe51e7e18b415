"""Whole processes, taken by turns: absolute times on a shared machine mean little, ratios of neighbours do."""
import json
import statistics
import subprocess
import time

TURNS = 7


class Failed(Exception):
    """A command that should work did not; its row says so instead of a figure."""


def run(command, text=None):
    """(milliseconds, standard output) of a process that must end well; rg's 1 means that nothing was found."""
    start = time.perf_counter()
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    spent = (time.perf_counter() - start) * 1000
    if done.returncode != 0:
        raise Failed(f"{command[0] if isinstance(command, list) else command}: {done.returncode} {done.stderr[:300]}")
    return spent, done.stdout


def ours(command, passphrase):
    """The same, less what the key derivation took: that is the price of a guess, not of the work."""
    spent, output = run(command, passphrase + "\n")
    return spent - json.loads(output)["kdf_ms"], json.loads(output)


def by_turns(*works, turns=TURNS):
    """Median milliseconds of each, one after the other in each turn; the first turn only warms the caches."""
    times = [[] for _ in works]
    for turn in range(turns + 1):
        for slot, work in zip(times, works):
            spent = work()
            if turn:
                slot.append(spent)
    return [statistics.median(slot) for slot in times]
