"""A sentence in the place of what is not there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from inkwell.ui.labels import WrappedLabel

WIDEST = 380
"""Pixels of the sentence's lines."""


class EmptyPage(QFrame):
    """An empty card with one sentence in its middle."""

    def __init__(self, sentence: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.label = WrappedLabel(sentence, "soft")
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label.setMaximumWidth(WIDEST)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 24)
        row.addStretch(1)
        row.addWidget(self.label, 100)
        row.addStretch(1)

    def say(self, sentence: str) -> None:
        """Show another sentence."""
        self.label.set_text(sentence)
