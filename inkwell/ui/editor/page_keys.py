"""The keys that mean something on a page while something stands there, and those that the page leaves to the window."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from inkwell.ui.key_text import sequence

Pressed = tuple[int, int]
"""A key and its modifiers, as numbers: what is done with flags takes Python ten times as long."""
Names = Mapping[str, tuple[str, ...]]
_BESIDES_KEYPAD: Final = ~Qt.KeyboardModifier.KeypadModifier.value
_ENTER, _RETURN = Qt.Key.Key_Enter.value, Qt.Key.Key_Return.value

PROPOSAL: Final[Names] = {
    "accept": ("Tab",),
    "accept-word": ("Ctrl+Right",),
    "accept-sentence": ("Ctrl+Shift+Right",),
    "continue": ("Ctrl+Return",),
    "leave-proposal": ("Esc",),
}
REWRITE: Final[Names] = {
    "take-change": ("Ctrl+Right",),
    "keep-old": ("Ctrl+Left",),
    "next-change": ("F7",),
    "previous-change": ("Shift+F7",),
    "take-all-changes": ("Tab",),
    "another-wording": ("Ctrl+Return",),
    "leave-rewrite": ("Esc",),
}
GREY: Final[Names] = {
    "take-grey-words": ("Tab",),
    "take-grey-word": ("Ctrl+Right",),
    "send-grey-away": ("Esc",),
}
"""What can be done, by name, and the usual keys."""


def pressed(event: QKeyEvent) -> Pressed:
    """The keys of an event; Enter of the keypad is Return."""
    key = event.key()
    return _RETURN if key == _ENTER else key, event.modifiers().value & _BESIDES_KEYPAD


def number(keys: str) -> Pressed | None:
    """Keys in Qt's portable writing as an event has them; None for what are none."""
    made: QKeySequence = sequence(keys)
    if made.count() != 1:
        return None
    one: QKeyCombination = made[0]  # type: ignore[index]
    key = one.key().value
    return _RETURN if key == _ENTER else key, one.keyboardModifiers().value


def numbered(pairs: Iterable[tuple[str, str]]) -> dict[Pressed, str]:
    """Keys as events have them, each with its name, of keys in writing with theirs."""
    made = {number(keys): name for keys, name in pairs}
    return {keys: name for keys, name in made.items() if keys is not None}


def _usual(names: Names) -> dict[Pressed, str]:
    return numbered((keys, name) for name, several in names.items() for keys in several)


@dataclass(frozen=True)
class PageKeys:
    """What keys mean on a page; `written` gives all keys of a name as they are kept.

    `left` are keys that the author gave to a command of the window, so that the text has none of its own use for them;
    `mute` are those that they took from writing and gave to nothing.
    """

    proposal: Mapping[Pressed, str] = field(default_factory=lambda: _usual(PROPOSAL))
    rewrite: Mapping[Pressed, str] = field(default_factory=lambda: _usual(REWRITE))
    grey: Mapping[Pressed, str] = field(default_factory=lambda: _usual(GREY))
    left: frozenset[Pressed] = frozenset()
    mute: frozenset[Pressed] = frozenset()
    written: Names = field(default_factory=lambda: {**GREY, **REWRITE, **PROPOSAL})

    def first(self, name: str) -> str:
        """The first of the keys of a name, "" for none."""
        return next(iter(self.written.get(name, ())), "")

    @property
    def commanding(self) -> frozenset[int]:
        """The keys without their modifiers: nobody else has to be looked at closer."""
        every = (*self.proposal, *self.left, *self.mute)
        return frozenset(key for key, _ in every) | ({_ENTER} if any(key == _RETURN for key, _ in every) else set())
