"""The PDF process: `python -m inkwell.exchange.pdf_host`, run in a folder that holds an order and nothing else.

Qt sets the pages here, without a screen, so that neither a book's size nor a picture's contents can hold up or end the
window. Exit code 0: the file is made.
"""

import os
import sys
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from inkwell.exchange.page_flow import UNIT, Flow, Page, dealt
from inkwell.exchange.page_measures import Measures
from inkwell.exchange.pages import with_numbers
from inkwell.exchange.pdf_order import ORDER, PICTURES, PROGRESS, RESULT, PdfOrder
from inkwell.manuscript.printed import Look

NICE: Final = 5
_RESOLUTION: Final = 72 * UNIT
"""Dots an inch: one for each unit of the flow."""


def write_pdf(order: PdfOrder, folder: Path) -> None:
    """Set an order's pages and write them into the folder."""
    pictures = _pictures(order.pictures, folder)
    pieces = [each.piece() for each in order.pieces]
    if any(piece.look is Look.ENTRY for piece in pieces):
        pieces = with_numbers(pieces, list(_starts(Flow(pieces, order.measures, pictures))))
    flow = Flow(pieces, order.measures, pictures)
    writer = _writer(order, folder / RESULT)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError("the PDF file cannot be painted on")
    scale = writer.logicalDpiX() / (72 * UNIT)
    painter.scale(scale, scale)
    for number, page in dealt(flow):
        if number > 1:
            writer.newPage()
        if page is not None:
            flow.paint(painter, page, number)
            _say(folder, page.next.piece / max(len(pieces), 1))
    painter.end()


def _writer(order: PdfOrder, path: Path) -> QPdfWriter:
    writer = QPdfWriter(str(path))
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(_page(order.measures))
    writer.setTitle(order.title)
    writer.setAuthor(order.author)
    writer.setCreator("Inkwell")
    return writer


def _page(measures: Measures) -> QPageLayout:
    size = QPageSize(QSizeF(measures.width, measures.height), QPageSize.Unit.Point, "")
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)


def _starts(flow: Flow) -> Iterator[str]:
    """The numbers of the pages on which titles of parts and chapters stand."""
    for number, page in dealt(flow):
        for look in _titles(page) if page is not None else ():
            if look in (Look.PART, Look.CHAPTER):
                yield str(number - flow.measures.unnumbered)


def _titles(page: Page) -> list[Look]:
    return [each.piece.look for each in page.sets if each.piece is not None and each.first == 0]


def _pictures(names: tuple[str, ...], folder: Path) -> Mapping[str, QImage]:
    found = {name: QImage(str(folder / PICTURES / str(number))) for number, name in enumerate(names)}
    return {name: picture for name, picture in found.items() if not picture.isNull()}


def _say(folder: Path, done: float) -> None:
    (folder / PROGRESS).write_text(f"{done:.4f}", encoding="ascii")


def _load_fonts() -> None:
    """The faces that Inkwell brings along; others are the system's."""
    for entry in files("inkwell_resources").joinpath("fonts").iterdir():
        if entry.name.endswith(".otf"):
            QFontDatabase.addApplicationFontFromData(entry.read_bytes())


def main() -> int:
    """Do what the order in the working folder says."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if sys.platform != "win32":
        os.nice(NICE)
    application = QGuiApplication([])
    _load_fonts()
    folder = Path.cwd()
    order = msgspec.json.decode((folder / ORDER).read_bytes(), type=PdfOrder)
    write_pdf(order, folder)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
