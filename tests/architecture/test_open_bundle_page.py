"""docs/open-bundle.md names every field and every word that the program reads and writes."""
import os
import pathlib
import re
import unittest

SOURCE = pathlib.Path(os.environ["APARTE_SOURCE_DIR"])
PAGE = (SOURCE / "docs/open-bundle.md").read_text()
NAMED = set(re.findall(r"`([a-z_]+)`", PAGE))


def fields():
    lists = sorted((SOURCE / "src/domain").glob("*fields.h"))
    return {name for one in lists for name in re.findall(r'\bf\.\w+\(u"(\w+)"', one.read_text())}


def nested():
    return set(re.findall(r'reader\.\w+\(u"(\w+)"', (SOURCE / "src/domain/bundle.cpp").read_text()))


def closed_lists():
    text = (SOURCE / "src/domain/fields.h").read_text()
    text += "".join((SOURCE / f"src/domain/{name}_fields.h").read_text() for name in ("mission", "framework"))
    used = set(re.findall(r"words::(\w+)", text))
    vocabulary = (SOURCE / "src/domain/vocabulary.h").read_text()
    lists = re.findall(r"QStringView (\w+)\[\] = \{(.*?)\}", vocabulary, re.DOTALL)
    return {word for name, words in lists if name in used for word in re.findall(r'u"(\w+)"', words)}


class OpenBundlePage(unittest.TestCase):
    def test_every_field_of_the_program_stands_on_the_page(self):
        known = fields() | nested()
        self.assertGreater(len(known), 100)
        self.assertEqual(sorted(known - NAMED), [])

    def test_every_word_of_a_closed_list_stands_on_the_page(self):
        words = closed_lists()
        self.assertGreater(len(words), 50)
        self.assertEqual(sorted(words - NAMED), [])


if __name__ == "__main__":
    unittest.main()
