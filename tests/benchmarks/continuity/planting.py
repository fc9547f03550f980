"""Contradictions planted in a novel: which words were put where, so that it can be told whether they were found.

Nothing here knows how the checks look for them. Sentences are of several kinds, some of them hard to find.
"""

import random
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from inkwell.story.bible import Entry, EntryKind

TITLED: Final = r"(?:(?:Mr|Mrs|Miss|Dr)\.?\s)?[A-Z][a-zà-ÿ]{3,}"
EYES: Final = ("blue", "grey", "green", "brown", "black")
HAIR: Final = ("black", "brown", "red", "golden", "grey")
LOOKS: Final = {
    "eyes": (
        "{n}’s {v} eyes were fixed upon the window.",
        "{n} looked up, and the light fell full on {his} {v} eyes.",
        "The eyes of {n} were {v}, and had no mercy in them.",
        "“Well,” thought {n}, and {his} large {v} eyes filled with tears.",
        "Nobody who had once seen {n}’s eyes, which were {v}, forgot them.",
    ),
    "hair": (
        "{n} pushed the {v} hair from {his} forehead.",
        "The wind had loosened {n}’s thick {v} hair.",
        "{n}’s hair was {v}, and shone in the light of the candle.",
        "{n}, {v}-haired and pale, sat by the fire.",
    ),
}
AGES: Final = (
    "{n} was {a} years old.",
    "{n} was only {a}, and already tired of the world.",
    "{n} had turned {a}.",
    "{n}, aged {a}, looked on in silence.",
    "It was the year in which {n} became {a}.",
)
LEFT: Final = (
    "{n} left the room.",
    "{n} took {his} leave.",
    "{n} went out of the house without another word.",
    "With these words {n} turned upon {his} heel and was gone.",
)
DIED: Final = (
    "{n} died in the night.",
    "{n} was dead.",
    "In the morning {n} lay dead.",
    "They buried {n} on that day.",
)
MONTHS: Final = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
DAYS: Final = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
DATES: Final = (
    "It was {w}, the {d}th of {m}, {y}.",
    "On {w}, {m} {d}, {y}, the rain began.",
    "{w}, {d} {m} {y}, was a day that nobody forgot.",
    "The {d}th of {m}, {y}, was a {w}.",
)
PRESENT: Final = {
    "was": "is", "were": "are", "had": "has", "did": "does", "said": "says", "went": "goes", "came": "comes",
    "took": "takes", "saw": "sees", "knew": "knows", "thought": "thinks", "felt": "feels", "stood": "stands",
    "sat": "sits", "made": "makes", "gave": "gives", "found": "finds", "could": "can", "would": "will",
    "began": "begins", "looked": "looks", "seemed": "seems", "turned": "turns", "walked": "walks",
}  # fmt: skip
FIRST: Final = {"he": "I", "she": "I", "his": "my", "him": "me", "himself": "myself", "herself": "myself", "her": "my"}


@dataclass(frozen=True)
class Planted:
    """What was planted: its kind, the chapter, and words that stand at its place."""

    kind: str
    chapter: int
    words: str


@dataclass
class Novel:
    """A novel's chapters, changed in place by what is planted; who is in it, with "his" or "her"."""

    chapters: list[str]
    people: dict[str, str]
    bible: list[Entry]


def people_of(chapters: list[str]) -> dict[str, str]:
    """Who speaks in these chapters, the most frequent first, and whether "his" or "her" mostly follows the name."""
    text = "\n".join(chapters)
    speakers = Counter(re.findall(rf"[,!?]” (?:said|cried|replied) ({TITLED})", text))
    speakers.update(re.findall(rf"\b({TITLED}) (?:said|answered|asked|replied)\b", text))
    # Where few speak, as in diaries, those who do anything are people.
    acting = Counter(re.findall(rf"\b({TITLED}) (?:was|had|is|has|looked|came|went|took|seems)\b", text))
    inside = set(re.findall(rf"(?<=[a-z,;] )({TITLED})\b", text))
    acting = Counter({name: count for name, count in acting.items() if name in inside})
    if len(speakers) < 4:
        speakers += acting
    found: dict[str, str] = {}
    for name, count in speakers.most_common(8):
        near = " ".join(re.findall(rf"{re.escape(name)}\b(.{{0,80}})", text))
        hers, his = (len(re.findall(pattern, near)) for pattern in (r"\b(?:she|her)\b", r"\b(?:he|his|him)\b"))
        if count > 1:
            found[name] = "her" if hers > his else "his"
    return found


def novel_of(text: str, chance: random.Random) -> Novel:
    """A novel with a bible of those who speak in its first third: their ages, eyes and hair are the script's own."""
    chapters = [part for part in re.split(r"(?m)^#+ .*\n", text) if part.strip()]
    people = people_of(chapters[: len(chapters) // 3])
    bible = [
        Entry(
            id=f"entry{number}",
            kind=EntryKind.CHARACTER,
            names=(name,),
            fields=(
                ("Eyes", chance.choice(EYES)),
                ("Hair", chance.choice(HAIR)),
                ("Age", str(chance.randrange(18, 60))),
            ),
        )
        for number, name in enumerate(people)
    ]
    return Novel(chapters, people, bible)


class Planter:
    """Plants in one novel."""

    def __init__(self, novel: Novel, chance: random.Random) -> None:
        self._novel, self._chance = novel, chance

    def plant(self, counts: dict[str, int]) -> list[Planted]:
        """Plant so many of each kind; the same person, word and thing but once."""
        ways: dict[str, Callable[[], Planted | None]] = {
            "name": self._name,
            "spelling": self._spelling,
            "age": self._age,
            "date": self._date,
            "looks": self._looks,
            "presence": self._presence,
            "tense": lambda: self._retold("tense", PRESENT, 4),
            "person": lambda: self._retold("person", FIRST, 3),
        }
        made: list[Planted] = []
        for kind, count in counts.items():
            for _ in range(count):
                found = next((each for _try in range(2000) if (each := ways[kind]()) is not None), None)
                if found is None:
                    raise SystemExit(f"No place was found for one more of {kind}.")
                made.append(found)
        return made

    def _later(self) -> int:
        """A chapter of the last two thirds."""
        count = len(self._novel.chapters)
        return self._chance.randrange(count // 3, count)

    def _replace(self, chapter: int, start: int, end: int, words: str) -> str:
        text = self._novel.chapters[chapter]
        self._novel.chapters[chapter] = text[:start] + words + text[end:]
        return words

    def _insert(self, chapter: int, sentence: str, before: int | None = None) -> str:
        """Put a paragraph between two others, or before the one that this place is in."""
        text = self._novel.chapters[chapter]
        breaks = [each.end() for each in re.finditer("\n\n", text)]
        place = self._chance.choice(breaks) if before is None else text.rfind("\n\n", 0, before) + 2
        self._replace(chapter, place, place, sentence + "\n\n")
        return sentence

    def _name(self) -> Planted | None:
        counts = Counter(re.findall(r"(?<=[a-z,;] )[A-Z][a-zà-ÿ]{4,}\b", "\n".join(self._novel.chapters)))
        name = self._chance.choice([word for word, count in counts.items() if count >= 15])
        chapter = self._later()
        found = list(re.finditer(rf"\b{name}\b", self._novel.chapters[chapter]))
        wrong = self._slip(name)
        if not found or wrong == name or wrong in "\n".join(self._novel.chapters):
            return None
        place = self._chance.choice(found)
        return Planted("name", chapter, self._replace(chapter, *place.span(), wrong))

    def _slip(self, name: str) -> str:
        """A slip of the pen: two letters exchanged, one doubled, left out or mistaken, or another usual spelling."""
        at = self._chance.randrange(1, len(name) - 1)
        vowels = "aeiou"
        mistaken = self._chance.choice(vowels) if name[at] in vowels else name[at]
        return self._chance.choice(
            (
                name[:at] + name[at + 1] + name[at] + name[at + 2 :],
                name[:at] + name[at] + name[at:],
                name[:at] + name[at + 1 :],
                name[:at] + mistaken + name[at + 1 :],
                name.replace("i", "y") if "i" in name else name.replace("y", "ie"),
                name.replace("c", "k") if "c" in name else name.replace("th", "t"),
            )
        )

    def _spelling(self) -> Planted | None:
        text = "\n".join(self._novel.chapters)
        counts = Counter(re.findall(r"\b[a-z]+(?:-[a-z]+)?\b", text))
        ways = (
            (r"[a-z]{3,}our(?:s|ed|ing|able)?", "our", "or"),
            (r"(?:theat|cent|spect|lust|somb)re", "re", "er"),
            (r"grey", "grey", "gray"),
            (r"[a-z]{3,}is(?:e|ed|ing)", "is", "iz"),
            (r"[a-z]{3,}-[a-z]{3,}", "-", ""),
        )
        pattern, old, new = self._chance.choice(ways)
        words = [word for word, count in counts.items() if count >= 3 and re.fullmatch(pattern, word)]
        word = self._chance.choice(words) if words else ""
        wrong = new.join(word.rsplit(old, 1)) if word else ""
        # Four and hour, rise and surprise have one spelling.
        sure = old in ("-", "grey") or re.search(
            r"col|hon|fav|neigh|hum|lab|harb|parl|behav|vig|vap|alise|nise|gise", word
        )
        chapter = self._later()
        places = (
            list(re.finditer(rf"(?<![\w-]){word}(?![\w-])", self._novel.chapters[chapter])) if word and sure else []
        )
        if not places or wrong in counts:
            return None
        return Planted("spelling", chapter, self._replace(chapter, *self._chance.choice(places).span(), wrong))

    def _someone(self) -> tuple[str, str, Entry]:
        entry = self._chance.choice(self._novel.bible)
        return entry.name, self._novel.people[entry.name], entry

    def _age(self) -> Planted:
        name, _, entry = self._someone()
        right = int(dict(entry.fields)["Age"])
        wrong = right + self._chance.choice((-7, -4, -2, 5, 9))
        written = str(wrong) if self._chance.random() < 0.3 else in_words(wrong)
        sentence = self._chance.choice(AGES).format(n=name, a=written)
        chapter = self._later()
        return Planted("age", chapter, self._insert(chapter, sentence))

    def _date(self) -> Planted:
        import datetime

        day = datetime.date(1893, 1, 1) + datetime.timedelta(days=self._chance.randrange(300))
        day = day.replace(day=max(4, min(day.day, 19)))
        wrong = DAYS[(day.weekday() + self._chance.randrange(1, 7)) % 7]
        words = self._chance.choice(DATES).format(w=wrong, d=day.day, m=MONTHS[day.month - 1], y=day.year)
        chapter = self._later()
        return Planted("date", chapter, self._insert(chapter, words))

    def _looks(self) -> Planted:
        name, his, entry = self._someone()
        part = self._chance.choice(("eyes", "hair"))
        right = dict(entry.fields)[part.capitalize()]
        wrong = [value for value in (EYES if part == "eyes" else HAIR) if value != right]
        sentence = self._chance.choice(LOOKS[part]).format(n=name, v=self._chance.choice(wrong), his=his)
        chapter = self._later()
        return Planted("looks", chapter, self._insert(chapter, sentence))

    def _presence(self) -> Planted:
        name, his, _ = self._someone()
        chapter = self._later()
        spoken = list(re.finditer(rf"” said {re.escape(name)}\b", self._novel.chapters[chapter]))
        if not spoken:
            # In diaries few are said to speak: the speech is planted too.
            sentence = self._chance.choice(LEFT + DIED).format(n=name, his=his)
            self._insert(chapter, f"{sentence}\n\nThe lamp burned low.\n\n“It is late,” said {name}.")
            return Planted("presence", chapter, sentence)
        place = self._chance.choice(spoken)
        if self._chance.random() < 0.7:
            sentence = self._chance.choice(LEFT).format(n=name, his=his)
            return Planted("presence", chapter, self._insert(chapter, sentence, place.start()))
        sentence = self._chance.choice(DIED).format(n=name)
        return Planted("presence", chapter, self._insert(chapter, sentence, place.start()))

    def _retold(self, kind: str, table: dict[str, str], least: int) -> Planted | None:
        """Tell a paragraph of narration otherwise."""
        chapter = self._later()
        text = self._novel.chapters[chapter]
        found = [each for each in re.finditer(r"[^\n]+", text) if fit(each.group())]
        if not found:
            return None
        place = self._chance.choice(found)
        pattern = re.compile(rf"\b(?:{'|'.join(table)})\b", re.IGNORECASE)
        words, count = pattern.subn(lambda each: table[each.group().lower()], place.group())
        if count < least:
            return None
        return Planted(kind, chapter, self._replace(chapter, *place.span(), words))


def fit(paragraph: str) -> bool:
    """Whether a paragraph is narration of some length in which nobody speaks or writes."""
    quoted = re.search(r"[“”\"_*>]|\b(?:I|you)\b", paragraph)
    return 25 <= len(paragraph.split()) <= 150 and quoted is None


def in_words(number: int) -> str:
    """A number below a hundred in words."""
    ones = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
    ]
    ones += ["seventeen", "eighteen", "nineteen"]
    if number < len(ones):
        return ones[number]
    ten = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"][number // 10 - 2]
    return f"{ten}-{ones[number % 10]}" if number % 10 else ten
