"""What a coach does with a mission in the English window, form by form: shared by the tests that play one."""
import datetime
import time

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
