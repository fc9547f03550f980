"""From what other programs say of an entry to an entry of the bible, with a note of what could not be carried over.

Nothing that is read is trusted: each value may be of any type, of any size, or missing.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, NamedTuple, cast

from inkwell.manuscript.node import new_id
from inkwell.story.bible import HIGHEST_PRIORITY, NORMAL_DEPTH, NORMAL_PRIORITY, Entry, EntryKind, Trigger, tidied
from inkwell.story.keys import LONGEST_KEY
from inkwell.translation import parted, tr

MOST_KEYS: Final = 500
LONGEST_TEXT: Final = 200_000
"""Characters of one entry: half a novel, and more than any model is told of it."""
_LONGEST_NAME: Final = 200
_LONGEST_WORD: Final = 100_000
_PATTERN: Final = re.compile(r"/(?P<pattern>.+)/(?P<flags>[a-z]*)", re.DOTALL)
_WORDS: Final = re.compile(r"[\w \-'’.]+")
_GROUP: Final = re.compile(r"(?P<before>\\b)?\((?:\?:)?(?P<inner>[^()]*)\)(?P<behind>\\b)?")
_EDGES: Final = (r"\b", " ")
"""What a regular expression says where a word begins or ends."""
_MACRO: Final = re.compile(r"\{\{[^{}\n]{1,60}\}\}")
_MOST_NAMED: Final = 3
_LONGEST_NAMED: Final = 40
_MOST_JOINED: Final = 20
"""Keys joined by & for which an entry says its text again."""

REGULAR: Final = tr("regular expressions as keys")
KEY_RULES: Final = tr("capitals and whole words that matter for some keys of an entry only")
JOINED: Final = tr("keys joined by & beside others")
MACRO_KEYS: Final = tr("keys with placeholders such as {{user}}")
LONG_KEYS: Final = tr("keys that are too long or too many")
MACROS: Final = tr("placeholders such as {{user}}, which stay in the text")
LONG_TEXTS: Final = tr("entries that are too long for a bible")


@dataclass
class Notes:
    """What could not be carried over: of how many entries each, and what the first of them are called."""

    counts: Counter[str] = field(default_factory=Counter[str])
    names: dict[str, list[str]] = field(default_factory=dict[str, list[str]])

    def add(self, what: str, name: str = "") -> None:
        """One more entry of which this could not be carried over; with a `name` where the author has to look at it."""
        self.counts[what] += 1
        named, name = self.names.setdefault(what, []), _label(name)
        if name and len(named) < _MOST_NAMED:
            named.append(name if len(name) <= _LONGEST_NAMED else name[: _LONGEST_NAMED - 1].rstrip() + "…")

    @property
    def what(self) -> str:
        """All of it, as the end of a sentence."""
        return "; ".join(self._counted(what, count) for what, count in self.counts.items())

    def _counted(self, what: str, count: int) -> str:
        counted, named = tr("{what} ({n:,} entries)", "", count, what=what), self.names.get(what, [])
        if not named:
            return counted
        names, more = parted(tr("“{name}”", name=name) for name in named), count - len(named)
        if more:
            names = tr("{names} and {more} more", names=names, more=more)
        return tr("{counted}: {names}", counted=counted, names=names)

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
        read = _KeyReader(_Rule(self.whole_words, self.match_case))
        keys, everyone, nobody, with_any = map(read.words, (self.keys, self.all, self.none, self.with_any))
        label = _label(self.name)
        name = label or next(iter((*keys, *everyone)), "")
        if not (name or self.text.strip()):
            return None
        rule = read.rule()
        for what in read.lost:
            notes.add(what, name)
        if _MACRO.search(self.text):
            notes.add(MACROS)
        # Without a key that is left, the name is the best that an entry can be found by.
        none_left = bool(label and self.keys) and not keys
        trigger = Trigger(
            any=keys,
            all=everyone,
            none=nobody,
            with_any=with_any,
            by_name=none_left or any(each.casefold() == name.casefold() for each in keys),
            whole_words=rule.whole_words,
            match_case=rule.match_case,
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


def apart(draft: Draft, notes: Notes) -> Iterator[Draft]:
    """An entry whose keys may be joined by &: "king & castle" is found where both are.

    One entry can say so of keys that are all joined, or of one pair beside others: "queen" or "king & castle" is one
    of queen and king, with one of queen and castle. For more, the entry is there once for each.
    """
    joined = [each for each in draft.keys if _is_joined(each)]
    if not joined:
        yield draft
        return
    others = tuple(each for each in draft.keys if not _is_joined(each))
    parts = [tuple(filter(None, (part.strip() for part in each.split(" & ")))) for each in joined]
    if len(joined) == 1 and not others:
        yield replace(draft, keys=(), all=parts[0])
    elif len(joined) == 1 and len(parts[0]) == 2:
        first, second = parts[0]
        yield replace(draft, keys=(*others, first), with_any=(*others, second))
    else:
        if others:
            yield replace(draft, keys=others)
        # What is told always anyway is not told again.
        most = _MOST_JOINED if not draft.always_on else 0 if others else 1
        for each, needed in zip(joined[:most], parts[:most], strict=True):
            yield replace(draft, name=f"{draft.name} ({each})" if draft.name else each, keys=(), all=needed)
        if len(joined) > most:
            notes.add(JOINED, _label(draft.name))


def _is_joined(key: str) -> bool:
    return " & " in key and not is_pattern(key)


class _Rule(NamedTuple):
    """How a key is found."""

    whole_words: bool
    match_case: bool


class _KeyReader:
    """Reads the keys of one entry, and keeps what was lost of them and how they want to be found."""

    def __init__(self, usual: _Rule) -> None:
        self.lost: dict[str, None] = {}
        self._usual = usual
        self._rules: set[_Rule] = set()

    def rule(self) -> _Rule:
        """How all of them are found: an entry here has one rule, so where they differ it is the entry's own."""
        if len(self._rules) > 1:
            self.lost[KEY_RULES] = None
        return next(iter(self._rules)) if len(self._rules) == 1 else self._usual

    def words(self, keys: Iterable[str]) -> tuple[str, ...]:
        """The keys as words; of a regular expression the words that it lists, if that is all it does."""
        found: list[str] = []
        for key in keys:
            words = self._words(key.strip())
            short = [word for word in words if len(word) <= LONGEST_KEY]
            if len(short) < len(words) or len(found) + len(short) > MOST_KEYS:
                self.lost[LONG_KEYS] = None
            found += short[: max(MOST_KEYS - len(found), 0)]
        return tuple(dict.fromkeys(filter(None, found)))

    def _words(self, key: str) -> list[str]:
        if _MACRO.search(key):
            self.lost[MACRO_KEYS] = None
            return []
        pattern = _PATTERN.fullmatch(key)
        if pattern is None:
            self._rules.add(self._usual)
            return [key]
        return self._listed(pattern["pattern"], pattern["flags"])

    def _listed(self, pattern: str, flags: str) -> list[str]:
        group = _GROUP.fullmatch(pattern)
        before, behind = (bool(group["before"]), bool(group["behind"])) if group else (False, False)
        parts = (group["inner"] if group else pattern).split("|")
        words = [each.replace(r"\b", "").strip() for each in parts]
        if not all(_WORDS.fullmatch(each) and "." not in each for each in words):
            self.lost[REGULAR] = None
            return []
        for part, word in zip(parts, words, strict=True):
            begins, ends = before or part.startswith(_EDGES), behind or part.endswith(_EDGES)
            if begins != ends:
                self.lost[KEY_RULES] = None
            self._rules.add(_Rule(begins and ends, "i" not in flags and word.lower() != word.upper()))
        return words


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


def is_pattern(key: str) -> bool:
    """Say whether a key is written as a regular expression, between slashes."""
    return _PATTERN.fullmatch(key.strip()) is not None


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
