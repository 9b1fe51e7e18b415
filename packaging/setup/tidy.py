"""clang-tidy over the sources named on standard input, several to a translation unit.

    git ls-files '*.cpp' | python3 tidy.py BUILD_FOLDER

Its pattern checks spend nine tenths of their time in the headers of Qt and of the standard library, which they walk once a file.
Sources that are built with the same options are therefore included side by side into one; findings keep their own file and line.
Sources that cannot stand together (two local functions of one name) are parted until they can.

The static analyzer follows short paths only, which takes a third of its time; with APARTE_LONG it follows them all.
"""
import concurrent.futures
import itertools
import json
import os
import pathlib
import shlex
import subprocess
import sys

TOGETHER = 8
CHECKS = pathlib.Path(__file__).resolve().parents[2] / ".clang-tidy"
# Both compilers give their warnings when they build, and two sources side by side may shadow each other: none here. The analyzer takes
# an included source for a header, which it would pass over.
ALSO = ["-w", "-Xclang", "-analyzer-opt-analyze-headers"]
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


def written(sources, folder):
    unit = folder / (pathlib.Path(sources[0]).stem + f"_{abs(hash(tuple(sources)))}.cpp")
    unit.write_text("".join(f'#include "{source}" // NOLINT\n' for source in sources))
    return str(unit)


def stand_together(options, unit):
    return subprocess.run(["clang++", "-fsyntax-only", "-w", *options, unit], capture_output=True, check=False).returncode == 0


def findings(options, sources, folder):
    unit = written(sources, folder)
    if len(sources) > 1 and not stand_together(options, unit):
        half = len(sources) // 2
        return findings(options, sources[:half], folder) + findings(options, sources[half:], folder)
    ran = subprocess.run(["clang-tidy", "--quiet", f"--config-file={CHECKS}", "--warnings-as-errors=*", r"--header-filter=/(crypto|src)/.*\.(h|cpp)$",
                          unit, "--", *options, *ALSO], capture_output=True, text=True, check=False)
    return [ran.stdout or ran.stderr] if ran.returncode else []


def main():
    build = pathlib.Path(sys.argv[1])
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
