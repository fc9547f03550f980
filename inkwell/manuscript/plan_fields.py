"""What is planned of a part of the book, field by field: how it is shown, how it is read from what an author writes."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import Node
from inkwell.manuscript.story_time import story_time
from inkwell.manuscript.tree import Manuscript
from inkwell.translation import tr

OWN: Final = "own:"
"""What the name of an author's own field begins with."""
YES: Final = tr("Yes")
NO: Final = tr("No")
MOST_TARGET: Final = 10_000_000
"""Words that a target may ask for."""


class Entry(StrEnum):
    """How a field is written."""

    LINE = "line"
    TEXT = "text"
    CHOICE = "choice"
    """A line that offers what stands there elsewhere in the book."""
    LIST = "list"
    """Several, with commas between them; what stands there elsewhere is offered."""
    NUMBER = "number"
    SWITCH = "switch"
    NONE = "none"
    """It is only shown."""


@dataclass(frozen=True)
class Field:
    """A field by its name; `title` stands over a column of it."""

    name: str
    title: str
    entry: Entry


TITLE: Final = Field("title", tr("Title"), Entry.LINE)
SYNOPSIS: Final = Field("synopsis", tr("Synopsis"), Entry.TEXT)
COUNT: Final = Field("count", tr("Words"), Entry.NONE)
FIELDS: Final = (
    TITLE,
    Field("kind", tr("Kind"), Entry.NONE),
    SYNOPSIS,
    Field("status", tr("Status"), Entry.CHOICE),
    Field("labels", tr("Labels"), Entry.LIST),
    Field("pov", tr("Point of view"), Entry.CHOICE),
    COUNT,
    Field("target", tr("Target"), Entry.NUMBER),
    Field("when", tr("When"), Entry.LINE),
    Field("plots", tr("Plot lines"), Entry.LIST),
    Field("exported", tr("In exports"), Entry.SWITCH),
)
"""The fields that every book has; its own come behind them (`fields_of`)."""


def own_field(name: str) -> Field:
    """An author's own field. Raises BAD_INPUT where the name cannot be one."""
    words = " ".join(name.split())
    if not words or "=" in words:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("A field needs a name, without an equals sign in it."), repr(name))
    return Field(OWN + words, words, Entry.CHOICE)


def fields_of(manuscript: Manuscript, declared: Iterable[str] = ()) -> tuple[Field, ...]:
    """All fields of a book: those of every book, those declared, and those that its nodes have besides."""
    used = (name for node in manuscript.nodes.values() for name, _ in node.own)
    return (*FIELDS, *(Field(OWN + name, name, Entry.CHOICE) for name in dict.fromkeys((*declared, *used)) if name))


def shown(node: Node, name: str) -> str:
    """What a node says in a field, as a line of text; "" for nothing. Counts are not the node's to say."""
    if name.startswith(OWN):
        return next((value for own, value in node.own if own == name[len(OWN) :]), "")
    if name in ("labels", "plots"):
        return ", ".join(node.labels if name == "labels" else node.plots)
    if name == "exported":
        return YES if node.exported else NO
    if name == "target":
        return f"{node.target:,}" if node.target else ""
    return str(getattr(node, name, ""))


def changes(node: Node, name: str, words: str) -> dict[str, Any]:
    """What is to be otherwise in a node whose field is to say `words`; fields of `Node` by name, {} for nothing.

    Raises:
        InkwellError: BAD_INPUT with one sentence, where the field cannot say that.
    """
    line = " ".join(words.split())
    if name.startswith(OWN):
        kept = [pair for pair in node.own if pair[0] != name[len(OWN) :]]
        wanted: dict[str, Any] = {"own": (*kept, (name[len(OWN) :], line)) if line else tuple(kept)}
    elif name in ("labels", "plots"):
        wanted = {name: tuple(dict.fromkeys(filter(None, (each.strip() for each in line.split(",")))))}
    elif name == "target":
        wanted = {"target": _number(line)}
    elif name == "exported":
        wanted = {"exported": line.casefold() not in ("", NO.casefold(), "no", "0", "false")}
    elif name == "title" and not line:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("A part of the book needs a title."))
    else:
        wanted = {name: line}
    return {each: value for each, value in wanted.items() if getattr(node, each) != value}


def _number(line: str) -> int | None:
    digits = "".join(each for each in line if each not in ",. '\u00a0\u2009\u202f")
    if not digits:
        return None
    if not (digits.isascii() and digits.isdecimal() and int(digits[:9]) <= MOST_TARGET and len(digits) < 9):
        raise InkwellError(
            ErrorKind.BAD_INPUT, tr("A target is a number of words; “{line}” is none.", line=line), repr(line)
        )
    return int(digits) or None


def in_use(manuscript: Manuscript, name: str) -> tuple[str, ...]:
    """What nodes of the book say in a field, the most frequent first; of a list each of its items."""
    said: Counter[str] = Counter()
    for node in manuscript.nodes.values():
        several = {"labels": node.labels, "plots": node.plots}.get(name)
        said.update(several if several is not None else [shown(node, name)])
    return tuple(each for each, _ in sorted(said.items(), key=lambda pair: (-pair[1], pair[0].casefold())) if each)


def sort_key(node: Node, name: str, count: int) -> tuple[Any, ...]:
    """What rows are sorted by in a field's column: numbers as numbers, times as times, nothing last."""
    if name == "count":
        return (0, count)
    if name == "target":
        return (node.target is None, node.target or 0)
    if name == "when":
        time = story_time(node.when)
        return (0, time.reckoning, time.begin, time.end) if time else (1, not node.when, node.when.casefold())
    words = shown(node, name)
    return (not words, words.casefold())
