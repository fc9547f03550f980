"""A field that grows with what is written in it, and gives back exactly what was typed."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from inkwell.manuscript.fidelity import PAGE
from inkwell.ui.long_runs import wrap_mode

_FRAME = 14
"""Pixels of the style sheet's border and padding above and below the lines."""


class GrowingText(QPlainTextEdit):
    """Plain text, at least `least` and at most `most` lines high; beyond that it scrolls. Tab goes on.

    `changed` after each change by the author.
    """

    changed = Signal()

    def __init__(self, name: str, placeholder: str = "", least: int = 1, most: int = 8) -> None:
        super().__init__()
        self._least, self._most = least, most
        self._loading = False
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self.setViewportMargins(2, 0, 0, 0)
        self.textChanged.connect(self._follow)
        self._fit()

    @property
    def written(self) -> str:
        """The text: what `toPlainText` gives turns spaces of other kinds into plain ones."""
        blocks: list[str] = []
        block: QTextBlock = self.document().begin()
        while block.isValid():
            blocks.append(PAGE.decode(block.text()))
            block = block.next()
        return "\n".join(blocks)

    def load(self, text: str) -> None:
        """Show a text; does not emit `changed`, and leaves nothing to undo."""
        if text != self.written:
            self._loading = True
            self.setWordWrapMode(wrap_mode(text))
            self.setPlainText("\n".join(PAGE.encode(line) for line in text.split("\n")))
            self._loading = False
        self._fit()

    def _follow(self) -> None:
        self._fit()
        if not self._loading:
            self.changed.emit()

    def _fit(self) -> None:
        lines = max(self._least, min(self._lines(), self._most))
        wanted = lines * self.fontMetrics().lineSpacing() + _FRAME
        if wanted != self.minimumHeight() or wanted != self.maximumHeight():
            self.setFixedHeight(wanted)
        more = self._lines() > self._most
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if more else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)

    def _lines(self) -> int:
        if self.document().isEmpty() and self.placeholderText():
            room = QRect(0, 0, max(self.viewport().width() - 6, 80), 10_000)
            words = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.placeholderText())
            return max(round(words.height() / self.fontMetrics().lineSpacing()), 1)
        return max(round(self.document().size().height()), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As high as it is now, and as narrow as need be."""
        return QSize(80, self.minimumHeight())
