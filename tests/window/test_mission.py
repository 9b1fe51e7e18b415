"""A mission played in the real window as a coach lives it, from the request to the follow-up, under each framework that ships; and a
framework of one's own."""
import datetime
import os
import subprocess
import time
import unittest

import steps
from aparte_window import is_shown, role_of, wait, walk

NAME = "Ysaline Dautremer"
TODAY = datetime.date.today()
OUT_OF_SCOPE = "Outside what coaching is for"


def day(ago):
    return (TODAY - datetime.timedelta(days=ago)).strftime("%d/%m/%Y")


class Coach:
    """Somebody at the keyboard of the English window."""

    def __init__(self, window):
        self.window = window

    def course(self):
        """The page with the path, from a note or a form."""
        for _ in range(4):
            if self.window.find("list", "Course of the mission"):
                return
            self.window.keys("ctrl+m" if self.window.find("text", steps.BROUGHT) else "Escape")
            try:
                self.window.wait_for("list", "Course of the mission", seconds=8)
            except TimeoutError:
                pass
        self.window.wait_for("list", "Course of the mission")

    def reach(self, role, name=None, containing=None):
        """Brings a control into view, as Tab does on a page that scrolls."""
        def brought():
            for node in walk(self.window.root):
                if role_of(node) == role and (name is None or node.name == name) and (containing is None or containing in node.name):
                    if not is_shown(node):
                        node.queryComponent().grabFocus()
                        time.sleep(0.1)
                    if is_shown(node):
                        return node
            return None

        try:
            return wait(brought, 20)
        except TimeoutError as late:
            raise TimeoutError(f"no {role} {name or containing!r}. Shown:\n{self.window.outline()}") from late

    def press(self, role, name=None, containing=None):
        self.window.press(role, self.reach(role, name, containing).name)

    def step(self, name):
        """What the path says of a step."""
        return self.reach("push button", containing=name + ", ").name

    def see(self, name, standing):
        wait(lambda: standing in self.step(name), seconds=20, what=f"{name} to be {standing}; it says: {self.step(name)}")

    def open(self, name):
        self.course()
        self.press("push button", containing=name + ", ")

    def pick(self, label, option):
        self.press("combo box", label)
        self.window.press("list item", option)

    def write(self, label, text):
        self.reach("text", label)
        self.window.type_into("text", label, text, clear=True)

    def save(self):
        self.press("push button", "Save")
        self.window.wait_for("list", "Course of the mission")

    def save_anywhere(self):
        """A form that is shown again after unlocking leads back to Today."""
        self.press("push button", "Save")
        self.window.wait_for("heading", "Today")

    def note(self, kind=None, present=()):
        """Writes the note that is open, and comes back to the path."""
        self.window.type_into("text", steps.BROUGHT, "Ce qui a compté")
        if present:
            self.window.press("push button", "Details")
            for role in present:
                self.window.press("check box", role)
        self.window.keys("ctrl+s")
        self.window.wait_for("label", containing="State of the note: Saved")
        self.window.keys("Escape")
        self.window.wait_for("list", "Course of the mission")

    # The parts of a mission

    def requests(self, *days):
        self.open("Requests")
        for place, made_on in enumerate(days, 1):
            self.write(f"Request {place}, Made on", made_on)
        self.save()

    def analysis(self, on):
        self.open("Analysis of the request")
        self.write("Day", on)
        self.write("Needs of the beneficiary", "Prendre sa place")
        self.write("Who speaks for the institution", "La DRH")
        self.pick("Conclusion", "Go: coaching answers this request")
        self.save()

    def first_meeting(self, on):
        self.open("First meeting")
        self.write("Day", on)
        self.pick("Free choice", "Yes, with this coach")
        for label in ("Chosen on", "Voluntary adhesion on", "Information notice given on"):
            self.write(label, on)
        self.save()

    def proposal(self, on, recipients):
        self.open("Proposal")
        self.write("Sent on", on)
        self.write("What is proposed", "Huit rencontres")
        for place in range(1, recipients + 1):
            self.pick(f"Recipient {place}, Answer", "Validated")
            self.write(f"Recipient {place}, Answered on", on)
        self.save()

    def documents(self, on):
        self.course()
        self.window.press("push button", "Documents…")
        for place in (1, 2):
            self.pick(f"Document {place}, Where it stands", "Signed")
            self.write(f"Document {place}, Signed on", on)
        self.write("Document 2, Hours framed", "12")
        self.write("Document 2, Hourly rate", "80")
        self.save()

    def contract(self, on, amount=None, signed=True):
        self.open("Contract")
        self.write("Objective 1, Objective", "Dire non sans me justifier")
        self.write("Objective 1, Indicator of success", "Un refus posé par mois")
        self.write("Sessions planned", "2")
        self.write("Hours planned", "12")
        self.write("How the accompaniment is organised", "Deux rencontres de deux heures, hors du service")
        self.write("Amount" if amount else "Hourly rate", amount or "80")
        for place in (1, 2, 3) if signed else ():
            self.write(f"Signature {place}, Signed on", on)
        if signed:
            self.write("Contract signed on", on)
        self.save()

    def preliminary(self):
        """A column for each who takes part."""
        self.open("Preliminary meeting")
        self.write("Actor 1, Expectations and needs", "Savoir dire non")
        self.write("Actor 2, Results expected", "Des refus expliqués")
        self.save()

    def taking_part(self):
        """Who pays, and what the beneficiary was told: something else than coaching, and where to turn."""
        self.course()
        self.window.press("push button", "Who takes part…")
        self.write("Party 2, Name", "Odile Marsac")
        self.press("push button", "Add who pays")
        self.write("Funding 1, Who", "Le service")
        self.write("Funding 1, Share, in %", "100")
        self.press("push button", "Add a notice")
        self.pick("Notice 1, About", OUT_OF_SCOPE)
        self.write("Notice 1, Day", day(2))
        self.write("Notice 1, Where to turn", "Médecin du travail")
        self.save()
        self.window.press("push button", "Who takes part…")
        self.reach("text", "Notice 1, Where to turn")
        shown = self.window.text_of(self.reach("text", "Notice 1, Where to turn"))
        self.window.keys("Escape")
        self.window.wait_for("list", "Course of the mission")
        return shown

    def review(self, to):
        """From the contract: words found together, shown to them alone, given in their presence."""
        self.open("Closing review")
        self.window.wait_for("heading", "Dire non sans me justifier")
        self.write("Words agreed upon: Dire non sans me justifier", "Trois refus posés")
        self.press("push button", "It was prepared together")
        self.reach("label", containing="Prepared on")
        self.press("push button", "Show in presence")
        self.window.wait_for("label", "Escape leaves this screen.")
        self.window.keys("Escape")
        self.press("check box", "I attest that the beneficiary was present.")
        self.write("Given to", to)
        self.press("push button", "It was given in their presence")
        self.reach("label", containing="Given on")
        self.window.keys("Escape")
        self.window.wait_for("list", "Course of the mission")

    def follow_up(self, on):
        self.open("Follow-up")
        self.write("Follow-up meeting planned for", on)
        self.save()
        self.see("Follow-up", "due on")

    def ending(self):
        self.course()
        self.window.press("push button", "End the mission…")
        self.pick("How it ends", "Completed")
        self.save()


class Mission(unittest.TestCase):
    def begin(self, framework):
        self.window = steps.fresh_window()
        self.addCleanup(self.window.close)
        self.coach = Coach(self.window)
        steps.create_journal(self.window)
        self.window.type_into("text", "Name of the person", NAME)
        if framework != "Centre de Gestion":
            self.coach.pick("Framework of the accompaniment", framework)
        self.window.press("push button", "Write the first note")
        self.window.wait_for("text", steps.BROUGHT)
        self.coach.course()

    def shot(self, name):
        if "APARTE_SCREENSHOTS" in os.environ:
            self.window.screenshot("mission-" + name)

    def work(self):
        """Sessions to the follow-up, the same everywhere."""
        coach = self.coach
        self.assertEqual(coach.taking_part(), "Médecin du travail")
        for _ in range(2):
            coach.open("Sessions under way")
            coach.note()
        self.window.wait_for("label", containing="2 sessions held of 2 planned")
        coach.open("Midpoint")
        coach.note(present=("Beneficiary", "Manager", "Coach"))
        coach.see("Midpoint", "done on")
        coach.review(to="Odile Marsac")
        coach.press("push button", "Note: Closing review")
        coach.note()
        coach.see("Closing review", "done on")
        coach.follow_up((TODAY + datetime.timedelta(days=60)).strftime("%d/%m/%Y"))
        coach.press("push button", "Note: Follow-up")
        coach.note()
        coach.see("Follow-up", "done on")
        coach.ending()
        self.window.wait_for("label", containing="Completed, ")
        self.shot("ended")

    def test_centre_de_gestion_from_request_to_follow_up(self):
        self.begin("Centre de Gestion")
        coach = self.coach
        coach.see("Requests", "next")
        coach.press("push button", containing="Contract: Asks for")
        self.window.wait_for("label", containing="the organisation’s request")
        self.shot("stopped")
        coach.requests(day(20), day(19))
        coach.see("Requests", "done on")
        coach.first_meeting(day(15))
        coach.see("First meeting", "done on")
        coach.open("Tripartite meeting")
        coach.note(present=("Beneficiary", "Organisation", "Coach"))
        coach.see("Tripartite meeting", "done on")
        coach.contract(day(0))
        coach.see("Contract", "done on")
        coach.see("Sessions under way", "stopped")
        self.window.wait_for("label", containing="Missing: convention, framing letter.")
        self.shot("documents-missing")
        coach.documents(day(10))
        self.window.wait_for("label", containing="12 h framed")
        self.work()

    def test_ministry_from_request_to_follow_up(self):
        self.begin("Ministry")
        coach = self.coach
        coach.requests(day(20))
        coach.analysis(day(18))
        coach.see("Analysis of the request", "done on")
        coach.preliminary()
        coach.first_meeting(day(15))
        coach.contract(day(10))
        coach.see("Contract", "done on")
        coach.see("Sessions under way", "stopped")
        coach.press("push button", "Go on all the same: Deontological framework signed by the coach")
        coach.write("Reason to go on all the same", "Signature le mois prochain")
        coach.press("push button", "Go on with this reason")
        self.window.wait_for("label", containing="Signature le mois prochain")
        wait(lambda: "Sessions under way" in self.window.focused().name, what="the keyboard on the step whose gate was passed")
        self.window.wait_for("label", containing="Contract, version 1 · signed on")
        self.assertIsNone(self.window.find("label", containing="€"))  # by hours held, and none was
        self.shot("gone-on")
        self.work()
        self.window.wait_for("label", containing="Signature le mois prochain")

    def test_company_from_request_to_follow_up(self):
        self.begin("Company")
        coach = self.coach
        coach.requests(day(20))
        coach.first_meeting(day(15))
        coach.proposal(day(14), 3)
        coach.see("Proposal", "done on")
        coach.contract(day(10), amount="2400")
        coach.see("Contract", "done on")
        self.work()

    def test_a_contract_that_lacks_a_part_says_which_and_keeps_what_was_typed(self):
        self.begin("Company")
        self.coach.open("Contract")
        self.coach.write("Objective 1, Objective", "Dire non")
        for place in (1, 2, 3):
            self.coach.write(f"Signature {place}, Signed on", day(1))
        self.coach.press("push button", "Save")
        self.window.wait_for("alert", containing="the success indicators")
        self.shot("contract-lacks")
        self.assertEqual(self.window.text_of(self.coach.reach("text", "Objective 1, Objective")), "Dire non")
        self.window.keys("F1")
        self.window.wait_for("heading", containing="Help")
        self.window.keys("Escape")
        self.assertEqual(self.window.text_of(self.coach.reach("text", "Objective 1, Objective")), "Dire non")

    def test_what_is_typed_into_a_form_is_there_again_after_a_lock(self):
        self.begin("Company")
        self.coach.open("Contract")
        self.coach.write("Objective 1, Objective", "Dire non sans me justifier")
        steps.lock(self.window)
        self.window.wait_for("alert", containing="A form was left before it was saved")
        self.assertNotIn("justifier", self.window.outline())
        self.shot("form-carried")
        steps.unlock(self.window)
        self.window.wait_for("label", containing="What you had typed here is back")
        self.assertEqual(self.window.text_of(self.coach.reach("text", "Objective 1, Objective")), "Dire non sans me justifier")
        self.shot("form-back")
        self.coach.save_anywhere()
        steps.lock(self.window)
        self.assertIsNone(self.window.find("alert", containing="A form was left"))

    def test_closing_the_window_loses_no_form_without_a_word(self):
        self.begin("Company")
        self.window.keys("ctrl+shift+n")
        self.window.wait_for("text", "In a line")
        self.window.type_into("text", "In a line", "Rappeler jeudi")
        subprocess.run(["xdotool", "key", "alt+F4"], check=True)
        self.window.wait_until_locked()
        subprocess.run(["xdotool", "key", "alt+F4"], check=True)
        self.window.press("push button", "Stay")
        steps.unlock(self.window)
        self.window.wait_for("text", "In a line")
        wait(lambda: self.window.text_of(self.window.find("text", "In a line")) == "Rappeler jeudi", what="the line as it was typed")

    def test_a_framework_of_ones_own_is_offered_to_new_missions(self):
        self.begin("Company")
        self.window.keys("ctrl+comma")
        self.window.press("page tab", "Frameworks")
        self.window.press("push button", containing="Copy: Centre de Gestion")
        self.coach.write("Name in English", "My centre")
        self.coach.press("push button", "Save")
        self.coach.reach("push button", containing="Copy: My centre")
        self.shot("frameworks")
        self.window.keys("ctrl+k")
        self.window.wait_for("text", "Go to")
        self.window.type(NAME.split()[0].lower())
        self.window.wait_for("list item", containing=NAME.split()[0])
        self.window.keys("Return")
        self.window.press("push button", "New mission")
        self.coach.pick("Framework", "My centre")
        self.coach.press("push button", "Save")
        self.window.wait_for("push button", containing="My centre")


if __name__ == "__main__":
    unittest.main()
