"""No text that is cut, too large for its place, over the edge or over another one: with everything 40 % longer, as in another
language, on a small window; and in French and English with letters of twice the size. And nothing that no translator saw.

The program is the real one; programs/fitting.cpp, loaded before it, lengthens what is translated and measures what is shown."""
import os
import pathlib
import tempfile
import unittest

from aparte_window import wait
from pages import ExampleRun, FirstRun, Walk

MARK = "\u2060"
MEASURER = os.environ.get("APARTE_FITTING_LIBRARY", pathlib.Path(os.environ["APARTE_BIN_DIR"], "../tests/libwindow_fitting.so"))


class Looking:
    """Asks the program at each page what does not fit."""

    def __init__(self, folder, window):
        self.folder = pathlib.Path(folder)
        self.window = window
        self.findings = []
        self.unmarked = {}
        self.texts = 0

    def missing(self, page, why):
        self.findings.append(f"{page}: cannot be reached: {why}")
        print(f"  {self.findings[-1][:300]}", flush=True)

    def at(self, page):
        (self.folder / "ask").touch()
        answer = self.folder / "answer"
        wait(answer.exists, 20, what="an answer about what fits")
        for line in answer.read_text(encoding="utf-8").splitlines():
            what, text, more = line.split("\t")
            if what == "texts":
                self.texts += int(text)
            elif what == "unmarked":
                self.unmarked.setdefault(text, page)
            else:
                self.tell(page, what, text, more)
        answer.unlink()
        self.window.screenshot(f"{self.folder.name}-{page.replace(', ', '-').replace(' ', '-')}")

    def tell(self, page, what, text, more):
        # A person's or a theme's own words may be shortened where there is no room: they are whole on their own page.
        if what == "shortened" and not all(MARK in part for part in text.split(" · ")):
            return
        self.findings.append(f"{page}: {what}: {text.replace(MARK, '')!r} {more.replace(MARK, '')!r}")
        print("  " + self.findings[-1], flush=True)


class LongerText(unittest.TestCase):
    maxDiff = None

    def look(self, name, language, size, scale=100, longer=True, kind=Walk, least=300):
        """Every page; what did not fit, and what no translator saw, fails the test together at its end."""
        folder = pathlib.Path(tempfile.mkdtemp(dir=os.environ["HOME"]), name)
        folder.mkdir()
        environment = {"LD_PRELOAD": str(pathlib.Path(MEASURER).resolve()), "APARTE_FITTING": str(folder)}
        if longer:
            environment["APARTE_LONGER"] = "1"
        walk = kind(language, scale=scale, environment=environment, lengthened=longer)
        self.addCleanup(walk.window.close)
        walk.window.resize(*size)
        looking = Looking(folder, walk.window)
        walk.every_page(looking)
        print(f"  {looking.texts} texts looked at")
        self.assertGreater(looking.texts, least)
        raw = [f"{page}: never translated: {text!r}" for text, page in looking.unmarked.items()
               if text in walk.said and not walk.said[text] == {text}]
        self.assertFalse(looking.findings + raw, "\n" + "\n".join(looking.findings + raw))

    def test_everything_longer_fits_a_large_window(self):
        self.look("longer-fr", "fr", (1280, 800))

    def test_everything_longer_fits_a_small_window(self):
        self.look("longer-en", "en", (800, 600))

    def test_twice_the_letters_fit_a_small_window(self):
        self.look("twice-fr", "fr", (800, 600), scale=200, longer=False)

    def test_a_longer_first_run_fits_a_small_window(self):
        self.look("first-longer-fr", "fr", (800, 600), kind=FirstRun, least=60)

    def test_a_first_run_in_twice_the_letters_fits_a_small_window(self):
        self.look("first-twice-en", "en", (800, 600), scale=200, longer=False, kind=FirstRun, least=60)

    def test_a_longer_way_in_with_the_example_fits(self):
        self.look("example-longer-en", "en", (1280, 800), kind=ExampleRun, least=60)


if __name__ == "__main__":
    unittest.main()
