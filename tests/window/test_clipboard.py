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

    def test_a_copy_is_marked_as_not_to_be_remembered(self):
        self.assertEqual(read(target="x-kde-passwordManagerHint"), "secret")

    def test_a_copy_is_taken_back_after_half_a_minute(self):
        wait(lambda: read() == "" and read("primary") == "", STAYS + 10, step=0.5, what="the clipboards to be cleared")
        self.assertGreater(time.monotonic() - self.copied, STAYS - 5, "so soon that nothing could be pasted")
        self.assertEqual(self.window.text_of(self.window.find("text", steps.BROUGHT)), NOTE)

    def test_both_are_cleared_by_a_lock(self):
        steps.lock(self.window)
        self.assertEqual((read(), read("primary")), ("", ""))

    def test_what_another_program_put_there_stays(self):
        for selection in ("clipboard", "primary"):
            copied_elsewhere(ELSEWHERE, selection)
        time.sleep(STAYS + 3)
        self.assertEqual((read(), read("primary")), (ELSEWHERE, ELSEWHERE))
        steps.lock(self.window)
        self.assertEqual((read(), read("primary")), (ELSEWHERE, ELSEWHERE))


if __name__ == "__main__":
    unittest.main()
