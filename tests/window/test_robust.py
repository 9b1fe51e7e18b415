"""What people do to a window without meaning harm: enormous pastes, writing of every direction, a name as long as a sentence, a
journal of thousands, the lid closed in mid-sentence."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

import pyatspi

import steps
from aparte_window import Window, wait
from desktop_bus import DesktopBus
from scenarios_notes import copied_by_another_program

LONG_NAME = "Marie-Charlotte Anne Odile de la Rochefoucauld-Montbel " * 4
LONG_NAME = LONG_NAME[:200].strip()
# Hebrew and Arabic beside Latin, families of emoji joined by invisible signs, marks that stand on the letter before, flags.
TEXTS = {
    "right to left": "שלום, היא אמרה לי: «לא». مرحبا بالعالم 123 — retour au français.",
    "emoji": "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇫🇷 ☕️ un essai 😅",
    "combining marks": "e\u0301te\u0301 Z\u0351\u036b\u0343\u032a\u0302algo\u0321\u034a n\u0303a\u0308",
    "signs that mean something elsewhere": "<b>gras</b> & %1 %n \\n \u00ad\u200b\u2028 'x'; DROP TABLE",
}


def within(window, node):
    """Nothing of it is beyond the window's edges, left or right."""
    frame = window.root.getChildAtIndex(0).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return box.x >= frame.x and box.x + box.width <= frame.x + frame.width


class Texts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = DesktopBus()
        cls.addClassCleanup(cls.desktop.session.close)

    def setUp(self):
        self.window = steps.fresh_window()
        self.addCleanup(self.window.close)
        steps.create_journal(self.window)
        steps.first_person(self.window, LONG_NAME if "name" in self.id() else "Camille Lebrun")

    def note(self):
        return self.window.text_of(self.window.wait_for("text", steps.BROUGHT)).replace("\u2029", "\n")  # Qt's end of a paragraph

    def paste(self, text, patience=60):
        copied_by_another_program(text)
        self.window.focus("text", steps.BROUGHT)
        self.window.keys("ctrl+a", "ctrl+v")
        wait(lambda: len(self.note()) == len(text), seconds=patience, what="the pasted text")

    def save(self, patience=60):
        self.window.keys("ctrl+s")
        self.window.wait_for(containing="State of the note: Saved", seconds=patience)

    def again(self):
        steps.lock(self.window)
        steps.unlock(self.window)
        self.window.keys("ctrl+k")
        self.window.wait_for("text", "Go to")
        self.window.type("camille")
        self.window.wait_for("list item", containing="Camille")
        self.window.keys("Return")
        self.window.wait_for("heading", "Camille Lebrun")
        self.window.press("list item", containing="Session,")
        return self.note()

    def test_twenty_thousand_characters_pasted_are_kept(self):
        text = "".join(f"Ligne {line} : elle hésite, puis décide. " for line in range(600))[:20000]
        self.paste(text)
        self.save()
        self.window.keys("ctrl+End")
        self.window.type(" Fin")
        wait(lambda: self.note().endswith(" Fin"), what="typing after the paste")
        self.window.keys("ctrl+s")
        self.assertEqual(self.again(), text + " Fin")

    def test_two_megabytes_pasted_are_kept(self):
        text = "\n".join(f"Ligne {line} : elle hésite, puis elle décide de parler en premier." for line in range(30000))[:2_000_000]
        self.paste(text, patience=180)
        self.save(patience=180)
        self.window.keys("ctrl+z")
        wait(lambda: len(self.note()) < len(text), seconds=180, what="the paste to be undone")
        self.window.keys("ctrl+shift+z")
        wait(lambda: len(self.note()) == len(text), seconds=180, what="the paste to be redone")
        self.assertTrue(self.window.alive())

    def test_writing_of_every_kind_is_kept_sign_by_sign(self):
        text = "\n".join(TEXTS.values()).replace("\u2028", "")
        self.paste(text)
        self.save()
        self.assertEqual(self.again(), text)

    def test_a_name_of_two_hundred_characters_is_clipped_nowhere(self):
        self.assertGreater(len(LONG_NAME), 190)
        self.window.resize(800, 600)
        self.window.keys("ctrl+s")
        for keys, role in ((("Escape",), "heading"), (("ctrl+m",), "heading"), (("ctrl+shift+n",), "heading")):
            self.window.keys(*keys)
            self.window.wait_for(role)
            for node in self.window.find_all("heading") + self.window.find_all("push button"):
                self.assertTrue(within(self.window, node), f"{node.name} is clipped")
        self.window.press("push button", "People")
        line = self.window.wait_for("list item", containing=LONG_NAME[:30])
        self.assertTrue(within(self.window, line))
        self.window.screenshot("robust-long-name")

    def test_the_lid_closed_in_mid_sentence_loses_no_word(self):
        self.window.type_into("text", steps.BROUGHT, "elle dit que la reunion")
        self.desktop.suspend()
        self.window.wait_until_locked()
        steps.unlock(self.window)
        self.window.press("list item", containing="Draft")
        wait(lambda: self.note() == "elle dit que la reunion", what="the words before the lid was closed")


def invented(people, sessions):
    """A bundle of so many people with a session each, and one of them with many."""
    def session(number, day):
        date = f"20{10 + day // 300:02}-{1 + day % 12:02}-{1 + day % 28:02}"
        return {"id": f"s{number}-{day}", "kind": "session", "date": date, "minutes": 60, "note": f"Note {day} de {number}"}

    def of(number):
        held = [session(number, day) for day in range(sessions if number == 0 else 1)]
        mission = {"id": f"m{number}", "framework": "company", "motive": "practice", "stage": "sessions", "sessions": held}
        return {"id": f"b{number}", "kind": "individual", "name": f"Invente Numero {number:04}", "missions": [mission]}

    return json.dumps({"format": "aparte-bundle", "version": 1, "beneficiaries": [of(number) for number in range(people)]})


class Many(unittest.TestCase):
    def test_two_thousand_people_and_three_hundred_sessions_of_one(self):
        folder = pathlib.Path(tempfile.mkdtemp(dir=os.environ["HOME"]))
        journal, bundle = folder / "many.aparte", folder / "bundle.json"
        bundle.write_text(invented(2000, 300), encoding="utf-8")
        program = str(pathlib.Path(os.environ["APARTE_BIN_DIR"]) / "aparte-cli")
        for command in (["create", str(journal)], ["import", str(journal), str(bundle)]):
            subprocess.run([program, *command, "--json", "--passphrase-fd", "0"], input=steps.PASSPHRASE + "\n", text=True, check=True,
                           capture_output=True)
        window = Window(journal, language="en", environment={"HOME": str(folder)})
        self.addCleanup(window.close)
        steps.unlock(window)
        window.wait_for("heading", "Today")
        window.press("push button", "People")
        window.wait_for(containing="2000 people")
        window.focus("text", "Filter people")
        window.type("numero 0000")
        window.press("list item", containing="Numero 0000")
        window.wait_for("heading", "Invente Numero 0000")
        window.wait_for("list item", containing="2010")
        window.keys(*["Next"] * 40, "End")
        window.keys("ctrl+k")
        window.wait_for("text", "Go to")
        window.type("numero 1999")
        window.wait_for("list item", containing="Numero 1999")
        window.keys("Return")
        window.wait_for("heading", "Invente Numero 1999")
        window.press("push button", "Today")
        window.wait_for("heading", "Today")
        window.keys("ctrl+shift+f")
        window.wait_for("text", "Search for")
        window.type("Note 299 de 0")
        window.press("list item", containing="Note 299 de 0")
        wait(lambda: window.text_of(window.find("text", steps.BROUGHT)) == "Note 299 de 0", what="the note that was found")


if __name__ == "__main__":
    unittest.main()
