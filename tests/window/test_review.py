"""A review from the contract to the file, as a coach does it: consent, words, presence, and a screen that shows nothing else."""
import json
import os
import pathlib
import shutil
import tempfile
import unittest

import steps
from aparte_window import is_shown, wait, walk, walk_shown

NAME = "Ysaline Dautremer"
OTHER = "Odile Marsac"


class Review(unittest.TestCase):
    def setUp(self):
        self.window = steps.fresh_window()
        self.addCleanup(self.window.close)
        steps.first_note(self.window, NAME, "Elle redoute la réunion du lundi")
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=self.window.home))

    def open_consents(self):
        self.window.keys("ctrl+k")
        self.window.wait_for("text", "Go to")
        self.window.type("ysaline")
        self.window.wait_for("list item", containing=NAME)
        self.window.keys("Return")
        self.window.wait_for("heading", NAME)
        self.window.press("push button", "Consents and documents…")
        self.window.wait_for("heading", "Consents and documents")

    def give_consent(self):
        self.window.press("push button", "Write down a consent")
        self.window.type_into("text", "Who may have it", OTHER)
        self.window.press("push button", "Save")
        self.window.wait_for("list item", containing=f"Review, to {OTHER}")

    def test_a_consent_is_written_down_and_withdrawn(self):
        self.open_consents()
        self.window.screenshot("consents-empty")
        self.give_consent()
        self.window.screenshot("consents-one")
        self.window.press("push button", "Withdraw")
        self.window.press("push button", "Withdraw this consent")
        self.window.wait_for("list item", containing="Withdrawn")

    def test_the_file_of_ones_data_follows_a_request(self):
        self.open_consents()
        for word in ("A request came on that day", "I checked on that day who asks", "See the file"):
            steps.reach(self.window, "push button", word)
            self.window.press("push button", word)
        steps.reach(self.window, "text", "Folder for the file")
        self.window.type_into("text", "Folder for the file", str(self.folder), clear=True)
        self.window.screenshot("access-file")
        steps.reach(self.window, "push button", "Save as PDF")
        self.window.press("push button", "Save as PDF")
        written = wait(lambda: list(self.folder.glob("*.pdf")), what="the file")
        self.assertNotIn("Dautremer", written[0].name)
        self.assertTrue(written[0].read_bytes().startswith(b"%PDF-"))
        wait(lambda: "to themselves" in " ".join(node.name or "" for node in walk(self.window.root)), what="its line")


def bundle():
    """Somebody under contract, with a note that must not be seen in a review."""
    objectives = [{"text": "Déléguer deux dossiers", "indicator": "Deux dossiers confiés", "progress": 40},
                  {"text": "Dire non", "indicator": "Une fois par mois"}]
    mission = {"id": "m1", "framework": "ministry", "motive": "practice", "stage": "closing",
               "parties": [{"role": "beneficiary", "name": "Mme D."}, {"role": "manager", "name": OTHER}],
               "contract": {"objectives": objectives, "planned_sessions": 8, "organisation": "Toutes les trois semaines",
                            "signed_on": "2026-03-02"},
               "sessions": [{"id": "s1", "kind": "session", "date": "2026-03-12", "note": "Elle redoute son chef."}]}
    return {"format": "aparte-bundle", "version": 1,
            "beneficiaries": [{"id": "b1", "kind": "individual", "name": "Thelma Roussillon", "missions": [mission]}]}


class InPresence(unittest.TestCase):
    def setUp(self):
        self.window = steps.fresh_window()
        self.addCleanup(self.window.close)
        steps.create_journal(self.window)
        steps.first_person(self.window, NAME)
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=self.window.home))
        file = self.folder / "bundle.json"
        file.write_text(json.dumps(bundle()), encoding="utf-8")
        self.window.press("push button", "Settings")
        self.window.press("page tab", "In and out")
        self.window.type_into("text", "File", str(file), clear=True)
        self.window.press("push button", "Look at it")
        self.window.press("push button", "Bring it in")
        self.window.wait_for("label", containing="Brought in:")
        self.window.keys("ctrl+k")
        self.window.wait_for("text", "Go to")
        self.window.type("thelma")
        self.window.wait_for("list item", containing="Thelma")
        self.window.keys("Return")
        self.window.press("push button", "Consents and documents…")
        self.window.press("push button", "Open the review")
        self.window.wait_for("heading", "Déléguer deux dossiers")

    def shown(self):
        return " ".join(node.name or "" for node in walk_shown(self.window.root) if is_shown(node))

    def to_the_top(self):
        for _ in range(60):
            if self.window.find("push button", "Show in presence"):
                return
            self.window.keys("shift+Tab")

    def test_from_the_contract_to_the_file_with_a_screen_that_shows_nothing_else(self):
        window = self.window
        self.assertNotIn("redoute", self.shown())
        window.type_into("text", "Words agreed upon: Dire non", "Deux fois en mars")
        steps.reach(window, "push button", "It was prepared together")
        window.press("push button", "It was prepared together")
        steps.reach(window, "label", containing="Prepared on")
        window.screenshot("review")
        self.to_the_top()
        window.press("push button", "Show in presence")
        window.wait_for("label", "Escape leaves this screen.")
        window.screenshot("review-in-presence")
        self.assertIn("Deux fois en mars", self.shown())
        self.assertIn("Mme D.", self.shown())  # as the contract names her
        for word in ("Thelma", "Roussillon", NAME, "People", "Today", "Search", "redoute"):
            self.assertNotIn(word, self.shown())
        window.keys("ctrl+k", "ctrl+f")  # no key leads to a name
        self.assertIsNone(window.find("text", "Go to"))
        self.assertIsNotNone(window.find("label", "Escape leaves this screen."))
        window.keys("Escape")
        window.wait_for("push button", "Show in presence")
        steps.reach(window, "check box", "I attest that the beneficiary was present.")
        window.press("check box", "I attest that the beneficiary was present.")
        steps.reach(window, "text", "Given to")
        window.type_into("text", "Given to", OTHER)
        steps.reach(window, "push button", "It was given in their presence")
        window.press("push button", "It was given in their presence")
        steps.reach(window, "label", containing="Given on")
        self.to_the_top()
        window.press("push button", "See the document")
        steps.reach(window, "text", "Folder for the file")
        window.type_into("text", "Folder for the file", str(self.folder), clear=True)
        steps.reach(window, "push button", "Save as PDF")
        window.press("push button", "Save as PDF")
        window.wait_for("alert", containing=OTHER)  # she has not agreed
        self.assertEqual([], list(self.folder.glob("*.pdf")))
        window.screenshot("review-refused")
        self.window.type_into("text", "Who will have it", "Thelma Roussillon", clear=True)
        steps.reach(window, "push button", "Save as PDF")
        window.press("push button", "Save as PDF")
        written = wait(lambda: list(self.folder.glob("*.pdf")), what="the file")
        self.assertRegex(written[0].name, r"^review-\d{4}-\d\d-\d\d\.pdf$")
        window.screenshot("review-written")
        shutil.copy(written[0], pathlib.Path(os.environ["APARTE_SCREENSHOTS"]) / "review.pdf")  # to be looked at


if __name__ == "__main__":
    unittest.main()
