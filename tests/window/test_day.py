"""A coach's whole day in the real window: nothing of it is left in the process after a lock, in any file that is not the
journal's own, in any log, on any clipboard; and no internet socket was asked for.

The short form is one day; APARTE_LONG makes five, with other words in another order."""
import os
import pathlib
import tempfile
import time
import unittest

import files_left
import scenarios_notes as notes
import scenarios_work as work
import system_calls
import trace_search
from day import Day, clipboards
from desktop_bus import DesktopBus

LONG = bool(os.environ.get("APARTE_LONG"))
SEEDS = range(1, 6) if LONG else [1]

# A part: scenarios in this order, scenarios in any order, and who locks at its end.
PARTS = (
    ((notes.choosing_a_passphrase, notes.copying_the_code, notes.the_first_person, notes.a_note, notes.hypotheses),
     (notes.typed_and_deleted, notes.undone_and_redone), (notes.locked_in_mid_sentence,), "the coach, typing"),
    ((notes.a_wrong_passphrase, notes.unlocking, notes.keys_in_use, notes.the_draft_again),
     (notes.a_long_paste, notes.searched, notes.searched_in_vain, notes.gone_to, notes.cut_and_copied, notes.all_selected), (),
     "suspend"),
    ((notes.unlocking,), (work.an_exchange, work.details, work.a_lesson, work.an_organisation, work.renamed, work.filtered,
                          work.switched_quickly, work.imported, work.copied_away), (work.exported,), "the session"),
    ((notes.unlocking,), (work.erased,), (work.another_passphrase, work.another_code), "the screen saver"),
    ((work.in_by_the_code,), (notes.another_note,), (), "the coach"),
)


class WholeDay:
    """What each test below looks at; lived through once."""

    def __init__(self, seed, desktop):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=os.environ["HOME"]))
        self.day = Day(self.folder, seed, desktop)
        self.left_on_clipboards = []
        self.places = [self.day.home, self.day.temporary, self.day.stick, os.environ["XDG_RUNTIME_DIR"]]
        self.before = files_left.listing(*self.places)
        try:
            self.live()
        finally:
            self.day.window.end()
        self.after = files_left.listing(*self.places)
        self.calls = system_calls.Calls(self.day.calls)
        files = [path for path, facts in self.after.items() if facts]
        self.in_files = trace_search.in_files(files, self.day.canaries)
        self.log = self.folder / "log"
        self.log.write_text(self.day.window.told(), encoding="utf-8")
        self.in_log = trace_search.in_files([self.log], self.day.canaries)

    def not_allowed(self, paths):
        return files_left.not_allowed(paths, self.day.home, self.day.stick, self.day.file)

    def live(self):
        day = self.day
        lockers = {"the coach, typing": lambda: notes.type_and_lock(day), "the coach": lambda: day.window.keys("ctrl+l"), "suspend": day.desktop.suspend,
                   "the session": day.desktop.lock_session, "the screen saver": day.desktop.screen_saver}
        for first, shuffled, last, who in PARTS:
            middle = list(shuffled)
            if LONG:
                day.random.shuffle(middle)
            for scenario in (*first, *middle, *last):
                day.run(scenario)
            day.found(*day.learn_keys())
            day.lock(lockers[who])
            self.left_on_clipboards.append(clipboards())
        day.run(notes.unlocking)
        day.run(notes.closing)


@unittest.skipUnless(os.geteuid() == 0, "only root may look into a protected process")
class TheDay(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.days, desktop = [], DesktopBus()  # one for all days: a second would not own the names
        for seed in SEEDS:
            started = time.monotonic()
            lived = WholeDay(seed, desktop)
            cls.days.append(lived)
            report(lived, time.monotonic() - started)

    def test_at_least_twenty_scenarios_were_lived(self):
        for lived in self.days:
            self.assertGreaterEqual(len(set(lived.day.scenarios)), 20)

    def test_words_and_keys_are_found_while_in_use_and_nowhere_in_the_process_after_a_lock(self):
        for lived in self.days:
            self.assertEqual(lived.day.faults, [])
            self.assertLess(lived.day.unread, 2 ** 20, "too much could not be read")

    def test_only_the_journals_own_files_are_left(self):
        for lived in self.days:
            left = files_left.changed(lived.before, lived.after)
            self.assertGreater(len(left), 5, "what is known to be written has to be noticed")
            self.assertEqual(lived.not_allowed(left), set())
            self.assertEqual(files_left.listing(lived.day.temporary), {})

    def test_no_file_was_written_elsewhere_even_for_a_moment(self):
        for lived in self.days:
            written = lived.calls.written()
            self.assertIn(str(lived.day.vault / "keys"), written)
            self.assertIn(str(lived.day.file), written, "what was taken out has to be noticed")
            self.assertEqual(lived.not_allowed(written), set())

    def test_no_word_and_no_key_is_in_any_file_but_the_one_that_was_asked_for(self):
        for lived in self.days:
            words = trace_search.in_files([lived.day.file], lived.day.canaries)
            self.assertGreater(len(words.found), 10, "names and notes are in what was taken out, so the search can find them")
            self.assertEqual(lived.in_files.found, {})

    def test_nothing_is_logged_however_much_is_asked_for(self):
        for lived in self.days:
            self.assertEqual(lived.in_log.found, {})
            told = lived.log.read_text(encoding="utf-8").splitlines()
            self.assertEqual([line for line in told if line.startswith(("debug", "info"))], [])

    def test_what_was_copied_is_on_no_clipboard_after_a_lock(self):
        for lived in self.days:
            for clipboard in lived.left_on_clipboards:
                self.assertIn(clipboard, (["", ""], ["Une recette de soupe", ""]))

    def test_no_internet_socket_was_asked_for(self):
        for lived in self.days:
            self.assertEqual(set(lived.calls.sockets()), {"AF_UNIX"})
            self.assertEqual(lived.calls.addresses(), {"AF_UNIX"})
            self.assertEqual(lived.calls.named("io_uring_setup"), [])

    def test_each_fresh_process_protects_itself_before_anything_else(self):
        for lived in self.days:
            starts = lived.calls.starts()
            self.assertEqual(len(starts), len(PARTS) + 1)
            for calls in starts:
                self.assertIn(("prctl", "PR_SET_DUMPABLE, SUID_DUMP_DISABLE", "0"), calls)
                self.assertIn(("prlimit64", "0, RLIMIT_CORE, {rlim_cur=0, rlim_max=0}, NULL", "0"), calls)


def report(lived, seconds):
    day = lived.day
    print(f"{len(set(day.scenarios))} scenarios, {len(day.canaries)} words and keys, {seconds:.0f} s")
    for scenario in dict.fromkeys(day.scenarios):
        own = [canary for canary in day.canaries if canary.scenario == scenario]
        if own:
            print(f"  {scenario}: {sum(canary.seen for canary in own)} places before, {sum(len(canary.left) for canary in own)} after")
    print(f"  process: searched {day.searches} times, {day.searched / day.searches / 2**20:.0f} MiB each")
    print(f"  files: {len(lived.after)} left, {lived.in_files.bytes / 2**20:.1f} MiB searched; {len(lived.calls.written())} written")
    print(f"  log: {lived.in_log.bytes} bytes")
    print(f"  sockets: {lived.calls.sockets()}", flush=True)


if __name__ == "__main__":
    unittest.main()
