"""What suits this machine, in words: what fits with how much to spare, and about how fast it would write.

Pure. A speed that was not measured is an estimate and says so: for each token that is written all weights are read
once, so the time for one grows with the bytes of the file; a prompt is bound by arithmetic, which grows with the number
of weights.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

import msgspec

from inkwell.engine.speed import READING
from inkwell.library.catalogue import Entry, memory_needed
from inkwell.library.machine import Machine
from inkwell.translation import figure, listed, tr

_SPARE: Final = 0.15
"""Share of the free memory that should stay free: for the author's other programs, and what they open meanwhile."""
_BYTES_A_CORE: Final = 5e9
"""Bytes of weights a second that a core reads; measured here, of models from 0.1 to 0.8 GB: 3.3 to 5.5 thousand
million."""
_MOST_BYTES: Final = 30e9
"""What the memory of an ordinary laptop gives, however many cores it has."""
_SMALL_BASIS: Final = 500_000_000
"""Bytes of a measured model from which on its speed says well what larger ones would do."""


class Fit(StrEnum):
    """Whether a model fits into memory."""

    WELL = "well"
    TIGHT = "tight"
    """Into what is free now, with little to spare."""
    LATER = "later"
    """Into the machine, but not beside what runs on it now."""
    NO = "no"


class Basis(msgspec.Struct, frozen=True):
    """A model whose speed was measured on this machine: what others are estimated from."""

    name: str
    size: int
    parameters: int
    writing: float
    """Tokens a second."""
    reading: float


class Advice(msgspec.Struct, frozen=True):
    """What is to be said of one model on this machine. Speeds are estimates; 0 where nothing was measured yet."""

    fit: Fit
    needed: int
    """Bytes of memory with the context that was asked for."""
    writing: float
    reading: float
    quick: bool
    """Whether it would write at least as fast as its author reads: measured, estimated, or guessed from the cores."""
    words: str


def best_basis(measured: Sequence[Basis]) -> Basis | None:
    """The largest model that was measured: nearer to those that are larger still."""
    return max((each for each in measured if each.writing > 0), key=lambda each: each.size, default=None)


def advise(entry: Entry, machine: Machine, context_tokens: int, basis: Basis | None) -> Advice:
    """What is to be said of a model of the catalogue with a context of so many tokens."""
    context = min(context_tokens, entry.context_tokens)
    needed = memory_needed(entry.size_about, entry.shape, context)
    fit = _fit(needed, machine)
    writing = basis.writing * basis.size / entry.size_about if basis else 0.0
    reading = basis.reading * basis.parameters / entry.parameters if basis else 0.0
    words = " ".join([_fit_words(fit, needed, context, machine), *_speed_words(fit, writing, basis)])
    quick = (writing or _guessed(machine) / entry.size_about) >= READING
    return Advice(fit, needed, writing, reading, quick, words)


def _guessed(machine: Machine) -> float:
    """About how many bytes of weights a second are read by a machine on which nothing was measured yet."""
    return min(machine.cores * _BYTES_A_CORE, _MOST_BYTES)


def best_entry(entries: Sequence[Entry], advice: Sequence[Advice]) -> Entry | None:
    """The largest that fits well and writes as fast as one reads; else the smallest that fits at all."""
    fitting = [(entry, told) for entry, told in zip(entries, advice, strict=True) if told.fit in (Fit.WELL, Fit.TIGHT)]
    good = [entry for entry, told in fitting if told.fit is Fit.WELL and told.quick]
    if good:
        return max(good, key=lambda entry: entry.parameters)
    return min((entry for entry, _ in fitting), key=lambda entry: entry.parameters, default=None)


def machine_words(machine: Machine) -> str:
    """What this machine is, in two or three sentences."""
    cores = tr("{n} cores", "", machine.cores)
    told = [
        tr(
            "This machine has {gb} of memory, {gb2} of it free now, and {cores}.",
            gb=_gb(machine.memory),
            gb2=_gb(machine.free),
            cores=cores,
        )
    ]
    if machine.gpus:
        cards = listed(
            tr("{card} with {memory}", card=card.name, memory=_gb(card.memory)) if card.memory else card.name
            for card in machine.gpus
        )
        told.append(
            tr(
                "There is a graphics card: {cards}. GGUF models are written with by the processor here; "
                "Hugging Face folders use the card where torch is installed for it.",
                cards=cards,
            )
        )
    else:
        told.append(tr("No graphics card was found that could help; models run on the processor."))
    return " ".join(told)


def choice_words(entry: Entry | None, basis: Basis | None) -> str:
    """Which one to begin with, in one or two sentences."""
    if entry is None:
        return tr("There is little free memory now; close other programs, or stay with the starter model.")
    if basis is not None:
        return tr("To begin with, {name} suits it best.", name=entry.name)
    return tr(
        "To begin with, {name} suits it best, going by its memory and its cores. Measure an installed model once, and "
        "speeds are estimated here too.",
        name=entry.name,
    )


def _fit(needed: int, machine: Machine) -> Fit:
    if needed <= machine.free * (1 - _SPARE):
        return Fit.WELL
    if needed <= machine.free:
        return Fit.TIGHT
    return Fit.LATER if needed <= machine.memory * (1 - _SPARE) else Fit.NO


def _fit_words(fit: Fit, needed: int, context: int, machine: Machine) -> str:
    said = {"memory": _gb(needed), "context": context}
    spare = machine.free - needed
    match fit:
        case Fit.WELL:
            return tr(
                "Fits: it needs about {memory} of memory with a context of {context:,} tokens, and {gb} stay free.",
                **said,
                gb=_gb(spare),
            )
        case Fit.TIGHT:
            return tr(
                "Fits, but tightly: it needs about {memory} of memory with a context of {context:,} tokens, "
                "and only {gb} stay free.",
                **said,
                gb=_gb(spare),
            )
        case Fit.LATER:
            return tr(
                "Does not fit beside what runs now: it needs about {memory} of memory with a context of "
                "{context:,} tokens, and {gb} are free.",
                **said,
                gb=_gb(machine.free),
            )
        case Fit.NO:
            return tr(
                "Does not fit into this machine: it needs about {memory} of memory with a context of "
                "{context:,} tokens, and there are {gb} in all.",
                **said,
                gb=_gb(machine.memory),
            )


def _speed_words(fit: Fit, writing: float, basis: Basis | None) -> list[str]:
    if basis is None or fit is Fit.NO:
        return []
    said = {"figure": figure(writing, ".0f" if writing >= 10 else ".1f"), "name": basis.name}
    # Of a very small model much of the time is not spent on reading weights: what follows from it is rather low.
    if basis.size < _SMALL_BASIS:
        sentence = (
            tr(
                "It would write about {figure} tokens a second, faster than one reads: a cautious estimate, from what "
                "{name} does on this machine.",
                **said,
            )
            if writing >= READING
            else tr(
                "It would write about {figure} tokens a second, slower than one reads: a cautious estimate, from what "
                "{name} does on this machine.",
                **said,
            )
        )
    else:
        sentence = (
            tr(
                "It would write about {figure} tokens a second, faster than one reads: an estimate, from what {name} "
                "does on this machine.",
                **said,
            )
            if writing >= READING
            else tr(
                "It would write about {figure} tokens a second, slower than one reads: an estimate, from what {name} "
                "does on this machine.",
                **said,
            )
        )
    return [sentence]


def _gb(count: int) -> str:
    return f"{figure(max(count, 0) / 1e9, '.1f')} GB"
