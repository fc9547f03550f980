"""The story bible as values: whom and what the book is about, when the model is told of it, what changes on the way.

An entry knows no file. What depends on the place in the book (progressions, "not in this scene") is asked with the
place: `entry_at`, `is_off`.
"""

import random
from collections.abc import Collection, Iterable
from enum import StrEnum
from typing import Final

import msgspec

from inkwell.manuscript.node import new_id
from inkwell.manuscript.tree import Manuscript

NORMAL_PRIORITY: Final = 100
HIGHEST_PRIORITY: Final = 1000
NORMAL_DEPTH: Final = 4000
"""Characters before the cursor: about two pages of a printed novel."""
WHOLE_SCENE: Final = 0
"""A scan depth that reaches to the beginning of the scene."""
MOST_STEPS: Final = 5
"""No entry is called over more others than this."""


class EntryKind(StrEnum):
    """What an entry is about."""

    CHARACTER = "character"
    PLACE = "place"
    THING = "thing"
    LORE = "lore"
    STYLE = "style"


class Trigger(msgspec.Struct, frozen=True):
    """When an entry that is not always on is told.

    It is told when it is named (`by_name`) or one of the keys `any` is found, and one of `with_any` is too (where there
    are such), and each of `all`, and none of `none`. Without names and `any`, the others decide alone.
    """

    any: tuple[str, ...] = ()
    all: tuple[str, ...] = ()
    none: tuple[str, ...] = ()
    with_any: tuple[str, ...] = ()
    by_name: bool = True
    """Whether the entry's own names are keys too, looked for as names are (see `LoreIndex`)."""
    whole_words: bool = True
    match_case: bool = False
    """Whether keys are found only as they are written. Names have a rule of their own."""
    scan_depth: int = NORMAL_DEPTH
    """How many characters before the cursor are looked through; WHOLE_SCENE for all of the scene.

    With that and NORMAL_DEPTH, what called for the entry once does so while the scene lasts.
    """
    probability: float = 1.0
    """From 0 to 1; drawn once for each scene (see `is_drawn`)."""
    recursion: int = 0
    """Over how many other entries this one may be called: 0 when only the page counts, at most MOST_STEPS."""
    calls: bool = True
    """Whether this entry's own text may call others."""


class Progression(msgspec.Struct, frozen=True):
    """What holds from a chapter or scene on.

    It is added to the entry's text, or takes the place of the value of `field` where that is not "".
    """

    node: str
    text: str
    field: str = ""


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One entry. `names` holds the name and then the aliases; `text` is Markdown; `fields` are (question, answer)."""

    id: str
    kind: EntryKind = EntryKind.CHARACTER
    names: tuple[str, ...] = ()
    text: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    always_on: bool = False
    trigger: Trigger = Trigger()
    priority: int = NORMAL_PRIORITY
    """From 0 to HIGHEST_PRIORITY; of what does not fit, the lowest is left out first."""
    progressions: tuple[Progression, ...] = ()
    off_in: tuple[str, ...] = ()
    """Nodes in which, and in all below them, the model is not told of it, whatever is found there."""
    on_in: tuple[str, ...] = ()
    """Nodes in which, and in all below them, the model is always told of it. The nearest node decides; off wins."""
    on: bool = True

    @property
    def name(self) -> str:
        """What the entry is called; "" where it has no name yet."""
        return self.names[0] if self.names else ""

    @property
    def aliases(self) -> tuple[str, ...]:
        """What it is called besides."""
        return self.names[1:]


class Setting(StrEnum):
    """What an entry says of one place in the book."""

    ON = "on"
    OFF = "off"
    AS_FOUND = "as found"


def new_entry(kind: EntryKind, name: str = "") -> Entry:
    """Return an empty entry of this kind with an id of its own; style is always on."""
    names = (name,) if name else ()
    return Entry(id=new_id(), kind=kind, names=names, always_on=kind is EntryKind.STYLE)


def names_of(entries: Iterable[Entry]) -> tuple[str, ...]:
    """Return all names that the book may speak of, aliases included; what a style is called is none."""
    return tuple(name for entry in entries if entry.kind is not EntryKind.STYLE for name in entry.names)


def tidied(entry: Entry) -> Entry:
    """Return an entry as its file keeps it: names and keys trimmed, each once; numbers within their bounds."""
    trigger = entry.trigger
    chance = trigger.probability if trigger.probability == trigger.probability else 1.0  # not a number is no wish
    kept = msgspec.structs.replace(
        trigger,
        any=_each_once(trigger.any),
        all=_each_once(trigger.all),
        none=_each_once(trigger.none),
        with_any=_each_once(trigger.with_any),
        scan_depth=max(trigger.scan_depth, WHOLE_SCENE),
        probability=min(max(float(chance), 0.0), 1.0),
        recursion=min(max(trigger.recursion, 0), MOST_STEPS),
    )
    return msgspec.structs.replace(
        entry,
        names=_each_once(entry.names),
        fields=tuple(each for each in entry.fields if each != ("", "")),
        trigger=kept,
        priority=min(max(entry.priority, 0), HIGHEST_PRIORITY),
        progressions=tuple(each for each in entry.progressions if each.node or each.text or each.field),
        off_in=_each_once(entry.off_in),
        on_in=_each_once(entry.on_in),
    )


def _each_once(words: tuple[str, ...]) -> tuple[str, ...]:
    if not words:
        return words
    return tuple(dict.fromkeys(filter(None, (word.strip() for word in words))))


def passed(manuscript: Manuscript, node_id: str | None) -> frozenset[str]:
    """Return the nodes that have begun when the reader is in this one: itself, what is above it and all before.

    All of the book for None, or for a node that is not there.
    """
    found: list[str] = []
    for _, node in manuscript.walk():
        found.append(node.id)
        if node.id == node_id:
            break
    return frozenset(found)


def entry_at(entry: Entry, begun: Collection[str]) -> Entry:
    """Return the entry as it is where these nodes have begun: with the progressions that hold there worked in.

    They hold in the order in which the author put them.
    """
    here = [each for each in entry.progressions if each.node in begun]
    if not here:
        return entry if not entry.progressions else msgspec.structs.replace(entry, progressions=())
    fields = entry.fields
    for each in here:
        fields = _answered(fields, each) if each.field else fields
    text = "\n\n".join(filter(None, [entry.text.rstrip("\n"), *(each.text for each in here if not each.field)]))
    return msgspec.structs.replace(entry, text=text, fields=fields, progressions=())


def _answered(fields: tuple[tuple[str, str], ...], newer: Progression) -> tuple[tuple[str, str], ...]:
    if all(question != newer.field for question, _ in fields):
        return (*fields, (newer.field, newer.text))
    return tuple((question, newer.text if question == newer.field else answer) for question, answer in fields)


def words_of(entry: Entry) -> str:
    """Return what an entry says, as lines: its names, the answers that there are, its text; no progressions."""
    also = f" (also {', '.join(entry.aliases)})" if entry.aliases else ""
    answers = [f"{question}: {answer}" for question, answer in entry.fields if answer.strip()]
    head = "\n".join(filter(None, [entry.name + also, *answers]))
    return "\n\n".join(filter(None, [head, entry.text.strip()]))


def setting_at(entry: Entry, lineage: Iterable[str]) -> Setting:
    """Return what an entry says of a place; `lineage` is the node and those above it, nearest first."""
    for node_id in lineage:
        if node_id in entry.off_in:
            return Setting.OFF
        if node_id in entry.on_in:
            return Setting.ON
    return Setting.AS_FOUND


def is_off(entry: Entry, lineage: Iterable[str]) -> bool:
    """Say whether an entry is not told here whatever is found; `lineage` as in `setting_at`."""
    return not entry.on or setting_at(entry, lineage) is Setting.OFF


def is_drawn(entry: Entry, seed: str) -> bool:
    """Say whether chance lets an entry be told; the same for the same seed, which is usually the scene's id."""
    chance = entry.trigger.probability
    return chance >= 1 or (chance > 0 and random.Random(f"{seed}\n{entry.id}").random() < chance)
