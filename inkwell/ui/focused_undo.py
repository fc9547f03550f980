"""Undo and Redo mean what has the focus: a panel that has steps of its own, or else what is in the middle."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from inkwell.ui.editor.page import Page


@dataclass(frozen=True)
class _Panel:
    widget: QWidget
    undo: Callable[[], object]
    redo: Callable[[], object]


class FocusedUndo(QObject):
    """Where Edit, Undo and Redo go; `page` is asked for the page of the moment, `front` for what is in its place."""

    def __init__(
        self, page: Callable[[], Page], front: Callable[[], QWidget | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page, self._front = page, front
        self._panels: list[_Panel] = []

    def add(self, widget: QWidget, undo: Callable[[], object], redo: Callable[[], object]) -> None:
        """Have them go there while the focus is in `widget`."""
        self._panels.append(_Panel(widget, undo, redo))
        widget.destroyed.connect(self._drop)

    def _drop(self, gone: QObject) -> None:
        self._panels = [each for each in self._panels if each.widget is not gone]

    def undo(self) -> None:
        """Take back one step there."""
        panel = self._panel
        (panel.undo if panel else self._page().undo)()

    def redo(self) -> None:
        """Do one step again there."""
        panel = self._panel
        (panel.redo if panel else self._page().redo)()

    @property
    def _panel(self) -> _Panel | None:
        # The page is not changed while it is out of sight.
        for place in (QApplication.focusWidget(), self._front()):
            for each in self._panels:
                if place is not None and (each.widget is place or each.widget.isAncestorOf(place)):
                    return each
        return None
