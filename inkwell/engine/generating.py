"""A request from its segments to its record, whatever runs the model: fit, reuse, evaluate, write, keep account."""

import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from inkwell.engine.account import Account
from inkwell.engine.adapters import AdapterUse, Expected, unfit
from inkwell.engine.asking import Asked
from inkwell.engine.backends.contract import Cancelled, Evaluation, Stepper, Stopped, Vocabulary
from inkwell.engine.budget import fit, with_cached
from inkwell.engine.chat import wrapped
from inkwell.engine.encoded import Encoded
from inkwell.engine.guards import Guards
from inkwell.engine.ngram_files import NgramFiles, NgramUse
from inkwell.engine.ngrams import Mixture
from inkwell.engine.records import SEEDS, Record, Replayed
from inkwell.engine.replaying import Replaying
from inkwell.engine.told_places import Part, placed
from inkwell.engine.types import Capabilities, Chunk, FinishReason, Ledger, LoadSettings, Reuse, Segment, SegmentUse
from inkwell.engine.writer import Writer
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Origin
from inkwell.translation import tr

_SENTENCE_ENDS = tuple(sign.encode() for sign in (".", "!", "?", "…", "”", "。", "！", "？"))
"""How a token ends after which a text may be cut."""

_TEXT = 400
"""Characters of the prompt's end that a writer is told."""


@dataclass(frozen=True)
class Prompt:
    """The tokens to go on from, and what became of each segment."""

    tokens: tuple[int, ...]
    uses: tuple[SegmentUse, ...]
    text: str
    """The end of the text, for what depends on how it ended."""
    parts: tuple[Part, ...] = ()
    """The segments of `uses`, as they were fitted."""
    begun: int = 0
    """Tokens before the first segment's."""


@dataclass(frozen=True)
class Loaded:
    """A model as the three parts that a backend gives, and what a record says of it."""

    vocabulary: Vocabulary
    evaluation: Evaluation
    capabilities: Capabilities
    settings: LoadSettings
    model_hash: Callable[[Cancelled], str]
    """SHA-256 of the model's weights; may take a while when it is not known yet. "" when it cannot be found, or when
    that was cancelled."""
    adapter: AdapterUse = AdapterUse()  # noqa: RUF009 - frozen
    """What is on the model now."""
    guards: Guards = field(default_factory=Guards)

    encode: Encoded = field(init=False)
    ngrams: NgramFiles = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "encode", Encoded(self.vocabulary.encode))
        object.__setattr__(self, "ngrams", NgramFiles(self.vocabulary.encode, self.vocabulary.size))

    def prompt(self, segments: Sequence[Segment], asked: Asked) -> Prompt:
        """Tokenize each segment alone and trim them to what the context can hold.

        Raises:
            InkwellError: BAD_INPUT when nothing is left to go on from, too much must be kept, or the answer is to
                begin with a token that this model does not have.
        """
        self._check_tokens(asked.begin, tr("The answer cannot begin with words that this model does not have."))
        budget = _budget(self.evaluation.size, asked)
        told = wrapped(segments, self.capabilities.family) if asked.chat else tuple(segments)
        tokens = [self.encode(segment) for segment in told]
        templated = any(segment.origin is Origin.TEMPLATE for segment in told)
        start = self.vocabulary.start([token for own in tokens for token in own], templated)
        fitted = fit(told, tokens, budget - len(start), self.vocabulary.breaks, ends=self._ends_sentence)
        whole = (*start, *(token for own in fitted.tokens for token in own), *asked.begin)
        if not whole:
            raise InkwellError(ErrorKind.BAD_INPUT, tr("This model needs at least one word to continue from."))
        text = "".join(segment.text for segment in told) + self._text(asked.begin)
        parts = map(Part, (segment.text for segment in told), tokens, fitted.tokens, fitted.fronts)
        return Prompt(whole, _with_start(fitted.uses, len(start)), text[-_TEXT:], tuple(parts), len(start))

    def _ends_sentence(self, token: int) -> bool:
        return self.vocabulary.reader(())(token).endswith(_SENTENCE_ENDS)

    def _text(self, tokens: Sequence[int]) -> str:
        return b"".join(map(self.vocabulary.reader(()), tokens)).decode("utf-8", "replace")

    def mixture(self, use: NgramUse, cancelled: Cancelled) -> Mixture | None:
        """The memory that this names, None for none. Raises `Stopped`."""
        return self.ngrams.at(use, _stopping(cancelled)).mixture

    def generate(
        self, segments: Sequence[Segment], asked: Asked, cancelled: Cancelled
    ) -> Iterator[Ledger | Chunk | Record]:
        """See `Backend.generate`; `asked` was checked."""
        # One that cannot be read is said before anything is written without it.
        guard = self.guards.at(asked.guard)
        ngrams = self.ngrams.at(asked.ngrams, _stopping(cancelled))
        prompt = self.prompt(segments, asked)
        known, reuse = self.evaluation.prepare(prompt.tokens, asked.place, cold=asked.reproducible)
        uses = placed(with_cached(prompt.uses, known), prompt.parts, prompt.begun, lambda: self.vocabulary.reader(()))
        family = self.capabilities.family if asked.chat else ""
        yield Ledger(uses, self.evaluation.size, reuse if known else Reuse.NONE, family, ngrams=ngrams.told)
        seed = secrets.randbelow(SEEDS) if asked.sampling.seed is None else asked.sampling.seed
        account = Account(asked.variants)
        yield from self._rounds(prompt, asked, seed, account, cancelled, ngrams.mixture)
        record = self._record(prompt, asked, seed, account, cancelled)
        yield msgspec.structs.replace(record, guard_sha256=guard.sha256, ngrams_sha256=ngrams.sha256)

    def _rounds(
        self,
        prompt: Prompt,
        asked: Asked,
        seed: int,
        account: Account,
        cancelled: Cancelled,
        mixture: Mixture | None,
    ) -> Iterator[Chunk]:
        """The variants, as many at once as the context carries; a single one goes by the same way."""
        width = self._width(prompt, asked)
        for first in range(0, asked.variants, width):
            variants = range(first, min(first + width, asked.variants))
            if first:
                self.evaluation.prepare(prompt.tokens, asked.place)
            try:
                yield from map(account.see, self._round(prompt, asked, seed, variants, cancelled, mixture))
            except Stopped:
                yield from map(account.see, account.closing(variants))
            if account.stopped:
                return

    def _round(
        self,
        prompt: Prompt,
        asked: Asked,
        seed: int,
        variants: range,
        cancelled: Cancelled,
        mixture: Mixture | None,
    ) -> Iterator[Chunk]:
        whole = len(variants) == asked.variants and not asked.reproducible
        self.evaluation.evaluate(prompt.tokens, cancelled, whole=whole)
        seeds = [(seed + variant) % SEEDS for variant in variants]
        with self.evaluation.stepper(prompt.tokens, asked, seeds, cancelled) as stepper:
            yield from self.writer(prompt, asked, stepper, variants, mixture).write(cancelled)

    def writer(
        self, prompt: Prompt, asked: Asked, stepper: Stepper, variants: range, mixture: Mixture | None = None
    ) -> Writer:
        """Who writes these variants."""
        room = self.evaluation.size - len(prompt.tokens)
        guard = self.guards.for_(asked, lambda: self._text(prompt.tokens))
        own = prompt.tokens, prompt.text, room, variants
        return Writer(stepper, self.vocabulary, asked, *own, guard=guard, mixture=mixture)

    def _width(self, prompt: Prompt, asked: Asked) -> int:
        """Variants at once: one where every number must be the same each time."""
        return 1 if asked.reproducible else self.evaluation.width(prompt.tokens, asked)

    def _record(self, prompt: Prompt, asked: Asked, seed: int, account: Account, cancelled: Cancelled) -> Record:
        schedule = self.evaluation.schedule(prompt.tokens, self._width(prompt, asked))
        model_hash = self.model_hash(cancelled)
        if not model_hash:
            why = tr("The model's file was not read to its end before it was stored.")
            schedule = msgspec.structs.replace(schedule, reproducible=False, reason=why)
        return Record(
            model=self.capabilities.model,
            backend=self.capabilities.backend,
            model_hash=model_hash,
            engine=self.capabilities.engine,
            settings=msgspec.structs.replace(self.settings, cache_folder=""),
            asked=asked,
            seed=seed,
            prompt=prompt.tokens,
            prompt_end=prompt.text,
            answers=tuple(tuple(tokens) for tokens in account.tokens[: account.begun]),
            finishes=tuple(account.finish(variant) or FinishReason.CANCELLED for variant in range(account.begun)),
            schedule=schedule,
            adapter=self.adapter,
        )

    def warm(self, segments: Sequence[Segment], asked: Asked, cancelled: Cancelled) -> bool:
        """See `Backend.warm`."""
        prompt = self.prompt(segments, asked)
        self.evaluation.prepare(prompt.tokens, asked.place)
        try:
            self.evaluation.evaluate(prompt.tokens, cancelled, background=True)
            self.ngrams.at(asked.ngrams, _stopping(cancelled))
        except Stopped:
            return False
        return True

    def replay(self, record: Record, cancelled: Cancelled) -> Replayed:
        """See `Backend.replay`."""
        record.check()
        if not record.schedule.reproducible:
            sentence = tr("This result is stored, but cannot be made again. {reason}", reason=record.schedule.reason)
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        self._check_same(record, cancelled)
        for tokens in (record.prompt, record.asked.begin, *record.answers):
            self._check_tokens(tokens, tr("The record of this result is damaged."))
        guard = self.guards.same_for(record, lambda: self._text(record.prompt))
        mixture = self.ngrams.same_for(record, _stopping(cancelled)).mixture
        return Replaying(self.vocabulary, self.evaluation, record, guard, mixture).run(cancelled)

    def check_base(self, adapter: Path, expected: Expected) -> None:
        """Refuse an adapter that was made on another model: it fits any of the same size, and means nothing there.

        Raises:
            InkwellError: MODEL. Nothing is refused where the model's files cannot be read to their end.
        """
        found = self.model_hash(lambda: False) if expected.base_sha256 else ""
        if found and found != expected.base_sha256:
            raise unfit(adapter, f"made on {expected.base_sha256}, on {found}")

    def _check_tokens(self, tokens: Sequence[int], sentence: str) -> None:
        """Refuse ids that are none: native code would end the process over one."""
        if not all(0 <= token < self.vocabulary.size for token in tokens):
            raise InkwellError(ErrorKind.BAD_INPUT, sentence, f"{tokens}"[:500])

    def _check_same(self, record: Record, cancelled: Cancelled) -> None:
        """Refuse a record that another model or another build made: it could only differ."""
        here = (self.capabilities.backend, self.model_hash(cancelled))
        if cancelled():
            raise Stopped
        if (record.backend, record.model_hash) != here:
            sentence = tr(
                "This result is from another model ({model}); the loaded one cannot repeat it.", model=record.model
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        if record.adapter != self.adapter:
            raise InkwellError(ErrorKind.BAD_INPUT, _other_adapter(record.adapter), f"{self.adapter}")
        if record.engine != self.capabilities.engine:
            sentence = tr("This result is from another build of the engine ({engine}).", engine=record.engine)
            raise InkwellError(ErrorKind.BAD_INPUT, sentence, self.capabilities.engine)


def _stopping(cancelled: Cancelled) -> Callable[[], None]:
    """What ends a work of several steps as soon as it is cancelled."""

    def stop() -> None:
        if cancelled():
            raise Stopped

    return stop


def _other_adapter(recorded: AdapterUse) -> str:
    if not recorded.sha256:
        return tr("This result was written without an adapter; take the one that is on the model off to repeat it.")
    return tr(
        "This result was written with an adapter that is not on the model now, or not as strongly: "
        "it was {sha256} at strength {strength:g}.",
        sha256=recorded.sha256[:12],
        strength=recorded.strength,
    )


def _budget(size: int, asked: Asked) -> int:
    """Tokens for the prompt in a context of `size`.

    What is left for the answer is a multiple of an eighth of it: a few words more or less, or an answer that is
    begun already, must not move the place where the prompt is cut, or all behind the cut were evaluated again.
    """
    # However long an answer is asked for, half the context is the prompt's.
    answer = min(asked.max_tokens, size // 2) + len(asked.begin)
    step = max(1, size // 8)
    return size - -(-answer // step) * step


def _with_start(uses: Sequence[SegmentUse], start: int) -> tuple[SegmentUse, ...]:
    """The begin token counts as the first segment's."""
    if not start or not uses:
        return tuple(uses)
    return (msgspec.structs.replace(uses[0], tokens=uses[0].tokens + start), *uses[1:])
