"""What others said of a text in Word: comments and tracked changes, as comments of the manuscript.

A comment stands behind the words that it is about and says who made it and when, as in
`<!-- Ruth Lee, 2026-11-26T10:00:00Z: on “the last mile”: Is this needed? -->`. A tracked insertion is in the text and
a tracked deletion is not, as they are on Word's own pages; each is told by such a comment, the deleted words in full.
So are words that were moved, paragraphs that were parted or joined, and words that were set in other letters.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final

from inkwell.exchange.pandoc_blocks import Block, words_of
from inkwell.translation import tr

MOVED: Final = "\ufdd2"
"""Stands before the author of a change that is half of a move; pandoc does not tell it from the others."""
LETTERS: Final = "inkwell-letters-"
"""What the id of a comment begins with that says how words were set in other letters."""

_LONGEST_ABOUT: Final = 80
"""Code points of what a comment is about that it repeats."""
_MOSTLY: Final = 0.5
"""Where more of a text than this is inserted, its author wrote it with tracking on, and insertions say nothing."""
_PARTED: Final = "parts this paragraph from the next"
_INSERTED: Final = re.compile(rf"<!-- [^:<>]*?(?:T[\d:.]+Z?)?: (?:inserted: .*?|{_PARTED}) -->")
_WHITE: Final = frozenset(("Space", "SoftBreak", "LineBreak"))
_CHANGES: Final = ("insertion", "deletion", "paragraph-insertion", "paragraph-deletion")


class Review:
    """Gathers what was said of one document, in its order."""

    def __init__(self) -> None:
        self._open: dict[str, tuple[Mapping[str, str], str | None, list[str]]] = {}
        self._inserted = 0
        self._heard = 0
        self.counts: Counter[str] = Counter()
        """How many comments, insertions and deletions there were."""

    def heard(self, text: str) -> None:
        """Words of the text went by."""
        self._heard += len(text)
        for _, _, words in self._open.values():
            words.append(text)

    def ended(self) -> None:
        """A paragraph went by."""
        for _, _, words in self._open.values():
            words.append(" ")

    def begin(self, said: Mapping[str, str], words: str) -> None:
        """A comment begins; what it says is known already."""
        self._open[said.get("id", "")] = (said, words, [])

    def begin_inserted(self, said: Mapping[str, str]) -> None:
        """Words begin that were inserted; `end` says where they end."""
        self._open[said.get("id", "")] = (said, None, [])

    def end(self, said: Mapping[str, str]) -> str:
        """What stands where it ends."""
        found = self._open.pop(said.get("id", ""), None)
        if found is None:
            return ""
        begun, words, about = found
        signature = _signature(begun)
        if words is None:
            return self.inserted(begun, "".join(about).strip())
        self.counts["letters" if said.get("id", "").startswith(LETTERS) else "comments"] += 1
        place = _shortened("".join(about)) if len("".join(about).split()) > 1 else ""
        known = words.lstrip().startswith("on “")
        return _comment(signature, f"on “{place}”: {words}" if place and not known else words)

    def left(self) -> list[str]:
        """Comments that never end."""
        return [self.end({"id": each}) for each in list(self._open)]

    def deleted(self, said: Mapping[str, str], words: str) -> str:
        """What stands where words were deleted."""
        return self._changed(said, "deletions", "moved away" if _is_moved(said) else "deleted", words.strip())

    def joined(self, said: Mapping[str, str]) -> str:
        """What stands where two paragraphs are to be one."""
        self.counts["deletions"] += 1
        return _comment(_signature(said), "joins this paragraph to the next")

    def inserted(self, said: Mapping[str, str], words: str) -> str:
        """What stands behind words that were inserted."""
        if not _is_moved(said):
            self._inserted += len(words)
        return self._changed(said, "insertions", "moved here" if _is_moved(said) else "inserted", _shortened(words))

    def parted(self, said: Mapping[str, str]) -> str:
        """What stands where one paragraph was made two."""
        self.counts["insertions"] += 1
        return _comment(_signature(said), _PARTED)

    def _changed(self, said: Mapping[str, str], kind: str, what: str, words: str) -> str:
        self.counts["moves" if _is_moved(said) else kind] += 1
        return _comment(_signature(said), f"{what}: {words}") if words else ""

    @property
    def written_with_tracking(self) -> bool:
        """Whether most of the text is inserted, so that insertions say nothing."""
        return self._inserted > _MOSTLY * max(self._heard, 1)

    def remarks(self) -> list[str]:
        """Sentences on what was there."""
        found: list[str] = []
        if self.counts["comments"]:
            found.append(
                tr("Comments of others stand in the text as comments: {counts:,}.", counts=self.counts["comments"])
            )
        insertions, deletions = self.counts["insertions"], self.counts["deletions"]
        letters = self.counts["letters"]
        if self.written_with_tracking and insertions:
            found.append(tr("The text was written with changes tracked, so what was inserted is the text."))
            insertions = 0
        if insertions or deletions:
            found.append(
                tr(
                    "Tracked changes are made in the text, and each is told by a comment beside it (insertions: "
                    "{insertions:,}, deletions: {deletions:,}).",
                    insertions=insertions,
                    deletions=deletions,
                )
            )
        if self.counts["moves"]:
            # Each is told where it was and where it is.
            found.append(
                tr(
                    "Words that were moved are told where they were and where they are: {value:,}.",
                    value=-(-self.counts["moves"] // 2),
                )
            )
        if letters:
            found.append(
                tr("Words that were set in other letters are so, and comments tell it: {letters:,}.", letters=letters)
            )
        return found


def without_insertions(text: str) -> str:
    """The text without the comments that say what was inserted."""
    return _INSERTED.sub("", text)


def told_marks(inlines: Sequence[Block]) -> Sequence[Block]:
    """A paragraph's inlines without a tracked mark of its end where that goes without saying: all of it is so."""
    kinds = [_change(each) for each in inlines if each["t"] not in _WHITE]
    within = {each for each in kinds if not each.startswith("paragraph-")}
    if len(within) > 1 or within not in ({"insertion"}, {"deletion"}, set[str]()):
        return inlines
    idle = f"paragraph-{min(within, default='insertion')}"
    return [each for each in inlines if _change(each) != idle]


def comments_in(inlines: Sequence[Block]) -> list[Block]:
    """What was said of words, and what was taken out of them, without those that are still there."""
    kept = ("comment-start", "comment-end", "deletion")
    return [each for each in inlines if each["t"] == "Span" and any(name in kept for name in each["c"][0][1])]


def deleted_words(inline: Block) -> str:
    """What was taken out, with the footnotes in it."""
    if inline["t"] == "Note":
        return f" [{words_of(inline['c']).strip()}]"
    return words_of(inline)


def _change(inline: Block) -> str:
    """Which tracked change an inline is; "" for none."""
    classes: list[Any] = inline["c"][0][1] if inline["t"] == "Span" else []
    return next((each for each in _CHANGES if each in classes), "")


def _is_moved(said: Mapping[str, str]) -> bool:
    return said.get("author", "").startswith(MOVED)


def _signature(said: Mapping[str, str]) -> str:
    author = " ".join(re.sub(rf"[:;!?<>{MOVED}]", " ", said.get("author", "")).split()) or "Editor"
    date = said.get("date", "")
    return f"{author}, {date}" if re.fullmatch(r"\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?", date) else author


def _comment(signature: str, words: str) -> str:
    """A comment on one line that nothing in it can end."""
    lines = [" ".join(line.split()) for line in words.strip().split("\n")]
    plain = " ¶ ".join(line for line in lines if line).replace("-->", "--›").replace("<!--", "‹!--")
    return f"<!-- {signature}: {plain} -->"


def _shortened(words: str) -> str:
    bare = " ".join(words.split())
    if len(bare) <= _LONGEST_ABOUT:
        return bare
    half = _LONGEST_ABOUT // 2
    return f"{bare[:half].rsplit(' ', 1)[0]} … {bare[-half:].split(' ', 1)[-1]}"
