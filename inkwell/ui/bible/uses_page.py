"""An entry in the book: what changes on the way, and where it is named; a click goes there."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from inkwell.app.bible_uses import MOST_MATCHES, Uses
from inkwell.manuscript.tree import Manuscript
from inkwell.translation import tr
from inkwell.ui.bible.changes_form import ChangesForm
from inkwell.ui.icons import Icons
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.search_list import SearchList
from inkwell.ui.search_rows import SearchRow, match_rows

LIST_HIGH = 200
"""Pixels that the list has at least."""


class UsesPage(QWidget):
    """Shows changes and uses. `changed` when the author changed a change, `opened(node, start, end)` to go to a use."""

    changed = Signal()
    opened = Signal(str, int, int)

    def __init__(self, icons: Icons, tree: Callable[[], Manuscript], here: Callable[[], str]) -> None:
        super().__init__()
        self.changes = ChangesForm(icons, tree, here)
        self.status = WrappedLabel(role="soft")
        self.list = SearchList(icons)
        self.list.setAccessibleName(tr("Where it is named"))
        self.list.setMinimumHeight(LIST_HIGH)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._matches = self._scenes = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 8, 12)
        column.setSpacing(8)
        for title, parts in (
            (tr("Changes on the way"), (self.changes,)),
            (tr("Where it is named"), (self.status, self.list)),
        ):
            heading = QLabel(title)
            heading.setProperty("role", "strong")
            column.addWidget(heading)
            for part in parts:
                column.addWidget(part, 1 if part is self.list else 0)
        self.changes.changed.connect(self.changed)
        self.list.opened.connect(self._open)

    def _open(self, row: SearchRow) -> None:
        self.opened.emit(row.node, row.start, row.end)

    def start_anew(self, named: bool) -> None:
        """Something else is looked for; or nothing, where the entry has no name yet."""
        self._matches = self._scenes = 0
        self.list.rows.start_anew()
        self.status.set_text(tr("Looking through the book…") if named else tr("It has no name yet."))

    def take(self, uses: Uses, titles: Mapping[str, str]) -> None:
        """Show what was found, behind what was found before."""
        self.list.rows.append([row for each in uses.groups for row in match_rows(each, titles.get(each.node, ""))])
        self._matches += sum(each.count for each in uses.groups)
        self._scenes += len(uses.groups)
        if uses.error is not None:
            self.status.set_text(uses.error.sentence)
        else:
            self.status.set_text(self._words(uses.finished))

    def _words(self, finished: bool) -> str:
        if not self._matches:
            return tr("It is not named in the book yet.") if finished else tr("Looking through the book…")
        times = tr("{n:,} times", "", self._matches)
        scenes = tr("{n:,} texts", "", self._scenes)
        more = (
            tr("; the first {most_matches:,} are shown", most_matches=MOST_MATCHES)
            if self._matches > MOST_MATCHES
            else ""
        )
        return tr("Named {times} in {scenes}{more}", times=times, scenes=scenes, more=more) + (
            "" if finished else tr(" so far")
        )
