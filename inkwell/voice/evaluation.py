"""What a voice was measured to be, as values: evaluation.json, from which the report is drawn."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import astuple
from typing import Final

import msgspec

from inkwell.story.measures import distinct, overlap, phrases_in, repetition, self_similarity, words_of
from inkwell.story.overlaps import OverlapIndex
from inkwell.voice.style_distance import AuthorStyle

FORMAT: Final = 1
SHOWN_RUNS: Final = 10
"""Of the longest overlaps with what was learnt from."""


class TextLoss(msgspec.Struct, frozen=True):
    """How well a text is foreseen, in nats a token, by the model before it learnt and after."""

    source: str
    chapter: str
    tokens: int
    before: float | None
    """None from scratch: there was no model before."""
    after: float
    genre: str = ""


class EngineLoss(msgspec.Struct, frozen=True):
    """The same over all held-out text, as the writing partner's own engine computes it from a file."""

    file: str
    tokens: int
    before: float | None
    after: float


class Written(msgspec.Struct, frozen=True):
    """Measures of what was written behind the same words: see `story.measures` and `style_distance`."""

    texts: int
    words: int
    distinct_1: float
    distinct_2: float
    repetition: float
    self_similarity: float
    overlap: float
    """Share of words in runs of eight and more that the text learnt from has too."""
    cliches: int
    function_words: float
    sentence_lengths: float
    punctuation: float


class Known(msgspec.Struct, frozen=True):
    """Words in a row that a continuation has in common with what was learnt from."""

    words: int
    text: str
    chapter: str


class Point(msgspec.Struct, frozen=True):
    """A point of the curves: a step's loss while learning, or one measured on the held-out text."""

    step: int
    loss: float


class Evaluation(msgspec.Struct, frozen=True):
    """All that was measured of a voice."""

    name: str
    base: str
    method: str
    corpus_sha256: str
    window: int
    stride: int
    held_out: tuple[TextLoss, ...]
    others: tuple[TextLoss, ...]
    engine: tuple[EngineLoss, ...]
    author: Written | None
    """The held-out text itself, as the measure of the two others."""
    before: Written | None
    after: Written | None
    known: tuple[Known, ...]
    learning: tuple[Point, ...]
    measured: tuple[Point, ...]
    continuations: tuple[str, ...]
    remarks: tuple[str, ...]
    seconds: float
    made: float
    format: int = FORMAT


def mean_loss(texts: Iterable[TextLoss], before: bool) -> float | None:
    """The loss over several texts, every token alike; None where there is nothing."""
    told = [(text.tokens, text.before if before else text.after) for text in texts]
    tokens = sum(count for count, _ in told)
    if not tokens or any(loss is None for _, loss in told):
        return None
    return sum(count * (loss or 0.0) for count, loss in told) / tokens


def perplexity_change(before: float, after: float) -> float:
    """By which share perplexity rose (or, below 0, fell) from one loss in nats a token to another."""
    return math.exp(after - before) - 1


def measure_written(
    texts: Sequence[str], author: AuthorStyle, learnt_from: Sequence[str], worn: Iterable[str]
) -> Written | None:
    """The measures of several texts together; None when none has a word."""
    words = [words_of(text) for text in texts]
    flat = tuple(word for each in words for word in each)
    if not flat:
        return None
    known = tuple(word for text in learnt_from for word in words_of(text))
    style = astuple(author.distance("\n\n".join(texts)))
    shares = [repetition(each) for each in words if each]
    return Written(
        len(texts),
        len(flat),
        distinct(flat, 1),
        distinct(flat, 2),
        sum(shares) / len(shares),
        self_similarity(words),
        overlap(flat, known),
        len(phrases_in(flat, worn)),
        *style,
    )


def longest_known(texts: Iterable[str], index: OverlapIndex, chapters: Sequence[str]) -> tuple[Known, ...]:
    """The longest runs of words that the texts share with what was learnt from, each once, the longest first."""
    found: dict[str, Known] = {}
    for text in texts:
        words = words_of(text)
        for run in index.runs(words):
            said = " ".join(words[run.first : run.first + run.length])
            found.setdefault(said, Known(run.length, said, chapters[run.source]))
    return tuple(sorted(found.values(), key=lambda known: -known.words)[:SHOWN_RUNS])
