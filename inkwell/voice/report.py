"""An evaluation as one HTML page: tables and plots that need nothing but this file."""

import html
import math
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from inkwell.voice.evaluation import Evaluation, Point, TextLoss, Written, mean_loss, perplexity_change

_WIDTH: Final = 640
_HEIGHT: Final = 220
_MARGIN: Final = 44
_STYLE: Final = """
body { font: 16px/1.5 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
body { color: #2b2620; background: #fbf9f5 }
h1, h2 { font-weight: normal; line-height: 1.2 }
table { border-collapse: collapse; margin: 1rem 0; font: 14px/1.4 system-ui, sans-serif }
th, td { text-align: right; padding: .25rem .75rem; border-bottom: 1px solid #d9d2c5 }
th:first-child, td:first-child { text-align: left }
caption { text-align: left; padding: .25rem .75rem; color: #5f574b }
svg { width: 100%; height: auto; font: 12px system-ui, sans-serif }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid #d9d2c5 }
@media (prefers-color-scheme: dark) {
  body { color: #e8e2d6; background: #1f1d1a } th, td { border-color: #4a443b } caption { color: #b5ac9c }
  blockquote { border-color: #4a443b }
}
"""
_MEASURES: Final = (
    ("Distinct words (distinct-1)", "distinct_1", "{:.2f}"),
    ("Distinct pairs (distinct-2)", "distinct_2", "{:.2f}"),
    ("Phrases of four words said again", "repetition", "{:.1%}"),
    ("Likeness of the texts to each other", "self_similarity", "{:.1%}"),
    ("Worn phrases", "cliches", "{:d}"),
    ("Words taken over from the text learnt from", "overlap", "{:.1%}"),
    ("Function words: distance from the author", "function_words", "{:.2f}"),
    ("Sentence lengths: distance", "sentence_lengths", "{:.3f}"),
    ("Punctuation: distance", "punctuation", "{:.3f}"),
)


def report_page(evaluation: Evaluation) -> str:
    """The whole page."""
    title = f"The voice “{evaluation.name}”"
    body = [
        f"<h1>{_text(title)}</h1>",
        f"<p>{_text(in_words(evaluation))}</p>",
        *_curves(evaluation),
        "<h2>How well it foresees text that it has not learnt from</h2>",
        _losses(evaluation.held_out, "Held-out chapters: perplexity, the lower the better"),
        *([_losses(evaluation.others, "Other texts, on which it should not be worse")] if evaluation.others else []),
        *_engine(evaluation),
        *_written(evaluation),
        *_known(evaluation),
        *_samples(evaluation.continuations),
        f"<p>{_text(_footing(evaluation))}</p>",
    ]
    head = f'<meta charset="utf-8"><title>{_text(title)}</title><style>{_STYLE}</style>'
    return f'<!doctype html>\n<html lang="en"><head>{head}</head><body>\n' + "\n".join(body) + "\n</body></html>\n"


def in_words(evaluation: Evaluation) -> str:
    """The finding in a sentence or two, for an author."""
    before, after = mean_loss(evaluation.held_out, True), mean_loss(evaluation.held_out, False)
    if after is None:
        return "There was no held-out text to measure on."
    if before is None:
        words = f"On text that it had not seen, its perplexity is {math.exp(after):.1f}."
    else:
        change = perplexity_change(before, after)
        how = "lower" if change < 0 else "higher"
        words = (
            f"On text that it had not seen, its perplexity is {abs(change):.1%} {how} than that of {evaluation.base}: "
            f"{math.exp(after):.1f} after learning, {math.exp(before):.1f} before."
        )
    if evaluation.known:
        longest = evaluation.known[0]
        words += f" The longest run of words that it knew by heart has {longest.words} words."
    return words


def _text(text: str) -> str:
    return html.escape(text, quote=True)


def _table(caption: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    top = "".join(f'<th scope="col">{_text(cell)}</th>' for cell in head)
    lines = "".join("<tr>" + "".join(f"<td>{_text(cell)}</td>" for cell in row) + "</tr>\n" for row in rows)
    return f"<table><caption>{_text(caption)}</caption><thead><tr>{top}</tr></thead><tbody>{lines}</tbody></table>"


def _losses(texts: Sequence[TextLoss], caption: str) -> str:
    rows = [_loss_row(f"{text.source}: {text.chapter}".rstrip(": "), (text,)) for text in texts]
    for groups in (_grouped(texts, lambda text: text.source), _grouped(texts, lambda text: text.genre)):
        if len(groups) > 1:
            rows += [_loss_row(f"{name or 'Others'}, together", some) for name, some in groups.items()]
    rows.append(_loss_row("All together", texts))
    return _table(caption, ("Text", "Tokens", "Before", "After", "Change"), rows)


def _grouped(texts: Sequence[TextLoss], name: Callable[[TextLoss], str]) -> dict[str, list[TextLoss]]:
    found: dict[str, list[TextLoss]] = {}
    for text in texts:
        found.setdefault(name(text), []).append(text)
    return found


def _loss_row(name: str, texts: Sequence[TextLoss]) -> tuple[str, ...]:
    before, after = mean_loss(texts, True), mean_loss(texts, False)
    tokens = f"{sum(text.tokens for text in texts):,}"
    if after is None:
        return name, tokens, "–", "–", "–"
    told = (f"{math.exp(before):.2f}", f"{perplexity_change(before, after):+.1%}") if before is not None else ("–", "–")
    return name, tokens, told[0], f"{math.exp(after):.2f}", told[1]


def _engine(evaluation: Evaluation) -> list[str]:
    if not evaluation.engine:
        return []
    rows = [
        (
            each.file,
            f"{each.tokens:,}",
            "–" if each.before is None else f"{math.exp(each.before):.2f}",
            f"{math.exp(each.after):.2f}",
            "–" if each.before is None else f"{perplexity_change(each.before, each.after):+.1%}",
        )
        for each in evaluation.engine
    ]
    return [_table("The same in the writing partner's engine", ("File", "Tokens", "Before", "After", "Change"), rows)]


def _written(evaluation: Evaluation) -> list[str]:
    columns = [
        (name, measures)
        for name, measures in (
            ("The author", evaluation.author),
            ("Before", evaluation.before),
            ("After", evaluation.after),
        )
        if measures is not None
    ]
    if not columns:
        return []
    rows = [[words, *(_figure(measures, name, form) for _, measures in columns)] for words, name, form in _MEASURES]
    caption = "Measures of what was written behind the same places"
    return ["<h2>How it writes</h2>", _table(caption, ["", *(name for name, _ in columns)], rows)]


def _figure(measures: Written, name: str, form: str) -> str:
    return form.format(getattr(measures, name))


def _known(evaluation: Evaluation) -> list[str]:
    if not evaluation.known:
        return []
    rows = [(known.text, str(known.words), known.chapter) for known in evaluation.known]
    caption = "Words in a row that it wrote and that stand in the text learnt from"
    return ["<h2>What it knows by heart</h2>", _table(caption, ("Words", "How many", "Where"), rows)]


def _samples(texts: Sequence[str]) -> list[str]:
    if not texts:
        return []
    quotes = [f"<blockquote>{'<br>'.join(map(_text, text.strip().splitlines()))}</blockquote>" for text in texts[:3]]
    return ["<h2>Some of what it wrote</h2>", *quotes]


def _footing(evaluation: Evaluation) -> str:
    made = time.strftime("%Y-%m-%d", time.localtime(evaluation.made))
    return (
        f"Measured on {made} in {evaluation.seconds:.0f} seconds, on windows of {evaluation.window} tokens, "
        f"{evaluation.stride} of each counted. The corpus has the SHA-256 {evaluation.corpus_sha256[:16]}…"
    )


def _curves(evaluation: Evaluation) -> list[str]:
    if len(evaluation.learning) < 2 and len(evaluation.measured) < 2:
        return []
    return ["<h2>How it learnt</h2>", plot(evaluation.learning, evaluation.measured)]


def plot(learning: Sequence[Point], measured: Sequence[Point]) -> str:
    """Both losses over the steps, as SVG: a thin line while learning, a thick one with dots on held-out text."""
    points = [*learning, *measured]
    top, bottom = max(point.loss for point in points), min(point.loss for point in points)
    most = max(max(point.step for point in points), 1)
    high = max(top - bottom, 1e-9)

    def at(point: Point) -> tuple[float, float]:
        x = _MARGIN + point.step / most * (_WIDTH - 2 * _MARGIN)
        return x, _MARGIN / 2 + (top - point.loss) / high * (_HEIGHT - 1.5 * _MARGIN)

    def line(some: Sequence[Point]) -> str:
        return " ".join(f"{x:.1f},{y:.1f}" for x, y in map(at, some))

    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="#a4552f"/>' for x, y in map(at, measured))
    said = f"Loss in nats a token over {most} steps: {top:.2f} at its highest, {bottom:.2f} at its lowest"
    foot = _HEIGHT - _MARGIN / 2
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{_text(said)}">'
        f'<text x="4" y="{_MARGIN / 2 + 4:.0f}" fill="currentColor">{top:.2f}</text>'
        f'<text x="4" y="{_HEIGHT - _MARGIN:.0f}" fill="currentColor">{bottom:.2f}</text>'
        f'<text x="{_MARGIN}" y="{foot:.0f}" fill="currentColor">0</text>'
        f'<text x="{_WIDTH - _MARGIN}" y="{foot:.0f}" text-anchor="end" fill="currentColor">{most} steps</text>'
        f'<polyline points="{line(learning)}" fill="none" stroke="#8a8173" stroke-width="1"/>'
        f'<polyline points="{line(measured)}" fill="none" stroke="#a4552f" stroke-width="2"/>{dots}'
        f'<text x="{_WIDTH - _MARGIN}" y="{_MARGIN / 2:.0f}" text-anchor="end" fill="#a4552f">on held-out text</text>'
        f'<text x="{_WIDTH - _MARGIN}" y="{_MARGIN / 2 + 16:.0f}" text-anchor="end" fill="#8a8173">'
        "while learning</text>"
        "</svg>"
    )
