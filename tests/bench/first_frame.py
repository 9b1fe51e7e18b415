"""From starting a program to the first frame that can be read, and the memory it then has, on a display of its own.

What is watched is the X server's own picture, which Xvfb keeps in a file: a window that is mapped and still blank does not
count, and the program is not asked. Both programs are watched alike, with nothing in them that knows of it."""
import contextlib
import mmap
import os
import pathlib
import struct
import subprocess
import tempfile
import time


@contextlib.contextmanager
def display():
    """A private X server; gives the environment for programs on it, and its picture."""
    with tempfile.TemporaryDirectory(prefix="aparte-bench-") as home:
        read, write = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-br", "-nolisten", "tcp",
                                   "-fbdir", home],
                                  pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as numbers:
            number = numbers.readline().strip()
        runtime = pathlib.Path(home) / "run"
        runtime.mkdir(mode=0o700)
        variables = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "WAYLAND", "DBUS"))}
        variables.update(DISPLAY=f":{number}", HOME=home, XDG_RUNTIME_DIR=str(runtime), QT_QPA_PLATFORM="xcb",
                         DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent", LC_ALL="C.UTF-8")
        try:
            with open(pathlib.Path(home) / "Xvfb_screen0", "rb") as picture:
                yield variables, Screen(picture)
        finally:
            server.terminate()
            server.wait()


class Screen:
    """The picture in Xvfb's file: a header in XWD form, a table of colours, then four bytes a pixel."""

    STEP = 5  # looks at every fifth pixel: 2 ms instead of 10, and no letter hides between them
    LETTERS = 12  # a blank window has two or three colours; smoothed letters have dozens

    def __init__(self, file):
        self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        numbers = struct.unpack(">25I", self.memory[:100])
        self.start = numbers[0] + 12 * numbers[19]

    def colours(self):
        with memoryview(self.memory) as whole, whole[self.start:].cast("I") as pixels:
            return len(set(pixels[::self.STEP]))

    def shows_letters(self):
        return self.colours() >= self.LETTERS

    def wait_until(self, shows, limit=20.0):
        start = time.perf_counter()
        while self.shows_letters() != shows:
            if time.perf_counter() - start > limit:
                raise TimeoutError(f"no {'frame' if shows else 'blank screen'} in {limit} s")
            time.sleep(0.002)


def memory_of(pid):
    """Resident MiB."""
    try:
        status = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except OSError:
        return 0.0  # it has just ended
    return next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS")), 0.0)


def worked(pid):
    """Milliseconds of processor time, of every thread."""
    threads = pathlib.Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(thread.read_text(encoding="ascii").split()[0]) for thread in threads) / 1e6


def first_frame(command, variables, screen, settled=1.0):
    """Milliseconds to the first readable frame, milliseconds of processor time until then, MiB a second later."""
    screen.wait_until(False)
    start = time.perf_counter()
    program = subprocess.Popen(command, env=variables, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        screen.wait_until(True)
        spent = (time.perf_counter() - start) * 1000
        work = worked(program.pid)
        time.sleep(settled)
        return spent, work, memory_of(program.pid)
    finally:
        program.kill()
        program.wait()
