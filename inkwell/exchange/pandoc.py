"""The one door to pandoc: a process of its own with limits of memory, time and size, that reaches nothing outside.

Pandoc is a separate program (`pypandoc_binary` brings it along). It runs with `--sandbox`: it reads the files that it
is given and nothing else, neither what a document names on the disk nor what it names on the net. Nothing else in
Inkwell starts it.
"""

import importlib.util
import logging
import re
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.progress import Progress, no_progress
from inkwell.supervise.program import Bounds, Ending, Finished, run_program
from inkwell.translation import tr

MEMORY: Final = 1536
"""MiB that pandoc may use for what it reads and makes; War and Peace takes about 300."""
SECONDS: Final = 600.0
"""By the clock; War and Peace takes 5 to 20 on a slow machine."""
_LEAST_SECONDS: Final = 60.0
_SECONDS_FOR: Final = 60.0
"""For each million bytes of a source, so that a small one that is made to take for ever does not; usual are 3."""
WRITTEN: Final = 512 * 1024 * 1024
"""Bytes that a result, or one picture out of a document, may have."""
_MOST_MEDIA: Final = 5_000
_HEAP_EXHAUSTED: Final = 251
"""GHC's exit code where the limit of `-M` is reached."""
_MEDIA_FOLDER: Final = "media"
_WARNING: Final = re.compile(r"^\[WARNING\] (.+(?:\n {2}.+)*)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Converted:
    """What pandoc made: the document, the pictures that were in it by the names it calls them, and its warnings."""

    output: bytes
    media: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    warnings: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The document as text, with plain newlines."""
        return self.output.decode("utf-8", "replace").replace("\r\n", "\n")


def seconds_for(size: int) -> float:
    """How long pandoc may take for so many bytes."""
    return min(_LEAST_SECONDS + _SECONDS_FOR * size / 1e6, SECONDS)


class Pandoc:
    """Converts documents. Not for the window's thread: it waits for the program's end."""

    def __init__(self, program: Path | None = None, memory: int = MEMORY, bounds: Bounds | None = None) -> None:
        """`program` is pandoc itself, by default the installed one; `memory` is in MiB."""
        self._program = program
        self._memory = memory
        self._bounds = bounds or Bounds(SECONDS, WRITTEN)

    def convert(
        self,
        source: bytes | Path,
        reads: str,
        writes: str,
        options: Sequence[str] = (),
        files: Mapping[str, bytes] | None = None,
        *,
        media: bool = False,
        progress: Progress = no_progress,
        stage: str = "Converting the document",
    ) -> Converted:
        """Convert a document from the format `reads` to the format `writes` (pandoc's names, with extensions).

        `files` are laid by name into the folder that pandoc works in, so that `options` can name them
        ("--reference-doc=book.docx"); a picture that a text is to bring along stands in it as a `data:` address. With
        `media` the document's own pictures come back too. `progress` is told `stage`, often.

        Raises:
            InkwellError: BAD_INPUT when the document is damaged or locked, MEMORY when it is too large, NOT_FOUND
                when there is no pandoc, DISK.
            CancelledError: or whatever else `progress` raises.
        """
        program = self._found()
        try:
            with tempfile.TemporaryDirectory(prefix="inkwell-") as made:
                folder = Path(made)
                for name, data in (files or {}).items():
                    _laid(folder, name).write_bytes(data)
                given = _given(folder, source)
                size = given.stat().st_size + sum(map(len, (files or {}).values()))
                bounds = replace(self._bounds, seconds=min(self._bounds.seconds, seconds_for(size)))
                extra = [f"--extract-media={_MEDIA_FOLDER}"] if media else []
                command = [str(program), "+RTS", f"-M{self._memory}m", "-RTS", "--sandbox", "--eol=lf"]
                command += [f"--from={reads}", f"--to={writes}", "--output=result", *options, *extra, str(given)]
                finished = run_program(command, folder, bounds, lambda: progress(stage, None))
                _check(finished)
                return _result(folder, finished)
        except OSError as error:
            raise InkwellError(
                ErrorKind.DISK, tr("The document could not be converted on this disk."), repr(error)
            ) from error

    def _found(self) -> Path:
        program = self._program or _installed()
        if program is None or not program.exists():
            sentence = tr("Pandoc, which reads and writes this format, is not installed.")
            raise InkwellError(ErrorKind.NOT_FOUND, sentence, str(program))
        return program.absolute()


def _installed() -> Path | None:
    """The program that `pypandoc_binary` brings along, else one on the path.

    The package is found and not imported: it would look for all that are there, and try each.
    """
    package = importlib.util.find_spec("pypandoc")
    for folder in package.submodule_search_locations or () if package else ():
        for name in ("pandoc", "pandoc.exe"):
            if (program := Path(folder, "files", name)).is_file():
                return program
    found = shutil.which("pandoc")
    return Path(found) if found else None


def _laid(folder: Path, name: str) -> Path:
    """Where a file of this name goes; names come from us, so an odd one is a mistake of ours."""
    pure = PurePosixPath(name)
    if pure.is_absolute() or not pure.parts or ".." in pure.parts:
        raise InkwellError(ErrorKind.INTERNAL, tr("A file could not be prepared for pandoc."), name)
    path = folder.joinpath(*pure.parts)
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _given(folder: Path, source: bytes | Path) -> Path:
    if isinstance(source, Path):
        return source.absolute()
    given = folder / "source"
    given.write_bytes(source)
    return given


def _check(finished: Finished) -> None:
    """Say what went wrong, if anything did."""
    detail = f"pandoc {finished.ending.name} {finished.code}: {finished.errors[:4000]}"
    if finished.code == _HEAP_EXHAUSTED or "heap exhausted" in finished.errors.lower():
        raise InkwellError(ErrorKind.MEMORY, tr("The document is too large to be converted."), detail)
    if finished.ending is Ending.LATE:
        raise InkwellError(
            ErrorKind.BAD_INPUT, tr("The document takes too long to convert, so it was given up."), detail
        )
    if finished.ending is Ending.LARGE:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("The document unfolds to more than can be kept."), detail)
    if finished.code < 0 or finished.code >= 128:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("Pandoc ended before the document was converted."), detail)
    if finished.ending is Ending.FAILED:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("The document is damaged or not of the kind that it says."), detail)


def _result(folder: Path, finished: Finished) -> Converted:
    if finished.errors:
        logging.getLogger("inkwell").debug("pandoc: %s", finished.errors)
    warnings = tuple(re.sub(r"\s+", " ", found) for found in _WARNING.findall(finished.errors))
    return Converted((folder / "result").read_bytes(), _media(folder), warnings)


def _media(folder: Path) -> dict[str, bytes]:
    """The pictures by the names that the result calls them; no link is followed out of the folder."""
    root = folder / _MEDIA_FOLDER
    found: dict[str, bytes] = {}
    total = 0
    for path in sorted(root.rglob("*")) if root.is_dir() else ():
        if path.is_symlink() or not path.is_file():
            continue
        total += path.stat().st_size
        if len(found) >= _MOST_MEDIA or total > WRITTEN:
            raise InkwellError(
                ErrorKind.BAD_INPUT, tr("The document holds more pictures than can be kept."), str(total)
            )
        found[path.relative_to(folder).as_posix()] = path.read_bytes()
    return found
