"""Every refusal that report-simulate says is true: worked out again from the bundle and the earlier answers, without the
program. Its sentence carries the same numbers in both languages, and they are the right ones."""
import json
import os
import random
import re
import subprocess
import unittest

import invented_histories
from roster_of import COHORT, M, Roster, classes, largest_cohort, overlap

CLI = os.path.join(os.environ["APARTE_BIN_DIR"], "aparte-cli")
ROUNDS = 10000 if os.environ.get("APARTE_LONG") else 1000
AT_ONCE = 250


def numbers(sentence):
    return [int(each) for each in re.findall(r"\d+", sentence)]


class Told:
    """One history and what was answered, gone through request by request."""

    def __init__(self, test, line, results):
        self.test, self.line, self.roster = test, line, Roster(line["bundle"])
        self.k = self.smallest = M[line["profile"]]
        self.needed = COHORT[line["profile"]]
        self.published, self.codes = [], {}
        for request, result in zip(line["requests"], results, strict=True):
            self.follow(request, result)

    def follow(self, request, result):
        self.request, self.result = request, result
        self.present = self.roster.present(request["unit"], request["period"])
        self.members = set(result["members"])
        for refusal in result["refusals"]:
            self.check(refusal)
        whole = [refusal for refusal in result["refusals"] if "theme" not in refusal and refusal["code"] != "W1-wait"]
        self.same(result["status"], "refused" if whole else "publishable")
        self.same(result["number"], len(self.published) + 1)
        self.same((result["cohort"], result["files"]), (len(self.members), []))
        self.test.assertLessEqual(self.members, self.present)
        self.same(result["held_out"], len(self.present - self.members))
        if result["status"] == "publishable":
            self.leaves()

    def leaves(self):
        self.same([cell["theme"] for cell in self.result["cells"]],
                  [theme["id"] for theme in self.line["bundle"]["themes"]])
        self.same(len(self.members), largest_cohort(self.present, self.cohorts(), self.smallest))
        silent = {"W3-detail", "W3-elsewhere", "W4-combination", "not-asked"}
        spoken = {cell["theme"] for cell in self.result["cells"]} - \
                 {refusal["theme"] for refusal in self.result["refusals"] if refusal["code"] in silent}
        self.published.append({**self.request, "members": self.members, "spoken": spoken})
        self.test.assertGreaterEqual(len(self.members), self.needed)
        self.test.assertGreaterEqual(min(map(len, classes(self.cohorts()))), self.smallest)
        for cell in self.result["cells"]:
            if cell["at_least"]:
                self.same(cell["at_least"] % self.k, 0)
                self.test.assertLessEqual(cell["at_least"], min(self.count(cell["theme"]), len(self.members) - self.k))

    def cohorts(self):
        return [report["members"] for report in self.published]

    def count(self, theme):
        return len(self.members & self.roster.raised(self.request["period"], theme))

    def same(self, one, other):
        self.test.assertEqual(one, other, self.result)

    def holds(self, condition):
        self.test.assertTrue(condition, (self.request, self.result))

    def earlier(self, number):
        return self.published[number - 1]

    def check(self, refusal):
        self.codes[refusal["code"]] = self.codes.get(refusal["code"], 0) + 1
        french, english = (numbers(refusal["sentence"][language]) for language in ("fr", "en"))
        self.same(french, english)
        getattr(self, "check_" + refusal["code"].replace("-", "_").lower())(refusal.get("theme"), french)

    def check_w1_small(self, _, said):
        have, need = said if len(said) == 2 else (0, *said)
        self.same((have, need), (len(self.present), self.needed))
        self.holds(have < need)

    def too_few(self, number):
        self.holds(self.present & self.earlier(number)["members"])
        self.holds(largest_cohort(self.present, self.cohorts(), self.smallest) < self.needed <= len(self.present))

    def check_w1_changed(self, _, said):
        number, came, left = said
        report = self.earlier(number)
        self.same((came, left), (len(self.present - report["members"]), len(report["members"] - self.present)))
        self.same(report["unit"], self.request["unit"])
        self.too_few(number)

    def check_w1_filter(self, _, said):
        number, differing = said
        report = self.earlier(number)
        self.same(differing, len(self.present ^ report["members"]))
        self.holds(report["unit"] != self.request["unit"])
        self.too_few(number)

    def check_w1_wait(self, _, said):
        self.same(said, [len(self.present - self.members), self.smallest - 1])

    def check_w3_published(self, _, said):
        report = self.earlier(*said)
        self.same((report["unit"], report["period"]), (self.request["unit"], self.request["period"]))

    def check_w3_overlap(self, _, said):
        report = self.earlier(*said)
        self.holds(overlap(report["period"], self.request["period"]))
        self.holds(report["unit"] == self.request["unit"] or report["members"] & self.present)

    def check_w3_level(self, _, said):
        report = self.earlier(*said)
        self.holds(overlap(report["period"], self.request["period"]))
        self.same({report["unit"] is None, self.request["unit"] is None}, {True, False})

    def check_w3_detail(self, theme, said):
        asked = self.request["themes"] or list(self.roster.parent_theme)
        self.holds(any(self.roster.is_above(theme, other) for other in asked) and not said)

    def check_w3_elsewhere(self, theme, said):
        report = self.earlier(*said)
        self.holds(report["members"] & self.members)
        self.holds(any(self.roster.is_above(theme, other) or self.roster.is_above(other, theme) for other in report["spoken"]))
        self.holds(self.label(theme) is None)

    def check_not_asked(self, theme, _):
        self.holds(theme not in self.request["themes"])

    def label(self, theme):
        return next(cell["at_least"] for cell in self.result["cells"] if cell["theme"] == theme)

    def check_w2_under(self, theme, said):
        self.same(said, [self.k])
        self.holds(self.count(theme) < self.k and self.label(theme) is None)

    def check_w2_nearly_all(self, theme, said):
        self.same(said, [self.label(theme)])
        self.holds(self.count(theme) > len(self.members) - self.k)

    def check_w4_coarser(self, theme, said):
        self.same((said, self.label(theme)), ([self.k], self.k))
        self.holds(self.count(theme) >= 2 * self.k and self.published)

    def check_w4_combination(self, theme, _):
        self.holds(self.label(theme) is None and self.published)


class SimulatedRefusals(unittest.TestCase):
    def answers(self, lines):
        text = "".join(json.dumps(line) + "\n" for line in lines)
        done = subprocess.run([CLI, "report-simulate"], input=text, capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return [json.loads(line)["results"] for line in done.stdout.splitlines()]

    def test_every_refusal_is_true_and_every_report_keeps_the_rules(self):
        source, codes = random.Random(2026), {}
        for _ in range(ROUNDS // AT_ONCE):
            lines = [invented_histories.history(source) for _ in range(AT_ONCE)]
            for line, results in zip(lines, self.answers(lines), strict=True):
                for code, count in Told(self, line, results).codes.items():
                    codes[code] = codes.get(code, 0) + count
        print(ROUNDS, "histories:", ", ".join(f"{code} {count}" for code, count in sorted(codes.items())))
        said = {name[len("check_"):] for name in dir(Told) if name.startswith("check_")}
        self.assertEqual({code.replace("-", "_").lower() for code in codes}, said)


if __name__ == "__main__":
    unittest.main()
