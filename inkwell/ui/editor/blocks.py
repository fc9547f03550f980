"""Markdown text to blocks and back, exactly: one block a paragraph, each keeping the newlines before it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate, pairwise
from typing import Protocol

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from inkwell.manuscript.edits import Edit, difference
from inkwell.manuscript.fidelity import PAGE
from inkwell.manuscript.paragraphs import split_paragraphs
from inkwell.manuscript.spans import Origin, Span, filled, joined

NEWLINES = QTextFormat.Property.UserProperty.value + 1
"""Block property: 1 where a single newline precedes the block, -1 where none does; without it, two do."""
RUN = QTextFormat.Property.UserProperty.value + 2
"""Character property: the key of the run that wrote the character; without it, the author did."""
RUN_SERIAL = QTextFormat.Property.UserProperty.value + 3
"""Character property: differs between accepts, so that Qt never merges two of them into one undo step."""
SECTION = QTextFormat.Property.UserProperty.value + 10
"""Block property: the id of the node whose text begins in the next block. The block itself is no text and stays empty:
the page draws the node's title there."""

_NEWLINES = {1: 1, -1: 0}
_BREAKS = re.compile("(\n\n|\n)")
NEAR, NEAR_STEP = 280_000, 80_000
"""UTF-16 units before a place that are read out at most, but for a paragraph; and the steps in which they are cut."""
_EXACT = 400
"""Paragraphs up to which two stretches are compared in full."""
_PORTION = 5_000
"""Code points in each block that a line too long for one is parted into."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One block to be: the newlines before it (0 for the first, else 1 or 2) and its text as the page holds it."""

    newlines: int
    text: str


def portions(found: list[Piece]) -> list[Piece]:
    """The same text with long lines parted into blocks that no newline precedes, to be looked at only."""
    return [
        Piece(0 if at else piece.newlines, piece.text[at : at + _PORTION])
        for piece in found
        for at in range(0, max(len(piece.text), 1), _PORTION)
    ]


def pieces(text: str) -> list[Piece]:
    """Text (code points, any str) as blocks; runs of newlines are taken two at a time."""
    parts = _BREAKS.split(PAGE.encode(text))
    found = [Piece(0, parts[0])]
    found += [Piece(len(parts[i]), parts[i + 1]) for i in range(1, len(parts), 2)]
    return found


def opens_section(block: QTextBlock) -> bool:
    """Whether a block is the place of a section's title, and no text."""
    return block.blockFormat().hasProperty(SECTION)


def newlines_before(block: QTextBlock) -> int:
    """How many newlines stand before a block: 0 for the first of a text, 1 or 2 for the others.

    Two stand before the place of a title, so that the document as a whole reads as texts with a blank line between.
    """
    above = block.previous()
    return newlines_noted(block) if above.isValid() and not opens_section(above) else 0


def newlines_noted(block: QTextBlock) -> int:
    """The same, of a block that is known not to be the first of a text."""
    return _NEWLINES.get(block.blockFormat().intProperty(NEWLINES), 2)


def each_block(document: QTextDocument) -> Iterator[QTextBlock]:
    """Every block, first to last."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def raw_text(document: QTextDocument) -> str:
    """The text as the page holds it (still encoded), with its newlines."""
    return "".join("\n" * newlines_before(block) + block.text() for block in each_block(document))


def document_text(document: QTextDocument) -> str:
    """The author's text, without the tail that `split_tail` set aside."""
    return PAGE.decode(raw_text(document))


def near_start(document: QTextDocument, start: int, place: int) -> int:
    """Where what stands before a place begins, as far as a model can want it: at `start`, or at a paragraph behind it.

    That is moved in large steps, so that most texts that grow at their end have it where it was. All of a very long
    text would take longer to read out than a key may wait.
    """
    length = place - start
    if length <= NEAR:
        return start
    steps = (length - NEAR) // NEAR_STEP + 1
    return document.findBlock(start + steps * NEAR_STEP).position()


def text_between(document: QTextDocument, start: int, end: int) -> str:
    """The author's text between two document positions (UTF-16)."""
    return PAGE.decode(raw_between(document, start, end))


def selected_text(cursor: QTextCursor) -> str:
    """The author's text between a cursor's ends."""
    return text_between(cursor.document(), cursor.selectionStart(), cursor.selectionEnd())


def raw_between(document: QTextDocument, start: int, end: int) -> str:
    """The text between two document positions (UTF-16), as the page holds it."""
    block = document.findBlock(start)
    found: list[str] = []
    while block.isValid() and block.position() <= end:
        if found:
            found.append("\n" * newlines_before(block))
        text, at = block.text(), block.position()
        found.append(utf16_slice(text, start - at, end - at))
        block = block.next()
    return "".join(found)


def utf16_length(text: str) -> int:
    """The length Qt gives a text."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def utf16_slice(text: str, start: int, end: int) -> str:
    """The part of a text between two UTF-16 offsets; offsets outside it are taken as its ends."""
    if text.isascii():
        return text[max(start, 0) : max(end, 0)]
    units = text.encode("utf-16-le")
    return units[2 * max(start, 0) : 2 * max(end, 0)].decode("utf-16-le", "replace")


def offset_at(document: QTextDocument, position: int, start: int = 0) -> int:
    """Code points of the author's text between the document positions `start` and `position`."""
    return len(text_between(document, start, position))


def position_at(document: QTextDocument, offset: int, start: int = 0, end: int | None = None) -> int:
    """The document position of a code point of the author's text, counted from `start`; beyond `end`, `end`.

    Between the two newlines of a paragraph break there is no position: the start of the next block stands for it.
    """
    return positions_at(document, (offset,), start, end)[0]


def positions_at(document: QTextDocument, offsets: Sequence[int], start: int = 0, end: int | None = None) -> list[int]:
    """The same of several code points, none before the one before it."""
    end = document.characterCount() - 1 if end is None else end
    block = document.findBlock(start)
    place, at = start, 0
    text = PAGE.decode(utf16_slice(block.text(), start - block.position(), block.length()))
    found: list[int] = []
    for offset in offsets:
        while offset - at > len(text):
            block = block.next()
            if not block.isValid() or block.position() > end:
                return found + [end] * (len(offsets) - len(found))
            at += len(text) + newlines_before(block)
            place, text = block.position(), PAGE.decode(block.text())
        found.append(min(place + utf16_length(PAGE.encode(text[: max(offset - at, 0)])), end))
    return found


def replacements(old: str, new: str) -> list[Edit]:
    """The edits, last first, that make one text of another; each begins and ends where the page has a position."""
    ours, theirs = split_paragraphs(old), split_paragraphs(new)
    starts = [0, *accumulate(map(len, ours))]
    found: list[Edit] = []
    for low, high, first, last in _apart(ours, theirs):
        if high - low == last - first:
            pairs = zip(range(low, high), theirs[first:last], strict=True)
            found += [_replacement(starts[at], ours[at], text) for at, text in pairs if ours[at] != text]
        else:
            found.append(Edit(starts[low], starts[high] - starts[low], "".join(theirs[first:last])))
    return found[::-1]


def widened(old: str, edits: Sequence[Edit]) -> list[Edit]:
    """The same edits, given first first, last first and such that each begins and ends where the page has a position.

    Where newlines come or go, whole paragraphs are put in; edits that then meet are one.
    """
    starts = [0, *accumulate(map(len, split_paragraphs(old)))]
    found: list[tuple[int, int, list[Edit]]] = []
    for edit in edits:
        low, high = edit.at, edit.at + edit.removed
        if "\n" in edit.inserted or "\n" in old[low:high]:
            low = starts[max(bisect_left(starts, low) - 1, 0)]
            high = starts[min(bisect_right(starts, high), len(starts) - 1)]
        within = [edit]
        while found and low <= found[-1][1]:
            start, end, others = found.pop()
            low, high, within = min(low, start), max(high, end), [*others, *within]
        found.append((low, high, within))
    return [_together(old, *each) for each in reversed(found)]


def _together(old: str, low: int, high: int, edits: Sequence[Edit]) -> Edit:
    text, at = "", low
    for edit in edits:
        text += old[at : edit.at] + edit.inserted
        at = edit.at + edit.removed
    return Edit(low, high - low, text + old[at:high])


def _apart(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """Where two lists of paragraphs differ: from, up to, in one and in the other.

    Mostly it is one place. What is compared beyond that takes the square of how often a paragraph comes again, so of
    a long stretch those that come all the time ("MINA" in a screenplay) are no places to hold on to.
    """
    least = min(len(ours), len(theirs))
    head = next((at for at in range(least) if ours[at] != theirs[at]), least)
    tail = next((at for at in range(least - head) if ours[-1 - at] != theirs[-1 - at]), least - head)
    one, other = ours[head : len(ours) - tail], theirs[head : len(theirs) - tail]
    often = min(len(one), len(other)) > _EXACT
    for how, low, high, first, last in SequenceMatcher(None, one, other, autojunk=often).get_opcodes():
        if how != "equal":
            yield head + low, head + high, head + first, head + last


def _replacement(at: int, old: str, new: str) -> Edit:
    """Only what differs in a paragraph, unless that is the newlines before it: there is no position among them."""
    newlines = len(old) - len(old.lstrip("\n"))
    if newlines != len(new) - len(new.lstrip("\n")):
        return Edit(at, len(old), new)
    edit = difference(old[newlines:], new[newlines:])
    return Edit(at + newlines + edit.at, edit.removed, edit.inserted)


def run_format(run: str = "", serial: int = 0) -> QTextCharFormat:
    """The character format of a run's words; of the author's own when `run` is empty."""
    made = QTextCharFormat()
    if run:
        made.setProperty(RUN, run)
        made.setProperty(RUN_SERIAL, serial)
    return made


def insert_text(cursor: QTextCursor, text: str, form: QTextCharFormat) -> None:
    """Put text in place of a cursor's selection, paragraph breaks as blocks, as one undo step."""
    base = QTextBlockFormat(cursor.blockFormat())
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    for piece in pieces(text):
        if piece.newlines:
            cursor.insertBlock(with_newlines(base, piece.newlines), QTextCharFormat())
        if piece.text:
            cursor.insertText(piece.text, form)
    cursor.endEditBlock()


def insert_spans(cursor: QTextCursor, text: str, spans: Sequence[Span], serial: int) -> None:
    """The same, of text that came from several places; spans are in order and apart.

    Each piece comes with its format: Qt puts the caret beyond the end when it takes a step again that inserts first
    and sets formats then.
    """
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    at = 0
    for each in (*filled(spans, len(text), Origin.TYPED), Span(len(text), len(text), "")):
        # Newlines belong to nobody and are not parted, or they would make other paragraphs.
        end = _behind_newlines(text, each.end)
        if end > at:
            run = "" if each.origin is Origin.TYPED else each.run
            insert_text(cursor, text[at:end], run_format(run, serial))
            at = end
    cursor.endEditBlock()


def _behind_newlines(text: str, place: int) -> int:
    while 0 < place < len(text) and text[place] == "\n":
        place += 1
    return place


def with_newlines(base: QTextBlockFormat, newlines: int) -> QTextBlockFormat:
    """A copy of a block format that says how many newlines (0 to 2) come before."""
    made = QTextBlockFormat(base)
    if newlines == 2:
        made.clearProperty(NEWLINES)
    else:
        made.setProperty(NEWLINES, newlines or -1)
    return made


def has_runs(document: QTextDocument) -> bool:
    """Whether any character may be other than typed; cheap, may say yes after the last one is gone."""
    return any(form.hasProperty(RUN) for form in document.allFormats())


def runs_between(document: QTextDocument, start: int, end: int) -> tuple[Span, ...]:
    """Where the code points between two document positions came from, counted from `start`."""
    if not has_runs(document):
        return ()
    found: list[Span] = []
    raw = 0
    block, first = document.findBlock(start), True
    while block.isValid() and block.position() <= end:
        above = raw
        raw += 0 if first else newlines_before(block)
        first = False
        low, high = max(start - block.position(), 0), max(min(end - block.position(), block.length() - 1), 0)
        text = block.text()
        for span in _runs_in(block, text, low, high):
            begin = raw + span.start
            _append(found, Span(begin, raw + span.end, span.run), above if begin == raw else begin)
        raw += len(utf16_slice(text, low, high))
        block = block.next()
    return _decoded(found, raw_between(document, start, end)) if found else ()


def block_runs(block: QTextBlock, raw: str | None = None) -> tuple[Span, ...]:
    """Where the code points of one paragraph came from, newlines before it left out; asks nothing but the paragraph.

    `raw` is its text, where that is at hand already.
    """
    text = block.text() if raw is None else raw
    found = list(_runs_in(block, text, 0, block.length() - 1))
    if not found:
        return ()
    return _decoded(joined(found) if len(found) > 1 else found, text)


def _runs_in(block: QTextBlock, text: str, low: int, high: int) -> Iterator[Span]:
    """What of a paragraph between two UTF-16 offsets is other than typed, in code points of the page from `low`."""
    # This follows every key. Where no character takes two units, nothing has to be encoded to count code points.
    even = block.length() - 1 == len(text)
    for part in block.textFormats():
        run = part.format.stringProperty(RUN)
        if not run:
            continue
        at = part.start
        start, end = max(at, low), min(at + part.length, high)
        if end > start:
            begin = start - low if even else len(utf16_slice(text, low, start))
            yield Span(begin, begin + (end - start if even else len(utf16_slice(text, start, end))), run)


def _append(found: list[Span], span: Span, above: int) -> None:
    """Join a span to one that ends where it begins, or `above`: where the paragraph before it ends."""
    last = found[-1] if found else None
    if last is not None and last.end in (span.start, above) and last.run == span.run:
        found[-1] = Span(last.start, span.end, span.run)
    else:
        found.append(span)


def _decoded(found: Sequence[Span], raw: str) -> tuple[Span, ...]:
    """Spans of the page's text as spans of the author's."""
    if PAGE.decode(raw) is raw:
        return tuple(found)
    return tuple(Span(len(PAGE.decode(raw[: s.start])), len(PAGE.decode(raw[: s.end])), s.run) for s in found)


def mark_runs(document: QTextDocument, start: int, spans: Sequence[Span], end: int | None = None) -> None:
    """Say where code points, counted from the document position `start`, came from; of none behind `end`.

    For texts that were just loaded: it is no step of its own.
    """
    if not spans:
        return
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for span, (low, high) in zip(spans, _places(document, start, spans, end), strict=True):
        cursor.setPosition(low)
        cursor.setPosition(high, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(run_format(span.run, -1))
    cursor.endEditBlock()


class Placed(Protocol):
    """A block to be, as `RowPlaces` needs to know it."""

    @property
    def text(self) -> str:
        """As the page holds it."""
        ...

    @property
    def newlines(self) -> int:
        """How many stand before it in the author's text."""
        ...


class RowPlaces:
    """Where the code points of a text are that was just put into blocks: `positions_at` without asking the document."""

    def __init__(self, rows: Sequence[Placed], start: int) -> None:
        """`start`: the document position of the first."""
        self._texts = [PAGE.decode(row.text) for row in rows]
        self._ends = list(accumulate(len(text) + row.newlines for text, row in zip(self._texts, rows, strict=True)))
        self._places = list(accumulate((utf16_length(row.text) + 1 for row in rows), initial=start))

    @property
    def behind(self) -> int:
        """The document position behind the text and the border that ends its last block."""
        return self._places[-1]

    def at(self, offset: int) -> int:
        """The document position of a code point; the text's end, if there are fewer."""
        number = bisect_left(self._ends, offset)
        if number == len(self._texts):
            return self.behind - 1
        text = self._texts[number]
        within_row = max(offset - self._ends[number] + len(text), 0)
        return self._places[number] + utf16_length(PAGE.encode(text[:within_row]))

    def mark(self, cursor: QTextCursor, spans: Sequence[Span]) -> None:
        """Say where code points came from, as `mark_runs` does; `cursor` is moved."""
        for span in spans:
            cursor.setPosition(self.at(span.start))
            cursor.setPosition(self.at(span.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(run_format(span.run, -1))


def _places(document: QTextDocument, start: int, spans: Sequence[Span], end: int | None) -> Iterator[tuple[int, int]]:
    """The document positions of spans; those of many in order are found in one go over the text."""
    if all(one.end <= other.start for one, other in pairwise(spans)):
        found = positions_at(document, [place for span in spans for place in (span.start, span.end)], start, end)
        yield from zip(found[::2], found[1::2], strict=True)
        return
    for span in spans:
        low, high = positions_at(document, (span.start, span.end), start, end)
        yield low, high
