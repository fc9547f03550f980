"""The writing sidebar: ask, choose between proposals, see what the model was told."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from inkwell.engine.client import EngineState, EngineStatus
from inkwell.engine.types import Ledger
from inkwell.translation import tr
from inkwell.ui.icons import Icons
from inkwell.ui.scrolling import scrolling
from inkwell.ui.sidebar.buttons import Buttons
from inkwell.ui.sidebar.card import Card, CardView
from inkwell.ui.sidebar.choices import Asking, Choices
from inkwell.ui.sidebar.ledger import LedgerCard
from inkwell.ui.sidebar.standing import Standing
from inkwell.ui.sidebar.tabs import SideTabs
from inkwell.ui.sidebar.writer_row import WriterRow
from inkwell.ui.sidebar.writes_on import WritesOn
from inkwell.ui.theme import GRID, Theme

__all__ = ["Card", "WritingSidebar"]

NOTE_HEIGHT = 56
"""Pixels of the note box: two lines."""
SCROLL_BAR = 10
"""Pixels of a scroll bar's width in the style sheet."""
NOTE_WORDS = tr("A note to the model: what should happen, how")
WRITE = tr("Write")
"""The name of the page with what is written at the cursor."""


class WritingSidebar(QFrame):
    """Shows what it is given and says what the author pressed; indexes of cards count from 0."""

    continue_requested = Signal()
    beat_requested = Signal()
    """Write from what the author says should happen."""
    stop_requested = Signal()
    accept_requested = Signal()
    """Accept the current card, all of it."""
    accept_sentence_requested = Signal()
    """Accept the current card's next sentence."""
    discard_requested = Signal()
    """Escape was pressed in the sidebar while nothing was being written."""
    card_chosen = Signal(int)
    card_accepted = Signal(int)
    """Accept a card that is not the current one."""
    card_retry = Signal(int)
    card_remarked = Signal(int, str)
    """Write another in place of a card, and what shall be otherwise."""
    card_kept = Signal(int, bool)
    compare_requested = Signal()
    """Show all cards side by side."""
    runs_requested = Signal()
    """Show all results in this scene."""
    card_closed = Signal(int)
    card_forked = Signal(int, int, int)
    """A card, a place in its pieces, and the token that shall stand there instead."""
    model_chosen = Signal()
    note_changed = Signal()
    more_requested = Signal()
    """How the partner writes, all of it; `lengths_requested` for the page with the number of words."""
    lengths_requested = Signal()
    words_changed = Signal(int)
    """How many words a continuation shall have; the same for how many at once, and in which style."""
    variants_changed = Signal(int)
    style_changed = Signal(str)
    card_made = Signal(object)
    """A `CardView` that is new."""
    keys_freed = Signal()
    """The card or the answer that has the keys goes, and no other card is there to take them."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._current = -1
        self._writing = False
        self.setProperty("role", "panel")
        self.setAccessibleName(tr("Writing sidebar"))
        self.setMinimumWidth(60 * GRID)
        self.standing = Standing(theme, icons)
        self.buttons = Buttons(theme, icons)
        self.choices = Choices(theme, icons)
        self.writer = WriterRow(theme, icons)
        self.writes_on = WritesOn(theme, icons)
        self.ledger = LedgerCard(theme)
        self.tabs = SideTabs()
        """The sidebar's pages: the first is the writing one, features add theirs."""
        self.results: list[QWidget] = []
        """What tools answered that is no proposal, the newest first."""
        self.cards: list[CardView] = []
        self._note = QPlainTextEdit()
        self._form: QWidget | None = None
        self._stack = QVBoxLayout()
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        self._note.setPlaceholderText(NOTE_WORDS)
        self._note.setAccessibleName(tr("A note to the model"))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(NOTE_HEIGHT)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(2 * GRID + 2)
        self._stack.addWidget(self.ledger)
        self._stack.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 2 * GRID, 0, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.standing)
        column.addWidget(self.tabs, 1)
        self.tabs.add(WRITE, self._write_page())

    def _write_page(self) -> QWidget:
        """The page for what is written at the cursor: asking, proposals, results, what the model was told."""
        fixed = QVBoxLayout()
        fixed.setContentsMargins(0, 0, 4 * GRID, 0)
        fixed.setSpacing(2 * GRID + 2)
        fixed.addWidget(self.buttons)
        fixed.addWidget(self.choices)
        fixed.addWidget(self.writer)
        fixed.addWidget(self.writes_on)
        fixed.addWidget(self._note)
        self._slot = QVBoxLayout()
        rolled = QVBoxLayout()
        rolled.setSpacing(2 * GRID + 2)
        rolled.addLayout(self._slot)
        rolled.addLayout(self._stack, 1)
        self._area = _scroll(rolled)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID + 2)
        column.addLayout(fixed)
        column.addWidget(self._area, 1)
        return page

    def _join(self) -> None:
        self.buttons.continue_requested.connect(self.continue_requested)
        self.buttons.beat_requested.connect(self.beat_requested)
        self.buttons.stop_requested.connect(self.stop_requested)
        self.buttons.more_requested.connect(self.more_requested)
        self.choices.more_requested.connect(self.more_requested)
        self.choices.lengths_requested.connect(self.lengths_requested)
        self.choices.words_changed.connect(self.words_changed)
        self.choices.variants_changed.connect(self.variants_changed)
        self.choices.style_changed.connect(self.style_changed)
        self.buttons.model_chosen.connect(self.model_chosen)
        self.standing.model_chosen.connect(self.model_chosen)
        self._note.textChanged.connect(self.note_changed)

    @property
    def note(self) -> str:
        """What the author wrote into the note box."""
        return self._note.toPlainText()

    @note.setter
    def note(self, text: str) -> None:
        self._note.setPlainText(text)

    def open_tool(self, form: QWidget | None) -> None:
        """Have the form of a tool in the note's place, or the note again; what was there before is not kept."""
        if self._form is not None:
            self._slot.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._form = form
        self._note.setVisible(form is None)
        if form is not None:
            self._slot.addWidget(form)
            self.tabs.show_page(WRITE)
            QTimer.singleShot(0, form, lambda: self.bring(form))

    def add_result(self, view: QWidget) -> None:
        """Show what a tool answered: under the proposals, over what was answered before."""
        self.results.insert(0, view)
        self._stack.insertWidget(len(self.cards), view)
        QTimer.singleShot(0, view, lambda: self.bring(view))

    def remove_result(self, view: QWidget) -> None:
        """An answer goes."""
        self.results.remove(view)
        self._drop(view)

    def bring(self, view: QWidget) -> None:
        """Scroll to a card or an answer of a tool."""
        # What was asked for a moment ago is laid out first: only then are there places to scroll to.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self._area.ensureWidgetVisible(view, 0, 0)

    def show_asking(self, asking: Asking) -> None:
        """Show how many words and proposals are asked for, and in which style."""
        self.choices.show_asking(asking)

    def set_status(self, status: EngineStatus | None) -> None:
        """Show how the engine is; None is an engine that was never started."""
        self.standing.show_status(status)
        self.writes_on.show_status(status)
        away = status is None or status.state in (EngineState.OFF, EngineState.SET_ASIDE)
        self.buttons.go.setEnabled(not away)

    def set_cards(self, cards: Sequence[Card], current: int) -> None:
        """Show the proposals; `current` is the one in the page, -1 for none.

        Cards are changed in place: calling this for every piece of text that arrives is cheap.
        """
        while len(self.cards) > len(cards):
            self._drop(self.cards.pop())
        while len(self.cards) < len(cards):
            self._append()
        brought = current != self._current and current >= 0
        self._current = current
        for index, (view, card) in enumerate(zip(self.cards, cards, strict=True)):
            view.show_card(card, index + 1, len(cards), index == current)
        self._writing = any(card.writing for card in cards)
        self.buttons.set_writing(self._writing)
        if brought:
            self._bring_soon()

    def _bring_soon(self) -> None:
        """Once a new or grown card has its place."""
        QTimer.singleShot(0, self, self._bring_current)

    def _bring_current(self) -> None:
        """Scroll the card of the proposal that is in the page into sight."""
        if 0 <= self._current < len(self.cards):
            self.bring(self.cards[self._current])

    def _bring_piece(self, view: CardView, place: QRect) -> None:
        content = self._area.widget()
        if content is not None:
            middle = view.pieces.viewport().mapTo(content, place.center())
            self._area.ensureVisible(middle.x(), middle.y(), 0, place.height())

    def show_ledger(self, ledger: Ledger | None) -> None:
        """Show what the model was told; None hides it."""
        self.ledger.show_ledger(ledger)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops what is being written, and discards what stands."""
        if event.key() == Qt.Key.Key_Escape and self.cards:
            (self.stop_requested if self._writing else self.discard_requested).emit()
        else:
            super().keyPressEvent(event)

    def _append(self) -> None:
        view, index = CardView(self._theme, self._icons), len(self.cards)
        view.chosen.connect(_tell(self.card_chosen.emit, index))
        view.accepted.connect(lambda: self._accept(index))
        view.sentence_accepted.connect(self.accept_sentence_requested)
        view.retried.connect(_tell(self.card_retry.emit, index))
        view.remarked.connect(lambda words: self.card_remarked.emit(index, words))
        view.more.keep_changed.connect(lambda kept: self.card_kept.emit(index, kept))
        view.more.compare_wanted.connect(self.compare_requested)
        view.more.runs_wanted.connect(self.runs_requested)
        view.closed.connect(_tell(self.card_closed.emit, index))
        view.closer.toggled.connect(lambda _closer: self._bring_soon())
        view.pieces.moved.connect(lambda place: self._bring_piece(view, place))
        view.forked.connect(lambda position, token: self.card_forked.emit(index, position, token))
        self.card_made.emit(view)
        self.cards.append(view)
        self._stack.insertWidget(index, view)
        # The Tab key goes down the sidebar as the eye does: what the model was told stands under the cards.
        for before, after in pairwise((self._note, *(stop for card in self.cards for stop in card.stops), self.ledger)):
            QWidget.setTabOrder(before, after)

    def _accept(self, index: int) -> None:
        if index == self._current:
            self.accept_requested.emit()
        else:
            self.card_accepted.emit(index)

    def _drop(self, view: QWidget) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and (focus is view or view.isAncestorOf(focus)):
            # Else they would be wherever Qt finds the next stop.
            if self.cards:
                self.cards[-1].setFocus()
            else:
                self.keys_freed.emit()
        self._stack.removeWidget(view)
        view.hide()
        view.deleteLater()


def _tell(emit: Callable[[int], None], index: int) -> Callable[[], None]:
    return lambda: emit(index)


def _scroll(stack: QVBoxLayout) -> QScrollArea:
    content = QWidget()
    content.setProperty("role", "content")
    around = QVBoxLayout(content)
    around.addLayout(stack)
    area = scrolling(content)

    def keep_width(_low: int, high: int) -> None:
        # The bar appears inside the margin, so that it changes no line's width.
        around.setContentsMargins(0, 0, 4 * GRID - (SCROLL_BAR if high else 0), 0)

    keep_width(0, 0)
    area.verticalScrollBar().rangeChanged.connect(keep_width)
    return area
