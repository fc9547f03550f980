"""The PDF process: `python -m inkwell.exchange.pdf_host`, run in a folder that holds an order and nothing else.

Qt sets the pages here, without a screen, so that neither a book's size nor a picture's contents can hold up or end the
window. Exit code 0: the file is made.
"""

import faulthandler
import os
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from inkwell.exchange.page_flow import UNIT, Flow, dealt, numbered
from inkwell.exchange.page_measures import Measures
from inkwell.exchange.page_pictures import Picture, pictures_of
from inkwell.exchange.pdf_marks import Bookmark, Marks, mark_pdf
from inkwell.exchange.pdf_order import ORDER, PICTURES, PROGRESS, RESULT, UNSEEN, PdfOrder
from inkwell.manuscript.printed import Look
from inkwell.supervise.hosting import give_way

NICE: Final = 5
_PAGES, _MARKED = "pages.pdf", "marked.pdf"
"""Files on the way: what Qt makes, and that with what else is written into it."""
_RESOLUTION: Final = 72 * UNIT
"""Dots an inch: one for each unit of the flow."""


def write_pdf(order: PdfOrder, folder: Path) -> None:
    """Set an order's pages and write them into the folder."""
    pictures, unseen = _pictures(order.pictures, folder)
    flow = Flow([each.piece() for each in order.pieces], order.measures, pictures)
    if any(piece.look is Look.ENTRY for piece in flow.pieces):
        flow = numbered(flow, [number for number, page in dealt(flow) if page is not None for _ in page.titles])
    bookmarks = list(_painted(flow, _writer(order, folder / _PAGES), folder))
    measures = order.measures
    marks = Marks(bookmarks, order.language, order.subject, measures.unnumbered, measures.facing, measures.leftwards)
    mark_pdf(folder / _PAGES, folder / _MARKED, marks)
    unseen += tuple(name for name, picture in pictures.items() if picture.damaged)
    (folder / UNSEEN).write_bytes(msgspec.json.encode(unseen))
    (folder / _MARKED).replace(folder / RESULT)


def _painted(flow: Flow, writer: QPdfWriter, folder: Path) -> Iterator[Bookmark]:
    """Paint all pages, and give the titles that stand on them."""
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
            yield from (Bookmark(title.text, title.level, number - 1) for title in page.titles)
            _say(folder, page.next.piece / max(len(flow.pieces), 1))
    if not painter.end():
        raise OSError("the PDF file cannot be written to its end")


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


def _pictures(names: tuple[str, ...], folder: Path) -> tuple[dict[str, Picture], tuple[str, ...]]:
    return pictures_of({name: (folder / PICTURES / str(number)).read_bytes() for number, name in enumerate(names)})


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
    faulthandler.enable(file=2)
    give_way(NICE)
    application = QGuiApplication([])
    _load_fonts()
    folder = Path.cwd()
    order = msgspec.json.decode((folder / ORDER).read_bytes(), type=PdfOrder)
    write_pdf(order, folder)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
