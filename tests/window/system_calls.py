"""What a program asked the kernel for: sockets, and every file it made, wrote or renamed, wherever it lies.

The program runs under strace from its first instruction, through every lock, threads and children too. The short form lets the
kernel sort out what is looked at (--seccomp-bpf: a tenth of the time), and so does not see what the program's own filter refuses
before; with APARTE_LONG every call is stopped, and refused ones are seen as well."""
import os
import pathlib
import re

NETWORK = "socket,socketpair,connect,bind,io_uring_setup"
FILES = "openat,open,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mknod,mknodat,memfd_create"
PROTECTION = "execve,execveat,prctl,seccomp,prlimit64,setrlimit"

CALL = re.compile(r"^(\w+)\((.*)\)\s+= (-?\d+|\?)(?:<(.*)>)?(.*)$")
LOCAL = "AF_UNIX"


def strace(prefix):
    """The command to put before the program's own; -D keeps the program's number, -y writes paths beside descriptors."""
    quick = [] if os.environ.get("APARTE_LONG") else ["--seccomp-bpf"]
    return ["strace", "-D", "-qq", "-ff", *quick, "-y", "-s", "64", "-o", str(prefix), "-e", f"trace={NETWORK},{FILES},{PROTECTION}",
            "-e", "signal=none"]


class Calls:
    def __init__(self, prefix):
        self.prefix = pathlib.Path(prefix)
        self.all = []
        for file in sorted(self.prefix.parent.glob(self.prefix.name + ".*")):
            for line in file.read_text(errors="replace").splitlines():
                found = CALL.match(line)
                if found:
                    self.all.append(found.groups())

    def named(self, *names):
        return [call for call in self.all if call[0] in names]

    def starts(self):
        """What each process image asked for between its start and its first socket: [(name, arguments, result)] each."""
        images = []
        for name, arguments, result, *_ in self.all:
            if name in ("execve", "execveat") and result == "0":
                images.append([])
            elif images and not any(call[0] == "connect" for call in images[-1]):
                images[-1].append((name, arguments, result))
        return images

    def sockets(self):
        """{domain: how many were asked for}"""
        counts = {}
        for _, arguments, *_ in self.named("socket", "socketpair"):
            domain = arguments.split(",")[0]
            counts[domain] = counts.get(domain, 0) + 1
        return counts

    def addresses(self):
        """The kinds of address that were spoken to or listened on."""
        return {re.search(r"sa_family=(\w+)", arguments)[1] for _, arguments, *_ in self.named("connect", "bind")
                if "sa_family" in arguments}

    def written(self):
        """Every path that was made, opened for writing, or renamed to; refused ones left out."""
        paths = set()
        for name, arguments, result, path, _ in self.all:
            if result.startswith("-"):
                continue
            if name in ("openat", "open", "creat"):
                if name == "creat" or re.search(r"\bO_(WRONLY|RDWR|CREAT|TRUNC)\b", arguments):
                    paths.add(path or arguments)
            elif name.startswith(("mkdir", "rename", "link", "symlink", "mknod")):
                paths.add(self.last_path(arguments))
        return {path.removesuffix(" (deleted)") for path in paths}

    @staticmethod
    def last_path(arguments):
        """Of "7</folder>, "name", AT_FDCWD</here>, "other", 0": /here/other"""
        found = re.findall(r'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"([^"]*)"', arguments)
        folder, name = found[-1]
        return name if name.startswith("/") else f"{folder}/{name}"
