"""One page of settings: its rows, with headings between them, and what stands at its foot."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from inkwell.settings.catalogue import Setting, on_page
from inkwell.settings.declared import ELSEWHERE, Page
from inkwell.settings.finding import found_by
from inkwell.ui.icons import Icons
from inkwell.ui.settings.editors import Editors
from inkwell.ui.settings.preview import Preview
from inkwell.ui.settings.row import SettingRow, View

BETWEEN = 14
"""Pixels between two rows."""


class SettingsPage(QWidget):
    """Its rows are made when it is first to be shown: most pages are not looked at. `row_made(SettingRow)` of each.

    What stands at its foot is shown while nothing is looked for.
    """

    row_made = Signal(object)

    def __init__(
        self, page: Page, editors: Editors, icons: Icons, make_foot: Callable[[], Preview] | None = None
    ) -> None:
        super().__init__()
        self.page = page
        self.settings = tuple(each for each in on_page(page) if each.declared.editor != ELSEWHERE)
        self._editors, self._icons, self._make_foot = editors, icons, make_foot
        self._rows: list[SettingRow] = []
        self._heads: list[tuple[QWidget, int]] = []
        """Each heading, with the number of the first row under it."""
        self._foot: Preview | None = None
        self._column = QVBoxLayout(self)
        self._column.setSpacing(BETWEEN)
        self.title = QLabel(page)
        self.title.setProperty("role", "strong")
        self.title.hide()
        self._column.addWidget(self.title)

    @property
    def rows(self) -> tuple[SettingRow, ...]:
        """Its rows in their order; none before it was to be shown."""
        return tuple(self._rows)

    def _make_rows(self) -> None:
        taken: set[str] = set()
        for setting in self.settings:
            if setting.declared.group:
                self._add_heading(setting.declared.group)
            row = SettingRow(self._editors.field(setting), self._icons)
            row.take_letter(taken)
            self._rows.append(row)
            self._column.addWidget(row)
            self.row_made.emit(row)
        if self._make_foot is not None:
            self._foot = self._make_foot()
            self._column.addWidget(self._foot, 1)
        self._column.addStretch(0 if self._foot is not None else 1)

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
        self._heads.append((holder, len(self._rows)))
        self._column.addWidget(holder)

    def count(self, view: View, words: Sequence[str]) -> int:
        """How many of its settings these words find, all without words; no row is needed for that."""
        return sum(self._is_in_sight(setting, view, words) for setting in self.settings)

    def show_view(self, view: View, words: Sequence[str]) -> None:
        """Follow the settings, and show what these words find, all without words."""
        if not self._rows:
            self._make_rows()
        rows = self._rows
        inside = [self._is_in_sight(row.setting, view, words) for row in rows]
        for row, seen in zip(rows, inside, strict=True):
            row.show_view(view)
            row.light(words)
            _show(row, seen)
        for (heading, start), (_, end) in pairwise([*self._heads, (self, len(rows))]):
            _show(heading, any(inside[start:end]))
        self.title.setVisible(bool(words))
        if self._foot is not None:
            self._foot.show_settings(view.settings)
            _show(self._foot, not words and any(inside))

    @staticmethod
    def _is_in_sight(setting: Setting, view: View, words: Sequence[str]) -> bool:
        return view.holds(setting) and found_by(setting, words)


def _show(widget: QWidget, seen: bool) -> None:
    """Show or hide it. What was never hidden comes into sight with its page, for a fraction of the work."""
    hidden = widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    if hidden is seen:
        widget.setVisible(seen)
