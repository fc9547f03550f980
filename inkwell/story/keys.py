"""Finding many keys in a text at once: whole words by a table of first words, parts of words by one expression.

A text is looked through line by line, and what was found in a line is remembered: after a key only the line that
changed is looked through again. All is found, also what overlaps. Typographic and straight quotes, all spaces and
hyphens, composed and decomposed letters are alike.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from functools import cached_property
from typing import Final, NamedTuple

from inkwell.manuscript.counts import IDEOGRAPHS
from inkwell.manuscript.literal import straightened

LONGEST_KEY: Final = 200
"""Characters; what is longer is no key and is not looked for."""
_LONGEST_IN_TREE: Final = 60
"""Longer parts of words are looked for one by one: the expression for all is nested as deep as they are long."""
_MOST_LINES: Final = 20_000
"""Of so many lines it is remembered what is in them."""
_ACCENTS: Final = frozenset(map(chr, range(0x300, 0x370)))
_WORD: Final = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*")
_UNSPACED: Final = re.compile(rf"[{IDEOGRAPHS}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Letters of scripts that put no spaces between words, where no word is whole."""
_SPACE: Final = re.compile(r"\s+")


class Case(Enum):
    """When a key is found that is written otherwise as regards capitals."""

    ANY = 0
    EXACT = 1
    NAME = 2
    """Its capitals have to be capitals; its small letters may be either, as in a title in capitals."""


class Key(NamedTuple):
    """What is looked for."""

    words: str
    whole: bool = True
    """Whether it stands only as whole words."""
    case: Case = Case.ANY


class Hit(NamedTuple):
    """Where a key stands, by its number among the keys; code points of the line or text."""

    key: int
    start: int
    end: int


class _Form(NamedTuple):
    """One way in which a key may be written."""

    key: int
    written: str
    folded: str
    lead: int
    """How many characters stand before the word that it is found by,"""
    length: int
    """and how long that is."""
    case: Case

    def stands(self, plain: str, folded: str, at: int) -> bool:
        """Say whether it stands as whole words where the word stands that it is found by, which is whole."""
        if len(self.folded) != self.length:
            start = at - self.lead
            if start < 0 or not folded.startswith(self.folded, start):
                return False
            if _goes_on(folded, start) or _goes_on(folded, start + len(self.folded)):
                return False
        return self.case is Case.ANY or self.fits(plain, at - self.lead)

    def fits(self, plain: str, start: int) -> bool:
        """Say whether what stands here has the capitals that it needs."""
        if self.case is Case.ANY:
            return True
        there = plain[start : start + len(self.written)]
        if self.case is Case.EXACT or there == self.written:
            return there == self.written
        return all(mine.isupper() for mine, wanted in zip(there, self.written, strict=True) if wanted.isupper())


class KeyFinder:
    """Finds these keys. Any thread."""

    def __init__(self, keys: Sequence[Key]) -> None:
        self.keys = tuple(keys)
        self._by_word: dict[str, list[_Form]] = {}
        self._parts: dict[str, list[_Form]] = {}
        self._lines: dict[str, tuple[Hit, ...]] = {}
        for number, key in enumerate(self.keys):
            for written in _ways(key.words):
                self._add(number, key, written)

    def _add(self, number: int, key: Key, written: str) -> None:
        folded = _folded(written)
        word = max(_WORD.finditer(folded), key=_length, default=None)
        if word is not None and key.whole and not _UNSPACED.search(folded):
            # Its longest word is the rarest, by and large.
            form = _Form(number, written, folded, word.start(), len(word.group()), key.case)
            self._by_word.setdefault(word.group(), []).append(form)
        elif folded:
            self._parts.setdefault(folded, []).append(_Form(number, written, folded, 0, 0, key.case))

    @property
    def seen(self) -> tuple[str, ...]:
        """The lines of which it is remembered what is in them, those that were looked through last at the end."""
        return tuple(self._lines)

    def in_line(self, line: str) -> tuple[Hit, ...]:
        """Return all that stands in a line (a text without a newline), in the order of its places."""
        found = self._lines.get(line)
        if found is None:
            if len(self._lines) >= _MOST_LINES:
                self._lines.clear()
            found = self._lines[line] = self._look(line)
        return found

    def in_text(self, text: str) -> Iterator[Hit]:
        """Yield all that stands in a text, line by line."""
        at = 0
        for line in text.split("\n"):
            for key, start, end in self.in_line(line):
                yield Hit(key, at + start, at + end)
            at += len(line) + 1

    def by_key(self, text: str) -> dict[int, list[tuple[int, int]]]:
        """Return where each key stands that is in a text, by its number; the places in order."""
        found: dict[int, list[tuple[int, int]]] = {}
        at = 0
        for line in text.split("\n"):
            for key, start, end in self.in_line(line):
                found.setdefault(key, []).append((at + start, at + end))
            at += len(line) + 1
        return found

    def _look(self, line: str) -> tuple[Hit, ...]:
        plain = straightened(line)
        folded = _folded(plain)
        found = list(self._whole(plain, folded)) if self._by_word else []
        if self._parts:
            found += self._in_words(plain, folded)
        return tuple(sorted(found, key=_by_place)) if len(found) > 1 else tuple(found)

    def _whole(self, plain: str, folded: str) -> Iterator[Hit]:
        # Most lines hold few words that a key is found by; to find out which takes next to nothing.
        for word in self._by_word.keys() & _WORD.findall(folded):
            forms = self._by_word[word]
            at = folded.find(word)
            while at >= 0:
                end = at + len(word)
                if not (_goes_on(folded, at) or _goes_on(folded, end)):
                    for form in forms:
                        if form.stands(plain, folded, at):
                            yield Hit(form.key, at - form.lead, at - form.lead + len(form.folded))
                at = folded.find(word, end)

    def _in_words(self, plain: str, folded: str) -> Iterator[Hit]:
        for start, text in self._starts(folded):
            for form in self._parts[text]:
                if form.fits(plain, start):
                    yield Hit(form.key, start, start + len(text))

    def _starts(self, folded: str) -> Iterator[tuple[int, str]]:
        expression = self._expression
        if expression is not None:
            for found in expression.finditer(folded):
                start, longest = found.start(), found.group(1)
                yield from ((start, text) for text in self._within[longest])
        for text in self._long:
            start = folded.find(text)
            while start >= 0:
                yield start, text
                start = folded.find(text, start + 1)

    @cached_property
    def _short(self) -> tuple[str, ...]:
        return tuple(text for text in self._parts if len(text) <= _LONGEST_IN_TREE)

    @cached_property
    def _long(self) -> tuple[str, ...]:
        return tuple(text for text in self._parts if len(text) > _LONGEST_IN_TREE)

    @cached_property
    def _expression(self) -> re.Pattern[str] | None:
        """Finds at each place the longest part that begins there."""
        return re.compile(f"(?=({_tree(self._short)}))") if self._short else None

    @cached_property
    def _within(self) -> dict[str, tuple[str, ...]]:
        """By each part, those that begin like it, itself included."""
        known = set(self._short)
        return {
            text: tuple(text[:end] for end in range(1, len(text) + 1) if text[:end] in known) for text in self._short
        }


def _ways(words: str) -> Iterable[str]:
    """The ways in which a key may be written in a book: its letters composed or not."""
    plain = _SPACE.sub(" ", straightened(words)).strip()
    if not plain or len(plain) > LONGEST_KEY:
        return ()
    return dict.fromkeys((unicodedata.normalize("NFC", plain), unicodedata.normalize("NFD", plain)))


def _folded(text: str) -> str:
    """The text in small letters, each at its place."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := each.lower()) == 1 else each for each in text)


def _goes_on(text: str, place: int) -> bool:
    """Say whether a word goes on over this place."""
    if not 0 < place < len(text):
        return False
    left, right = text[place - 1], text[place]
    return (right.isalnum() or right in _ACCENTS) and (left.isalnum() or left in _ACCENTS)


def _length(word: re.Match[str]) -> int:
    return word.end() - word.start()


def _by_place(hit: Hit) -> tuple[int, int, int]:
    return hit.start, hit.end, hit.key


class _Tree(dict[str, "_Tree"]):
    """By each letter that may come next, what may come after it; "" where a word may end."""

    def expression(self) -> str:
        """Match the longest word, letter by letter, so that no place is tried twice."""
        rest = [re.escape(letter) + below.expression() for letter, below in self.items() if letter]
        if not rest:
            return ""
        joined = rest[0] if len(rest) == 1 and "" not in self else f"(?:{'|'.join(rest)})"
        return f"{joined}?" if "" in self else joined


def _tree(words: Iterable[str]) -> str:
    root = _Tree()
    for word in words:
        here = root
        for letter in word:
            here = here.setdefault(letter, _Tree())
        here[""] = _Tree()
    return root.expression()
