"""Two people of one managerial line, each in a mission: the coach is told with two codes and a rule when the link is written, and each time
either form is opened; never what anything is about."""
import json
import pathlib
import tempfile
import unittest

import steps
from aparte_window import wait

NAME = "Ysaline Dautremer"
OTHER = "Thelma Roussillon"
NOTE = "Elle redoute son chef."


def bundle():
    mission = {"id": "m1", "framework": "ministry", "motive": "practice", "stage": "sessions",
               "sessions": [{"id": "s1", "kind": "session", "date": "2026-03-12", "note": NOTE}]}
    return {"format": "aparte-bundle", "version": 1,
            "beneficiaries": [{"id": "b1", "kind": "individual", "name": OTHER, "missions": [mission]}]}


class Incompatibility(unittest.TestCase):
    def setUp(self):
        self.window = steps.fresh_window()
        self.addCleanup(self.window.close)
        steps.first_note(self.window, NAME, "Une note")
        file = pathlib.Path(tempfile.mkdtemp(dir=self.window.home)) / "bundle.json"
        file.write_text(json.dumps(bundle()), encoding="utf-8")
        self.window.press("push button", "Settings")
        self.window.press("page tab", "In and out")
        self.window.type_into("text", "File", str(file), clear=True)
        self.window.press("push button", "Look at it")
        self.window.press("push button", "Bring it in")
        self.window.wait_for("label", containing="Brought in:")

    def form_of(self, name):
        self.window.keys("ctrl+k")
        self.window.wait_for("text", "Go to")
        self.window.type(name.split()[0].lower())
        self.window.wait_for("list item", containing=name)
        self.window.keys("Return")
        self.window.wait_for("heading", name)
        self.window.press("push button", "Change…")
        self.window.wait_for("text", "Name of the person")

    def choose(self, label, option):
        steps.reach(self.window, "combo box", label)
        self.window.press("combo box", label)
        self.window.press("list item", option)

    def test_a_link_tells_who_cannot_be_accompanied_together(self):
        self.form_of(NAME)
        steps.reach(self.window, "push button", "Add a link")
        self.window.press("push button", "Add a link")
        self.choose("With whom", OTHER)
        self.choose("Kind of link", "Direct hierarchical link")
        steps.reach(self.window, "push button", "Save")
        self.window.press("push button", "Save")
        card = self.window.wait_for("alert", containing="Saved. What was written makes these incompatible")
        self.assertRegex(card.name, r"P\d and P\d are in one managerial line: they cannot both be coached individually")
        for word in (*NAME.split(), *OTHER.split(), "redoute"):
            self.assertNotIn(word, card.name)
        self.window.screenshot("incompatibility-told")
        steps.reach(self.window, "push button", "I have read this")
        self.window.press("push button", "I have read this")
        self.window.wait_for("heading", NAME)
        self.form_of(OTHER)
        wait(lambda: "are in one managerial line" in self.window.wait_for("alert", containing="Cannot be accompanied together").name,
             what="the other one's form to say so too")
        self.window.screenshot("incompatibility-other")

    def test_what_is_no_longer_needed_is_reached_from_the_settings(self):
        self.window.press("page tab", "Frameworks")
        steps.reach(self.window, "push button", "See what is no longer needed")
        self.window.press("push button", "See what is no longer needed")
        self.window.wait_for("heading", "What is no longer needed")


if __name__ == "__main__":
    unittest.main()
