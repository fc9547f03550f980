"""From what other programs say of an entry to an entry of the bible, with a note of what could not be carried over.

Nothing that is read is trusted: each value may be of any type, of any size, or missing.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, cast

from inkwell.manuscript.node import new_id
from inkwell.story.bible import HIGHEST_PRIORITY, NORMAL_DEPTH, NORMAL_PRIORITY, Entry, EntryKind, Trigger, tidied
from inkwell.story.keys import LONGEST_KEY
from inkwell.translation import tr

MOST_KEYS: Final = 500
LONGEST_TEXT: Final = 200_000
"""Characters of one entry: half a novel, and more than any model is told of it."""
_LONGEST_NAME: Final = 200
_LONGEST_WORD: Final = 100_000
_PATTERN: Final = re.compile(r"/(?P<pattern>.+)/(?P<flags>[a-z]*)", re.DOTALL)
_WORDS: Final = re.compile(r"[\w \-'’.]+")
_MACRO: Final = re.compile(r"\{\{[^{}\n]{1,60}\}\}")

REGULAR: Final = tr("regular expressions as keys")
JOINED: Final = tr("keys joined by & beside others")
LONG_KEYS: Final = tr("keys that are too long or too many")
MACROS: Final = tr("placeholders such as {{user}}, which stay in the text")
LONG_TEXTS: Final = tr("entries that are too long for a bible")


@dataclass
class Notes:
    """What could not be carried over: of how many entries each."""

    counts: Counter[str] = field(default_factory=Counter[str])

    def add(self, what: str) -> None:
        """One more entry of which this could not be carried over."""
        self.counts[what] += 1

    @property
    def what(self) -> str:
        """All of it, as the end of a sentence."""
        return "; ".join(tr("{what} ({n:,} entries)", "", count, what=what) for what, count in self.counts.items())

    @property
    def sentence(self) -> str:
        """The same in one sentence; that all could be, where it could."""
        return (
            tr("Not carried over: {what}.", what=self.what)
            if self.counts
            else tr("All that this lorebook says can be carried over.")
        )


@dataclass
class Draft:
    """An entry as another program means it, in the words of this one."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    kind: EntryKind = EntryKind.LORE
    with_any: tuple[str, ...] = ()
    all: tuple[str, ...] = ()
    none: tuple[str, ...] = ()
    always_on: bool = False
    on: bool = True
    priority: float = NORMAL_PRIORITY
    whole_words: bool = True
    match_case: bool = False
    scan_depth: int = NORMAL_DEPTH
    probability: float = 1.0
    recursion: int = 0
    calls: bool = True

    def entry(self, notes: Notes, number: int) -> Entry | None:
        """Make the entry, the `number`th of its book; None for one that is empty, or that nothing can hold."""
        if len(self.text) > LONGEST_TEXT:
            notes.add(LONG_TEXTS)
            return None
        keys, needed = _keys(self.keys, notes)
        name = _label(self.name) or next(iter((*keys, *needed)), "")
        if not (name or self.text.strip()):
            return None
        if _MACRO.search(self.text):
            notes.add(MACROS)
        trigger = Trigger(
            any=keys,
            all=(*_plain(self.all, notes), *needed),
            none=_plain(self.none, notes),
            with_any=_plain(self.with_any, notes),
            by_name=any(each.casefold() == name.casefold() for each in keys),
            whole_words=self.whole_words,
            match_case=self.match_case,
            scan_depth=self.scan_depth,
            probability=self.probability,
            recursion=self.recursion,
            calls=self.calls,
        )
        return tidied(
            Entry(
                id=new_id(),
                kind=self.kind,
                names=(name or tr("Entry {number:,}", number=number),),
                text=self.text.strip(),
                always_on=self.always_on,
                trigger=trigger,
                priority=int(min(max(self.priority, 0), HIGHEST_PRIORITY)),
                on=self.on,
            )
        )


def _label(name: str) -> str:
    return " ".join(name[: 2 * _LONGEST_NAME].split())[:_LONGEST_NAME]


def _keys(keys: Iterable[str], notes: Notes) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The keys of which one has to be found, and those of which all have to be: "king & castle" needs both."""
    plain = _plain(keys, notes)
    joined = [each for each in plain if " & " in each]
    others = tuple(each for each in plain if each not in joined)
    if len(joined) == 1 and not others:
        return (), tuple(part.strip() for part in joined[0].split("&") if part.strip())
    if joined:
        notes.add(JOINED)
    return others, ()


def _plain(keys: Iterable[str], notes: Notes) -> tuple[str, ...]:
    """The keys as words; of a regular expression the words that it lists, if that is all it does."""
    found: list[str] = []
    whats: set[str] = set()
    for key in keys:
        pattern = _PATTERN.fullmatch(key.strip())
        words = [key.strip()] if pattern is None else _listed(pattern["pattern"])
        if not words:
            whats.add(REGULAR)
        short = [word for word in words if len(word) <= LONGEST_KEY]
        if len(short) < len(words) or len(found) + len(short) > MOST_KEYS:
            whats.add(LONG_KEYS)
        found += short[: max(MOST_KEYS - len(found), 0)]
    for what in sorted(whats):
        notes.add(what)
    return tuple(dict.fromkeys(filter(None, found)))


def _listed(pattern: str) -> list[str]:
    bare = pattern.replace(r"\b", "")
    inner = re.fullmatch(r"\((?:\?:)?([^()]*)\)", bare)
    words = [each.strip() for each in (inner[1] if inner else bare).split("|")]
    return words if all(_WORDS.fullmatch(each) and "." not in each for each in words) else []


# values of any type


def text_of(value: object) -> str:
    """A text, a number as text; "" of anything else."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def words_of(value: object) -> tuple[str, ...]:
    """The texts of a list, or those between the commas of one text."""
    if isinstance(value, str):
        value = [value] if _PATTERN.fullmatch(value.strip()) else value[:_LONGEST_WORD].split(",")
    if not isinstance(value, list):
        return ()
    texts = (text_of(each).strip() for each in cast("list[object]", value)[: 2 * MOST_KEYS])
    return tuple(filter(None, texts))


def flag_of(value: object, usual: bool) -> bool:
    """Yes or no; `usual` of anything else."""
    return bool(value) if isinstance(value, bool | int) else usual


def number_of(value: object, usual: float) -> float:
    """A finite number; `usual` of anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return usual
    try:
        number = float(value)
    except OverflowError:
        return usual
    return number if math.isfinite(number) else usual


def mapping_of(value: object) -> Mapping[str, Any]:
    """An object of JSON; an empty one of anything else."""
    return cast("Mapping[str, Any]", value) if isinstance(value, dict) else {}


def items_of(value: object) -> list[Mapping[str, Any]]:
    """The objects of a list, or of an object by any keys; in its order."""
    if isinstance(value, dict):
        value = list(cast("dict[str, object]", value).values())
    return [mapping_of(each) for each in cast("list[object]", value)] if isinstance(value, list) else []


def kind_of(label: str, usual: EntryKind = EntryKind.LORE) -> EntryKind:
    """Guess from a category's or a type's name what its entries are about."""
    words = label.casefold()
    for kind, marks in _MARKS.items():
        if any(mark in words for mark in marks):
            return kind
    return usual


_MARKS: Final = {
    EntryKind.CHARACTER: ("charact", "person", "people", "npc", "cast", "figur"),
    EntryKind.PLACE: ("place", "locat", "region", "city", "cities", "geograph", "setting"),
    EntryKind.THING: ("item", "object", "thing", "artefact", "artifact", "weapon"),
    EntryKind.STYLE: ("style",),
}
