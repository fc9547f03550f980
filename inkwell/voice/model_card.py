"""The model card of a voice: what it is, what it learnt from, how, how good it is, and what it may be used for.

After Mitchell et al. 2019, "Model Cards for Model Reporting": one Markdown file beside the model, for the author and
for whoever is given the voice. Pure: whoever publishes gathers the facts.
"""

import math
import time
from collections.abc import Iterable
from typing import Final

import msgspec

from inkwell.voice.evaluation import Evaluation, mean_loss, perplexity_change
from inkwell.voice.memory_guard import limit_of
from inkwell.voice.preparing import DataCard, Side
from inkwell.voice.report_words import read_words
from inkwell.voice.specification import Method, NetworkShape, Training
from inkwell.voice.voice_folder import Voice

_METHODS: Final = {
    Method.ADAPTER: "An adapter (LoRA): small matrices beside the weights of a base model, which stay as they are.",
    Method.FULL: "A full fine-tune: all weights of a base model were trained on.",
    Method.SCRATCH: "A GPT-2 from scratch: tokenizer and weights come from nothing but the texts below.",
}
_PERMISSIVE: Final = ("apache-2.0", "mit", "bsd-2-clause", "bsd-3-clause", "cc0-1.0", "unlicense")


class Published(msgspec.Struct, frozen=True):
    """One file of a published voice."""

    path: str
    """From the voice's folder, with slashes."""
    size: int
    """Bytes."""
    sha256: str
    remarks: tuple[str, ...] = ()


class Facts(msgspec.Struct, frozen=True):
    """All that a card is written from."""

    voice: Voice
    files: tuple[Published, ...]
    made: float
    """Seconds since 1970."""
    corpus: DataCard | None = None
    evaluation: Evaluation | None = None
    base_licence: str = ""
    """As the base's own file names it; "" when it does not."""
    parameters: int = 0
    """Numbers in what was trained; 0 when that is not known."""
    remarks: tuple[str, ...] = ()


def model_card(facts: Facts) -> str:
    """Return the card as Markdown that ends in a newline."""
    voice = facts.voice
    sections = (
        f"# {_plain(voice.name)}",
        "A voice made with Inkwell on its author's own machine, from texts that the author chose. "
        "Nothing of it has left that machine unless the author gave it away.",
        _section("What it is", _table(_identity(facts))),
        _section("What it learnt from", _corpus(facts)),
        _section("How it was trained", _table(_settings(voice.training)) if voice.training else _UNKNOWN),
        _section("What was measured", _measures(facts)),
        _section("What it may be used for", *_uses(facts)),
        _section("Files", _files(facts.files)),
        _section("Remarks", _listed(facts.remarks)) if facts.remarks else "",
    )
    return "\n\n".join(filter(None, sections)) + "\n"


_UNKNOWN: Final = "That was not written down."


def _identity(facts: Facts) -> Iterable[tuple[str, str]]:
    voice = facts.voice
    yield "Way", _METHODS[voice.method]
    if voice.method is not Method.SCRATCH:
        yield "Base model", voice.base or "unknown"
        yield "Base model, SHA-256", _code(voice.base_sha256)
        yield "Base model's licence", facts.base_licence or "not named in its file"
    if facts.parameters:
        yield "Numbers trained", f"{facts.parameters:,}"
    yield "Steps until it was best", f"{voice.trained_steps:,}"
    yield "Published", time.strftime("%Y-%m-%d", time.gmtime(facts.made))


def _corpus(facts: Facts) -> str:
    card = facts.corpus
    if card is None:
        return _table([("SHA-256 of the texts", _code(facts.voice.trained_corpus_sha256 or facts.voice.corpus_sha256))])
    rows = [
        ("SHA-256 of the texts", _code(card.sha256)),
        ("Learnt from", _amount(card.train)),
        ("Held out to measure on", _amount(card.held_out)),
        ("Books and files", "; ".join(f"{name} ({words:,} words)" for name, words in card.sources.items())),
        ("Languages", ", ".join(f"{name} ({words:,} words)" for name, words in card.languages.items())),
        ("Left out", "; ".join(f"{words:,} words: {reason}" for reason, words in card.removed.items()) or "nothing"),
    ]
    return "\n\n".join(filter(None, (_table(rows), _listed(card.remarks))))


def _amount(side: Side) -> str:
    chapters = len(side.chapters)
    return f"{side.words:,} words in {chapters:,} {'chapter' if chapters == 1 else 'chapters'}"


def _settings(training: Training) -> Iterable[tuple[str, str]]:
    if training.method is Method.ADAPTER:
        adapter = training.adapter
        where = ", ".join(adapter.modules) or "all linear layers but the last"
        yield "Adapter", f"rank {adapter.rank}, alpha {adapter.alpha:g}, dropout {adapter.dropout:g}, at {where}"
    if training.method is Method.SCRATCH:
        yield "Network", _network(training.network)
    schedule = training.schedule
    yield "Windows", f"{schedule.window} tokens, {schedule.batch * schedule.accumulate} in each step"
    yield "Length", _length(training)
    yield "Learning rate", f"{schedule.learning_rate:g}, warm-up {schedule.warmup:.0%}, then along a cosine"
    yield "Weight decay", f"{schedule.weight_decay:g}"
    yield "Gradients", f"clipped to a norm of {schedule.clip:g}"
    yield "Precision", schedule.precision
    yield "Seed", str(schedule.seed)


def _network(shape: NetworkShape) -> str:
    return (
        f"{shape.layers} layers, {shape.width} wide, {shape.heads} heads, {shape.context} tokens of context, "
        f"{shape.vocabulary:,} tokens in the vocabulary, dropout {shape.dropout:g}"
    )


def _length(training: Training) -> str:
    schedule = training.schedule
    passes = "once" if schedule.epochs == 1 else f"{schedule.epochs:g} times"
    asked = f"{schedule.steps:,} steps" if schedule.steps else f"{passes} through the texts"
    return f"{asked}, at most {schedule.minutes:g} minutes" if schedule.minutes else asked


def _measures(facts: Facts) -> str:
    told = facts.evaluation
    if told is None or not told.held_out:
        rows = list(_losses(facts.voice.measures))
        return _table(rows) if rows else "Nothing was measured yet: evaluate the voice, and publish it again."
    rows = [("Held-out text, perplexity", _change(mean_loss(told.held_out, True), mean_loss(told.held_out, False)))]
    rows += [(f"{text.source}, {text.chapter}", _change(text.before, text.after)) for text in told.held_out]
    rows += [(f"Another text: {text.source}", _change(text.before, text.after)) for text in told.others]
    rows += [(f"In the engine, {loss.file}", _change(loss.before, loss.after)) for loss in told.engine]
    how = f"windows of {told.window} tokens, {told.stride} of each counted"
    rows.append(("Measured with", ". ".join(filter(None, (how, read_words(told).rstrip("."))))))
    return _table(rows)


def _losses(measures: dict[str, float]) -> Iterable[tuple[str, str]]:
    before, after = measures.get("loss_before"), measures.get("loss_after")
    if after is not None:
        yield "Held-out text while training, perplexity", _change(before, after)


def _change(before: float | None, after: float | None) -> str:
    if after is None:
        return "not measured"
    told = f"{math.exp(after):.2f}"
    if before is None:
        return told
    return f"{math.exp(before):.2f} before, {told} after ({perplexity_change(before, after):+.1%})"


def _uses(facts: Facts) -> Iterable[str]:
    yield (
        "It goes on from a text in the manner of what it learnt from. What it writes is a proposal: it is neither "
        "checked for truth nor the author's own until the author makes it so."
    )
    yield _verbatim(facts)
    if facts.voice.method is Method.SCRATCH:
        yield "No other model is in it: what it may be used for is for the author of the texts to say."
        return
    licence = facts.base_licence
    if not licence:
        yield (
            f"It is made on {facts.voice.base or 'a base model'}, whose licence is not named in its file: look at "
            "where that model came from before the voice, or what it writes, is given to anybody."
        )
    elif licence.lower() in _PERMISSIVE:
        yield (
            f"Its base model may be used, changed and passed on, also for money ({licence}); that licence goes along "
            "with the voice."
        )
    else:
        yield f"The terms of its base model ({licence}) go for the voice too: read them before it is given to anybody."


def _verbatim(facts: Facts) -> str:
    known = facts.evaluation.known if facts.evaluation else ()
    told = "A model can say whole sentences of what it learnt from, so whoever has the voice has some of those texts."
    if known:
        told += f" The longest run of words that it repeated when it was measured has {known[0].words} words."
    return f"{told} In Inkwell it is kept from repeating more than {limit_of(facts.voice)} words in a row."


def _files(files: Iterable[Published]) -> str:
    rows = [f"| {_cell(file.path)} | {file.size:,} | {_code(file.sha256)} |" for file in files]
    if not rows:
        return "None for the writing partner; the folder that training wrote can be loaded as it is."
    table = "\n".join(("| File | Bytes | SHA-256 |", "|---|---:|---|", *rows))
    remarks = [f"{file.path}: {remark}" for file in files for remark in file.remarks]
    return "\n\n".join(filter(None, (table, _listed(remarks))))


def _section(title: str, *paragraphs: str) -> str:
    return "\n\n".join((f"## {title}", *filter(None, paragraphs)))


def _table(rows: Iterable[tuple[str, str]]) -> str:
    told = [f"| {_cell(name)} | {_cell(value)} |" for name, value in rows if value]
    return "\n".join(("| | |", "|---|---|", *told))


def _listed(lines: Iterable[str]) -> str:
    return "\n".join(f"* {_plain(line)}" for line in lines)


def _code(digest: str) -> str:
    return f"`{digest}`" if digest else "unknown"


def _cell(text: str) -> str:
    return _plain(text).replace("|", "\\|")


def _plain(text: str) -> str:
    """A text of the author's on one line, in which nothing begins a tag."""
    return " ".join(text.split()).replace("<", "&lt;")
