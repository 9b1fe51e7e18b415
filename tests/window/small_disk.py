"""A home on a disk of a few megabytes that only this test and what it starts can see: for what happens when it is full.

Import it before anything that starts a thread: a process with threads may not enter a name space of users."""
import ctypes
import os
import pathlib
import tempfile

NEW_MOUNTS, NEW_USERS = 0x00020000, 0x10000000
RECURSIVE, PRIVATE = 0x4000, 1 << 18

libc = ctypes.CDLL(None, use_errno=True)


def _demand(outcome, what):
    if outcome != 0:
        raise OSError(ctypes.get_errno(), f"{what}: this test mounts a small file system: root, or user name spaces")


def _own_mounts():
    user, group = os.geteuid(), os.getegid()
    if user == 0:
        _demand(libc.unshare(NEW_MOUNTS), "unshare")
    else:  # the same number inside, or the buses would not know who speaks
        _demand(libc.unshare(NEW_USERS | NEW_MOUNTS), "unshare")
        pathlib.Path("/proc/self/setgroups").write_text("deny")
        pathlib.Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        pathlib.Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    _demand(libc.mount(b"none", b"/", None, RECURSIVE | PRIVATE, None), "mount")


_own_mounts()


class SmallDisk:
    def __init__(self, megabytes):
        self.path = pathlib.Path(tempfile.mkdtemp(dir=os.environ["HOME"]))
        _demand(libc.mount(b"tmpfs", bytes(self.path), b"tmpfs", 0, f"size={megabytes}m,mode=0700".encode()), "mount")

    def remove(self):
        libc.umount2(bytes(self.path), 2)

    def fill_up(self):
        """To the last block, the reserve that the journal keeps included."""
        for reserve in self.path.rglob("reserve"):
            reserve.unlink()
        with open(self.path / "filler", "ab", buffering=0) as filler:
            try:
                while True:
                    filler.write(b"f" * 4096)
            except OSError:
                pass

    def make_room(self):
        (self.path / "filler").unlink()
