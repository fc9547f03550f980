"""Where thesauruses lie: the author's own first, then those of the system and of other programs on it."""

import os
import re
import secrets
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.language.dictionaries import Tag, usual_folders
from inkwell.language.thesaurus import LONGEST_LINE, Thesaurus, encoding_of
from inkwell.translation import tr

LARGEST: Final = 128 * 1024 * 1024
"""Bytes of a file that can be added; the largest known has a fifth of that."""
WHERE: Final = tr(
    "A thesaurus is a pair of files like th_en_US_v2.dat and th_en_US_v2.idx. They come with "
    "LibreOffice, with your system (on Debian the package mythes-en-us), or from LibreOffice's "
    "page of extensions, where the downloaded .oxt file is a zip that holds them."
)
_NAME: Final = re.compile(r"th_(.+?)(?:_v\d+)?\Z")


class ThesaurusShelf:
    """All thesauruses that there are."""

    def __init__(self, own: Path, folders: Iterable[Path] | None = None) -> None:
        """`own` is where added ones are kept; `folders` are the others, by default the usual ones."""
        self._own = own
        self._folders = tuple(folders) if folders is not None else tuple(_usual_folders())

    def all(self) -> tuple[Thesaurus, ...]:
        """One of each name; folders that cannot be read hold none."""
        found: dict[str, Thesaurus] = {}
        for folder in (self._own, *self._folders):
            for data in _data_files(folder):
                found.setdefault(data.stem, Thesaurus(data))
        return tuple(found.values())

    def best_for(self, language: str) -> Thesaurus | None:
        """The one for a language tag: of its region if there is one, else of the language; None for none."""
        wanted = Tag.of(language)
        fitting = [each for each in self.all() if tag_of(each).language == wanted.language]
        return min(fitting, key=lambda each: tag_of(each).region != wanted.region, default=None)

    def add(self, file: Path) -> Thesaurus:
        """Copy a pair, of which `file` is either, to the author's own; an index that is missing is made.

        Raises:
            InkwellError: BAD_INPUT, NOT_FOUND, DAMAGED or DISK; then nothing was added.
        """
        data = file.with_suffix(".dat")
        _refuse(data)
        # All of it is made under another name first: a thesaurus that is in use is whole at any time.
        made = self._own / f".{secrets.token_hex(4)}"
        try:
            made.mkdir(parents=True)
            copied = made / data.name
            shutil.copyfile(data, copied)
            index = data.with_suffix(".idx")
            if index.is_file():
                shutil.copyfile(index, copied.with_suffix(".idx"))
            else:
                make_index(copied)
            Thesaurus(copied).check()
            for suffix in (".dat", ".idx"):
                copied.with_suffix(suffix).replace(self._own / f"{data.stem}{suffix}")
        except OSError as error:
            sentence = tr("The thesaurus {stem} could not be copied.", stem=data.stem)
            raise InkwellError(ErrorKind.DISK, sentence, str(error)) from error
        finally:
            shutil.rmtree(made, ignore_errors=True)
        return Thesaurus(self._own / data.name)


def tag_of(thesaurus: Thesaurus) -> Tag:
    """The language of a thesaurus, by the name of its files."""
    found = _NAME.match(thesaurus.name)
    return Tag.of(found[1] if found else thesaurus.name)


def make_index(data: Path) -> None:
    """Write the index that belongs to a .dat file beside it.

    Raises:
        InkwellError: DAMAGED when it is no thesaurus.
        OSError: when it cannot be read or the index not be written.
    """
    with data.open("rb") as file:
        first = file.tell()
        encoding = encoding_of(file)
        file.seek(first)
        name = file.readline(LONGEST_LINE).strip()
        entries = sorted(_entries(file)) if encoding is not None else []
    if not entries:
        raise InkwellError(
            ErrorKind.DAMAGED, tr("The file {name} is no thesaurus that can be understood.", name=data.name)
        )
    lines = [name, b"%d" % len(entries), *(b"%s|%d" % entry for entry in entries)]
    data.with_suffix(".idx").write_bytes(b"\n".join(lines) + b"\n")


def _entries(file: BinaryIO) -> Iterator[tuple[bytes, int]]:
    while line := file.readline(LONGEST_LINE):
        place = file.tell() - len(line)
        word, _, count = line.strip().rpartition(b"|")
        if not word or not count.isdigit():
            continue
        yield word, place
        for _ in range(min(int(count), 10_000)):
            file.readline(LONGEST_LINE)


def _refuse(data: Path) -> None:
    try:
        size = data.stat().st_size
    except OSError as error:
        sentence = tr("The file {name} is not there; a thesaurus is a pair of files.", name=data.name)
        raise InkwellError(ErrorKind.NOT_FOUND, sentence, str(error)) from error
    if not data.name.startswith("th_"):
        raise InkwellError(ErrorKind.BAD_INPUT, tr("A thesaurus is a pair of files whose names begin with “th_”."))
    if size > LARGEST:
        raise InkwellError(
            ErrorKind.BAD_INPUT, tr("The file {name} is too large for a thesaurus.", name=data.name), f"{size} bytes"
        )


def _data_files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.glob("th_*.dat") if path.with_suffix(".idx").is_file())
    except OSError:
        return []


def _usual_folders() -> Iterator[Path]:
    """Those of dictionaries, where the same programs keep thesauruses too, and the thesauruses' own."""
    if sys.platform == "darwin":
        yield from (Path("/opt/homebrew/share/mythes"), Path("/usr/local/share/mythes"))
    elif sys.platform != "win32":
        shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        yield from (Path(each) / "mythes" for each in shared.split(":") if each)
        yield Path.home() / ".local" / "share" / "mythes"
    yield from usual_folders()
