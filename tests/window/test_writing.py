"""Writing as a coach does: formatting by key, lists that go on, boxes ticked where they are read, the note alone; going on from
the last plan, words put right and taught, versions, closing, templates and snippets of one's own."""
import subprocess
import unittest

import pyatspi

import steps
from aparte_window import wait

NAME = "Ysaline Dautremer"


class Room(unittest.TestCase):
    def setUp(self):
        self.window = steps.fresh_window()
        self.addCleanup(self.window.close)
        steps.create_journal(self.window)
        steps.first_person(self.window, NAME)

    def text(self, name=steps.BROUGHT):
        return self.window.text_of(self.window.wait_for("text", name)).replace("\u2029", "\n")

    def becomes(self, expected, name=steps.BROUGHT):
        wait(lambda: self.text(name) == expected, what=f"{expected!r} instead of {self.text(name)!r}")


class Writing(Room):
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


class Helped(Room):
    def saved(self):
        self.window.keys("ctrl+s")
        self.window.wait_for("label", containing="State of the note: Saved")

    def another_note(self):
        before = self.text()
        self.window.keys("ctrl+n")
        wait(lambda: self.text() == "" != before, what="an empty note")

    def marks(self):
        """Where the note's page has the ground of a word that no dictionary knows: points of the screen."""
        area = self.window.find("text", steps.BROUGHT).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        shape = f"{area.width}x{min(area.height, 200)}+{area.x}+{area.y}"
        shot = subprocess.run(["import", "-window", "root", "-crop", shape, "-depth", "8", "rgb:-"], capture_output=True, check=True).stdout
        points = enumerate(zip(shot[0::3], shot[1::3], shot[2::3]))
        return [(area.x + at % area.width, area.y + at // area.width) for at, (red, green, blue) in points
                if red > 225 and 15 < red - green < 50 and 15 < red - blue < 60]

    def marked(self):
        return len(self.marks())

    def right_button_on_the_mark(self):
        marks = sorted(self.marks())
        x, y = marks[len(marks) // 2]
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "3"], check=True)

    def test_a_note_goes_on_from_the_last_plan(self):
        self.window.type_into("text", steps.BROUGHT, "She hesitates.")
        self.window.keys("Return")
        self.window.type("## For next time")
        self.window.keys("Return")
        self.window.type("- [ ] call her manager")
        self.window.keys("Return")
        self.window.type("read")
        self.saved()
        self.another_note()
        self.window.press("push button", containing="Continue from the plan of")
        wait(lambda: self.text().endswith("- [ ] call her manager\n- [ ] read\n\n"), what="the plan")
        self.assertTrue(self.text().startswith("## Since "))
        self.window.type("She has.")  # the keyboard is below it
        wait(lambda: self.text().endswith("- [ ] read\n\nShe has."), what="writing below the plan")
        self.window.screenshot("writing-plan")
        self.window.keys("ctrl+z", "ctrl+z")
        self.becomes("")

    def test_a_misspelt_word_is_marked_put_right_taught_and_unlearnt(self):
        window = self.window
        self.assertEqual(self.marked(), 0)
        window.type_into("text", steps.BROUGHT, "She hesitattes in the meeting with her director and her team. ")
        window.keys("F7")  # at once: no mark is on the screen yet
        window.wait_for("push button", "hesitates")
        window.screenshot("writing-spelling")
        window.press("push button", "hesitates")
        self.becomes("She hesitates in the meeting with her director and her team. ")
        window.keys("End")  # nothing is selected, which would cover a mark
        wait(lambda: self.marked() == 0, what="no mark any more")
        window.keys("ctrl+z", "End")
        self.becomes("She hesitattes in the meeting with her director and her team. ")
        wait(lambda: self.marked() > 50, what="the mark by itself")
        self.right_button_on_the_mark()
        window.press("push button", "hesitates")
        self.becomes("She hesitates in the meeting with her director and her team. ")
        window.keys("ctrl+End")
        window.type("Her coachableness grows.")
        window.keys("F7")
        window.wait_for("popup menu", containing="coachableness")
        window.press("push button", "Add to my dictionary")
        window.wait_until_gone("popup menu")
        window.keys("F7")
        window.wait_for("alert", containing="No word here is unknown")
        wait(lambda: self.marked() == 0, what="no mark under what was taught")
        window.press("push button", "My dictionary…")
        window.press("push button", "Unlearn the word coachableness")
        window.wait_until_gone("push button", "Unlearn the word coachableness")
        window.focus("text", steps.BROUGHT)
        window.keys("F7")
        window.wait_for("popup menu", containing="coachableness")
        window.press("push button", "Add to my dictionary")
        window.wait_until_gone("popup menu")
        self.saved()
        steps.lock(window)  # and it is there again, where one looks for settings
        steps.unlock(window)
        window.press("push button", "Settings")
        window.press("push button", "Unlearn the word coachableness")
        window.wait_until_gone("push button", "Unlearn the word coachableness")

    def test_versions_are_compared_and_one_comes_back_as_a_new_one(self):
        window = self.window
        window.type_into("text", steps.BROUGHT, "She takes a small step.")
        self.saved()
        window.keys("ctrl+a")
        window.type("She takes a large step.")
        self.saved()
        window.press("push button", "Versions")
        window.wait_for(containing="[removed: small][added: large]")
        window.screenshot("writing-versions")
        window.press("push button", "Bring this version back as a new one")
        self.becomes("She takes a small step.")
        window.wait_for("label", containing="State of the note: Saved")
        window.wait_for(containing="[removed: large][added: small]")  # what was replaced is a version in its turn
        window.focus("text", steps.BROUGHT)
        window.keys("ctrl+z")
        self.becomes("She takes a large step.")

    def test_what_was_not_saved_yet_is_a_version_after_another_one_was_brought_back(self):
        window = self.window
        window.type_into("text", steps.BROUGHT, "She takes a small step.")
        self.saved()
        window.keys("ctrl+a")
        window.type("She takes a large step.")
        self.saved()
        window.keys("ctrl+a")
        window.type("She waits.")
        window.press("push button", "Versions")
        window.wait_for(containing="[removed: ")
        window.press("push button", "Bring this version back as a new one")
        self.becomes("She takes a small step.")
        window.wait_for("label", containing="State of the note: Saved")
        window.wait_for(containing="[removed: waits")

    def test_a_short_text_is_spelt_in_the_language_of_the_window(self):
        window = self.window
        window.type_into("text", steps.HYPOTHESES, "Tired. Sleepless. ")
        window.type_into("text", steps.BROUGHT, "Weary teenager, overworked mother. ")
        window.keys("F7")
        window.wait_for("alert", containing="No word here is unknown")
        self.assertEqual(self.marked(), 0)
        window.focus("text", steps.HYPOTHESES)
        window.keys("F7")
        window.wait_for("alert", containing="No word here is unknown")
        self.assertEqual(self.marked(), 0)

    def test_a_note_is_closed_and_then_only_added_to(self):
        window = self.window
        window.type_into("text", steps.BROUGHT, "She has decided.")
        self.saved()
        steps.reach(window, "push button", "Close this note…")
        window.press("push button", "Close this note…")
        steps.reach(window, "push button", "Close it for good")
        window.press("push button", "Close it for good")
        window.wait_for("alert", containing="Closed on ")
        self.assertIsNone(window.find("text", steps.BROUGHT))  # it is read
        window.wait_for("label", "She has decided.")
        addition = window.wait_for("text", containing="Amendment of ").name
        window.type_into("text", addition, "She called back.")
        self.saved()
        window.wait_for("label", "She called back.")
        wait(lambda: window.text_of(window.find("text", addition)) == "", what="another addition could follow")
        window.screenshot("writing-closed")
        self.assertIsNone(window.find("push button", "Close this note…"))
        self.assertIsNone(window.find("push button", "Bold") and window.find("text", steps.BROUGHT))

    def test_a_snippet_and_a_template_of_ones_own(self):
        window = self.window
        window.press("push button", "Insert")
        steps.reach(window, "text", "Short word")
        window.type_into("text", "Short word", "obj")
        window.type_into("text", "Stands for", "Objective of the mission: ")
        steps.reach(window, "push button", "Keep this snippet")
        window.press("push button", "Keep this snippet")
        window.wait_for("push button", "Remove the snippet obj")
        template = window.find("text", containing="My template:") or window.wait_for("text", containing="My template:")
        window.type_into("text", template.name, "## Weather", clear=True)
        window.press("push button", "Keep this template")
        wait(lambda: window.find("alert") is None, what="no refusal")
        window.press("push button", "Insert")
        window.type_into("text", steps.BROUGHT, "Her obj")
        window.keys("ctrl+j")
        self.becomes("Her Objective of the mission: ")
        self.saved()
        self.another_note()
        window.press("push button", containing="Template: ")
        self.becomes("## Weather")

    def test_what_was_typed_where_templates_are_edited_is_there_again_after_a_lock(self):
        window = self.window
        window.press("push button", "Insert")
        template = window.wait_for("text", containing="My template:").name
        window.type_into("text", template, "## Weather", clear=True)
        steps.reach(window, "text", "Short word")
        window.type_into("text", "Short word", "obj")
        steps.lock(window)
        window.wait_for("alert", containing="A form was left before it was saved")
        steps.unlock(window)
        window.wait_for("text", template)
        wait(lambda: window.text_of(window.find("text", template)) == "## Weather", what="the template as it was typed")
        steps.reach(window, "text", "Short word")
        self.assertEqual(window.text_of(window.find("text", "Short word")), "obj")
        window.screenshot("writing-insert-back")


if __name__ == "__main__":
    unittest.main()
