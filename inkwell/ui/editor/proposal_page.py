"""A page that takes the proposal which stands on it, piece by piece, and gives pieces back."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inkwell.manuscript.spans import Span, within
from inkwell.story.context import parted
from inkwell.story.proposal import next_sentence, next_word
from inkwell.ui.editor.standing_page import StandingPage
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Taken:
    """A piece that went into the text, and how many undo steps there were before and after it."""

    piece: str
    before: int
    after: int


class ProposalPage(StandingPage):
    """A page whose proposal can be accepted; see `StandingPage` for how one comes and goes.

    Each accept is one undo step and emits `accepted(key, text)`. While the rest still stands, undo gives the piece
    back to it and redo takes it again; both emit `accepted(key, "")`, because `proposal()` is another now.
    """

    accepted = Signal(str, str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        self._made = False
        """The sheet lays itself out before there is anything on it."""
        super().__init__(theme, icons, parent)
        self._made = True
        self._taken: list[Taken] = []
        self._given_back: list[Taken] = []
        self._join_pill()

    def _join_pill(self) -> None:
        pill = self._pill
        pill.accept.connect(self.accept_all)
        pill.word.connect(self.accept_word)
        pill.sentence.connect(self.accept_sentence)
        pill.another.connect(self.another_requested)
        pill.stop.connect(self._stop)
        pill.discard.connect(self._discard)

    @contextmanager
    def place_kept(self) -> Iterator[None]:
        """As the sheet's; a scroll on its way means pixels of before, and a proposal may have more lines after it."""
        made = self._made
        if made:
            self._sight.rest()
        with super().place_kept():
            yield
        if made:
            self._keep_in_sight()

    def clear_proposal(self) -> None:
        """Take the proposal away, and with it what could be given back."""
        super().clear_proposal()
        self._taken, self._given_back = [], []

    def _begin_anew(self) -> None:
        super()._begin_anew()
        self._taken, self._given_back = [], []

    def _move_proposal(self, position: int, removed: int, added: int) -> None:
        if not self._going_back and not self._quiet:
            self._given_back = []
        super()._move_proposal(position, removed, added)

    def accept_all(self) -> None:
        """Take the whole proposal into the text."""
        if self._view.text:
            self._accept(self._view.fitted())

    def accept_word(self) -> None:
        """Take its next word."""
        if self._view.text:
            self._accept(next_word(self._view.fitted()))

    def accept_sentence(self) -> None:
        """Take its next sentence."""
        if self._view.text:
            self._accept(next_sentence(self._view.fitted()))

    def _accept(self, piece: str) -> None:
        view, key = self._view, self._view.key
        if self.isReadOnly() or not view.stands:
            return
        rest = view.fitted()[len(piece) :]
        inserted = piece
        if not rest and piece.endswith(" ") and view.behind() == " ":
            inserted = piece[:-1]
        elif not rest and not self._streaming:
            inserted = parted(piece, view.behind())
        follows = self.textCursor().position() == view.anchor and not self.textCursor().hasSelection()
        before = self.document().availableUndoSteps()
        view.text = ""
        view.sync(self.textCursor())
        if inserted:
            cursor = view.cursor()
            self.insert(cursor, inserted, key)
            if follows:
                self.setTextCursor(cursor)
            self._taken.append(Taken(piece, before, self.document().availableUndoSteps()))
        view.text = rest
        if not rest and not self._streaming:
            view.drop()
        self._refresh()
        if follows:
            self.ensureCursorVisible()
            self._keep_off_pill()
            self._keep_in_sight()
        self.accepted.emit(key, inserted)

    def accept_mixed(self, text: str, spans: Sequence[Span]) -> None:
        """Take, in the place of the proposal that stands, a text made of several, as one undo step.

        `spans` say which of its words are from which run. The proposal goes.
        """
        view, key = self._view, self._view.key
        if self.isReadOnly() or not view.stands or not text.strip():
            return
        view.text = text
        fitted, behind = view.fitted(), view.behind()
        cursor = view.cursor()
        follows = self.textCursor().position() == view.anchor and not self.textCursor().hasSelection()
        view.drop()
        self._streaming = False
        # At its front spaces may have been left out, and nowhere else.
        self.insert_from(cursor, parted(fitted, behind), within(spans, len(text) - len(fitted), len(text)))
        if follows:
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        self._refresh()
        self.accepted.emit(key, fitted)

    # giving back what was taken

    def undo(self) -> None:
        """Take the last step back; what an accept took goes back to the front of the proposal it came from."""
        steps = self.document().availableUndoSteps()
        last = self._taken[-1] if self._taken and self._taken[-1].after == steps else None
        if not self._view.stands or last is None:
            with self._bare():
                super().undo()
            return
        with self._bare(), self._holding():
            super().undo()
        self._given_back.append(self._taken.pop())
        self._change_rest(last.piece + self._view.text)

    def redo(self) -> None:
        """Take the step that was taken back again; a piece that was given back leaves the proposal again."""
        steps = self.document().availableUndoSteps()
        last = self._given_back[-1] if self._given_back and self._given_back[-1].before == steps else None
        if last is None or not self._view.stands or not self._view.text.startswith(last.piece):
            with self._bare():
                super().redo()
            return
        with self._bare(), self._holding():
            super().redo()
        self._taken.append(self._given_back.pop())
        self._change_rest(self._view.text[len(last.piece) :])

    @contextmanager
    def _holding(self) -> Iterator[None]:
        """While a piece goes back or forth the proposal stays, whatever becomes of the text around it."""
        self._held = True
        try:
            yield
        finally:
            self._held = False

    def _change_rest(self, text: str) -> None:
        view, key = self._view, self._view.key
        view.text = text
        if not text and not self._streaming:
            view.drop()
        self._refresh()
        self._keep_in_sight()
        self.accepted.emit(key, "")
