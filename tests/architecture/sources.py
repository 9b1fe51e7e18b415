"""The project's own files, as text. Nothing is cached: each test reads the tree as it stands."""
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
SKIPPED = {".git", "build", "__pycache__"}


def files(*folders, suffixes=(".cpp", ".h")):
    """(path from the root, text) of the files below these folders."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*")):
            below = path.relative_to(ROOT)
            if path.is_file() and path.suffix in suffixes and not SKIPPED.intersection(below.parts):
                yield str(below), path.read_text(encoding="utf-8")


def code(*folders):
    """C++ of the product itself."""
    yield from files(*folders or ("crypto", "src"))


def everything():
    """Every text file that may be committed."""
    for path in sorted(ROOT.rglob("*")):
        below = path.relative_to(ROOT)
        if not path.is_file() or SKIPPED.intersection(below.parts):
            continue
        try:
            yield str(below), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def folder_of(path):
    """crypto for crypto/x.h, vault for src/vault/x.h"""
    parts = pathlib.PurePath(path).parts
    return parts[1] if parts[0] == "src" else parts[0]


def without_comments(text):
    """Comments blanked, strings kept, lines where they were."""
    pattern = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.DOTALL)
    keep = lambda match: match[0] if match[0][0] == '"' else re.sub(r"[^\n]", " ", match[0])
    return pattern.sub(keep, text)


def statements(text):
    """(line number, statement) of code without comments; good enough to see what stands together."""
    line = 1
    for part in re.split(r"(?<=[;{}])", re.sub(r"(?m)^\s*#.*$", "", without_comments(text))):
        start = line + len(part[: len(part) - len(part.lstrip())].split("\n")) - 1
        yield start, " ".join(part.split())
        line += part.count("\n")
