"""Writing as a coach does: formatting by key, lists that go on, boxes ticked where they are read, the note alone."""
import unittest

import steps
from aparte_window import wait

NAME = "Ysaline Dautremer"


class Writing(unittest.TestCase):
    def setUp(self):
        self.window = steps.fresh_window()
        self.addCleanup(self.window.close)
        steps.create_journal(self.window)
        steps.first_person(self.window, NAME)

    def text(self, name=steps.BROUGHT):
        return self.window.text_of(self.window.wait_for("text", name)).replace("\u2029", "\n")

    def becomes(self, expected, name=steps.BROUGHT):
        wait(lambda: self.text(name) == expected, what=f"{expected!r} instead of {self.text(name)!r}")

    def test_keys_format_and_undo_takes_back_one_thing_at_a_time(self):
        self.window.type_into("text", steps.BROUGHT, "She said no")
        self.window.keys("ctrl+b")
        self.becomes("She said **no**")
        self.window.keys("ctrl+t")
        self.becomes("## She said **no**")
        self.window.keys("ctrl+z")
        self.becomes("She said **no**")
        self.window.keys("ctrl+z")
        self.becomes("She said no")

    def test_a_list_goes_on_and_a_box_is_ticked_where_it_is_read(self):
        self.window.type_into("text", steps.BROUGHT, "read again")
        self.window.keys("ctrl+shift+b", "End", "Return")
        self.window.type("call")
        self.becomes("- [ ] read again\n- [ ] call")
        self.window.keys("ctrl+r")
        self.window.press("check box", "call")
        self.window.keys("ctrl+r")
        self.becomes("- [ ] read again\n- [x] call")

    def test_focus_leaves_nothing_but_the_note(self):
        self.window.keys("F11")
        self.window.wait_until_gone("push button", "Today")
        self.window.type("alone")
        self.becomes("alone")
        self.window.keys("F11")
        self.window.wait_for("push button", "Today")


if __name__ == "__main__":
    unittest.main()
