"""An answer as a list of its sentences, each of which can be chosen, in the book's face."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from inkwell.ui.fonts import book_font

PIXELS = 17
PAD = 14
"""Pixels above and below a sentence, together."""
BOX = 64
"""Pixels of the box and the room around the words, together."""


class SentenceList(QListWidget):
    """Shows sentences with a box each; `toggled(number)` when the author chooses one, or chooses it no more."""

    toggled = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._sentences: tuple[str, ...] = ()
        self._chosen: set[int] = set()
        self._row = 0
        """Where the keys were in it last: only where they are a row looks different from the others."""
        self.setAccessibleName(name)
        self.setProperty("role", "rows")
        self.setFont(book_font(PIXELS))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.itemChanged.connect(self._changed)
        self.itemActivated.connect(self._turn)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is shown, as it was given."""
        return self._sentences

    def show_sentences(self, sentences: Sequence[str], chosen: frozenset[int], *, free: bool) -> None:
        """Show these, with those numbers chosen; `free`: whether they can be chosen now."""
        row, self._sentences, self._chosen = self.currentRow(), tuple(sentences), set(chosen)
        blocked = self.blockSignals(True)
        while self.count() > len(sentences):
            self.takeItem(self.count() - 1)
        while self.count() < len(sentences):
            self.addItem(QListWidgetItem())
        for number, sentence in enumerate(sentences):
            self._fill(self.item(number), sentence, number in chosen, free)
        self.setCurrentRow(min(row, self.count() - 1) if row >= 0 or not self.hasFocus() else 0)
        self.blockSignals(blocked)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go on where the keys were."""
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.setCurrentRow(min(self._row, self.count() - 1))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Of several lists, one shows where the keys are."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self._row = max(self.currentRow(), 0)
            self.setCurrentRow(-1)

    def _fill(self, item: QListWidgetItem, sentence: str, chosen: bool, free: bool) -> None:
        words = " ".join(sentence.split())
        if item.text() != words:
            item.setText(words)
            item.setSizeHint(self._room(words))
        item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        able = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(able | Qt.ItemFlag.ItemIsUserCheckable if free else able)

    def _room(self, words: str) -> QSize:
        width = max(self.viewport().width() - BOX, 40)
        metrics = QFontMetrics(self.font())
        return QSize(0, metrics.boundingRect(0, 0, width, 10_000, Qt.TextFlag.TextWordWrap, words).height() + PAD)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        for row in range(self.count()):
            self.item(row).setSizeHint(self._room(self.item(row).text()))

    def _changed(self, item: QListWidgetItem) -> None:
        # An item changes too when it takes more room.
        row, checked = self.row(item), item.checkState() == Qt.CheckState.Checked
        if checked != (row in self._chosen):
            self._chosen ^= {row}
            self.toggled.emit(row)

    def _turn(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            checked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return chooses a sentence, as Space does, and presses no button of the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self._turn(self.currentItem())
            event.accept()
        else:
            super().keyPressEvent(event)
