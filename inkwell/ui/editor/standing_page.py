"""A page on which a proposal can stand: showing it, keeping it in its place and in sight."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inkwell.ui.editor.pill import Pill
from inkwell.ui.editor.proposal_view import ProposalView
from inkwell.ui.editor.sight import Sight
from inkwell.ui.editor.writing_page import WritingPage
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

AIR = 10
"""Pixels left free between what should be seen and the pill, or the page's edge."""


class StandingPage(WritingPage):
    """A writing page with room for one proposal. See `ManuscriptPage` for the text and its signals.

    A proposal is begun at the caret, set as often as words come, and stands until it is accepted, cleared or
    discarded. It is never part of `text()`.
    """

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
        self._held = False
        self._view = ProposalView(self.document())
        self._pill = Pill(theme, self)
        self.lines.hidden = partial(self._pill.covered, self.viewport())
        self._sight = Sight(
            self.verticalScrollBar(), lambda: self._view.bottom() - self._room(), lambda: theme.motion, self
        )
        self._repaint_proposal()
        theme.changed.connect(self._repaint_proposal)
        self.turned.connect(self.clear_proposal)
        self.document().contentsChange.connect(self._move_proposal)
        self.document().contentsChanged.connect(self._sync)
        self.selectionChanged.connect(self._sync)
        self.cursorPositionChanged.connect(self._sync)

    # the proposal

    def begin_proposal(self, key: str) -> None:
        """Anchor a new proposal at the caret, and show the caret; its words come with `set_proposal`.

        Does nothing on a read-only page.
        """
        if self.isReadOnly():
            return
        self._begin_anew()
        self._view.begin(key, self.textCursor())
        self._refresh()
        self._show_caret()

    def _begin_anew(self) -> None:
        self._streaming, self._stopping = True, False
        self._sight.following = True

    def set_proposal(self, text: str, key: str = "") -> None:
        """Show `text` as the whole of the standing proposal, or of another one for the same place.

        Does nothing when none stands. With another `key` it streams again until `end_streaming`.
        """
        view = self._view
        if not view.stands:
            return
        if key and key != view.key:
            view.key = key
            self._begin_anew()
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

    def text_before_proposal(self) -> str:
        """The text up to the place of the proposal that stands; up to the caret when none does."""
        return self._text_before(self._view.anchor if self._view.stands else self.textCursor().position())

    def has_proposal(self) -> bool:
        """Whether a proposal has a place in the page, even before its first word."""
        return self._view.stands

    @property
    def proposal_place(self) -> int:
        """Where the proposal stands in the document (UTF-16), -1 where none does."""
        return self._view.anchor

    def roll(self, top: float) -> None:
        """Scroll so far, gently, that this pixel of the document is the page's first."""
        self._sight.glide(top)

    @property
    def rolled(self) -> int:
        """Which pixel of the document is the page's first, or will be when it has come to rest."""
        return self._sight.top

    def _stop(self) -> None:
        self._stopping = True
        self._refresh()
        self.stop_requested.emit()

    def _discard(self) -> None:
        self.clear_proposal()
        self.discard_requested.emit()

    # keeping it in its place

    @contextmanager
    def _bare(self) -> Iterator[None]:
        """The proposal out of the layout, for what needs the true one; the page does not move for it."""
        self._sight.rest()
        if not self._view.text:
            yield
            self._refresh()
            return
        bar = self.verticalScrollBar()
        place = bar.value()
        with self._view.aside(self.textCursor()):
            yield
        self._refresh()
        if bar.value() < place:
            bar.setValue(place)
            self.ensureCursorVisible()

    def _move_proposal(self, position: int, removed: int, added: int) -> None:
        if self._quiet:
            self._view.unsettle()
            return
        if self._view.moved(position, removed, added, self._held):
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
        elif self._pill.isVisibleTo(self):
            self._pill.hide()

    def _repaint_proposal(self) -> None:
        tokens = self._theme.tokens
        # In high contrast the tint is hardly one: a line says where the proposal begins and ends.
        self._view.set_looks(tokens.soft, tokens.tint, self._pixels, dotted=self._theme.choice == "contrast")
        self._view.repaint(self.textCursor())
        self._pill.update()

    # keeping it in sight

    def _room(self) -> int:
        """Pixels of the viewport above the pill, or above its foot while there is no pill."""
        if self._pill.isVisibleTo(self):
            return self._pill.y() - self.viewport().y() - AIR
        return self.viewport().height()

    def _caret_line(self) -> tuple[int, int]:
        """Top and bottom of the caret, in pixels from the top of the document."""
        rect, scroll = self.cursorRect(), self.verticalScrollBar().value()
        return rect.top() + scroll, rect.bottom() + scroll

    def _show_caret(self) -> None:
        """Bring a caret that is out of sight to where there is room for a proposal under it."""
        (top, bottom), room = self._caret_line(), self._room()
        if top < self._sight.top or bottom > self._sight.top + self.viewport().height():
            self._sight.glide(top - room // 3)
        else:
            self._keep_off_pill()

    def _keep_off_pill(self) -> None:
        """Raise a caret that the pill covers."""
        if self._pill.isVisibleTo(self):
            scrolled = self.verticalScrollBar().value() - self._sight.top
            hidden = self.cursorRect().bottom() + scrolled - self._room()
            if 0 < hidden <= self.viewport().height() - self._room():
                self._sight.jump(self._sight.top + hidden)

    def _keep_in_sight(self) -> None:
        """Scroll with a growing proposal as far as the caret's line stays on the page, if the caret is there."""
        if self._sight.following:
            self.bring_proposal()

    def bring_proposal(self) -> None:
        """Scroll to as much of a proposal as there is room for with the caret's line, where the caret is at it."""
        if not self._view.stands or self.textCursor().position() != self._view.anchor:
            return
        wanted = min(self._view.bottom() - self._room(), self._caret_line()[0] - AIR)
        if wanted > self._sight.top:
            self._sight.glide(wanted)
