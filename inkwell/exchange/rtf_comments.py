"""Comments of an RTF text (RTF 1.9.1, "Comments (Annotations)"), which pandoc passes over.

A comment becomes a footnote that says what it is, so that pandoc reads its words as it reads all others; such a
footnote becomes what pandoc makes of Word's comments. Who made it, and where what it is about begins, are told alike.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

from inkwell.exchange.pandoc_blocks import Block, words_of

COMMENTED: Final = "inkwell-comment"
"""What all words begin with that say so."""
_WORDS: Final = f"{COMMENTED}-words"
_AUTHOR: Final = f"{COMMENTED}-author"
_BEGINS: Final = f"{COMMENTED}-begins"
_REFERS: Final = f"{COMMENTED}-refers"
_DATED: Final = f"{COMMENTED}-dated"
_GROUPS: Final = {b"atnauthor": _AUTHOR, b"atrfstart": _BEGINS}
"""What footnotes say that stand for groups, by the names of these in RTF."""
_GROUP: Final = re.compile(rb"\{\\\*\\(" + b"|".join(_GROUPS) + rb")(?![a-z])\s?")
_ANNOTATION: Final = re.compile(rb"\{\\\*\\annotation(?![a-z])((?:\s*\{\\\*\\atn[a-z]+[^{}]*\})*)\s?")
"""A comment, with what stands before its words: what it is about, and when it was made."""
_REF: Final = re.compile(rb"\\atnref ?(\w+)")
_DATE: Final = re.compile(rb"\\atndate ?(-?\d+)(?!\w)")
_HIDDEN: Final = re.compile(rb"\\v(?![a-z\d]) ?(?=[^{}]*\{\\\*\\atnid)")
"""Word hides what belongs to a comment from who prints the text, and pandoc passes over what is hidden."""
_SAID: Final = re.compile(rf"\s*(?:{_WORDS}|{_REFERS}\s*(?P<ref>[^\s]+)|{_DATED}\s*(?P<date>-?\d+))")


def with_comments(data: bytes) -> bytes:
    """The same RTF with its comments as such footnotes."""
    if b"\\annotation" not in data:
        return data
    told = _ANNOTATION.sub(_headed, _HIDDEN.sub(b"", data))
    return _GROUP.sub(lambda found: b"{\\footnote %b " % _GROUPS[found[1]].encode(), told)


def _headed(found: "re.Match[bytes]") -> bytes:
    said = ((_REFERS, _REF.search(found[1])), (_DATED, _DATE.search(found[1])))
    words = [_WORDS, *(f"{sign} {value[1].decode()}" for sign, value in said if value)]
    return b"{\\footnote %b " % " ".join(words).encode()


@dataclass
class _Comment:
    """One comment, in the order of the text; `ref` is what it calls what it is about."""

    author: str
    ref: str
    date: str
    words: str
    begun: bool = False


def commented(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks with comments instead of such footnotes."""
    found = list(_comments(blocks))
    about = {comment.ref: number for number, comment in enumerate(found) if comment.ref}
    coming = iter(range(len(found)))
    for block in blocks:
        yield cast("Block", _told(block, found, about, coming))


def _comments(value: Any) -> Iterator[_Comment]:
    author = ""
    for words in _notes(value):
        if words.startswith(_AUTHOR):
            author = words.removeprefix(_AUTHOR).strip()
        elif words.startswith(_WORDS):
            ref, date = "", ""
            while said := _SAID.match(words):
                ref, date = said["ref"] or ref, said["date"] or date
                words = words[said.end() :]
            yield _Comment(author, ref, _time(date), words.strip())
            author = ""


def _notes(value: Any) -> Iterator[str]:
    """The words of the footnotes in order."""
    if isinstance(value, list):
        for each in cast("list[Any]", value):
            yield from _notes(each)
    elif isinstance(value, dict):
        block = cast("Block", value)
        if block.get("t") == "Note":
            yield words_of(block["c"]).strip()
        else:
            yield from _notes(list(block.values()))


def _told(value: Any, found: list[_Comment], about: dict[str, int], coming: Iterator[int]) -> Any:
    if isinstance(value, dict):
        return {name: _told(each, found, about, coming) for name, each in cast("dict[str, Any]", value).items()}
    if not isinstance(value, list):
        return value
    made: list[Any] = []
    for each in cast("list[Any]", value):
        is_note = isinstance(each, dict) and cast("Block", each).get("t") == "Note"
        words = words_of(cast("Block", each)["c"]).strip() if is_note else ""
        if words.startswith(_WORDS):
            number = next(coming)
            made += [] if found[number].begun else [_span("comment-start", number, found[number])]
            made.append(_span("comment-end", number, found[number]))
        elif words.startswith(_BEGINS):
            number = about.get(words.removeprefix(_BEGINS).strip(), -1)
            if number >= 0 and not found[number].begun:
                found[number].begun = True
                made.append(_span("comment-start", number, found[number]))
        elif not words.startswith(_AUTHOR):
            made.append(_told(each, found, about, coming))
    return made


def _span(kind: str, number: int, comment: _Comment) -> Block:
    inlines: list[Block] = [{"t": "Str", "c": comment.words}] if kind == "comment-start" and comment.words else []
    pairs = [["id", f"rtf-{number}"], ["author", comment.author], ["date", comment.date]]
    return {"t": "Span", "c": [["", [kind], pairs], inlines]}


def _time(packed: str) -> str:
    """A time as RTF packs it into 32 bits: minute, hour, day, month, year since 1900; "" for none."""
    bits = int(packed or 0) & 0xFFFFFFFF
    minute, hour, day, month = bits & 63, (bits >> 6) & 31, (bits >> 11) & 31, (bits >> 16) & 15
    year = 1900 + ((bits >> 20) & 511)
    return f"{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:00Z" if 0 < month <= 12 and day else ""
