"""After a lock nothing that was typed is left in the process: not whole, not eight characters of it, in UTF-8 or UTF-16.
Of a passphrase nothing is left as soon as it has opened the journal.

Each test first finds the text before the lock, or its absence afterwards would prove nothing."""
import os
import unittest

import memory_reader
import steps

NOTE = "Sillage quinze brumes hautes"
HUNCH = "Pourpre corail ombreux"
NAME = "Ysaline Dautremer"


@unittest.skipUnless(os.geteuid() == 0, "only root may look into a protected process")
class MemoryAfterLock(unittest.TestCase):
    def setUp(self):
        self.window = steps.fresh_window()
        self.addCleanup(self.window.close)
        steps.create_journal(self.window)
        steps.first_person(self.window, NAME)
        self.window.type_into("text", steps.BROUGHT, NOTE)
        self.window.type_into("text", steps.HYPOTHESES, HUNCH)

    def assert_found(self, *texts):
        for text in texts:
            self.assertTrue(memory_reader.copies(self.window.pid, text), f"{text!r} should be found before the lock")

    def assert_gone(self, *texts):
        for text in (*texts, steps.PASSPHRASE):
            self.assertEqual(memory_reader.copies(self.window.pid, text), [], f"{text!r} is still there")

    def test_the_passphrase_is_gone_as_soon_as_the_journal_is_open(self):
        self.assert_gone()
        steps.lock(self.window)
        steps.unlock(self.window)
        self.assert_gone()

    def test_nothing_typed_is_left(self):
        self.assert_found(NOTE, HUNCH, NAME)
        steps.lock(self.window)
        self.assert_gone(NOTE, HUNCH, NAME)

    def test_nothing_selected_copied_pasted_or_undone_is_left(self):
        self.window.focus("text", steps.BROUGHT)
        self.window.keys("ctrl+a", "ctrl+c", "End", "ctrl+v", "ctrl+v", "ctrl+z", "ctrl+shift+z", "ctrl+a")
        self.assert_found(NOTE)
        steps.lock(self.window)
        self.assert_gone(NOTE, HUNCH, NAME)

    def test_nothing_saved_searched_and_read_again_is_left(self):
        self.window.keys("ctrl+s")
        self.window.keys("ctrl+shift+f")
        self.window.type("brumes")
        self.window.wait_for(containing=NAME)
        self.assert_found(NOTE, NAME)
        steps.lock(self.window)
        self.assert_gone(NOTE, HUNCH, NAME)


if __name__ == "__main__":
    unittest.main()
