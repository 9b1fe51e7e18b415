"""Whoever asks for it, the window locks, loses nothing, and comes back under the same process number; with a screen reader
listening too (Qt 6.4 crashed there when a list was dropped)."""
import unittest

import steps
from aparte_window import Listener, wait
from desktop_bus import DesktopBus

NAME = "Ysaline Dautremer"
NOTE = "Sillage quinze brumes hautes"


class Locking(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = DesktopBus()

    def setUp(self):
        self.window = steps.fresh_window()
        self.addCleanup(self.window.close)
        steps.create_journal(self.window)
        steps.first_person(self.window, NAME)
        self.window.type_into("text", steps.BROUGHT, NOTE)

    def locks_and_keeps_the_note(self, ask):
        ask()
        self.window.wait_until_locked()
        self.assertNotIn(NAME, self.window.outline())
        self.assertNotIn(NAME, self.window.title())
        steps.unlock(self.window)
        self.window.press("list item", containing=f"{NAME}: Draft to finish")
        wait(lambda: self.window.text_of(self.window.find("text", steps.BROUGHT)) == NOTE, what="the note as it was typed")

    def test_by_the_coach(self):
        self.locks_and_keeps_the_note(lambda: self.window.keys("ctrl+l"))

    def test_by_the_coach_with_a_screen_reader_listening(self):
        with Listener():
            self.locks_and_keeps_the_note(lambda: self.window.keys("ctrl+l"))

    def test_when_the_computer_is_suspended(self):
        self.locks_and_keeps_the_note(self.desktop.suspend)

    def test_when_the_session_is_locked(self):
        self.locks_and_keeps_the_note(self.desktop.lock_session)

    def test_when_the_screen_saver_comes(self):
        self.locks_and_keeps_the_note(self.desktop.screen_saver)

    def test_when_gnomes_screen_saver_comes(self):
        self.locks_and_keeps_the_note(lambda: self.desktop.screen_saver("gnome"))


if __name__ == "__main__":
    unittest.main()
