"""The window's entry on a desktop: its name, its words in both languages and its icon agree with what the program calls itself."""
import configparser
import re
import unittest
import xml.etree.ElementTree

import sources

DESKTOP = sources.ROOT / "packaging/desktop"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


class DesktopFiles(unittest.TestCase):
    def setUp(self):
        parser = configparser.RawConfigParser()
        parser.optionxform = str
        parser.read(DESKTOP / "aparte.desktop", encoding="utf-8")
        self.entry = parser["Desktop Entry"]
        self.card = xml.etree.ElementTree.parse(DESKTOP / "aparte.metainfo.xml").getroot()
        self.main = (sources.ROOT / "src/app/main.cpp").read_text(encoding="utf-8")

    def test_the_window_is_known_by_its_entry(self):
        name = re.search(r'setDesktopFileName\(QStringLiteral\("(\w+)"\)\)', self.main)[1]
        self.assertEqual((DESKTOP / f"{name}.desktop").name, self.card.findtext("launchable"))
        self.assertEqual(self.entry["StartupWMClass"], name)
        self.assertEqual(self.entry["Exec"].split()[0], self.card.findtext("provides/binary"))

    def test_it_says_who_it_is_in_both_languages(self):
        self.assertEqual(self.entry["Name"], self.card.findtext("name"))
        for key in ("GenericName", "Comment", "Keywords"):
            self.assertTrue(self.entry[key] and self.entry[key + "[fr]"], key)
        self.assertEqual([each.get(LANGUAGE) for each in self.card.findall("summary")], [None, "fr"])
        self.assertEqual([each.get(LANGUAGE) for each in self.card.findall("description/p")], [None, "fr"])

    def test_its_icon_is_one_drawing_for_all_sizes(self):
        drawing = sources.ROOT / f"packaging/icons/{self.entry['Icon']}.svg"
        size = xml.etree.ElementTree.parse(drawing).getroot().get("viewBox").split()
        self.assertEqual(size[2], size[3])
        made = set(re.search(r"foreach\(size ([\d ]+)\)", (sources.ROOT / "cmake/desktop.cmake").read_text(encoding="utf-8"))[1].split())
        shown = set(re.search(r"const int size : \{([\d, ]+)\}", self.main)[1].split(", "))
        self.assertTrue(shown <= made, shown - made)


if __name__ == "__main__":
    unittest.main()
