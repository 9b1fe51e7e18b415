"""The tree keeps the rules of design/architecture.md."""
import re
import unittest

import checks
import rules
import sources


class Architecture(unittest.TestCase):
    maxDiff = None

    def holds(self, check, where):
        findings = [finding for path, text in where for finding in check(path, text)]
        self.assertFalse(findings, "\n" + "\n".join(findings))

    def test_the_tree_is_looked_at(self):
        self.assertGreater(len(list(sources.code())), 50)

    def test_folders_include_only_what_stands_below_them(self):
        self.holds(checks.include_graph, sources.code())

    def test_every_folder_has_a_rule(self):
        folders = {sources.folder_of(path) for path, _ in sources.code()}
        self.assertLessEqual(folders, set(rules.MAY_INCLUDE))

    def test_the_attacker_shares_nothing_with_the_engine(self):
        attacker = [(path, text) for path, text in sources.files("tests/lessons") if "/attacker" in path]
        self.assertGreater(len(attacker), 2)
        self.holds(checks.not_its_own, attacker)

    def test_libraries_are_used_only_where_they_belong(self):
        self.holds(checks.foreign_headers, sources.code())

    def test_key_bytes_are_read_at_known_places_only(self):
        places = {folder: [] for folder in rules.READS_OF_KEY_BYTES}
        for path, text in sources.code():
            places.setdefault(sources.folder_of(path), []).extend(checks.reads_of_key_bytes(path, text))
        counted = {folder: len(found) for folder, found in places.items() if found or folder in rules.READS_OF_KEY_BYTES}
        self.assertEqual(counted, rules.READS_OF_KEY_BYTES, "\n" + "\n".join(sum(places.values(), [])))

    def test_sql_is_never_put_together_from_strings(self):
        self.holds(checks.sql_from_strings, sources.code())

    def test_no_secret_stands_beside_a_logger(self):
        self.holds(checks.keys_near_a_logger, sources.code())

    def test_what_keeps_secrets_writes_no_log(self):
        self.holds(checks.logging, sources.code())

    def test_files_are_written_only_where_it_is_said(self):
        self.holds(checks.writing_files, sources.code())

    def test_documents_leave_through_one_door_only(self):
        self.holds(checks.other_doors, sources.code())

    def test_names_and_calls_that_went_wrong_elsewhere_are_absent(self):
        self.holds(checks.forbidden_words, sources.code())

    def test_pages_are_made_of_the_design_system_only(self):
        self.holds(checks.own_looks, sources.files("qml", suffixes=(".qml",)))

    def test_what_people_read_is_translated(self):
        self.holds(checks.words_past_the_translators, sources.files("qml", suffixes=(".qml",)))
        self.holds(checks.unfinished, sources.files("i18n", suffixes=(".ts",)))
        texts = {path: set(re.findall(r"<source>(.*?)</source>", text, re.DOTALL)) for path, text in sources.files("i18n", suffixes=(".ts",))}
        plurals = {path: set(re.findall(r'numerus="yes">\s*(?:<location[^>]*>\s*)*<source>(.*?)</source>', text, re.DOTALL))
                   for path, text in sources.files("i18n", suffixes=(".ts",))}
        french, english = "i18n/aparte_fr.ts", "i18n/aparte_en.ts"
        self.assertGreater(len(texts[french]), 800)
        self.assertEqual(texts[english] - texts[french], set())
        self.assertEqual(plurals[french], plurals[english])  # the source is English, but "(s)" is no plural

    def test_nothing_is_left_open(self):
        self.holds(checks.left_open, sources.files("crypto", "src", "qml", "tests", "packaging",
                                                   suffixes=(".cpp", ".h", ".qml", ".py", ".sh")))

    def test_no_path_of_a_machine_and_no_registry_is_committed(self):
        self.holds(checks.machine_paths, sources.everything())

    def test_files_are_a_screen_or_two_long(self):
        self.holds(checks.too_long, sources.files("crypto", "src", "qml", "tests", "packaging",
                                                  suffixes=(".cpp", ".h", ".qml", ".py", ".sh")))


if __name__ == "__main__":
    unittest.main()
