"""A document that never looks anything up, whatever its text or a paste names."""

from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QWidget


class SealedDocument(QTextDocument):
    """A `QTextDocument` without resources: Qt's own opens the file that a picture names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._nothing.fill(Qt.GlobalColor.transparent)

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002  (Qt's name)
        """Give nothing: no file and no network is read for a page."""
        # Where there is no picture Qt looks for the file by itself; one without a colour keeps it from that.
        return self._nothing if type == QTextDocument.ResourceType.ImageResource.value else None
