"""The pictures of pages: how large each is, known from its first bytes, and the picture itself when it is painted.

A book may hold a hundred photographs, of which one is on the page: none is unfolded before it is, and none larger than
a printer can show.
"""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter

_UNIT: Final = 10
_DOTS: Final = 300
"""Dots an inch of the paper that a picture is painted with at most."""
_MOST: Final = 400
"""Megabytes that one picture may take while it is unfolded: more than any camera makes."""
_TURNED: Final = QImageIOHandler.Transformation.TransformationRotate90
_DRAWING: Final = "svg"


class Picture:
    """One picture, of which only the bytes are kept. `size` is in its own dots, turned as it is to be seen.

    `damaged` says, once it was painted, that nothing could be seen of it.
    """

    def __init__(self, data: bytes) -> None:
        """Raises ValueError for what is no picture, or is one too large to be unfolded."""
        self._data = QByteArray(data)
        buffer, reader = self._reader()
        size = reader.size()
        self._scales = reader.supportsOption(QImageIOHandler.ImageOption.ScaledSize)
        self._drawing = bytes(reader.format().data()).decode("ascii", "replace").startswith(_DRAWING)
        turned = reader.transformation() & _TURNED
        buffer.close()
        if size.isEmpty() or size.width() * size.height() * 4 > _MOST * 1024 * 1024:
            raise ValueError("no picture that can be painted")
        self.size = QSizeF(size.transposed() if turned else size)
        self._turned = bool(turned)
        self.damaged = False

    def _reader(self) -> tuple[QBuffer, QImageReader]:
        buffer = QBuffer(self._data)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        return buffer, reader

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint it into a box of the page; nothing for one that turns out to be damaged."""
        inches = box.size() / (72 * _UNIT)
        most = QSize(max(1, round(inches.width() * _DOTS)), max(1, round(inches.height() * _DOTS)))
        image = self._image(most)
        self.damaged = image.isNull()
        if not self.damaged:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, image)
            painter.restore()

    def _image(self, most: QSize) -> QImage:
        _buffer, reader = self._reader()
        # A drawing has no dots of its own: it gets those that the paper can show.
        if self._drawing or (self._scales and most.width() < self.size.width()):
            reader.setScaledSize(most.transposed() if self._turned else most)
        image = reader.read()
        if image.width() > most.width() and not image.isNull():
            kept, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            image = image.scaled(most, kept, smooth)
        return image


def pictures_of(data: Mapping[str, bytes]) -> tuple[dict[str, Picture], tuple[str, ...]]:
    """The pictures by their names, and the names of what is none that can be painted."""
    found: dict[str, Picture] = {}
    left_out: list[str] = []
    for name, each in data.items():
        try:
            found[name] = Picture(each)
        except ValueError:
            left_out.append(name)
    return found, tuple(left_out)
