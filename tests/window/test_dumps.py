"""A crash leaves nothing of the program's memory on the disk, and no other program of the same person may read it: at the first
start, and in the fresh process after a lock."""
import os
import pathlib
import resource
import signal
import subprocess
import tempfile
import unittest

import steps

FATAL = (signal.SIGSEGV, signal.SIGABRT)
OTHER_GROUP = 65534


def owner(pid):
    """The kernel gives what lies under /proc/PID to the process's own user and group, or to root when it may not be dumped."""
    status = os.stat(f"/proc/{pid}/mem")
    return status.st_uid, status.st_gid


def told_apart():
    """How to start a process whose owner differs from root's, so that the two answers differ."""
    return {"group": OTHER_GROUP, "extra_groups": []} if os.geteuid() == 0 else {}


def unlimited():
    resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)


def end_by(process, fatal):
    """Whether the kernel says that it dumped the process: into a file, or into a program that asked for such dumps."""
    process.send_signal(fatal)
    return os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT).si_code == os.CLD_DUMPED


class Dumps(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=os.environ["HOME"]))
        before = resource.getrlimit(resource.RLIMIT_CORE)
        unlimited()  # for whatever this test starts
        self.addCleanup(resource.setrlimit, resource.RLIMIT_CORE, before)

    def start(self):
        window = steps.fresh_window(cwd=self.folder, **told_apart())
        self.addCleanup(window.close)
        return window

    @staticmethod
    def open_journal(window):
        steps.create_journal(window)
        window.press("push button", "Later")
        window.wait_for("heading", "Today")

    def assert_protected(self, window):
        self.assertEqual(owner(window.pid), (0, 0))
        limits = pathlib.Path(f"/proc/{window.pid}/limits").read_text(encoding="utf-8")
        core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
        self.assertEqual(core.split()[4:6], ["0", "0"])

    def test_the_test_can_tell(self):
        other = subprocess.Popen(["sleep", "60"], cwd=self.folder, **told_apart())
        self.addCleanup(other.wait)
        self.assertNotEqual(owner(other.pid), (0, 0))
        if resource.getrlimit(resource.RLIMIT_CORE)[0] != 0:
            self.assertTrue(end_by(other, signal.SIGSEGV), "this system dumps nothing, so nothing is shown here")
        other.kill()

    def test_the_first_process_and_the_fresh_ones_are_protected(self):
        window = self.start()
        self.assert_protected(window)
        self.open_journal(window)
        for _ in range(2):
            steps.lock(window)
            self.assert_protected(window)
            steps.unlock(window)

    def test_a_crash_dumps_nothing(self):
        for fatal in FATAL:
            with self.subTest(fatal.name):
                window = self.start()
                window.wait_for("push button", "Start my journal")
                self.assertFalse(end_by(window.process, fatal))
                self.assertEqual(list(self.folder.iterdir()), [])

    def test_a_crash_after_a_lock_dumps_nothing(self):
        window = self.start()
        self.open_journal(window)
        steps.lock(window)
        self.assertFalse(end_by(window.process, signal.SIGSEGV))
        self.assertEqual(list(self.folder.iterdir()), [])


if __name__ == "__main__":
    unittest.main()
