"""Where there is little room, it goes to what one came for: the text of a note, whatever stands above it or is opened beside it."""
import unittest

import pyatspi

import steps
from aparte_window import wait
from pages import Walk

WORDS = "A word or two."


def box(node):
    return node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)


class Note(unittest.TestCase):
    def open(self, scale, size):
        """An empty note, with letters of `scale` %, in a window of `size`."""
        walk = Walk("en", scale=scale, settings="tips-seen=all\n")
        self.window = walk.window
        self.addCleanup(self.window.close)
        self.height = size[1]
        self.window.resize(*size)
        walk.unlock()
        walk.person()
        walk.press("push button", "New note")
        self.window.wait_for("text", steps.BROUGHT)
        self.window.settle()

    def written(self):
        self.window.type_into("text", steps.BROUGHT, WORDS)
        wait(lambda: self.window.text_of(self.window.find("text", steps.BROUGHT)) == WORDS, what="what was typed")
        self.window.settle()

    def go_back_to(self, name):
        for _ in range(40):
            focused = self.window.focused()
            if focused and focused.name == name:
                return
            self.window.keys("shift+Tab")
        raise AssertionError(f"no Shift+Tab leads to {name}")

    def room(self):
        """From the first line of the text down to the edge of the window."""
        return self.height - box(self.window.find("text", steps.BROUGHT)).y

    def test_the_writing_has_most_of_a_low_window(self):
        self.open(200, (800, 600))
        self.assertIsNotNone(self.window.find("text", steps.BROUGHT), self.window.outline())
        self.window.wait_for("push button", "Template: Session")  # what an empty page could begin with
        self.written()
        self.assertGreater(self.room(), self.height / 2)
        self.window.wait_for("label", containing="State of the note: Draft kept")
        self.window.screenshot("low-note")
        self.go_back_to("Details")  # it has scrolled away, and comes for the keyboard
        self.window.screenshot("low-note-tools")
        bar = box(self.window.find("push button", "Save"))
        self.assertGreater(box(self.window.focused()).y, bar.y + bar.height)
        self.window.keys("Return")
        self.window.wait_for("combo box", "Kind of session")
        self.window.settle()
        self.window.screenshot("low-note-details")
        self.assertGreater(self.room(), 90)  # its first line at least
        self.window.press("push button", "Back")  # the panel first: what opened it has scrolled away
        self.window.wait_until_gone("combo box", "Kind of session")
        self.assertEqual(self.window.focused().name, steps.BROUGHT)

    def test_what_is_opened_beside_a_note_leaves_its_text_in_sight(self):
        self.open(100, (1280, 800))
        self.written()
        for button, inside in (("Details", ("combo box", "Kind of session")), ("Insert", ("text", "My template: Session"))):
            self.window.press("push button", button)
            node = self.window.wait_for(*inside)
            self.window.settle()
            self.assertGreater(self.room(), self.height / 2, button)
            text = box(self.window.find("text", steps.BROUGHT))
            self.assertLess(text.x + text.width, box(node).x, button)
            self.window.screenshot(f"beside-the-note-{button.lower()}")

    def test_what_is_opened_above_a_note_leaves_its_text_in_sight(self):
        self.open(100, (800, 600))
        self.written()
        self.window.press("push button", "Details")
        self.window.wait_for("combo box", "Kind of session")
        self.window.settle()
        self.window.screenshot("above-the-note-details")
        self.assertGreater(self.room(), self.height / 4)
        steps.reach(self.window, "text", "Another technique")  # all of it can be reached
        self.assertGreater(self.room(), self.height / 4)


class Tip(unittest.TestCase):
    def test_a_tip_waits_for_a_window_that_has_room(self):
        walk = Walk("en")
        self.addCleanup(walk.window.close)
        walk.window.resize(800, 600)
        walk.unlock()
        walk.window.settle()
        self.assertIsNone(walk.window.find("push button", "Got it"))
        walk.window.screenshot("small-without-tip")
        walk.window.resize(1280, 780)
        walk.window.wait_for("push button", "Got it")


if __name__ == "__main__":
    unittest.main()
