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
    new: str
    new_in_menu: str
    unnamed: str


LOOKS = {
    EntryKind.CHARACTER: KindLook(
        tr("Character"),
        tr("Characters"),
        "user",
        tr("New character"),
        tr("New &character in the bible"),
        tr("Unnamed character"),
    ),
    EntryKind.PLACE: KindLook(
        tr("Place"), tr("Places"), "map-pin", tr("New place"), tr("New &place in the bible"), tr("Unnamed place")
    ),
    EntryKind.THING: KindLook(
        tr("Thing"), tr("Things"), "box", tr("New thing"), tr("New &thing in the bible"), tr("Unnamed thing")
    ),
    EntryKind.LORE: KindLook(
        tr("Lore"), tr("Lore"), "scroll-text", tr("New lore"), tr("New &lore in the bible"), tr("Unnamed lore")
    ),
    EntryKind.STYLE: KindLook(
        tr("Style"), tr("Style"), "feather", tr("New style"), tr("New &style in the bible"), tr("Unnamed style")
    ),
}


def title_of(entry: Entry) -> str:
    """What an entry is called on the screen."""
    return entry.name or LOOKS[entry.kind].unnamed


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """The entries as the list has them: kind by kind, and by name."""
    order = list(EntryKind)
    return sorted(entries, key=lambda each: (order.index(each.kind), title_of(each).casefold(), each.id))
