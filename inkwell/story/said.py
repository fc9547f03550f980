"""What a run answered: whether words stand there as in a text, and what it had in the place of an author's."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

CONTEXT: Final = 24
"""By so many code points before and behind it a place is known again."""
_PLACES: Final = 50
"""A context of a letter or two stands nearly everywhere: looked at are so many of its places."""
_SLACK: Final = 200
"""By so many code points at least what an author left out or put in may have moved the rest."""
_SPACE: Final = re.compile(r"\s+")


class Said:
    """An answer, with any white space as one space. What is looked for mostly comes in its order, and is found fast."""

    def __init__(self, answer: str) -> None:
        self.words = _plain(answer).strip()
        self._at = 0

    def __contains__(self, words: str) -> bool:
        return self._find(_plain(words).strip()) >= 0

    def keeps(self, before: str, gap: str, behind: str) -> bool:
        """Whether the words between two of the run's pieces are its own too: in a rewrite, what it left as it was."""
        found = self._find(_plain(before[-CONTEXT:] + gap + behind[:CONTEXT]).strip())
        self._at = max(found, self._at)
        return found >= 0

    def between(self, before: str, behind: str) -> str | None:
        """What stands between two pieces, where they are nearest to each other; None where they are not to be found."""
        one, other = _plain(before[-CONTEXT:]), _plain(behind[:CONTEXT])
        best: tuple[int, int] | None = None
        for start in islice(self._places(one), _PLACES):
            end = self.words.find(other, start)
            if end < 0:
                break
            if best is None or end - start < best[1] - best[0]:
                best = start, end
        return self.words[slice(*best)] if best is not None else None

    def window(self, pieces: Sequence[str], before: int, behind: int, at: int) -> str:
        """What was taken of it, from its first piece to its last; all of it where that cannot be seen.

        It is looked for around the piece `at`, which should be the longest: a short one stands in many places. `before`
        and `behind` are the code points from the first one's start to that one, and from its end to the last one's.
        """
        first, known, last = (_plain(pieces[number]).strip() for number in (0, at, -1))
        place = self._find(known)
        if place < 0:
            return self.words
        end = place + len(known)
        start = self._nearest(first, place - before - max(before, _SLACK), place, place - before) if before else place
        if behind:
            found = self._nearest(last, end, end + 2 * behind + _SLACK, end + behind - len(last))
            end = found + len(last) if found >= 0 else end
        return self.words[start if start >= 0 else place : end]

    def _nearest(self, words: str, low: int, high: int, wanted: int) -> int:
        """The place between two others that is nearest to a third; -1 where there is none."""
        best, at = -1, self.words.find(words, max(low, 0), max(high, 0))
        while at >= 0:
            if best < 0 or abs(at - wanted) < abs(best - wanted):
                best = at
            at = self.words.find(words, at + 1, high)
        return best

    def _find(self, words: str) -> int:
        found = self.words.find(words, self._at)
        return found if found >= 0 else self.words.find(words)

    def _places(self, words: str) -> Iterator[int]:
        """Where these words end: from where the last were found, then those before."""
        for low, high in ((self._at, len(self.words)), (0, self._at)):
            at = self.words.find(words, low)
            while 0 <= at < high:
                yield at + len(words)
                at = self.words.find(words, at + 1)


def _plain(text: str) -> str:
    return _SPACE.sub(" ", text)
