"""Books and files that a voice learns from, each book as its tree with boxes to tick."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from inkwell.app.voice_corpus import Branch, Chosen, Source
from inkwell.translation import tr

_ID: Final = Qt.ItemDataRole.UserRole
HIGH: Final = 150


class SourceTree(QTreeWidget):
    """`changed` when a box was ticked, or a source came or went."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What it learns from"))
        self.setHeaderHidden(True)
        self.setMinimumHeight(HIGH)
        self._sources: list[Source] = []
        self.itemChanged.connect(lambda *_: self.changed.emit())

    @property
    def sources(self) -> tuple[Source, ...]:
        """The books and files, in their order."""
        return tuple(self._sources)

    def clear_sources(self) -> None:
        """Show none."""
        self._sources.clear()
        self.clear()

    def add(self, source: Source, ticked: bool = True) -> None:
        """Show one more; one that is there already is only chosen."""
        for place, each in enumerate(self._sources):
            if each.path == source.path:
                if (known := self.topLevelItem(place)) is not None:
                    self.setCurrentItem(known)
                return
        blocked = self.blockSignals(True)
        item = _item(source.title, str(source.path), ticked, bool(source.branches))
        item.setToolTip(0, str(source.path))
        for branch in source.branches:
            item.addChild(_grown(branch, ticked))
        self.addTopLevelItem(item)
        self._sources.append(source)
        item.setExpanded(len(source.branches) <= 12)
        self.setCurrentItem(item)
        self.blockSignals(blocked)
        self.changed.emit()

    def take_out(self) -> None:
        """The book or file in which the keys are goes."""
        item = self.currentItem()
        while item is not None and item.parent() is not None:
            item = item.parent()
        if item is not None:
            place = self.indexOfTopLevelItem(item)
            self._sources.pop(place)
            self.takeTopLevelItem(place)
            self.changed.emit()

    def chosen(self) -> tuple[Chosen, ...]:
        """What is ticked, source by source."""
        found: list[Chosen] = []
        for place, source in enumerate(self._sources):
            item = self.topLevelItem(place)
            if item is None or item.checkState(0) is Qt.CheckState.Unchecked:
                continue
            whole = item.checkState(0) is Qt.CheckState.Checked
            found.append(Chosen(Path(source.path), None if whole else tuple(_ticked(item))))
        return tuple(found)


def _item(words: str, key: str, ticked: bool, parent: bool) -> QTreeWidgetItem:
    item = QTreeWidgetItem([words])
    item.setData(0, _ID, key)
    flags = Qt.ItemFlag.ItemIsUserCheckable | (Qt.ItemFlag.ItemIsAutoTristate if parent else Qt.ItemFlag.NoItemFlags)
    item.setFlags(item.flags() | flags)
    item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    return item


def _grown(branch: Branch, ticked: bool) -> QTreeWidgetItem:
    item = _item(branch.title or tr("Untitled"), branch.id, ticked, bool(branch.below))
    for each in branch.below:
        item.addChild(_grown(each, ticked))
    return item


def _ticked(item: QTreeWidgetItem) -> list[str]:
    """The highest nodes below an item that are chosen with all that is in them."""
    found: list[str] = []
    for place in range(item.childCount()):
        child = item.child(place)
        if child is None:
            continue
        if child.checkState(0) is Qt.CheckState.Checked:
            found.append(str(child.data(0, _ID)))
        elif child.checkState(0) is Qt.CheckState.PartiallyChecked:
            found += _ticked(child)
    return found
