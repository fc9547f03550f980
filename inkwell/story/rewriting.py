"""A passage and another wording of it, change by change: what of the new one is taken, what stays as it was."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from inkwell.manuscript.compare import Part, Stretch, compare_words
from inkwell.manuscript.counts import count_words

_FEW, _LAST = 2, 12
"""Words."""


class Verdict(StrEnum):
    """What the author said of a change."""

    OPEN = "open"
    TAKEN = "taken"
    KEPT = "kept"
    """The old words stay."""


@dataclass(frozen=True, slots=True)
class Change:
    """At `start` (code points of the passage as it was) `old` may give way to `new`; one of them may be empty."""

    start: int
    old: str
    new: str

    @property
    def end(self) -> int:
        """Where the old words end."""
        return self.start + len(self.old)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words to be shown: both wordings share them, or they are those of the change with this number."""

    part: Part
    text: str
    change: int = -1
    """-1 where both share them, and where the change is decided."""


@dataclass(frozen=True)
class Rewrite:
    """A passage, the changes that would make another wording of it, and what was decided of each."""

    old: str
    changes: tuple[Change, ...]
    verdicts: tuple[Verdict, ...]

    @classmethod
    def of(cls, old: str, answer: str) -> "Rewrite":
        """Return the changes, all of them open, from a passage to what a model made of it.

        White space around the passage stays as it is, whatever stands around the answer: it joins the passage to
        what is before and behind it.
        """
        return cls._with(old, compare_words(old, fitted(old, answer)))

    @classmethod
    def so_far(cls, old: str, answer: str) -> "Rewrite":
        """Return the same for an answer that is still being written: what it has not come to is not taken out."""
        lead = old[: len(old) - len(old.lstrip())]
        made = lead + _newlines(answer).lstrip()
        return cls._with(old, _as_far_as_written(old, compare_words(old, made)))

    @classmethod
    def _with(cls, old: str, stretches: Sequence[Stretch]) -> "Rewrite":
        changes = tuple(_changes(stretches))
        return cls(old, changes, (Verdict.OPEN,) * len(changes))

    # deciding

    def decide(self, number: int, verdict: Verdict) -> "Rewrite":
        """Return the same with one change decided, or open again."""
        verdicts = (*self.verdicts[:number], verdict, *self.verdicts[number + 1 :])
        return replace(self, verdicts=verdicts)

    def decide_open(self, verdict: Verdict) -> "Rewrite":
        """Return the same with all decided that are still open."""
        return replace(self, verdicts=tuple(verdict if each is Verdict.OPEN else each for each in self.verdicts))

    def as_taken(self, taken: frozenset[int]) -> "Rewrite":
        """Return the same with these changes taken and no others: another one that was is open again."""
        verdicts = (
            Verdict.TAKEN if number in taken else Verdict.OPEN if verdict is Verdict.TAKEN else verdict
            for number, verdict in enumerate(self.verdicts)
        )
        return replace(self, verdicts=tuple(verdicts))

    @property
    def open(self) -> tuple[int, ...]:
        """The numbers of the changes that are not decided, in order."""
        return tuple(number for number, verdict in enumerate(self.verdicts) if verdict is Verdict.OPEN)

    # what it makes

    @property
    def text(self) -> str:
        """The passage with the new words of what was taken, and the old ones of all else."""
        return "".join(self._words(with_open=False))

    @property
    def wanted(self) -> str:
        """The passage as it would be with all that is open taken too."""
        return "".join(self._words(with_open=True))

    def _words(self, with_open: bool) -> Iterator[str]:
        at = 0
        for change, verdict in zip(self.changes, self.verdicts, strict=True):
            taken = verdict is Verdict.TAKEN or (with_open and verdict is Verdict.OPEN)
            yield self.old[at : change.start]
            yield change.new if taken else change.old
            at = change.end
        yield self.old[at:]

    def taken(self) -> Iterator[tuple[int, int]]:
        """Yield where in `text` the new words of each change that was taken begin and end."""
        at = moved = 0
        for change, verdict in zip(self.changes, self.verdicts, strict=True):
            if verdict is not Verdict.TAKEN:
                continue
            at = change.start + moved
            yield at, at + len(change.new)
            moved += len(change.new) - len(change.old)

    def pieces(self) -> Iterator[Piece]:
        """Yield what is to be shown, in order: of an open change the old words and then the new ones."""
        at = 0
        for number, (change, verdict) in enumerate(zip(self.changes, self.verdicts, strict=True)):
            yield Piece(Part.SAME, self.old[at : change.start])
            if verdict is Verdict.OPEN:
                yield Piece(Part.REMOVED, change.old, number)
                yield Piece(Part.ADDED, change.new, number)
            else:
                yield Piece(Part.SAME, change.new if verdict is Verdict.TAKEN else change.old)
            at = change.end
        yield Piece(Part.SAME, self.old[at:])


def fitted(old: str, answer: str) -> str:
    """Return an answer with the white space around it that stands around the passage it is to take the place of."""
    words = _newlines(answer).strip()
    if not words or not old.strip():
        return words or old
    lead, tail = len(old) - len(old.lstrip()), len(old) - len(old.rstrip())
    return old[:lead] + words + old[len(old) - tail :]


def _newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _as_far_as_written(old: str, stretches: Sequence[Stretch]) -> Sequence[Stretch]:
    """Return the stretches without the words that are only taken out because the answer has not come to them.

    That is what is taken out at the end, or before a few last words, which may well be found far behind their place.
    """
    behind = ""
    for number in reversed(range(len(stretches))):
        each = stretches[number]
        if each.part is not Part.REMOVED:
            behind = each.text + behind
        elif number + 1 == len(stretches) or count_words(each.text) > 2 * count_words(behind) + _FEW:
            head = stretches[:number]
            if old.startswith(behind, each.old):
                return head
            space = "" if behind[-1].isspace() or each.text[0].isspace() else " "
            return [*head, Stretch(Part.ADDED, behind + space, each.old, each.new)]
        if count_words(behind) > _LAST:
            break
    return stretches


def _changes(stretches: Sequence[Stretch]) -> Iterator[Change]:
    waiting: Stretch | None = None
    for each in stretches:
        if waiting is not None:
            yield Change(waiting.old, waiting.text, each.text if each.part is Part.ADDED else "")
            follows, waiting = each.part is Part.ADDED, None
            if follows:
                continue
        if each.part is Part.REMOVED:
            waiting = each
        elif each.part is Part.ADDED:
            yield Change(each.old, "", each.text)
    if waiting is not None:
        yield Change(waiting.old, waiting.text, "")
