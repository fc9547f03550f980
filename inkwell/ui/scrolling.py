"""A page that scrolls: on a small or magnified screen nothing of it is out of reach."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def scrolling(content: QWidget, *, down: bool = True, across: bool = False) -> QScrollArea:
    """An area around the content, in its colours, with no frame and no stop for the Tab key.

    Bars appear where they are needed: at the side for `down`, at the foot for `across`; elsewhere the content has to
    fit.
    """
    if content.property("role") is None:
        content.setProperty("role", "content")
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if not down:
        area.setVerticalScrollBarPolicy(_NEVER)
    if not across:
        area.setHorizontalScrollBarPolicy(_NEVER)
    area.setWidget(content)
    return area
