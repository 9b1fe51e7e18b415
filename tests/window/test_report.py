"""Lessons and their report in the real window: a card is written and marked, a report is built over the example journal, seen page by
page, saved as four files, found in the history and made again with the same bytes; in both languages."""
import hashlib
import html
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


# What stands in the window, in the two languages.
SAYS = {
    "en": {"example": "Look around with an example", "passphrase": "Passphrase", "again": "The same passphrase again", "create": "Create the journal",
           "copied": "I have written it down", "code": "Recovery code", "continue": "Continue", "today": "Today", "lessons": "Lessons", "report": "Report",
           "can": "can be published", "be": "be published", "counted": "Who is counted", "stands": "It stands in the report.", "looking": "Looking whether",
           "pages": "Pages in English", "title": "Report of lessons", "page": "Page 1 of", "folder": "Folder for the files",
           "sure": "I know that a published report", "publish": "Publish report", "written": "Published. Files written"},
    "fr": {"example": "Découvrir avec un exemple", "passphrase": "Phrase de passe", "again": "La même, une seconde fois", "create": "Créer le journal",
           "copied": "Je l’ai recopié", "code": "Code de récupération", "continue": "Continuer", "today": "Aujourd’hui", "lessons": "Enseignements", "report": "Rapport",
           "can": "peut être publié", "be": "publié", "counted": "Qui est compté", "stands": "Il figure dans le rapport.", "looking": "On regarde",
           "pages": "Pages en français", "title": "Retour d’enseignements", "page": "Page 1 sur", "folder": "Dossier des fichiers",
           "sure": "Je sais qu", "publish": "Publier le rapport", "written": "Publié. Fichiers écrits"},
}


def example():
    return json.loads(pathlib.Path(os.environ["APARTE_SOURCE_DIR"], "examples/journal.json").read_text())


def together(text):
    return " ".join(text.split())


class Coach:
    """The way to a published report, the same in both languages."""

    def __init__(self, window, language):
        self.window, self.language, self.says = window, language, SAYS[language]

    def open_the_example(self):
        says, window = self.says, self.window
        window.press("push button", containing=says["example"])
        window.type_into("password text", says["passphrase"], steps.PASSPHRASE)
        window.type_into("password text", says["again"], steps.PASSPHRASE)
        window.press("push button", says["create"])
        window.wait_for("push button", says["copied"])
        code = steps.shown_code(window)
        window.press("push button", says["copied"])
        window.type_into("text", says["code"], code)
        window.press("push button", says["continue"])
        window.wait_for("heading", says["today"], seconds=120)

    def lessons(self, part):
        self.window.press("push button", self.says["lessons"])
        self.window.wait_for("heading", self.says["lessons"])
        self.window.press("page tab", part)

    def choose_an_organisation(self):
        """The first about which a report may leave."""
        self.lessons(self.says["report"])
        self.window.focus("combo box", "Organisation")
        for _ in range(4):
            self.window.keys("Down")
            self.window.wait_for("heading", containing=self.says["be"], seconds=120)
            if self.window.find("heading", containing=self.says["can"]):
                break
        self.window.wait_for("heading", containing=self.says["can"])
        self.window.wait_for("heading", self.says["counted"])

    def tick_a_lesson(self):
        """With the keyboard, which stays where it is; those that may not be printed say why and are unticked again."""
        refused = 0
        for lesson in example()["lessons"]:
            words = lesson["text"][self.language]
            steps.reach(self.window, "check box", words)
            tick = self.window.focus("check box", words)
            self.window.keys("space")
            answer = wait(lambda tick=tick: self.answer(tick), what="whether the lesson may be printed")
            assert self.window.focused().name == words, self.window.focused().name
            if answer == self.says["stands"]:
                steps.reach(self.window, "label", self.says["stands"])
                return lesson, refused
            refused += 1
            self.window.keys("space")
        raise AssertionError("no lesson may be printed")

    def answer(self, tick):
        tick.clear_cache()
        told = tick.description
        return "" if told.startswith(self.says["looking"]) else told

    def pages(self):
        """What a screen reader is told of them."""
        return together(" ".join(node.description for node in walk(self.window.root)
                                 if role_of(node) in ("image", "icon", "graphic") or node.name.startswith("Page ")))

    def see_pages(self, words):
        steps.reach(self.window, "check box", self.says["pages"])
        self.window.press("check box", self.says["pages"])
        wait(lambda: self.says["title"] in self.pages() and together(words) in self.pages(), what="the lesson in the pages")

    def publish_into(self, folder, failing=None):
        """failing: a folder that is not there, tried first."""
        window, says = self.window, self.says
        steps.reach(window, "text", says["folder"])
        if failing:
            window.type_into("text", says["folder"], str(failing), clear=True)
            steps.reach(window, "check box", containing=says["sure"])
            window.press("check box", containing=says["sure"])
            steps.reach(window, "push button", containing=says["publish"])
            window.press("push button", containing=says["publish"])
            window.wait_for("alert")
            window.screenshot(f"report-not-published-{self.language}")
        window.type_into("text", says["folder"], str(folder), clear=True)
        if not failing:
            steps.reach(window, "check box", containing=says["sure"])
            window.press("check box", containing=says["sure"])
        steps.reach(window, "push button", containing=says["publish"])
        window.screenshot(f"report-about-to-leave-{self.language}")
        window.press("push button", containing=says["publish"])
        wait(lambda: len(list(folder.iterdir())) == 4, what="the four files")
        window.wait_for("alert", containing=says["written"])  # and it is seen, wherever the page stood
        window.screenshot(f"report-published-{self.language}")


class Report(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.window = steps.fresh_window()
        cls.coach = Coach(cls.window, "en")
        cls.coach.open_the_example()

    @classmethod
    def tearDownClass(cls):
        cls.window.close()

    def nameless(self):
        return [role_of(node) for node in walk(self.window.root)
                if role_of(node) in CONTROLS and is_shown(node) and not node.name.strip()]

    def folder(self, name):
        folder = pathlib.Path(self.window.home) / name
        folder.mkdir()
        return folder

    def test_1_a_name_in_a_card_is_marked_while_it_is_written(self):
        self.coach.lessons("Cards")
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
        notes = (session["note"] for person in example()["beneficiaries"]
                 for mission in person["missions"] for session in mission["sessions"] if session.get("note"))
        return " ".join(next(notes).split()[:12])

    def test_2_a_report_is_seen_saved_found_again_and_made_again(self):
        self.coach.choose_an_organisation()
        self.assertEqual(self.nameless(), [])
        for size in ((800, 600), (1280, 800)):
            self.window.resize(*size)
            time.sleep(1)
            self.window.screenshot(f"report-built-{size[0]}")
        lesson, refused = self.coach.tick_a_lesson()
        self.assertGreater(refused, 0)
        self.window.screenshot("report-lesson-ticked")
        self.coach.see_pages(lesson["text"]["en"])
        self.window.screenshot("report-pages")
        first = self.folder("first")
        self.coach.publish_into(first, failing=first / "nowhere")
        self.lesson_has_left(first, lesson)
        self.files_say_what_they_must(first)
        self.coach.lessons("Published reports")
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

    def lesson_has_left(self, folder, lesson):
        printed = json.loads(next(folder.glob("*.json")).read_text())
        self.assertEqual([each["text"] for each in printed["lessons"]], [lesson["text"]])
        self.assertIn(lesson["text"]["en"], next(folder.glob("*.csv")).read_text().replace('""', '"'))
        with zipfile.ZipFile(next(folder.glob("*.odt"))) as archive:
            self.assertIn(lesson["text"]["en"], html.unescape(archive.read("content.xml").decode()))

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
    def test_a_report_with_a_lesson_is_published(self):
        home = pathlib.Path(os.environ["HOME"]) / "french"
        home.mkdir(exist_ok=True)
        window = Window(language="fr", environment={"HOME": str(home)})
        self.addCleanup(window.close)
        coach = Coach(window, "fr")
        coach.open_the_example()
        window.press("push button", "Réglages")
        window.press("check box", "Sombre")
        coach.choose_an_organisation()
        for size in ((800, 600), (1280, 800)):
            window.resize(*size)
            time.sleep(1)
            window.screenshot(f"report-french-{size[0]}")
        lesson, _ = coach.tick_a_lesson()
        window.screenshot("report-french-lesson-ticked")
        coach.see_pages(lesson["text"]["fr"])
        window.screenshot("report-french-pages")
        folder = home / "files"
        folder.mkdir()
        coach.publish_into(folder)
        printed = json.loads(next(folder.glob("*.json")).read_text())
        self.assertEqual([each["text"] for each in printed["lessons"]], [lesson["text"]])
        self.assertEqual({file.name.split("-1-")[0] for file in folder.iterdir()}, {"retour-enseignements"})
        with zipfile.ZipFile(next(folder.glob("*.odt"))) as archive:
            words = html.unescape(archive.read("content.xml").decode())
        for expected in (lesson["text"]["fr"], "Personnes comptées", "au moins 5"):
            self.assertIn(expected, words)
        coach.lessons("Rapports publiés")
        window.wait_for("label", containing="Rapport 1")
        window.screenshot("report-french-history")


if __name__ == "__main__":
    unittest.main()
