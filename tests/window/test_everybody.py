"""Every page for everybody: each control has a name and a role on the accessibility bus, is large enough to be hit, is reached
by Tab, left again by Tab, and seen while the keyboard is there."""
import subprocess
import time
import unittest

import pyatspi

from aparte_window import Alerts, Listener, role_of, wait
from pages import FirstRun, Walk, walk_page

# What a person acts on, or reads as the name of a part.
NAMED = {"push button", "toggle button", "text", "password text", "check box", "radio button", "combo box", "spin button", "slider",
         "list", "list item", "page tab", "page tab list", "heading", "progress bar", "menu item", "link", "alert"}
# What only holds others, or says how it is laid out: never to be where the keyboard is.
WITHOUT_MEANING = {"filler", "panel", "unknown", "invalid", "frame", "label", "image", "separator", "status bar"}
INSIDE = {"list item"} # reached by the arrows from its list
WHOLE = {"spin button", "combo box"} # has the keyboard itself, whatever it is made of
TYPED_INTO = {"text", "password text", "spin button", "combo box"}
LEAST = 24 # pixels: WCAG 2.2, 2.5.8
MANY = 160 # stops: no page has so many


def has(node, *states):
    known = node.getState()
    return all(known.contains(state) for state in states)


def can_be_pressed(node):
    try:
        action = node.queryAction()
    except NotImplementedError:
        return False
    return any(action.getName(at).lower() in ("press", "toggle") for at in range(action.nActions))


def called(node):
    return f"{role_of(node)} {node.name!r}"


def box(node):
    node.clear_cache() # what was first seen hidden would be remembered as having no place
    try:
        at = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    except NotImplementedError: # it has just gone
        return 0, 0, 0, 0
    return at.x, at.y, at.width, at.height


def has_a_place(node):
    """Is on the page, be it further down than what is seen."""
    return box(node)[2] > 0


class Picture:
    """The whole screen, to compare a part of it before and after."""
    WIDTH, HEIGHT = 1280, 800

    def __init__(self):
        self.bytes = subprocess.run(["import", "-window", "root", "-depth", "8", "rgb:-"], capture_output=True, check=True).stdout

    def part(self, x, y, width, height):
        around = 6
        left, right = max(0, x - around), min(self.WIDTH, x + width + around)
        rows = range(max(0, y - around), min(self.HEIGHT, y + height + around))
        return [self.bytes[(row * self.WIDTH + left) * 3:(row * self.WIDTH + right) * 3] for row in rows]


class Everybody(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        listener = Listener()
        listener.__enter__()
        self.addCleanup(listener.__exit__)

    def begin(self, walk):
        self.walk = walk
        self.window = self.walk.window
        self.addCleanup(self.window.close)
        self.window.resize(Picture.WIDTH, Picture.HEIGHT)
        self.findings = []
        self.looked_at = 0
        self.measured = 0
        self.stops = 0

    def tell(self, page, what):
        self.findings.append(f"{page}: {what}")
        print(f"  {page}: {what}", flush=True)

    def missing(self, page, why):
        self.tell(page, f"cannot be reached: {why}")

    def at(self, page):
        self.has_names_and_roles(page)
        self.is_large_enough(page)
        self.is_complete_by_keyboard(page)

    def controls(self):
        return [node for node in walk_page(self.window.root) if role_of(node) in NAMED or has(node, pyatspi.STATE_FOCUSABLE)]

    def has_names_and_roles(self, page):
        for node in self.controls():
            self.looked_at += 1
            if role_of(node) in NAMED and not node.name.strip() and has_a_place(node):
                self.tell(page, f"{role_of(node)} without a name")

    def is_large_enough(self, page):
        for node in self.controls():
            if role_of(node) not in TYPED_INTO and not can_be_pressed(node) or role_of(node.parent) in WHOLE:
                continue
            _, _, width, height = box(node)
            if width > 0 and height > 0: # else it is not there at all
                self.measured += 1
                if width < LEAST or height < LEAST:
                    self.tell(page, f"{called(node)} is {width} x {height}")

    # The keyboard

    def to_reach(self):
        """What can be used now: of a question that must be answered first, nothing of the page behind it."""
        shown = list(walk_page(self.window.root))
        asked = next((node for node in shown if role_of(node) == "dialog"), None)
        return [node for node in (walk_page(asked) if asked else shown)
                if has(node, pyatspi.STATE_FOCUSABLE, pyatspi.STATE_SENSITIVE) and role_of(node) not in WITHOUT_MEANING | INSIDE
                and role_of(node.parent) not in WHOLE and not any(word in node.description for word in self.walk.said["Not available now"])]

    def focused(self, likely):
        """Asks those first that Tab has not been to yet: walking the whole tree takes its time."""
        return next((node for node in likely if has(node, pyatspi.STATE_FOCUSED)), None) or self.window.focused()

    def tab(self, before, likely):
        """The next control; None when the keyboard stays where it is: a trap."""
        self.window.keys("Tab")

        def elsewhere():
            now = self.focused(likely)
            return now if now is not None and now != before else None

        try:
            return wait(elsewhere, 3)
        except TimeoutError:
            return None

    def is_seen_at_second_look(self, node):
        """The first picture may have been taken before the ring was drawn: back there, with patience, and on again."""
        for patience in (0.4, 1.5, 4): # a busy machine draws late
            pictures = []
            for key in ("shift+Tab", "Tab"):
                self.window.keys(key)
                time.sleep(patience)
                pictures.append(Picture().part(*box(node)))
            if pictures[0] != pictures[1]:
                return True
        return False

    def is_complete_by_keyboard(self, page):
        reached, seen, picture = [], None, None
        before = self.window.focused()
        waiting = self.to_reach()
        for _ in range(MANY):
            here = self.tab(before, waiting)
            if here is None:
                if before is not None and not reached:
                    reached.append(before)
                if before is None or len(self.to_reach()) > 1:
                    self.tell(page, f"Tab does not leave {called(before) if before else 'nothing'}")
                break
            before = here
            waiting = [node for node in waiting if node != here]
            if role_of(here) in WITHOUT_MEANING:
                self.tell(page, f"the keyboard stands on {called(here)}, which says nothing of what it does")
            now = Picture()
            if seen and role_of(seen[0]) not in WITHOUT_MEANING and seen[1] == box(seen[0]) \
                    and picture.part(*seen[1]) == now.part(*seen[1]) and not self.is_seen_at_second_look(seen[0]):
                self.tell(page, f"nothing shows that the keyboard is on {called(seen[0])}")
            if here in reached:
                break
            reached.append(here)
            self.stops += 1
            seen, picture = (here, box(here)), now
        else:
            self.tell(page, f"Tab never comes back after {MANY} stops")
        for node in self.to_reach():
            if node not in reached:
                self.tell(page, f"no Tab leads to {called(node)}")

    def look(self, walk, least):
        self.begin(walk)
        walk.every_page(self)
        print(f"  {self.looked_at} controls named, {self.measured} measured, {self.stops} stops of the keyboard")
        self.assertGreater(self.stops, least)
        self.assertFalse(self.findings, "\n" + "\n".join(self.findings))

    def test_every_page(self):
        self.look(Walk("fr"), 300)

    def test_the_first_run(self):
        self.look(FirstRun("fr"), 30)


class News(unittest.TestCase):
    """What a screen reader is told without having asked."""

    def setUp(self):
        self.alerts = Alerts()
        self.addCleanup(self.alerts.end)

    def test_a_wrong_passphrase_a_saved_note_and_the_lock_that_comes(self):
        walk = Walk("fr", settings="idle-minutes=1\n")
        self.addCleanup(walk.window.close)
        walk.window.type_into("password text", "Phrase de passe", "fausse", enter=True)
        self.alerts.wait_for("phrase de passe")
        walk.window.keys("ctrl+a")
        walk.unlock()
        walk.person()
        walk.press("push button", "New note")
        field = walk.wait_for("text", "What was brought and decided")
        field.queryComponent().grabFocus()
        walk.window.type("Sillage")
        walk.window.keys("ctrl+s")
        self.alerts.wait_for("Enregistré")
        self.assertNotIn("Sillage", self.alerts.told())
        self.alerts.wait_for("se verrouille dans", seconds=100)
        for _ in range(2):
            walk.window.keys("shift")

    def test_where_one_has_come_to(self):
        walk = Walk("fr")
        self.addCleanup(walk.window.close)
        walk.unlock()
        self.alerts.wait_for("Aujourd’hui")
        walk.press("push button", "Calendar")
        self.alerts.wait_for("Calendrier")


if __name__ == "__main__":
    unittest.main()
