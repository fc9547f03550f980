"""Letters for menus that are made of what a book holds: each entry has one of its own, as far as there are any."""

from collections.abc import Iterator

from PySide6.QtWidgets import QMenu


def with_letters(menu: QMenu) -> QMenu:
    """The menu, with a letter for each of its entries that has none, and for those of the menus within it."""
    actions = [action for action in menu.actions() if not action.isSeparator()]
    taken = {letter for action in actions if (letter := letter_of(action.text()))}
    for action in actions:
        words, tab, keys = action.text().partition("\t")
        if not letter_of(words):
            place = next((at for at in _places(words) if words[at].casefold() not in taken), None)
            if place is not None:
                taken.add(words[place].casefold())
                action.setText(f"{words[:place]}&{words[place:]}{tab}{keys}")
        below = action.menu()
        if isinstance(below, QMenu):
            with_letters(below)
    return menu


def letter_of(words: str) -> str:
    """The letter that an entry of a menu has, in small; "" for none."""
    _, sign, after = words.replace("&&", "").partition("&")
    return after[:1].casefold() if sign else ""


def _places(words: str) -> Iterator[int]:
    """Where a letter may be: first where a word begins, then anywhere."""
    starts = [at for at, sign in enumerate(words) if sign.isalnum() and (not at or not words[at - 1].isalnum())]
    yield from starts
    yield from (at for at, sign in enumerate(words) if sign.isalnum() and at not in starts)
