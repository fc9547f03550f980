"""Making a recorded result again by its schedule, and comparing the two token by token."""

from collections.abc import Mapping, Sequence
from typing import Any

from inkwell.engine.account import Account
from inkwell.engine.backends.contract import NOTHING, Cancelled, Evaluation, Stepper, Stopped, Vocabulary
from inkwell.engine.ngrams import Mixture
from inkwell.engine.records import SEEDS, Record, Replayed
from inkwell.engine.types import FinishReason
from inkwell.engine.writer import Writer
from inkwell.story.overlaps import RunGuard


class Replaying:
    """One replay of a record that fits the loaded model."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        evaluation: Evaluation,
        record: Record,
        guard: RunGuard | None = None,
        mixture: Mixture | None = None,
    ) -> None:
        """`guard`: what `record.asked.guard` names; `mixture`: what `record.asked.ngrams` does."""
        self._guard, self._mixture = guard, mixture
        self._vocabulary = vocabulary
        self._evaluation = evaluation
        self._record = record
        self._account = Account(len(record.answers))
        self._facts: dict[tuple[int, int], tuple[int, float]] = {}
        """By variant and position: the token drawn there now, and its logit less the recorded one's."""

    def run(self, cancelled: Cancelled) -> Replayed:
        """Evaluate and compare.

        Raises:
            Stopped: `cancelled` turned true.
        """
        width, variants = max(1, self._record.schedule.width), len(self._record.answers)
        for first in range(0, variants, width):
            self._round(range(first, min(first + width, variants)), cancelled)
            if cancelled():
                raise Stopped
        return self._compared()

    def _round(self, variants: range, cancelled: Cancelled) -> None:
        record = self._record
        self._evaluation.restage(record.prompt, record.schedule, cancelled)
        seeds = [(record.seed + variant) % SEEDS for variant in variants]
        answers = {index: record.answers[variant] for index, variant in enumerate(variants)}
        with self._evaluation.stepper(record.prompt, record.asked, seeds, cancelled) as stepper:
            watched = WatchedStepper(stepper, answers)
            room = self._evaluation.size - len(record.prompt)
            prompt, end = record.prompt, record.prompt_end
            own = record.asked, prompt, end, room, variants
            writer = Writer(watched, self._vocabulary, *own, self._wordless(), self._guard, self._mixture)
            for chunk in writer.write(lambda: cancelled() or watched.complete):
                self._account.see(chunk)
        for (index, position), fact in watched.facts.items():
            self._facts[variants[index], position] = fact

    def _wordless(self) -> bool:
        """Whether an answer of the record ended without a word: only older versions let a model do that."""
        ended = (
            answer
            for answer, finish in zip(self._record.answers, self._record.finishes, strict=True)
            if finish is FinishReason.END
        )
        read = self._vocabulary.reader(self._record.prompt)
        return any(not b"".join(map(read, answer)).strip() for answer in ended)

    def _compared(self) -> Replayed:
        compared = 0
        for variant, answer in enumerate(self._record.answers):
            now = self._account.tokens[variant]
            for position, token in enumerate(answer):
                drawn, margin = self._facts.get((variant, position), (-1, 0.0))
                again = now[position] if position < len(now) else drawn
                if again != token:
                    texts = self._text(variant, position, token), self._text(variant, position, again)
                    return Replayed(False, compared, variant, position, *texts, margin)
                compared += 1
            if self._went_on(variant):
                drawn, _ = self._facts.get((variant, len(answer)), (-1, 0.0))
                text = self._text(variant, len(answer), drawn)
                return Replayed(False, compared, variant, len(answer), _END, text)
        return Replayed(True, compared)

    def _went_on(self, variant: int) -> bool:
        """Whether the recorded answer ended by itself and this one did not."""
        finishes = self._record.finishes
        recorded = finishes[variant] if variant < len(finishes) else None
        return recorded is FinishReason.END and self._account.finish(variant) is not FinishReason.END

    def _text(self, variant: int, position: int, token: int) -> str:
        if token in self._vocabulary.ends or token < 0:
            return _END
        before = (*self._record.prompt, *self._record.answers[variant][:position])
        return self._vocabulary.reader(before)(token).decode("utf-8", "replace")


_END = "(the end)"


class WatchedStepper:
    """A `Stepper` that notes what is drawn beside what was drawn when the record was made."""

    def __init__(self, stepper: Stepper, answers: Mapping[int, Sequence[int]]) -> None:
        self._stepper = stepper
        self._answers = answers
        self._drawn = dict.fromkeys(answers, 0)
        self.facts: dict[tuple[int, int], tuple[int, float]] = {}
        """By variant and position: what was drawn last there, and its logit less the recorded token's."""

    @property
    def complete(self) -> bool:
        """Whether every variant has come past the end of its record."""
        return all(self._drawn[variant] > len(answer) for variant, answer in self._answers.items())

    def logits(self, variant: int) -> Any:
        """As `Stepper.logits`."""
        return self._stepper.logits(variant)

    def draw(self, variant: int) -> int:
        """As `Stepper.draw`, and noted."""
        position, answer = self._drawn[variant], self._answers[variant]
        row = self._stepper.logits(variant).copy()
        token = self._stepper.draw(variant)
        compared = position < len(answer) and token != NOTHING
        margin = float(row[token] - row[answer[position]]) if compared else 0.0
        self.facts[variant, position] = token, margin
        self._drawn[variant] = position + 1
        return token

    def advance(self, tokens: Mapping[int, int]) -> None:
        """As `Stepper.advance`."""
        self._stepper.advance(tokens)

    def rewind(self, variant: int, tokens: int) -> None:
        """As `Stepper.rewind`."""
        self._drawn[variant] -= tokens
        self._stepper.rewind(variant, tokens)

    def end(self, variant: int) -> None:
        """As `Stepper.end`."""
        self._drawn[variant] = len(self._answers[variant]) + 1
        self._stepper.end(variant)
