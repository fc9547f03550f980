"""An evaluation as one HTML page: tables and plots that need nothing but this file."""

import html
from collections.abc import Iterable, Sequence
from typing import Final

from inkwell.translation import tr
from inkwell.voice.evaluation import Evaluation, Point, TextLoss
from inkwell.voice.report_words import (
    KNOWN_HEADS,
    LOSS_HEADS,
    SURE,
    WRITTEN_HEADS,
    Pair,
    by_chapter,
    by_genre,
    engine_rows,
    footing,
    in_words,
    known_rows,
    loss_rows,
    nearness,
    written_rows,
)

_WIDTH: Final = 640
_HEIGHT: Final = 220
_MARGIN: Final = 44
_ROW: Final = 26
_NAMES: Final = 220
"""Of a plot's width what names of rows have."""
_NAME: Final = 32
"""Letters of a name."""
SAMPLES: Final = 3
_STYLE: Final = """
:root { color-scheme: light dark; --ink: #24211c; --page: #fffdf9; --soft: #5c564c; --line: #e0dacd; --accent: #2b5a74;
  --amber: #96521a }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e5dfd3; --page: #212326; --soft: #bdb6aa; --line: #303337; --accent: #7fb4ce; --amber: #e0a06a } }
body { font: 16px/1.5 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
body { color: var(--ink); background: var(--page) }
h1, h2 { font-weight: normal; line-height: 1.2 }
table { border-collapse: collapse; margin: 1rem 0; font: 14px/1.4 system-ui, sans-serif }
th, td { text-align: right; padding: .25rem .75rem; border-bottom: 1px solid var(--line); vertical-align: top }
th:first-child, td:first-child { text-align: left; font-weight: normal }
caption, .note { text-align: left; color: var(--soft); font: 14px/1.4 system-ui, sans-serif }
caption { padding: .25rem .75rem }
svg { width: 100%; height: auto; font: 12px system-ui, sans-serif }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid var(--line) }
"""


def report_page(evaluation: Evaluation) -> str:
    """The whole page."""
    title = tr("The voice “{name}”", name=evaluation.name)
    body = [
        f"<h1>{_text(title)}</h1>",
        f"<p>{_text(in_words(evaluation))}</p>",
        *(f"<p><strong>{_text(remark)}</strong></p>" for remark in evaluation.remarks),
        *_curves(evaluation),
        "<h2>How well it foresees text that it has not learnt from</h2>",
        f'<p class="note">{_text(SURE)}</p>',
        *_pairs(tr("Perplexity by chapter"), by_chapter(evaluation.held_out)),
        *_pairs(tr("Perplexity by genre"), by_genre(evaluation.held_out)),
        *_losses(evaluation.held_out, tr("Chapters that were kept back")),
        *_losses(evaluation.others, tr("Other texts, on which it should not be worse")),
        *_table(tr("The same in the writing partner's engine"), (tr("File"), *LOSS_HEADS[1:]), engine_rows(evaluation)),
        *_written(evaluation),
        *_known(evaluation),
        *_samples(evaluation.continuations),
        f'<p class="note">{_text(footing(evaluation))}</p>',
    ]
    head = f'<meta charset="utf-8"><title>{_text(title)}</title><style>{_STYLE}</style>'
    return f'<!doctype html>\n<html lang="en"><head>{head}</head><body>\n' + "\n".join(body) + "\n</body></html>\n"


def _text(text: str) -> str:
    return html.escape(text, quote=True)


def _table(caption: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    if not rows:
        return []
    top = "".join(f'<th scope="col">{_text(cell)}</th>' for cell in head)
    lines = "".join(
        f'<tr><th scope="row">{_text(row[0])}</th>' + "".join(f"<td>{_text(cell)}</td>" for cell in row[1:]) + "</tr>\n"
        for row in rows
    )
    return [f"<table><caption>{_text(caption)}</caption><thead><tr>{top}</tr></thead><tbody>{lines}</tbody></table>"]


def _losses(texts: Sequence[TextLoss], caption: str) -> list[str]:
    return _table(caption, LOSS_HEADS, loss_rows(texts))


def _written(evaluation: Evaluation) -> list[str]:
    rows = written_rows(evaluation)
    if not rows:
        return []
    caption = tr("Measures of what was written behind the same places")
    return [
        "<h2>How it writes</h2>",
        *_pairs(tr("Distance from you: the shorter, the nearer"), nearness(evaluation), bars=True),
        *_table(caption, WRITTEN_HEADS, rows),
    ]


def _known(evaluation: Evaluation) -> list[str]:
    rows = known_rows(evaluation)
    caption = tr("Words in a row that it wrote and that stand in the text learnt from")
    return ["<h2>What it knows by heart</h2>", *_table(caption, KNOWN_HEADS, rows)] if rows else []


def _samples(texts: Sequence[str]) -> list[str]:
    if not texts:
        return []
    lines = ("<br>".join(map(_text, text.strip().splitlines())) for text in texts[:SAMPLES])
    return [f"<h2>{_text(tr('Some of what it wrote'))}</h2>", *(f"<blockquote>{each}</blockquote>" for each in lines)]


def _curves(evaluation: Evaluation) -> list[str]:
    if len(evaluation.learning) < 2 and len(evaluation.measured) < 2:
        return []
    return ["<h2>How it learnt</h2>", plot(evaluation.learning, evaluation.measured)]


def _pairs(title: str, pairs: Sequence[Pair], *, bars: bool = False) -> list[str]:
    """Before and after of several things: a ring and a dot on one scale, or two bars, each measure on its own."""
    if not pairs:
        return []
    said = "; ".join(
        tr("{name}: {after:.2f} after", name=pair.name, after=pair.after)
        if pair.before is None
        else tr("{name}: {before:.2f} before, {after:.2f} after", name=pair.name, before=pair.before, after=pair.after)
        for pair in pairs
    )
    height = _ROW * (len(pairs) + 1)
    drawn = "".join(_bars(at, pair) for at, pair in enumerate(pairs)) if bars else "".join(_dots(pairs))
    names = "".join(
        f'<text x="0" y="{_ROW * (at + 1) + 17}" fill="currentColor">{_text(_short(pair.name))}</text>'
        for at, pair in enumerate(pairs)
    )
    key = "upper bar: before, lower: after" if bars else "ring: before, dot: after"
    return [
        f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{_text(f"{title}. {said}")}">'
        f'<text x="0" y="16" fill="currentColor">{_text(title)}</text>'
        f'<text x="{_WIDTH}" y="16" text-anchor="end" fill="var(--soft)">{key}</text>{names}{drawn}</svg>'
    ]


def _short(name: str) -> str:
    return name if len(name) <= _NAME else f"{name[: _NAME - 1]}…"


def _dots(pairs: Sequence[Pair]) -> Iterable[str]:
    figures = [value for pair in pairs for value in (pair.before, pair.after) if value is not None]
    low, span = min(figures), max(max(figures) - min(figures), 1e-9)
    room = _WIDTH - _NAMES - 2 * _MARGIN

    def across(value: float) -> float:
        return _NAMES + _MARGIN + (value - low) / span * room

    for at, pair in enumerate(pairs):
        y = _ROW * (at + 1) + 13
        x = across(pair.after)
        if pair.before is not None:
            first = across(pair.before)
            side = -1 if first < x else 1
            yield f'<line x1="{first:.1f}" y1="{y}" x2="{x:.1f}" y2="{y}" stroke="var(--soft)"/>'
            ring = 'r="5" fill="var(--page)" stroke="var(--accent)" stroke-width="2"'
            yield f'<circle cx="{first:.1f}" cy="{y}" {ring}/>'
            yield _label(first + side * 9, y, pair.before, side)
        else:
            side = -1
        yield f'<circle cx="{x:.1f}" cy="{y}" r="5" fill="var(--amber)"/>' + _label(x - side * 9, y, pair.after, -side)


def _label(x: float, y: float, value: float, side: int) -> str:
    anchor = "end" if side < 0 else "start"
    return f'<text x="{x:.1f}" y="{y + 4}" text-anchor="{anchor}" fill="currentColor">{value:.1f}</text>'


def _bars(at: int, pair: Pair) -> str:
    top = _ROW * (at + 1) + 3
    most = max(pair.after, pair.before or 0.0, 1e-9)
    room = _WIDTH - _NAMES - 2 * _MARGIN
    found = ""
    for number, (value, colour) in enumerate(((pair.before, "var(--accent)"), (pair.after, "var(--amber)"))):
        if value is not None:
            y, long = top + 11 * number, value / most * room
            found += f'<rect x="{_NAMES}" y="{y}" width="{long:.1f}" height="9" fill="{colour}"/>'
            found += f'<text x="{_NAMES + long + 6:.1f}" y="{y + 9}" fill="currentColor">{value:.3f}</text>'
    return found


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

    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="var(--amber)"/>' for x, y in map(at, measured))
    said = tr(
        "Loss in nats a token over {most} steps: {top:.2f} at its highest, {bottom:.2f} at its lowest",
        most=most,
        top=top,
        bottom=bottom,
    )
    foot = _HEIGHT - _MARGIN / 2
    return (
        f'<svg viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="{_text(said)}">'
        f'<text x="4" y="{_MARGIN / 2 + 4:.0f}" fill="currentColor">{top:.2f}</text>'
        f'<text x="4" y="{_HEIGHT - _MARGIN:.0f}" fill="currentColor">{bottom:.2f}</text>'
        f'<text x="{_MARGIN}" y="{foot:.0f}" fill="currentColor">0</text>'
        f'<text x="{_WIDTH - _MARGIN}" y="{foot:.0f}" text-anchor="end" fill="currentColor">{most} steps</text>'
        f'<polyline points="{line(learning)}" fill="none" stroke="var(--accent)" stroke-width="1"/>'
        f'<polyline points="{line(measured)}" fill="none" stroke="var(--amber)" stroke-width="2"/>{dots}'
        f'<text x="{_WIDTH - _MARGIN}" y="{_MARGIN / 2:.0f}" text-anchor="end" fill="var(--amber)">'
        "dots: on held-out text</text>"
        f'<text x="{_WIDTH - _MARGIN}" y="{_MARGIN / 2 + 16:.0f}" text-anchor="end" fill="var(--accent)">'
        "thin line: while learning</text>"
        "</svg>"
    )
