"""Whom a passage names: candidates as they are written, and who of the book they are."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from inkwell.story.bible import Entry, EntryKind

_TITLE: Final = (
    r"(?:Mr|Mrs|Ms|Miss|Dr|Doctor|Professor|Lady|Lord|Sir|Count|Countess|Captain|Colonel|Major|Aunt|Uncle"
    r"|Father|Sister|Brother|Reverend|Madame|Herr|Frau)"
)
_LATIN: Final = [chr(code) for code in range(0x250) if chr(code).isalpha()]
_UPPER: Final = f"[{''.join(letter for letter in _LATIN if letter.isupper())}]"
_LOWER: Final = f"[{''.join(letter for letter in _LATIN if letter.islower())}]"
_PART: Final = rf"{_UPPER}{_LOWER}+(?:[-’']{_UPPER}?{_LOWER}{{2,}})*"
NAME: Final = rf"(?:{_TITLE}\.?\s+)?{_PART}(?:\s+(?:(?:[Vv]an|[Vv]on|[Dd]e)\s+)?{_PART}){{0,2}}"
"""A pattern for a name as it is written, its title with it."""
_NAMES: Final = re.compile(rf"\b{NAME}")
_TITLED: Final = re.compile(rf"({_TITLE})\.?\s+(.+)")
_NONE: Final = frozenset(
    [
        "The",
        "A",
        "An",
        "And",
        "But",
        "Or",
        "Nor",
        "So",
        "Yet",
        "For",
        "If",
        "Then",
        "When",
        "While",
        "As",
        "At",
        "By",
        "In",
        "On",
        "Of",
        "To",
        "From",
        "With",
        "Without",
        "Once",
        "Here",
        "There",
        "Where",
        "Why",
        "How",
        "What",
        "Which",
        "Who",
        "Whose",
        "This",
        "That",
        "These",
        "Those",
        "He",
        "She",
        "It",
        "We",
        "You",
        "They",
        "I",
        "Me",
        "Him",
        "Her",
        "Us",
        "Them",
        "My",
        "Your",
        "His",
        "Its",
        "Our",
        "Their",
        "Is",
        "Are",
        "Was",
        "Were",
        "Had",
        "Has",
        "Have",
        "Do",
        "Does",
        "Did",
        "Will",
        "Would",
        "Shall",
        "Should",
        "Can",
        "Could",
        "May",
        "Might",
        "Must",
        "No",
        "Not",
        "Nothing",
        "Never",
        "Ever",
        "Perhaps",
        "Now",
        "Just",
        "Only",
        "Still",
        "All",
        "Both",
        "Each",
        "Every",
        "Some",
        "Such",
        "One",
        "Two",
        "Three",
        "After",
        "Before",
        "Until",
        "Till",
        "Although",
        "Though",
        "Because",
        "Since",
        "Even",
        "Yes",
        "Oh",
        "Ah",
        "Well",
        "Come",
        "Let",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
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
        "English",
        "French",
        "German",
        "God",
    ]
)
LEAST_SPEAKING: Final = 2
"""Who is said to speak so often in a book is one of its people, whether the bible knows of them or not."""


def named_in(text: str) -> tuple[str, ...]:
    """Return the names in a passage as they are written, each once; words that open sentences may be among them."""
    found = (_trimmed(each.group()) for each in _NAMES.finditer(text))
    return tuple(dict.fromkeys(name for name in found if name))


def _trimmed(name: str) -> str:
    words = re.sub(r"['’]s?$", "", name).split()
    while words and words[0] in _NONE:
        del words[0]
    return " ".join(words)


class People:
    """Who is who in a book: the characters of its bible, and those who speak in it."""

    def __init__(self, entries: Iterable[Entry], speakers: Counter[str]) -> None:
        self._known: dict[str, str] = {}
        self._titles: defaultdict[str, set[str]] = defaultdict(set)
        """By surnames, the titles that stand before them in this book."""
        parts: defaultdict[str, set[str]] = defaultdict(set)
        for entry in entries:
            if entry.kind is EntryKind.CHARACTER and entry.on:
                for name in entry.names:
                    self._known.setdefault(_plain(name), entry.id)
                    parts[name.split()[0]].add(entry.id)
                    parts[name.split()[-1]].add(entry.id)
        for name in speakers:
            titled = _TITLED.fullmatch(name)
            if titled:
                self._titles[titled.group(2).split()[-1]].add(titled.group(1))
        self._parts = {part: next(iter(who)) for part, who in parts.items() if len(who) == 1}
        for name, count in speakers.items():
            if count >= LEAST_SPEAKING and self._of_bible(name) is None:
                self._known.setdefault(_plain(name), name)

    def who(self, name: str) -> str | None:
        """An entry's id, or the name itself of somebody whom the bible does not know; None for nobody."""
        return self._of_bible(name) or self._known.get(_plain(name))

    def only(self, names: Sequence[str]) -> str | None:
        """The one person of these names; None where there is none, or more than one."""
        found = {who for name in names if (who := self.who(name)) is not None}
        return found.pop() if len(found) == 1 else None

    def _of_bible(self, name: str) -> str | None:
        exact = self._known.get(_plain(name))
        if exact is not None:
            return exact
        titled = _TITLED.fullmatch(name)
        last = (titled.group(2) if titled else name).split()[-1]
        if titled and len(self._titles[last] | {titled.group(1)}) > 1:
            # Mr. and Mrs. of one name are two people.
            return None
        return self._parts.get(last) if titled or " " not in name else None


def _plain(name: str) -> str:
    return " ".join(name.replace(".", "").split()).casefold()
