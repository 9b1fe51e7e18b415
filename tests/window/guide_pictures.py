"""Takes the pictures of docs/guide in the real window, in French and in English, from the fictional journal: ./dev guide.

Each is what a coach sees after a few steps, at one size, with few colours, so that all of them together stay small."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

import steps
from aparte_window import Window, wait

SOURCES = pathlib.Path(__file__).resolve().parents[2]
WIDTH, HEIGHT, COLOURS = 1000, 700, 48
PERSON = "Gilles Hartweg"


def french():
    words = {}
    for message in xml.etree.ElementTree.parse(SOURCES / "i18n" / "aparte_fr.ts").getroot().iter("message"):
        words.setdefault(message.find("source").text, "".join(message.find("translation").itertext()))
    return words


class Album:
    """One language's pictures."""

    def __init__(self, language, folder):
        self.folder = pathlib.Path(folder) / language
        self.folder.mkdir(parents=True, exist_ok=True)
        self.words = french() if language == "fr" else {}
        home = pathlib.Path(tempfile.mkdtemp(dir=os.environ["HOME"]))
        settings = home / ".config" / "aparte"
        settings.mkdir(parents=True)
        (settings / "aparte.ini").write_text("[aparte]\nappearance=light\nidle-minutes=60\ntips-seen=all\n", encoding="utf-8")
        self.window = Window(language=language, environment={"HOME": str(home)})
        # A place as a coach's might be called: it is read in the picture.
        self.stick = pathlib.Path(tempfile.gettempdir(), "Disque USB" if language == "fr" else "USB disk")
        shutil.rmtree(self.stick, ignore_errors=True)
        self.stick.mkdir()
        self.window.resize(WIDTH, HEIGHT)

    def t(self, words):
        return self.words.get(words, words)

    def press(self, role, words):
        steps.reach(self.window, role, self.t(words))
        self.window.press(role, self.t(words))

    def take(self, name):
        """Once the window has come to rest: two pictures alike."""
        subprocess.run(["xdotool", "mousemove", str(WIDTH + 100), str(HEIGHT + 50)], check=True)
        file, before = self.folder / f"{name}.png", b""

        def rests():
            nonlocal before
            shot = self.window.screenshot("guide").read_bytes()
            still, before = shot == before, shot
            return still

        wait(rests, step=0.3, what="a picture at rest")
        shot = self.window.screenshot("guide")
        subprocess.run(["convert", str(shot), "-crop", f"{WIDTH}x{HEIGHT}+0+0", "+repage", "-dither", "None", "-colors", str(COLOURS),
                        "-define", "png:compression-level=9", "-strip", f"png8:{file}"], check=True)
        print(f"{file.parent.name}/{file.name}: {file.stat().st_size // 1024} kB", flush=True)

    def place(self, words):
        self.window.press("push button", self.t(words))
        self.window.wait_for("heading", self.t(words))

    def person_page(self):
        self.window.keys("ctrl+k")
        self.window.wait_for("text", self.t("Go to"))
        self.window.type(PERSON.lower())
        self.window.wait_for("list item", PERSON)
        self.window.keys("Return")
        self.window.wait_for("heading", PERSON)

    def begin(self):
        self.window.wait_for("push button", self.t("Start my journal"))
        self.take("welcome")
        self.press("push button", "Look around with an example")
        for field in ("Passphrase", "The same passphrase again"):
            self.window.type_into("password text", self.t(field), steps.PASSPHRASE)
        self.press("push button", "Create the journal")
        self.window.wait_for("push button", self.t("I have written it down"))
        code = steps.shown_code(self.window)
        self.press("push button", "I have written it down")
        self.window.type_into("text", self.t("Recovery code"), code)
        self.press("push button", "Continue")
        self.window.wait_for("heading", self.t("Today"))

    def day(self):
        self.take("today")

    def person(self):
        self.person_page()
        self.take("person")
        self.window.keys("ctrl+m")
        self.window.wait_for("heading", self.t("Mission"))
        self.take("course")
        self.window.keys("Escape")
        self.window.wait_for("heading", PERSON)
        self.press("push button", "Consents and documents…")
        self.window.wait_for("heading", self.t("Consents and documents"))
        self.take("consents")
        self.window.keys("Escape")
        self.window.wait_for("heading", PERSON)
        self.press("push button", "Erase…")
        self.window.wait_for("push button", self.t("Keep everything"))
        self.take("erase")
        self.press("push button", "Keep everything")

    def note(self):
        self.window.keys("ctrl+n")
        self.window.wait_for("text", self.t(steps.BROUGHT))
        french_words = ("Elle redoute la réunion du lundi et s’y tait. Nous convenons d’un essai : parler en premier, deux phrases.",
                        "Que protège-t-elle en se taisant ?")
        english = ("She dreads the Monday meeting and says nothing in it. We agree on a try: to speak first, two sentences.",
                   "What does she protect by her silence?")
        brought, hypothesis = french_words if self.words else english
        self.window.type_into("text", self.t(steps.BROUGHT), brought)
        self.window.type_into("text", self.t(steps.HYPOTHESES), hypothesis)
        self.window.keys("ctrl+s")
        self.window.wait_for(containing=self.t("State of the note: %1").replace("%1", self.t("Saved")))
        self.take("note")

    def lessons(self):
        self.place("Lessons")
        wait(lambda: self.window.find_all("list item"), what="cards")
        first = self.window.find_all("list item")[0]
        self.window.press("list item", first.name)
        self.window.wait_for("text", self.t("The lesson, in French"))
        self.take("lesson")
        self.window.keys("Escape")
        self.place("Lessons")
        self.window.press("page tab", self.t("Report"))
        for field, downs in (("Organisation", 1), ("Period", 1)):
            self.window.focus("combo box", self.t(field))
            self.window.keys(*["Down"] * downs)
        self.take("report")

    def backups(self):
        self.place("Settings")
        self.window.press("page tab", self.t("Backups"))
        self.window.wait_for("text", self.t("Folder for the copies"))
        self.window.type_into("text", self.t("Folder for the copies"), str(self.stick))
        self.press("push button", "Look at this folder")
        self.press("push button", "Make copies here")
        self.window.wait_for(containing=self.t("Last verified copy: %1").split("%1")[0].strip())
        self.take("backups")

    def locked(self):
        self.window.keys("ctrl+l")
        self.window.wait_until_locked()
        self.take("unlock")


def main():
    failed = False
    for language in sys.argv[1:] or ("fr", "en"):
        album = Album(language, SOURCES / "docs" / "guide" / "pictures")
        album.begin()
        for part in (album.day, album.person, album.note, album.lessons, album.backups, album.locked):
            try:
                part()
            except (TimeoutError, AssertionError) as why:
                print(f"{language}: {part.__name__}: {why}", flush=True)
                album.window.keys("Escape", "Escape")
                failed = True
        album.window.end()
        shutil.rmtree(album.stick)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
