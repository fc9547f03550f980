"""Which keys a command cannot have, and why not, in a sentence."""

import sys
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt

from inkwell.translation import tr
from inkwell.ui.key_text import native, portable, sequence
from inkwell.ui.keys.key_map import Keyed

Key = Qt.Key
_HELD: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_FIRST_UNPRINTED: Final = 0x01000000
"""From here on Qt numbers keys that stand for no character."""
_WRITERS: Final = (Key.Key_Return, Key.Key_Enter, Key.Key_Backspace, Key.Key_Delete)
_SYSTEMS: Final = ("Alt+F4", "Alt+Tab", "Ctrl+Alt+Del", "Alt+Esc", "Ctrl+Esc", "Alt+Space")


def usable(keys: str) -> str:
    """Keys as they are kept, of what a file says; "" for what are none, are several, or write."""
    one = _one(keys)
    return portable(sequence(keys)) if one is not None and not _writes(one) else ""


def refusal(keyed: Keyed, keys: str, menus: Mapping[str, str]) -> str:
    """Why a command cannot have these keys, "" if it can. `menus`: what the menus are called, by their letters."""
    one, shown = _one(keys), native(keys)
    if one is None:
        return tr("These keys cannot be told from others.")
    if _writes(one):
        return tr("{shown} writes. Hold Ctrl or Alt with it, or take one of the keys F1 to F12.", shown=shown)
    if keys in _SYSTEMS:
        return tr("{shown} belongs to the system.", shown=shown)
    if keys == "Shift+F10":
        return tr("{shown} opens the menu of what has the keys, in every window.", shown=shown)
    letter = keys.removeprefix("Alt+").casefold()
    if keys.startswith("Alt+") and letter in menus:
        return tr("{shown} opens the menu {menus}.", shown=shown, menus=menus[letter])
    if not keyed.heard(keys):
        return tr("{shown} alone belongs to the text and to lists. Hold Ctrl or Alt with it.", shown=shown)
    return ""


def _one(keys: str) -> QKeyCombination | None:
    made = sequence(keys)
    if made.count() != 1:
        return None
    one: QKeyCombination = made[0]  # type: ignore[index]
    return None if one.key() == Key.Key_unknown else one


def _writes(one: QKeyCombination) -> bool:
    held = one.keyboardModifiers() & _HELD
    if sys.platform == "darwin" and held == Qt.KeyboardModifier.AltModifier:
        return one.key().value < _FIRST_UNPRINTED  # the Option key writes signs
    return not held and (one.key().value < _FIRST_UNPRINTED or one.key() in _WRITERS)
