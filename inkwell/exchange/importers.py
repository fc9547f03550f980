"""From a file or folder to what reads it: by what is in it, not by its name alone."""

import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.draft import Draft
from inkwell.exchange.plan import Source
from inkwell.exchange.progress import Progress, no_progress
from inkwell.translation import listed, tr

_HEAD: Final = 64 * 1024
_MOST_NAMES: Final = 20_000
_ZIP: Final = b"PK\x03\x04"
_COMPOUND: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_LOCKED_NAME: Final = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True, slots=True)
class Sample:
    """What a source looks like: its path, a file's first 64 KiB, the names in a folder or in a ZIP archive."""

    path: Path
    head: bytes = b""
    names: frozenset[str] = field(default_factory=frozenset[str])
    """Of a folder what is right in it; of an archive all that it lists."""
    folder: bool = False

    @property
    def packed(self) -> bool:
        """Whether it is a ZIP archive."""
        return self.head.startswith(_ZIP)

    @property
    def suffix(self) -> str:
        """What its name ends in, in small letters: ".docx"."""
        return self.path.suffix.lower()


class Importer(Protocol):
    """Reads one kind of source."""

    @property
    def name(self) -> str:
        """What the author calls it: "Word document"."""
        ...

    @property
    def patterns(self) -> tuple[str, ...]:
        """What such files are called, for a file chooser: "*.docx"; empty where it is only ever a folder."""
        ...

    def recognises(self, sample: Sample) -> bool:
        """Whether this is one."""
        ...

    def read(self, path: Path, progress: Progress = no_progress) -> Source:
        """Read it; nothing is written anywhere.

        Raises:
            InkwellError: one sentence on why it cannot be read.
            CancelledError: or whatever else `progress` raises.
        """
        ...


class Importers:
    """All kinds that can be read; the first that recognises a source reads it."""

    def __init__(self, importers: Sequence[Importer]) -> None:
        self._importers = tuple(importers)

    @property
    def patterns(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """For a file chooser: the name of each kind and what its files are called."""
        return tuple((each.name, each.patterns) for each in self._importers if each.patterns)

    def read(self, path: Path, progress: Progress = no_progress) -> Source:
        """Find what reads this file or folder, and have it read.

        Raises:
            InkwellError: NOT_FOUND, DISK, or BAD_INPUT when nothing can read it or it holds no words.
            CancelledError: or whatever else `progress` raises.
        """
        source = self.importer(path).read(Path(path), progress)
        if isinstance(source, Draft) and source.holds_nothing:
            raise InkwellError(
                ErrorKind.BAD_INPUT, tr("“{name}” holds no words, so there is nothing to import.", name=Path(path).name)
            )
        return source

    def importer(self, path: Path) -> Importer:
        """What reads this file or folder.

        Raises:
            InkwellError: NOT_FOUND, DISK, or BAD_INPUT when nothing can.
        """
        sample = sample_of(Path(path))
        _refuse_known(sample)
        found = next((each for each in self._importers if each.recognises(sample)), None)
        if found is None:
            raise InkwellError(ErrorKind.BAD_INPUT, _unknown(sample, [each.name for each in self._importers]))
        return found


def sample_of(path: Path) -> Sample:
    """Look at a file or folder.

    Raises:
        InkwellError: NOT_FOUND or DISK.
    """
    try:
        if path.is_dir():
            return Sample(path, names=frozenset(_first(entry.name for entry in path.iterdir())), folder=True)
        with path.open("rb") as file:
            head = file.read(_HEAD)
        return Sample(path, head, _names_in(path) if head.startswith(_ZIP) else frozenset())
    except FileNotFoundError as error:
        raise InkwellError(ErrorKind.NOT_FOUND, tr("There is no file “{path}”.", path=path), repr(error)) from error
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tr("“{path}” cannot be read.", path=path), repr(error)) from error


def _first(names: Iterable[str]) -> list[str]:
    return [name for _, name in zip(range(_MOST_NAMES), names, strict=False)]


def _names_in(path: Path) -> frozenset[str]:
    try:
        with zipfile.ZipFile(path) as archive:
            return frozenset(_first(archive.namelist()))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, UnicodeDecodeError) as error:
        sentence = tr("“{name}” is damaged: its archive cannot be read.", name=path.name)
        raise InkwellError(ErrorKind.BAD_INPUT, sentence, repr(error)) from error


def _refuse_known(sample: Sample) -> None:
    """Say of kinds that are met often and cannot be read what they are, and what to do."""
    name, sentence = sample.path.name, ""
    if sample.folder and "project.json" in sample.names and "text" in sample.names:
        sentence = tr("“{name}” is a book of Inkwell's already; open it instead.", name=name)
    elif sample.head.startswith(_COMPOUND) and (sample.suffix != ".doc" or _LOCKED_NAME in sample.head):
        sentence = tr(
            "“{name}” is locked with a password, or in an old format; save it as .docx without a password.", name=name
        )
    elif sample.head.startswith(_COMPOUND):
        sentence = tr("“{name}” is in Word's old format; save it as .docx in Word or LibreOffice.", name=name)
    elif b"<office:document" in sample.head and sample.head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        sentence = tr("“{name}” is an OpenDocument text in one piece (.fodt); save it as .odt.", name=name)
    elif any(each.endswith(".iwa") for each in sample.names):
        sentence = tr("“{name}” was made by Pages; export it from there as a Word document.", name=name)
    elif sample.head.startswith(b"%PDF"):
        sentence = tr("“{name}” is a PDF, which holds pages and not a text; import what it was made from.", name=name)
    elif not sample.folder and not sample.head:
        sentence = tr("“{name}” is empty.", name=name)
    if sentence:
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)


def _unknown(sample: Sample, names: Sequence[str]) -> str:
    said = {"name": sample.path.name, "known": listed(names)}
    if sample.folder:
        return tr("“{name}” holds nothing that can be imported; these can: {known}.", **said)
    return tr("“{name}” is of no kind that can be imported; these can: {known}.", **said)
