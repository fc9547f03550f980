"""What of the book's memory the model is told at a place: summaries of earlier chapters, names out of sight, passages.

Each is taken as it is known; what has to be looked up was looked up before, or will be for the next time.
"""

from typing import Final

from inkwell.app.bible_index import BibleIndex
from inkwell.app.context_sources import ToldPlace
from inkwell.app.recall import Recall, Recalled
from inkwell.app.session import Session
from inkwell.app.summaries import Summaries
from inkwell.story.cast import cast_at
from inkwell.story.context import Excerpt, Told, replaced
from inkwell.story.lore import lineage_of

MOST_SUMMARIES: Final = 20
"""Chapters before this one whose summaries are offered; how many there is room for is the host's to say."""


class MemoryTold:
    """A source of `ContextSources`, to be asked after the bible's."""

    def __init__(self, session: Session, summaries: Summaries, recall: Recall, index: BibleIndex) -> None:
        self._session = session
        self._summaries, self._recall, self._index = summaries, recall, index

    def __call__(self, told: Told, place: ToldPlace) -> Told:
        """Add summaries, names, and passages of scenes that are not told themselves."""
        earlier = [each.text for each in told.story]
        tree = self._session.manuscript
        # The scene may have been deleted a moment ago.
        lineage = lineage_of(tree, place.node) if place.node in tree.nodes else ()
        known = {each.id for each in (*told.standing, *told.lore)}
        return replaced(
            told,
            summaries=self._summaries.before(place.node)[-MOST_SUMMARIES:],
            cast=cast_at(self._index.index, place.before, earlier, known, lineage),
            found=tuple(
                _excerpt(each)
                for each in self._recall.found(place.node, place.before)
                if not any(each.text in text for text in earlier)
            ),
        )


def _excerpt(found: Recalled) -> Excerpt:
    return Excerpt(found.title, found.text, found.why, found.node)
