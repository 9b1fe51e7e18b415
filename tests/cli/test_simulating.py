"""`aparte-cli report-simulate` as design/interchange.md promises it, seen from outside."""
import json
import os
import pathlib
import random
import subprocess
import tempfile
import unittest

import invented_histories

CLI = os.path.join(os.environ["APARTE_BIN_DIR"], "aparte-cli")
FIELDS = {"status", "number", "organisation", "unit", "period", "cohort", "held_out", "members", "cells", "refusals", "files"}


def person(number, days, themes=("t",), **more):
    sessions = [{"id": f"s{number}-{day}", "kind": "session", "date": day, "themes": list(themes)} for day in days]
    return {"id": f"p{number}", "kind": "individual", "name": f"Personne {number}", "organisation": "o",
            "presence": [{"from": "2022-01-01", "until": None}],
            "missions": [{"id": f"m{number}", "sessions": sessions}], **more}


def line_of(people, periods, **more):
    return {"bundle": {"format": "aparte-bundle", "version": 1,
                       "organisations": [{"id": "o", "name": "Mairie", "units": []}],
                       "themes": [{"id": "t", "label": {"fr": "Tension"}, "parent": None},
                                  {"id": "u", "label": {"fr": "Urgence"}, "parent": None}],
                       "beneficiaries": people},
            "profile": "standard", "seed": 1,
            "requests": [{"organisation": "o", "unit": None, "period": period, "themes": None} for period in periods], **more}


def dozen(days=("2025-02-03",)):
    return [person(number, days) for number in range(12)]


class Simulating(unittest.TestCase):
    def run_with(self, text, *arguments):
        return subprocess.run([CLI, "report-simulate", *arguments], input=text, capture_output=True, text=True, check=False)

    def answers(self, *lines, code=0):
        done = self.run_with("".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines))
        self.assertEqual(done.returncode, code, done.stderr)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def results(self, line):
        return self.answers(line)[0]["results"]

    def test_a_result_says_all_that_the_contract_names(self):
        (result,) = self.results(line_of(dozen(), ["2025-H1"]))
        self.assertEqual(set(result), FIELDS)
        self.assertEqual({name: result[name] for name in ("status", "number", "organisation", "unit", "period", "cohort", "held_out", "files")},
                         {"status": "publishable", "number": 1, "organisation": "o", "unit": None, "period": "2025-H1", "cohort": 12,
                          "held_out": 0, "files": []})
        self.assertEqual(result["members"], [f"p{number}" for number in range(12)])
        self.assertEqual(result["cells"], [{"theme": "t", "at_least": 5}, {"theme": "u", "at_least": None}])
        (first, second) = result["refusals"]
        self.assertEqual([first["theme"], first["code"], second["theme"], second["code"]], ["t", "W2-nearly-all", "u", "W2-under"])
        self.assertEqual({type(first["sentence"][language]) for language in ("fr", "en")}, {str})

    def test_a_published_report_enters_the_history_and_a_refused_one_does_not(self):
        people = [person(number, ["2024-02-03", "2025-02-03"]) for number in range(12)] + \
                 [person(20 + number, ["2025-02-03"]) for number in range(3)]
        told = self.results(line_of(people, ["2024", "2024", "2025", "2023"]))
        self.assertEqual([(each["number"], each["status"]) for each in told],
                         [(1, "publishable"), (2, "refused"), (2, "publishable"), (3, "refused")])
        self.assertEqual(told[1]["refusals"][0]["code"], "W3-published")
        self.assertEqual((told[2]["cohort"], told[2]["held_out"]), (12, 3))  # three newcomers wait
        self.assertEqual((told[3]["cohort"], told[3]["refusals"][0]["code"]), (0, "W1-small"))

    def test_every_period_is_over(self):
        (result,) = self.results(line_of([person(number, ["2199-05-06"]) for number in range(12)], ["2199-Q2"]))
        self.assertEqual(result["status"], "publishable")

    def test_the_health_profile_asks_for_more(self):
        (result,) = self.results(line_of(dozen(), ["2025"], profile="health"))
        self.assertEqual((result["status"], result["refusals"][0]["code"]), ("refused", "W1-small"))

    def test_groups_missed_sessions_and_second_records_count_for_nobody(self):
        people = dozen() + [person(50, ["2025-02-03"], kind="group"), person(51, ["2025-02-04"], name="personne  1"),
                            person(52, ["2025-02-03"], presence=[{"from": "2022-01-01", "until": "2024-12-31"}])]
        missed = person(53, ["2025-02-05"])
        missed["missions"][0]["sessions"][0]["status"] = "missed"
        (result,) = self.results(line_of(people + [missed], ["2025"]))
        self.assertEqual(result["members"], [f"p{number}" for number in range(12)])

    def test_themes_with_the_same_words_are_one(self):
        said = ["t"] * 3 + ["again"] * 3 + [None] * 12
        people = [person(number, ["2024-02-03", "2025-02-03"], [theme] if theme else []) for number, theme in enumerate(said)]
        line = line_of(people, ["2024", "2025"])
        line["bundle"]["themes"].append({"id": "again", "label": {"fr": "  TENSION "}, "parent": None})
        line["requests"][1]["themes"] = ["again"]  # is to ask for the first
        for result in self.results(line):
            self.assertEqual({cell["theme"]: cell["at_least"] for cell in result["cells"]}, {"t": 5, "u": None, "again": None})

    def test_a_human_in_two_units_is_told_of_in_one_report_a_period(self):
        people = [person(number, ["2025-02-03"], unit="a" if number < 12 else "b") for number in range(24)]
        people.append(person(50, ["2025-03-04"], name="personne  1", unit="b"))  # the same human, in the other unit too
        line = line_of(people, ["2025", "2025"])
        line["bundle"]["organisations"][0]["units"] = [{"id": unit, "name": unit, "parent": None} for unit in "ab"]
        for request, unit in zip(line["requests"], "ab", strict=True):
            request["unit"] = unit
        first, second = self.results(line)
        self.assertEqual((first["status"], first["cohort"], second["status"]), ("publishable", 12, "refused"))
        self.assertEqual([refusal["code"] for refusal in second["refusals"]], ["W3-overlap"])
        self.assertTrue(all(second["refusals"][0]["sentence"].values()))

    def test_only_the_seed_decides_who_waits(self):
        people = [person(number, ["2024-02-03", "2025-02-03"]) for number in range(30)]
        people[0]["presence"][0]["until"] = "2024-12-31"  # leaves; four more must stay behind
        told = {seed: self.results(line_of(people, ["2024", "2025"], seed=seed))[1] for seed in range(6)}
        self.assertEqual({(each["cohort"], each["held_out"]) for each in told.values()}, {(25, 4)})
        self.assertGreater(len({tuple(each["members"]) for each in told.values()}), 1)
        self.assertEqual(told[3], self.results(line_of(people, ["2024", "2025"], seed=3))[1])

    def test_the_order_of_the_people_changes_nothing_but_the_list_of_members(self):
        source = random.Random(11)
        for _ in range(20):
            line = invented_histories.history(source)
            before = self.results(line)
            twins = {" ".join(one["name"].casefold().split()) for one in line["bundle"]["beneficiaries"]}
            if len(twins) == len(line["bundle"]["beneficiaries"]):
                source.shuffle(line["bundle"]["beneficiaries"])
            after = self.results(line)
            for each in before + after:
                each["members"].sort()
            self.assertEqual(before, after)

    def test_nobody_is_named(self):
        line = line_of([person(number, ["2025-02-03"], name=f"Zyx{number}") for number in range(12)], ["2025", "2025"])
        self.assertNotIn("zyx", json.dumps(self.results(line)).lower())

    def test_a_bad_line_is_answered_in_its_place_and_the_others_go_on(self):
        good = line_of(dozen(), ["2025"])
        bad = ["{", "[]", '{"requests": []}', '{"bundle": {}, "bundle": {}}', {**good, "profile": "none"}, {**good, "seed": "x"},
               {**good, "bundle": {**good["bundle"], "version": 9}},
               {**good, "requests": [{"organisation": "o", "period": "last week"}]},
               {**good, "requests": [{"organisation": "elsewhere", "period": "2025"}]},
               {**good, "requests": [{"organisation": "o", "unit": "none", "period": "2025"}]},
               {**good, "requests": [{"organisation": "o", "period": "2025", "themes": ["none"]}]}]
        told = self.answers(*[each for one in bad for each in (good, one)], good, code=2)
        self.assertEqual(len(told), 2 * len(bad) + 1)
        for place, answer in enumerate(told):
            if place % 2 == 0:
                self.assertEqual(answer["results"][0]["status"], "publishable")
            else:
                self.assertEqual(set(answer), {"error"})
                self.assertEqual(answer["error"]["kind"], "wrong-use")
                self.assertTrue(all(answer["error"][name] for name in ("code", "message", "next")), answer)
        self.assertEqual(told[15]["error"]["code"], "period.unreadable")

    def test_json_adds_no_line_of_its_own(self):
        done = self.run_with("{\n" + json.dumps(line_of(dozen(), ["2025"])) + "\n", "--json")
        self.assertEqual((done.returncode, len(done.stdout.splitlines())), (2, 2))
        self.assertIn("1", done.stderr)

    def test_a_file_is_read_as_standard_input_is_and_nothing_is_written(self):
        text = json.dumps(line_of(dozen(), ["2025"])) + "\r\n\n" + json.dumps(line_of(dozen(), ["2024"]))
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "histories.jsonl"
            file.write_text(text, encoding="utf-8")
            from_file = self.run_with("", str(file))
            self.assertEqual(os.listdir(folder), ["histories.jsonl"])
            missing = self.run_with("", str(file) + "-not-there", "--json")
        self.assertEqual(from_file.stdout, self.run_with(text).stdout)
        self.assertEqual(len(from_file.stdout.splitlines()), 2)
        self.assertEqual(json.loads(missing.stdout)["error"]["code"], "import.missing")

    def test_no_line_is_no_error(self):
        done = self.run_with("")
        self.assertEqual((done.returncode, done.stdout), (0, ""))


if __name__ == "__main__":
    unittest.main()
