"""`inkwell export`: a book becomes a document, an e-book, pages or plain text."""

import argparse
import json
import sys
import time
from pathlib import Path

import msgspec

from inkwell.app.book_export import book_of, preset_folders
from inkwell.exchange.compiling import choice_of
from inkwell.exchange.exporting import Exporter, format_of
from inkwell.exchange.formats import usual_preset
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.pdf_press import PdfPress
from inkwell.exchange.preset_files import PresetShelf
from inkwell.storage.paths import UserPaths
from inkwell.storage.project import Project

_SAY_SECONDS = 0.5


def export_options(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("folder", type=Path, help="a project")
    parser.add_argument(
        "out",
        type=Path,
        help="a file: .docx .odt .epub .html .md .fountain .tex .pdf; without an ending, a folder of Markdown",
    )
    parser.add_argument("--preset", default=None, metavar="P", help="by its name, or a preset's file")
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="WHAT",
        help="status=…, label=…, kind=… or id=… (a branch); can be given several times",
    )
    parser.add_argument(
        "--comments",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="whether the comments of the text go along; otherwise as the preset says",
    )
    parser.add_argument("--json", action="store_true", help="one object: path, format, preset, what was left out")


def export(parsed: argparse.Namespace) -> int:
    """Export a book; return 0.

    Raises:
        InkwellError: it cannot be read or written; what was at that place is as it was.
    """
    project = Project.open(parsed.folder)
    to = format_of(parsed.out)
    shelf = PresetShelf(preset_folders(UserPaths.default().data, project.folder))
    book = book_of(project)
    preset = shelf.named(parsed.preset) if parsed.preset else usual_preset(to, book.form)
    if parsed.comments is not None:
        preset = msgspec.structs.replace(preset, comments=parsed.comments)
    say = _Saying(sys.stderr.isatty() and not parsed.json)
    exporter = Exporter(Pandoc(), PdfPress().write)
    done = exporter.export(book, parsed.out, to, preset, choice_of(parsed.only), say)
    say.clear()
    if parsed.json:
        said = {"path": str(done.path), "format": to.value, "preset": preset.name, "left_out": list(done.left_out)}
        print(json.dumps(said, ensure_ascii=False, indent=2))
        return 0
    for sentence in done.left_out:
        print(sentence, file=sys.stderr)
    print(f"“{project.info.title}” is in {done.path} ({preset.name}).")
    return 0


class _Saying:
    """Shows on a terminal how far it is, now and then."""

    def __init__(self, shown: bool) -> None:
        self._shown = shown
        self._next = time.monotonic() + _SAY_SECONDS
        self._said = False

    def __call__(self, stage: str, done: float | None) -> None:
        if self._shown and time.monotonic() >= self._next:
            self._next = time.monotonic() + _SAY_SECONDS
            self._said = True
            print(f"\r{stage}{'' if done is None else f' {done:.0%}'}\033[K", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        if self._said:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
