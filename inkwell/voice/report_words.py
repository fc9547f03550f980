"""An evaluation in words and rows, the same for the page in the window and the one in HTML."""

import math
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from inkwell.translation import figure, tr
from inkwell.voice.evaluation import (
    Evaluation,
    TextLoss,
    WindowLoss,
    Written,
    likely_change,
    mean_loss,
    perplexity_change,
    windows_of,
)

NONE: Final = "–"
LOSS_HEADS: Final = (tr("Text"), tr("Tokens"), tr("Before"), tr("After"), tr("Change"))
WRITTEN_HEADS: Final = (tr("How it writes"), tr("You"), tr("Before"), tr("After"))
KNOWN_HEADS: Final = (tr("Words in a row"), tr("How many"), tr("Where they stand"), tr("Said"))
PROMPTED, UNPROMPTED = tr("when asked to go on"), tr("by itself")
SURE: Final = tr(
    "Perplexity is how many words a model wavers between, on average; lower is better. Behind ± "
    "stand two standard errors over the windows that were read: a change that is smaller is none."
)
_MEASURES: Final = (
    (tr("Distinct words (distinct-1)"), "distinct_1", ".2f"),
    (tr("Distinct pairs (distinct-2)"), "distinct_2", ".2f"),
    (tr("Phrases of four words said again"), "repetition", ".1%"),
    (tr("Likeness of the texts to each other"), "self_similarity", ".1%"),
    (tr("Worn phrases in a thousand words"), "worn", ".1f"),
    (tr("Words taken over from the text learnt from"), "overlap", ".1%"),
    (tr("Function words: distance from you"), "function_words", ".2f"),
    (tr("Sentence lengths: distance"), "sentence_lengths", ".3f"),
    (tr("Punctuation: distance"), "punctuation", ".3f"),
)
_DISTANCES: Final = (
    (tr("Function words"), "function_words"),
    (tr("Sentence lengths"), "sentence_lengths"),
    (tr("Punctuation"), "punctuation"),
)


class Pair(NamedTuple):
    """A figure before learning (None: there was nothing before) and after."""

    name: str
    before: float | None
    after: float


def in_words(evaluation: Evaluation) -> str:
    """The finding in a sentence or two, for an author."""
    return " ".join((_foreseen(evaluation), *known_words(evaluation)))


def _foreseen(evaluation: Evaluation) -> str:
    before, after = mean_loss(evaluation.held_out, True), mean_loss(evaluation.held_out, False)
    if after is None:
        return tr("There was no held-out text to measure on.")
    if before is None:
        return tr("On text that it had not seen, its perplexity is {exp:.1f}.", exp=math.exp(after))
    change = perplexity_change(before, after)
    told = {
        "percent": _percent(abs(change)),
        "base": evaluation.base,
        "after": math.exp(after),
        "before": math.exp(before),
    }
    words = (
        tr(
            "On text that it had not seen, its perplexity is {percent} lower than that of {base}: "
            "{after:.1f} after learning, {before:.1f} before.",
            **told,
        )
        if change < 0
        else tr(
            "On text that it had not seen, its perplexity is {percent} higher than that of {base}: "
            "{after:.1f} after learning, {before:.1f} before.",
            **told,
        )
    )
    return " ".join(filter(None, (words, _how_sure(evaluation))))


def _how_sure(evaluation: Evaluation) -> str:
    likely = likely_change(windows_of(evaluation.held_out))
    if likely is None:
        return ""
    if likely.low <= 0 <= likely.high:
        return tr("What was read cannot tell that from no change.")
    if likely.high < 0:
        least, most = _percent(-likely.high), _percent(-likely.low)
        return tr("Most likely it is between {least} and {most} lower.", least=least, most=most)
    least, most = _percent(likely.low), _percent(likely.high)
    return tr("Most likely it is between {least} and {most} higher.", least=least, most=most)


def known_words(evaluation: Evaluation) -> Iterator[str]:
    """What it knows by heart, in a sentence for each way of looking."""
    free = [known for known in evaluation.known if not known.prompted]
    if free:
        yield tr("The longest run of words that it took from its texts has {words} words.", words=free[0].words)
    probed = evaluation.probed
    if probed is None or not probed.places:
        return
    prompted = [known for known in evaluation.known if known.prompted]
    told = {"places": probed.places, "limit": probed.limit, "over": probed.over or tr("none")}
    if prompted:
        yield tr(
            "Asked at {places} places of its own texts to go on, it said more than {limit} words in a row as they "
            "stand there at {over}; the longest run has {words} words.",
            **told,
            words=prompted[0].words,
        )
    else:
        yield tr(
            "Asked at {places} places of its own texts to go on, it said more than {limit} words in a row as they "
            "stand there at {over}.",
            **told,
        )


def read_words(evaluation: Evaluation) -> str:
    """How much of the held-out text was read; "" where that is not known."""
    read = sum(len(text.windows) for text in evaluation.held_out)
    there = sum(text.of_windows for text in evaluation.held_out)
    if not there:
        return ""
    if read == there:
        return tr("All {there:,} windows of the text that was kept back were read.", there=there)
    return tr("{read:,} of {there:,} windows of the text that was kept back were read.", read=read, there=there)


def loss_rows(texts: Sequence[TextLoss]) -> list[tuple[str, ...]]:
    """A row for each text, then for each book and each genre where there are several, then for all together."""
    several = len({text.source for text in texts}) > 1
    rows = [_loss_row(name_of(text, several), (text,)) for text in texts]
    if several:
        rows += [
            _loss_row(tr("{name}, together", name=name), some)
            for name, some in _grouped(texts, lambda text: text.source)
        ]
    genres = _grouped(texts, lambda text: text.genre)
    if len(genres) > 1:
        rows += [_loss_row(tr("{name}, together", name=name or tr("Others")), some) for name, some in genres]
    return [*rows, _loss_row(tr("All together"), texts)] if len(texts) > 1 else rows


def name_of(text: TextLoss, several: bool = True) -> str:
    """What a text is called; where there are several books, with its own."""
    parts = (text.source, text.chapter) if several or not text.chapter else (text.chapter,)
    return ": ".join(filter(None, parts))


def by_chapter(texts: Sequence[TextLoss]) -> tuple[Pair, ...]:
    """The perplexity of each text."""
    several = len({text.source for text in texts}) > 1
    return tuple(
        Pair(name_of(text, several), None if text.before is None else math.exp(text.before), math.exp(text.after))
        for text in texts
    )


def by_genre(texts: Sequence[TextLoss]) -> tuple[Pair, ...]:
    """The perplexity of each genre; none where there is only one."""
    groups = _grouped(texts, lambda text: text.genre)
    if len(groups) < 2:
        return ()
    found: list[Pair] = []
    for name, some in groups:
        before, after = mean_loss(some, True), mean_loss(some, False)
        if after is not None:
            found.append(Pair(name or tr("Others"), None if before is None else math.exp(before), math.exp(after)))
    return tuple(found)


def nearness(evaluation: Evaluation) -> tuple[Pair, ...]:
    """How far it writes from the author, in each measure."""
    before, after = evaluation.before, evaluation.after
    if after is None:
        return ()
    return tuple(
        Pair(words, None if before is None else getattr(before, name), getattr(after, name))
        for words, name in _DISTANCES
    )


def _grouped(texts: Sequence[TextLoss], name: Callable[[TextLoss], str]) -> list[tuple[str, list[TextLoss]]]:
    found: dict[str, list[TextLoss]] = {}
    for text in texts:
        found.setdefault(name(text), []).append(text)
    return list(found.items())


def _loss_row(name: str, texts: Sequence[TextLoss]) -> tuple[str, ...]:
    before, after = mean_loss(texts, True), mean_loss(texts, False)
    return (name, *_loss_cells(sum(text.tokens for text in texts), before, after, windows_of(texts)))


def _loss_cells(
    tokens: int, before: float | None, after: float | None, windows: Sequence[WindowLoss]
) -> tuple[str, ...]:
    if after is None:
        return figure(tokens), NONE, NONE, NONE
    if before is None:
        return figure(tokens), NONE, figure(math.exp(after), ".2f"), NONE
    change, likely = _percent(perplexity_change(before, after), signed=True), likely_change(windows)
    told = f"{change} ± {_percent(likely.half)}" if likely else change
    return figure(tokens), figure(math.exp(before), ".2f"), figure(math.exp(after), ".2f"), told


def engine_rows(evaluation: Evaluation) -> list[tuple[str, ...]]:
    """A row for each file that the writing partner's engine measured."""
    return [(each.file, *_loss_cells(each.tokens, each.before, each.after, each.windows)) for each in evaluation.engine]


def written_rows(evaluation: Evaluation) -> list[tuple[str, ...]]:
    """The measures of what the author wrote, and both models; none where nothing was written."""
    columns = (evaluation.author, evaluation.before, evaluation.after)
    if evaluation.before is None and evaluation.after is None:
        return []
    return [(words, *(_figure(each, name, form) for each in columns)) for words, name, form in _MEASURES]


def _figure(measures: Written | None, name: str, form: str) -> str:
    return NONE if measures is None else figure(getattr(measures, name), form).replace("%", " %")


def known_rows(evaluation: Evaluation) -> list[tuple[str, ...]]:
    """The longest runs of words that it knows by heart."""
    return [
        (known.text, str(known.words), known.chapter, PROMPTED if known.prompted else UNPROMPTED)
        for known in evaluation.known
    ]


def known_line(row: Sequence[str]) -> str:
    """A row of `known_rows` as a sentence."""
    text, words, where, how = row
    return tr("{words} words, {how}: “{text}” ({where})", words=words, how=how, text=text, where=where)


def footing(evaluation: Evaluation) -> str:
    """How it was measured."""
    made = time.strftime("%Y-%m-%d", time.localtime(evaluation.made))
    words = tr(
        "Measured on {made} in {seconds:,.0f} seconds, on windows of {window} tokens, {stride} of each counted.",
        made=made,
        seconds=evaluation.seconds,
        window=evaluation.window,
        stride=evaluation.stride,
    )
    hashed = (
        tr("The corpus has the SHA-256 {corpus_sha256}…", corpus_sha256=evaluation.corpus_sha256[:16])
        if evaluation.corpus_sha256
        else ""
    )
    return " ".join(filter(None, (words, read_words(evaluation), hashed)))


def _percent(share: float, *, signed: bool = False) -> str:
    return f"{figure(share * 100, '+.1f' if signed else '.1f')} %".replace("-", "−")
