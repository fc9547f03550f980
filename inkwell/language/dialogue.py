"""Which words of a text are spoken: between quotation marks of any style, or behind a dash."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from inkwell.language.style_text import Paragraph, Reading

_PAIRS: Final = {
    "“": "”",
    "„": "“”",
    "«": "»",
    "»": "«»",
    "「": "」",
    "『": "』",
    "《": "》",
    '"': '"',
}
"""What may end what each mark begins. The German ways `„…“` and `»…«` begin with what elsewhere ends."""
_SINGLE: Final = {"‘": "’", "‚": "‘’", "‹": "›", "›": "‹"}
"""Marks that, where no others are used, hold speech; elsewhere a quotation within one."""
_MARK: Final = re.compile("[" + "".join({*_PAIRS, *_SINGLE, *"”’"}) + "]")
_SIGNS: Final = ".,;:!?…—–-)"
_DASH: Final = re.compile(r"\s*[—–―]\s*(?=\S)")
"""What speech begins with in French, Spanish and other books: a dash that opens a paragraph."""
_ASIDE: Final = re.compile(r"(?<=\s)[—–―](?=\w)|(?<=[\w.,!?…])[—–―](?=[\s.,;]|$)")
"""Within such a paragraph: a dash where the narrator takes over, or gives back."""


def spoken(paragraph: str, singles: bool) -> Iterator[tuple[int, int]]:
    """Yield where speech starts and ends in a paragraph's prose, quotation marks left out.

    `singles`: whether single marks hold speech. A quotation that is not closed goes on to the paragraph's end, as
    where somebody speaks several of them.
    """
    dash = _DASH.match(paragraph)
    if dash:
        yield from _behind_dash(paragraph, dash.end())
        return
    at = 0
    while found := _opening(paragraph, at, singles):
        start = found.end()
        end = _closing(paragraph, start, found.group(), singles)
        yield start, end
        at = end + 1


def _behind_dash(paragraph: str, start: int) -> Iterator[tuple[int, int]]:
    speaks = True
    for aside in _ASIDE.finditer(paragraph, start):
        if speaks:
            yield start, aside.start()
        speaks, start = not speaks, aside.end()
    if speaks and start < len(paragraph):
        yield start, len(paragraph)


def _opening(paragraph: str, at: int, singles: bool) -> re.Match[str] | None:
    for found in _MARK.finditer(paragraph, at):
        mark, place = found.group(), found.start()
        after = paragraph[place + 1 : place + 2]
        if mark not in _PAIRS and not (singles and mark in _SINGLE):
            continue
        # A mark with a space behind it ends something that began nowhere, unless the language puts one there.
        if after.isspace() and mark not in "«»":
            continue
        if paragraph[place - 1 : place].isalnum() and mark in '"»›':
            continue
        return found
    return None


def _closing(paragraph: str, start: int, mark: str, singles: bool) -> int:
    wanted = _PAIRS.get(mark) or _SINGLE[mark]
    ends = [place for place in range(start, len(paragraph)) if paragraph[place] in wanted]
    if singles and "’" in wanted:
        ends = [place for place in ends if not paragraph[place + 1 : place + 2].isalpha()]
        # Of "the dogs’ bowl,’ he said" the second one ends the speech: it stands behind a sign.
        ends = [place for place in ends if paragraph[place - 1] in _SIGNS] or ends
    return ends[0] if ends else len(paragraph)


def uses_singles(readings: Iterable[Reading]) -> bool:
    """Whether speech stands in single marks: where paragraphs that open with one outnumber the others."""
    single = double = 0
    for reading in readings:
        for paragraph in reading.paragraphs:
            first = paragraph.prose.lstrip()[:1]
            single += first in _SINGLE
            double += first in _PAIRS
    return single > double


def words_spoken(reading: Reading, singles: bool) -> int:
    """Return how many words of a node are spoken."""
    return sum(_spoken_words(reading, paragraph, singles) for paragraph in reading.paragraphs)


def _spoken_words(reading: Reading, paragraph: Paragraph, singles: bool) -> int:
    found, word = 0, paragraph.first
    for start, end in spoken(paragraph.prose, singles):
        start, end = start + paragraph.start, end + paragraph.start
        while word < paragraph.end and reading.starts[word] < start:
            word += 1
        first = word
        while word < paragraph.end and reading.starts[word] < end:
            word += 1
        found += word - first
    return found
