"""Watches an answer for runs of words that a guard knows, while it is still being written."""

from typing import Final

from inkwell.engine.phrases import Found
from inkwell.story.measures import PlacedWord, placed_words
from inkwell.story.overlaps import RunGuard

_JOINS: Final = "'’"
"""What may go on a word when a letter follows: "don" is not over at its apostrophe."""


class RunWatch:
    """The words of one answer so far. A run is found at its last word, from which another way can be taken.

    Words are those of `story.measures.words_of`. A run may have begun in what stands before the answer: who takes a
    few words of each answer would otherwise have all of it in the end.
    """

    def __init__(self, guard: RunGuard, drawn: int) -> None:
        """`drawn`: where in the text the answer begins."""
        self._guard = guard
        self._drawn = drawn
        self._words: list[PlacedWord] = []
        """The words that no character to come will change."""

    def read(self, text: str) -> list[Found]:
        """Take in a text that has become longer; the words that now surely complete a run."""
        found: list[Found] = []
        for word in placed_words(text, self._end, len(text)):
            if not _over(text, word.end):
                break
            if self._completes(self._words, word):
                found.append(Found(word.start, word.end, certain=True, listed=False))
            self._words.append(word)
        return found

    def waiting(self, text: str) -> tuple[int, ...]:
        """Where the word begins that may complete a run when it is over; none when there is none."""
        if len(self._words) < self._guard.length - 1:
            return ()
        return tuple(word.start for word in placed_words(text, self._end, len(text)))

    def standing(self, text: str, cut: int) -> list[Found]:
        """The words that complete a run when the text ends at `cut`."""
        words = [word for word in self._words if word.end < cut - 1]
        found: list[Found] = []
        for word in placed_words(text, words[-1].end if words else 0, cut):
            if self._completes(words, word):
                found.append(Found(word.start, word.end, certain=True, listed=False))
            words.append(word)
        return found

    def cut(self, length: int) -> None:
        """The text was taken back to this length: a word at its end may go on in another way."""
        while self._words and self._words[-1].end > length - 2:
            self._words.pop()

    @property
    def _end(self) -> int:
        return self._words[-1].end if self._words else 0

    def _completes(self, before: list[PlacedWord], word: PlacedWord) -> bool:
        run = [placed.word for placed in before[len(before) - self._guard.length + 1 :]]
        if word.end <= self._drawn or len(before) < self._guard.length - 1:
            return False
        return self._guard.has([*run, word.word])


def _over(text: str, end: int) -> bool:
    """Whether a word that ends at `end` can no longer become a longer one."""
    return end + 1 < len(text) or (end < len(text) and text[end] not in _JOINS)
