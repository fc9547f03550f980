"""RTF written so that pandoc 3.9 loses nothing of it.

Where no space stands between a character's number and its substitute, pandoc drops the letter behind them; the space
belongs to the number by RTF 1.9.1. A footnote with an asterisk is one that may be passed over, and is. A backslash
before a line's end ends a paragraph, as macOS writes it, and no line. A paragraph without words is dropped. A character
in two halves, as an emoji is, becomes two that nothing can show; in UTF-8 pandoc reads it.
"""

import re
from collections.abc import Iterator
from typing import Any, Final, cast

from inkwell.exchange.pandoc_blocks import Block, words_of

EMPTY: Final = "inkwell-empty-paragraph"
"""The word in a paragraph without words."""
_NUMBER: Final = re.compile(rb"(\\u-?\d{1,6})(?=[^\s\\{}\d;-])")
_HIGH: Final = (
    rb"-(?:10(?:[01]\d\d|2[0-3]\d|240)|9(?:21[7-9]|2[2-9]\d|[3-9]\d\d))"
    rb"|5(?:5(?:29[6-9]|[3-9]\d\d)|6(?:[0-2]\d\d|3[01]\d))"
)
"""The numbers of a first half, D800 to DBFF, below zero or above."""
_PAIR: Final = re.compile(rb"\\u(" + _HIGH + rb") ?(\?|\\'[0-9a-fA-F]{2}|)\\u(-?\d{1,5}) ?\2")
"""Two halves, each with the same substitute, or none."""
_EIGHT: Final = re.compile(rb"[\x80-\xff]")
_NOTE: Final = re.compile(rb"\{\\\*\\footnote\b")
_END: Final = re.compile(rb"(?<!\\)((?:\\\\)*)\\\r?$")
_PARAGRAPH: Final = b"\\par"
_FOOTNOTE: Final = b"{\\footnote"
_NO_SETTING: Final = (
    rb"(?:cell|row|nestcell|nestrow|trowd|intbl|sect|page|column|line|tab|chftn|(?:em|en)(?:dash|space)|qmspace|bullet"
    rb"|[lr](?:dbl)?quote|pict|field|object)(?![a-z])|u-?\d"
)
"""Control words that are words, signs, or ends of more than a paragraph."""
_SETTINGS: Final = re.compile(
    rb"(?:\s|[{}](?!\\\*)|\{\\\*\\bkmk(?:start|end) [^{}\\]*+\}|\\(?!" + _NO_SETTING + rb")[a-z]++(?:-?\d++)? ?)*+"
)
"""What may stand in a paragraph without words: how it would look."""


def readable_rtf(data: bytes) -> bytes:
    """The same RTF, written so, but for paragraphs without words."""
    # Piece by piece, so that no other thread waits for the whole of it.
    if not _is_utf_8(data):
        data = _EIGHT.sub(lambda found: b"\\'%02x" % found[0][0], data)
    lines = (_NUMBER.sub(rb"\1 ", _PAIR.sub(_whole, line)) for line in data.split(b"\n"))
    lines = (_NOTE.sub(rb"{\\footnote", line) for line in lines)
    return b"\n".join(_END.sub(rb"\1\\par ", line) for line in lines)


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _whole(found: re.Match[bytes]) -> bytes:
    """The character that two halves are; what is no pair stays."""
    low = int(found[3]) & 0xFFFF
    if not 0xDC00 <= low <= 0xDFFF:
        return found[0]
    # In a group of its own it is no part of a control word before it.
    return b"{%b}" % chr(0x10000 + ((int(found[1]) & 0x3FF) << 10) + (low & 0x3FF)).encode()


def with_empty_paragraphs(data: bytes) -> bytes:
    """The same RTF with a word in each paragraph that has none, which `emptied` takes out again."""
    return b"".join(_with_words(data.split(_PARAGRAPH)))


def _with_words(pieces: list[bytes]) -> Iterator[bytes]:
    """What stands between the signs, with those, and a word where a paragraph has none."""
    yield pieces[0]
    bare, deep = False, _deep(0, pieces[0])
    for piece in pieces[1:]:
        inside, deep = deep, _deep(deep, piece)
        if piece[:1].islower():
            # Another sign that begins so, as `\\pard`.
            bare = bare and _SETTINGS.fullmatch(_PARAGRAPH + piece) is not None
        else:
            if bare:
                yield b" " + EMPTY.encode()
            bare = _SETTINGS.fullmatch(piece) is not None
        # Where a note ends, the paragraph goes on that it stands in.
        bare = bare and not (inside and not deep)
        yield _PARAGRAPH + piece


def _deep(deep: int, piece: bytes) -> int:
    """In how many groups of a footnote we are behind a piece, its own included; 0 for none."""
    if not deep:
        _, note, piece = piece.rpartition(_FOOTNOTE)
        deep = int(bool(note))
    opened = piece.count(b"{") - piece.count(b"\\{")
    closed = piece.count(b"}") - piece.count(b"\\}")
    return max(deep + opened - closed, 0) if deep else 0


def without_signs(text: str) -> str:
    """A text without the words that were left in paragraphs which had some after all."""
    return text.replace(f" {EMPTY}", "").replace(EMPTY, "")


def emptied(value: Any) -> Any:
    """The same blocks; a paragraph in them that holds nothing but the word for none has nothing in it."""
    if isinstance(value, list):
        return [emptied(each) for each in cast("list[Any]", value)]
    if not isinstance(value, dict):
        return value
    block = cast("Block", value)
    if block.get("t") == "Para" and words_of(block["c"]).strip() == EMPTY:
        return {"t": "Para", "c": []}
    return {name: emptied(each) for name, each in block.items()}
