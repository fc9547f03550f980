"""A story bible made by a script, of nothing but the chapters before a place: who and what is named, and what is said.

It is what an author's bible would be at its poorest: names by how often they stand there, and for each the sentences
that use it together with the most telling other words.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache

from inkwell.manuscript.sentences import sentences
from inkwell.story.bible import Entry, EntryKind

LEAST = 3
"""So often a name has to stand inside a sentence to be one."""
MOST = 120
SENTENCES = 3
_TITLES = "Mr|Mrs|Miss|Dr|Lady|Lord|Sir|Prince|Princess|Count|Countess|Colonel|General|Captain|Professor|Aunt|Uncle"
_NAME = re.compile(
    rf"(?<=[a-z,;] )(?:(?:{_TITLES})\.? )?[A-ZÀ-Þ][a-zà-ÿ’-]+(?: (?:de |von |van )?[A-ZÀ-Þ][a-zà-ÿ’-]+){{0,2}}"
)
_NONE = frozenset(
    [
        "I",
        "I’m",
        "I’ll",
        "I’ve",
        "I’d",
        "Mr",
        "Mrs",
        "Miss",
        "Dr",
        "Sir",
        "Lady",
        "Lord",
        "God",
        "English",
        "French",
        "German",
        "Russian",
    ]
)
_WORD = re.compile(r"[^\W\d_]{4,}")
_PARAGRAPH = re.compile(r"[^\n]+")


def bible_of(earlier: str) -> tuple[Entry, ...]:
    """Entries for who and what `earlier` names, those it names most often first."""
    names = _names(earlier)
    said = _sentences_with(earlier, names)
    return tuple(
        Entry(id=f"e{number}", kind=EntryKind.CHARACTER, names=(name,), text=" ".join(said.get(name, ())))
        for number, name in enumerate(names)
    )


def _names(text: str) -> list[str]:
    found = Counter(match.group().removesuffix("’s").strip("’-") for match in _NAME.finditer(text))
    good = ((name, count) for name, count in found.items() if count >= LEAST and name not in _NONE)
    return [name for name, _ in sorted(good, key=lambda each: (-each[1], each[0]))][:MOST]


def _sentences_with(text: str, names: Sequence[str]) -> dict[str, list[str]]:
    """For each name its most telling sentences, in the text's order."""
    told = _told(text)
    counts = Counter(word for _, words in told for word in words)
    by_name: dict[str, list[tuple[float, int]]] = defaultdict(list)
    wanted = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in sorted(names, key=len, reverse=True)) or r"(?!)")
    for place, (sentence, words) in enumerate(told):
        worth = sum(math.log(len(told) / counts[word]) for word in words) / (len(words) + 6)
        for name in {match.group() for match in wanted.finditer(sentence)}:
            by_name[name].append((worth, place))
    best = {name: sorted(place for _, place in sorted(rows)[-SENTENCES:]) for name, rows in by_name.items()}
    return {name: [told[place][0] for place in places] for name, places in best.items()}


@lru_cache(maxsize=4)
def _told(text: str) -> list[tuple[str, frozenset[str]]]:
    found: list[tuple[str, frozenset[str]]] = []
    for paragraph in _PARAGRAPH.finditer(text):
        line = paragraph.group()
        for start, end in sentences(line):
            words = frozenset(word.lower() for word in _WORD.findall(line, start, end))
            if 5 <= len(words) <= 25 and line[start] not in "“‘\"'—":
                found.append((line[start:end], words))
    return found
