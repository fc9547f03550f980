"""What the kinds of entries are called, and their icons."""

from collections.abc import Iterable
from typing import NamedTuple

from inkwell.story.bible import Entry, EntryKind


class KindLook(NamedTuple):
    """How a kind is shown."""

    one: str
    many: str
    icon: str


LOOKS = {
    EntryKind.CHARACTER: KindLook("Character", "Characters", "user"),
    EntryKind.PLACE: KindLook("Place", "Places", "map-pin"),
    EntryKind.THING: KindLook("Thing", "Things", "box"),
    EntryKind.LORE: KindLook("Lore", "Lore", "scroll-text"),
    EntryKind.STYLE: KindLook("Style", "Style", "feather"),
}


def title_of(entry: Entry) -> str:
    """What an entry is called on the screen."""
    return entry.name or f"Unnamed {LOOKS[entry.kind].one.lower()}"


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """The entries as the list has them: kind by kind, and by name."""
    order = list(EntryKind)
    return sorted(entries, key=lambda each: (order.index(each.kind), title_of(each).casefold(), each.id))
