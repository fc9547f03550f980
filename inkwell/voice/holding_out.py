"""Chapters kept back to measure on, and passages for training that stand in them almost word for word."""

import random
from collections.abc import Collection, Sequence
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.measures import words_of
from inkwell.translation import tr
from inkwell.voice.corpus import Chapter, Document, Removal, paragraphs_of, with_chapters

NEAR_DUPLICATE: Final = "stands in the held-out text too"
SHINGLE: Final = 5
"""Words of a shingle (Broder 1997)."""
ALIKE: Final = 0.5
"""Share of a paragraph's shingles that stand in the held-out text, from which on it is left out of training."""
_LEAST_SHINGLES: Final = 8

Key = tuple[str, str]
"""A chapter by its document's source and its own title."""


def hold_out(documents: Sequence[Document], share: float = 0.1, seed: int = 0) -> frozenset[Key]:
    """Chapters that together have about `share` of the words, drawn by chance out of all documents; at least one.

    Raises:
        InkwellError: BAD_INPUT when there are not two chapters.
    """
    chapters = [(document.source, chapter) for document in documents for chapter in document.chapters]
    if len(chapters) < 2:
        sentence = tr("At least two chapters are needed: one to learn from, one to measure on.")
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)
    total = sum(chapter.words for _, chapter in chapters)
    drawn = list(range(len(chapters)))
    random.Random(seed).shuffle(drawn)
    chosen: set[Key] = set()
    words = 0
    for index in drawn:
        source, chapter = chapters[index]
        if words + chapter.words > total * share * 1.2 or len(chosen) + 1 == len(chapters):
            continue
        chosen.add((source, chapter.title))
        words += chapter.words
        if words >= total * share:
            break
    if not chosen:
        # All are too long, or too short to be more than one: the one that comes nearest.
        near = min(drawn, key=lambda index: abs(chapters[index][1].words - total * share))
        chosen.add((chapters[near][0], chapters[near][1].title))
    return frozenset(chosen)


def divided(documents: Sequence[Document], held: Collection[Key]) -> tuple[tuple[Document, ...], tuple[Document, ...]]:
    """The documents without the chapters held out, and with those alone.

    Raises:
        InkwellError: BAD_INPUT when nothing would be left of one of them.
    """
    train = _of(documents, held, False)
    out = _of(documents, held, True)
    if not train or not out:
        sentence = (
            tr("No chapter is left to measure on: hold out some, but not all of them.")
            if train
            else tr("No chapter is left to learn from: hold out some, but not all of them.")
        )
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)
    return train, out


def _of(documents: Sequence[Document], held: Collection[Key], inside: bool) -> tuple[Document, ...]:
    made = [
        with_chapters(one, [each for each in one.chapters if ((one.source, each.title) in held) is inside])
        for one in documents
    ]
    return tuple(one for one in made if one.chapters)


def without_near_duplicates(
    train: Sequence[Document], held_out: Sequence[Document]
) -> tuple[tuple[Document, ...], tuple[Removal, ...]]:
    """The training documents without paragraphs that are almost in the held-out text, and those paragraphs.

    Otherwise a measurement on the held-out text would be of what was learnt by heart.
    """
    known = {
        shingle
        for document in held_out
        for chapter in document.chapters
        for part in paragraphs_of(chapter.text)
        for shingle in _shingles(part)
    }
    removals: list[Removal] = []
    made: list[Document] = []
    for document in train:
        chapters: list[Chapter] = []
        for chapter in document.chapters:
            parts = paragraphs_of(chapter.text)
            kept = [part for part in parts if not _is_near(part, known)]
            if len(kept) == len(parts):
                chapters.append(chapter)
                continue
            gone = [part for part in parts if _is_near(part, known)]
            removals.extend(Removal(NEAR_DUPLICATE, document.source, chapter.title, part) for part in gone)
            chapters.append(Chapter(chapter.title, "\n\n".join(kept)))
        made.append(with_chapters(document, chapters))
    return tuple(one for one in made if one.chapters), tuple(removals)


def _shingles(part: str) -> set[tuple[str, ...]]:
    words = words_of(part)
    return {words[at : at + SHINGLE] for at in range(len(words) - SHINGLE + 1)}


def _is_near(part: str, known: Collection[tuple[str, ...]]) -> bool:
    own = _shingles(part)
    return len(own) >= _LEAST_SHINGLES and sum(shingle in known for shingle in own) >= ALIKE * len(own)
