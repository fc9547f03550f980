"""Pictures on pages: as they are to be seen, no larger than need be, and said where they cannot be."""

import struct
from dataclasses import replace
from pathlib import Path

import pytest
from ferry import one_scene, png
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter

from inkwell.exchange.compiling import Choice, compiled
from inkwell.exchange.page_flow import Flow, Place
from inkwell.exchange.page_measures import Measures
from inkwell.exchange.page_pictures import Picture, pictures_of
from inkwell.exchange.pdf_press import PdfPress
from inkwell.exchange.presets import PAPERBACK
from inkwell.manuscript.printed import Look, Piece, Run

DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0H40V20H0z"/></svg>'
MEASURES = Measures(200, 300, 20, "EB Garamond", 11, 125)


def jpeg(width: int, height: int, turned: int) -> bytes:
    """A photograph whose camera was held like this (EXIF 2.3, section 4.6.4 A, Orientation); its left half is black."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height, 0xFF000000)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, b"jpeg").write(image)
    tag = b"Exif\0\0MM\0*" + struct.pack(">IHHHIHHI", 8, 1, 0x0112, 3, 1, turned, 0, 0)
    made = bytes(data.data())
    return made[:2] + b"\xff\xe1" + struct.pack(">H", len(tag) + 2) + tag + made[2:]


def seen(picture: Picture, width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    picture.paint(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


def test_a_photograph_stands_upright(qapp: QGuiApplication) -> None:
    picture = Picture(jpeg(40, 20, 6))
    assert (picture.size.width(), picture.size.height()) == (20, 40)
    image = seen(picture, 200, 400)
    # Turned to the right, its left half is its upper half.
    assert image.pixelColor(100, 50).lightness() < 60
    assert image.pixelColor(100, 350).lightness() > 200


def test_a_drawing_is_drawn_as_fine_as_the_paper_is(qapp: QGuiApplication) -> None:
    image = seen(Picture(DRAWING), 400, 200)
    assert image.pixelColor(200, 100).lightness() < 10


def test_what_is_none_is_said(qapp: QGuiApplication) -> None:
    huge = png(4, 4).replace(struct.pack(">II", 4, 4), struct.pack(">II", 200_000, 200_000), 1)
    found, left_out = pictures_of({"a.png": png(4, 4), "b.png": b"\x89PNG\r\n\x1a\nno", "c.png": huge})
    assert list(found) == ["a.png"]
    assert left_out == ("b.png", "c.png")


@pytest.mark.parametrize("height", [300, 3000])
def test_a_title_has_no_page_for_itself_before_a_picture(qapp: QGuiApplication, height: int) -> None:
    pieces = [
        Piece(Look.CHAPTER, (Run("One"),)),
        Piece(Look.PICTURE, (Run("a.png"),)),
        Piece(Look.FLUSH, (Run("It."),)),
    ]
    flow = Flow(pieces, MEASURES, {"a.png": Picture(png(200, height))})
    page = flow.page(Place())
    assert [each.piece.look for each in page.sets if each.piece is not None][:2] == [Look.CHAPTER, Look.PICTURE]
    last = page.sets[-1]
    assert last.top + (last.last - last.first) * last.pitch <= flow.type.height + 0.1


def test_a_damaged_picture_is_said_and_the_pages_are_made(tmp_path: Path) -> None:
    whole = png(300, 300)
    book = replace(one_scene("One.\n\n![Cut](../assets/cut.png)\n\nTwo."), asset={"cut.png": whole[:60]}.get)
    made = PdfPress().write(book, compiled(book, Choice(), PAPERBACK), PAPERBACK, tmp_path / "book.pdf")
    assert made == ("The picture “cut.png” is damaged or too large to be shown, so it is not on its page.",)
    assert (tmp_path / "book.pdf").read_bytes().startswith(b"%PDF")
