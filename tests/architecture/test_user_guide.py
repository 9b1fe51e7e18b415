"""The user guide and the list of keys say what the window says: a label that was renamed, or a key that does something and is not
told, is found here."""
import os
import pathlib
import re
import unittest
import xml.etree.ElementTree

ROOT = pathlib.Path(os.environ["APARTE_SOURCE_DIR"])
GUIDE = ROOT / "docs" / "guide"
HELP = ROOT / "qml" / "help" / "KeyboardHelp.qml"
# What Qt's own text fields answer to.
OF_EACH_TEXT = {"Ctrl+Z", "Ctrl+Shift+Z", "Tab"}


def labels(language):
    """All words of the window in one language; what is counted or filled in is left out up to its place."""
    found = set()
    for message in xml.etree.ElementTree.parse(ROOT / "i18n" / "aparte_fr.ts").getroot().iter("message"):
        forms = message.findall("translation/numerusform") or [message.find("translation")]
        texts = [message.find("source").text] if language == "en" else ["".join(form.itertext()) for form in forms]
        found.update(re.sub(r"\s*[:«“]?\s*%[n1-9].*$", "", text) for text in texts)
    return found


def keys_of_pages():
    found = {}
    for page in sorted((ROOT / "qml").rglob("*.qml")):
        text = page.read_text(encoding="utf-8")
        for listed in re.findall(r"\bsequences?\s*:\s*(\[[^\]]*\]|\"[^\"]*\")", text):
            for key in re.findall(r'"([^"]+)"', listed):
                found.setdefault(key.replace("Return", "Enter"), page.name)  # the keyboard has two of them
    return found


def keys_told():
    return set(re.findall(r'keys: "([^"]+)"', HELP.read_text(encoding="utf-8")))


class UserGuide(unittest.TestCase):
    def test_words_in_bold_are_words_of_the_window(self):
        for language in ("fr", "en"):
            known = labels(language)
            for chapter in sorted((GUIDE / language).glob("*.md")):
                said = re.sub(r"\s+", " ", chapter.read_text(encoding="utf-8").replace("\n> ", "\n"), flags=re.ASCII)
                for label in re.findall(r"\*\*(.+?)\*\*", said):
                    with self.subTest(chapter=f"{language}/{chapter.name}", label=label):
                        self.assertIn(label, known)

    def test_a_label_that_is_no_more_is_noticed(self):
        self.assertNotIn("A label that no page has", labels("en"))
        self.assertIn("Save", labels("en"))
        self.assertIn("Enregistrer", labels("fr"))

    def test_keys_named_in_the_guide_are_told_in_the_help(self):
        for chapter in sorted(GUIDE.rglob("*.md")):
            for key in re.findall(r"`((?:Ctrl|Alt)\+[^`]+|F\d+)`", chapter.read_text(encoding="utf-8")):
                with self.subTest(chapter=chapter.name, key=key):
                    self.assertIn(key.replace("Maj", "Shift"), keys_told())

    def test_every_key_of_a_page_is_told_and_every_key_told_does_something(self):
        pages = keys_of_pages()
        self.assertGreater(len(pages), 8)
        untold = {key: page for key, page in pages.items() if key not in keys_told()}
        self.assertEqual(untold, {}, "keys that do something, missing in qml/help/KeyboardHelp.qml")
        self.assertEqual(keys_told() - set(pages) - OF_EACH_TEXT, set(), "keys told that no page answers to")

    def test_the_pictures_stay_small(self):
        sizes = [picture.stat().st_size for picture in (GUIDE / "pictures").rglob("*.png")]
        self.assertGreaterEqual(len(sizes), 16)
        self.assertLess(sum(sizes), 2_000_000)

    def test_no_picture_is_unused(self):
        told = "".join(chapter.read_text(encoding="utf-8") for chapter in GUIDE.rglob("*.md"))
        for picture in (GUIDE / "pictures").rglob("*.png"):
            self.assertIn(f"{picture.parent.name}/{picture.name}", told)


if __name__ == "__main__":
    unittest.main()
