"""What of the book's memory the model is told at a place: summaries of earlier chapters, names out of sight, passages.

Each is taken as it is known; what has to be looked up was looked up before, or will be for the next time.
"""

from collections.abc import Callable, Iterator
from typing import Final

import msgspec

from inkwell.app.bible_index import BibleIndex
from inkwell.app.context_sources import ToldPlace
from inkwell.app.recall import Recall, Recalled
from inkwell.app.session import Session
from inkwell.app.summaries import Summaries
from inkwell.manuscript.comments import without_comments
from inkwell.story.cast import cast_at
from inkwell.story.context import USUAL, Excerpt, Plan, Section, Told, replaced
from inkwell.story.lore import lineage_of
from inkwell.translation import tr

MOST_SUMMARIES: Final = 60
"""Chapters before this one whose summaries are offered; how many there is room for is the host's to say. Each is in
the record of every run, also where there was none for it."""


class MemoryTold:
    """A source of `ContextSources`, to be asked after the bible's."""

    def __init__(
        self,
        session: Session,
        summaries: Summaries,
        recall: Recall,
        index: BibleIndex,
        plan: Callable[[], Plan] = lambda: USUAL,
    ) -> None:
        self._session, self._plan = session, plan
        self._summaries, self._recall, self._index = summaries, recall, index

    def __call__(self, told: Told, place: ToldPlace) -> Told:
        """Add summaries, names, and passages of scenes that are not told themselves."""
        earlier = [each.text for each in told.story]
        tree = self._session.manuscript
        # The scene may have been deleted a moment ago.
        lineage = lineage_of(tree, place.node) if place.node in tree.nodes else ()
        return replaced(
            told,
            summaries=_last_of(self._summaries.before(place.node)),
            cast=cast_at(self._index.index, place.before, earlier, set(self._known(told)), lineage),
            found=tuple(
                _excerpt(each)
                for each in self._recall.found(place.node, place.before)
                if not any(each.text in text for text in earlier)
            ),
        )

    def _known(self, told: Told) -> Iterator[str]:
        """The entries that more is told of than their names: an empty one, or one of a section left out, is not."""
        for section, entries in ((Section.BIBLE, told.standing), (Section.LORE, told.lore)):
            if self._plan().tells(section):
                yield from (each.id for each in entries if without_comments(each.text).strip())


def _last_of(summaries: tuple[Excerpt, ...]) -> tuple[Excerpt, ...]:
    """As many as are offered; the first says how many are not."""
    left = len(summaries) - MOST_SUMMARIES
    if left <= 0:
        return summaries
    first, *others = summaries[left:]
    besides = tr("{n} earlier chapters are not offered.", "", left)
    return (msgspec.structs.replace(first, why=f"{first.why} {besides}".lstrip()), *others)


def _excerpt(found: Recalled) -> Excerpt:
    return Excerpt(found.title, found.text, found.why, found.node)
