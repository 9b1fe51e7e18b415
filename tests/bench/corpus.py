"""Notes that a coach could have written in length and letters (not in sense), the same in every run: as an open bundle,
as plain files, as one stream of text, and as entries of a password safe. Synthetic French: 20,000 words by Zipf's law."""
import json
import random
import xml.sax.saxutils

PEOPLE = 200
RARE = "Zéphyrin"  # in one note of a hundred; the word that is searched
RARE_PATTERN = "z[eéèê]phyr[iîï]n"
SYLLABLES = ("ba be bi bo bu ca ce ci co cu da de di do du é fa fe fi fo ga ge gi go la le li lo lu ma me mi mo mu na ne ni no "
             "pa pe pi po pu qua que ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo vu ché tion ment ière eur aux").split()


class Corpus:
    def __init__(self, count, seed=1):
        self.chance = random.Random(seed)
        words = sorted({"".join(self.chance.choices(SYLLABLES, k=self.chance.randint(1, 4))) for _ in range(40000)})
        self.chance.shuffle(words)
        self.words = words[:20000]
        self.weights = [1 / (rank + 2) for rank in range(len(self.words))]
        self.notes = [self._note(number) for number in range(count)]

    def _note(self, number):
        size = self.chance.randint(1500, 4600)
        words, length = [], 0
        drawn = iter(self.chance.choices(self.words, self.weights, k=size // 3))
        while length < size:
            word = next(drawn, "fin")
            words.append(word)
            length += len(word.encode()) + 1
        if number % 100 == 7:
            words[len(words) // 2] = RARE
        return " ".join(words)

    def size(self):
        return sum(len(note.encode()) for note in self.notes)

    def bundle(self):
        """Everything of one person under one mission; two hundred people."""
        people = []
        for person in range(PEOPLE):
            sessions = [{"id": f"s{number}", "kind": "session", "date": f"2025-{1 + number % 12:02}-{1 + number % 28:02}",
                         "minutes": 60, "note": self.notes[number]} for number in range(person, len(self.notes), PEOPLE)]
            people.append({"id": f"b{person}", "kind": "individual", "name": f"Personne {person}",
                           "missions": [{"id": f"m{person}", "framework": "company", "motive": "practice", "stage": "sessions",
                                         "sessions": sessions}]})
        return json.dumps({"format": "aparte-bundle", "version": 1, "beneficiaries": people}, ensure_ascii=False)

    def write_files(self, folder):
        for number, note in enumerate(self.notes):
            (folder / f"{number:06}.md").write_text(note + "\n", encoding="utf-8")

    def write_stream(self, file):
        file.write_text("\n".join(self.notes) + "\n", encoding="utf-8")

    def write_safe(self, file):
        """KeePass's own XML, as keepassxc-cli imports it."""
        entry = ("<Entry><String><Key>Title</Key><Value>{}</Value></String>"
                 "<String><Key>Notes</Key><Value>{}</Value></String></Entry>")
        entries = "".join(entry.format(number, xml.sax.saxutils.escape(note)) for number, note in enumerate(self.notes))
        file.write_text(f"<?xml version='1.0' encoding='utf-8'?><KeePassFile><Meta><Generator>bench</Generator></Meta>"
                        f"<Root><Group><Name>Root</Name>{entries}</Group></Root></KeePassFile>", encoding="utf-8")
