"""A coach's day in the real window over a large journal, and how long its thread was ever away from its event loop.

usage, under run_window_tests.sh, as that script runs a test:
    APARTE_BENCH_JOURNAL  a journal's folder (its passphrase: PASSPHRASE)   APARTE_BENCH_STOPS  the library made of stops.cpp
It prints one line of JSON: the longest turn of each part of the day, in milliseconds. An accessibility bus listens all day, as for
somebody with a screen reader, and the script reads from it: both cost the window time that others do not spend."""
import json
import os
import pathlib
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "window"))

import steps  # noqa: E402
from aparte_window import Window, wait  # noqa: E402

PASSPHRASE = os.environ.get("APARTE_BENCH_PASSPHRASE", "les mesures ne prouvent rien toutes seules")
WORDS = "Elle revient sur la reunion de lundi, et sur ce qui a change depuis. "


class Day:
    def __init__(self, journal, library):
        self.file = pathlib.Path(tempfile.mkdtemp(dir=os.environ["HOME"])) / "stops"
        self.parts = []
        home = tempfile.mkdtemp(dir=os.environ["HOME"])
        self.window = Window(journal, language="en", environment={"HOME": home, "LD_PRELOAD": library,
                                                                  "APARTE_STOPS_FILE": str(self.file)})

    def part(self, name, work):
        began = time.time()
        work()
        time.sleep(1.0)  # what was begun ends within its part
        self.parts.append((name, began, time.time()))

    def place(self, name):
        self.window.press("push button", name)
        self.window.wait_for("heading", name)

    def unlock(self):
        steps.unlock(self.window, PASSPHRASE)
        self.window.wait_for("heading", "Today")

    def people(self):
        self.place("People")
        self.window.wait_for("list item")
        self.window.focus("text", "Filter people")
        self.window.type("personne 17")
        self.window.keys("ctrl+a", "BackSpace")

    def scrolled(self):
        self.window.keys("Down", "Down", *["Next"] * 12, *["Prior"] * 12)

    def person(self):
        self.window.keys("ctrl+k")
        self.window.wait_for("text", "Go to")
        self.window.type("personne 17")
        self.window.wait_for("list item")
        self.window.keys("Return")
        self.window.wait_for("heading", containing="Personne 17")

    def timeline(self):
        self.window.keys(*["Next"] * 10, *["Prior"] * 10)

    def read(self):
        self.window.press("list item")
        self.window.wait_for("text", steps.BROUGHT)

    def write(self):
        self.window.keys("ctrl+n")
        note = self.window.wait_for("text", steps.BROUGHT)
        wait(lambda: self.window.text_of(note) == "", what="an empty note")
        for _ in range(6):
            self.window.type(WORDS)
        self.window.wait_for(containing="Draft kept")
        self.window.keys("ctrl+s")
        self.window.wait_for(containing="Saved")

    def search(self):
        self.window.keys("ctrl+shift+f")
        self.window.wait_for("text", "Search for")
        for word in ("zephyrin", "reunion", "a"):
            self.window.type(word)
            self.window.wait_for(containing="found")
            time.sleep(0.5)
            self.window.keys("ctrl+a", "BackSpace")
        self.window.keys("Escape")

    def lessons(self):
        self.place("Lessons")

    def practice(self):
        self.place("Practice")

    def settings(self):
        self.place("Settings")

    def today(self):
        self.place("Today")

    def help(self):
        self.window.keys("F1")
        self.window.wait_for("heading", "Help")
        self.window.keys("Escape")

    def discreet(self):
        self.place("People")
        self.window.keys("ctrl+shift+h", "ctrl+shift+h")

    def live(self):
        """The morning and the afternoon: pages that were seen before are there sooner. Not past a lock: the fresh process takes no
        foreign library with it."""
        places = (self.lessons, self.practice, self.settings, self.today, self.help)
        work = (self.people, self.scrolled, self.person, self.timeline, self.read, self.write, self.search)
        for half, parts in (("morning", (self.unlock, *work, *places)), ("afternoon", (*work, *places, self.discreet))):
            for part in parts:
                try:
                    self.part(f"{half}: {part.__name__}", part)
                except TimeoutError as late:
                    print(f"{half}: {part.__name__}: {str(late)[:2000]}", file=sys.stderr)
        self.window.end()

    def told(self):
        turns = [tuple(map(float, line.split())) for line in self.file.read_text(encoding="ascii").splitlines()]
        parts = {}
        for name, began, ended in self.parts:
            of_it = [(wall, work) for when, wall, work in turns if began <= when <= ended]
            parts[name] = [max((wall for wall, _ in of_it), default=0.0), max((work for _, work in of_it), default=0.0)]
        return {"longest_ms": max((wall for _, wall, _ in turns), default=0.0), "longest_work_ms": max((work for *_, work in turns), default=0.0),
                "over_16_ms": sum(1 for _, _, work in turns if work > 16), "turns": len(turns), "parts": parts}


def main():
    day = Day(os.environ["APARTE_BENCH_JOURNAL"], os.environ["APARTE_BENCH_STOPS"])
    day.live()
    print(json.dumps(day.told()))


if __name__ == "__main__":
    main()
