"""One page of settings: its rows, with headings between them, and what stands at its foot."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from inkwell.settings.catalogue import on_page
from inkwell.settings.declared import ELSEWHERE, Page
from inkwell.settings.finding import found_by
from inkwell.ui.icons import Icons
from inkwell.ui.settings.editors import Editors
from inkwell.ui.settings.row import SettingRow, View
from inkwell.ui.settings.shown import shown

BETWEEN = 14
"""Pixels between two rows."""


class SettingsPage(QWidget):
    """`rows` in their order. `foot` is shown while nothing is looked for."""

    def __init__(self, page: Page, editors: Editors, icons: Icons, foot: QWidget | None = None) -> None:
        super().__init__()
        self.page = page
        self.rows: list[SettingRow] = []
        self._heads: list[tuple[QWidget, int]] = []
        """Each heading, with the number of the first row under it."""
        self._foot = foot
        self._column = QVBoxLayout(self)
        self._column.setSpacing(BETWEEN)
        self.title = QLabel(shown(page))
        self.title.setProperty("role", "strong")
        self.title.hide()
        self._column.addWidget(self.title)
        taken: set[str] = set()
        for setting in on_page(page):
            if setting.declared.editor == ELSEWHERE:
                continue
            if setting.declared.group:
                self._add_heading(shown(setting.declared.group))
            row = SettingRow(editors.field(setting), icons)
            row.take_letter(taken)
            self.rows.append(row)
            self._column.addWidget(row)
        if foot is not None:
            self._column.addWidget(foot, 1)
        self._column.addStretch(0 if foot is not None else 1)

    def _add_heading(self, words: str) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 8, 0, 0)
        line = QFrame()
        line.setProperty("role", "line")
        line.setFixedHeight(1)
        heading = QLabel(words)
        heading.setProperty("role", "strong")
        for widget in (line, heading):
            column.addWidget(widget)
        self._heads.append((holder, len(self.rows)))
        self._column.addWidget(holder)

    def show_view(self, view: View, words: Sequence[str]) -> int:
        """Follow the settings, and show what these words find, all without words; return how many rows are in sight."""
        inside = [row.is_for(view) and found_by(row.setting, words, shown) for row in self.rows]
        for row, seen in zip(self.rows, inside, strict=True):
            row.show_view(view)
            row.light(words)
            row.setVisible(seen)
        for (heading, start), (_, end) in pairwise([*self._heads, (self, len(self.rows))]):
            heading.setVisible(any(inside[start:end]))
        self.title.setVisible(bool(words))
        if self._foot is not None:
            self._foot.setVisible(not words and any(inside))
        return sum(inside)
