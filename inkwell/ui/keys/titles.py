"""What everything that can have keys is called, and where it stands: for the windows that show keys."""

from collections.abc import Iterable
from typing import Final

from inkwell.translation import tr
from inkwell.ui.key_text import native
from inkwell.ui.keys.bindings import Row
from inkwell.ui.keys.key_map import Keyed, Where
from inkwell.ui.menu_letters import unmarked

ON_THE_PAGE: Final = {
    "accept-word": tr("Accept the next word"),
    "leave-proposal": tr("Stop the proposal, then discard it"),
    "take-change": tr("Take the change"),
    "keep-old": tr("Keep the old words"),
    "next-change": tr("Go to the next change"),
    "previous-change": tr("Go to the change before"),
    "take-all-changes": tr("Take all changes"),
    "another-wording": tr("Another wording"),
    "leave-rewrite": tr("Stop the rewrite, then discard it"),
    "take-grey-word": tr("Take the next grey word"),
    "send-grey-away": tr("Send the grey words away"),
}
"""What no menu has."""
STANDING: Final = {
    Where.PROPOSAL: tr("While a proposal stands"),
    Where.REWRITE: tr("While a rewrite stands"),
    Where.GREY: tr("While grey words stand"),
}


def title(row: Row) -> str:
    """What it is called."""
    return row.command.words if row.command is not None else ON_THE_PAGE[row.name]


def place(row: Row) -> str:
    """Where it stands: its menu, or what stands on the page."""
    if row.command is None:
        return STANDING[next(iter(row.where))]
    return unmarked(row.command.menu.value)


def full_title(row: Row) -> str:
    """What it is called, behind the name of its submenu."""
    group = row.command.group if row.command is not None else ""
    return f"{group}: {title(row)}" if group else title(row)


def keys_of(keyed: Keyed, keys: Iterable[str]) -> str:
    """Its keys in words, and which of them are heard on the page alone."""
    return ", ".join(one_of(keyed, each) for each in keys)


def one_of(keyed: Keyed, keys: str) -> str:
    """One of its keys in words."""
    only_page = Where.WINDOW in keyed.where and Where.WINDOW not in keyed.heard(keys)
    return tr("{keys} (on the page)", keys=native(keys)) if only_page else native(keys)
