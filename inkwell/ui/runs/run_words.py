"""A run of a model in words: what it was, when, by which model, and with which settings."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, cast

import msgspec
from msgspec.structs import fields

from inkwell.app.run_records import STRENGTH
from inkwell.engine.asking import Asked
from inkwell.engine.sampling import Sampling
from inkwell.manuscript.counts import count_words
from inkwell.storage.runs import Run
from inkwell.story.segments import Segment, shown_label
from inkwell.story.tool_text import PASSAGES
from inkwell.story.tools import Reads
from inkwell.translation import parted, tr
from inkwell.ui.dialogs.moments import moment, word_count
from inkwell.ui.dialogs.rows import Row

CONTINUE = tr("Continue")
_ENDS = {"finished": "", "cancelled": tr("stopped"), "failed": tr("failed")}
_NAMES = {
    "temperature": tr("Temperature"),
    "top_k": tr("Top-k"),
    "top_p": tr("Top-p"),
    "min_p": tr("Min-p"),
    "typical_p": tr("Typical-p"),
    "repeat_penalty": tr("Repetition penalty"),
    "max_words": tr("Words at most"),
    "max_tokens": tr("Tokens at most"),
    "variants": tr("Answers at once"),
    "banned": tr("Phrases kept out"),
    "end_at": tr("Ends at"),
    "chat": tr("In the model's chat form"),
    "grammar": tr("Grammar"),
    "json_schema": tr("Schema"),
    "reproducible": tr("Reproducible"),
    "lookup": tr("Looks ahead in the text"),
    "ngrams": tr("The book’s own phrases"),
}
"""What has a name of its own; the others are called as they are in the log."""
_ALWAYS = frozenset(("temperature", "top_k", "top_p", "min_p", "max_words", "max_tokens"))
"""What is said also where it is as usual."""
_HIDDEN = frozenset(
    (
        *(STRENGTH, "tool", "tool_run", "begun", "begin", "seed", "place", "variant", "order", "guard", "quotes"),
        *("new_word", "even_gaps", "unbracketed", "whole"),
    )
)


def what_it_was(run: Run, titles: Mapping[str, str]) -> str:
    """The tool that asked, by its title where `titles` know it; Continue where none did."""
    name = str(run.settings.get("tool") or "")
    return titles.get(name, name.replace("-", " ").replace("_", " ").capitalize()) if name else CONTINUE


def when(run: Run, now: datetime) -> str:
    """When it ended; "" where the log does not say it in a way that can be read."""
    try:
        time = datetime.fromisoformat(run.time)
    except ValueError:
        return ""
    return moment(time if time.tzinfo else time.replace(tzinfo=UTC), now)


def is_whole(run: Run) -> bool:
    """Whether it is all that came of several answers of a tool, which are results too."""
    return run.settings.get("whole") is True


def pieces_in(runs: Sequence[Run]) -> Counter[str]:
    """How many answers each run of a tool took of which there is a whole, by its id."""
    wholes = {run.settings.get("tool_run") for run in runs if is_whole(run)}
    parts = (str(run.settings.get("tool_run")) for run in runs if not is_whole(run))
    return Counter(each for each in parts if each in wholes)


def row_of(run: Run, titles: Mapping[str, str], now: datetime, *, kept: bool, answers: int = 0) -> Row:
    """A row of the list of runs; `answers` are those that it was made of, 0 for one of its own."""
    words = " ".join(run.text.split())
    first = words or tr("No words")
    made = tr("{n} answers", "", answers) if answers else ""
    parts = (what_it_was(run, titles), word_count(count_words(run.text)), made, run.model, when(run, now))
    second = " · ".join(filter(None, (*parts, _ENDS.get(run.outcome, run.outcome), tr("kept") if kept else "")))
    return Row(first, second, icon="bookmark" if kept else "")


def settings_of(run: Run) -> Iterator[tuple[str, str]]:
    """Names and values of what it was asked with; what is off, empty or as usual is left out."""
    yield tr("Model"), run.model
    yield tr("Run by"), run.backend
    strength = run.settings.get(STRENGTH)
    if isinstance(strength, int | float):
        yield tr("Strength of the voice"), f"{strength:.0%}"
    yield tr("Seed"), "" if run.seed is None else str(run.seed)
    for name, value in run.settings.items():
        shown = _shown(value)
        if name not in _HIDDEN and shown and (name in _ALWAYS or not _is_usual(name, value)):
            yield _NAMES.get(name, name.replace("_", " ").capitalize()), shown


def _is_usual(name: str, value: object) -> bool:
    usual = {field.name: field.default for kind in (Sampling, Asked) for field in fields(kind)}
    return name in usual and msgspec.json.encode(usual[name]) == msgspec.json.encode(value)


def _shown(value: object) -> str:
    if isinstance(value, dict) and "weight" in value:
        # An n-gram memory: where its file lay says nothing to anybody.
        used = cast("dict[str, Any]", value)
        return f"{used['weight']:.0%}" if used.get("path") else ""
    if value is None or value is False or value == "" or value == [] or value == {}:
        return ""
    if value is True:
        return tr("yes")
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, list):
        items = cast("list[Any]", value)
        shown = parted(str(each) for each in items[:12])
        return tr("{shown} and {count} more", shown=shown, count=len(items) - 12) if len(items) > 12 else shown
    return str(value)


def tokens_of(run: Run) -> Mapping[int, tuple[int, int]]:
    """By the number of each stretch that was told: its tokens, and those that were cut; none where nobody counted."""
    ledger = cast("dict[str, Any]", run.ledger) if isinstance(run.ledger, dict) else {}
    uses = cast("list[Any]", ledger.get("segments") or [])
    found: dict[int, tuple[int, int]] = {}
    for number, use in enumerate(uses):
        if isinstance(use, dict):
            known = cast("dict[str, Any]", use)
            found[number] = (int(known.get("tokens") or 0), int(known.get("cut") or 0))
    return found


def original_of(segments: tuple[Segment, ...]) -> str:
    """Return the words that a tool was to work on, "" where it worked on none that were selected."""
    # In logs of before, it has its label alone.
    label, section = PASSAGES[Reads.SELECTION][0], Reads.SELECTION.value
    return next((each.text for each in reversed(segments) if each.section == section or each.label == label), "")


def told_words(segments: tuple[Segment, ...], run: Run) -> Iterator[tuple[str, str, str]]:
    """What was told, stretch by stretch: its name, what is known of it, its words."""
    counted = tokens_of(run)
    # A chat template adds stretches of its own: then the numbers are of others.
    known = counted if len(counted) == len(segments) else {}
    for number, segment in enumerate(segments):
        tokens, cut = known.get(number, (0, 0))
        parts = (
            tr("{tokens:,} tokens", tokens=tokens) if tokens else "",
            tr("{cut:,} left out", cut=cut) if cut else "",
            segment.why,
        )
        yield shown_label(segment.label), " · ".join(filter(None, parts)), segment.text
