"""Makes PDF files: the pages are set in a process of their own, and the file is there when all of it is."""

import shutil
import tempfile
from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.compiling import Book, Section
from inkwell.exchange.delivery import deliver_made
from inkwell.exchange.pages import PageMaker, sheet
from inkwell.exchange.pdf_order import ORDER, PICTURES, PROGRESS, RESULT, UNSEEN, PdfOrder, told
from inkwell.exchange.presets import Preset
from inkwell.exchange.progress import Progress, no_progress
from inkwell.supervise.installation import host_command
from inkwell.supervise.program import Bounds, Ending, run_program
from inkwell.translation import tr

SECONDS: Final = 900.0
WRITTEN: Final = 1024 * 1024 * 1024
"""Bytes that a PDF file may have."""
_DAMAGED: Final = tr("The picture “{}” is damaged or too large to be shown, so it is not on its page.")
_TAIL: Final = 1024
_COMMAND: Final = host_command("inkwell.exchange.pdf_host")


class PdfPress:
    """Sets books as pages. Not for the window's thread: it waits for the process's end."""

    def __init__(self, command: tuple[str, ...] = _COMMAND, bounds: Bounds | None = None) -> None:
        """`command` starts another program in the host's place."""
        self._command = command
        self._bounds = bounds or Bounds(SECONDS, WRITTEN)

    def write(
        self,
        book: Book,
        sections: tuple[Section, ...],
        preset: Preset,
        path: Path,
        progress: Progress = no_progress,
    ) -> tuple[str, ...]:
        """Write the sections as a PDF file; return sentences on pictures that did not go along.

        Raises:
            InkwellError: BAD_INPUT when there is no text, DISK, or what keeps a text from being read.
            CancelledError: or whatever else `progress` raises; what was at `path` is as it was.
        """
        maker = PageMaker(book, preset)
        pieces = maker.pieces(sections, progress)
        if not pieces:
            raise InkwellError(ErrorKind.BAD_INPUT, tr("There is no text yet, so there are no pages to make."))
        names = tuple(maker.pictures.kept)
        about = (book.title, book.author, book.language, book.publication.description)
        order = PdfOrder(sheet(book, preset), told(pieces), names, *about)
        try:
            with tempfile.TemporaryDirectory(prefix="inkwell-") as made:
                folder = Path(made)
                (folder / ORDER).write_bytes(msgspec.json.encode(order))
                (folder / PICTURES).mkdir()
                for number, name in enumerate(names):
                    (folder / PICTURES / str(number)).write_bytes(maker.pictures.kept[name])
                self._run(folder, progress)
                deliver_made(path, lambda target: shutil.copyfile(folder / RESULT, target))
                unseen = msgspec.json.decode((folder / UNSEEN).read_bytes(), type=list[str])
        except OSError as error:
            raise InkwellError(ErrorKind.DISK, tr("The pages could not be made on this disk."), repr(error)) from error
        return (*maker.pictures.left_out, *(_DAMAGED.format(name) for name in unseen))

    def _run(self, folder: Path, progress: Progress) -> None:
        finished = run_program(
            self._command, folder, self._bounds, lambda: progress(tr("Setting the pages"), _done(folder))
        )
        if finished.ending is Ending.LATE:
            raise InkwellError(ErrorKind.BAD_INPUT, tr("The pages take too long to make, so they were given up."))
        if finished.ending is not Ending.DONE or not _is_whole(folder / RESULT):
            detail = f"pdf host {finished.ending.name} {finished.code}: {finished.errors[-4000:]}"
            raise InkwellError(ErrorKind.INTERNAL, tr("The pages could not be made; the log says more."), detail)


def _done(folder: Path) -> float | None:
    try:
        return float((folder / PROGRESS).read_text(encoding="ascii"))
    except (OSError, ValueError):
        # It has not begun, or writes it just now.
        return None


def _is_whole(path: Path) -> bool:
    """Whether a PDF ends as one does: Qt does not say when the disk is full."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        file.seek(max(0, file.seek(0, 2) - _TAIL))
        return b"%%EOF" in file.read()
