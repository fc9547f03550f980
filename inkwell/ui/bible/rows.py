"""The rows of the bible's list: a heading for each kind and the entries below it, as far as they fit what is typed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inkwell.story.bible import Entry, words_of
from inkwell.translation import parted, tr, within
from inkwell.ui.bible.kinds import LOOKS, in_order, title_of
from inkwell.ui.labels import tip

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole + 1
    HERE = Qt.ItemDataRole.UserRole + 2
    CHOSEN = Qt.ItemDataRole.UserRole + 3
    OFF = Qt.ItemDataRole.UserRole + 4
    SHARED = Qt.ItemDataRole.UserRole + 5


@dataclass(frozen=True)
class BibleRow:
    """A heading (`entry` is None) or an entry."""

    title: str
    icon: str = ""
    entry: Entry | None = None


def fits(entry: Entry, asked: str) -> bool:
    """Whether all words that are asked for are somewhere in an entry, in any case."""
    said = words_of(entry).casefold()
    return all(word in said for word in asked.casefold().split())


def rows_of(entries: Iterable[Entry], asked: str) -> list[BibleRow]:
    """Headings and entries, those only that fit."""
    found: list[BibleRow] = []
    kind = None
    wanted = bool(asked.strip())
    for entry in in_order(entries):
        if wanted and not fits(entry, asked):
            continue
        look = LOOKS[entry.kind]
        if entry.kind is not kind:
            kind = entry.kind
            found.append(BibleRow(look.many))
        found.append(BibleRow(title_of(entry), look.icon, entry))
    return found


class BibleRows(QAbstractListModel):
    """The rows as a list. `here` says how often each entry is named in the scene that the author is in."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._rows: list[BibleRow] = []
        self._asked = ""
        self._here: Mapping[str, int] = {}
        self._chosen = ""
        self._partner = True
        self._shared: frozenset[str] = frozenset()

    @property
    def rows(self) -> Sequence[BibleRow]:
        """What is shown, from the top."""
        return self._rows

    @property
    def empty(self) -> bool:
        """Whether there is no entry at all."""
        return not self._entries

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Show these."""
        entries = tuple(entries)
        if entries != self._entries:
            self._entries = entries
            self._make()

    def ask(self, words: str) -> None:
        """Show only what fits these words."""
        if words != self._asked:
            self._asked = words
            self._make()

    def _make(self) -> None:
        rows = rows_of(self._entries, self._asked)
        if len(rows) == len(self._rows) and all(
            _key(now) == _key(was) for now, was in zip(rows, self._rows, strict=True)
        ):
            # What stands where is as before: nothing that is chosen or in sight has to move.
            self._rows = rows
            self._tell()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def show_here(self, counts: Mapping[str, int]) -> None:
        """How often each entry, by its id, is named where the author is."""
        if counts != self._here:
            self._here = dict(counts)
            self._tell()

    def show_partner(self, on: bool) -> None:
        """Tell which entries the partner is not told of, or nothing of the partner at all."""
        if on != self._partner:
            self._partner = on
            self._tell()

    def show_shared(self, ids: frozenset[str]) -> None:
        """Tell which entries the books of a series share."""
        if ids != self._shared:
            self._shared = ids
            self._tell()

    def choose(self, entry_id: str) -> None:
        """Mark the entry that is open in its window; an id that is not there marks none."""
        if entry_id != self._chosen:
            self._chosen = entry_id
            self._tell()

    def _tell(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def index_of(self, entry_id: str) -> QModelIndex:
        """Where an entry is; invalid where it is not shown."""
        found = (at for at, row in enumerate(self._rows) if row.entry is not None and row.entry.id == entry_id)
        return self.index(next(found, -1))

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Headings are passed over."""
        if not index.isValid() or self._rows[index.row()].entry is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt; the further roles are in `Role`."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        here = self._here.get(row.entry.id, 0) if row.entry is not None else 0
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(row, here, self._is_off(row), self._is_shared(row))
            case Qt.ItemDataRole.ToolTipRole:
                return tip(_spoken(row, here, self._is_off(row), self._is_shared(row)))
            case Role.ROW:
                return row
            case Role.HERE:
                return here
            case Role.OFF:
                return self._is_off(row)
            case Role.SHARED:
                return self._is_shared(row)
            case Role.CHOSEN:
                return row.entry is not None and row.entry.id == self._chosen
            case _:
                return None

    def _is_off(self, row: BibleRow) -> bool:
        return self._partner and row.entry is not None and not row.entry.on

    def _is_shared(self, row: BibleRow) -> bool:
        return row.entry is not None and row.entry.id in self._shared


def _key(row: BibleRow) -> tuple[str, str]:
    return (row.entry.id if row.entry is not None else "", row.title if row.entry is None else "")


def _spoken(row: BibleRow, here: int, off: bool, shared: bool) -> str:
    """The row as a screen reader says it."""
    entry = row.entry
    if entry is None:
        return row.title
    also = tr("also {aliases}", aliases=parted(entry.aliases)) if entry.aliases else ""
    named = tr("named {n:,} times in this scene", "", here) if here else ""
    untold = tr("the partner is not told of it") if off else ""
    place = tr("shared with the series") if shared else ""
    return parted(filter(None, (row.title, within(LOOKS[entry.kind].one), also, place, named, untold)))
