"""Drives the real program as a person would: finds controls on the accessibility bus, presses them, types real keys.

    window = Window("--vault", path)            # starts the program; closed by close() or at exit
    window.type_into("password text", "Phrase de passe", "...", enter=True)
    window.press("push button", "Déverrouiller")
    window.wait_for("label", "Enregistré")
    window.screenshot("unlocked")

Poll for a state, never sleep a fixed time: objects come and go while the window rebuilds itself.
"""
import atexit
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import pyatspi

# What Qt itself says now and then, whatever the page: a row still being made when its list was filtered.
HARMLESS = ("DelegateModel::cancel: index out range",)
pyatspi.setTimeout(15000, 15000)  # ms: a busy machine answers late, and a press that is thought lost would be made twice
PATIENCE = 60.0  # seconds: what takes longer hangs; a busy machine may be slow
SHOWN = (pyatspi.STATE_SHOWING, pyatspi.STATE_VISIBLE)


def wait(question, seconds=PATIENCE, step=0.05, what=None):
    """The first answer that is true; an object that has just died answers nothing."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            answer = question()
            if answer:
                return answer
        except Exception:  # noqa: BLE001 - the bus raises many kinds for one thing: not there just now
            pass
        time.sleep(step)
    raise TimeoutError(f"waited {seconds} s for {what or question}")


def walk(node):
    yield node
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from walk(child)


def walk_shown(node):
    """Without what lies below something invisible: pages and notes that wait behind the one that is shown are most of the tree."""
    yield node
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None and child.getState().contains(pyatspi.STATE_VISIBLE):
            yield from walk_shown(child)


def role_of(node):
    """Debian 13's bus says "button" where Debian 12's says "push button"."""
    name = node.getRoleName()
    return {"button": "push button"}.get(name, name)


def is_shown(node):
    states = node.getState()
    return all(states.contains(state) for state in SHOWN)


class Window:
    """One run of the program. The same process goes on after a lock, under the same number."""

    def __init__(self, *arguments, language="fr", name="aparte", environment=None, through=(), **process):
        """through: a command that starts the program in its turn; process: what else Popen is told."""
        self.name = name
        variables = dict(os.environ, LC_ALL="", LANG={"fr": "fr_FR.UTF-8", "en": "en_GB.UTF-8"}[language], LANGUAGE=language)
        variables.pop("LC_ALL")
        variables.update(environment or {})
        self.platform = variables.get("QT_QPA_PLATFORM")
        program = os.environ["APARTE_WINDOW_PROGRAM"]
        self.said = tempfile.TemporaryFile("w+", errors="replace")
        self.process = subprocess.Popen([*through, program, *map(str, arguments)], env=variables, stdin=subprocess.DEVNULL,
                                        stdout=self.said, stderr=self.said, **process)
        atexit.register(self.end)
        self.root = self.application()

    @property
    def pid(self):
        return self.process.pid

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def told(self):
        """All that it wrote to its standard output and error."""
        self.said.seek(0)
        return self.said.read()

    def close(self):
        """Ends it; whatever it complained about fails the test: a page with a warning is a page with a fault."""
        self.end()
        complaints = "".join(line for line in self.told().splitlines(True) if not any(known in line for known in HARMLESS))
        assert not complaints, f"the program complained:\n{complaints}"

    def alive(self):
        return self.process.poll() is None

    def application(self, seconds=PATIENCE):
        """The program's own node; a new one after a lock."""
        def find():
            desktop = pyatspi.Registry.getDesktop(0)
            nodes = [desktop.getChildAtIndex(index) for index in range(desktop.childCount)]
            return next((node for node in nodes if node is not None and node.name.lower() == self.name
                         and node.get_process_id() == self.pid and node.childCount > 0), None)

        self.root = wait(find, seconds, what=f"the program {self.name} on the accessibility bus")
        return self.root

    def wait_until_locked(self, seconds=PATIENCE):
        """The process is replaced: the old node leaves the bus and a new one, of the same process number, asks for the passphrase."""
        def asks():
            self.application(seconds=1)
            return (b"--locked" in pathlib.Path(f"/proc/{self.pid}/cmdline").read_bytes() and self.find("password text")
                    and self.hears_the_keyboard())

        try:
            return wait(asks, seconds)
        except TimeoutError as late:
            raise TimeoutError(f"not locked after {seconds} s. {self.condition()}") from late

    def hears_the_keyboard(self):
        """A fresh window is on the bus a moment before the window manager gives it the keys."""
        if self.platform == "wayland":
            return True
        answer = subprocess.run(["xdotool", "getactivewindow", "getwindowpid"], capture_output=True, text=True, check=False)
        return answer.stdout.strip() == str(self.pid)

    def condition(self):
        """How the process does, for a test that waited in vain."""
        if not self.alive():
            return f"The program has ended with {self.process.returncode}."
        command = pathlib.Path(f"/proc/{self.pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
        try:
            self.application(seconds=1)
        except TimeoutError:
            return f"Running as {command}, and not on the accessibility bus."
        return f"Running as {command}. Shown:\n{self.outline()}"

    # Finding. A role is AT-SPI's own English name ("push button", "text", "password text", "list item", "label").

    def find_all(self, role=None, name=None, containing=None):
        return [node for node in walk_shown(self.root)
                if (role is None or role_of(node) == role) and (name is None or node.name == name)
                and (containing is None or containing in node.name) and is_shown(node)]

    def find(self, role=None, name=None, containing=None):
        found = self.find_all(role, name, containing)
        return found[0] if found else None

    def wait_for(self, role=None, name=None, containing=None, seconds=PATIENCE):
        try:
            return wait(lambda: self.find(role, name, containing), seconds)
        except TimeoutError as late:
            raise TimeoutError(f"no {role} {name or containing!r} after {seconds} s. Shown:\n{self.outline()}") from late

    def wait_until_gone(self, role=None, name=None, containing=None, seconds=PATIENCE):
        wait(lambda: not self.find(role, name, containing), seconds, what=f"{role} {name or containing!r} to go")

    def outline(self):
        """What a screen reader could reach now, one control a line."""
        try:
            return "\n".join(f"  {role_of(node)}: {node.name!r}" for node in walk_shown(self.root) if is_shown(node))
        except Exception as gone:  # noqa: BLE001
            return f"  (the tree is gone: {gone})"

    # Acting

    def press(self, role, name=None, containing=None):
        """Through the bus, as an assistive technology presses; needs Accessible.onPressAction in QML."""
        node = self.wait_for(role, name, containing)
        action = node.queryAction()
        names = [action.getName(index) for index in range(action.nActions)]
        index = next((at for at, each in enumerate(names) if each.lower() in ("press", "toggle")), None)
        assert index is not None, f"{role} {name!r} cannot be pressed: {names}"
        assert action.doAction(index)

    def focus(self, role, name=None, containing=None):
        node = self.wait_for(role, name, containing)
        assert node.queryComponent().grabFocus(), f"{role} {name!r} takes no focus"
        wait(lambda: node.getState().contains(pyatspi.STATE_FOCUSED), what=f"the focus on {role} {name!r}")
        return node

    def type_into(self, role, name=None, text="", enter=False, clear=False):
        """Real key strokes: Qt Quick has no editable text on the bus."""
        self.focus(role, name)
        if clear:
            self.keys("ctrl+a", "BackSpace")
        self.type(text)
        if enter:
            self.keys("Return")

    @staticmethod
    def type(text):
        subprocess.run(["xdotool", "type", "--delay", "12", "--", text], check=True)

    @staticmethod
    def keys(*strokes):
        """Such as "ctrl+l", "Escape", "Tab"."""
        subprocess.run(["xdotool", "key", "--delay", "30", *strokes], check=True)

    @staticmethod
    def text_of(node):
        return node.queryText().getText(0, -1)

    def settle(self, seconds=PATIENCE):
        """Until two looks in a row see the same."""
        before = None
        def still():
            nonlocal before
            now, last = self.outline(), before
            before = now
            return now == last

        wait(still, seconds, step=0.15, what="the page to come to rest")

    def focused(self):
        """The control that the keyboard speaks to."""
        return next((node for node in walk_shown(self.root) if node.getState().contains(pyatspi.STATE_FOCUSED) and is_shown(node)
                     and role_of(node) not in ("frame", "window", "application", "filler", "panel", "dialog")), None)

    # The frame

    def identifier(self):
        """X11's number of the main window."""
        def newest():
            out = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.pid), "--name", ".*"],
                                 capture_output=True, text=True, check=False).stdout.split()
            named = [each for each in out if self.name_of(each)]  # Qt keeps a tiny nameless one beside it
            return named[-1] if named else None

        return wait(newest, what="a visible window")

    @staticmethod
    def name_of(identifier):
        return subprocess.run(["xdotool", "getwindowname", identifier], capture_output=True, text=True, check=False).stdout.strip()

    def title(self):
        return self.name_of(self.identifier())

    def resize(self, width, height):
        window = self.identifier()
        subprocess.run(["xdotool", "windowsize", "--sync", window, str(width), str(height)], check=True, timeout=20)
        subprocess.run(["xdotool", "windowmove", window, "0", "0"], check=True)

    def screenshot(self, name):
        """Into the build's folder screenshots/; returns the file."""
        file = pathlib.Path(os.environ["APARTE_SCREENSHOTS"]) / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(file)], check=True)
        return file


class Listener:
    """A second program that listens to everything on the bus, as a screen reader does: some crashes need one."""

    PROGRAM = """
import pyatspi
pyatspi.Registry.registerEventListener(lambda event: None, 'object:text-changed', 'object:state-changed',
                                       'object:children-changed', 'focus:')
print('listening', flush=True)
pyatspi.Registry.start()
"""

    def __enter__(self):
        self.process = subprocess.Popen([sys.executable, "-c", self.PROGRAM], stdout=subprocess.PIPE, text=True)
        assert self.process.stdout.readline().strip() == "listening"
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()


class Alerts:
    """A second program that hears what a screen reader says without having been asked: Orca speaks notifications, and no alert."""

    PROGRAM = """
import pyatspi
def heard(event):
    try:
        if event.detail1 and event.source.getRoleName() == 'notification':
            event.source.clear_cache()  # it is the same one each time, with other words
            print(event.source.name, flush=True)
    except Exception:
        pass
pyatspi.Registry.registerEventListener(heard, 'object:state-changed:showing')
print('listening', flush=True)
pyatspi.Registry.start()
"""

    def __init__(self):
        self.heard = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen([sys.executable, "-c", self.PROGRAM], stdout=self.heard)
        self.wait_for("listening")

    def end(self):
        self.process.kill()
        self.process.wait()
        self.heard.close()

    def told(self):
        self.heard.seek(0)
        return self.heard.read()

    def wait_for(self, words, seconds=30):
        try:
            wait(lambda: words in self.told(), seconds)
        except TimeoutError as late:
            raise AssertionError(f"not told: {words!r}; told was: {self.told()!r}") from late
