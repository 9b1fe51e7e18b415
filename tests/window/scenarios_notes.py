"""What a coach does in a day; each scenario's first line is its name in every report. Parts end with a lock."""
import steps
import vault_keys
from aparte_window import wait
from canaries import folded
from day import clipboards, copied_by_another_program


def choosing_a_passphrase(day):
    """a passphrase is chosen"""
    day.passphrase = day.words("the passphrase", 5)
    day.window.press("push button", "Start my journal")
    day.window.type_into("password text", "Passphrase", day.passphrase)
    day.window.type_into("password text", "The same passphrase again", day.passphrase)
    day.found(day.passphrase)
    day.window.press("push button", "Create the journal")
    day.window.wait_for("push button", "I have written it down")


def copying_the_code(day):
    """the recovery code is shown and typed back"""
    day.learn_code(steps.shown_code(day.window))
    day.window.press("push button", "I have written it down")
    day.window.type_into("text", "Recovery code", day.code)
    day.found(day.code)
    day.window.press("push button", "Continue")
    day.window.wait_for("text", "Name of the person")


def the_first_person(day):
    """a first person is named"""
    day.person = day.name("the first person")
    steps.first_person(day.window, day.person)
    day.found(day.person)


def a_note(day):
    """a session note is typed"""
    note = day.sentence()
    day.window.type_into("text", steps.BROUGHT, note)
    day.found(note)
    day.save()


def hypotheses(day):
    """hypotheses are typed"""
    hunch = day.sentence("a hypothesis")
    day.window.type_into("text", steps.HYPOTHESES, hunch)
    day.found(hunch)
    day.save()


def typed_and_deleted(day):
    """a text is typed, then deleted"""
    day.new_note()
    text = day.sentence("deleted words")
    day.window.type(text)
    day.found(text)
    day.window.keys("ctrl+a", "BackSpace")
    day.window.type("rien")
    day.save()


def undone_and_redone(day):
    """a text is undone and redone"""
    day.new_note()
    text = day.sentence("undone words")
    day.window.type(text)
    day.window.keys("ctrl+z", "ctrl+shift+z")
    day.found(text)
    day.window.keys("ctrl+z", "ctrl+z")
    day.window.type("rien")
    day.save()


def locked_in_mid_sentence(day):
    """the journal locks in the middle of a sentence"""
    day.new_note()
    day.unfinished = day.sentence("an unfinished sentence")
    day.window.type(day.unfinished)
    day.found(day.unfinished)


def type_and_lock(day):
    """Without a pause: what was typed last has been kept nowhere yet."""
    day.window.type(day.sentence("what was typed at the very last")[:-3])
    day.window.keys("ctrl+l")


def a_wrong_passphrase(day):
    """a wrong passphrase is typed"""
    wrong = day.words("a wrong passphrase", 4)
    day.window.type_into("password text", "Passphrase", wrong)
    day.found(wrong)
    day.window.keys("Return")
    day.window.wait_for("push button", "Unlock")
    day.window.wait_for(containing="does not open")


def unlocking(day):
    """the passphrase is typed and opens"""
    day.window.type_into("password text", "Passphrase", day.passphrase, clear=True)
    day.found(day.passphrase)
    day.window.keys("Return")
    day.window.wait_until_gone("password text", "Passphrase")


def keys_in_use(day):
    """the journal's keys are in use"""
    day.found(*day.learn_keys())
    passing = vault_keys.keys_on_the_way(day.vault, day.passphrase)
    for what, key in passing.items():
        day.canary(what, key)
    day.gone_already(day.passphrase, *passing.values())


def the_draft_again(day):
    """the unfinished sentence is taken up again"""
    day.place("Today")
    day.window.press("list item", containing=f"{day.person}: Draft to finish")
    wait(lambda: day.unfinished in day.window.text_of(day.window.find("text", steps.BROUGHT)), what="the draft")
    day.found(day.unfinished)
    day.save()


def a_long_paste(day):
    """a long text is pasted from another program"""
    text = "\n".join(day.mint.sentence() for _ in range(60))
    day.canary("a long text", text)
    copied_by_another_program(text)
    day.new_note()
    day.window.keys("ctrl+v")
    wait(lambda: len(day.window.text_of(day.window.find("text", steps.BROUGHT))) == len(text), what="the pasted text")
    day.found(text)
    copied_by_another_program("Une recette de soupe")


def cut_and_copied(day):
    """a text is cut, pasted and copied"""
    day.new_note()
    text = day.sentence("cut words")
    day.window.type(text)
    day.window.keys("ctrl+a", "ctrl+x")
    wait(lambda: clipboards()[0] == text, what="the cut text")
    day.found(text)
    day.window.keys("ctrl+v", "ctrl+a", "ctrl+c")


def all_selected(day):
    """everything is selected"""
    day.new_note()
    text = day.sentence("selected words")
    day.window.type(text)
    day.window.keys("ctrl+a")
    wait(lambda: clipboards()[1] == text, what="the selection")
    day.found(text)


def searched(day):
    """words are searched and found"""
    day.new_note()
    note = day.sentence("a note to be found")
    day.window.type(note)
    day.save()
    day.window.keys("ctrl+shift+f")
    day.window.wait_for("text", "Search for")
    words = day.canary("search words", folded(" ".join(note.split()[1:3])).upper()).value
    day.window.type(words)
    day.window.wait_for("list item", containing=note[:10])
    day.found(words, note)


def searched_in_vain(day):
    """words are searched that are nowhere"""
    day.window.keys("ctrl+shift+f")
    day.window.wait_for("text", "Search for")
    words = day.words("words that are nowhere", 3)
    day.window.type(words)
    day.window.wait_for(containing="Nothing found")
    day.found(words)


def gone_to(day):
    """a person is gone to by the first letters"""
    day.window.keys("ctrl+k")
    day.window.wait_for("text", "Go to")
    words = day.words("words for a place", 2)
    day.window.type(words)
    day.found(words)
    day.window.keys("ctrl+a")
    day.window.type(day.person.split()[0].lower())
    day.window.wait_for("list item", containing=day.person)
    day.window.keys("Return")
    day.window.wait_for("push button", "Erase…")
    day.found(day.person)


def another_note(day):
    """a note is written after the code has opened"""
    day.new_note()
    note = day.sentence("a last note")
    day.window.type(note)
    day.found(note)
    day.save()


def closing(day):
    """the window is closed"""
    day.window.keys("alt+F4")
    wait(lambda: not day.window.alive(), what="the program to end")
    assert day.window.process.returncode == 0, f"it ended with {day.window.process.returncode}"
