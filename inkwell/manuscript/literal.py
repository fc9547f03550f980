"""Plain words as a regular expression that finds all that reads the same, and the key that an index finds them by."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import permutations
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import regex

STRAIGHT: Final = {
    "'": "\u2018\u2019\u201a\u201b\u02bc\u2039\u203a\uff07",
    '"': "\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02",
    " ": "\u00a0\u2007\u202f",
    "-": "\u2010\u2011",
}
"""What is alike on a keyboard and in print; each stands for one character."""
_ALIKE: Final = {each: straight + others for straight, others in STRAIGHT.items() for each in straight + others}

_MARK: Final = r"[\P{ccc=0}\u1160-\u11ff]"
"""What belongs to the letter before it: accents, and the later parts of a Korean syllable."""
_ACCENTS: Final = r"\P{ccc=0}*+"
_ACCENTED: Final = ((0xC0, 0x250), (0x386, 0x530), (0x1E00, 0x2000))
"""Where the letters are that have accents of their own."""
_ODD: Final = re.compile("[^\x00-\xb4\xb6-\xbf\u2000-\u206f\u3000-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]")
"""A letter that has an accent, can be written in two ways, or is not known to be plain."""
_STROKES: Final = {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "ŧ": "t"}
"""Letters with a stroke, which Unicode takes for letters of their own."""
_MANY_MARKS: Final = 3
"""So many accents on a letter are looked for in any order."""
_LONGEST_RUN: Final = 8
"""So many letters s in a row are looked for with an ß in any place; of more, which is no word, two and two."""


def units(text: str) -> list[str]:
    """Return the letters of a text, each with its accents."""
    return _units().findall(text)


@cache
def _units() -> "regex.Pattern[str]":
    # Not needed to start, and not quickly there.
    import regex

    return regex.compile(rf"(?s).{_MARK}*+")


def _escaped(text: str) -> str:
    import regex

    return regex.escape(text)


def straightened(text: str) -> str:
    """Return a text of the same length with straight quotes, plain spaces and hyphens."""
    for straight, others in STRAIGHT.items():
        for each in others:
            text = text.replace(each, straight)
    return text


def literal_pattern(words: str, marks: bool, accents: bool) -> str:
    """Return a pattern (`regex`, to be compiled with full case folding where case does not count) for plain words.

    `marks`: straight and typographic ones are alike; `accents`: letters with and without are. It matches whole letters
    with their accents only; "" where nothing is left to look for.
    """
    parts = _bare_parts(words, marks) if accents else (_alike(each, marks) or _exact(each) for each in units(words))
    made = "".join(parts)
    return f"{made}(?!{_MARK})" if made else ""


def _alike(unit: str, marks: bool) -> str:
    return f"[{_escaped(_ALIKE[unit])}]" if marks and unit in _ALIKE else ""


def _exact(unit: str) -> str:
    """One letter however its accents are put together."""
    found = sorted(_compositions(unit))
    return _escaped(found[0]) if len(found) == 1 else f"(?:{'|'.join(map(_escaped, found))})"


def _compositions(unit: str) -> set[str]:
    if unit.isascii():
        return {unit}
    composed, apart = unicodedata.normalize("NFC", unit), unicodedata.normalize("NFD", unit)
    base, marks = apart[0], apart[1:]
    found = {composed, apart, unit}
    for order in permutations(marks) if len(marks) <= _MANY_MARKS else (tuple(marks),):
        for some in range(len(order) + 1):
            made = unicodedata.normalize("NFC", base + "".join(order[:some])) + "".join(order[some:])
            if unicodedata.normalize("NFC", made) == composed:
                found.add(made)
    return found


def _bare_parts(words: str, marks: bool) -> Iterator[str]:
    """The parts of a pattern in which each letter may have any accents."""
    bare = bared(words)
    at = 0
    while at < len(bare):
        letter = bare[at]
        run = len(bare) - at - len(bare[at:].lstrip("s"))
        if run > 1:
            run = run if run <= _LONGEST_RUN else 2
            # Without regard to case ß is ss too: once is enough to try.
            yield f"(?>{_each_sharp(run)})"
            at += run
            continue
        yield _alike(letter, marks) or _any_accents(letter)
        at += 1


def _each_sharp(run: int) -> str:
    """So many letters s, of which any two may be one ß."""
    if run < 1:
        return ""
    one = _any_accents("s") + _each_sharp(run - 1)
    return one if run == 1 else f"(?:{one}|ß{_ACCENTS}{_each_sharp(run - 2)})"


def _any_accents(letter: str) -> str:
    forms = letter + _accented().get(letter, "")
    return (f"[{_escaped(forms)}]" if len(forms) > 1 else _exact(letter)) + _ACCENTS


@cache
def _accented() -> dict[str, str]:
    """By each bare letter, those that have accents."""
    found: dict[str, str] = dict.fromkeys(_STROKES.values(), "")
    for start, end in _ACCENTED:
        for each in map(chr, range(start, end)):
            bare = bared(each)
            if len(bare) == 1 and bare != each:
                found[bare] = found.get(bare, "") + each
    return found


def bared(text: str) -> str:
    """Return a text without accents and capitals; what both would take away is left as it is."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFD", text)
    kept = "".join(each for each in apart if each.isascii() or not unicodedata.combining(each))
    return unicodedata.normalize("NFC", "".join(_STROKES.get(each, each) for each in kept.casefold()))


def flattened(text: str) -> str | None:
    """Return a text of the same length whose letters have no accents; None where that cannot be."""
    for each in set(_ODD.findall(text)):
        bare = _bare_letter(each)
        if len(bare) != 1 or unicodedata.combining(each) or "\u1160" <= each <= "\u11ff":
            return None
        if bare != each.casefold():
            text = text.replace(each, bare)
    return text


@lru_cache(4096)
def _bare_letter(letter: str) -> str:
    return bared(letter)


class Folding(dict[int, str]):
    """A table for `str.translate` that takes from each character all that any search may take for the same."""

    def __missing__(self, code: int) -> str:
        """Work a character out at its first sight."""
        apart = unicodedata.normalize("NFD", chr(code))
        kept = "".join(each for each in apart if not unicodedata.combining(each))
        made = straightened("".join(_STROKES.get(each, each) for each in kept.casefold()))
        self[code] = made
        return made


def narrowing_key(text: str, table: Folding) -> str:
    """Return what of a text an index keeps: where a plain search finds something, its own key is in the text's key.

    The other way round it need not be so. `table` keeps what was worked out, from one text to the next.
    """
    return text.lower() if text.isascii() else text.translate(table)
