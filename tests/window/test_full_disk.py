"""The disk is full when the journal locks: it locks all the same, loses nothing, shows nothing, and says what it waits for."""
import os
import unittest

from small_disk import SmallDisk  # first: see there

import memory_reader
import steps
from aparte_window import Alerts, Window, wait

NAME = "Ysaline Dautremer"
NOTE = "Sillage quinze brumes hautes. "
DOUBLED = 12


class FullDisk(unittest.TestCase):
    def setUp(self):
        self.disk = SmallDisk(24)
        self.addCleanup(self.disk.remove)
        self.window = Window(language="en", environment={"HOME": str(self.disk.path)})
        self.addCleanup(self.window.close)
        steps.create_journal(self.window)
        steps.first_person(self.window, NAME)
        self.disk.fill_up()
        alerts = Alerts()
        self.addCleanup(alerts.end)
        self.window.type_into("text", steps.BROUGHT, NOTE)
        for _ in range(DOUBLED):  # more than what is already set aside for the journal's own file
            self.window.keys("ctrl+a", "ctrl+c", "ctrl+End", "ctrl+v")
        self.long = NOTE * 2 ** DOUBLED
        wait(lambda: len(self.shown()) == len(self.long), what="the long note")
        self.window.wait_for(containing="not enough room left")
        alerts.wait_for("not enough room left")  # told to those who do not see it, too
        alerts.wait_for("Not saved")

    def shown(self):
        return self.window.text_of(self.window.find("text", steps.BROUGHT))

    def lock(self):
        steps.lock(self.window)
        self.window.wait_for(containing="could not be stored on the disk")

    def assert_the_note_is_a_draft(self):
        self.window.wait_for(containing="is stored now, as a draft")
        self.window.press("list item", containing=f"{NAME}: Draft to finish")
        wait(lambda: self.shown() == self.long, what="the note as it was typed")

    def test_what_was_typed_is_a_draft_after_the_next_unlocking(self):
        self.lock()
        self.assertNotIn(NAME, self.window.outline())
        if os.geteuid() == 0:
            for text in (NOTE, NAME, steps.PASSPHRASE):
                self.assertEqual(memory_reader.copies(self.window.pid, text), [], f"{text!r} after the lock")
        self.disk.make_room()
        steps.unlock(self.window)
        self.assert_the_note_is_a_draft()

    def test_closing_the_window_locks_and_closing_it_again_asks_first(self):
        self.window.keys("alt+F4")
        self.window.wait_until_locked()
        self.window.wait_for(containing="could not be stored on the disk")
        self.window.keys("alt+F4")
        self.window.wait_for("push button", "Close and lose what was typed since the last draft")
        self.window.press("push button", "Stay")
        self.disk.make_room()
        steps.unlock(self.window)
        self.assert_the_note_is_a_draft()


if __name__ == "__main__":
    unittest.main()
