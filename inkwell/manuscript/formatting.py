"""Markers put around words and taken away again, paragraph by paragraph: what the commands of the Format menu change.

Everything is said in code points of one paragraph's text. Nothing but markers is ever put in or taken out.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from inkwell.manuscript.delimiters import flanks
from inkwell.manuscript.edits import Edit
from inkwell.manuscript.markup import Kind, Mark, Style, kind_of, parse

MARKERS: Final = {Style.EMPHASIS: "*", Style.STRONG: "**", Style.STRIKE: "~~"}
"""The styles that can be put on words, and what goes around them."""
_WORD: Final = re.compile(r"[^\W_]+(?:['’\-\u2010\u2011][^\W_]+)*")
_WHOLE: Final = Style.CODE | Style.REFERENCE | Style.COMMENT
"""Spans in which nothing can be styled: their edge is as near as a marker may come."""
_HASHES: Final = re.compile(r"#{1,6}(?:\s+|$)")
_LABEL: Final = re.compile(r"\[\^(\d{1,6})\]")


class Range(NamedTuple):
    """A stretch of a paragraph."""

    start: int
    end: int


class Changed(NamedTuple):
    """Edits of one paragraph, first to last and apart from each other, and what is selected in it afterwards."""

    edits: tuple[Edit, ...]
    selected: Range


def words_at(text: str, place: int) -> Range:
    """The word that a caret is in or at the edge of; an empty range where there is none."""
    for found in _WORD.finditer(text, max(place - 100, 0)):
        if found.start() <= place <= found.end():
            return Range(found.start(), found.end())
        if found.start() > place:
            break
    return Range(place, place)


def off_the_edges(text: str, selected: Range) -> Range:
    """A selection without the markers that it begins or ends in, as when a word is meant; itself if that is all."""
    low, high = selected
    for mark in parse(text).marks:
        first, last = mark.start + mark.opens, mark.end - mark.closes
        low = first if mark.start <= low < first else low
        high = last if last < high <= mark.end else high
    return Range(low, high) if low < high else selected


def is_styled(text: str, selected: Range, style: Style) -> bool:
    """Whether all that is selected has a style; of a caret, whether it is in a span of it."""
    marks = [mark for mark in parse(text).marks if mark.style is style]
    low, high = _trimmed(text, _in_words(text, selected))
    if low == high:
        return any(mark.start < low < mark.end for mark in marks)
    return _covered(marks, low, high)


def _covered(marks: Sequence[Mark], low: int, high: int) -> bool:
    for mark in marks:
        if mark.start <= low < mark.end:
            low = mark.end
    return low >= high


def styled(text: str, selected: Range, style: Style, on: bool) -> Changed:
    """Put a style on what is selected, or take it off; a caret means the word it is in, or what is typed next."""
    marks = parse(text).marks
    low, high = _trimmed(text, _in_words(text, selected))
    if low == high and selected.start < selected.end and on:
        # A full stop alone, say: no marker would work around it.
        return Changed((), selected)
    if low == high and on:
        word = words_at(text, low)
        if word.start == word.end:
            return _opened(low, MARKERS[style])
        low, high = word
    if on:
        edits, (low, high) = _put_on(text, marks, low, high, style)
    else:
        edits = _taken_off(text, marks, low, high, style)
    if selected.start < selected.end:
        return Changed(edits, _carried(edits, Range(low, high)))
    # A caret stays in the word.
    place = _moved(edits, selected.start, selected.start < high)
    return Changed(edits, Range(place, place))


def _opened(place: int, marker: str) -> Changed:
    """A pair of markers with the caret between them."""
    return Changed((Edit(place, 0, marker + marker),), Range(place + len(marker), place + len(marker)))


def closed(text: str, place: int, style: Style) -> Changed | None:
    """What takes away a pair of markers between which nothing was written; None where there is none at this place."""
    marker = MARKERS[style]
    length = len(marker)
    around = text[max(place - length, 0) : place + length]
    beyond = text[max(place - length - 1, 0) : max(place - length, 0)] + text[place + length : place + length + 1]
    if around != marker + marker or marker[0] in beyond:
        return None
    return Changed((Edit(place - length, 2 * length, ""),), Range(place - length, place - length))


def left(text: str, place: int, style: Style) -> int | None:
    """The place behind the closing marker, for a caret that stands at the end of what has the style; else None."""
    marker = MARKERS[style]
    written = 0 < place < len(text) and not text[place - 1].isspace() and text[place - 1] != marker[0]
    if not written or not text.startswith(marker, place) or not is_styled(text, Range(place, place), style):
        return None
    return place + len(marker)


def _in_words(text: str, selected: Range) -> Range:
    """The part of a selection behind the paragraph's own markers."""
    words = kind_of(text).words
    return Range(max(selected.start, words), max(selected.end, words))


def _trimmed(text: str, selected: Range) -> Range:
    """A selection without what no marker can stand before or behind: white space, a full stop in mid-sentence."""
    low, high = selected
    while low < high and not flanks(text[low - 1] if low else " ", text[low]):
        low += 1
    while high > low and not flanks(text[high] if high < len(text) else " ", text[high - 1]):
        high -= 1
    return Range(low, high)


def _put_on(text: str, marks: Sequence[Mark], low: int, high: int, style: Style) -> tuple[tuple[Edit, ...], Range]:
    """One span for all that is selected and what it overlaps of the same style; several where it crosses others."""
    edits: list[Edit] = []
    chosen = _grown(marks, *_off_markers(marks, low, high), _WHOLE)
    low, high = _grown(marks, *chosen, style)
    for mark in marks:
        if mark.style is style and low <= mark.start and mark.end <= high:
            edits += [_gone(mark.start, mark.opens), _gone(mark.end - mark.closes, mark.closes)]
    marker = MARKERS[style]
    for start, end in _uncrossed(text, marks, low, high, style):
        edits += [Edit(start, 0, marker), Edit(end, 0, marker)]
    return _merged(edits), chosen


def _off_markers(marks: Sequence[Mark], low: int, high: int) -> Range:
    """A range that neither begins nor ends in the middle of a marker, nor takes one without the other."""
    for mark in marks:
        first, last = mark.start + mark.opens, mark.end - mark.closes
        if mark.start < low < first or (low == mark.start and high < mark.end):
            low = first
        elif last < low < mark.end:
            low = mark.end
        if last < high < mark.end or (high == mark.end and low > mark.start):
            high = last
        elif mark.start < high < first:
            high = mark.start
    return Range(low, max(low, high))


def _grown(marks: Sequence[Mark], low: int, high: int, styles: Style) -> Range:
    """A range with all of each span of these styles that it touches."""
    for mark in marks:
        if mark.style & styles and mark.start < high and mark.end > low:
            low, high = min(low, mark.start), max(high, mark.end)
    return Range(low, high)


def _uncrossed(text: str, marks: Sequence[Mark], low: int, high: int, style: Style) -> list[Range]:
    """The parts of a range that lie wholly inside or outside of every other span."""
    cuts: set[tuple[int, int]] = set()
    for mark in marks:
        if mark.style is style:
            continue
        inner = Range(mark.start + mark.opens, mark.end - mark.closes)
        if mark.start < low < mark.end < high:
            cuts.add((inner.end, mark.end))
        elif low < mark.start < high < mark.end:
            cuts.add((mark.start, inner.start))
    parts: list[Range] = []
    for end, following in sorted(cuts):
        parts.append(_trimmed(text, Range(low, min(end, high))))
        low = following
    parts.append(_trimmed(text, Range(low, high)))
    whole = [mark for mark in marks if mark.style & _WHOLE]
    edges = [edge for part in parts for edge in part]
    torn = {edge for edge in edges for mark in whole if mark.start < edge < mark.end}
    return [part for part in parts if part.start < part.end and not torn.intersection(part)]


def _taken_off(text: str, marks: Sequence[Mark], low: int, high: int, style: Style) -> tuple[Edit, ...]:
    """The markers gone of every span that is selected; what of a span lies beyond the selection keeps the style."""
    edits: list[Edit] = []
    marker = MARKERS[style]
    for mark in marks:
        if mark.style is not style or mark.end < low or mark.start > high or (low < high and low >= mark.end):
            continue
        inner = Range(mark.start + mark.opens, mark.end - mark.closes)
        before = _trimmed(text, Range(inner.start, low)) if low < high else Range(0, 0)
        after = _trimmed(text, Range(high, inner.end)) if low < high else Range(0, 0)
        if before.start < before.end:
            edits.append(Edit(before.end, 0, marker))
        else:
            edits.append(_gone(mark.start, mark.opens))
        if after.start < after.end:
            edits.append(Edit(after.start, 0, marker))
        else:
            edits.append(_gone(mark.end - mark.closes, mark.closes))
    return _merged(edits)


def _gone(at: int, length: int) -> Edit:
    return Edit(at, length, "")


def _merged(edits: list[Edit]) -> tuple[Edit, ...]:
    """Edits at one place as one, so that what is put in where something goes is a single change."""
    found: list[Edit] = []
    for edit in sorted(edits, key=lambda each: (each.at, each.removed)):
        last = found[-1] if found else None
        if last is not None and last.at == edit.at:
            inserted = last.inserted + edit.inserted
            removed = last.removed + edit.removed
            found[-1] = Edit(edit.at, removed, inserted)
        else:
            found.append(edit)
    return tuple(found)


def _carried(edits: Sequence[Edit], selected: Range) -> Range:
    """Where a selection is after edits: a start goes behind what is put in at it, an end stays before."""
    start = _moved(edits, selected.start, True)
    return Range(start, max(start, _moved(edits, selected.end, False)) if selected.start < selected.end else start)


def _moved(edits: Sequence[Edit], place: int, behind: bool) -> int:
    by = 0
    for edit in edits:
        if edit.at + edit.removed <= place and (edit.removed or edit.at < place or behind):
            by += len(edit.inserted) - edit.removed
        elif edit.at < place:
            by -= place - edit.at
    return place + by


# whole paragraphs


def with_heading(text: str, level: int) -> Edit:
    """Make a paragraph a heading of this level; 0 makes it none. What else it was, a list's item say, it is no more."""
    paragraph = kind_of(text)
    quoted = _quote_end(text)
    marker = "#" * level + " " if level else ""
    taken = paragraph.words if paragraph.kind in (Kind.HEADING, Kind.BULLET, Kind.NUMBER) else quoted
    return Edit(quoted, taken - quoted, marker)


def heading_of(text: str) -> int:
    """The level of a heading, 0 for another paragraph."""
    paragraph = kind_of(text)
    return paragraph.level if paragraph.kind is Kind.HEADING else 0


def quoted(text: str, on: bool) -> Edit:
    """Put a quotation's mark before a paragraph, or take one away."""
    if on:
        return Edit(0, 0, "> ")
    found = re.match(r" {0,3}>[ \t]?", text)
    return Edit(0, found.end() if found else 0, "")


def as_item(text: str, marker: str) -> Edit:
    """Make a paragraph an item of a list with this marker ("- ", "3. "); "" makes it none."""
    paragraph = kind_of(text)
    listed = paragraph.kind in (Kind.BULLET, Kind.NUMBER)
    start = paragraph.marker if listed else _quote_end(text)
    end = paragraph.words if listed or paragraph.kind is Kind.HEADING else start
    return Edit(start, end - start, marker)


def _quote_end(text: str) -> int:
    found = re.match(r"(?: {0,3}>[ \t]?){1,9}", text)
    return found.end() if found else 0


def follows(text: str) -> str:
    """What a new paragraph after this one begins with where it goes on: a quotation's marks, the next item's marker."""
    paragraph = kind_of(text)
    front = text[: paragraph.words]
    if paragraph.kind is Kind.BULLET:
        return front
    if paragraph.kind is Kind.NUMBER:
        return re.sub(r"\d+(?=[.)])", lambda found: str(int(found.group()) + 1), front, count=1)
    return text[: _quote_end(text)] if paragraph.quotes and paragraph.kind is Kind.PROSE else ""


def next_label(labels: Sequence[str]) -> str:
    """The number for a new footnote, after all that there are."""
    return str(max((int(label) for label in labels if label.isdigit()), default=0) + 1)


def labels_in(text: str) -> list[str]:
    """The numbers of the footnotes that a paragraph refers to or explains."""
    return _LABEL.findall(text)


def uncommented(text: str, selected: Range) -> Changed | None:
    """Take away the marks of the comment that the selection is in; None where it is in none."""
    for mark in parse(text).marks:
        if mark.style is Style.COMMENT and mark.start <= selected.start and selected.end <= mark.end:
            inside = text[mark.start + mark.opens : mark.end - mark.closes]
            lead = len(inside) - len(inside.lstrip(" "))
            trail = len(inside) - len(inside.rstrip(" ")) if inside.strip(" ") else 0
            edits = (_gone(mark.start, mark.opens + lead), _gone(mark.end - mark.closes - trail, mark.closes + trail))
            return Changed(edits, _carried(edits, selected))
    return None
