"""The suite notices when the engine is wrong: each rule is broken in a copy of its file, that file alone is compiled again
as the build compiles it, and each suite is linked with it in place of the right one. One of them must fail."""
import concurrent.futures
import json
import os
import pathlib
import shlex
import subprocess
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ["APARTE_SOURCE_DIR"])
BUILD = pathlib.Path(os.environ["APARTE_BIN_DIR"]).parent
SUITES = ("rules", "audit", "net_by_enumeration", "what_may_matter")  # the quickest first
HANGS_AFTER = 300

# What is broken: file, the right words, the wrong ones.
MUTANTS = {
    "four people are written as five": ("release.cpp", "label.low <= people)", "label.low <= people + 1)"),
    "nearly everybody is written": ("audit.cpp", "(cohort - step) / step * step", "cohort / step * step"),
    "a class of four is enough": (
        "classes.cpp", "static_cast<std::size_t>(profile.smallest)", "static_cast<std::size_t>(profile.smallest - 1)"),
    "whoever leaves is forgotten": ("classes.cpp", "if (there == whole)", "if (there > 0)"),
    "newcomers are counted alone": (
        "classes.cpp", "newcomers.size() >= smallest ? newcomers.size() : 0", "newcomers.size()"),
    "who waits is drawn again": (
        "classes.cpp", "    const auto waiting =",
        "    static bool drawn = false;\n    if ((drawn = !drawn))\n        std::ranges::reverse(present);\n    const auto waiting ="),
    "there is no net": ("audit.cpp", "if (*open)\n            return scale;", "if (open)\n            return scale;"),
    "nobody tells": ("audit.cpp", "profile.insiders, cancel", "0, cancel"),
    "the net looks at what was said": (
        "release.cpp", "push_back({theme.id, *scale,", "push_back({theme.id, people > size / 2 ? Scale::AtLeast : *scale,"),
    "classes without the newest report": (
        "release.cpp", "for (const Entry &entry : history)\n        cohorts.push_back",
        "for (const Entry &entry : history)\n        if (&entry != &history.back())\n            cohorts.push_back"),
    "a net without the newest report": (
        "release.cpp", "report < history.size(); ++report", "report + 1 < history.size(); ++report"),
    "the newest report may be told again": (
        "release.cpp", "for (const Entry &earlier : history)\n        if (const",
        "for (const Entry &earlier : history)\n        if (&earlier == &history.back())\n            continue;\n        else if (const"),
}


def compile_command(name):
    commands = json.loads((BUILD / "compile_commands.json").read_text())
    path = SOURCE / "src" / "lessons" / name
    return next(shlex.split(each["command"]) for each in commands if pathlib.Path(each["file"]) == path)


def link_command(suite):
    told = subprocess.run(["ninja", "-C", str(BUILD), "-t", "commands", f"tests/lessons_{suite}"],
                          capture_output=True, text=True, check=True).stdout.splitlines()
    words = shlex.split(told[-1])
    return [word for word in words[words.index("&&") + 1:-2]] if words[0] == ":" else words


def with_output(command, path):
    command = list(command)
    command[command.index("-o") + 1] = str(path)
    return command


def passes(program):
    environment = {name: value for name, value in os.environ.items() if name != "APARTE_LONG"}
    done = subprocess.run([str(program)], capture_output=True, check=False, timeout=HANGS_AFTER,
                          env={**environment, "QT_QPA_PLATFORM": "offscreen", "QTEST_DISABLE_STACK_DUMP": "1"})
    return done.returncode == 0


class Mutant:
    def __init__(self, folder, file, right, wrong):
        self.folder, self.file = folder, file
        text = (SOURCE / "src" / "lessons" / file).read_text(encoding="utf-8")
        self.fits = text.count(right) == 1
        (folder / file).write_text(text.replace(right, wrong), encoding="utf-8")

    def compile(self):
        command = with_output(compile_command(self.file), self.folder / "mutant.o")
        command[command.index("-c") + 1] = str(self.folder / self.file)
        self.run([word for word in command if word != "-Werror"])

    def survives(self, suite):
        program = self.folder / suite
        command = with_output(link_command(suite), program)
        at = command.index("-o")
        self.run([*command[:at], str(self.folder / "mutant.o"), *command[at:]])
        return passes(program)

    @staticmethod
    def run(command):
        done = subprocess.run(command, cwd=BUILD, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise AssertionError(done.stderr[-2000:])


def killer(name, words):
    """Which suite noticed; None: nobody."""
    with tempfile.TemporaryDirectory(prefix="aparte-mutant-") as folder:
        mutant = Mutant(pathlib.Path(folder), *words)
        if not mutant.fits:
            raise AssertionError(f"{name}: the words to break stand in {mutant.file} no more, or more than once")
        mutant.compile()
        return next((suite for suite in SUITES if not mutant.survives(suite)), None)


class Mutants(unittest.TestCase):
    def test_every_broken_rule_is_noticed(self):
        self.assertEqual([suite for suite in SUITES if not passes(BUILD / "tests" / f"lessons_{suite}")], [],
                         "a suite that fails anyway notices nothing")
        with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
            noticed = dict(zip(MUTANTS, pool.map(killer, MUTANTS, MUTANTS.values())))
        for name, suite in noticed.items():
            print(f"{name}: {suite or 'by nobody'}")
        self.assertEqual([name for name, suite in noticed.items() if suite is None], [])


if __name__ == "__main__":
    unittest.main()
