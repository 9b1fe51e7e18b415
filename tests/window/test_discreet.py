"""With a colleague behind the coach: Ctrl+Shift+H takes every name off the window at once, whatever the page, hidden ones and
descriptions included; the title never had one. And the form where links are written, by the keyboard and by name."""
import json
import time
import unittest

import steps
from aparte_window import Listener, wait, walk, walk_shown
from pages import SOURCE, Walk
from test_first_run import nameless

NAME = "Ysaline Dautremer"


class Discreet(unittest.TestCase):
    def setUp(self):
        listener = Listener()
        listener.__enter__()
        self.addCleanup(listener.__exit__)
        self.window = steps.fresh_window()
        self.addCleanup(lambda: self.window.close())
        steps.create_journal(self.window)
        steps.first_person(self.window, NAME)
        self.window.type_into("text", steps.BROUGHT, "Elle hésite encore.", clear=True)
        self.window.wait_for("label", containing="State of the note: Draft", seconds=20)

    def names_shown(self):
        return [node.name for node in walk_shown(self.window.root) if any(word in (node.name or "") for word in NAME.split())]

    def test_no_name_is_left_on_today_or_in_the_list_of_people(self):
        self.window.press("push button", "Today")
        self.window.wait_for(containing=NAME + ": Draft to finish")
        self.assertEqual(nameless(self.window), [])
        self.window.screenshot("today-names")
        self.window.keys("ctrl+shift+h")
        self.window.wait_for(containing="1 draft to finish")
        self.assertEqual(self.names_shown(), [])
        self.assertEqual(self.window.title(), "Aparté")
        self.window.screenshot("today-discreet")
        self.window.press(None, containing="1 draft to finish")
        self.window.wait_for(containing="P1: Draft to finish")
        self.assertEqual(self.names_shown(), [])
        self.window.press("push button", "People")
        self.window.wait_for("list item", "P1")
        self.assertEqual(self.names_shown(), [])
        self.window.screenshot("people-discreet")
        self.window.keys("ctrl+shift+h")
        self.window.wait_for("list item", NAME)

    def names_anywhere(self):
        """In all that a screen reader could ever be given, and in the title."""
        said = [f"{node.name} {node.description}" for node in walk(self.window.root)] + [self.window.title()]
        return [one for one in said if any(word in one for word in NAME.split())]

    def nowhere(self, page):
        wait(lambda: self.names_anywhere() == [], seconds=10, what=f"no name on {page}; there is {self.names_anywhere()}")
        self.window.screenshot(f"discreet-{page}")

    def see(self, button, role, name, back):
        """A page behind a button, and back to the list or title it began at."""
        window = self.window
        window.press("push button", button)
        window.wait_for(role, name)
        self.nowhere(name.lower().replace(" ", "-"))
        window.keys("Escape")
        window.wait_for(*back)

    def test_no_page_says_a_name(self):
        window = self.window
        window.keys("ctrl+s")
        window.wait_for("label", containing="State of the note: Saved")
        window.keys("ctrl+shift+h")
        self.nowhere("note")
        window.press("push button", "People")
        window.press("list item", "P1")
        window.wait_for("heading", "P1")
        self.nowhere("person")
        self.see("Consents and documents…", "heading", "Consents and documents", back=("heading", "P1"))
        window.press("push button", "Change…")
        window.wait_for("label", containing="this form has names in it")
        self.assertEqual(self.names_shown(), [])
        self.assertIsNone(window.find("text", "Name of the person"))
        window.screenshot("discreet-form")
        window.keys("Escape")
        window.press("push button", "Lessons")
        window.press("push button", "Write a lesson")
        window.wait_for("text", "The lesson, in French")
        steps.reach(window, "check box", "P1")
        self.nowhere("lesson")
        window.keys("ctrl+k")
        window.wait_for("text", "Go to")
        window.type("p1")
        window.wait_for("list item", containing="P1")
        window.keys("Return")
        window.wait_for("heading", "P1")
        window.press("push button", "Erase…")
        window.wait_for("heading", "Erase P1?")
        self.nowhere("erase")
        window.press("push button", "Keep everything")
        window.keys("ctrl+m")
        window.wait_for("list", "Course of the mission")
        self.nowhere("course")
        course = ("list", "Course of the mission")
        self.see("Documents…", "heading", "Documents", back=course)
        self.see("Change…", "combo box", "Framework", back=course)
        window.keys("ctrl+f")
        window.wait_for("check box", containing="P1")
        self.nowhere("search")
        window.press("push button", "Practice")
        window.wait_for("heading", "Practice")
        window.keys("ctrl+shift+f")
        window.type("hesite")
        window.wait_for("list item", containing="hésite")
        self.nowhere("found")
        window.keys("ctrl+k")
        window.type("p1")
        window.wait_for("list item", containing="P1")
        self.nowhere("goto")
        window.keys("Escape")
        window.keys("ctrl+shift+n")
        window.wait_for("check box", "P1")
        self.nowhere("exchange")

    def test_links_members_and_periods_are_written_in_the_form(self):
        self.window.keys("ctrl+k")
        self.window.wait_for("text", "Go to")
        self.window.type("add a person")
        self.window.keys("Return")
        self.window.type_into("text", "Name of the person", "Paul Aubry")
        self.window.resize(800, 600)
        self.window.screenshot("person-form")
        self.assertEqual(nameless(self.window), [])
        self.window.press("push button", "Add a link")
        self.window.wait_for("combo box", "With whom")
        self.window.screenshot("person-form-link")
        self.assertEqual(nameless(self.window), [])
        self.window.press("check box", "A group")
        self.window.wait_for("check box", containing=NAME)
        self.window.screenshot("group-form")
        self.assertEqual(nameless(self.window), [])


def names_of_the_example():
    names = set()
    for file in ("examples/journal.json", "tests/window/beside_the_example.json"):
        for person in json.loads((SOURCE / file).read_text(encoding="utf-8"))["beneficiaries"]:
            if person["kind"] != "group":
                names |= {word for word in person["name"].split() if len(word) > 4}
    return names


class EveryPage(unittest.TestCase):
    """A journal full of people, page by page: named, then with somebody behind the coach."""

    def setUp(self):
        self.names = names_of_the_example()
        self.walk = Walk("en", settings="idle-minutes=60\ntips-seen=all\n")
        self.addCleanup(self.walk.window.end)
        self.naming, self.left, self.unreached = [], [], []

    def said(self, page):
        return wait(lambda: [self.look(page)], what="a page that stays as it is")[0]

    def look(self, page):
        """On the screen, further down, to a screen reader, in a field; of a form that waits, what is shown."""
        said = [self.walk.window.title()]
        nodes = walk_shown if page == "change person" else walk
        for node in nodes(self.walk.window.root):
            said += [node.name or "", node.description or ""]
            try:
                said.append(node.queryText().getText(0, -1))
            except NotImplementedError:
                pass
        return [text for text in said if any(name in text for name in self.names)]

    def at(self, page):
        if self.said(page):
            self.naming.append(page)
        self.walk.window.keys("ctrl+shift+h")
        try:
            wait(lambda: not self.said(page), seconds=10)
        except TimeoutError:
            self.left.append((page, self.said(page)))
        self.walk.window.keys("ctrl+shift+h")
        time.sleep(0.3)

    def missing(self, page, why):
        self.unreached.append((page, str(why)[:300]))

    def test_none_says_a_name_while_somebody_looks_on(self):
        self.walk.every_page(self)
        self.assertEqual(self.unreached, [])
        self.assertEqual(self.left, [])
        self.assertGreater(len(self.naming), 15, "or nothing was looked at")


if __name__ == "__main__":
    unittest.main()
