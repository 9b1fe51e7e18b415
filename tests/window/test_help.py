"""F1 in the real window: the guide of the very page, before and after unlocking; each key of the list does what the list says."""
import unittest

import steps
from aparte_window import wait

NAME = "Ysaline Dautremer"


class Help(unittest.TestCase):
    """One window for what only reads."""

    @classmethod
    def setUpClass(cls):
        cls.window = steps.fresh_window()
        cls.addClassCleanup(cls.window.close)
        cls.welcome = cls.help_at_the_welcome()
        steps.create_journal(cls.window)
        steps.first_person(cls.window, NAME)

    @classmethod
    def help_at_the_welcome(cls):
        """Before anything is typed; gives what was shown."""
        cls.window.wait_for("push button", "Start my journal")
        cls.window.keys("F1")
        cls.window.wait_for("heading", "First steps")
        shown = cls.window.outline()
        cls.window.keys("Escape")
        cls.window.wait_for("push button", "Start my journal")
        return shown

    def setUp(self):
        self.window.keys("Escape", "Escape")
        self.window.press("push button", "Today")
        self.window.wait_for("heading", "Today")

    def person(self):
        self.window.keys("ctrl+k")
        self.window.wait_for("text", "Go to")
        self.window.type("ysaline")
        self.window.wait_for("list item", containing=NAME)
        self.window.keys("Return")
        self.window.wait_for("heading", NAME)

    def help(self, heading="Help"):
        self.window.keys("F1")
        self.window.wait_for("heading", heading)

    def test_help_is_there_before_a_journal_is(self):
        self.assertIn("no way to the network", self.welcome)

    def test_help_opens_at_the_chapter_about_the_page(self):
        self.window.press("push button", "Lessons")
        self.window.wait_for("heading", "Lessons")
        self.help("Lessons and reports")
        self.window.keys("Escape")
        self.window.wait_for("heading", "Lessons")

    def test_all_chapters_can_be_read_one_after_the_other_by_keyboard(self):
        self.help()
        first = self.window.wait_for("push button", "First steps")
        self.assertTrue(first.queryComponent().grabFocus())
        self.window.keys("Return")
        read = []
        while True:
            self.window.wait_for("push button", "All chapters")
            steps.reach(self.window, "push button", containing="Previous:" if len(read) == 7 else "Next:")
            following = self.window.find("push button", containing="Next:")
            if following is None:
                break
            title = following.name.removeprefix("Next: ")
            read.append(title)
            following.queryComponent().grabFocus()
            self.window.keys("Return")
            self.window.wait_for("heading", title)
            steps.reach(self.window, "push button", "All chapters")
        self.assertEqual(len(read), 7)

    def test_pictures_are_described(self):
        self.person()
        self.help("Missions")
        for _ in range(3):
            self.window.keys("Tab")
        described = [node.name for node in self.window.find_all("image")]
        self.assertTrue(all(described), described)

    def does(self, keys, role, name=None, containing=None):
        self.window.keys(keys)
        self.window.wait_for(role, name, containing)

    def test_each_key_of_the_list_does_what_the_list_says(self):
        table = (("ctrl+k", "text", "Go to"), ("ctrl+n", "text", steps.BROUGHT), ("ctrl+shift+n", "text", "In a line"),
                 ("ctrl+m", "heading", "Mission"), ("ctrl+f", "text", "Search for"), ("ctrl+shift+f", "text", "Search for"),
                 ("ctrl+comma", "heading", "Settings"), ("F1", "heading", "Missions"))
        for keys, role, name in table:
            with self.subTest(keys=keys):
                self.person()
                self.does(keys, role, name)
                if keys != "ctrl+comma":  # a place of its own, which nothing lies below
                    self.window.keys("Escape")
                    wait(lambda gone=(role, name): not self.window.find(*gone), what=f"Escape to leave {keys}'s page")
                self.setUp()

    def test_discreet_by_key_and_back_by_key(self):
        self.person()
        self.window.keys("ctrl+shift+h")
        self.window.wait_until_gone("heading", NAME)
        self.window.keys("ctrl+shift+h")
        self.window.wait_for("heading", NAME)
        self.does("alt+Left", "heading", "Today")

    def test_the_list_itself(self):
        self.help()
        self.window.press("page tab", "Keyboard")
        self.window.wait_for("label", "Ctrl+K: Go to a person, a place, a command")
        for line in ("Ctrl+L: Lock", "Alt+←: Back", "F1: This page"):
            steps.reach(self.window, "label", line)

    def test_what_is_protected_and_what_is_not(self):
        self.help()
        self.window.press("page tab", "What is protected")
        self.window.wait_for("heading", "What is not")


class Locked(unittest.TestCase):
    def test_a_locked_window_helps_and_names_nobody(self):
        window = steps.fresh_window()
        self.addCleanup(window.close)
        steps.create_journal(window)
        steps.first_person(window, NAME)
        steps.lock(window)
        window.keys("F1")
        window.wait_for("heading", "Locking")
        self.assertNotIn(NAME, window.outline())
        window.keys("ctrl+k", "ctrl+n", "ctrl+comma")
        window.wait_for("heading", "Locking")
        window.keys("Escape")
        steps.unlock(window)
        window.wait_for("heading", "Today")


class InFront(unittest.TestCase):
    def test_the_lock_never_waits_for_a_window_in_front(self):
        window = steps.fresh_window()
        self.addCleanup(window.close)
        steps.create_journal(window)
        steps.first_person(window, NAME)
        window.keys("ctrl+k")
        window.wait_for("text", "Go to")
        window.keys("ctrl+l")
        window.wait_until_locked()


class Tips(unittest.TestCase):
    def test_a_tip_goes_away_and_stays_away(self):
        window = steps.fresh_window()
        self.addCleanup(window.close)
        steps.create_journal(window)
        steps.first_person(window, NAME)
        window.wait_for(containing="a draft is kept")
        window.press("push button", "Got it")
        window.wait_until_gone(containing="a draft is kept")
        window.press("push button", "Today")
        window.wait_for(containing="Ctrl+K, then a few letters")
        window.press("push button", "No more tips")
        window.wait_until_gone("push button", "Got it")
        steps.lock(window)
        steps.unlock(window)
        window.press("push button", "People")
        window.wait_for("heading", "People")
        self.assertIsNone(window.find("push button", "Got it"))
        window.press("push button", "Settings")
        steps.reach(window, "push button", "Show the tips again")
        window.press("push button", "Show the tips again")
        window.press("push button", "People")
        window.wait_for("push button", "Got it")


if __name__ == "__main__":
    unittest.main()
