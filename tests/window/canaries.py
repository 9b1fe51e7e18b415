"""Words that occur nowhere else, so that each copy of them is one that the program made; and the pieces to look for.

A canary may hide in other forms than it was typed in: search works on folded text, X11 and D-Bus on UTF-8, Qt on UTF-16.
Any run of eight characters of any form counts as a copy; of a key, any eight bytes, as bytes or as hexadecimal digits."""
import random
import unicodedata
from dataclasses import dataclass, field

FRAGMENT = 8
ENCODINGS = ("utf-8", "utf-16-le", "utf-32-le")
SYLLABLES = ("bra", "cro", "vil", "mesk", "zuf", "tild", "org", "plo", "jurn", "kev", "dax", "mirp", "gust", "hib", "wost",
             "névr", "fla", "quod", "rept", "syx", "çamb", "lunk", "tyr", "gwen", "pschu", "noz", "éclu", "drim", "volp", "xan")


def folded(text):
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign)).lower()


def windows(text, size=FRAGMENT):
    return {text[at:at + size] for at in range(len(text) - size + 1)}


@dataclass(eq=False)
class Canary:
    what: str
    value: object  # str: words; bytes: a key
    scenario: str = ""
    seen: int = 0  # places where it was found while it was in use
    left: list = field(default_factory=list)  # places where it was found after a lock

    def forms(self):
        if isinstance(self.value, bytes):
            return set()
        return {self.value, self.value.lower(), self.value.upper(), folded(self.value)}

    def pieces(self):
        if isinstance(self.value, bytes):
            raw = {self.value[at:at + FRAGMENT] for at in range(len(self.value) - FRAGMENT + 1)}
            digits = {piece.hex() for piece in raw}
            texts = digits | {digit.upper() for digit in digits}
        else:
            raw, texts = set(), {piece for form in self.forms() for piece in windows(form)}
        return raw | {text.encode(code) for text in texts for code in ENCODINGS}


class Mint:
    """Makes words, the same ones for the same seed; no eight characters are made twice."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.used = set()

    def word(self):
        """Begins with a letter that has a capital on every keyboard."""
        first = self.random.choice([syllable for syllable in SYLLABLES if syllable[0].isascii()])
        return first + "".join(self.random.choice(SYLLABLES) for _ in range(self.random.randint(1, 3)))

    def words(self, count):
        while True:
            text = " ".join(self.word() for _ in range(count))
            pieces = windows(folded(text))
            if len(text) >= FRAGMENT * 2 and not pieces & self.used and len(pieces) == len(text) - FRAGMENT + 1:
                self.used |= pieces
                return text

    def sentence(self, count=5):
        return self.words(count).capitalize()

    def name(self):
        return self.words(2).title()
