"""What others said of a text in Word: comments and tracked changes, as comments of the manuscript.

A comment stands behind the words that it is about and says who made it and when, as in
`<!-- Ruth Lee, 2026-11-26T10:00:00Z: on “the last mile”: Is this needed? -->`. A tracked insertion is in the text and
a tracked deletion is not, as they are on Word's own pages; each is told by such a comment, the deleted words in full.
"""

import re
from collections import Counter
from collections.abc import Mapping
from typing import Final

_LONGEST_ABOUT: Final = 80
"""Code points of what a comment is about that it repeats."""
_MOSTLY: Final = 0.5
"""Where more of a text than this is inserted, its author wrote it with tracking on, and insertions say nothing."""
_INSERTED: Final = re.compile(r"<!-- (?:(?!-->).)*?: inserted: .*? -->")


class Review:
    """Gathers what was said of one document, in its order."""

    def __init__(self) -> None:
        self._open: dict[str, tuple[str, str, list[str]]] = {}
        self._inserted = 0
        self._heard = 0
        self.counts: Counter[str] = Counter()
        """How many comments, insertions and deletions there were."""

    def heard(self, text: str) -> None:
        """Words of the text went by."""
        self._heard += len(text)
        for _, _, words in self._open.values():
            words.append(text)

    def begin(self, said: Mapping[str, str], words: str) -> None:
        """A comment begins; what it says is known already."""
        self._open[said.get("id", "")] = (_signature(said), words, [])

    def end(self, said: Mapping[str, str]) -> str:
        """What stands where it ends."""
        found = self._open.pop(said.get("id", ""), None)
        if found is None:
            return ""
        signature, words, about = found
        self.counts["comments"] += 1
        place = _shortened("".join(about)) if len("".join(about).split()) > 1 else ""
        known = words.lstrip().startswith("on “")
        return _comment(signature, f"on “{place}”: {words}" if place and not known else words)

    def left(self) -> list[str]:
        """Comments that never end."""
        return [self.end({"id": each}) for each in list(self._open)]

    def deleted(self, said: Mapping[str, str], words: str) -> str:
        """What stands where words were deleted."""
        self.counts["deletions"] += 1
        return _comment(_signature(said), f"deleted: {words}") if words.strip() else ""

    def joined(self, said: Mapping[str, str]) -> str:
        """What stands where two paragraphs are to be one."""
        self.counts["deletions"] += 1
        return _comment(_signature(said), "joins this paragraph to the next")

    def inserted(self, said: Mapping[str, str], words: str) -> str:
        """What stands behind words that were inserted."""
        self._inserted += len(words)
        self.counts["insertions"] += 1
        return _comment(_signature(said), f"inserted: {_shortened(words)}") if words.strip() else ""

    @property
    def written_with_tracking(self) -> bool:
        """Whether most of the text is inserted, so that insertions say nothing."""
        return self._inserted > _MOSTLY * max(self._heard, 1)

    def remarks(self) -> list[str]:
        """Sentences on what was there."""
        found: list[str] = []
        if self.counts["comments"]:
            found.append(f"Comments of others stand in the text as comments: {self.counts['comments']:,}.")
        insertions, deletions = self.counts["insertions"], self.counts["deletions"]
        if self.written_with_tracking and insertions:
            found.append("The text was written with changes tracked, so what was inserted is the text.")
            insertions = 0
        if insertions or deletions:
            found.append(
                "Tracked changes are made in the text, and each is told by a comment beside it: "
                f"{insertions:,} insertions, {deletions:,} deletions."
            )
        return found


def without_insertions(text: str) -> str:
    """The text without the comments that say what was inserted."""
    return _INSERTED.sub("", text)


def _signature(said: Mapping[str, str]) -> str:
    author = " ".join(re.sub(r"[:;!?<>]", " ", said.get("author", "")).split()) or "Editor"
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
