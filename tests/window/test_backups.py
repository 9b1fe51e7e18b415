"""Backups as a coach lives with them: a place, a copy, its age; a disk that was away while somebody was erased; a copy tried; the
way back, on this computer and on a new one. Driven by the accessibility bus, with a listener on it as a screen reader has."""
import os
import pathlib
import tempfile
import time
import unittest

import steps
from aparte_window import Listener, Window, wait
from test_first_run import nameless

NAME = "Ysaline Dautremer"
NOTE = "Elle hésite encore devant la réunion du lundi"
LATER = "Une phrase écrite après la copie"


class Backups(unittest.TestCase):
    def setUp(self):
        listener = Listener()
        listener.__enter__()
        self.addCleanup(listener.__exit__)
        self.window = steps.fresh_window()
        self.addCleanup(lambda: self.window.close())
        self.disk = pathlib.Path(tempfile.mkdtemp(dir=os.environ["HOME"]), "stick")
        self.disk.mkdir()
        self.code = steps.create_journal(self.window)
        steps.first_person(self.window, NAME)
        self.write(NOTE)

    def write(self, text):
        self.window.type_into("text", steps.BROUGHT, text, clear=True)
        self.window.keys("ctrl+s")
        self.window.wait_for("label", containing="State of the note: Saved")

    def backups(self):
        self.window.press("push button", "Settings")
        self.window.press("page tab", "Backups")
        self.window.wait_for("heading", "Add a place for copies")

    def add_the_disk(self):
        self.backups()
        self.window.type_into("text", "Folder for the copies", str(self.disk))
        self.window.press("push button", "Look at this folder")
        self.window.wait_for(containing="same disk as the journal")
        self.press("push button", "Make copies here")
        self.window.wait_for("label", containing="Last verified copy: just now", seconds=40)

    def reach(self, role, name, seconds=40):
        """By the keyboard alone: what lies below the window's edge is brought up by Tab."""
        end = time.monotonic() + seconds
        while not self.window.find(role, name):
            self.assertLess(time.monotonic(), end, f"Tab does not lead to {name}:\n{self.window.outline()}")
            self.window.keys("Tab")

    def press(self, role, name):
        self.reach(role, name)
        self.window.press(role, name)

    def copies(self):
        return sorted(self.disk.glob("*/journal-*.db"))

    def open_person(self):
        self.window.keys("ctrl+k")
        self.window.wait_for("text", "Go to")
        self.window.type(NAME.split()[0].lower())
        self.window.wait_for("list item", containing=NAME)
        self.window.keys("Return")
        self.window.wait_for("heading", NAME)

    def test_a_place_is_added_copied_to_and_its_age_is_seen(self):
        self.window.press("push button", "Today")
        self.window.wait_for(containing="No backup: everything is on this computer only.")
        self.window.press("push button", "Choose a place")
        self.assertEqual(nameless(self.window), [])
        self.add_the_disk()
        self.assertEqual(len(self.copies()), 1)
        self.assertEqual(nameless(self.window), [])
        self.window.press("push button", "Today")
        self.window.wait_for("push button", containing="Backup verified just now")
        self.window.press("push button", containing="Backup verified just now")
        self.window.press("push button", "Try this backup")
        self.window.wait_for(containing="was read to the end", seconds=30)

    def test_a_lock_copies_and_the_copy_counts_after_the_next_unlocking(self):
        self.add_the_disk()
        first = self.copies()
        self.open_person()
        self.window.press("list item", containing=NOTE[:20])
        self.write(LATER)
        steps.lock(self.window)
        wait(lambda: list(self.disk.glob("*/journal-*.part")), 20, what="a copy made while locked")
        steps.unlock(self.window)
        wait(lambda: self.copies() != first, 40, what="the copy to count")
        self.assertEqual(list(self.disk.glob("*/journal-*.part")), [])

    def test_a_disk_that_was_away_during_an_erasure_owes_until_it_is_back(self):
        self.add_the_disk()
        away = self.disk.with_name("away")
        self.disk.rename(away)
        self.open_person()
        self.window.press("push button", "Erase…")
        self.window.press("push button", "Erase for good")
        certificate = self.window.wait_for("label", containing="Certificate:", seconds=30)
        self.assertIn(str(self.disk), certificate.name)
        file = self.disk.with_name("certificate.txt")
        self.reach("text", "Keep the certificate as a text file")
        self.window.type_into("text", "Keep the certificate as a text file", str(file), clear=True)
        self.press("push button", "Save the certificate")
        self.window.wait_for(containing="Certificate saved")
        self.assertNotIn(NAME, file.read_text())
        self.window.press("push button", "Today")
        self.window.wait_for(containing="1 backup place still holds what should be gone")
        self.window.press("push button", "See which")
        self.window.wait_for(containing="Still holds the key of somebody erased")
        self.window.wait_for("label", containing="Not plugged in")
        away.rename(self.disk)
        self.window.wait_until_gone(containing="Still holds the key of somebody erased", seconds=60)

    def test_a_copy_is_compared_then_takes_the_journals_place(self):
        self.add_the_disk()
        self.open_person()
        self.window.press("list item", containing=NOTE[:20])
        self.write(LATER)
        self.backups()
        self.reach("text", "Folder of the copies")
        self.window.type_into("text", "Folder of the copies", str(self.disk))
        self.press("push button", "See the copies")
        self.press("push button", "Compare it with the journal")
        self.reach("push button", "Keep the journal as it is")
        self.window.wait_for(containing="1 session")
        self.assertEqual(nameless(self.window), [])
        self.press("push button", "Put the copy in the journal’s place")
        self.window.wait_for(containing="The journal is now the copy of", seconds=40)
        self.open_person()
        self.window.wait_for("list item", containing=NOTE[:20])
        steps.lock(self.window)
        steps.unlock(self.window)
        self.open_person()
        self.window.wait_for("list item", containing=NOTE[:20])

    def test_a_new_computer_gets_the_journal_back(self):
        self.add_the_disk()
        for secret, by_code in ((steps.PASSPHRASE, False), (self.code, True)):
            with self.subTest(by_code=by_code):
                self.window.close()
                self.window = steps.fresh_window()
                self.restore_here(secret, by_code)

    def restore_here(self, secret, by_code):
        self.window.press("push button", "Restore from a backup")
        self.window.type_into("text", "Folder of the copies", str(self.disk))
        self.window.press("push button", "See the copies")
        if by_code:
            self.window.press("push button", "Use the recovery code")
        self.window.wait_for("text" if by_code else "password text", "Recovery code" if by_code else "Passphrase")
        self.assertEqual(nameless(self.window), [])
        self.window.type_into("text" if by_code else "password text", "Recovery code" if by_code else "Passphrase", secret)
        self.press("push button", "Bring it back")
        self.window.wait_for(containing="was read to the end: 1 person", seconds=60)
        self.window.press("push button", "Open the journal")
        if by_code:
            self.window.wait_for("heading", "Choose a new passphrase")
            return
        self.window.wait_for("heading", "Today")
        self.open_person()
        self.window.wait_for("list item", containing=NOTE[:20])


if __name__ == "__main__":
    unittest.main()
