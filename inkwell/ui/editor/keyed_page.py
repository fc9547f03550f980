"""A page whose keys can be others: what they do to the proposal that stands, and which are the window's."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from inkwell.ui.editor.page_keys import PageKeys, Pressed, pressed
from inkwell.ui.editor.proposal_page import ProposalPage
from inkwell.ui.icons import Icons
from inkwell.ui.key_hint import KeyHint
from inkwell.ui.theme import Theme


class KeyedPage(ProposalPage):
    """`keys` are those that count; `keys_changed` carries them when they are others.

    Usually Ctrl+Return asks for words, or for others while a proposal stands; then Tab takes all, Ctrl+Right a word and
    with Shift a sentence, Esc stops and, once stopped, discards. While an input method composes every key is its own.
    """

    keys_changed = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, parent)
        self.keys = PageKeys()
        self._commanding = self.keys.commanding

    def set_keys(self, keys: PageKeys) -> None:
        """From now on these keys mean something here."""
        self.keys, self._commanding = keys, keys.commanding
        self._pill.set_keys(keys)
        self.keys_changed.emit(keys)

    def explain(self, widget: QWidget, words: str, name: str) -> None:
        """Have the tooltip of a widget on this page say these words and the keys of a command, from now on."""
        KeyHint(widget, words, lambda: self.keys.written.get(name, ()), self.keys_changed)

    def _keeps(self, event: QKeyEvent) -> bool | None:
        """The proposal's keys, while it stands; but that which asks for words is first the window's."""
        # What a key is comes first: to ask for its type takes Python ten times as long.
        if event.key() not in self._commanding or self._composing or event.type() != QEvent.Type.ShortcutOverride:
            return None
        keys = pressed(event)
        if self.keys.proposal.get(keys) != "continue" and self._standing(keys) is not None:
            return True
        return False if keys in self.keys.left else None

    def _command(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key does but write and move, or None where it is an ordinary key."""
        if event.key() not in self._commanding:
            return None
        keys = pressed(event)
        taken = keys in self.keys.left or keys in self.keys.mute
        return self._standing(keys) or (_nothing if taken else None)

    def _standing(self, keys: Pressed) -> Callable[[], None] | None:
        """What keys do to the proposal, or ask for one."""
        name = "" if self.isReadOnly() else self.keys.proposal.get(keys, "")
        if name == "continue":
            return self.another_requested.emit if self.has_proposal() else self.continue_requested.emit
        if name == "leave-proposal" and self.has_proposal():
            return self._stop if self._streaming and not self._stopping else self._discard
        # Before the first word they do nothing yet, rather than something else.
        if name and self.has_proposal() and (self._view.text or self._streaming):
            return {
                "accept": self.accept_all,
                "accept-word": self.accept_word,
                "accept-sentence": self.accept_sentence,
            }.get(name)
        return None


def _nothing() -> None:
    """What a key does that the author took from the text, while its command cannot be done."""
