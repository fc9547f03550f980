"""Finding words in a text, and putting others in their place. A match never reaches beyond its paragraph.

Plain words find what reads the same: composed or decomposed letters always; unless the author wants otherwise also
straight or typographic quotes and spaces and, while case does not count, letters with or without accents. A pattern is
a regular expression of the library `regex`, which gives up after a time, whatever the author wrote.
"""

import re
import time
import unicodedata
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import regex

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.literal import bared, flattened, literal_pattern, straightened
from inkwell.manuscript.replacing import Change, Found, Template
from inkwell.translation import tr

SECONDS: Final = 2.0
"""The longest search in one text: of the processor's time, so on a busy machine it is waited for longer."""
LONGEST: Final = 1_000
"""Code points of the longest search text; a longer one is no search, and could take any time."""
_MOST_COPIES: Final = 50_000
"""A pattern is copied for each of the times that it must at least come; that many are still compiled at once."""
_COPIES: Final = re.compile(r"\{(\d+)")
_WORD: Final = r"(?:(?![\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])[\p{L}\p{M}\p{N}])"
"""A letter of scripts that part their words; the underscore is a mark of Markdown's."""

TOO_SLOW: Final = tr("This pattern takes too long in this text; a simpler one may do.")

Spans = list[tuple[int, int]]
"""Matches in order: from a code point up to another."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. `pattern`: `text` is a regular expression; `accents` counts only while `case` does not."""

    text: str
    words: bool = False
    """Only whole words."""
    case: bool = False
    """Capitals are told from small letters."""
    pattern: bool = False
    marks: bool = True
    """Straight and typographic quotes, apostrophes, spaces and hyphens are alike."""
    accents: bool = True
    """Letters with and without accents are alike."""


class Searchable:
    """A text that is searched more than once: what any plain search needs of it is worked out at the first."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def bare(self) -> str | None:
        """The text with bared letters, of the same length; None where there is none."""
        return flattened(self.text)


class Search:
    """A query made ready. May be used from any thread; other threads run while it looks."""

    def __init__(self, query: Query) -> None:
        """Raises InkwellError, BAD_INPUT, for a text that is too long or no pattern."""
        self.query = query
        if len(query.text) > LONGEST:
            raise _bad(tr("What is looked for can have {longest:,} characters at most.", longest=LONGEST))
        self._plain = _plain(query)
        """What finds the same, much faster, in a text whose letters have been bared."""
        if self._plain is None:
            self._compiled  # noqa: B018  a wrong pattern is told at once

    @cached_property
    def _compiled(self) -> "regex.Pattern[str] | None":
        """The query as a pattern for any text; it takes a while, and most texts need only the plain one."""
        return _compiled(self.query)

    def __bool__(self) -> bool:
        """Whether anything is looked for."""
        return self._plain is not None or self._compiled is not None

    @property
    def groups(self) -> int:
        """How many groups a pattern has."""
        return self._compiled.groups if self.query.pattern and self._compiled is not None else 0

    def spans(self, text: str | Searchable, seconds: float = SECONDS) -> Spans:
        """Return all matches in a text, from left to right, none of them empty.

        Raises:
            InkwellError: BAD_INPUT when the pattern takes longer than `seconds`.
        """
        text = Searchable(text) if isinstance(text, str) else text
        if self.query.pattern:
            return [(start, end) for start, end, _found in self._matches(text.text, seconds)]
        with _sentences(self.query.text):
            pattern, seen = self._literal(text)
            if pattern is None:
                return []
            return [found.span() for found in pattern.finditer(seen, timeout=seconds, concurrent=True)]

    def _literal(self, text: Searchable) -> "tuple[regex.Pattern[str] | None, str]":
        """What finds plain words in a text soonest, and the text of the same length to look in."""
        bare = text.bare if self._plain is not None else None
        return (self._compiled, text.text) if bare is None else (self._plain, bare)

    def changes(self, text: str, template: Template, seconds: float = SECONDS) -> list[Change]:
        """Return what the template makes of each match. Raises as `spans`, and BAD_INPUT for a wrong template."""
        names = self._compiled.groupindex if self.query.pattern and self._compiled is not None else ()
        template.check(self.groups, list(names))
        return [
            Change(start, end, text[start:end], template.fill(text[start:end], found))
            for start, end, found in self._matches(text, seconds)
        ]

    def _matches(self, text: str, seconds: float) -> Iterator[tuple[int, int, Found]]:
        with _sentences(self.query.text):
            if self.query.pattern and self._compiled is not None:
                yield from self._in_lines(self._compiled, text, time.monotonic() + seconds)
                return
            pattern, seen = self._literal(Searchable(text))
            if pattern is None:
                return
            for found in pattern.finditer(seen, timeout=seconds, concurrent=True):
                start, end = found.span()
                yield start, end, Found((text[start:end],), {})

    def _in_lines(self, compiled: "regex.Pattern[str]", text: str, until: float) -> Iterator[tuple[int, int, Found]]:
        at = 0
        for line in text.split("\n"):
            view = _View(line, self.query.marks)
            left = max(until - time.monotonic(), 0.001)
            matches = compiled.finditer(view.text, timeout=left, concurrent=True)
            # A pattern may say that it is to be looked for from the right.
            for found in sorted(matches, key=lambda each: each.start()):
                start, end = view.span(*found.span())
                if end > start:
                    yield at + start, at + end, _groups(found, view)
            at += len(line) + 1


@contextmanager
def _sentences(sought: str) -> Generator[None]:
    """What the library gives up as one sentence."""
    try:
        yield
    except TimeoutError as error:
        raise InkwellError(ErrorKind.BAD_INPUT, TOO_SLOW, repr(sought)) from error
    except (MemoryError, RecursionError) as error:
        raise _bad(tr("This pattern is too large; a simpler one may do."), repr(error)) from error


def _groups(found: "regex.Match[str]", view: "_View") -> Found:
    spans = [found.span(number) for number in range(found.re.groups + 1)]
    return Found(
        tuple(None if start < 0 else view.line[slice(*view.span(start, end))] for start, end in spans),
        dict(found.re.groupindex),
    )


class _View:
    """A line as patterns see it: composed and, where marks are alike, with straight ones; and the way back."""

    def __init__(self, line: str, straight: bool) -> None:
        self.line = line
        self.text = line
        self._starts: list[int] | None = None
        if not line.isascii():
            if not unicodedata.is_normalized("NFC", line):
                self._compose()
            if straight:
                self.text = straightened(self.text)

    def _compose(self) -> None:
        """Note for each code point of the composed line where that begins which became it."""
        made: list[str] = []
        self._starts = []
        at = 0
        for unit in _UNITS.findall(self.line):
            composed = unicodedata.normalize("NFC", unit)
            made.append(composed)
            self._starts += [at, *[at + len(unit)] * (len(composed) - 1)]
            at += len(unit)
        self._starts.append(at)
        self.text = "".join(made)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of `text` is in the line."""
        return (start, end) if self._starts is None else (self._starts[start], self._starts[end])


_UNITS: Final = regex.compile(r"(?s).[\P{ccc=0}\u1160-\u11ff]*+")


def _compiled(query: Query) -> "regex.Pattern[str] | None":
    """The query as a pattern; None where there is nothing to look for."""
    if not query.text:
        return None
    flags = 0 if query.case else regex.IGNORECASE | regex.FULLCASE
    if not query.pattern:
        made = literal_pattern(query.text, query.marks, query.accents and not query.case)
        return regex.compile(_whole(made) if query.words else made, flags) if made else None
    source = unicodedata.normalize("NFC", straightened(query.text) if query.marks else query.text)
    copies = 1
    for least in _COPIES.findall(source):
        copies *= max(int(least[:9]), 1)
    if copies > _MOST_COPIES:
        raise _bad(tr("This pattern repeats too often; smaller numbers in its braces may do."))
    try:
        plain = regex.compile(source, flags)
        return regex.compile(_whole(source), flags) if query.words else plain
    except regex.error as error:
        reason = str(error).partition(" at position ")[0]
        raise _bad(tr("This is no pattern yet: {reason}.", reason=reason), str(error)) from error
    except (RecursionError, OverflowError, MemoryError, ValueError) as error:
        raise _bad(tr("This pattern is too large; a simpler one may do."), repr(error)) from error


def _plain(query: Query) -> "regex.Pattern[str] | None":
    if query.pattern or query.case or not query.accents:
        return None
    made = literal_pattern(bared(query.text), query.marks, False)
    return regex.compile(_whole(made) if query.words else made, regex.IGNORECASE | regex.FULLCASE) if made else None


def _whole(source: str) -> str:
    """The same where no letter stands beside what begins or ends with one."""
    return f"(?:(?<!{_WORD})|(?!{_WORD}))(?:{source})(?:(?!{_WORD})|(?<!{_WORD}))"


def _bad(sentence: str, detail: str = "") -> InkwellError:
    return InkwellError(ErrorKind.BAD_INPUT, sentence, detail)


def lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the paragraphs of a text that are not blank, each with the code point where it begins."""
    at = 0
    for line in text.split("\n"):
        if line and not line.isspace():
            yield at, line
        at += len(line) + 1
