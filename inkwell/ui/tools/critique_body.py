"""Remarks on a text, each under the words that it is about; a press on those goes to them in the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkwell.translation import tr
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.theme import GRID, Theme
from inkwell.ui.tools.passage import PassageButton

ASTRAY = tr("These words are not in the text as it is quoted.")


@dataclass(frozen=True)
class Passage:
    """Words of the book: what is shown of them, and where they stand; `node` is "" where they do not."""

    words: str
    node: str = ""
    start: int = 0
    end: int = 0
    title: str = ""


@dataclass(frozen=True)
class ShownRemark:
    """A remark with the passages that it is about."""

    words: str
    passages: tuple[Passage, ...] = ()


class CritiqueBody(QWidget):
    """Shows remarks. `opened(Passage)`: these words are to be shown in the page."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: list[ShownRemark] = []
        self.rows: list[RemarkRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, GRID, 0, 0)
        self._column.setSpacing(3 * GRID)

    def show_remarks(self, remarks: Sequence[ShownRemark]) -> None:
        """Show these; rows that say the same stay as they are."""
        same = 0
        for old, new in zip(self._shown, remarks, strict=False):
            if old != new:
                break
            same += 1
        for row in self.rows[same:]:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        del self.rows[same:]
        for remark in remarks[same:]:
            row = RemarkRow(remark, self._theme)
            row.opened.connect(self.opened)
            self.rows.append(row)
            self._column.addWidget(row)
        self._shown = list(remarks)


class RemarkRow(QWidget):
    """One remark."""

    opened = Signal(object)

    def __init__(self, remark: ShownRemark, theme: Theme) -> None:
        super().__init__()
        self.buttons: list[PassageButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID)
        for passage in remark.passages:
            button = self._button(passage, theme)
            self.buttons.append(button)
            column.addWidget(button)
            if not passage.node:
                column.addWidget(WrappedLabel(ASTRAY, "caption"))
        if remark.words:
            column.addWidget(WrappedLabel(remark.words))

    def _button(self, passage: Passage, theme: Theme) -> PassageButton:
        button = PassageButton(f"“{passage.words.strip()}”", passage.title, theme)
        button.setEnabled(bool(passage.node))
        if not passage.node:
            button.setToolTip(ASTRAY)
        button.clicked.connect(lambda: self.opened.emit(passage))
        return button
