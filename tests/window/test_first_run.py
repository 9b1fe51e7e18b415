"""A newcomer's first hour: a journal, a first note, found again, locked, unlocked, erased; and what must hold on every page."""
import unittest

import steps
from aparte_window import Listener, is_shown, role_of, wait, walk

NAME = "Ysaline Dautremer"
NOTE = "Elle hésite encore devant la réunion du lundi"

CONTROLS = {"push button", "text", "password text", "check box", "combo box", "spin button", "list item", "page tab", "list", "heading"}


def nameless(window):
    """Controls on screen that a screen reader could only call by their kind."""
    return [role_of(node) for node in walk(window.root) if role_of(node) in CONTROLS and is_shown(node) and not node.name.strip()]


class FirstRun(unittest.TestCase):
    def setUp(self):
        self.window = steps.fresh_window()
        self.addCleanup(self.window.close)
        steps.create_journal(self.window)
        steps.first_person(self.window, NAME)

    def state(self, words, seconds=15):
        self.window.wait_for("label", containing=f"State of the note: {words}", seconds=seconds)

    def write(self, text=NOTE):
        self.window.type_into("text", steps.BROUGHT, text)

    def texts_of(self, name):
        return self.window.text_of(self.window.wait_for("text", name))

    def go_to(self, words):
        self.window.keys("ctrl+k")
        self.window.wait_for("text", "Go to")
        self.window.type(words)
        self.window.wait_for("list item", containing=words.capitalize())
        self.window.keys("Return")

    def open_person(self):
        self.go_to(NAME.split()[0].lower())
        self.window.wait_for("heading", NAME)

    def test_a_note_is_kept_as_a_draft_then_saved(self):
        self.write()
        self.state("Typing")
        self.state("Draft kept")
        self.window.keys("ctrl+s")
        self.state("Saved")

    def test_a_saved_note_is_found_while_typing_and_opens_at_the_passage(self):
        self.write()
        self.window.keys("ctrl+s")
        self.state("Saved")
        self.window.keys("ctrl+shift+f")
        self.window.wait_for("text", "Search for")
        self.window.type("REUNION")
        self.window.press("list item", containing=NAME)
        note = self.window.wait_for("text", steps.BROUGHT)
        wait(lambda: note.queryText().getNSelections() == 1, what="the passage to be selected")
        start, end = note.queryText().getSelection(0)
        self.assertEqual(NOTE[start:end], "réunion")

    def test_what_was_saved_is_there_after_a_lock(self):
        self.write()
        self.window.keys("ctrl+s")
        self.state("Saved")
        steps.lock(self.window)
        steps.unlock(self.window)
        self.open_person()
        self.window.press("list item", containing=NOTE[:20])
        self.assertEqual(self.texts_of(steps.BROUGHT), NOTE)

    def test_undo_survives_going_to_another_note_and_never_empties_one(self):
        self.write("one two")
        self.window.keys("ctrl+s")
        self.state("Saved")
        self.window.type(" three")
        self.window.keys("ctrl+n")
        wait(lambda: self.texts_of(steps.BROUGHT) == "", what="the second note")
        self.window.keys("ctrl+z")
        self.assertEqual(self.texts_of(steps.BROUGHT), "")
        self.window.type("second")
        self.window.keys("ctrl+s")
        self.state("Saved")
        self.open_person()
        self.window.press("list item", containing="one two")
        wait(lambda: self.texts_of(steps.BROUGHT) == "one two three", what="the first note")
        self.window.keys("ctrl+z")
        wait(lambda: self.texts_of(steps.BROUGHT) != "one two three", what="what was typed last to be undone")
        self.window.keys(*["ctrl+z"] * 10)
        steps.lock(self.window)
        steps.unlock(self.window)
        self.open_person()
        self.window.press("list item", containing="second")
        wait(lambda: self.texts_of(steps.BROUGHT) == "second", what="the second note, opened anew")
        self.window.keys(*["ctrl+z"] * 3)
        self.assertEqual(self.texts_of(steps.BROUGHT), "second")

    def test_tab_leaves_the_text(self):
        self.window.focus("text", steps.BROUGHT)
        self.window.keys("Tab")
        self.assertEqual(self.window.focused().name, steps.HYPOTHESES)
        self.assertEqual(self.texts_of(steps.BROUGHT), "")

    def test_an_erased_person_is_gone_and_a_certificate_names_nobody(self):
        self.write()
        self.window.keys("ctrl+s")
        self.state("Saved")
        self.open_person()
        self.window.press("push button", "Erase…")
        self.window.wait_for("heading", f"Erase {NAME}?")
        self.window.wait_for("label", containing="cannot be undone")
        self.window.press("push button", "Erase for good")
        certificate = self.window.wait_for("label", containing="Certificate:")
        self.assertNotIn(NAME, certificate.name)
        self.window.press("push button", "Back to people")
        self.window.wait_for("heading", "Nobody yet")
        self.assertNotIn(NAME, self.window.outline())

    def test_every_control_has_a_name_and_the_title_names_nobody(self):
        with Listener():
            for keys in (["ctrl+comma"], ["F1"], ["ctrl+shift+n"], ["Escape"], ["ctrl+shift+f"], ["ctrl+m"], ["ctrl+k", "Escape"]):
                self.window.keys(*keys)
                wait(lambda: self.window.find("heading"), what="a page")
                self.assertEqual(nameless(self.window), [])
                self.assertEqual(self.window.title(), "Aparté")
            for place in ("Today", "People", "Lessons", "Settings"):
                self.window.press("push button", place)
                self.window.wait_for("heading", place)
                self.assertEqual(nameless(self.window), [])
            self.assertTrue(self.window.alive())


if __name__ == "__main__":
    unittest.main()
