"""The rows of the search panel: a line for each scene, and below it what was found there or what would be replaced."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from inkwell.app.replacing import Plan
from inkwell.app.searching import Group
from inkwell.manuscript.replacing import Change
from inkwell.translation import tr

BEFORE = 24
"""Code points of a paragraph that are shown before a match, to the next space."""
BEFORE_CHANGE = 9
"""The same before a replacement, which needs room for two."""
BEHIND = 160
"""Code points behind it; what has no room is left out."""
ROW = Qt.ItemDataRole.UserRole
AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(Enum):
    """What a row is."""

    SCENE = "scene"
    MATCH = "match"
    CHANGE = "change"


@dataclass(frozen=True)
class SearchRow:
    """One row. `start` and `end` are code points of the node's text; of a scene's row, nothing but `count` counts."""

    role: Role
    node: str
    title: str = ""
    count: int = 0
    before: str = ""
    match: str = ""
    new: str = ""
    behind: str = ""
    start: int = 0
    end: int = 0
    change: Change | None = None

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        if self.role is Role.SCENE:
            return f"{self.title}, {self.count}"
        if self.role is Role.CHANGE:
            return tr(
                "{match} becomes {new}, in: {before}{match}{behind}",
                match=self.match,
                new=self.new,
                before=self.before,
                behind=self.behind,
            )
        return f"{self.before}{self.match}{self.behind}"


def context(text: str, start: int, end: int, before: int = BEFORE) -> tuple[str, str, str]:
    """What is shown of a paragraph: the words before a match, the match, and what comes behind."""
    first = text.rfind(" ", 0, start - before) + 1 if start > before else 0
    if start - first > 2 * before:
        first = start - before
    lead = "…" if first else ""
    return lead + text[first:start], text[start:end], text[end : end + BEHIND]


def match_rows(group: Group, title: str) -> list[SearchRow]:
    """The rows of what was found in one node."""
    rows = [SearchRow(Role.SCENE, group.node, title, group.count)]
    for hit in group.hits:
        for low, high in hit.spans:
            before, match, behind = context(hit.text, low, high)
            start, end = hit.at + low, hit.at + high
            rows.append(SearchRow(Role.MATCH, group.node, "", 0, before, match, "", behind, start, end))
    return rows


def change_rows(plan: Plan, title: str) -> list[SearchRow]:
    """The rows of what would be replaced in one node."""
    rows = [SearchRow(Role.SCENE, plan.node, title, len(plan.changes))]
    for change in plan.changes:
        first = plan.text.rfind("\n", 0, change.start) + 1
        last = plan.text.find("\n", change.end)
        line = plan.text[first : last if last >= 0 else len(plan.text)]
        before, match, behind = context(line, change.start - first, change.end - first, BEFORE_CHANGE)
        new = change.new.replace("\n", "¶")
        rows.append(
            SearchRow(
                Role.CHANGE, plan.node, "", 0, before, match, new, behind, change.start, change.end, change=change
            )
        )
    return rows


@dataclass
class _Kept:
    rows: list[SearchRow] = field(default_factory=list[SearchRow])
    off: set[int] = field(default_factory=set[int])
    """Rows with changes that the author does not want."""


class SearchRows(QAbstractListModel):
    """The rows as a list; those with changes have a box, and a scene's box speaks for all below it.

    `chosen_changed` after any box was.
    """

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = _Kept()

    @property
    def rows(self) -> Sequence[SearchRow]:
        """All rows."""
        return self._kept.rows

    @property
    def previews(self) -> bool:
        """Whether the rows are changes rather than matches."""
        return any(row.role is Role.CHANGE for row in self._kept.rows[:2])

    def start_anew(self, rows: Sequence[SearchRow] = ()) -> None:
        """Show these rows and no others."""
        self.beginResetModel()
        self._kept = _Kept(list(rows))
        self.endResetModel()

    def append(self, rows: Sequence[SearchRow]) -> None:
        """Show more rows behind those that are there."""
        if rows:
            first = len(self._kept.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._kept.rows.extend(rows)
            self.endInsertRows()

    def chosen(self, node: str) -> list[Change]:
        """The changes in a node that are to be made."""
        return [
            row.change
            for at, row in enumerate(self._kept.rows)
            if row.node == node and row.change is not None and at not in self._kept.off
        ]

    @property
    def chosen_count(self) -> int:
        """How many changes are to be made."""
        return sum(row.role is Role.CHANGE for row in self._kept.rows) - len(self._kept.off)

    def toggle(self, at: int) -> None:
        """Turn the box of a row, of a scene all boxes below it."""
        row = self._kept.rows[at]
        numbers = [at] if row.role is Role.CHANGE else self._below(at)
        if not numbers or row.role is Role.MATCH:
            return
        wanted = self._state(at) != Qt.CheckState.Checked
        if wanted:
            self._kept.off.difference_update(numbers)
        else:
            self._kept.off.update(numbers)
        top = self._scene_of(at)
        self.dataChanged.emit(self.index(top), self.index(max([*numbers, at])))
        self.chosen_changed.emit()

    def _scene_of(self, at: int) -> int:
        return next((n for n in range(at, -1, -1) if self._kept.rows[n].role is Role.SCENE), at)

    def _below(self, at: int) -> list[int]:
        found: list[int] = []
        for number in range(at + 1, len(self._kept.rows)):
            if self._kept.rows[number].role is not Role.CHANGE:
                break
            found.append(number)
        return found

    def _state(self, at: int) -> Qt.CheckState | None:
        """How the box of a row stands; None where it has none."""
        row = self._kept.rows[at]
        if row.role is Role.CHANGE:
            return Qt.CheckState.Unchecked if at in self._kept.off else Qt.CheckState.Checked
        below = self._below(at) if row.role is Role.SCENE else []
        if not below:
            return None
        off = sum(number in self._kept.off for number in below)
        if not off:
            return Qt.CheckState.Checked
        return Qt.CheckState.Unchecked if off == len(below) else Qt.CheckState.PartiallyChecked

    # what Qt asks

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(self._kept.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """See Qt."""
        at = index.row()
        row = self._kept.rows[at]
        answers: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: row.spoken,
            Qt.ItemDataRole.AccessibleTextRole: lambda: row.spoken,
            Qt.ItemDataRole.CheckStateRole: lambda: self._state(at),
            ROW: lambda: row,
        }
        answer = answers.get(role)
        return answer() if answer is not None else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """See Qt."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        boxed = index.isValid() and self._state(index.row()) is not None
        return usual | Qt.ItemFlag.ItemIsUserCheckable if boxed else usual
