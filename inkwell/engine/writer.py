"""The loop that writes: draw, look at what came, go on or go back, for all variants of a prompt at once."""

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from inkwell.engine.asking import Asked
from inkwell.engine.assembler import Pushed, TextAssembler
from inkwell.engine.backends.contract import NOTHING, Cancelled, Stepper, Stopped, Vocabulary
from inkwell.engine.biases import Biases
from inkwell.engine.logits import alternatives, log_probabilities
from inkwell.engine.ngrams import CONTEXT, Mixture
from inkwell.engine.phrases import Phrases
from inkwell.engine.types import Alternative, Chunk, FinishReason
from inkwell.story.overlaps import RunGuard

_BEFORE = 8
"""Tokens of the prompt that can matter to how the next one reads."""

_GAP = 2
"""Line breaks between two paragraphs, at most."""
_UNEVEN = re.compile(r"\n{3}|\n[^\S\n]")
"""What is no gap between paragraphs."""

_GIVE_UP = 40
"""Ways to go on at one place that all led into banned phrases: then the answer ends there."""

_LIKELIEST = 1_000
"""Tokens that an answer behind a space may begin with, at most: far more than any sampler leaves."""

_Reader = Callable[[Sequence[int]], Callable[[int], bytes]]


class Writer:
    """Writes the variants `numbers` of one request; the stepper knows them as 0 to n - 1."""

    def __init__(
        self,
        stepper: Stepper,
        vocabulary: Vocabulary,
        asked: Asked,
        prompt: Sequence[int],
        prompt_end: str,
        room: int,
        numbers: range,
        wordless: bool = False,
        guard: RunGuard | None = None,
        mixture: Mixture | None = None,
    ) -> None:
        """`room`: tokens that the context can still take for each variant; `prompt_end`: how the prompt's text ends.

        `wordless`: an answer may end before it has a word, as all could once. `guard`: what `asked.guard` names,
        `mixture`: what `asked.ngrams` does.
        """
        self._mixture = mixture
        self._stepper = stepper
        self._vocabulary = vocabulary
        self._asked = asked
        self._before = tuple(prompt[-_BEFORE:])
        phrases = Phrases.of(asked)
        self._variants = [
            _Variant(
                index,
                number,
                asked,
                vocabulary.reader,
                self._before,
                TextAssembler(asked, room, prompt_end, phrases, guard),
            )
            for index, number in enumerate(numbers)
        ]
        self._biases = Biases(asked.sampling, vocabulary)
        # A grammar says itself where an answer may end, and words that it begins with are an answer.
        shaped = bool(asked.grammar or asked.json_schema)
        free = wordless or shaped or bool(asked.begin)
        self._parted = asked.new_word and not free
        """Whether what is drawn first begins with white space."""
        self._even = asked.even_gaps and not shaped
        self._unbracketed = asked.unbracketed and not shaped
        self._prompt_end = prompt_end
        self._texts: dict[int, str] = {}
        """How tokens read wherever they stand."""
        self._no_end: Mapping[int, float] = {} if free else dict.fromkeys(vocabulary.ends, -math.inf)
        """An answer without a word is none: where nothing stands yet, a model does not end it."""

    def write(self, cancelled: Cancelled) -> Iterator[Chunk]:
        """Yield chunks until every variant has its last one; cancelled, all end at once with what they have."""
        live = list(self._variants)
        try:
            while live:
                step: dict[int, int] = {}
                for variant in tuple(live):
                    if cancelled():
                        raise Stopped
                    token, chunk = self._one(variant)
                    if chunk is not None:
                        yield chunk
                    if chunk is not None and chunk.finish is not None:
                        live.remove(variant)
                        self._stepper.end(variant.index)
                    else:
                        step[variant.index] = token
                if step:
                    self._stepper.advance(step)
        except Stopped:
            for variant in live:
                yield variant.last(FinishReason.CANCELLED)

    def _one(self, variant: "_Variant") -> tuple[int, Chunk | None]:
        """One more token of a variant, going back from banned phrases as often as it takes."""
        while True:
            token, facts = self._draw(variant)
            if token == NOTHING or token in variant.forbidden():
                return token, variant.last(FinishReason.BANNED)
            is_end = token in self._vocabulary.ends
            if not is_end and self._is_unfit(variant, token):
                self._stepper.rewind(variant.index, 1)
                variant.refuse(token)
                continue
            undo, chunk = variant.end() if is_end else variant.take(token, facts)
            if undo == 0:
                return token, chunk
            self._stepper.rewind(variant.index, undo + is_end)
            if not variant.go_back(undo):
                return token, variant.last(FinishReason.BANNED)

    def _is_unfit(self, variant: "_Variant", token: int) -> bool:
        """Whether a token must not stand here for how the answer is to look; when so many were taken back, one may."""
        if not (self._even or self._unbracketed) or variant.refused >= _GIVE_UP:
            return False
        text = self._text_of(token)
        if self._unbracketed and "[" in text:
            return True
        if not self._even or not (text[:1].isspace() or "\n" in text):
            return False
        said = "".join(map(self._text_of, variant.drawn[-_GAP:]))
        before = said if len(said) >= _GAP else self._prompt_end + said
        return _UNEVEN.search(before[-_GAP:] + text) is not None

    def _text_of(self, token: int) -> str:
        text = self._texts.get(token)
        if text is None:
            text = self._texts[token] = _text(self._vocabulary.reader(())(token))
        return text

    def _draw(self, variant: "_Variant") -> tuple[int, "_Facts | None"]:
        row: Any = self._stepper.logits(variant.index)
        changes: Mapping[int, float] = self._biases.at(variant.drawn)
        if variant.forbidden():
            changes = {**changes, **variant.forbidden()}
        if variant.blank:
            changes = {**changes, **self._no_end}
        lifted = self._lifted(row, variant)
        inside = self._inside_word(row) if self._parted and not variant.drawn else None
        kept = {token: float(row[token]) for token in changes}
        for token, change in changes.items():
            row[token] += change
        # Where all is forbidden, no sampler has anything to go by.
        hopeless = bool(variant.forbidden()) and float(row.max()) == -math.inf
        token = NOTHING if hopeless else self._stepper.draw(variant.index)
        # The row may be drawn from again; and what is told of a token is the model's own opinion.
        for changed, value in kept.items():
            row[changed] = value
        if inside is not None:
            row[:] = inside
        if lifted is not None:
            row[lifted[0]] = lifted[1]
        if token == NOTHING or not (self._asked.log_probabilities or self._asked.alternatives):
            return token, None
        return token, self._facts(row, token, variant)

    def _lifted(self, row: Any, variant: "_Variant") -> tuple[Any, Any] | None:
        """Mix what the memory knows into the row; which logits that changed, and what they were."""
        if self._mixture is None:
            return None
        return self._mixture.lift(row, (*self._before, *variant.drawn[-CONTEXT:])[-CONTEXT:])

    def _inside_word(self, row: Any) -> Any | None:
        """Leave only what begins with white space, of the likeliest; return the row as it was, None for no change."""
        import numpy

        read, count = self._vocabulary.reader(self._before), min(_LIKELIEST, len(row))
        best = numpy.argpartition(row, -count)[-count:].tolist()
        apart = [token for token in best if _text(read(token))[:1].isspace()]
        if not apart:
            return None
        before = row.copy()
        row[:] = -math.inf
        row[apart] = before[apart]
        return before

    def _facts(self, row: Any, token: int, variant: "_Variant") -> "_Facts":
        logged = log_probabilities(row)
        best = alternatives(logged, self._asked.alternatives)
        read = self._vocabulary.reader
        before = (*self._before, *variant.drawn)
        others = tuple(Alternative(other, _text(read(before)(other)), value) for other, value in best)
        return _Facts(float(logged[token]), _text(read(before)(token)), others)


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is told of a token besides itself."""

    log_probability: float
    text: str
    others: tuple[Alternative, ...]


class _Variant:
    """One answer on its way."""

    def __init__(
        self,
        index: int,
        number: int,
        asked: Asked,
        reader: "_Reader",
        before: Sequence[int],
        assembler: TextAssembler,
    ) -> None:
        self.index = index
        self.drawn: list[int] = []
        """The answer's tokens so far."""
        self._number = number
        self._asked = asked
        self._reader, self._before = reader, before
        self._read = reader(before)
        self._assembler = assembler
        self._facts: list[_Facts] = []
        """Of the tokens that the assembler has not given out yet."""
        self._forbidden: dict[int, dict[int, float]] = {}
        """By position: tokens that began a banned phrase there."""
        self._unfit: dict[int, dict[int, float]] = {}
        """The same of those that did not fit there."""

    @property
    def blank(self) -> bool:
        """Whether it has no word yet."""
        return self._assembler.blank

    def forbidden(self) -> Mapping[int, float]:
        """What must not be drawn now, as changes of logits."""
        place = len(self.drawn)
        banned, unfit = self._forbidden.get(place, {}), self._unfit.get(place, {})
        return {**banned, **unfit} if banned and unfit else banned or unfit

    @property
    def refused(self) -> int:
        """How many tokens did not fit here."""
        return len(self._unfit.get(len(self.drawn), ()))

    def refuse(self, token: int) -> None:
        """This token does not stand here."""
        self._unfit.setdefault(len(self.drawn), {})[token] = -math.inf

    def take(self, token: int, facts: "_Facts | None") -> tuple[int, Chunk | None]:
        """Add a token that was drawn. How many tokens must be taken back, else the chunk that is ready if one is."""
        piece = self._read(token)
        self.drawn.append(token)
        if facts is not None:
            self._facts.append(facts)
        pushed = self._assembler.push(piece, token)
        if pushed.text or pushed.finish:
            return 0, self._chunk(pushed)
        return pushed.undo, None

    def end(self) -> tuple[int, Chunk | None]:
        """The model ended its text. How many tokens must be taken back (not counting the end), else the last chunk."""
        pushed = self._assembler.end(FinishReason.END)
        return (pushed.undo, None) if pushed.undo else (0, self._chunk(pushed))

    def go_back(self, tokens: int) -> bool:
        """Take back the last tokens and forbid the first of them at its place; false when that has led nowhere."""
        first = self.drawn[-tokens]
        del self.drawn[-tokens:]
        del self._facts[len(self._facts) - min(tokens, len(self._facts)) :]
        self._read = self._reader((*self._before, *self.drawn))
        # What was forbidden further on was forbidden after the words that are gone.
        self._forbidden = {place: own for place, own in self._forbidden.items() if place <= len(self.drawn)}
        self._unfit = {place: own for place, own in self._unfit.items() if place <= len(self.drawn)}
        forbidden = self._forbidden.setdefault(len(self.drawn), {})
        forbidden[first] = -math.inf
        return len(forbidden) < _GIVE_UP

    def last(self, reason: FinishReason) -> Chunk:
        """The closing chunk of a variant that cannot go on."""
        return self._chunk(self._assembler.end(reason))

    def _chunk(self, pushed: Pushed) -> Chunk:
        tokens = self._assembler.take()
        facts, self._facts = self._facts[: len(tokens)], self._facts[len(tokens) :]
        asked = self._asked
        told = asked.alternatives > 0
        return Chunk(
            self._number,
            pushed.text,
            tokens,
            tuple(fact.log_probability for fact in facts) if asked.log_probabilities else None,
            pushed.finish,
            tuple(fact.text for fact in facts) if told else None,
            tuple(fact.others for fact in facts) if told else None,
            pushed.retract,
        )


def _text(piece: bytes) -> str:
    return piece.decode("utf-8", "replace")
