"""A long text in pieces that a model can do one after the other: paragraphs stay whole, what is no prose stays out."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from inkwell.manuscript.comments import comments_in
from inkwell.manuscript.sentences import sentences

_PARAGRAPH: Final = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")
_NO_PROSE: Final = re.compile(r"\s*(?:#{1,6}\s.*|[*_#~=\-–—•⁂\s]+|!\[.*\]\(.*\))?\s*", re.DOTALL)
"""Headings, scene breaks, pictures, and nothing but comments: nothing to rewrite or to sum up."""
_CLAUSE: Final = re.compile(r"[;:][\"'”’)*_]*\s+|—(?=\w)")
"""Where a sentence that is too long is parted."""
_LEAST: Final = 3 / 8
"""Share of a piece's words that a part of a paragraph has at least: of four words there is little to say otherwise."""


class Stretch(NamedTuple):
    """A part of a text, from its start, in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Its words."""
        return text[self.start : self.end]


def in_pieces(text: str, words: int, *, apart: bool = False) -> tuple[Stretch, ...]:
    """The parts of a text that are prose, each of about `words` words; 0 makes one piece of each stretch of prose.

    A piece is one paragraph or several that follow each other. A paragraph that is longer by half is divided between
    sentences, and a sentence of that length between clauses; `apart` has no two paragraphs joined. White space at the
    ends, headings and scene breaks are in no piece, and none begins or ends inside a comment.
    """
    text = _without_words_of_comments(text)
    pieces: list[Stretch] = []
    open_words = 0
    joined = False
    for stretch, prose in _paragraphs(text):
        joined = joined and prose and not apart
        if not prose:
            continue
        for part in _divided(text, stretch, words):
            size = len(part.of(text).split())
            if pieces and joined and (not words or open_words + size <= words):
                pieces[-1] = Stretch(pieces[-1].start, part.end)
                open_words += size
            else:
                pieces.append(part)
                open_words = size
            joined = True
    return tuple(pieces)


def _without_words_of_comments(text: str) -> str:
    """The text, each of its comments spaces, as many as it has characters: nothing in one is a place to part at.

    One that has its line to itself parts no paragraph either, so the line goes with it.
    """
    parts: list[str] = []
    at = 0
    for comment in comments_in(text):
        line = text.rfind("\n", 0, comment.start) + 1
        foot = text.find("\n", comment.end)
        alone = not (text[line : comment.start] + text[comment.end : foot if foot >= 0 else len(text)]).strip()
        start = max(at, line - 1) if alone and line else comment.start
        parts += (text[at:start], " " * (comment.end - start))
        at = comment.end
    return "".join((*parts, text[at:]))


def _paragraphs(text: str) -> Iterator[tuple[Stretch, bool]]:
    """Each paragraph, and whether it is prose; one of comments alone is none, and parts those around it."""
    for found in _PARAGRAPH.finditer(text):
        whole = found.group()
        start = found.start() + len(whole) - len(whole.lstrip())
        end = found.end() - (len(whole) - len(whole.rstrip()))
        yield Stretch(start, end), _NO_PROSE.fullmatch(whole) is None


def _divided(text: str, stretch: Stretch, words: int) -> Iterator[Stretch]:
    """A paragraph, or its sentences in groups where it is too long."""
    paragraph = stretch.of(text)
    if not words or len(paragraph.split()) <= words * 3 // 2:
        yield stretch
        return
    least = int(words * _LEAST)
    groups: list[Stretch] = []
    sizes: list[int] = []
    for part in _parts(paragraph, words, least):
        size = len(part.of(paragraph).split())
        if groups and (sizes[-1] + size <= words or sizes[-1] < least):
            groups[-1] = Stretch(groups[-1].start, part.end)
            sizes[-1] += size
        else:
            groups.append(part)
            sizes.append(size)
    if len(groups) > 1 and sizes[-1] < least:
        groups[-2:] = [Stretch(groups[-2].start, groups[-1].end)]
    yield from (Stretch(stretch.start + start, stretch.start + end) for start, end in groups)


def _parts(paragraph: str, words: int, least: int) -> Iterator[Stretch]:
    """The sentences of a paragraph, those that are too long in clauses of `least` words or more."""
    for start, end in sentences(paragraph):
        if len(paragraph[start:end].split()) > words * 3 // 2:
            for clause in _CLAUSE.finditer(paragraph, start, end):
                enough = min(len(paragraph[start : clause.end()].split()), len(paragraph[clause.end() : end].split()))
                if enough >= max(1, least):
                    yield Stretch(start, clause.start() + len(clause.group().rstrip()))
                    start = clause.end()
        yield Stretch(start, end)


def put_together(text: str, pieces: Sequence[Stretch], answers: Sequence[str], *, writing: bool = False) -> str:
    """The text with each of the first pieces replaced by its answer; from the first that has none on, it ends.

    So it grows at its end while the answers come; `writing` where the last of them is not whole yet. All between the
    pieces stays as it is.
    """
    parts: list[str] = []
    at = 0
    for piece, answer in zip(pieces, answers, strict=False):
        parts += (text[at : piece.start], answer)
        at = piece.end
    if len(answers) >= len(pieces) and not writing:
        parts.append(text[at:])
    return "".join(parts)
