"""A note of two megabytes in the real window: how long the window's thread is ever away from its event loop while somebody types
in it, and while it is opened.

usage, under run_window_tests.sh, as that script runs a test:
    APARTE_BENCH_STOPS  the library made of stops.cpp      APARTE_BIN_DIR  the programs
It prints one line of JSON. Nothing is read from the note over the accessibility bus while it is measured: two megabytes on a bus
would be the longest stop of all."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "window"))

import steps  # noqa: E402
from aparte_window import Window  # noqa: E402

SIZE = int(os.environ.get("APARTE_BENCH_LETTERS", "2000000"))
NAME = "Camille Lebrun"


def bundle():
    lines = (f"Ligne {line} : elle hésite, puis elle décide de parler en premier." for line in range(SIZE // 60))
    session = {"id": "s1", "kind": "session", "date": "2026-01-12", "minutes": 60, "note": "\n".join(lines)[:SIZE]}
    mission = {"id": "m1", "framework": "company", "motive": "practice", "stage": "sessions", "sessions": [session]}
    return json.dumps({"format": "aparte-bundle", "version": 1,
                       "beneficiaries": [{"id": "b1", "kind": "individual", "name": NAME, "missions": [mission]}]})


def journal(folder):
    file, place = folder / "bundle.json", folder / "long.aparte"
    file.write_text(bundle(), encoding="utf-8")
    program = str(pathlib.Path(os.environ["APARTE_BIN_DIR"]) / "aparte-cli")
    for command in (["create", str(place)], ["import", str(place), str(file)]):
        subprocess.run([program, *command, "--json", "--passphrase-fd", "0"], input=steps.PASSPHRASE + "\n", text=True, check=True,
                       capture_output=True)
    return place


class Stops:
    def __init__(self, file):
        self.file = file

    def during(self, work, after=3.0):
        began = time.time()
        work()
        time.sleep(after)  # what a key begins (marks, counting, a draft) ends within its part
        turns = [tuple(map(float, line.split())) for line in self.file.read_text(encoding="ascii").splitlines()]
        of_it = [(wall, work) for when, wall, work in turns if when >= began]
        return {"longest_ms": max((wall for wall, _ in of_it), default=0.0), "longest_work_ms": max((work for _, work in of_it), default=0.0),
                "over_16_ms": sum(1 for _, work in of_it if work > 16), "turns": len(of_it)}


def main():
    folder = pathlib.Path(tempfile.mkdtemp(dir=os.environ["HOME"]))
    stops = Stops(folder / "stops")
    window = Window(journal(folder), language="en", environment={"HOME": str(folder), "LD_PRELOAD": os.environ["APARTE_BENCH_STOPS"],
                                                                 "APARTE_STOPS_FILE": str(stops.file)})
    steps.unlock(window)
    window.press("push button", "People")
    window.press("list item", containing=NAME)
    window.wait_for("list item", containing="Session,")
    told = {"opening": stops.during(lambda: window.press("list item", containing="Session,"), after=8.0)}
    window.wait_for("text", steps.BROUGHT)

    def typed():
        for _ in range(10):
            window.type("e")
            time.sleep(0.1)  # as fast as fingers are

    told["typing at the end"] = stops.during(typed)
    window.keys("ctrl+Home")
    time.sleep(2)
    told["typing at the beginning"] = stops.during(typed)
    told["saving"] = stops.during(lambda: window.keys("ctrl+s"))
    window.end()
    print(json.dumps(told))


if __name__ == "__main__":
    main()
