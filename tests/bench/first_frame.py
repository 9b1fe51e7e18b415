"""From starting a program to its window being there, and the memory it then has, on a display of its own."""
import contextlib
import os
import pathlib
import subprocess
import tempfile
import time


@contextlib.contextmanager
def display():
    """A private X server; gives the environment for programs on it."""
    with tempfile.TemporaryDirectory(prefix="aparte-bench-") as home:
        read, write = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
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
            yield variables
        finally:
            server.terminate()
            server.wait()


def window_of(pid, variables):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid), "--name", "."], env=variables,
                           capture_output=True, text=True, check=False)
    return found.stdout.split()


def memory_of(pid):
    """Resident MiB."""
    try:
        status = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except OSError:
        return 0.0  # it has just ended
    return next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmRSS")), 0.0)


def first_window(command, variables, limit=20.0):
    """(milliseconds, MiB) until a visible window; asking takes a few milliseconds, for every program alike."""
    start = time.perf_counter()
    program = subprocess.Popen(command, env=variables, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.perf_counter() - start < limit:
            if window_of(program.pid, variables):
                return (time.perf_counter() - start) * 1000, memory_of(program.pid)
            time.sleep(0.003)
        raise TimeoutError(f"{command[0]} showed no window in {limit} s")
    finally:
        program.kill()
        program.wait()
