"""docs/sources.md answers every clause of the sources once, and the files and tests that it names are there."""
import re
import unittest

import sources

KINDS = {"enforced", "recorded", "reminded", "explained"}
PAGE = sources.ROOT / "docs" / "sources.md"


def rows():
    """The cells of each line of the table that begins with a clause's number."""
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if re.match(r"\| R\d+ \|", line):
            yield [cell.strip() for cell in line.strip().strip("|").split("|")]


def named(cell):
    return re.findall(r"`([^`]+)`", cell)


class SourcesTable(unittest.TestCase):
    maxDiff = None

    def test_every_clause_is_answered_once(self):
        self.assertEqual([cells[0] for cells in rows()], [f"R{number}" for number in range(1, 68)])

    def test_every_answer_is_one_of_four(self):
        self.assertEqual([cells for cells in rows() if len(cells) != 5 or cells[2] not in KINDS], [])

    def test_every_file_that_serves_a_clause_is_there(self):
        missing = [(cells[0], file) for cells in rows() for file in named(cells[3]) if not (sources.ROOT / file).exists()]
        self.assertEqual(missing, [])

    def test_every_named_test_is_there(self):
        missing = []
        for cells in rows():
            for test in named(cells[4]):
                file, _, name = test.partition("::")
                path = sources.ROOT / "tests" / file
                text = path.read_text(encoding="utf-8") if path.is_file() else ""
                if not re.search(rf"(void |def ){re.escape(name)}\(", text):
                    missing.append((cells[0], test))
        self.assertEqual(missing, [])

    def test_what_is_enforced_or_reminded_has_a_test(self):
        untested = [cells[0] for cells in rows() if cells[2] in ("enforced", "reminded") and not named(cells[4])]
        self.assertEqual(untested, [])

    def test_what_is_not_for_software_says_why(self):
        silent = [cells[0] for cells in rows() if cells[2] == "explained" and len(cells[3]) < 20]
        self.assertEqual(silent, [])


if __name__ == "__main__":
    unittest.main()
