"""The way to every page of the window, in whichever language it speaks: shared by the tests that look at all of them.

A step names what is pressed by its English source text; what stands on the screen is that text's translation.
"""
import os
import pathlib
import re
import subprocess
import tempfile
import time
import xml.etree.ElementTree

import pyatspi

import steps
from aparte_window import Window, role_of, wait

UNDER_REVIEW = "Zoltan Abgrall-Winckelmann"  # beside_the_example.json: a review, three contracts, sessions at the workplace
CHOSEN = (pyatspi.STATE_CHECKED, pyatspi.STATE_SELECTED)
SOURCE = pathlib.Path(os.environ["APARTE_SOURCE_DIR"])


def translations(language):
    """Source text -> all that it is called, for a text may stand in several contexts."""
    known = {}
    for message in xml.etree.ElementTree.parse(SOURCE / f"i18n/aparte_{language}.ts").getroot().iter("message"):
        said = message.find("translation")
        forms = ["".join(form.itertext()) for form in said.findall("numerusform")] or ["".join(said.itertext())]
        known.setdefault(message.find("source").text, set()).update(form for form in forms if form)
    return known


def example_journal(folder):
    """A vault with the example in it, and somebody for each page that the example leaves empty; made by the command line."""
    vault = pathlib.Path(folder, "journal.aparte")
    for words in (["create", vault], ["import", vault, SOURCE / "examples/journal.json"],
                  ["import", vault, SOURCE / "tests/window/beside_the_example.json"]):
        reading, writing = os.pipe()
        os.write(writing, steps.PASSPHRASE.encode() + b"\n")
        os.close(writing)
        subprocess.run([pathlib.Path(os.environ["APARTE_BIN_DIR"], "aparte-cli"), *words, "--passphrase-fd", str(reading)],
                       pass_fds=[reading], check=True, stdout=subprocess.DEVNULL)
        os.close(reading)
    return vault


def stands(node):
    """On the page, be it further down than what is seen: Qt 6.4 calls that invisible too, but knows its place."""
    if node.getState().contains(pyatspi.STATE_VISIBLE) or role_of(node) == "password text":
        return node.getState().contains(pyatspi.STATE_VISIBLE) # our own: it has a place wherever it is
    try:
        node.clear_cache() # once seen, it would be remembered for ever as having a place
        node.queryComponent()
    except NotImplementedError:
        return False
    return True


def walk_page(node):
    yield node
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None and stands(child):
            yield from walk_page(child)


class Walk:
    """A window that is led from page to page."""

    def __init__(self, language="fr", appearance="", scale=100, environment=None, lengthened=False, settings=""):
        self.said = translations(language)
        self.lengthened = lengthened # then a name only begins like its translation
        home = tempfile.mkdtemp(dir=os.environ["HOME"])
        folder = pathlib.Path(home, ".config/aparte")
        folder.mkdir(parents=True)
        (folder / "aparte.ini").write_text(f"[aparte]\nlanguage={language}\nappearance={appearance}\ntext-size={scale}\n{settings}")
        self.window = Window(*self.opened(home), language=language, environment={"HOME": home, **(environment or {})})

    @staticmethod
    def opened(home):
        """What the program is told to open."""
        return [example_journal(home)]

    # Finding what a source text has become

    def is_called(self, name, source):
        names = self.said.get(source) or {source}
        bare = name.replace("\u2060", "")
        if self.lengthened:
            return any(bare.startswith(re.match(r"[^\W\d_]*", each)[0]) for each in names) and "\u2060" in name
        return bare in names

    def find(self, role, source=None):
        return next((node for node in walk_page(self.window.root)
                     if role_of(node) == role and (source is None or self.is_called(node.name, source))), None)

    def wait_for(self, role, source=None, seconds=30):
        try:
            return wait(lambda: self.find(role, source), seconds)
        except TimeoutError as late:
            raise TimeoutError(f"no {role} {source!r}. Shown:\n{self.window.outline()}") from late

    def press(self, role, source):
        self.press_node(self.wait_for(role, source))

    def press_node(self, node):
        action = node.queryAction()
        names = [action.getName(at).lower() for at in range(action.nActions)]
        assert action.doAction(next(at for at, name in enumerate(names) if name in ("press", "toggle")))

    def open_first(self, list_name=None):
        """The first line of a list."""
        def first():
            return next((node for node in walk_page(self.window.root) if role_of(node) == "list item"), None)

        self.press_node(wait(first, 30, what="a line of a list"))

    def unlock(self):
        node = wait(lambda: self.window.find("password text"), what="the passphrase's field")
        node.queryComponent().grabFocus()
        wait(lambda: node.getState().contains(pyatspi.STATE_FOCUSED))
        self.window.type(steps.PASSPHRASE)
        self.window.keys("Return")
        self.wait_for("heading", "Today")

    def go(self, place):
        """By its button; by Ctrl+K where the window is so small that the places are not shown."""
        if self.find("push button", place):
            self.press("push button", place)
        else:
            self.window.keys("ctrl+k")
            self.wait_for("text", "Go to")
            self.window.type(min(self.said[place]))
            self.window.settle()
            self.window.keys("Return")
        self.wait_for("heading", place)

    def back(self):
        self.window.keys("Escape")

    def back_to(self, button):
        self.back()
        self.wait_for("push button", button)

    # The pages, in an order in which each leads to the next

    def person(self):
        self.go("People")
        self.open_first()
        self.wait_for("push button", "Erase…")

    def person_called(self, name):
        """By Ctrl+K: they stand far down the list."""
        self.go("Today")
        self.window.keys("ctrl+k")
        self.wait_for("text", "Go to")
        self.window.type(name.lower())
        wait(lambda: [node.name for node in walk_page(self.window.root) if role_of(node) == "list item" and name in node.name],
             what=f"{name} among what one can go to")
        self.window.keys("Return")
        wait(lambda: self.window.find("heading", containing=name), what=f"the page of {name}")

    def report_with_findings(self):
        """Of the first organisation, once it is said of each that nothing was ever sent."""
        def all_answered():
            never = next((node for node in walk_page(self.window.root) if role_of(node) == "push button"
                          and self.is_called(node.name, "None was ever sent")
                          and not any(word in node.description for word in self.said["Not available now"])), None)
            if never is not None:
                self.press_node(never)
                self.window.settle()
            return never is None

        wait(all_answered, what="the last report of each organisation to be answered")
        self.go("People")  # and back: the page stands at its top again
        self.go("Lessons")
        self.part("Report")
        self.wait_for("combo box", "Organisation")
        wait(lambda: self.find("combo box", "Organisation").queryComponent().grabFocus(), what="the choice of an organisation")
        self.window.keys("Down")
        self.wait_for("heading", "Who is counted", seconds=120)

    def refused_passphrase(self):
        self.press("push button", "Use the passphrase")
        node = wait(lambda: self.window.find("password text"), what="the passphrase's field")
        node.queryComponent().grabFocus()
        self.window.type("fausse")
        self.window.keys("Return")
        wait(lambda: self.window.find("alert"), what="the refusal")

    def part(self, name):
        """A part of a page, by its tab."""
        self.press("page tab", name)
        wait(lambda: any(self.find("page tab", name).getState().contains(state) for state in CHOSEN), what=f"the part {name}")

    def opens(self, button, heading):
        self.press("push button", button)
        self.wait_for("heading", heading)

    def pages(self):
        """(name of the page, what leads there); whoever walks looks at each before going on."""
        yield "unlock", lambda: wait(lambda: self.window.find("password text"))
        yield "recovery code", lambda: (self.press("push button", "Use the recovery code"), self.wait_for("text", "Recovery code"))
        yield "refused passphrase", self.refused_passphrase
        yield "today", self.unlock
        yield "calendar", lambda: self.opens("Calendar", "Calendar")
        yield "no longer needed", lambda: (self.go("Today"), self.opens("What is no longer needed", "What is no longer needed"), self.wait_for("list item"))
        yield "go to", lambda: (self.window.keys("ctrl+k"), self.wait_for("text", "Go to"))
        yield "people", lambda: (self.back(), self.go("People"))
        yield "new person", lambda: (self.press("push button", "Add a person"), self.wait_for("text", "Name of the person"))
        yield "organisations", lambda: (self.back(), self.opens("Organisations", "Organisations"))
        yield "new organisation", lambda: (self.press("push button", "Add an organisation"), self.wait_for("text", "Name of the organisation"))
        yield "person", lambda: (self.back(), self.person())
        yield "consents", lambda: self.opens("Consents and documents…", "Consents and documents")
        yield "erase", lambda: (self.person(), self.press("push button", "Erase…"), self.wait_for("push button", "Erase for good"))
        yield "change person", lambda: (self.person(), self.opens("Change…", "Change what is known"))
        yield "new exchange", lambda: (self.back(), self.window.keys("ctrl+shift+n"), self.wait_for("heading", "Exchange"))
        yield "course", lambda: (self.back(), self.person(), self.window.keys("ctrl+m"),
                                 self.wait_for("list", "Course of the mission"))
        yield "documents", lambda: (self.press("push button", "Documents…"), self.wait_for("push button", "Save"))
        yield "parties", lambda: (self.back_to("Who takes part…"), self.press("push button", "Who takes part…"), self.wait_for("push button", "Save"))
        yield "mission", lambda: (self.back_to("Who takes part…"), self.press("push button", "Change…"), self.wait_for("push button", "Save"))
        yield "person with much", lambda: (self.person_called(UNDER_REVIEW), self.wait_for("push button", "New note"))
        yield "course with much", lambda: (self.window.keys("ctrl+m"), self.wait_for("list", "Course of the mission"))
        yield "end of a mission", lambda: (self.press("push button", "End the mission…"), self.wait_for("push button", "Save"))
        yield "consents with much", lambda: (self.person_called(UNDER_REVIEW), self.opens("Consents and documents…", "Consents and documents"))
        yield "review", lambda: (self.press("push button", "Open the review"), self.wait_for("push button", "Show in presence"))
        yield "presence", lambda: (self.press("push button", "Show in presence"), self.wait_for("label", "Escape leaves this screen."))
        yield "note", lambda: (self.back_to("Show in presence"), self.person(), self.press("push button", "New note"),
                               self.wait_for("push button", "Details"))
        yield "details of a note", lambda: (self.press("push button", "Details"), self.wait_for("spin button", "Minutes"))
        yield "lessons", lambda: (self.person(), self.go("Lessons"))
        yield "lesson", lambda: (self.open_first(), self.wait_for("text", "The lesson, in French"))
        yield "report", lambda: (self.go("People"), self.go("Lessons"), self.part("Report"))
        yield "report with findings", self.report_with_findings
        yield "published", lambda: self.part("Published reports")
        yield "practice", lambda: self.go("Practice")
        yield "entry of a register", lambda: (self.press("push button", "Add an entry"), self.wait_for("push button", "Save"))
        yield "sheets", lambda: (self.go("Today"), self.go("Practice"), self.part("Sheets"))
        yield "coach", lambda: self.part("About me")
        yield "settings", lambda: self.go("Settings")
        for name in ("Locking and passphrase", "Backups", "Frameworks", "In and out"):
            yield "settings, " + name.lower(), lambda name=name: self.part(name)
        yield "search", lambda: (self.go("Today"), self.window.keys("ctrl+shift+f"), self.wait_for("heading", "Search"))
        yield "help", lambda: (self.window.keys("F1"), self.wait_for("heading", "Help"))
        for name in ("Keyboard", "What is protected"):
            yield "help, " + name.lower(), lambda name=name: self.part(name)

    def every_page(self, look):
        """Goes through all of them; look.at(name) at each, look.missing(name, why) of those that cannot be reached."""
        for name, lead in self.pages():
            began = time.monotonic()
            try:
                lead()
                self.window.settle()
            except Exception as lost: # noqa: BLE001 - of any kind: it is told, and the next page is tried
                look.missing(name, lost)
                self.window.keys("Escape", "Escape", "Escape")
                continue
            look.at(name)
            print(f"  {time.monotonic() - began:5.1f} s: {name}", flush=True)


class FirstRun(Walk):
    """A program that was never started before: from the welcome to the first note."""
    way = "Start my journal"

    @staticmethod
    def opened(home):
        return []

    def type_into(self, role, source, text, anew=False):
        node = self.wait_for(role, source)
        node.clear_cache() # first seen while its step was hidden, it would be remembered as having no place
        node.queryComponent().grabFocus()
        wait(lambda: node.getState().contains(pyatspi.STATE_FOCUSED), what=f"the focus on {source}")
        if anew:
            self.window.keys("ctrl+a")
        self.window.type(text)
        self.window.keys("Return")

    def choose(self, *passphrases):
        """Anew: whatever stands there goes."""
        for field, passphrase in zip(("Passphrase", "The same passphrase again"), passphrases):
            self.type_into("password text", field, passphrase, anew=True)

    def pages(self):
        yield "welcome", lambda: self.wait_for("push button", "Start my journal")
        yield "from a backup", lambda: (self.press("push button", "Restore from a backup"), self.wait_for("push button", "See the copies"))
        yield "passphrase", lambda: (self.press("push button", "Back"), self.press("push button", self.way),
                                     self.wait_for("password text", "Passphrase"))
        yield "passphrases that differ", lambda: self.choose(steps.PASSPHRASE, "une autre")
        yield from self.creating()
        yield "code typed back", self.copy_code
        yield "another code", lambda: (self.type_into("text", "Recovery code", "AAAAA"), self.find_alert())
        yield from self.after_the_code()

    def creating(self):
        yield "code", lambda: (self.choose(steps.PASSPHRASE, steps.PASSPHRASE), self.wait_for("push button", "I have written it down"))

    def after_the_code(self):
        yield "first person", lambda: (self.type_back(), self.wait_for("text", "Name of the person"))
        yield "first note", lambda: (self.type_into("text", "Name of the person", "Camille Lebrun"), self.wait_for("push button", "Details"))
        yield "nothing due", lambda: self.go("Today")
        yield "nothing found", lambda: (self.window.keys("ctrl+shift+f"), self.wait_for("heading", "Search"), self.window.type("rien"))
        yield "nothing learnt", lambda: self.go("Lessons")
        yield "nothing kept", lambda: self.go("Practice")

    def find_alert(self):
        wait(lambda: self.window.find("alert"), what="that the code is another one")

    def copy_code(self):
        self.code = steps.shown_code(self.window)
        self.press("push button", "I have written it down")
        self.wait_for("text", "Recovery code")

    def type_back(self):
        self.type_into("text", "Recovery code", self.code, anew=True)


class ExampleRun(FirstRun):
    """The other way in: a journal full of fictional people, looked at before one's own is begun; in a folder that is carried elsewhere."""
    way = "Look around with an example"

    @staticmethod
    def opened(home):
        pathlib.Path(home, ".stfolder").touch()
        return []

    def creating(self):
        yield "carried elsewhere", lambda: (self.choose(steps.PASSPHRASE, steps.PASSPHRASE),
                                            self.wait_for("push button", "Create it there all the same"))
        yield "code", lambda: (self.press("push button", "Create it there all the same"),
                               self.wait_for("push button", "I have written it down"))

    def after_the_code(self):
        yield "today with the example", lambda: (self.type_back(), self.wait_for("heading", "Today"), self.wait_for("list item"))
        yield "people of the example", lambda: self.go("People")
        yield "somebody of the example", lambda: (self.open_first(), self.wait_for("push button", "Erase…"))
