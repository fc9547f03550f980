"""Figures of voices in words, for people who are not engineers."""

import math
from collections.abc import Mapping
from datetime import date
from typing import Final

from inkwell.manuscript.dates import plain_date
from inkwell.translation import tr
from inkwell.ui.dialogs.rows import Row
from inkwell.voice.specification import Method
from inkwell.voice.voice_folder import Voice

WAYS: Final = {
    Method.ADAPTER: tr("an adapter"),
    Method.FULL: tr("a model trained on"),
    Method.SCRATCH: tr("a model of its own"),
}
_SAME: Final = 0.005
"""A change of perplexity by less than this is none."""


def row_of(voice: Voice, doing: str = "") -> Row:
    """A voice in the list; `doing` says what it is at now."""
    way = WAYS[voice.method] + (
        tr(" on {base}", base=voice.base) if voice.base and voice.method is not Method.SCRATCH else ""
    )
    made = plain_date(date.fromtimestamp(voice.created)) if voice.created else ""
    state = doing or (tr("locked") if voice.encrypted else state_of(voice))
    return Row(voice.name, " · ".join(filter(None, (state, way, made))), "check" if voice.ready and not doing else "")


def state_of(voice: Voice) -> str:
    """How far it is, and how well it foresees."""
    if voice.ready:
        return foresees(voice.measures, voice.method) or tr("ready")
    return tr("its texts are chosen") if voice.corpus_sha256 else tr("begun")


def foresees(measures: Mapping[str, float], method: Method) -> str:
    """How much better it foresees the author's text than its base model did; "" while that is not measured."""
    change = measures.get("perplexity_change")
    before, after = measures.get("loss_before"), measures.get("loss_after")
    if change is None and before is not None and after is not None:
        change = math.exp(min(after - before, 50)) - 1
    if method is Method.SCRATCH:
        # Before the first step such a model knows nothing at all: there is nothing to compare with.
        return tr("perplexity {exp:,.0f} on new text", exp=math.exp(min(after, 50))) if after is not None else ""
    if change is None:
        return ""
    if abs(change) < _SAME:
        return tr("foresees your text as well as before")
    if change < 0:
        return tr("foresees your text {change:.0f} % better", change=-change * 100)
    return tr("foresees your text {change:.0f} % worse", change=change * 100)


def time_left(seconds: float) -> str:
    """How long it still takes; "" while nobody knows."""
    if seconds <= 0:
        return ""
    minutes = round(seconds / 60)
    if minutes < 1:
        return tr("less than a minute left")
    if minutes < 90:
        return tr("about {n} minutes left", "", minutes)
    return tr("about {seconds:.1f} hours left", seconds=seconds / 3600)


def amount(size: int) -> str:
    """Bytes as an author reads them."""
    return tr("{size:.1f} GB", size=size / 1000000000.0) if size >= 1e9 else tr("{size:.1f} MB", size=size / 1000000.0)
