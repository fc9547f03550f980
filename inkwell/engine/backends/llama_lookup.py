"""Prompt-lookup decoding: in a rewrite, what comes next is often what followed the same words before.

After Saxena, "Prompt Lookup Decoding" (2023). On a processor a batch of eight tokens costs four to six times one
token, so a draft pays only where most of it is right: nothing is drafted before the answer has been seen to copy.
What is drafted depends on the tokens alone, never on the clock: a replay drafts the same, in the same batches.
"""

from collections.abc import Sequence

_GRAM = 4
"""So many tokens must be the same for the place behind them to count as one to copy from."""

_STREAK = 6
"""Tokens in a row that must have been copied before the first draft; the longest that failures raise it to."""
_LONGEST_STREAK = 96

_SHORT, _LONG = 7, 15
"""Tokens of a draft: with the one before it a batch of 8 or 16, sizes that matrix kernels like."""

_SURE = 24
"""Tokens in a row after which drafts are long."""

_GOOD = 0.7
"""The share of a draft that must be right for it to have paid."""


class PromptLookup:
    """Drafts for one answer."""

    def __init__(self, prompt: Sequence[int]) -> None:
        self._text: list[int] = []
        self._ends: dict[tuple[int, ...], int] = {}
        """By a few tokens: where they end, the last place before the very end."""
        self._from = -1
        """Where in the text the next token is expected to be copied from; -1 when nowhere."""
        self._streak = 0
        """How many tokens in a row were as expected."""
        self._needed = _STREAK
        self._drafted = 0
        for token in prompt:
            self._add(token)

    def draft(self, fresh: Sequence[int], most: int) -> list[int]:
        """What could follow, now that `fresh` came since the last call: at most `most` tokens, often none."""
        for token in fresh:
            self._add(token)
        self._drafted = 0
        if self._from < 0 or self._streak < self._needed:
            return []
        length = min(most, _LONG if self._streak >= _SURE else _SHORT)
        found = self._text[self._from : self._from + length]
        self._drafted = len(found)
        return found

    def settle(self, right: int) -> None:
        """How many tokens of the last draft were right: what decides how soon the next one comes."""
        if self._drafted:
            paid = right >= self._drafted * _GOOD
            self._needed = _STREAK if paid else min(self._needed * 2, _LONGEST_STREAK)
        self._drafted = 0

    def rewind(self, tokens: int) -> None:
        """The last tokens are not part of the answer after all."""
        if tokens > 0:
            del self._text[-tokens:]
            self._ends = {gram: end for gram, end in self._ends.items() if end < len(self._text)}
            self._from, self._streak = -1, 0

    def _add(self, token: int) -> None:
        text = self._text
        if 0 <= self._from < len(text) and text[self._from] == token:
            self._from += 1
            self._streak += 1
        else:
            self._from, self._streak = -1, 0
        text.append(token)
        if len(text) < _GRAM:
            return
        gram = tuple(text[-_GRAM:])
        if self._from < 0:
            self._from = self._ends.get(gram, -1)
        self._ends[gram] = len(text)
