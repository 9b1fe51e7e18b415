"""The second half of the day: everything but notes. Each scenario's first line is its name in every report."""
import json
import subprocess

import steps
from aparte_window import wait


def an_exchange(day):
    """a telephone call is noted in a line"""
    day.open_person(day.person)
    day.window.press("push button", "New exchange")
    line = day.sentence("an exchange")
    day.window.type_into("text", "In a line", line)
    day.found(line)
    day.window.press("push button", "Save")
    day.window.wait_for("push button", "Erase…")


def details(day):
    """a place and a technique of one's own are named"""
    day.new_note()
    day.window.press("push button", "Details")
    venue, technique = day.words("a place", 3), day.words("a technique", 3)
    day.window.type_into("text", "Place", venue)
    day.window.type_into("text", "Another technique", technique, enter=True)
    day.found(venue, technique)
    day.window.press("push button", "Hide details")  # below which the text lies out of sight
    day.window.focus("text", steps.BROUGHT)
    day.window.type("fait")
    day.save()


def a_lesson(day):
    """a lesson is written"""
    day.place("Lessons")
    day.window.press("push button", "Write a lesson")
    french, english = day.sentence("a lesson"), day.sentence("a lesson in English")
    day.window.type_into("text", "The lesson, in French", french)
    day.window.type_into("text", "The lesson, in English", english)
    day.window.wait_for("list item", containing="Stops it")  # what the guard finds pushes the rest of the page down
    steps.reach(day.window, "combo box", "Theme")
    day.window.focus("combo box", "Theme")
    day.window.keys("Down")
    day.found(french, english)
    steps.reach(day.window, "push button", "Save")
    day.window.press("push button", "Save")
    day.window.wait_for("push button", "Write a lesson")


def an_organisation(day):
    """an organisation and a unit are named"""
    day.place("People")
    day.window.press("push button", "Organisations")
    day.window.press("push button", "Add an organisation")
    organisation, unit = day.name("an organisation"), day.name("a unit")
    day.window.type_into("text", "Name of the organisation", organisation)
    day.window.type_into("text", "Units, one a line", unit)
    day.found(organisation, unit)
    day.window.press("push button", "Save")
    day.window.wait_for("list item", organisation)


def renamed(day):
    """a person is given an occupation and another name"""
    day.open_person(day.person)
    day.window.press("push button", "Change…")
    occupation, name = day.words("an occupation", 3), day.name("another name")
    day.window.type_into("text", "Occupation", occupation)
    day.window.type_into("text", "Name of the person", name, clear=True)
    day.found(occupation, name)
    day.window.press("push button", "Save")
    day.window.wait_for("heading", name)
    day.person = name


def filtered(day):
    """people are filtered by a few letters"""
    day.place("People")
    words = day.words("a filter", 3)
    day.window.type_into("text", "Filter people", words)
    day.found(words)
    day.window.keys("ctrl+a", "BackSpace")


def switched_quickly(day):
    """notes are switched quickly"""
    texts = [day.sentence(f"note {number} of three") for number in range(3)]
    for text in texts:
        day.new_note()
        day.window.type(text)
        day.save()
    day.open_person(day.person)
    for line in [node.name for node in day.window.find_all("list item", containing="Session")[:3]]:
        day.window.press("list item", line)
        day.window.wait_for("text", steps.BROUGHT)
        day.window.keys("Escape")
        day.window.wait_for("push button", "Erase…")
    day.found(*texts)


def bundle(day):
    """A small one: a person with another name, a mission with a sponsor, an objective, a session."""
    name, other, sponsor = day.name("an imported person"), day.name("another name of theirs"), day.name("a sponsor")
    note, objective = day.sentence("an imported note"), day.sentence("an objective")
    day.imported = [name, other, sponsor, note, objective]
    session = {"id": "s1", "kind": "session", "date": "2026-03-02", "minutes": 60, "note": note}
    mission = {"id": "m1", "framework": "cdg", "motive": "practice", "stage": "sessions", "sessions": [session],
               "parties": [{"role": "manager", "name": sponsor}], "contract": {"objectives": [{"text": objective}]}}
    person = {"id": "b1", "kind": "individual", "name": name, "also_known_as": [other], "missions": [mission]}
    return {"format": "aparte-bundle", "version": 1, "beneficiaries": [person]}


def imported(day):
    """a file is brought in"""
    file = day.elsewhere("bundle.json")
    file.write_text(json.dumps(bundle(day)), encoding="utf-8")
    day.place("Settings")
    day.window.press("page tab", "In and out")
    look_for_the_file_in_a_dialog(day)
    fill(day, "File", str(file))
    day.window.press("push button", "Look at it")
    day.window.press("push button", "Bring it in")
    day.window.wait_for("label", containing="Brought in:")
    day.open_person(day.imported[0])
    day.window.press("list item", containing=day.imported[3][:12])
    day.found(*day.imported[:4])


def look_for_the_file_in_a_dialog(day):
    """And give it up again: dialogs remember where one has been."""
    day.window.press("push button", "Choose…")
    wait(lambda: day.window.find("dialog") or day.window.find("list item", containing=".aparte"), what="the dialog")
    day.window.keys("Escape")


def exported(day):
    """everything is taken out into a file"""
    day.place("Settings")
    day.window.press("page tab", "In and out")
    day.window.wait_for("heading", "Take everything out")
    fill(day, "File", str(day.file), last=True)
    day.window.type_into("password text", "Passphrase, to confirm", day.passphrase)
    day.found(day.passphrase)
    day.window.press("push button", "Write the file")
    wait(lambda: day.file.exists() and day.window.find(containing="Anybody can read it."), what="the file")


def fill(day, label, text, last=False):
    """Two fields of a page may have the same name."""
    fields = day.window.find_all("text", label)
    fields[-1 if last else 0].queryComponent().grabFocus()
    day.window.keys("ctrl+a")
    day.window.type(text)


def copied_away(day):
    """a place for backups is chosen"""
    day.stick.mkdir()
    day.place("Settings")
    day.window.press("page tab", "Backups")
    day.window.type_into("text", "Folder for the copies", str(day.stick))
    day.window.press("push button", "Look at this folder")
    day.window.press("push button", "Make copies here")
    day.window.wait_for("label", containing="Last verified copy: just now")


def erased(day):
    """a person is erased"""
    day.place("People")
    day.window.press("push button", "Add a person")
    name = day.name("an erased person")
    day.window.type_into("text", "Name of the person", name, enter=True)
    day.window.wait_for("heading", name)
    keys = set(day.learn_keys())
    day.found(name, *keys)
    day.window.press("push button", "Erase…")
    day.window.press("push button", "Erase for good")
    day.window.wait_for("label", containing="Certificate:")
    theirs = keys - set(day.learn_keys())
    assert len(theirs) == 1, "one key should be gone from the journal"
    day.gone_already(*theirs)
    day.window.press("push button", "Back to people")


def another_passphrase(day):
    """the passphrase is changed"""
    day.place("Settings")
    day.window.press("page tab", "Locking and passphrase")
    following = day.words("the new passphrase", 5)
    day.window.type_into("password text", "Present passphrase", day.passphrase)
    day.window.type_into("password text", "New passphrase", following)
    day.window.type_into("password text", "The new passphrase again", following)
    day.found(day.passphrase, following)
    day.window.press("push button", "Change the passphrase")
    day.window.wait_for(containing="The new passphrase is in force")
    day.passphrase = following


def scroll_down(day):
    """To the end of a page that is longer than the window."""
    left, top = 700, 500
    subprocess.run(["xdotool", "mousemove", str(left), str(top), "click", "--repeat", "30", "--delay", "10", "5"], check=True)


def another_code(day):
    """a new recovery code is made"""
    day.place("Settings")
    day.window.press("page tab", "Locking and passphrase")
    scroll_down(day)
    day.window.type_into("password text", "Passphrase, to confirm", day.passphrase)
    day.window.press("push button", "Make a new code")
    day.window.wait_for("label", containing="Recovery code: ")
    day.learn_code(steps.shown_code(day.window))
    scroll_down(day)
    day.window.type_into("text", "Type it back from your paper", day.code)
    day.found(day.code)
    day.window.press("push button", "Continue")
    day.window.wait_for(containing="The new recovery code is in force")


def in_by_the_code(day):
    """the recovery code opens, and a new passphrase is chosen"""
    day.window.press("push button", "Use the recovery code")
    day.window.type_into("text", "Recovery code", day.code)
    day.found(day.code)
    day.window.keys("Return")
    day.window.wait_for("password text", "New passphrase")
    following = day.words("the passphrase after the code", 5)
    day.window.type_into("password text", "New passphrase", following)
    day.window.type_into("password text", "The new passphrase again", following)
    day.found(following)
    day.window.press("push button", "Use this passphrase")
    day.window.wait_until_gone("password text", "New passphrase")
    day.passphrase = following
