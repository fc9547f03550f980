"""What a model's answer holds when it is more than prose: a list, remarks that quote, an outline, citations.

Models write these in many ways; what is read here is what they have in common. Whatever is neither is left out of the
result, and nothing of it is made up. Of an answer that is still being written only the end of the result changes.
"""

import json
import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

_ITEM: Final = re.compile(r"^\s*(?:[-*+•–]|\(?\d{1,3}[.)]|\[\d{1,3}\]|\(?[a-zA-Z][.)])(?:\s+|$)(.*)$")
_NUMBER: Final = re.compile(r"\s*(\d{1,3})([.)])")
_ARRAY: Final = re.compile(r"\[\s*(?:\"|$)")
_MARKS: Final = re.compile(r"(\*\*|__)(.+?)\1")
_QUOTED: Final = re.compile(r"[“«„\"]([^“”«»„\"]{3,}?)[”»“\"]")
_LEADING: Final = re.compile(r"[\s*_–—-]*" + _QUOTED.pattern)
_INSIDE: Final = re.compile(r"[“”\"]")
_REMARK_WORD: Final = re.compile(r"^\s*(?:quote|passage|quotation)\s*:\s*", re.IGNORECASE)
_NOTE_WORD: Final = re.compile(r"^\s*(?:remark|note|comment|critique|issue)\s*:\s*", re.IGNORECASE)
_HEADING: Final = re.compile(r"\s*(#{1,6})\s+(\S.*)")
_CHAPTER: Final = re.compile(r"[\s*]*(?:chapter|part|act|prologue|epilogue)\b", re.IGNORECASE)
_SCENE: Final = re.compile(r"[\s*]*scene\b", re.IGNORECASE)
_CITED: Final = re.compile(r"\[(?:scene\s*)?(\d{1,3})\]", re.IGNORECASE)
_TITLE_LENGTH: Final = 42
_SCENE_TITLE: Final = 32
"""Code points of a scene's title: outlines say in its place what happens."""
MOST_ITEMS: Final = 200
"""Items, remarks or headings of one answer that are read; a model that repeats itself writes no more than that."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One remark of a critique: the passages that it is about, none when it quotes none, and what it says of them."""

    quotes: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Heading:
    """One line of an outline: a chapter, or a scene of the chapter above it, with what happens there."""

    title: str
    synopsis: str = ""
    scene: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of an answer. `source` is the number of what it cites, counted from 1; 0 for plain words."""

    text: str
    source: int = 0


# lists


def items_of(answer: str) -> tuple[str, ...]:
    """The items of a list, each once: a JSON array of strings, marked lines, or else one item a line.

    Lines before the first marked one are how the model began to speak, and are left out; an unmarked line after a
    marked one goes on with that item.
    """
    found = _json_items(answer)
    if found is None:
        lines = answer.splitlines()
        marked = any(_ITEM.match(line) for line in lines)
        found = _marked(lines) if marked else [line.strip() for line in lines if line.strip()]
    plain = (_plain(each) for each in found)
    return tuple(dict.fromkeys(each for each in plain if any(letter.isalnum() for letter in each)))[:MOST_ITEMS]


def _json_items(answer: str) -> list[str] | None:
    """The strings of a JSON array, also of one whose end is still to come; None for no array."""
    body = answer.strip()
    if not body.startswith("["):
        return None
    # A number in brackets marks a line, and is no array whose end is to come.
    for attempt in (body, *([_closed(body)] if _ARRAY.match(body) else [])):
        try:
            read: object = json.loads(attempt)
        except (ValueError, RecursionError):
            continue
        if isinstance(read, list):
            return [each for each in read if isinstance(each, str)]  # pyright: ignore[reportUnknownVariableType]
    return None


def _closed(body: str) -> str:
    """An array that is still being written, up to its last whole string."""
    return body[: body.rfind('",') + 1] + "]" if '",' in body else "[]"


def _marked(lines: list[str]) -> list[str]:
    found: list[str] = []
    counts = {int(number[1]) for line in lines if (number := _NUMBER.match(line))}
    open_item = False
    for line in lines:
        item = _ITEM.match(line)
        if item is not None:
            found += _numbered(line, item[1], counts)
            open_item = True
        elif not line.strip():
            open_item = False
        elif open_item:
            found[-1] += f" {line.strip()}"
    return found


def _numbered(line: str, item: str, counts: Collection[int]) -> list[str]:
    """An item; where the next numbers stand behind its sentences on its line, the items that they count too.

    Not numbers that lines of their own have: `counts`.
    """
    number = _NUMBER.match(line)
    parts = [item]
    while number is not None:
        count = int(number[1]) + len(parts)
        mark = rf"(?<=[.!?…\"”’)*_])\s+{count}{re.escape(number[2])}(?:\s+|$)"
        found = None if count in counts else re.search(mark, parts[-1])
        if found is None:
            break
        parts[-1:] = [parts[-1][: found.start()], parts[-1][found.end() :]]
    return parts


def _plain(item: str) -> str:
    """Without Markdown's bold, and without quotes around all of it."""
    text = " ".join(_MARKS.sub(r"\2", item).split())
    if len(text) > 1 and text[0] in "“\"'‘" and text[-1] in "”\"'’" and not _INSIDE.search(text[1:-1]):
        text = text[1:-1].strip()
    return text


# critique


def remarks_of(answer: str) -> tuple[Remark, ...]:
    """The remarks of a critique, in their order: one for each item or paragraph, with what it quotes first.

    Quotations before a remark (also on lines of their own, marked by ">") are those that it is about; where it has none
    there, the first one in it is.
    """
    found = [remark for each in _entries(answer) if (remark := _remark(each)) is not None]
    return tuple(found)[:MOST_ITEMS]


def _entries(answer: str) -> list[str]:
    """An answer's items, or its paragraphs; a quotation that stands by itself goes with what follows it."""
    entries: list[str] = []
    fresh = True
    for line in answer.splitlines():
        body = line.strip().lstrip(">").strip()
        starts = _ITEM.match(line) is not None or _REMARK_WORD.match(body) is not None or line.lstrip().startswith(">")
        if not body:
            fresh = True
        elif entries and (not fresh or _only_quotes(entries[-1])) and not (starts and not _only_quotes(entries[-1])):
            entries[-1] += f" {_quoted_line(line) or body}"
            fresh = False
        else:
            item = _ITEM.match(line)
            entries.append(_quoted_line(line) or (item[1] if item else body))
            fresh = False
    return entries


def _quoted_line(line: str) -> str:
    """A line that Markdown's mark makes a quotation, between quotes; "" for any other."""
    stripped = line.strip()
    if not stripped.startswith(">"):
        return ""
    inner = _INSIDE.sub("", stripped.lstrip("> "))
    return f"“{inner}”" if inner else ""


def _only_quotes(entry: str) -> bool:
    rest = _QUOTED.sub("", _REMARK_WORD.sub("", entry))
    return rest != entry and not any(letter.isalnum() for letter in rest)


def _remark(entry: str) -> Remark | None:
    entry = _REMARK_WORD.sub("", _MARKS.sub(r"\2", entry))
    quotes: list[str] = []
    rest = entry
    while (quoted := _LEADING.match(rest)) is not None:
        quotes.append(quoted[1].strip())
        rest = _NOTE_WORD.sub("", rest[quoted.end() :].lstrip(" :–—-.,;"))
    if not quotes:
        quotes = [each.strip() for each in _QUOTED.findall(entry)][:1]
    words = _NOTE_WORD.sub("", rest).strip()
    told = any(letter.isalnum() for letter in words)
    return Remark(tuple(quotes), words if told else "") if told or quotes else None


# outline


def outline_of(answer: str) -> tuple[Heading, ...]:
    """The chapters and scenes of an outline, in their order.

    A Markdown heading or a line that begins with "Chapter" opens a chapter; a deeper heading, "Scene" or an item of a
    list opens a scene of it; other lines are what happens there. A list without a heading is one of chapters.
    """
    found: list[Heading] = []
    headed = any(_HEADING.match(line) or _CHAPTER.match(line) for line in answer.splitlines())
    top = min((len(each[1]) for line in answer.splitlines() if (each := _HEADING.match(line))), default=0)
    for line in answer.splitlines():
        opened = _opened(line, top, within=headed and any(not each.scene for each in found))
        if opened is not None:
            found.append(opened)
        elif found and line.strip():
            found[-1] = _with_more(found[-1], _MARKS.sub(r"\2", line.strip()))
    return tuple(each for each in found if each.title)[:MOST_ITEMS]


def _opened(line: str, top: int, *, within: bool) -> Heading | None:
    """What a line opens; `within`: chapters have headings, so that an item of a list is a scene."""
    heading, item = _HEADING.match(line), _ITEM.match(line)
    words = heading[2].rstrip().rstrip("#").rstrip() if heading else item[1] if item else line.strip()
    words = _MARKS.sub(r"\2", words)
    if _SCENE.match(words) and (heading or item or len(words) <= _TITLE_LENGTH):
        return _divided(words, scene=True)
    if _CHAPTER.match(words) and (heading or item or len(words) <= _TITLE_LENGTH):
        return _divided(words, scene=False)
    if heading:
        return _divided(words, scene=len(heading[1]) > top)
    return _divided(words, scene=within) if item else None


def _divided(words: str, *, scene: bool) -> Heading:
    """A title with what happens there behind it, if that stands on the same line."""
    numbered = re.match(r"^((?:chapter|part|act|scene)\s+[\w]+)\s*[:.–—-]\s*(.+)$", words, re.IGNORECASE)
    head, tail = (numbered[1], numbered[2]) if numbered else ("", words)
    title, synopsis = _title_and_rest(tail, _SCENE_TITLE if scene else _TITLE_LENGTH)
    if head and not title:
        title = head
    return Heading(title or head, synopsis, scene)


def _title_and_rest(words: str, most: int) -> tuple[str, str]:
    """What is short enough for a title, and what happens; a longer sentence is both, cut short as the title."""
    parted = re.match(r"^(.{1,42}?)\s*(?::|\s[–—-]\s)\s*(.+)$", words)
    if parted is not None:
        return parted[1].strip(' *“”"'), parted[2].strip()
    if len(words) <= most:
        return words.strip(' *“”"'), ""
    return words[:most].rsplit(" ", 1)[0].rstrip(" ,;") + "…", words.strip()


def _with_more(heading: Heading, line: str) -> Heading:
    synopsis = f"{heading.synopsis} {line}".strip()
    return Heading(heading.title, synopsis, heading.scene)


# chat


def pieces_of(answer: str, sources: int) -> tuple[Piece, ...]:
    """An answer in pieces, those that cite one of so many sources ("[2]", "[Scene 2]") apart.

    A number that no source has stays plain words.
    """
    pieces: list[Piece] = []
    at = 0
    for cited in _CITED.finditer(answer):
        number = int(cited[1])
        if 1 <= number <= sources:
            if cited.start() > at:
                pieces.append(Piece(answer[at : cited.start()]))
            pieces.append(Piece(cited.group(), number))
            at = cited.end()
    return (*pieces, Piece(answer[at:])) if at < len(answer) else tuple(pieces)
