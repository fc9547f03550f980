r"""One entry of the story bible as a file: front matter for what is asked of it, Markdown below for what is told.

Fields of the front matter are scalars and lists, each on one line. A pair is "question: answer", a progression
"NODE: text" or "NODE, question: text"; a backslash stands before `:`, `,` and `\` where they belong to what is before
the colon.
"""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from inkwell.manuscript.fidelity import DISK
from inkwell.storage.front_matter import Document, Value
from inkwell.story.bible import (
    HIGHEST_PRIORITY,
    MOST_STEPS,
    NORMAL_DEPTH,
    NORMAL_PRIORITY,
    Entry,
    EntryKind,
    Progression,
    Trigger,
)
from inkwell.translation import tr

_ALWAYS: Final = ("kind", "names")
"""Fields that every file has; the others appear when they are first other than usual."""
_PAIR: Final = re.compile(r"(?P<key>(?:\\.|[^\\:])*):[ ]?(?P<value>.*)", re.DOTALL)
_PLACE: Final = re.compile(r"(?P<node>(?:\\.|[^\\,])*),[ ]?(?P<field>.*)", re.DOTALL)
_YES: Final = frozenset({"yes", "true", "on", "1"})
_NO: Final = frozenset({"no", "false", "off", "0"})
_DEEPEST: Final = 10_000_000
"""Characters: more than any book has."""

T = TypeVar("T")


def fields_of(entry: Entry) -> dict[str, Value]:
    """Return all that front matter says of an entry."""
    trigger = entry.trigger
    return {
        "kind": entry.kind.value,
        "names": entry.names,
        "fields": tuple(f"{_escaped(question)}: {answer}" for question, answer in entry.fields),
        "always_on": _yes(entry.always_on),
        "enabled": _yes(entry.on),
        "priority": str(entry.priority),
        "keys": trigger.any,
        "keys_with": trigger.with_any,
        "keys_all": trigger.all,
        "keys_none": trigger.none,
        "by_name": _yes(trigger.by_name),
        "whole_words": _yes(trigger.whole_words),
        "match_case": _yes(trigger.match_case),
        "scan_depth": str(trigger.scan_depth),
        "probability": repr(float(trigger.probability)),
        "recursion": str(trigger.recursion),
        "calls": _yes(trigger.calls),
        "progressions": tuple(_written(each) for each in entry.progressions),
        "off_in": entry.off_in,
        "on_in": entry.on_in,
    }


def new_fields(entry: Entry) -> dict[str, Value]:
    """Return the fields that a new file starts with: what is always there, and what is other than usual."""
    usual = fields_of(Entry(id=""))
    return {key: value for key, value in fields_of(entry).items() if key in _ALWAYS or value != usual[key]}


def changed_fields(old: Entry, new: Entry) -> dict[str, Value]:
    """Return the fields that differ, so that nothing else in the file is touched."""
    before = fields_of(old)
    return {key: value for key, value in fields_of(new).items() if value != before[key]}


def entry_of(entry_id: str, document: Document) -> tuple[Entry, tuple[str, ...]]:
    """Return the entry that a file describes, and sentences on what in its front matter could not be used.

    A file without front matter is lore called like the file.
    """
    said = _Said(document.fields, [])
    names = said.words("names") if "names" in said.fields else (DISK.encode(entry_id),)
    name = names[0] if names else DISK.encode(entry_id)
    entry = Entry(
        id=entry_id,
        kind=said.kind("kind"),
        names=names,
        text=document.body,
        fields=tuple(_pair(each) for each in said.items("fields")),
        always_on=said.flag("always_on", False),
        trigger=_trigger(said),
        priority=said.whole("priority", NORMAL_PRIORITY, HIGHEST_PRIORITY),
        progressions=tuple(_progression(each) for each in said.items("progressions")),
        off_in=said.words("off_in"),
        on_in=said.words("on_in"),
        on=said.flag("enabled", True),
    )
    return entry, tuple(_sentence(name, said.unusable))


def _trigger(said: "_Said") -> Trigger:
    return Trigger(
        any=said.words("keys"),
        with_any=said.words("keys_with"),
        all=said.words("keys_all"),
        none=said.words("keys_none"),
        by_name=said.flag("by_name", True),
        whole_words=said.flag("whole_words", True),
        match_case=said.flag("match_case", False),
        scan_depth=said.whole("scan_depth", NORMAL_DEPTH, _DEEPEST),
        probability=said.share("probability", 1.0),
        recursion=said.whole("recursion", 0, MOST_STEPS),
        calls=said.flag("calls", True),
    )


def _sentence(name: str, unusable: Sequence[str]) -> list[str]:
    if not unusable:
        return []
    what = ", ".join(f"“{key}”" for key in unusable)
    return [
        tr(
            "In the bible, “{name}” says something of {what} that Inkwell does not understand; the usual is taken.",
            name=name,
            what=what,
        )
    ]


@dataclass(frozen=True)
class _Said:
    """What front matter says, read field by field; `unusable` gathers the names of those that say nothing known."""

    fields: dict[str, Value]
    unusable: list[str]

    def words(self, key: str) -> tuple[str, ...]:
        """A list, or one scalar as a list of one; what is blank is left out."""
        return tuple(each.strip() for each in self.items(key) if each.strip())

    def items(self, key: str) -> tuple[str, ...]:
        value = self.fields.get(key, ())
        return value if isinstance(value, tuple) else tuple(filter(None, [value]))

    def flag(self, key: str, usual: bool) -> bool:
        return self._read(key, usual, _flag)

    def whole(self, key: str, usual: int, most: int) -> int:
        return self._read(key, usual, lambda text: min(max(int(text), 0), most))

    def share(self, key: str, usual: float) -> float:
        return self._read(key, usual, _share)

    def kind(self, key: str) -> EntryKind:
        return self._read(key, EntryKind.LORE, EntryKind)

    def _read(self, key: str, usual: T, read: Callable[[str], T]) -> T:
        value = self.fields.get(key, "")
        if value == "":
            return usual
        try:
            return read(value.strip().lower() if isinstance(value, str) else "?")
        except ValueError:
            self.unusable.append(key)
            return usual


def _flag(text: str) -> bool:
    if text not in _YES | _NO:
        raise ValueError(text)
    return text in _YES


def _share(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(text)
    return min(max(value, 0.0), 1.0)


def _yes(flag: bool) -> str:
    return "yes" if flag else "no"


def _escaped(text: str, marks: str = r"\\:") -> str:
    return re.sub(f"([{marks}])", r"\\\1", text)


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL)


def _pair(item: str) -> tuple[str, str]:
    found = _PAIR.fullmatch(item)
    return (_unescaped(found["key"]), found["value"]) if found else (item, "")


def _written(progression: Progression) -> str:
    place = _escaped(progression.node, r"\\:,")
    if progression.field:
        place += f", {_escaped(progression.field)}"
    return f"{place}: {progression.text}"


def _progression(item: str) -> Progression:
    found = _PAIR.fullmatch(item)
    if found is None:
        return Progression("", item)
    place = _PLACE.fullmatch(found["key"])
    if place is None:
        return Progression(_unescaped(found["key"]), found["value"])
    return Progression(_unescaped(place["node"]), found["value"], _unescaped(place["field"]))
