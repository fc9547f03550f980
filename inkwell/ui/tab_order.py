"""Tab goes through a form as it is read, also where some of it was made later: Qt puts what is new behind all else."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def follow_layout(form: QWidget, stays: QWidget) -> None:
    """Let the keys go through a form in the order of its layout.

    `stays` is one of its stops that has its place between what comes before and after the form; the others come to it.
    """
    layout = form.layout()
    stops = list(_stops(layout)) if layout is not None else []
    if stays in stops and stops[0] is not stays:
        QWidget.setTabOrder(stays, stops[0])
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(layout: QLayout) -> Iterator[QWidget]:
    """What takes keys in a layout and those within it, as they stand there."""
    for number in range(layout.count()):
        item = layout.itemAt(number)
        inner, widget = (item.layout(), item.widget()) if item is not None else (None, None)
        if inner is not None:
            yield from _stops(inner)
        elif widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            yield widget
        elif widget is not None and (within := _within(widget)) is not None:
            yield from _stops(within)


def _within(widget: QWidget) -> QLayout | None:
    content = widget.widget() if isinstance(widget, QScrollArea) else widget
    return content.layout() if content is not None else None
