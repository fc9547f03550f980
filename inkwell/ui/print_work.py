"""Printing, step by step: paragraphs are gathered, then dealt onto pages that go to a printer, a file or a preview."""

import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from inkwell.app.printing import PAPERS, PrintSetup
from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.page_flow import UNIT, Flow, Measures, Place, dealt
from inkwell.manuscript.printed import Leaf, Piece, PrintRules, pieces_of
from inkwell.translation import tr

POINTS = 72 / 25.4
"""Points of a millimetre."""
RESOLUTION = 720
"""Dots an inch of a PDF: one for each unit of the flow."""
_TAIL = 1024


@dataclass(frozen=True)
class Step:
    """How far it is: of the book's leaves `read` are gathered; `pages` have been made."""

    read: int
    pages: int


@dataclass(frozen=True)
class Order:
    """What is to be printed: `leaves` are read while the work goes on."""

    leaves: Callable[[], Iterable[Leaf]]
    rules: PrintRules
    measures: Measures


def measures_of(setup: PrintSetup, header: str, spaced: bool, one_scene: bool) -> Measures:
    """The page that a setup asks for. Over a single scene no chapter stands."""
    width, height = PAPERS[setup.paper]
    return Measures(
        width * POINTS,
        height * POINTS,
        setup.margin * POINTS,
        setup.font,
        setup.size,
        setup.spacing,
        header if setup.header else "",
        not one_scene,
        setup.numbers,
        spaced,
    )


def page_layout(measures: Measures) -> QPageLayout:
    """The same for a printer: the margins are the flow's, not the printer's."""
    size = QPageSize(QSizeF(measures.width, measures.height), QPageSize.Unit.Point, "")
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)


def gathering(order: Order, into: list[Piece]) -> Iterator[Step]:
    """Gather the paragraphs, a step for each. Raises InkwellError when a text cannot be read, or there is none."""
    read = 0

    def counted() -> Iterator[Leaf]:
        nonlocal read
        for leaf in order.leaves():
            read += 1
            yield leaf

    for piece in pieces_of(counted(), order.rules):
        into.append(piece)
        yield Step(read, 0)
    if not into:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("There is nothing to print here: there is no text yet."))


def paging(flow: Flow, into: list[Place | None], starts: list[int]) -> Iterator[Step]:
    """Work out where each page begins, a step for each; None for one that stays empty.

    `starts` gets the number of a page once for each title of a part or a chapter on it.
    """
    for number, page in dealt(flow):
        into.append(page.begins if page is not None else None)
        starts += [number for _ in page.titles] if page is not None else []
        yield Step(0, len(into))


def painting(order: Order, device: QPagedPaintDevice) -> Iterator[Step]:
    """Print on a device whose pages are laid out already. However it ends, the device is let go of.

    Raises:
        InkwellError: as `gathering`; DISK when the device cannot be painted on.
    """
    pieces: list[Piece] = []
    yield from gathering(order, pieces)
    flow = Flow(pieces, order.measures)
    painter = QPainter()
    if not painter.begin(device):
        raise InkwellError(ErrorKind.DISK, tr("Printing could not begin: the printer or the file does not answer."))
    try:
        scale = device.logicalDpiX() / (72 * UNIT)
        painter.scale(scale, scale)
        for number, page in dealt(flow):
            if number > 1:
                device.newPage()
            if page is not None:
                flow.paint(painter, page, number)
            yield Step(0, number)
    finally:
        painter.end()


def writing_pdf(order: Order, path: Path, title: str, author: str) -> Iterator[Step]:
    """Print into a PDF file that is there when all of it is, and not at all before.

    Raises:
        InkwellError: as `painting`; DISK when the file cannot be written.
    """
    made = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        made.touch()
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tr("{name} could not be written.", name=path.name), str(error)) from error
    writer = QPdfWriter(str(made))
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(page_layout(order.measures))
    writer.setTitle(title)
    writer.setAuthor(author)
    writer.setCreator("Inkwell")
    try:
        yield from painting(order, writer)
        if not _is_whole(made):
            raise InkwellError(
                ErrorKind.DISK, tr("{name} could not be written to its end; is the disk full?", name=path.name)
            )
        made.replace(path)
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tr("{name} could not be written.", name=path.name), str(error)) from error
    finally:
        del writer
        made.unlink(missing_ok=True)


def _is_whole(path: Path) -> bool:
    """Whether a PDF ends as one does: Qt does not say when the disk is full."""
    with path.open("rb") as file:
        file.seek(max(0, file.seek(0, 2) - _TAIL))
        return b"%%EOF" in file.read()
