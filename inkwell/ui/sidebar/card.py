"""One proposal as a card: its prose, where it stands in the row, and what can be done with it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inkwell.app.generation import Shown
from inkwell.translation import tr
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.sidebar.card_more import CardMore, RemarkLine
from inkwell.ui.sidebar.prose import Prose
from inkwell.ui.sidebar.spinner import Spinner
from inkwell.ui.sidebar.token_view import TokenView
from inkwell.ui.spoken import Spoken, state_changed
from inkwell.ui.theme import GRID, MARGIN, Theme

LOOK_CLOSER, LOOK_LESS = tr("Look closer"), tr("Show as text")
PIECES = tr("The proposal, piece by piece")
LEGEND = tr(
    "The stronger the tint, the less likely the piece was. Choose a piece to see what else could "
    "have stood there, and to go on from it another way."
)
FOOT = 24
"""Pixels of the foot's height, and of the side of the buttons in it."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a card shows. `trouble` is one sentence about why it ended early, "" when it did not.

    With `pieces` (the text token by token) the author can look closer.
    """

    text: str
    words: int
    writing: bool
    trouble: str = ""
    pieces: tuple[Shown, ...] = ()
    first: int = 0
    """The place of the first of them in the whole proposal."""
    kept: bool = False
    """Whether the author keeps it for later."""


class CardView(QFrame):
    """Shows one `Card`. Pressing it anywhere chooses it; Enter and Space do the same from the keyboard."""

    chosen = Signal()
    speaks_as = QAccessible.Role.RadioButton
    accepted = Signal()
    sentence_accepted = Signal()
    retried = Signal()
    remarked = Signal(str)
    """Write another, and what shall be otherwise."""
    closed = Signal()
    forked = Signal(int, int)
    """A place in the pieces, and the token that shall stand there instead."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setProperty("current", "false")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._state: tuple[Card, int, int, bool] | None = None
        self.prose = Prose(theme, on_card=True)
        self.closer = QPushButton(LOOK_CLOSER)
        self.pieces = TokenView(theme)
        self._legend = WrappedLabel(LEGEND, "caption")
        self._trouble = WrappedLabel(role="trouble")
        self._line = ElidedLabel(role="count")
        self._spinner = Spinner(theme, on_card=True)
        self.accept = IconButton(icons, "check", tr("Accept all"), "accent")
        self.sentence = IconButton(icons, "wrap-text", tr("Accept the next sentence"), "accent")
        self.retry = IconButton(icons, "refresh-cw", tr("Write another in its place"))
        self.close_button = IconButton(icons, "x", tr("Discard this proposal"))
        self.more = CardMore(icons)
        self.remark = RemarkLine()
        self._lay_out()
        self.accept.clicked.connect(self.accepted)
        self.sentence.clicked.connect(self.sentence_accepted)
        self.retry.clicked.connect(self.retried)
        self.close_button.clicked.connect(self.closed)
        self.more.remark_wanted.connect(self.remark.open)
        self.remark.sent.connect(self.remarked)
        self.closer.toggled.connect(self._look_closer)
        self.pieces.forked.connect(self._fork)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(0)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._line, 1)
        for button in self._buttons:
            button.setFixedSize(FOOT, FOOT)
            foot.addWidget(button)
        foot.addWidget(self._spinner)
        self._line.setFixedHeight(FOOT)
        self.closer.setProperty("role", "link")
        self.closer.setCheckable(True)
        self.closer.setToolTip(tr("How likely each piece was, and what else could have stood there"))
        for hidden in (self.closer, self.pieces, self._legend):
            hidden.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN + 1, 2 * GRID + 2, 2 * GRID, GRID + 1)
        column.setSpacing(GRID)
        prose = QHBoxLayout()
        prose.setContentsMargins(0, 0, GRID, 0)
        prose.addWidget(self.prose)
        prose.addWidget(self.pieces)
        column.addLayout(prose)
        column.addWidget(self._legend)
        column.addWidget(self.closer, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._trouble)
        column.addLayout(foot)
        column.addWidget(self.remark)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops in it, in this order."""
        return self, self.pieces, self.closer, *self._buttons, self.remark

    @property
    def _buttons(self) -> tuple[IconButton, ...]:
        """The foot's, from the left."""
        return self.accept, self.sentence, self.retry, self.more, self.close_button

    @property
    def line(self) -> str:
        """The foot's words, whole."""
        return self._line.full_text

    def show_card(self, card: Card, number: int, count: int, current: bool) -> None:
        """Show a card, the `number`th (from 1) of `count`; the current one shows all its text."""
        state = (card, number, count, current)
        if state == self._state:
            return
        before, self._state = self._state, state
        self.prose.set_text(card.text, whole=current)
        self._set_foot(card, number, count, current)
        self._offer_closer(card, current)
        self._trouble.setVisible(bool(card.trouble))
        self._trouble.set_text(card.trouble)
        if before is None or before[3] != current:
            self.setProperty("current", "true" if current else "false")
            self.style().polish(self)
            state_changed(self)

    def spoken(self) -> Spoken:
        """See `Speaks`: one of several, of which the one in the page is chosen."""
        card, current = (self._state[0].text, self._state[3]) if self._state else ("", False)
        return Spoken(card, chosen=current)

    def press(self) -> None:
        """Choose it."""
        self.chosen.emit()

    def _set_foot(self, card: Card, number: int, count: int, current: bool) -> None:
        place = tr("{number} of {count} · ", number=number, count=count) if count > 1 else ""
        words = (tr("{n:,} words", "one: 1 word", card.words)) + (tr(" · kept") if card.kept else "")
        if card.writing:
            self._line.set_text(tr("{place}writing…", place=place))
        elif current:
            self._line.set_text(
                tr("{place}{words} · shown in the page", place=place, words=words),
                tr("{place}{words} · in the page", place=place, words=words),
            )
        else:
            self._line.set_text(place + words)
        self.setAccessibleName(tr("Proposal {full_text}", full_text=self._line.full_text))
        self.setAccessibleDescription("" if card.writing else card.text)
        which = tr(", proposal {number}", number=number) if count > 1 else ""
        self.more.follow(kept=card.kept, writing=card.writing, several=count > 1)
        for control in self._buttons:
            control.setAccessibleName(control.toolTip() + which)
        self.pieces.setAccessibleName(PIECES + which)
        self._spinner.setAccessibleName(tr("Writing") + which)
        self._spinner.setVisible(card.writing)
        for button in (self.accept, self.retry, self.more, self.close_button):
            button.setVisible(not card.writing)
        self.accept.setEnabled(bool(card.text))
        self.sentence.setVisible(current and not card.writing and bool(card.text))

    def _offer_closer(self, card: Card, current: bool) -> None:
        offered = current and bool(card.pieces) and not card.writing
        if not offered:
            self.closer.setChecked(False)
        self._fill_pieces()
        self.closer.setVisible(offered)

    def _fill_pieces(self) -> None:
        """The pieces are laid out for who looks closer, and for nobody else."""
        self.pieces.show_pieces(self._state[0].pieces if self._state and self.closer.isChecked() else ())

    def _fork(self, position: int, token: int) -> None:
        first = self._state[0].first if self._state else 0
        self.forked.emit(first + position, token)

    def _look_closer(self, closer: bool) -> None:
        self._fill_pieces()
        self.closer.setText(LOOK_LESS if closer else LOOK_CLOSER)
        self.prose.setVisible(not closer)
        self.pieces.setVisible(closer)
        self._legend.setVisible(closer)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the card."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space choose, Delete discards."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
