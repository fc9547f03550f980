"""A document whose paragraphs can be given other looks without an undo step, while all steps stay.

Qt records every change of a block's format, unless undo is off, and switching it off forgets the steps. But while a
step is taken back Qt records nothing, and tells a `QTextBlockGroup` when one of its blocks leaves it. So `quietly` has
one block join a group, takes that back, and changes the formats when the group is told.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockGroup,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextListFormat,
    QTextObject,
)
from PySide6.QtWidgets import QWidget

from inkwell.ui.editor.sealed_document import SealedDocument

_DOOR = QTextFormat.Property.UserProperty.value + 20
"""Property of the format that asks for a `_Door`."""
_REDO = QTextDocument.Stacks.RedoStack


class _Door(QTextBlockGroup):
    """Calls `does` when its one block leaves it."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.does: Callable[[], None] | None = None

    def blockInserted(self, block: QTextBlock) -> None:
        """Keep no list of blocks: it would be marked for layout whole."""

    def blockFormatChanged(self, block: QTextBlock) -> None:
        """Nothing follows from it."""

    def blockRemoved(self, block: QTextBlock) -> None:
        """Do what waits for this moment."""
        does, self.does = self.does, None
        if does is not None:
            does()


class PageDocument(SealedDocument):
    """The page's document; see `quietly`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._door: _Door | None = None

    def createObject(self, form: QTextFormat) -> QTextObject:
        """Make our own group where its format asks for it, else what Qt makes."""
        if form.hasProperty(_DOOR):
            self._door = _Door(self)
            return self._door
        return super().createObject(form)

    @contextmanager
    def laid_out_later(self) -> Iterator[None]:
        """Lay nothing out meanwhile; then what is asked for, and the rest when idle."""
        size = self.pageSize()
        self.setPageSize(QSizeF(0, 0))
        try:
            yield
        finally:
            self.setPageSize(size)

    def quietly(self, change: Callable[[], None]) -> None:
        """Let `change` set block formats, and nothing else, without a step and without a signal.

        Nothing happens while there is something to redo, which would be lost; see `at_the_newest`.
        """
        if self.isUndoRedoEnabled() and self.isRedoAvailable():
            return
        modified, was_blocked = self.isModified(), self.blockSignals(True)
        try:
            if self.isUndoRedoEnabled():
                self._through_the_door(change)
            else:
                change()
        finally:
            self.setModified(modified)
            self.blockSignals(was_blocked)

    def _through_the_door(self, change: Callable[[], None]) -> None:
        failed: list[Exception] = []

        def do() -> None:
            # An error may not leave through Qt, which is in the middle of a step.
            try:
                change()
            except Exception as error:
                failed.append(error)

        self._enter()
        door = self._door
        if door is None:
            raise RuntimeError("Qt made no group")
        door.does = do
        self.undo()
        self.clearUndoRedoStacks(_REDO)
        if door.does is not None:
            door.does = None
            raise RuntimeError("Qt did not say that a block left its group")
        if failed:
            raise failed[0]

    def _enter(self) -> None:
        """Have the first block join the group, as a step of its own."""
        cursor = QTextCursor(self)
        if self._door is not None and shiboken6.isValid(self._door):
            form = cursor.blockFormat()
            form.setObjectIndex(self._door.objectIndex())
            cursor.setBlockFormat(form)
            return
        wish = QTextListFormat()
        wish.setProperty(_DOOR, 1)
        cursor.createList(wish)

    @contextmanager
    def at_the_newest(self, undo: Callable[[], None], redo: Callable[[], None]) -> Iterator[None]:
        """Go to the newest step for a while, and back; `undo` and `redo` take one step each, where they may."""
        steps = 0
        while self.isRedoAvailable():
            before = self.availableUndoSteps()
            redo()
            if self.availableUndoSteps() == before:
                break
            steps += 1
        yield
        for _ in range(steps):
            undo()
