"""A mission played in the real window as a coach lives it, from the request to the follow-up, under each framework that ships; and a
framework of one's own."""
import datetime
import os
import subprocess
import unittest

import steps
from aparte_window import wait
from coach_at_work import NAME, TODAY, Coach, day


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
        self.window.wait_for("push button", containing="Sessions under way")
        steps.reach(self.window, "label", containing="Signature le mois prochain")

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
