"""Lessons and their report in the real window: a card is written and marked, a report is built over the example journal, seen page by
page, saved as four files, found in the history and made again with the same bytes; in both languages."""
import hashlib
import json
import os
import pathlib
import shutil
import time
import unittest
import zipfile

import pyatspi

import steps
from aparte_window import Window, role_of, is_shown, wait, walk

CONTROLS = {"push button", "text", "password text", "check box", "combo box", "list item", "page tab", "list", "heading", "alert"}


class Report(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.window = steps.fresh_window()
        cls.window.press("push button", containing="Look around with an example")
        cls.window.type_into("password text", "Passphrase", steps.PASSPHRASE)
        cls.window.type_into("password text", "The same passphrase again", steps.PASSPHRASE)
        cls.window.press("push button", "Create the journal")
        cls.window.wait_for("push button", "I have written it down")
        code = steps.shown_code(cls.window)
        cls.window.press("push button", "I have written it down")
        cls.window.type_into("text", "Recovery code", code)
        cls.window.press("push button", "Continue")
        cls.window.wait_for("heading", "Today", seconds=120)

    @classmethod
    def tearDownClass(cls):
        cls.window.close()

    def lessons(self, part):
        self.window.press("push button", "Lessons")
        self.window.wait_for("heading", "Lessons")
        self.window.press("page tab", part)

    def nameless(self):
        return [role_of(node) for node in walk(self.window.root)
                if role_of(node) in CONTROLS and is_shown(node) and not node.name.strip()]

    def folder(self, name):
        folder = pathlib.Path(self.window.home) / name
        folder.mkdir()
        return folder

    def test_1_a_name_in_a_card_is_marked_while_it_is_written(self):
        self.lessons("Cards")
        steps.reach(self.window, "push button", "Write a lesson")
        self.window.press("push button", "Write a lesson")
        self.window.type_into("text", "The lesson, in French", "Les équipes avancent quand les priorités sont affichées.")
        self.window.wait_for("label", containing="clue")
        self.window.type_into("text", "The lesson, in French", " Appeler le 06 12 34 56 78.")
        self.window.wait_for("label", containing="no report takes this lesson")
        self.window.wait_for("list item", containing="Stops it")
        self.window.screenshot("report-card-marked")
        self.assertEqual(self.nameless(), [])

    def test_1_b_a_passage_copied_from_a_note_is_marked(self):
        self.window.type_into("text", "The lesson, in French", self.words_of_a_note(), clear=True)
        self.window.wait_for("list item", containing="Six words in a row or more")
        self.window.screenshot("report-card-copied")

    @staticmethod
    def words_of_a_note():
        example = pathlib.Path(os.environ["APARTE_SOURCE_DIR"]) / "examples/journal.json"
        notes = (session["note"] for person in json.loads(example.read_text())["beneficiaries"]
                 for mission in person["missions"] for session in mission["sessions"] if session.get("note"))
        return " ".join(next(notes).split()[:12])

    def test_2_a_report_is_seen_saved_found_again_and_made_again(self):
        self.build()
        first = self.folder("first")
        steps.reach(self.window, "text", "Folder for the files")
        self.window.type_into("text", "Folder for the files", str(first), clear=True)
        steps.reach(self.window, "check box", containing="I know that a published report")
        self.window.press("check box", containing="I know that a published report")
        steps.reach(self.window, "push button", containing="Publish report")
        self.window.screenshot("report-about-to-leave")
        self.window.press("push button", containing="Publish report")
        wait(lambda: len(list(first.iterdir())) == 4, what="the four files")
        self.window.screenshot("report-published")
        self.files_say_what_they_must(first)
        self.lessons("Published reports")
        self.window.press("check box", "Pages in English")
        self.window.screenshot("report-history")
        second = self.folder("second")
        self.window.type_into("text", "Folder to write files into again", str(second), clear=True)
        steps.reach(self.window, "push button", containing="Show the check sums")
        self.window.press("push button", containing="Show the check sums")
        sums = self.window.wait_for("label", containing="SHA-256").name
        for file in first.iterdir():
            self.assertIn(hashlib.sha256(file.read_bytes()).hexdigest(), sums, file.name)
        self.window.press("push button", containing="Write the files again")
        wait(lambda: len(list(second.iterdir())) == 4, what="the files made again")
        self.window.wait_for("alert", containing="Files written")
        for file in first.iterdir():
            self.assertEqual(file.read_bytes(), (second / file.name).read_bytes(), file.name)

    def test_3_on_another_computer_the_last_report_is_asked_for(self):
        first = pathlib.Path(self.window.home) / "first"
        printed = json.loads(next(first.glob("*.json")).read_text())
        steps.lock(self.window)
        self.window.wait_until_locked()
        journal = next(path for path in pathlib.Path(self.window.home).rglob("*.aparte") if path.is_dir())
        other = steps.fresh_window()
        self.addCleanup(other.close)
        copy = pathlib.Path(other.home) / "Documents" / "copied.aparte"
        copy.parent.mkdir(exist_ok=True)
        shutil.copytree(journal, copy)
        other.close()
        window = Window(str(copy), language="en", environment={"HOME": other.home})
        self.addCleanup(window.close)
        steps.unlock(window)
        window.wait_for("heading", "Today", seconds=120)
        window.press("push button", "Lessons")
        window.press("page tab", "Report")
        window.wait_for("heading", "Which report did you send last?")
        window.screenshot("report-ledger-asked")
        known = window.wait_for("label", containing="The last report known here is no. 1")
        self.assertTrue(known)
        window.press("page tab", "Cards")  # and the question is still there
        window.press("page tab", "Report")
        window.wait_for("heading", "Which report did you send last?")
        self.answer(window, printed["organisation"], printed["previous"])
        window.wait_until_gone("heading", "Which report did you send last?")
        window.wait_for("combo box", "Organisation")

    def answer(self, window, organisation, letters):
        """Wrong letters first; then every other organisation, in whatever order they stand on the page."""
        for typed, expected in (("BBBBBB", "not the letters"), (letters, None)):
            for label, text in (("Number of the last report you sent", "1"), ("Letters that stand on it", typed)):
                steps.reach(window, "text", f"{label}, {organisation}")
                window.type_into("text", f"{label}, {organisation}", text, clear=True)
            self.press_what_may(window, "This was the last one")
            if expected:
                window.wait_for("alert", containing=expected)
                window.screenshot("report-ledger-wrong-letters")
        window.wait_for("label", "Confirmed.")
        while window.find("heading", "Which report did you send last?"):
            self.press_what_may(window, "None was ever sent")
            window.settle()

    def press_what_may(self, window, name):
        """Of several buttons of one name, the one that can be pressed."""
        for _ in range(60):
            for node in window.find_all("push button", name):
                if node.getState().contains(pyatspi.STATE_ENABLED):
                    action = node.queryAction()
                    names = [action.getName(index).lower() for index in range(action.nActions)]
                    return action.doAction(names.index("press"))
            window.keys("Tab")
        raise AssertionError(f"nobody may press {name}:\n{window.outline()}")

    def build(self):
        self.lessons("Report")
        self.window.focus("combo box", "Organisation")
        for _ in range(4):  # the first organisation about which a report may leave
            self.window.keys("Down")
            self.window.wait_for("heading", containing="be published", seconds=120)
            if self.window.find("heading", containing="can be published"):
                break
        self.window.wait_for("heading", containing="can be published")
        self.window.wait_for("heading", "Who is counted")
        self.assertEqual(self.nameless(), [])
        for size in ((800, 600), (1280, 800)):
            self.window.resize(*size)
            time.sleep(1)
            self.window.screenshot(f"report-built-{size[0]}")
        steps.reach(self.window, "check box", "Pages in English")
        self.window.press("check box", "Pages in English")
        wait(lambda: "Report of lessons" in self.first_page().description, what="the pages in English")
        self.window.screenshot("report-pages")

    def first_page(self):
        return next(node for node in walk(self.window.root) if node.name.startswith("Page 1 of"))

    def files_say_what_they_must(self, folder):
        files = {file.suffix: file for file in folder.iterdir()}
        self.assertEqual(sorted(files), [".csv", ".json", ".odt", ".pdf"])
        printed = json.loads(files[".json"].read_text())
        self.assertEqual(printed["number"], 1)
        self.assertTrue(printed["themes"])
        pdf = files[".pdf"].read_bytes()
        self.assertTrue(pdf.startswith(b"%PDF-1."))
        for trace in (b"/CreationDate", b"/Producer", b"/Author", b"/ModDate", b"Qt 6"):
            self.assertNotIn(trace, pdf)
        with zipfile.ZipFile(files[".odt"]) as archive:
            self.assertIsNone(archive.testzip())
            content = archive.read("content.xml").decode()
        for theme in printed["themes"]:
            self.assertIn(theme["theme"]["en"].replace("&", "&amp;"), content)
        self.assertIn("Report of lessons no. 1", content)
        for file in files.values():
            self.assertEqual(file.stat().st_mode & 0o777, 0o600)


class InFrenchAndInTheDark(unittest.TestCase):
    def test_the_same_place_speaks_french_and_is_read_in_the_dark(self):
        home = pathlib.Path(os.environ["HOME"]) / "french"
        home.mkdir(exist_ok=True)
        window = Window(language="fr", environment={"HOME": str(home)})
        self.addCleanup(window.close)
        window.press("push button", containing="Découvrir avec un exemple")
        window.type_into("password text", "Phrase de passe", steps.PASSPHRASE)
        window.type_into("password text", "La même, une seconde fois", steps.PASSPHRASE)
        window.press("push button", "Créer le journal")
        window.wait_for("push button", "Je l’ai recopié")
        code = steps.shown_code(window)
        window.press("push button", "Je l’ai recopié")
        window.type_into("text", "Code de récupération", code)
        window.press("push button", "Continuer")
        window.wait_for("heading", "Aujourd’hui", seconds=120)
        window.press("push button", "Réglages")
        window.press("check box", "Sombre")
        window.press("push button", "Enseignements")
        window.press("page tab", "Rapport")
        window.focus("combo box", "Organisation")
        window.keys("Down")
        window.wait_for("heading", containing="publié", seconds=120)
        for size in ((800, 600), (1280, 800)):
            window.resize(*size)
            time.sleep(1)
            window.screenshot(f"report-french-{size[0]}")
        steps.reach(window, "check box", "Pages en français")
        window.screenshot("report-french-pages")


if __name__ == "__main__":
    unittest.main()
