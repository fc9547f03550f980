"""What the model is told at a place of a novel: the plain end of the text, and Inkwell's context with its sections.

Inkwell's contexts are made by the product's own code: `Told`, `segments_of`, the bible's index, the index of passages,
a chapter's own sentences as its summary.
"""

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bible_maker import bible_of
from novel import Novel

from inkwell.app.bible_told import words_for
from inkwell.engine.ngram_files import NO_NGRAMS, NgramUse, to_bytes
from inkwell.storage.atomic import Stamp
from inkwell.storage.passage_index import PassageIndex
from inkwell.story.assembly import segments_of
from inkwell.story.cast import cast_at
from inkwell.story.context import RULES, Excerpt, Lore, Plan, Section, Told
from inkwell.story.lore import LoreIndex
from inkwell.story.recall import excerpts_of, query_of
from inkwell.story.segments import Cut, Origin, Segment
from inkwell.story.summaries import own_sentences

STORY_CHARACTERS = 6000
SUMMARIES = 6
"""Chapters before this one whose summaries are told."""
FOUND = 2
MEMORY = (Section.CAST, Section.LORE, Section.SUMMARIES, Section.FOUND, Section.SAMPLES)
"""The sections whose worth is measured, each alone."""


Arrangement = tuple[tuple[Segment, ...], NgramUse]
"""What is told, and the memory that is mixed in beside it."""


@dataclass(frozen=True)
class Spot:
    """A place in a novel."""

    novel: Novel
    place: int

    @cached_property
    def chapter(self) -> int:
        return self.novel.chapter_at(self.place)

    @cached_property
    def before(self) -> str:
        """The chapter up to the place."""
        return self.novel.text[self.novel.starts[self.chapter] : self.place]

    @property
    def all_before(self) -> str:
        return self.novel.text[: self.place]

    @property
    def rest(self) -> str:
        return self.novel.text[self.place :]


class Memory:
    """What is remembered of a novel's chapters, made once for all places in one."""

    def __init__(self, novel: Novel, folder: Path) -> None:
        self._novel = novel
        self._passages = PassageIndex(folder / f"{novel.name}.sqlite")
        for number, text in enumerate(novel.chapters):
            self._passages.put(str(number), Stamp(), excerpts_of(text))
        self._folder = folder
        self._lore: tuple[int, LoreIndex] = (-1, LoreIndex(()))

    def told(self, spot: Spot) -> Told:
        """All that could be told there; bible and summaries are of earlier chapters only."""
        chapters = self._novel.chapters[: spot.chapter]
        earlier = "\n\n".join(chapters)
        index = self._index(spot.chapter, earlier)
        story = self._story(chapters)
        lore = index.triggered(spot.before)
        return Told(
            before=spot.before,
            story=story,
            samples=(Excerpt("Sample", chapters[0][:1200]),) if chapters else (),
            cast=cast_at(index, spot.before, [each.text for each in story], {match.entry.id for match in lore}),
            summaries=tuple(
                Excerpt(f"Chapter {number + 1}", own_sentences(chapters[number]))
                for number in range(max(0, len(chapters) - SUMMARIES), len(chapters))
            ),
            lore=tuple(
                Lore(match.entry.name, words_for(match.entry), "", match.entry.priority, match.entry.id)
                for match in lore
            ),
            found=tuple(
                Excerpt(f"Chapter {int(each.node) + 1}", each.text)
                for each in self._passages.by_words(query_of(spot.before), list(map(str, range(spot.chapter))), FOUND)
            ),
        )

    def phrases(self, spot: Spot) -> NgramUse:
        """That of the chapters before this one."""
        return phrases_before(self._novel, spot.place, self._folder)

    def _index(self, chapter: int, earlier: str) -> LoreIndex:
        if self._lore[0] != chapter:
            self._lore = chapter, LoreIndex(bible_of(earlier))
        return self._lore[1]

    @staticmethod
    def _story(chapters: Sequence[str]) -> tuple[Excerpt, ...]:
        """As `StorySoFar` gives it: whole chapters until there are enough characters, the first of them cut."""
        found: list[Excerpt] = []
        wanted = STORY_CHARACTERS
        for number in range(len(chapters) - 1, -1, -1):
            if wanted <= 0:
                break
            found.append(Excerpt(f"Chapter {number + 1}", chapters[number][-wanted:]))
            wanted -= len(chapters[number])
        return tuple(found[::-1])

    def close(self) -> None:
        self._passages.close()


def phrases_before(novel: Novel, place: int, folder: Path) -> NgramUse:
    """The memory of the book's own phrases, as the product makes it: of what stands before this chapter."""
    chapter = novel.chapter_at(place)
    path = folder / f"{novel.name}-{chapter}.json"
    if not path.exists():
        path.write_bytes(to_bytes(novel.chapters[:chapter]))
    return NgramUse(str(path))


def arrangements(told: Told, phrases: NgramUse) -> Mapping[str, Arrangement]:
    """Inkwell's contexts by name: without any memory, with each section alone, as the product has it, with all."""
    none = Plan(off=frozenset(MEMORY))
    alone = {
        f"{RULES[section].title}": Plan(on=frozenset({section}), off=frozenset(MEMORY) - {section})
        for section in MEMORY
    }
    all_on = Plan(on=frozenset(MEMORY))
    # Pages to sound like are told only where an author has chosen some.
    usual = Plan(off=frozenset({Section.SAMPLES}))
    found = {name: (plan, NO_NGRAMS) for name, plan in {"Inkwell, nothing but the story": none, **alone}.items()}
    found["The book’s own phrases"] = none, phrases
    found["Inkwell as it comes, without the book’s own phrases"] = usual, NO_NGRAMS
    found["Inkwell as it comes"] = usual, phrases
    found["Inkwell, all on"] = all_on, phrases
    return {name: (segments_of(told, plan), leant) for name, (plan, leant) in found.items()}


def plain(text: str) -> tuple[Segment, ...]:
    """The end of a text and nothing else."""
    return (Segment(text, Origin.AUTHOR, "The end of the text", 50, Cut.NEVER),)


def scratch() -> tempfile.TemporaryDirectory[str]:
    """A folder for the indexes of passages."""
    return tempfile.TemporaryDirectory(prefix="inkwell-memory-")
