"""What ./dev would install, on machines that are played: a dpkg-query and an apt-get that answer from a table."""
import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
ONE_LINE = "deb [arch=amd64 signed-by=/usr/share/keyrings/one.gpg] http://mirror.example/debian bookworm main\n"
STANZA = "Types: deb\nURIs: http://mirror.example/debian\nSuites: bookworm bookworm-updates\nComponents: main\nSigned-By: {key}\n"
SECURITY = "Types: deb\nURIs: http://mirror.example/security\nSuites: bullseye-security\nComponents: main\nSigned-By: /other.gpg\n\n"


class Machine:
    """A folder with the answers, and the functions of packaging/setup sourced with them."""

    def __init__(self, folder, release="12", installed=(), sources="", kind="list", backports=False):
        self.folder = pathlib.Path(folder)
        self.release = release
        self.sources = self.folder / f"debian.{kind}"
        self.sources.write_text(sources, encoding="utf-8")
        self.program("dpkg-query", "\n".join(f"echo 'installed {name} {version}'" for name, version in installed))
        targets = [f"bookworm http://mirror.example/debian/ {self.sources}:1",
                   "bookworm-security http://mirror.example/security/ /etc/apt/sources.list:2"]
        if backports:
            targets.append("bookworm-backports http://mirror.example/debian/ /etc/apt/sources.list.d/own.list:1")
        self.program("apt-get", "\n".join(
            f"case $3 in *REPO*) echo '{line}' ;; *) echo '{line.split()[0]} {line.split()[2]}' ;; esac" for line in targets))

    def program(self, name, body):
        file = self.folder / name
        file.write_text("#!/bin/sh\n" + body + "\n", encoding="utf-8")
        file.chmod(0o755)

    def answer(self, command):
        script = f"""set -euo pipefail
say() {{ echo "dev: $*" >&2; }}
. packaging/setup/packages.sh; . packaging/setup/backports.sh
release() {{ echo {self.release}; }}
id() {{ echo 1000; }}
may_sudo() {{ return 1; }}
{command}"""
        path = f"{self.folder}:{os.environ['PATH']}"
        return subprocess.run(["bash", "-c", script], cwd=ROOT, env={"PATH": path, "LC_ALL": "C.UTF-8"}, capture_output=True,
                              text=True, check=False)


class Packages(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="aparte-setup-")
        self.addCleanup(self.folder.cleanup)

    def machine(self, **facts):
        return Machine(self.folder.name, **facts)

    def everything(self):
        names = self.machine().answer("packages_for build run").stdout.split("\n")
        return [(line.split()[0].split("|")[0], "99") for line in names if line]

    def test_nothing_is_done_when_nothing_is_missing(self):
        done = self.machine(installed=self.everything()).answer("need_packages build run")
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "", ""))

    def test_without_root_the_command_is_printed_and_the_end_is_7(self):
        most = [each for each in self.everything() if each[0] not in ("cmake", "ninja-build")]
        done = self.machine(release="13", installed=most).answer("need_packages build run")
        self.assertEqual(done.returncode, 7)
        self.assertEqual(done.stdout, "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "
                                      "--no-install-recommends cmake ninja-build\n")

    def test_another_system_is_told_what_is_missing_and_goes_on(self):
        done = self.machine(release="'Another 1'").answer("need_packages build; echo went on")
        self.assertEqual((done.returncode, done.stdout), (0, "went on\n"))
        self.assertIn("libsqlcipher-dev", done.stderr)

    def test_an_old_sqlcipher_counts_as_missing(self):
        for version, missing in (("3.4.1-2+b1", True), ("4.6.1-2~bpo12+1", False)):
            others = [each for each in self.everything() if each[0] != "libsqlcipher-dev"]
            done = self.machine(installed=[*others, ("libsqlcipher-dev", version)]).answer("missing_packages build run")
            self.assertEqual("libsqlcipher-dev" in done.stdout, missing, version)

    def test_debian_13_gets_no_further_source(self):
        self.assertEqual(self.machine(release="13").answer("backports_command libsqlcipher-dev").stdout, "")

    def test_debian_12_gets_backports_from_its_own_mirror_and_key(self):
        for kind, sources, key in (("list", ONE_LINE, "/usr/share/keyrings/one.gpg"),
                                   ("list", "deb http://mirror.example/debian bookworm main\n", None),
                                   ("sources", SECURITY + STANZA.format(key="/keys/two.gpg"), "/keys/two.gpg")):
            with self.subTest(kind=kind, key=key):
                command = self.machine(sources=sources, kind=kind).answer("backports_command libsqlcipher-dev").stdout
                self.assertIn("'URIs: http://mirror.example/debian/' 'Suites: bookworm-backports'", command)
                self.assertEqual(command.count("Signed-By"), 1 if key else 0)
                self.assertIn(f"'Signed-By: {key}'" if key else "'Components: main' >", command)

    def test_the_command_writes_a_source_and_a_pin_that_lets_only_sqlcipher_through(self):
        machine = self.machine(sources=ONE_LINE)
        command = machine.answer("backports_command libsqlcipher-dev").stdout.replace("/etc/apt/", self.folder.name + "/")
        for part in ("sources.list.d", "preferences.d"):
            (machine.folder / part).mkdir()
        subprocess.run(["sh", "-c", command + "true"], check=True)
        self.assertEqual((machine.folder / "preferences.d/aparte-sqlcipher").read_text(encoding="utf-8"),
                         "Package: *\nPin: release n=bookworm-backports\nPin-Priority: -1\n\n"
                         "Package: sqlcipher libsqlcipher-dev libsqlcipher1\nPin: release n=bookworm-backports\nPin-Priority: 990\n")
        self.assertEqual((machine.folder / "sources.list.d/aparte-backports.sources").read_text(encoding="utf-8"),
                         "Types: deb\nURIs: http://mirror.example/debian/\nSuites: bookworm-backports\nComponents: main\n"
                         "Signed-By: /usr/share/keyrings/one.gpg\n")

    def test_somebody_who_has_backports_keeps_them_whole(self):
        command = self.machine(sources=ONE_LINE, backports=True).answer("backports_command libsqlcipher-dev").stdout
        self.assertNotIn("aparte-backports.sources", command)
        self.assertNotIn("Pin-Priority: -1", command)
        self.assertIn("Pin-Priority: 990", command)


if __name__ == "__main__":
    unittest.main()
