"""Words of like meaning, out of MyThes files: the format of LibreOffice's thesauruses, written here as it is read.

Two files of one name. NAME.dat begins with the name of its encoding; then come entries: a line `word|N`, and N lines
`part of speech|synonym|synonym…`, one for each meaning, where a synonym may end with a remark in brackets. NAME.idx
begins with the encoding and the number of entries; then comes a line `word|place` for each, the place in bytes of
NAME.dat, in the order of the words' bytes. (After the description that comes with MyThes 1.2, the library that reads
them there.) Words are looked up by halving the index in the file: neither is ever read as a whole.
"""

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

LONGEST_LINE: Final = 64 * 1024
"""Bytes of a line; the longest known has a tenth of that."""
MOST_MEANINGS: Final = 400
_PIECE: Final = 512
"""Bytes of the index that are read at once."""


@dataclass(frozen=True)
class Synonym:
    """A word of like meaning; `remark` says how it is meant, as "antonym" or "generic term"."""

    text: str
    remark: str = ""


@dataclass(frozen=True)
class Meaning:
    """One meaning of a word: its part of speech, "" where that is not told, and the words for it."""

    part: str
    synonyms: tuple[Synonym, ...]


class Thesaurus:
    """A pair of files. It holds nothing open, so that they may be replaced or go at any time."""

    def __init__(self, data: Path) -> None:
        """`data` is the .dat file; its index lies beside it."""
        self.data = data
        self.index = data.with_suffix(".idx")

    @property
    def name(self) -> str:
        """The name of its files, as "th_en_US_v2"."""
        return self.data.stem

    def look_up(self, word: str) -> tuple[Meaning, ...]:
        """The meanings of a word, () when it is not in there; capitals and the kind of apostrophe do not matter.

        Raises:
            InkwellError: NOT_FOUND, DISK or DAMAGED; the files cannot be read, or are not what they should be.
        """
        try:
            with self.index.open("rb") as index, self.data.open("rb") as data:
                encoding = self._encoding(index)
                for form in forms(word):
                    place = self._place(index, _encoded(form, encoding))
                    if place is not None:
                        return self._meanings(data, place, form, encoding)
        except FileNotFoundError as error:
            raise InkwellError(
                ErrorKind.NOT_FOUND, tr("The thesaurus {name} is gone.", name=self.name), str(error)
            ) from error
        except OSError as error:
            raise InkwellError(
                ErrorKind.DISK, tr("The thesaurus {name} cannot be read.", name=self.name), str(error)
            ) from error
        except UnicodeError as error:
            # There are encodings that refuse more than single letters.
            raise self._damaged(str(error)) from error
        return ()

    def check(self) -> None:
        """Look up some words all over the index.

        Raises:
            InkwellError: as `look_up`; DAMAGED also when there is no word in it.
        """
        try:
            with self.index.open("rb") as index:
                encoding = self._encoding(index)
                start, end = index.tell(), index.seek(0, 2)
                lines = {self._line_at(index, start + (end - start) * part // 16, start) for part in range(16)}
        except OSError as error:
            raise InkwellError(
                ErrorKind.DISK, tr("The thesaurus {name} cannot be read.", name=self.name), str(error)
            ) from error
        words = [line[1].rpartition(b"|")[0] for line in lines if line is not None]
        try:
            found = [self.look_up(word.decode(encoding)) for word in words]
        except UnicodeError as error:
            raise self._damaged(str(error)) from error
        if not found or not all(found):
            raise self._damaged("words of the index have no entry")

    def _damaged(self, detail: str) -> InkwellError:
        return InkwellError(
            ErrorKind.DAMAGED, tr("The thesaurus {name} is damaged and cannot be used.", name=self.name), detail
        )

    def _encoding(self, file: BinaryIO) -> str:
        """Read the head of the index; what follows it are its lines."""
        encoding, _count = encoding_of(file), _line(file)
        if encoding is None:
            raise self._damaged("no known encoding")
        return encoding

    def _place(self, index: BinaryIO, word: bytes) -> int | None:
        """Halve the index until the word's line is found."""
        start = low = index.tell()
        high = index.seek(0, 2)
        while low < high:
            found = self._line_at(index, (low + high) // 2, start)
            if found is None:
                return None
            at, line = found
            there, _, place = line.rpartition(b"|")
            if there == word:
                return _number(place.rstrip(b"\r"))
            if there < word:
                low = at + len(line) + 1
            else:
                high = at
        return None

    def _line_at(self, index: BinaryIO, place: int, start: int) -> tuple[int, bytes] | None:
        """The line around a place of the index, and where it begins; None where lines are no lines."""
        begin, before = place, b""
        while begin > start and b"\n" not in before:
            step = min(_PIECE, begin - start)
            begin -= step
            index.seek(begin)
            before = index.read(step) + before
            if len(before) > LONGEST_LINE:
                return None
        at = begin + before.rfind(b"\n") + 1
        index.seek(at)
        line = index.readline(LONGEST_LINE)
        return (at, line.rstrip(b"\n")) if line.endswith(b"\n") or index.read(1) == b"" else None

    def _meanings(self, data: BinaryIO, place: int, word: str, encoding: str) -> tuple[Meaning, ...]:
        data.seek(place)
        there, _, count = _line(data).rpartition(b"|")
        number = _number(count)
        if there != _encoded(word, encoding) or number is None or number > MOST_MEANINGS:
            raise self._damaged(f"no entry {word!r} at {place}")
        lines = [_line(data).decode(encoding) for _ in range(number)]
        return tuple(made for made in map(_meaning, lines) if made.synonyms)


def encoding_of(file: BinaryIO) -> str | None:
    """Python's name of the encoding that the first line names; None when it is none that is known."""
    name = _line(file).decode("ascii", "replace").strip().lstrip("\ufeff").lower()
    try:
        known = codecs.lookup(name.replace("microsoft-", ""))
    except (LookupError, ValueError):
        return None
    # Of codecs there are some that make no text of bytes.
    return known.name if getattr(known, "_is_text_encoding", True) else None


def forms(word: str) -> Iterator[str]:
    """Yield how a word may stand in an index: with straight apostrophes, in small letters, then as it was given."""
    straight = " ".join(word.replace("\u2019", "'").split())
    yield from dict.fromkeys(form for form in (straight.lower(), straight, word.lower(), word) if form)


def simple_stems(word: str) -> Iterator[str]:
    """Yield what an English word may be a form of, likeliest first. For where no dictionary knows its stem."""
    lower = word.lower().replace("\u2019", "'")
    for ending, instead in _ENDINGS:
        if lower.endswith(ending) and len(lower) - len(ending) >= 2:
            stem = lower[: len(lower) - len(ending)]
            if instead is None:
                if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "aeious":
                    yield stem[:-1]
            else:
                yield stem + instead


_ENDINGS: Final[tuple[tuple[str, str | None], ...]] = (
    ("'s", ""), ("s'", "s"), ("ies", "y"), ("ied", "y"), ("ier", "y"), ("iest", "y"), ("ily", "y"), ("sses", "ss"),
    ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("s", ""), ("ing", None), ("ed", None), ("er", None), ("est", None),
    ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("er", ""), ("er", "e"), ("est", ""), ("est", "e"),
    ("ly", ""), ("ves", "f"), ("ves", "fe"),
)  # fmt: skip
"""An ending, and what stands there in the word itself; None: a letter that was doubled before it."""


def _line(file: BinaryIO) -> bytes:
    return file.readline(LONGEST_LINE).rstrip(b"\r\n")


def _number(text: bytes) -> int | None:
    return int(text) if text.isdigit() and len(text) < 16 else None


def _encoded(word: str, encoding: str) -> bytes:
    # What cannot be written in this encoding is in no entry.
    return word.encode(encoding, "replace")


def _meaning(line: str) -> Meaning:
    part, *synonyms = line.split("|")
    found = (_synonym(text) for text in synonyms)
    return Meaning(part.strip(" -()"), tuple(dict.fromkeys(each for each in found if each.text)))


def _synonym(text: str) -> Synonym:
    text = text.strip()
    word, bracket, remark = text[:-1].rpartition("(") if text.endswith(")") else ("", "", "")
    # Brackets within brackets are the word's own.
    if bracket and word.strip() and ")" not in remark:
        return Synonym(word.strip(), remark.strip())
    return Synonym(text)
