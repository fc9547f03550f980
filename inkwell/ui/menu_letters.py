"""Letters for menus that are made of what a book holds: each entry has one of its own, as far as there are any."""

import re
from collections.abc import Iterator

from PySide6.QtWidgets import QMenu

from inkwell.engine.phrases import is_unspaced

_BEHIND = re.compile(r"\(&\w\)")


def with_letters(menu: QMenu) -> QMenu:
    """The menu, with a letter for each of its entries that has none, and for those of the menus within it."""
    actions = [action for action in menu.actions() if not action.isSeparator()]
    taken = {letter for action in actions if (letter := letter_of(action.text()))}
    for action in actions:
        words, tab, keys = action.text().partition("\t")
        if not letter_of(words):
            place = next((at for at in places_for_a_letter(words) if words[at].casefold() not in taken), None)
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


def unmarked(words: str) -> str:
    """What a text of a menu or a label says, without the mark of its letter, and without one that stands behind it.

    Where letters are not typed as they are written, it stands behind in brackets: 打开(&O).
    """
    return _BEHIND.sub("", words).replace("&&", "\0").replace("&", "").replace("\0", "&")


def places_for_a_letter(words: str) -> Iterator[int]:
    """Where a letter may be: first where a word begins, then anywhere; nowhere where no key has it."""
    typed = [at for at, sign in enumerate(words) if sign.isalnum() and not is_unspaced(sign)]
    starts = [at for at in typed if not at or not words[at - 1].isalnum()]
    yield from starts
    yield from (at for at in typed if at not in starts)
