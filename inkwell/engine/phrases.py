"""Finding phrases in a text that is still being written: whole words, in any case, character by character."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from inkwell.engine.asking import Asked
from inkwell.engine.lists import content_words

_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "‚": "'", "‛": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "‟": '"', "…": "...", "‑": "-"}
)
"""Typographic signs as they are typed: both spellings are the same phrase."""

_UNSPACED = (
    (0x0E00, 0x0FFF),  # Thai, Lao, Tibetan
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x2E80, 0x312F),  # Chinese radicals, kana, bopomofo
    (0x31A0, 0x9FFF),
    (0xF900, 0xFAFF),
    (0xFF66, 0xFF9F),
    (0x1B000, 0x1B16F),
    (0x20000, 0x3FFFF),
)
"""Scripts that write no space between words: a word there may begin and end anywhere."""


def plain(text: str) -> str:
    """The text as phrases are compared: case folded, typographic quotes, apostrophes and ellipses as typed."""
    return text.casefold().translate(_PLAIN)


def is_unspaced(character: str) -> bool:
    """Whether the character is of a script without spaces between words."""
    code = ord(character)
    return code >= _UNSPACED[0][0] and any(low <= code <= high for low, high in _UNSPACED)


def is_word(character: str) -> bool:
    """Whether the character is part of a word that has letters on either side: letter, digit, mark or underscore."""
    if character.isalnum() or character == "_":
        return character != "ʼ" and not is_unspaced(character)
    return character > "\u02ff" and unicodedata.category(character)[0] == "M" and not is_unspaced(character)


def is_apostrophe(character: str) -> bool:
    """Whether the character joins letters as the apostrophe in "don't" does."""
    return plain(character) == "'"


class _Node:
    """A place in the tree of all phrases: what may come next, and whether a phrase ends here."""

    __slots__ = ("ends", "listed", "next", "spaced", "worded")

    def __init__(self, spaced: bool = False) -> None:
        self.next: dict[str, _Node] = {}
        self.ends = False
        self.listed = False
        """The phrase is of the content limit's list, not the author's."""
        self.worded = False
        """The phrase ends in a letter: the next character must not be one."""
        self.spaced = spaced
        """Just after white space, of which there may be more."""


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase from `start` to `end`; while not `certain`, only if the text ends there."""

    start: int
    end: int
    certain: bool
    listed: bool


Running = tuple[tuple[int, _Node | None, Found | None], ...]
"""Phrases that have begun: where, and how far they are; or, complete but for the sign after its apostrophe, which."""


class Phrases:
    """The phrases that must not appear. Built once (some milliseconds for 300), used for any number of texts.

    A phrase is found where it stands as whole words: no letter, digit or mark touches its outer letters, nor one
    across an apostrophe ("can" is not in "can't"). Case does not matter, nor whether quotes and apostrophes are
    typographic; white space in a phrase stands for any white space, line ends too.
    """

    def __init__(self, banned: Iterable[str], listed: Iterable[str] = ()) -> None:
        """`listed`: the content limit's words, which `Found.listed` tells apart."""
        self._root = _Node()
        self._plain: dict[str, str] = {}
        for phrase in banned:
            self._add(phrase, listed=False)
        for phrase in listed:
            self._add(phrase, listed=True)

    @classmethod
    def of(cls, asked: Asked) -> "Phrases":
        """What a generation must not say."""
        return cls(asked.banned, content_words(asked.content))

    def __bool__(self) -> bool:
        return bool(self._root.next)

    def _add(self, phrase: str, *, listed: bool) -> None:
        signs = " ".join(plain(phrase).split())
        if not signs:
            return
        node = self._root
        for sign in signs:
            node = node.next.setdefault(sign, _Node(sign == " "))
        # An author's own phrase stays the author's when a list has it too.
        node.listed = listed and (node.listed or not node.ends)
        node.ends = True
        node.worded = is_word(signs[-1])

    def read(self, text: str, start: int, running: Running) -> tuple[Running, list[Found]]:
        """Read `text` from `start` on, with what was running there; what runs at its end, and what was found."""
        found: list[Found] = []
        for index in range(start, len(text)):
            sign = text[index]
            signs = self._plain.get(sign)
            if signs is None:
                signs = self._plain[sign] = " " if sign.isspace() else plain(sign)
            if running:
                running = self._go_on(sign, signs, index, running, found)
            first = self._root.next.get(signs[0])
            if first is not None and _may_begin(text, index, sign):
                running = self._enter(first, signs, index, running, found)
        return running, found

    def _enter(self, node: _Node, signs: str, index: int, running: Running, found: list[Found]) -> Running:
        entered = _along(node, signs[1:])
        if entered is None:
            return running
        _note_end(entered, index, index + 1, found)
        return (*running, (index, entered, None))

    def _go_on(self, sign: str, signs: str, index: int, running: Running, found: list[Found]) -> Running:
        """What is left of the phrases that have begun when `sign` comes."""
        inside = is_word(sign)
        left: list[tuple[int, _Node | None, Found | None]] = []
        for start, node, waiting in running:
            if node is None:
                if waiting is not None and not inside:
                    found.append(waiting)
                continue
            if node.ends and node.worded and not inside:
                ended = Found(start, index, True, node.listed)
                if signs == "'":
                    left.append((start, None, ended))
                    found.append(Found(start, index + 1, False, node.listed))
                else:
                    found.append(ended)
            following = _along(node, signs)
            if following is not None:
                if following is not node:
                    _note_end(following, start, index + 1, found)
                left.append((start, following, None))
        return tuple(left)


def _along(node: _Node, signs: str) -> _Node | None:
    for sign in signs:
        following = node if sign == " " and node.spaced else node.next.get(sign)
        if following is None:
            return None
        node = following
    return node


def _note_end(node: _Node, start: int, end: int, found: list[Found]) -> None:
    if node.ends:
        found.append(Found(start, end, not node.worded, node.listed))


def _may_begin(text: str, index: int, sign: str) -> bool:
    """Whether a phrase may begin here: not within a word."""
    if index == 0 or not is_word(sign):
        return True
    before = text[index - 1]
    if is_word(before):
        return False
    return not (is_apostrophe(before) and index > 1 and is_word(text[index - 2]))
