"""What is copied out of a note: marked for clipboard histories, taken back after half a minute and at every lock; what another
program put there is left alone."""
import subprocess
import time
import unittest

import steps
from aparte_window import wait

NOTE = "Sillage quinze brumes hautes"
ELSEWHERE = "Une recette de soupe"
STAYS = 30.0


def read(selection="clipboard", target="UTF8_STRING"):
    """What any other program would be given; nothing: empty."""
    answer = subprocess.run(["xclip", "-o", "-selection", selection, "-t", target], capture_output=True, timeout=10, check=False)
    return answer.stdout.decode()


def copied_elsewhere(text, selection="clipboard"):
    subprocess.run(["xclip", "-i", "-selection", selection], input=text.encode(), stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, timeout=10, check=True)


class Clipboard(unittest.TestCase):
    def setUp(self):
        self.window = steps.fresh_window()
        self.addCleanup(self.window.close)
        steps.create_journal(self.window)
        steps.first_person(self.window)
        self.window.type_into("text", steps.BROUGHT, NOTE)
        self.window.keys("ctrl+a", "ctrl+c")
        wait(lambda: read() == NOTE and read("primary") == NOTE, what="the copy")
        self.copied = time.monotonic()

    def test_a_copy_and_a_selection_are_marked_as_not_to_be_remembered(self):
        for selection in ("clipboard", "primary"):
            wait(lambda: read(selection, "x-kde-passwordManagerHint") == "secret", what=f"the mark on {selection}")
        self.window.keys("ctrl+End", "shift+ctrl+Left")
        wait(lambda: read("primary") == NOTE.split()[-1], what="another selection")
        self.assertEqual(read("primary", "x-kde-passwordManagerHint"), "secret")

    def test_a_copy_is_taken_back_after_half_a_minute(self):
        wait(lambda: read() == "" and read("primary") == "", STAYS + 10, step=0.5, what="the clipboards to be cleared")
        self.assertGreater(time.monotonic() - self.copied, STAYS - 5, "so soon that nothing could be pasted")
        self.assertEqual(self.window.text_of(self.window.find("text", steps.BROUGHT)), NOTE)

    def test_both_are_cleared_by_a_lock(self):
        steps.lock(self.window)
        self.assertEqual((read(), read("primary")), ("", ""))

    def test_both_are_cleared_by_closing_the_window(self):
        self.window.keys("alt+F4")
        wait(lambda: not self.window.alive(), 30, what="the program to end")
        self.assertEqual((read(), read("primary")), ("", ""))

    def test_what_another_program_put_there_stays(self):
        copied_elsewhere(ELSEWHERE, "primary")
        wait(lambda: read() == "", STAYS + 10, step=0.5, what="the copy to be taken back")
        self.assertEqual(read("primary"), ELSEWHERE)
        copied_elsewhere(ELSEWHERE)
        time.sleep(3)
        steps.lock(self.window)
        self.assertEqual((read(), read("primary")), (ELSEWHERE, ELSEWHERE))

    def test_nothing_is_copied_out_of_a_passphrase(self):
        steps.lock(self.window)
        self.window.type_into("password text", "Passphrase", steps.PASSPHRASE)
        self.window.keys("ctrl+a", "ctrl+c", "ctrl+x", "shift+Home")
        self.window.keys("Return")
        self.window.wait_until_gone("password text", "Passphrase", seconds=30)
        self.assertEqual((read(), read("primary")), ("", ""))


if __name__ == "__main__":
    unittest.main()
