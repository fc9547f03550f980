"""Dictionaries in files that an author brings: a pair of .dic and .aff, or an extension of an office program (.oxt)."""

import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from inkwell.errors import ErrorKind, InkwellError
from inkwell.language.dictionaries import LARGEST
from inkwell.translation import tr

_MOST = 40
"""Dictionaries in one extension; the largest known have about twenty."""
_NOT_SPELLING = ("hyph_", "th_")


@dataclass(frozen=True)
class Pair:
    """A dictionary as it is to be written: its name, its rules, its words."""

    name: str
    aff: bytes
    dic: bytes


def read_pairs(path: Path) -> tuple[Pair, ...]:
    """Return the dictionaries of a .dic or .aff file (its other half lies beside it) or of an .oxt or .zip file.

    Nothing but size and completeness is looked at.

    Raises:
        InkwellError: BAD_INPUT when there is none, DISK when the file cannot be read, DAMAGED when it cannot be opened.
    """
    try:
        if path.suffix.lower() in (".oxt", ".zip"):
            return _of_archive(path)
        return (_of_files(path),)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise InkwellError(
            ErrorKind.DAMAGED, tr("“{name}” cannot be opened; it is damaged.", name=path.name), repr(error)
        ) from error
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tr("“{name}” cannot be read.", name=path.name), repr(error)) from error


def _of_files(path: Path) -> Pair:
    halves = [path.with_suffix(suffix) for suffix in (".aff", ".dic")]
    for half in halves:
        if not half.is_file():
            sentence = tr(
                "A dictionary is two files with one name, and “{name}” is not beside “{name2}”.",
                name=half.name,
                name2=path.name,
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        _refuse_large(half.stat().st_size, half.name)
    return Pair(path.stem, halves[0].read_bytes(), halves[1].read_bytes())


def _of_archive(path: Path) -> tuple[Pair, ...]:
    with zipfile.ZipFile(path) as archive:
        members = {PurePosixPath(info.filename): info for info in archive.infolist() if not info.is_dir()}
        lists = [name for name in members if name.suffix == ".dic" and not name.name.startswith(_NOT_SPELLING)]
        whole = [name for name in lists if name.with_suffix(".aff") in members][:_MOST]
        if not whole:
            raise InkwellError(ErrorKind.BAD_INPUT, tr("There is no spelling dictionary in “{name}”.", name=path.name))
        found: list[Pair] = []
        for name in whole:
            for half in (name, name.with_suffix(".aff")):
                _refuse_large(members[half].file_size, half.name)
            rules, words = (archive.open(members[half]) for half in (name.with_suffix(".aff"), name))
            with rules, words:
                # What an archive says of its sizes need not be true.
                found.append(Pair(name.stem, rules.read(LARGEST), words.read(LARGEST)))
        return tuple(found)


def _refuse_large(size: int, name: str) -> None:
    if size > LARGEST:
        raise InkwellError(
            ErrorKind.BAD_INPUT, tr("“{name}” is too large to be a dictionary.", name=name), f"{size} bytes"
        )
