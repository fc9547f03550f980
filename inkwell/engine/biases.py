"""Leaning towards or away from tokens and phrases: what is added to which logit, token by token."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from inkwell.engine.backends.contract import Vocabulary
from inkwell.engine.sampling import Sampling
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Origin, Segment
from inkwell.translation import tr


@dataclass(frozen=True, slots=True)
class _Step:
    """After the tokens `said`, `token` goes on with a phrase; `within_word`: also where a word is being written."""

    phrase: int
    said: tuple[int, ...]
    token: int
    bias: float
    within_word: bool


class Biases:
    """The biases of one request, made ready for a vocabulary.

    A phrase is looked for as it is written, with a space before it, and each with a capital: every way has its
    own tokens. A way that has no space before it begins only where no word is being written.
    """

    def __init__(self, sampling: Sampling, vocabulary: Vocabulary) -> None:
        """Read the phrases into tokens.

        Raises:
            InkwellError: BAD_INPUT for a token that the vocabulary does not have.
        """
        self._vocabulary = vocabulary
        self._always = _sums((bias.token, bias.bias) for bias in sampling.token_bias)
        for token in self._always:
            if not 0 <= token < vocabulary.size:
                sentence = tr(
                    "This model has tokens from 0 to {size}; {token} cannot have a bias.",
                    size=vocabulary.size - 1,
                    token=token,
                )
                raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        self._begin: list[_Step] = []
        self._next: dict[int, list[_Step]] = {}
        for number, bias in enumerate(sampling.phrase_bias):
            for step in self._steps(number, bias.phrase, bias.bias):
                if step.said:
                    self._next.setdefault(step.said[-1], []).append(step)
                else:
                    self._begin.append(step)
        # What holds at most places, so that most tokens cost one look.
        self._begin_in_word = [step for step in self._begin if step.within_word]
        self._sum_between_words, self._sum_in_word = self._sum(self._begin), self._sum(self._begin_in_word)
        self._in_word: dict[int, bool] = {}

    def at(self, drawn: Sequence[int]) -> dict[int, float]:
        """What is added to which token's logit now, after the answer's tokens `drawn`; not to be changed."""
        if not self._begin:
            return self._always
        in_word = bool(drawn) and self._is_in_word(drawn[-1])
        steps = self._next.get(drawn[-1], ()) if drawn else ()
        fitting = [step for step in steps if self._fits(step, drawn)]
        if not fitting:
            return self._sum_in_word if in_word else self._sum_between_words
        return self._sum([*(self._begin_in_word if in_word else self._begin), *fitting])

    def _steps(self, number: int, phrase: str, bias: float) -> Iterable[_Step]:
        """Every token of every way to write a phrase, each once."""
        steps: dict[tuple[tuple[int, ...], int], _Step] = {}
        for way in _ways(phrase):
            within_word = not (way[0].isalnum() or way[0] == "_")
            tokens = tuple(self._vocabulary.encode(Segment(way, Origin.AUTHOR, "")))
            for count, token in enumerate(tokens):
                place = tokens[:count], token
                wider = within_word or (place in steps and steps[place].within_word)
                steps[place] = _Step(number, *place, bias, wider)
        return steps.values()

    def _sum(self, steps: Iterable[_Step]) -> dict[int, float]:
        """The changes of these steps and of what holds always; a phrase counts once for a token."""
        once = {(step.phrase, step.token): step.bias for step in steps}
        return _sums([*self._always.items(), *((token, bias) for (_, token), bias in once.items())])

    def _fits(self, step: _Step, drawn: Sequence[int]) -> bool:
        before = len(drawn) - len(step.said)
        if before < 0 or tuple(drawn[before:]) != step.said:
            return False
        return step.within_word or before == 0 or not self._is_in_word(drawn[before - 1])

    def _is_in_word(self, token: int) -> bool:
        """Whether a token's text ends in a letter or digit."""
        known = self._in_word.get(token)
        if known is None:
            text = self._vocabulary.reader(())(token).decode("utf-8", "ignore")
            known = self._in_word[token] = text[-1:].isalnum()
        return known


def _ways(phrase: str) -> list[str]:
    """A phrase as it is, with a capital, and each after a space."""
    words = phrase.strip()
    capital = words[:1].upper() + words[1:]
    return list(dict.fromkeys((words, capital, " " + words, " " + capital)))


def _sums(changes: Iterable[tuple[int, float]]) -> dict[int, float]:
    summed: dict[int, float] = {}
    for token, bias in changes:
        summed[token] = summed.get(token, 0.0) + bias
    return summed
