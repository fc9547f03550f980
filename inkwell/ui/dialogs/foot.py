"""A page that scrolls above its foot: on a small or magnified screen nothing of it is out of reach."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkwell.ui.scrolling import scrolling


def above_foot(page: QWidget, foot: QWidget) -> QWidget:
    """Both in one widget, the foot always in sight."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(scrolling(page), 1)
    column.addWidget(foot)
    return whole
