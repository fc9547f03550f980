"""A list of words as a plain text file: one word a line, UTF-8, legal to edit from outside and easy to merge.

Lines that begin with # are remarks; they and the order of the file stay as they are. A book's list is `words.txt` in
its folder, the author's own is a file of the same kind in the data folder.
"""

import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.fidelity import DISK
from inkwell.storage.atomic import Stamp, stamp, write_atomic
from inkwell.translation import tr

FILE_NAME: Final = "words.txt"
LARGEST: Final = 4 * 1024 * 1024
"""Bytes; a longer file is no list of words."""


class WordListFile:
    """One list. Nothing is kept between calls: others may write the file too, so each change begins with reading."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def stamp(self) -> Stamp:
        """What tells one state of the file from another; that of a missing file when the system does not say."""
        try:
            return stamp(self.path)
        except OSError:
            return Stamp()

    def read(self) -> tuple[str, ...]:
        """Return the words in their order; none where there is no file.

        Raises:
            InkwellError: DAMAGED when it is no UTF-8 text or too large, DISK when it cannot be read.
        """
        return tuple(_words(self._lines()))

    def change(self, add: Iterable[str] = (), remove: Iterable[str] = ()) -> tuple[str, ...]:
        """Take words in and out, keeping all else that is in the file; return what is there now.

        Raises:
            InkwellError: as `read`, or DISK when it cannot be written; the file is then as it was.
        """
        seen = self.stamp()
        lines, gone = self._lines(), set(remove)
        kept = [line for line in lines if line.startswith("#") or _word(line) not in gone]
        there = set(_words(kept))
        new = [word for word in dict.fromkeys(add) if word not in there and word not in gone]
        wanted = _with(kept, new)
        if wanted != lines:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            text = "".join(f"{line}\n" for line in wanted)
            write_atomic(self.path, DISK.encode(text).encode("utf-8"), seen if seen != Stamp() else None)
        return tuple(_words(wanted))

    def _lines(self) -> list[str]:
        try:
            data = self.path.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError as error:
            sentence = tr("The list of words “{name}” cannot be read.", name=self.path.name)
            raise InkwellError(ErrorKind.DISK, sentence, repr(error)) from error
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise _damaged(self.path, repr(error)) from error
        if len(data) > LARGEST or "\0" in text:
            raise _damaged(self.path, f"{len(data)} bytes")
        return DISK.decode(text).splitlines()


def _damaged(path: Path, detail: str) -> InkwellError:
    sentence = tr("“{name}” is no list of words that can be read, so it is left as it is and not used.", name=path.name)
    return InkwellError(ErrorKind.DAMAGED, sentence, f"{path}: {detail}")


def _words(lines: Iterable[str]) -> list[str]:
    found = (_word(line) for line in lines if not line.startswith("#"))
    return list(dict.fromkeys(word for word in found if word))


def _word(line: str) -> str:
    return unicodedata.normalize("NFC", line.strip())


def _with(lines: list[str], new: list[str]) -> list[str]:
    """New words go to their places in a list that is sorted, so that two people's words merge; else to its end."""
    words = _words(lines)
    if not new or lines != words or words != sorted(words, key=_key):
        return lines + new
    return sorted(words + new, key=_key)


def _key(word: str) -> tuple[str, str]:
    return word.casefold(), word
