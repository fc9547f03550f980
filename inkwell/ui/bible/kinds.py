"""What the kinds of entries are called, and their icons."""

from collections.abc import Iterable
from typing import NamedTuple

from inkwell.story.bible import Entry, EntryKind
from inkwell.translation import tr


class KindLook(NamedTuple):
    """How a kind is shown."""

    one: str
    many: str
    icon: str


LOOKS = {
    EntryKind.CHARACTER: KindLook(tr("Character"), tr("Characters"), "user"),
    EntryKind.PLACE: KindLook(tr("Place"), tr("Places"), "map-pin"),
    EntryKind.THING: KindLook(tr("Thing"), tr("Things"), "box"),
    EntryKind.LORE: KindLook(tr("Lore"), tr("Lore"), "scroll-text"),
    EntryKind.STYLE: KindLook(tr("Style"), tr("Style"), "feather"),
}


def title_of(entry: Entry) -> str:
    """What an entry is called on the screen."""
    return entry.name or f"Unnamed {LOOKS[entry.kind].one.lower()}"


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """The entries as the list has them: kind by kind, and by name."""
    order = list(EntryKind)
    return sorted(entries, key=lambda each: (order.index(each.kind), title_of(each).casefold(), each.id))
