"""A manuscript page on which a proposal can stand: showing it, taking it piece by piece, keeping it in place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inkwell.story.proposal import next_sentence, next_word
from inkwell.ui.editor.manuscript_page import ManuscriptPage
from inkwell.ui.editor.pill import Pill
from inkwell.ui.editor.proposal_view import ProposalView
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme


class ProposalPage(ManuscriptPage):
    """A manuscript page with room for one proposal. See `ManuscriptPage` for the text and its signals.

    A proposal is begun at the caret, set as often as words come, and stands until it is accepted, cleared or
    discarded. It is never part of `text()`. Each accept is one undo step and emits `accepted(key, text)`.
    """

    accepted = Signal(str, str)
    continue_requested = Signal()
    another_requested = Signal()
    stop_requested = Signal()
    discard_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._icons = icons
        self._streaming = False
        self._stopping = False
        self._composing = False
        self._view = ProposalView(self.document())
        self._pill = Pill(theme, self)
        self._join_pill()
        self._repaint_proposal()
        theme.changed.connect(self._repaint_proposal)
        self.document().contentsChange.connect(self._move_proposal)
        self.document().contentsChanged.connect(self._sync)
        self.selectionChanged.connect(self._sync)
        self.cursorPositionChanged.connect(self._sync)

    def _join_pill(self) -> None:
        pill = self._pill
        pill.accept.connect(self.accept_all)
        pill.word.connect(self.accept_word)
        pill.sentence.connect(self.accept_sentence)
        pill.another.connect(self.another_requested)
        pill.stop.connect(self._stop)
        pill.discard.connect(self._discard)

    def load(self, text: str, title: str, read_only: bool = False) -> None:
        """Show another text; a standing proposal goes."""
        self.clear_proposal()
        super().load(text, title, read_only)

    # the proposal

    def begin_proposal(self, key: str) -> None:
        """Anchor a new proposal at the caret; its words come with `set_proposal`."""
        self._view.begin(key, self.textCursor())
        self._streaming, self._stopping = True, False
        self._refresh()

    def set_proposal(self, text: str, key: str = "") -> None:
        """Show `text` as the whole of the standing proposal, or of another one for the same place.

        Does nothing when none stands. With another `key` it streams again until `end_streaming`.
        """
        view = self._view
        if not view.stands:
            return
        if key and key != view.key:
            view.key = key
            self._streaming, self._stopping = True, False
        view.text = text
        self._refresh()
        self._keep_in_sight()

    def end_streaming(self) -> None:
        """No more words will come."""
        self._streaming = False
        self._refresh()

    def clear_proposal(self) -> None:
        """Take the proposal away."""
        self._view.drop()
        self._streaming = False
        self._refresh()

    def proposal(self) -> str:
        """What stands and is not yet accepted."""
        return self._view.text

    def has_proposal(self) -> bool:
        """Whether a proposal has a place in the page, even before its first word."""
        return self._view.stands

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
        if self.isReadOnly() or not view.stands or not piece:
            return
        rest = view.fitted()[len(piece) :]
        inserted = piece
        if not rest and piece.endswith(" ") and view.followed_by_space():
            inserted = piece[:-1]
        follows = self.textCursor().position() == view.anchor and not self.textCursor().hasSelection()
        view.text = ""
        view.sync(self.textCursor())
        if inserted:
            cursor = view.cursor()
            self.insert(cursor, inserted, key)
            if follows:
                self.setTextCursor(cursor)
        view.text = rest
        if not rest and not self._streaming:
            view.drop()
        self._refresh()
        if follows:
            self.ensureCursorVisible()
        self.accepted.emit(key, inserted)

    def _stop(self) -> None:
        self._stopping = True
        self._refresh()
        self.stop_requested.emit()

    def _discard(self) -> None:
        self.clear_proposal()
        self.discard_requested.emit()

    # keeping it in its place

    def _move_proposal(self, position: int, removed: int, added: int) -> None:
        if self._quiet or self._view.moved(position, removed, added):
            return
        self._streaming = False
        self._refresh()
        self.discard_requested.emit()

    def _sync(self) -> None:
        self._view.sync(self.textCursor())

    def _refresh(self) -> None:
        self._sync()
        if self._view.stands and (self._view.text or self._streaming):
            self._pill.show_for(self._streaming and not self._stopping)
        else:
            self._pill.hide()

    def _repaint_proposal(self) -> None:
        tokens = self._theme.tokens
        self._view.set_looks(tokens.soft, tokens.tint, self._pixels)
        self._view.repaint(self.textCursor())
        self._pill.update()

    def _keep_in_sight(self) -> None:
        """Let a growing proposal scroll the page as far as the caret's line stays on it, if the caret is there."""
        if self.textCursor().position() != self._view.anchor:
            return
        caret, room = self.cursorRect(), self.viewport().height() - 2 * self._pill.height()
        if not 0 <= caret.top() < self.viewport().height():
            return
        over = self._view.bottom() - self.verticalScrollBar().value() - room
        if over > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(min(over, caret.top())))
