"""Finding: every word wherever it was written, in any order, and each passage opens at its place; Ctrl+F in a note; a month, by the
keyboard and without a name while somebody looks on; how far the objectives have come."""
import json
import pathlib
import subprocess
import tempfile
import unittest

import pyatspi

import steps
from aparte_window import Alerts, Listener, wait, walk
from test_first_run import nameless

NAME = "Ysaline Dautremer"
OTHER = "Thelma Roussillon"
NOTE = "Elle redoute la réunion du lundi. L’œuvre commune avance.\nAprès la REUNION, elle dort mal. Une réunion de trop ?"
OBJECTIVE = "Dire non à Barnabé"


def bundle():
    contract = {"objectives": [{"text": OBJECTIVE, "indicator": "Deux fois par mois", "progress": 40},
                               {"text": "Dormir", "indicator": "", "progress": 0}], "planned_sessions": 6}
    mission = {"id": "m1", "framework": "ministry", "motive": "practice", "stage": "sessions", "contract": contract,
               "requests": [{"by": "beneficiary", "made_on": "2026-01-05", "words": "Retrouver le sommeil"}],
               "sessions": [{"id": "s1", "kind": "session", "date": "2026-03-12", "note": "Elle redoute Barnabé."}]}
    return {"format": "aparte-bundle", "version": 1,
            "beneficiaries": [{"id": "b1", "kind": "individual", "name": OTHER, "missions": [mission]}]}


def many_consents():
    """One person with more consents than a page shows, the oldest last; and a group with members who have no page."""
    everything = bundle()
    to = ["Sidonie Marchetti"] + [f"Service {number}" for number in range(12)]
    everything["beneficiaries"][0]["consents"] = [{"id": f"k{at}", "what": "Bilan", "to": who, "given_on": f"2026-01-{at + 1:02}"}
                                                  for at, who in enumerate(to)]
    everything["beneficiaries"].append({"id": "g1", "kind": "group", "name": "Codir", "members": ["Léopold Quesnoy", "Rosalba Quintin"],
                                        "missions": []})
    return everything


def whole_practice():
    """Something in every place that has lines of its own, and a dozen notes with one word in common."""
    everything = bundle()
    sessions = everything["beneficiaries"][0]["missions"][0]["sessions"]
    sessions += [{"id": f"n{day}", "kind": "session", "date": f"2026-02-{day:02}", "note": f"Jour {day} : un pas de plus."} for day in range(1, 13)]
    sessions[0].update(techniques=["constellation", "role_play"], themes=["t1"], hypotheses="Le silence la protège, et de quoi ?")
    everything.update(
        themes=[{"id": "t1", "label": {"fr": "Repos", "en": "Rest"}, "parent": None}],
        organisations=[{"id": "o0", "name": "Mairie de Pontelin", "units": []}, {"id": "o1", "name": "Mairie de Valmont", "units": []}],
        lessons=[{"id": "l0", "text": {"fr": "Dire tôt."}, "theme": "t1", "supports": []},
                 {"id": "l1", "text": {"fr": "La reprise se prépare."}, "theme": "t1", "supports": []}],
        practice=[{"kind": "supervision", "date": "2025-10-20", "minutes": 60, "note": "La place du silence"},
                  {"kind": "supervision", "date": "2025-11-20", "minutes": 60, "note": "La posture du doute"}],
        coach={"name": "Ondine Varga", "methods": ["Approche narrative"]})
    return everything


class Finding(unittest.TestCase):
    def setUp(self):
        listener = Listener()
        listener.__enter__()
        self.addCleanup(listener.__exit__)
        self.window = steps.fresh_window()
        self.addCleanup(lambda: self.window.close())
        steps.first_note(self.window, NAME, NOTE.replace("\n", " "))

    def test_letters_typed_before_the_page_is_there_reach_its_field(self):
        window = self.window
        for word in ("reunion", "lundi", "sommeil"):
            subprocess.run(["xdotool", "key", "--delay", "0", "ctrl+shift+f", "type", "--delay", "1", word], check=True)
            field = window.wait_for("text", "Search for")
            wait(lambda: window.text_of(field) == word, what=f"{word}, whole; now: {window.text_of(field)}")
            window.keys("Escape")
            window.wait_until_gone("text", "Search for")

    def bring_in(self, what=bundle):
        window = self.window
        file = pathlib.Path(tempfile.mkdtemp(dir=window.home)) / "bundle.json"
        file.write_text(json.dumps(what()), encoding="utf-8")
        window.press("push button", "Settings")
        window.press("page tab", "In and out")
        window.type_into("text", "File", str(file), clear=True)
        window.press("push button", "Look at it")
        window.press("push button", "Bring it in")
        window.wait_for("label", containing="Brought in:")

    def go_to(self, typed):
        self.window.keys("ctrl+k")
        self.window.wait_for("text", "Go to")
        self.window.type(typed)
        self.window.keys("Return")

    def selected(self, name=steps.BROUGHT):
        """What is selected in the note on the screen."""
        note = self.window.find("text", name)
        words = note.queryText()
        if words.getNSelections() == 0:
            return ""
        start, end = words.getSelection(0)
        return words.getText(start, end)

    def names_anywhere(self):
        said = [f"{node.name} {node.description}" for node in walk(self.window.root)] + [self.window.title()]
        return [one for one in said if any(word in one for word in (NAME + " " + OTHER + " Barnabé").split())]

    def test_a_passage_is_found_by_its_words_in_any_order_and_opens_at_its_place(self):
        window = self.window
        self.bring_in()
        window.keys("ctrl+shift+f")
        window.wait_for("text", "Search for")
        window.type("lundi oeuvre")
        wait(lambda: window.text_of(window.find("text", "Search for")) == "lundi oeuvre", what="what was typed")
        window.wait_for("list item", containing="œuvre commune")
        window.screenshot("search")
        self.assertEqual(nameless(window), [])
        window.keys("ctrl+a")
        window.type("sommeil")
        window.wait_for("list item", containing="Mission, request")
        window.press("push button", "Filters")
        window.focus("combo box", "Kind")
        window.keys("Down")  # notes of sessions
        window.wait_for("heading", "Nothing found")
        self.assertIsNone(window.find(containing="passages found"))  # it is said once
        self.assertEqual(nameless(window), [])
        window.screenshot("search-filters")
        window.press("push button", "Without filters")
        window.press("list item", containing="Mission, request")
        window.wait_for("heading", "Requests")
        window.keys("Escape")
        window.type_into("text", "Search for", "dort mal", clear=True)
        window.press("list item", containing="dort mal")
        wait(lambda: self.selected() == "dort mal", what="the place in the note")
        window.keys("Escape")
        window.wait_for("text", "Search for")
        window.keys("ctrl+shift+h")  # what was typed, and nothing around it
        window.type_into("text", "Search for", "redoute", clear=True)
        window.wait_for("list item", containing="… redoute …")
        wait(lambda: self.names_anywhere() == [], seconds=10, what=f"no name; there is {self.names_anywhere()}")
        window.screenshot("search-discreet")

    def look_for(self, words):
        self.window.keys("ctrl+shift+f")
        self.window.wait_for("text", "Search for")
        self.window.type_into("text", "Search for", words, clear=True)

    def in_a_field(self, words):
        return any(words in self.window.text_of(node) for node in self.window.find_all("text") if node.name != "Search for")

    def test_what_was_found_is_opened_in_every_place_that_has_lines(self):
        window = self.window
        self.bring_in(whole_practice)
        for words, hit, written in (("doute", "Practice", "La posture du doute"), ("reprise", "Lesson", "La reprise se prépare."),
                                    ("valmont", "Organisation", "Mairie de Valmont"), ("narrative", "About me", "Approche narrative")):
            with self.subTest(hit):
                self.look_for(words)
                window.press("list item", containing=hit)
                wait(lambda written=written: self.in_a_field(written), what=f"{written!r} in a field; shown:\n{window.outline()}")
                self.assertEqual(nameless(window), [])
                window.screenshot(f"search-opens-{hit.split()[0].lower()}")
        self.look_for("constellation")  # the coach's own word for a technique, one that ships, a theme
        window.wait_for("list item", containing="technique")
        for words in ("jeu de role", "role play"):
            self.look_for(words)
            window.wait_for("list item", containing="technique")
        self.look_for("rest")
        window.wait_for("list item", containing="Lesson")
        window.press("list item", containing="theme")
        wait(lambda: "Barnabé" in window.text_of(window.find("text", steps.BROUGHT)), what="the note that has the theme")

    def test_a_consent_that_was_found_is_come_to_and_a_member_of_a_group_too(self):
        window = self.window
        self.bring_in(many_consents)
        self.look_for("marchetti")
        window.press("list item", containing="Marchetti")
        wait(lambda: "to Sidonie Marchetti" in window.focused().name, what="the keyboard on the consent")
        window.settle()
        window.screenshot("search-opens-consent")
        frame = window.root.getChildAtIndex(0).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        line = window.focused().queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        self.assertGreater(line.y, frame.y)
        self.assertLessEqual(line.y + line.height, frame.y + frame.height)
        window.keys("Escape")
        self.look_for("quintin")
        window.press("list item", containing="Quintin")
        members = window.wait_for("text", "Other members, one a line")
        wait(lambda: members.queryText().getSelection(0) != (0, 0), what="the member who was looked for")
        start, end = members.queryText().getSelection(0)
        self.assertEqual(members.queryText().getText(start, end), "Quintin")
        window.screenshot("search-opens-member")

    def test_where_ctrl_k_leads_is_heard(self):
        window = self.window
        alerts = Alerts()
        self.addCleanup(alerts.end)
        window.keys("ctrl+k")
        window.wait_for("text", "Go to")
        window.keys("Down")
        alerts.wait_for("People, place, 2 of ")
        chosen = window.wait_for("list item", "People, place")
        wait(lambda: chosen.getState().contains(pyatspi.STATE_SELECTED), what="the line to be told as the chosen one")
        window.type("ysal")
        alerts.wait_for(f"{NAME}, person, 1 of 1\n")
        window.type("zz")
        alerts.wait_for("Nothing found\n")
        window.wait_for("label", "Nothing found")

    def test_a_passage_of_the_hypotheses_is_selected_there_in_a_note_that_was_not_open(self):
        window = self.window
        self.bring_in(whole_practice)
        self.look_for("protege")
        window.press("list item", containing="protège")
        wait(lambda: self.selected(steps.HYPOTHESES) == "protège", what=f"the place in the hypotheses; shown:\n{window.outline()}")
        self.look_for("jour 7")
        window.press("list item", containing="Jour 7")
        wait(lambda: self.selected() == "Jour 7", what=f"the place in the note; shown:\n{window.outline()}")

    def finds_only(self, *passages):
        """As many, and each that is on the screen is one of them."""
        counted = f"{len(passages)} passage{'s' if len(passages) > 1 else ''} found"

        def right():
            shown = [node.name for node in self.window.find_all("list item", containing="Session")]
            return self.window.find(None, counted) and shown and all(any(words in name for words in passages) for name in shown)

        wait(right, what=f"{counted}: {passages}; shown:\n{self.window.outline()}")

    def test_a_theme_and_days_narrow_what_is_found(self):
        window = self.window
        self.bring_in(whole_practice)
        self.look_for("pas")
        self.finds_only(*(f"Jour {day} " for day in range(1, 13)))
        window.press("push button", "Filters")
        window.type_into("text", "From", "05/02/2026", enter=True)
        window.type_into("text", "Until", "07/02/2026", enter=True)
        self.finds_only("Jour 5 ", "Jour 6 ", "Jour 7 ")
        window.press("push button", "Without filters")
        self.look_for("redoute")
        self.finds_only("Elle redoute Barnabé", "Elle redoute la réunion")
        window.press("push button", "Filters")
        window.press("combo box", "Theme")
        window.press("list item", "Rest")
        self.finds_only("Elle redoute Barnabé")
        window.wait_for("push button", "Filters (1)")

    def test_filters_leave_room_for_what_was_found_in_a_small_window(self):
        window = self.window
        self.bring_in(whole_practice)
        window.resize(800, 600)
        self.look_for("pas")
        window.wait_for("list item", containing="Jour 12")
        window.press("push button", "Filters")
        window.focus("combo box", "Kind")
        window.keys("Down")
        window.wait_for("list item", containing="Jour 12")
        window.screenshot("search-800-filters")
        window.focus("text", "Search for")
        window.keys("Down")
        window.screenshot("search-800")
        frame = window.root.getChildAtIndex(0).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)

        def whole():
            boxes = [node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS) for node in window.find_all("list item", containing="Jour")]
            return sum(1 for box in boxes if box.y + box.height <= frame.y + frame.height)

        self.assertGreaterEqual(whole(), 5, window.outline())
        window.wait_for("push button", "Filters (1)")  # what narrows stays said

    def test_ctrl_f_looks_in_the_note(self):
        window = self.window
        window.focus("text", steps.BROUGHT)
        window.keys("ctrl+Home", "ctrl+f")
        window.wait_for("text", "Find in this note")
        window.type("reunion")
        window.wait_for(containing="1 of 3")
        wait(lambda: self.selected() == "réunion", what="the first place")
        window.screenshot("find-in-note")
        self.assertEqual(nameless(window), [])
        window.keys("Return")
        window.wait_for(containing="2 of 3")
        wait(lambda: self.selected() == "REUNION", what="the second place")
        window.keys("shift+Return")
        window.wait_for(containing="1 of 3")
        window.type("s")
        window.wait_for(containing="Not found")
        window.keys("BackSpace", "Return", "Escape")
        window.wait_until_gone("text", "Find in this note")
        self.assertEqual(self.window.focused().name, steps.BROUGHT)
        window.keys("Right")
        window.type("!")  # where the place was, and nothing else has changed
        wait(lambda: "union!" in window.text_of(window.find("text", steps.BROUGHT)).lower(), what="writing goes on at the place found")

    def test_a_month_by_the_keyboard_and_without_names(self):
        window = self.window
        window.press("push button", "Today")
        window.press("push button", "Calendar")
        window.wait_for("heading", "Calendar")
        window.wait_for("list item", containing=NAME + ": ")
        window.wait_for("list item", containing="1 session held")
        window.screenshot("month")
        self.assertEqual(nameless(window), [])
        window.focus("list", containing="Days of")
        window.keys("Prior")  # Page Up
        window.wait_until_gone("list item", containing=NAME)
        window.keys("Home")
        window.wait_for("list item", containing=NAME)
        window.keys("ctrl+shift+h")
        window.wait_for("list item", containing="P1: ")
        self.assertEqual(self.names_anywhere(), [])
        window.screenshot("month-discreet")
        window.press("list item", containing="P1: ")
        window.wait_for("text", steps.BROUGHT)

    def test_objectives_and_a_timeline(self):
        window = self.window
        self.bring_in()
        self.go_to("thelma")
        window.wait_for("heading", OTHER)
        window.wait_for("list item", containing="Elle redoute")
        window.screenshot("timeline")
        window.keys("ctrl+m")
        window.wait_for("list item", OBJECTIVE + ", 40%")
        self.assertEqual(nameless(window), [])
        window.screenshot("objectives")
        window.keys("ctrl+shift+h")
        window.wait_for("list item", "Objective 1, 40%")
        self.assertEqual(self.names_anywhere(), [])
        window.keys("Escape")
        window.wait_for("list", "Timeline")
        wait(lambda: self.names_anywhere() == [], seconds=10, what=f"no name; there is {self.names_anywhere()}")
        window.screenshot("timeline-discreet")


if __name__ == "__main__":
    unittest.main()
