"""clang-tidy over the sources named on standard input, several to a translation unit.

    git ls-files '*.cpp' | python3 tidy.py BUILD_FOLDER

Its pattern checks spend nine tenths of their time in the headers of Qt and of the standard library, which they walk once a file.
Sources that are built with the same options are therefore written one after the other into one, and what is found is told with the
file and line it came from. (Included ones would be headers to the static analyzer, which passes headers over.) Sources that cannot
stand together, for two local functions of one name, are parted until they can.

The static analyzer follows short paths only, in a third of its time; with APARTE_LONG it follows them all.
"""
import concurrent.futures
import itertools
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

TOGETHER = 8
NUMBERS = itertools.count()
CHECKS = pathlib.Path(__file__).resolve().parents[2] / ".clang-tidy"
ALSO = ["-w"]  # both compilers give their warnings when they build, and two sources side by side may shadow each other
if "APARTE_LONG" not in os.environ:
    ALSO += ["-Xclang", "-analyzer-config", "-Xclang", "mode=shallow"]


def options_of(command):
    """What a source is compiled with, without the compiler, the source and the object."""
    words = shlex.split(command["command"])[1:]
    out = words.index("-o")
    return tuple(word for word in words[:out] + words[out + 2:] if word not in ("-c", command["file"]))


def sets_of(sources, build):
    commands = {entry["file"]: entry for entry in json.loads((build / "compile_commands.json").read_text())}
    built = [(options_of(commands[source]), source) for source in map(str, map(pathlib.Path.resolve, sources)) if source in commands]
    for options, alike in itertools.groupby(sorted(built), key=lambda pair: pair[0]):
        alike = [source for _, source in alike]
        for first in range(0, len(alike), TOGETHER):
            yield options, alike[first:first + TOGETHER]


class Unit:
    """Several sources as one file, and the way back from its lines to theirs."""

    def __init__(self, sources, folder):
        self.path = str(folder / (pathlib.Path(sources[0]).stem + f"_{os.getpid()}_{next(NUMBERS)}.cpp"))
        self.lines = [(source, number) for source in sources for number in range(1, len(text_of(source)) + 1)]
        self.beside = [option for source in sources for option in ("-iquote", str(pathlib.Path(source).parent))]
        pathlib.Path(self.path).write_text("".join(line + "\n" for source in sources for line in text_of(source)), encoding="utf-8")

    def theirs(self, told):
        def place(match):
            source, number = self.lines[int(match[1]) - 1]
            return f"{source}:{number}:"
        return re.sub(re.escape(self.path) + r":(\d+):", place, told)


def text_of(source):
    return pathlib.Path(source).read_text(encoding="utf-8").split("\n")


def findings(options, sources, folder):
    unit = Unit(sources, folder)
    options = [*options, *unit.beside]
    if len(sources) > 1 and not stands(options, unit):
        half = len(sources) // 2
        return findings(options, sources[:half], folder) + findings(options, sources[half:], folder)
    ran = subprocess.run(["clang-tidy", "--quiet", f"--config-file={CHECKS}", "--warnings-as-errors=*", unit.path, "--", *options, *ALSO],
                         capture_output=True, text=True, check=False)
    return [unit.theirs(ran.stdout or ran.stderr)] if ran.returncode else []


def stands(options, unit):
    return subprocess.run(["clang++", "-fsyntax-only", "-w", *options, unit.path], capture_output=True, check=False).returncode == 0


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    folder = build / "tidy"
    folder.mkdir(exist_ok=True)
    sources = [pathlib.Path(line) for line in sys.stdin.read().split()]
    with concurrent.futures.ThreadPoolExecutor(2) as side_by_side:
        found = side_by_side.map(lambda one: findings(*one, folder), sets_of(sources, build))
        told = [line for lines in found for line in lines]
    print("".join(told), end="")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
