"""What Orca would say, line by line, while a coach unlocks, reads what is due, opens somebody, writes and saves a note, and is told
that the journal is about to lock. Not a test: what is said is for ears. Needs orca; no sound is made.

    APARTE_WINDOW_TIMEOUT=600 tests/window/run_window_tests.sh tests/window/orca_hears.py build/release/bin/aparte FOLDER"""
import os
import pathlib
import re
import subprocess
import sys
import time

import steps
from aparte_window import wait
from pages import Walk

SAID = re.compile(r"SPEECH OUTPUT: '(.*?)'(?=[{\s]|$)", re.MULTILINE)


class Orca:
    # Without a speech server, and with a log that is written line by line.
    MUTE = """
import builtins, runpy, shutil, sys
sys.modules["speechd"] = None
opened = builtins.open
builtins.open = lambda *these, **more: opened(*these, **(more if these[1:] != ("w",) else {**more, "buffering": 1}))
sys.argv = ["orca", "--disable", "braille", "--debug-file", sys.argv[1]]
runpy.run_path(shutil.which("orca"), run_name="__main__")
"""

    def __init__(self):
        self.log = pathlib.Path(os.environ["APARTE_SCREENSHOTS"], "orca.out")
        self.log.unlink(missing_ok=True)
        self.process = subprocess.Popen([sys.executable, "-c", self.MUTE, str(self.log)], stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait(lambda: self.log.exists() and "SPEECH OUTPUT" in self.text(), 60, what="the first words of Orca")
        self.at = 0

    def text(self):
        return self.log.read_text(encoding="utf-8", errors="replace")

    def heard(self, doing, patience=2.5):
        """What was said since the last question, once it is quiet."""
        size, since = -1, time.monotonic()
        while time.monotonic() - since < patience:
            now = self.log.stat().st_size
            if now != size:
                size, since = now, time.monotonic()
            time.sleep(0.2)
        words = SAID.findall(self.text())
        print(f"\n{doing}:")
        print("    " + " | ".join(each for each in words[self.at:]), flush=True)
        self.at = len(words)

    def end(self):
        self.process.kill()
        self.process.wait()


def unlocked(orca, minutes):
    """From the first words of the window to Today."""
    walk = Walk(os.environ.get("APARTE_LANGUAGE", "fr"), settings=f"idle-minutes={minutes}\n")
    wait(lambda: walk.window.find("password text"))
    orca.heard("The window opens")
    walk.window.type("fausse")
    walk.window.keys("Return")
    wait(lambda: walk.window.find("alert"))
    orca.heard("A wrong passphrase")
    walk.window.keys("ctrl+a")
    walk.window.type(steps.PASSPHRASE)
    walk.window.keys("Return")
    walk.wait_for("heading", "Today")
    return walk


def reads_and_writes(orca):
    walk = unlocked(orca, 60)
    orca.heard("The right one")
    keys, typed = walk.window.keys, walk.window.type

    def press(*all_keys):
        for key in all_keys:
            keys(key)
            orca.heard(key)

    press(*["Tab"] * 4)
    walk.press("push button", "Calendar")
    walk.wait_for("heading", "Calendar")
    orca.heard("The calendar opens")
    press("Right", "Down", "Next", "ctrl+k")
    typed("zoltan")
    orca.heard("a name is typed")
    press("Down", "Return", "Down", "Down", "ctrl+n")
    typed("Deux mots.")
    orca.heard("two words are typed")
    press("ctrl+s", "Tab", "ctrl+m", "Tab", "ctrl+l")
    walk.window.wait_until_locked()
    orca.heard("locked")
    walk.window.end()


def is_told_of_the_lock(orca):
    walk = unlocked(orca, 1)
    walk.window.wait_until_locked(seconds=120)
    orca.heard("Nothing is touched for a minute, and the journal locks", 8)
    walk.window.end()


def main():
    orca = Orca()
    try:
        reads_and_writes(orca)
        is_told_of_the_lock(orca)
    finally:
        orca.end()


if __name__ == "__main__":
    main()
