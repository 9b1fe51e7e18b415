"""On a Wayland desktop the kernel's filter is there too, and everything works under it: the window, typing, locking. A Weston that
shows its desktop in a window of the tests' own display stands for one."""
import os
import pathlib
import subprocess
import tempfile
import unittest

import steps
import trace_search
from aparte_window import wait
from canaries import Canary, Mint


def facts(pid, name):
    lines = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    return next(line.split()[1] for line in lines if line.startswith(name + ":"))


class Weston:
    """Its window fills the display, so that key strokes go to what it shows."""

    def __init__(self, folder):
        self.log = open(folder / "weston.log", "w", encoding="utf-8")  # noqa: SIM115
        options = ["--backend=x11-backend.so", "--socket=tests-wayland", "--width=1280", "--height=780", "--idle-time=0",
                   "--no-config", self.drawn_without_a_card()]
        self.process = subprocess.Popen(["weston", *options], stdout=self.log, stderr=self.log, cwd=folder)
        socket = pathlib.Path(os.environ["XDG_RUNTIME_DIR"], "tests-wayland")
        wait(socket.exists, what="weston")

    @staticmethod
    def drawn_without_a_card():
        """Debian 13's Weston has another word for it than Debian 12's."""
        words = subprocess.run(["weston", "--help"], capture_output=True, text=True, check=False).stdout
        return "--renderer=pixman" if "--renderer" in words else "--use-pixman"

    def end(self):
        self.process.terminate()
        self.process.wait()
        self.log.close()


class Wayland(unittest.TestCase):
    def setUp(self):
        weston = Weston(pathlib.Path(tempfile.mkdtemp(dir=os.environ["HOME"])))
        self.addCleanup(weston.end)
        environment = {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": "tests-wayland"}
        self.window = steps.fresh_window(environment=environment)
        self.addCleanup(self.window.end)

    def assert_filtered(self):
        self.assertEqual(facts(self.window.pid, "Seccomp"), "2")

    def assert_speaks_wayland(self):
        mapped = pathlib.Path(f"/proc/{self.window.pid}/maps").read_text(encoding="utf-8")
        self.assertIn("libqwayland", mapped)
        self.assertNotIn("libqxcb", mapped)

    def test_a_note_is_written_and_locked_away(self):
        note = Canary("a note", Mint(3).sentence())
        steps.create_journal(self.window)
        steps.first_person(self.window)
        self.window.type_into("text", steps.BROUGHT, note.value)
        self.assert_filtered()
        self.assert_speaks_wayland()
        if os.geteuid() == 0:
            self.assertTrue(trace_search.in_process(self.window.pid, [note]).found)
        steps.lock(self.window)
        self.assert_filtered()
        self.assert_speaks_wayland()
        if os.geteuid() == 0:
            self.assertEqual(trace_search.in_process(self.window.pid, [note]).found, {})
        steps.unlock(self.window)


if __name__ == "__main__":
    unittest.main()
