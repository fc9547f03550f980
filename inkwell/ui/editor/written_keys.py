"""What a key writes: decided here as Qt's own text control decides it, so that no other key replaces a selection."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier.value, Qt.KeyboardModifier.ShiftModifier.value
_COMMANDS = (_CONTROL, _CONTROL | _SHIFT)
_BESIDES_KEYPAD = ~Qt.KeyboardModifier.KeypadModifier.value
_NOTHING = ("Cc", "Cs")


def written(event: QKeyEvent) -> str:
    """The characters that a key puts into a text; "" for a command, which may carry a letter too.

    Spaces that do not break, those of Chinese and Japanese, and the invisible marks of Persian and Indian scripts are
    written like any letter.
    """
    text = event.text()
    if not text:
        return ""
    kind = unicodedata.category(text[0])
    # Some systems write these with Ctrl held.
    if kind == "Cf":
        return text
    # As numbers: what is done with flags takes Python ten times as long, and every letter comes by here.
    modifiers = event.modifiers().value & _BESIDES_KEYPAD
    return "" if modifiers in _COMMANDS or (kind in _NOTHING and text != "\t") else text
