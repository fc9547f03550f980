"""Keys in words: as the platform writes them, and as short as they stand in a pill."""

import sys
from collections.abc import Iterable
from typing import Final

from PySide6.QtGui import QKeySequence

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText
_SIGNS: Final = {
    "Right": "→",
    "Left": "←",
    "Up": "↑",
    "Down": "↓",
    "Return": "↵",
    "Enter": "↵",
    "Shift": "⇧",
}


def portable(keys: QKeySequence) -> str:
    """Keys as they are kept: the same on every system and in every language."""
    return keys.toString(_PORTABLE)


def sequence(keys: str) -> QKeySequence:
    """Keys that are kept, as Qt has them; an empty sequence for what are none."""
    return QKeySequence.fromString(keys, _PORTABLE)


def native(keys: str) -> str:
    """Keys that are kept, as this system and language write them: ⌘N on a Mac."""
    return sequence(keys).toString(_NATIVE)


def listed(keys: Iterable[str]) -> str:
    """Several of them."""
    return ", ".join(native(each) for each in keys)


def short(keys: str) -> str:
    """Keys as short as can be: arrows and Shift as signs, no plus between them."""
    written = native(keys)
    if sys.platform == "darwin" or not written:
        return written
    names, words = keys.split("+"), written.split("+")
    if "" in names or len(names) != len(words):
        return written  # the plus sign is a key too
    return " ".join(_SIGNS.get(name, word) for name, word in zip(names, words, strict=True))


def with_keys(words: str, keys: Iterable[str]) -> str:
    """Words of a tooltip with the first of the keys behind them, if there are any."""
    first = next(iter(keys), "")
    return f"{words} ({native(first)})" if first else words
