"""The card of one step: where one is, a title, a few sentences, and the way on, back and out."""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inkwell.translation import tr
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.theme import GRID
from inkwell.ui.tour.steps import Step

WIDE: Final = 344
"""Pixels, where its buttons need no more."""


class TourCard(QFrame):
    """Shows the step that it is given and says what the author pressed. Escape in it is `skipped`."""

    forward = Signal()
    back = Signal()
    skipped = Signal()
    sample_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "card")
        self.setProperty("current", "true")
        self.number = 0
        """The step that is shown, counted from 0."""
        self._where, self._title = QLabel(), QLabel()
        self._words, self._hint = WrappedLabel(), WrappedLabel(role="caption")
        self.skip_button = _button(tr("Skip the tour"), "ghost")
        self.back_button = _button(tr("Back"), "")
        self.next_button = _button(tr("Next"), "primary")
        self.sample_button = _button(tr("Open the sample book"), "primary")
        self._lay_out()
        self.skip_button.clicked.connect(self.skipped)
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.forward)
        self.sample_button.clicked.connect(self.sample_wanted)
        self.hide()

    def _lay_out(self) -> None:
        self._where.setProperty("role", "caption")
        self._title.setProperty("role", "strong")
        self._title.setWordWrap(True)
        self._row = buttons = QHBoxLayout()
        buttons.setSpacing(2 * GRID)
        buttons.addWidget(self.skip_button)
        buttons.addStretch(1)
        for button in (self.back_button, self.next_button, self.sample_button):
            buttons.addWidget(button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 4 * GRID)
        column.setSpacing(0)
        for widget, gap in ((self._where, GRID), (self._title, 2 * GRID), (self._words, 2 * GRID), (self._hint, 3)):
            column.addWidget(widget)
            column.addSpacing(gap if widget is not self._hint else 3 * GRID)
        column.addLayout(buttons)
        for before, after in pairwise((self.sample_button, self.next_button, self.back_button, self.skip_button)):
            self.setTabOrder(before, after)

    @property
    def main_button(self) -> QPushButton:
        """The one that goes on."""
        return self.sample_button if self.next_button.isHidden() else self.next_button

    @property
    def words(self) -> tuple[str, str, str]:
        """What is shown: where one is, title, sentences."""
        return self._where.text(), self._title.text(), self._words.full_text

    def show_step(self, step: Step, number: int, of: int) -> None:
        """Show a step, counted from 0; the keys stay in the card if they were there."""
        self.number = number
        last = number == of - 1 and not step.offers_sample
        self._where.setText(tr("Tour, step {number} of {of}", number=number + 1, of=of))
        self._title.setText(step.title)
        self._words.set_text(step.words)
        self._hint.set_text(step.hint)
        self.setAccessibleName(tr("Tour, step {number} of {of}: {title}", number=number + 1, of=of, title=step.title))
        self.setAccessibleDescription(step.words)
        self.next_button.setText(tr("Done") if last else tr("Next"))
        main = self.sample_button if step.offers_sample else self.next_button
        self._show_buttons(main, *(() if last else (self.skip_button,)), *self._way_back(step, number))

    def _way_back(self, step: Step, number: int) -> tuple[QPushButton, ...]:
        return (self.back_button,) if number and not step.offers_sample else ()

    def _show_buttons(self, main: QPushButton, *others: QPushButton) -> None:
        """Show these; the keys stay where they are, or go to the main one, before what has them is hidden."""
        main.show()
        focus = QApplication.focusWidget()
        if self.has_keys and focus not in (main, *others):
            main.setFocus()
        for button in (self.skip_button, self.back_button, self.next_button, self.sample_button):
            button.setVisible(button is main or button in others)
        # A row in a column keeps its old measure until the event loop comes to it.
        self._row.invalidate()

    def say(self) -> None:
        """Have a screen reader say the step: the button that has the keys says only its own word."""
        if QAccessible.isActive():
            sentence = f"{self.accessibleName()}. {self.accessibleDescription()} {self._hint.full_text}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @property
    def has_keys(self) -> bool:
        """Whether the keys are here."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def take_keys(self) -> None:
        """Have the keys, at the button that goes on."""
        self.main_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """As wide as its buttons need, as high as its words are at that width."""
        wide = max(WIDE, self._column.minimumSize().width())
        return QSize(wide, self._column.totalHeightForWidth(wide))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the tour."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.skipped.emit()
        else:
            super().keyPressEvent(event)


def _button(words: str, role: str) -> QPushButton:
    button = QPushButton(words)
    # Outside of a dialog Return presses only such a button.
    button.setAutoDefault(True)
    if role:
        button.setProperty("role", role)
    return button
