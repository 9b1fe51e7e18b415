"""Writing as a coach does: from a template, with formatting, misspelt and put right, compared, closed, added to."""
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
        return self.window.text_of(self.window.wait_for("text", name))

    def state(self, words):
        self.window.wait_for("label", containing=f"State of the note: {words}", seconds=15)

    def save(self):
        self.window.keys("ctrl+s")
        self.state("Saved")

    def becomes(self, expected, name=steps.BROUGHT):
        wait(lambda: self.text(name) == expected, what=f"{expected!r} instead of {self.text(name)!r}")

    def test_an_empty_page_offers_a_template_and_the_next_one_the_plan(self):
        self.window.press("push button", containing="Template:")
        wait(lambda: "## For next time" in self.text(), what="the template")
        self.window.keys("ctrl+a")
        self.window.type("## For next time\n- [ ] call the team")
        self.save()
        self.window.keys("ctrl+n")
        self.becomes("")
        self.window.press("push button", containing="Continue from the plan")
        wait(lambda: "- [ ] call the team" in self.text(), what="the plan")

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

    def test_a_misspelt_word_is_put_right_with_the_keyboard(self):
        self.window.type_into("text", steps.BROUGHT, "She thinks about the meeeting and what she will say there. ")
        self.window.keys("F7")
        self.window.wait_for("push button", "meeting")
        self.window.press("push button", "meeting")
        self.becomes("She thinks about the meeting and what she will say there. ")

    def test_an_earlier_version_is_compared_and_brought_back(self):
        self.window.type_into("text", steps.BROUGHT, "a small step")
        self.save()
        self.window.type_into("text", steps.BROUGHT, "a large step", clear=True)
        self.save()
        self.window.press("push button", "Versions")
        self.window.wait_for("label", containing="[removed: small]")
        self.window.press("push button", "Bring this version back as a new one")
        self.becomes("a small step")
        self.state("Saved")

    def test_a_closed_note_is_only_added_to(self):
        self.window.type_into("text", steps.BROUGHT, "She hesitates")
        self.save()
        steps.reach(self.window, "push button", "Close this note…")
        self.window.press("push button", "Close this note…")
        self.window.press("push button", "Close it for good")
        self.window.wait_for(containing="its text no longer changes")
        amendment = self.window.wait_for("text", containing="Amendment of")
        self.window.type_into("text", amendment.name, "She called back")
        self.window.keys("ctrl+s")
        self.window.wait_for("label", "She called back")
        self.assertIsNotNone(self.window.find("label", "She hesitates"))

    def test_focus_leaves_nothing_but_the_note(self):
        self.window.keys("F11")
        self.window.wait_until_gone("push button", "Today")
        self.window.type("alone")
        self.becomes("alone")
        self.window.keys("F11")
        self.window.wait_for("push button", "Today")


if __name__ == "__main__":
    unittest.main()
