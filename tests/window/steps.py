"""What a coach does, step by step, in the English window: shared by the tests of the whole program."""
import os
import re
import tempfile

from aparte_window import Window, wait, walk

PASSPHRASE = "ferme lampe huit canards velours"  # no word of eight letters: the memory is searched for eight in a row, and dictionaries lie in it
BROUGHT = "What was brought and decided"
HYPOTHESES = "My hypotheses, kept apart"


def shown_code(window):
    """The recovery code as a person reads it off the screen."""
    pattern = re.compile(r"([0-9A-Z]{5})(?:[ \u00a0-]+|, )?" * 6)
    for node in walk(window.root):
        for text in (node.name, node.description):
            found = pattern.search(text or "")
            if found:
                return "-".join(found.groups())
    raise AssertionError("no recovery code on the bus:\n" + window.outline())


def create_journal(window, passphrase=PASSPHRASE):
    """From the welcome to the question for the first person; gives the recovery code."""
    window.press("push button", "Start my journal")
    window.type_into("password text", "Passphrase", passphrase)
    window.type_into("password text", "The same passphrase again", passphrase)
    window.press("push button", "Create the journal")
    window.wait_for("push button", "I have written it down")
    code = shown_code(window)
    window.press("push button", "I have written it down")
    window.type_into("text", "Recovery code", code)
    window.press("push button", "Continue")
    window.wait_for("text", "Name of the person")
    return code


def first_person(window, name="Camille Lebrun"):
    """To the empty page of the first note."""
    window.type_into("text", "Name of the person", name)
    window.press("push button", "Write the first note")
    window.wait_for("text", BROUGHT)


def first_note(window, name, text):
    """A new journal with one person and one saved note."""
    create_journal(window)
    first_person(window, name)
    window.type_into("text", BROUGHT, text)
    wait(lambda: window.text_of(window.find("text", BROUGHT)) == text, what=f"the note as typed: {text}")
    window.keys("ctrl+s")
    window.wait_for("label", containing="State of the note: Saved")


def unlock(window, passphrase=PASSPHRASE):
    window.type_into("password text", "Passphrase", passphrase, enter=True)
    window.wait_until_gone("password text", "Passphrase")


def lock(window):
    """Ctrl+L; back when the fresh process asks for the passphrase."""
    window.keys("ctrl+l")
    window.wait_until_locked()


def fresh_window(*arguments, environment=None, **more):
    """A program that was never started before: its home, inside the private one, is empty."""
    home = tempfile.mkdtemp(dir=os.environ["HOME"])
    window = Window(*arguments, language="en", environment={"HOME": home, **(environment or {})}, **more)
    window.home = home
    return window


def reach(window, role, name=None, containing=None):
    """Tab, until what lies further down the page is on the screen."""
    for _ in range(60):
        if window.find(role, name, containing):
            return
        window.keys("Tab")
    raise AssertionError(f"no Tab leads to {role} {name or containing!r}:\n{window.outline()}")
