"""What a voice was measured to be, as values: evaluation.json, from which the report is drawn."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import astuple
from typing import Final, NamedTuple

import msgspec

from inkwell.story.measures import distinct, overlap, phrases_in, repetition, self_similarity, words_of
from inkwell.story.overlaps import OverlapIndex
from inkwell.voice.style_distance import AuthorStyle
from inkwell.voice.voice_folder import VoiceFolder

FORMAT: Final = 1
SHOWN_RUNS: Final = 10
"""Of the longest overlaps with what was learnt from."""
THOUSAND: Final = 1_000


class WindowLoss(msgspec.Struct, frozen=True, array_like=True):
    """Of one window the tokens that count, and what they cost together, in nats, before learning and after."""

    tokens: int
    before: float | None
    after: float


class TextLoss(msgspec.Struct, frozen=True):
    """How well a text is foreseen, in nats a token, by the model before it learnt and after."""

    source: str
    chapter: str
    tokens: int
    """That were measured."""
    before: float | None
    """None from scratch: there was no model before."""
    after: float
    genre: str = ""
    windows: tuple[WindowLoss, ...] = ()
    of_windows: int = 0
    """How many windows the whole text has."""


class EngineLoss(msgspec.Struct, frozen=True):
    """The same over the held-out text, as the writing partner's own engine computes it from a file."""

    file: str
    tokens: int
    before: float | None
    after: float
    windows: tuple[WindowLoss, ...] = ()


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

    @property
    def worn(self) -> float:
        """Worn phrases in a thousand words, as a blind comparison counts them."""
        return THOUSAND * self.cliches / max(1, self.words)


class Known(msgspec.Struct, frozen=True):
    """Words in a row that a continuation has in common with what was learnt from."""

    words: int
    text: str
    chapter: str
    prompted: bool = False
    """Whether it was asked to go on from words out of that text."""


class Probed(msgspec.Struct, frozen=True):
    """How often a voice went on word for word where it was given words out of what it learnt from."""

    places: int
    over: int
    """At which it said a longer run than the limit lets through."""
    limit: int


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
    probed: Probed | None = None
    format: int = FORMAT


def read_evaluation(folder: VoiceFolder) -> Evaluation | None:
    """What was measured of a voice; None where nothing was, or it cannot be read."""
    try:
        return msgspec.json.decode(folder.evaluation.read_bytes(), type=Evaluation)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return None


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


class Range(NamedTuple):
    """Between which two shares a change of perplexity most likely is: two standard errors to either side."""

    low: float
    high: float

    @property
    def half(self) -> float:
        """Half of its width."""
        return (self.high - self.low) / 2


def likely_change(windows: Sequence[WindowLoss]) -> Range | None:
    """How sure the change of perplexity is that these windows show; None for fewer than two, or nothing before.

    Tokens of one window go together, so windows are what is counted: the difference in nats a token is a ratio of two
    sums over windows, and its standard error that of a ratio estimator (Cochran 1977, chapter 6). Both models saw the
    same windows, so that what makes some of them hard does not count. All windows of a text are a sample of its
    author's writing too, so the range does not shrink to nothing for them.
    """
    pairs = [(each.tokens, each.after - each.before) for each in windows if each.before is not None]
    tokens = sum(count for count, _ in pairs)
    if len(pairs) < 2 or not tokens:
        return None
    mean = sum(nats for _, nats in pairs) / tokens
    squares = sum((nats - mean * count) ** 2 for count, nats in pairs)
    error = math.sqrt(len(pairs) / (len(pairs) - 1) * squares) / tokens
    return Range(math.exp(mean - 2 * error) - 1, math.exp(mean + 2 * error) - 1)


def windows_of(texts: Iterable[TextLoss]) -> tuple[WindowLoss, ...]:
    """All windows of several texts."""
    return tuple(window for text in texts for window in text.windows)


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


def longest_known(
    texts: Iterable[str], index: OverlapIndex, chapters: Sequence[str], *, prompted: bool = False
) -> tuple[Known, ...]:
    """The longest runs of words that the texts share with what was learnt from, each once, the longest first."""
    found: dict[str, Known] = {}
    for text in texts:
        words = words_of(text)
        for run in index.runs(words):
            said = " ".join(words[run.first : run.first + run.length])
            found.setdefault(said, Known(run.length, said, chapters[run.source], prompted))
    return tuple(sorted(found.values(), key=lambda known: -known.words)[:SHOWN_RUNS])
