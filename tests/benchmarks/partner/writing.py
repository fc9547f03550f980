"""Writing a scene sentence by sentence: what the model would be told at each, with a bible that the text calls upon."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from inkwell.app.recall import STEP_CHARACTERS
from inkwell.manuscript.sentences import sentences
from inkwell.story.assembly import segments_of
from inkwell.story.bible import Entry
from inkwell.story.cast import cast_at
from inkwell.story.context import Excerpt, Lore, Told
from inkwell.story.lore import LoreIndex, Match
from inkwell.story.segments import Segment

WORDS = 1500
"""Of the scene."""
STORY = 6000
"""Characters of what stands before it."""
_PARTS = tuple(enumerate(range(1000, 41_000, 10_000), 1))
"""Where the beginnings of chapters stand that serve as their summaries."""
ENTRIES = 24
"""Names in the bible, those that the book names most often before the scene."""


@dataclass(frozen=True)
class Writing:
    """A scene to be written, what stands before it, and a bible."""

    before: str
    scene: str
    entries: tuple[Entry, ...]

    def steps(self, always: int = 2) -> Iterator["Step"]:
        """What is told behind each sentence of the scene; the last `always` entries are told always."""
        index = LoreIndex(self.entries[:-always])
        names = LoreIndex(self.entries)
        standing = tuple(_lore(entry, "Always told.") for entry in self.entries[-always:])
        for end in _ends(self.scene):
            scene = self.scene[:end]
            matches = index.triggered(scene)
            told = Told(
                before=scene,
                note="Stay with what she sees.",
                authors_note="Keep it close to her.",
                story=(Excerpt("Before", self.before[-STORY:]),),
                standing=standing,
                summaries=tuple(Excerpt(f"Chapter {number}", self.before[at : at + 300]) for number, at in _PARTS),
                cast=cast_at(names, scene, [self.before[-STORY:]]),
                found=self._found(end),
                lore=tuple(_lore(match.entry, match.why) for match in matches),
            )
            yield Step(end, matches, segments_of(told))

    def _found(self, end: int) -> tuple[Excerpt, ...]:
        """Two passages of what came before; others after each step of the text, as they are looked up."""
        step = end // STEP_CHARACTERS + 1
        places = (len(self.before) * step // 17, len(self.before) * step // 11)
        return tuple(Excerpt("an earlier chapter", self.before[place : place + 500]) for place in places)


@dataclass(frozen=True)
class Step:
    """One Continue: behind which character of the scene, which entries were called for, and all that is told."""

    end: int
    matches: Sequence[Match]
    segments: tuple[Segment, ...]


def writing_of(text: str, start: int = 0) -> Writing:
    """A scene of WORDS words from the first paragraph behind `start` on, and a bible of the names before it."""
    begin = text.find("\n\n", start) + 2 if start else 0
    words = list(re.finditer(r"\S+", text[begin : begin + 12 * WORDS]))
    scene = text[begin : begin + words[min(WORDS, len(words)) - 1].end()]
    return Writing(text[:begin].rstrip(), scene, _entries(text[:begin] or text, scene))


def _entries(before: str, scene: str) -> tuple[Entry, ...]:
    """An entry for each of the names that stand most often in what came before: two sentences that name it there."""
    found = Counter(re.findall(r"(?<=[a-z,] )[A-Z][a-z]{3,}", before))
    names = [name for name, _ in found.most_common() if name.lower() not in before.split()][:ENTRIES]
    # Those that the scene does not name come last: they are told always.
    names.sort(key=lambda name: (name not in scene, scene.find(name)))
    return tuple(
        Entry(id=f"entry-{number}", names=(name,), text=_about(name, before)) for number, name in enumerate(names)
    )


def _about(name: str, text: str) -> str:
    said = re.findall(rf"[A-Z][^.!?\n]*\b{name}\b[^.!?\n]*[.!?]", text)
    return " ".join(said[:2])[:400]


def _lore(entry: Entry, why: str) -> Lore:
    return Lore(entry.name, entry.text, why, entry.priority, entry.id)


def _ends(scene: str) -> list[int]:
    """Where each sentence ends."""
    return [end for _, end in sentences(scene)]
