"""A page that scrolls: the wheel moves the page, and not what is set in the fields that come under it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QSlider, QWidget


class WheelStop(QObject):
    """Lets the wheel scroll a page without changing the fields that it passes over."""

    def watch(self, whole: QWidget) -> None:
        """Guard every field in a widget; a field turns with the wheel once the author is in it."""
        for kind in (QComboBox, QAbstractSpinBox, QSlider):
            for field in whole.findChildren(kind):
                field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
