"""One coach's day in the real window: scenarios, each with words of its own, and a lock after every few of them.

A scenario types its words and shows that the search finds them while they are in use; after the lock all words of the day so
far, and the journal's keys, are looked for again. scenarios_*.py hold the scenarios themselves."""
import pathlib
import random
import subprocess
import time

import steps
import system_calls
import trace_search
import vault_keys
from aparte_window import wait
from canaries import Canary, Mint

# Everything Qt, GLib and the display can tell, told.
TALKATIVE = {"QT_LOGGING_RULES": "*=true", "QT_LOGGING_TO_CONSOLE": "1", "QT_MESSAGE_PATTERN": "%{type} %{category} %{message}",
             "G_MESSAGES_DEBUG": "all", "QSG_INFO": "1", "QT_DEBUG_PLUGINS": "0"}


class Day:
    def __init__(self, folder, seed, desktop, talkative=True):
        self.folder, self.desktop = pathlib.Path(folder), desktop
        self.mint, self.random = Mint(seed), random.Random(seed)
        self.canaries, self.keys, self.scenarios, self.faults = [], {}, [], []
        self.seed, self.searched, self.searches, self.unread = seed, 0, 0, 0
        self.scenario, self.root, self.passphrase, self.code, self.person = None, None, None, None, None
        self.temporary = self.folder / "temporary"
        self.temporary.mkdir()
        self.calls = self.folder / "calls"
        environment = {"TMPDIR": str(self.temporary), **(TALKATIVE if talkative else {})}
        self.window = steps.fresh_window(environment=environment, through=system_calls.strace(self.calls), cwd=self.temporary)
        self.home = pathlib.Path(self.window.home)
        self.stick, self.file = self.elsewhere("stick"), self.elsewhere("taken-out.json")
        self.vault = self.home / "Documents" / "Journal.aparte"

    # Words

    def canary(self, what, value):
        made = Canary(what, value, self.scenario)
        self.canaries.append(made)
        return made

    def words(self, what, count=4):
        return self.canary(what, self.mint.words(count)).value

    def sentence(self, what="a note"):
        return self.canary(what, self.mint.sentence()).value

    def name(self, what="a name"):
        return self.canary(what, self.mint.name()).value

    def learn_code(self, code):
        """Of a code, shown in groups of five, every way to write it counts."""
        self.code = code
        self.canary("the recovery code", code)
        for mark in ("", " "):
            self.canary(f"the recovery code, joined by {mark!r}", code.replace("-", mark))

    # Looking

    def look(self, canaries):
        search = trace_search.in_process(self.window.pid, canaries)
        self.searched += search.bytes
        self.searches += 1
        self.unread = max(self.unread, search.unread)
        return search

    def found(self, *texts):
        """The search sees them, here and now: or that it sees nothing later would prove nothing."""
        wanted = [canary for canary in self.canaries if canary.value in texts]
        search = self.look(wanted)
        for canary in wanted:
            canary.seen = max(canary.seen, len(search.found[canary]))
            if not search.found[canary]:
                self.faults.append(f"{self.scenario}: {canary.what} is not found while it is in use")

    def gone_already(self, *values):
        """Needed for a moment only, and wiped while the program goes on."""
        wanted = [canary for canary in self.canaries if canary.value in values]
        self.tell(wanted, self.look(wanted), "already before the lock")

    def gone(self, when):
        self.tell(self.canaries, self.look(self.canaries), when)

    def tell(self, canaries, search, when):
        for canary in canaries:
            places = search.found[canary]
            canary.left += places
            if places:
                self.faults.append(f"{canary.scenario}: {canary.what}, {len(places)} places {when}: {places[:5]}")

    # Doing

    def run(self, scenario):
        self.scenario = scenario.__doc__
        self.scenarios.append(self.scenario)
        began = time.monotonic()
        try:
            scenario(self)
        except Exception as fault:
            how = f"{fault}\n{self.window.condition()}\nIt said: {self.window.told()[-2000:]}"
            raise AssertionError(f"in the scenario {self.scenario!r}: {how}") from fault
        print(f"  {time.monotonic() - began:5.1f} s: {self.scenario}", flush=True)

    def lock(self, ask):
        ask()
        self.window.wait_until_locked()
        self.gone(f"after the lock at the end of {self.scenario!r}")

    def learn_keys(self):
        """Every key that the open program has to hold now becomes something to look for."""
        if self.root is None:
            self.root = vault_keys.root_of(self.vault, self.passphrase)
        now = vault_keys.keys_under(self.vault, self.root)
        for what, key in now.items():
            if key not in self.keys:
                self.keys[key] = self.canary(what, key)
                self.keys[key].scenario = "the journal's keys are in use"
        return list(now.values())

    def place(self, name):
        self.window.press("push button", name)
        self.window.wait_for("heading", name)

    def open_person(self, name):
        self.place("People")
        self.window.press("list item", name)
        self.window.wait_for("push button", "Erase…")

    def new_note(self):
        if self.window.find("text", steps.BROUGHT):
            self.window.keys("ctrl+n")
        else:
            self.open_person(self.person)
            self.window.press("push button", "New note")
        self.window.wait_for("text", steps.BROUGHT)
        wait(lambda: self.window.text_of(self.window.find("text", steps.BROUGHT)) == "", what="an empty note")
        self.window.focus("text", steps.BROUGHT)

    def save(self):
        self.window.keys("ctrl+s")
        self.window.wait_for("label", containing="State of the note: Saved")

    def elsewhere(self, name):
        """A folder of another program's, or a stick: not what Aparté may write to by itself."""
        folder = self.folder / "elsewhere"
        folder.mkdir(exist_ok=True)
        return folder / name


def copied_by_another_program(text, selection="clipboard"):
    subprocess.run(["xclip", "-i", "-selection", selection], input=text.encode(), stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, timeout=10, check=True)


def clipboards():
    """What any other program would be given."""
    told = []
    for selection in ("clipboard", "primary"):
        answer = subprocess.run(["xclip", "-o", "-selection", selection], capture_output=True, timeout=10, check=False)
        told.append(answer.stdout.decode())
    return told

