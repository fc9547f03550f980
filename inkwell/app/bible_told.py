"""What of the story bible the model is told at a place: entries always told, and those that the text calls for."""

from collections.abc import Callable
from typing import Final

from inkwell.app.bible_index import BibleIndex
from inkwell.app.context_sources import ToldPlace
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.manuscript.comments import blanked
from inkwell.manuscript.tree import Manuscript
from inkwell.story.bible import Entry, EntryKind
from inkwell.story.context import Lore, Told, replaced
from inkwell.story.lore import NOWHERE, Match, Place, Source, place_of

_SELECTION: Final = "the selection"


class BibleTold:
    """A source of `ContextSources`. It goes by the index as it is: what is asked after a key takes no time.

    `earlier` says which nodes the books before this one in the series have.
    """

    def __init__(
        self, session: Session, index: BibleIndex, earlier: Callable[[], frozenset[str]] = frozenset[str]
    ) -> None:
        self._session = session
        self._index = index
        self._earlier = earlier
        self._place: tuple[Manuscript | None, str, frozenset[str], Place] = (None, "", frozenset(), NOWHERE)

    def __call__(self, told: Told, place: ToldPlace) -> Told:
        """Add the bible's part: style, entries always told, and those called for, the new ones last.

        A comment calls for nothing: what the author hides in it would be told by what it names.
        """
        index = self._index.index
        if not index.entries:
            return told
        here = self._at(place.node)
        standing = index.standing(here)
        scene, selection = blanked(place.before, unfinished=True), blanked(place.selection)
        beside = (Source(_SELECTION, selection),) if selection.strip() else ()
        style = [words_for(match.entry) for match in standing if match.entry.kind is EntryKind.STYLE]
        return replaced(
            told,
            style="\n\n".join(filter(None, [told.style, *style])),
            standing=tuple(_lore(match) for match in standing if match.entry.kind is not EntryKind.STYLE),
            lore=tuple(map(_lore, index.triggered(scene, beside, here))),
        )

    def _at(self, node: str) -> Place:
        manuscript, earlier = self._session.manuscript, self._earlier()
        if self._place[0] is not manuscript or self._place[1] != node or self._place[2] is not earlier:
            try:
                place = place_of(manuscript, node, earlier)
            except InkwellError:
                # The scene was deleted a moment ago: the bible holds as outside the book.
                place = NOWHERE
            self._place = manuscript, node, earlier, place
        return self._place[3]


def words_for(entry: Entry) -> str:
    """What a model is told of an entry, without its name: other names, the answers that there are, the text."""
    also = f"also called {', '.join(entry.aliases)}." if entry.aliases and entry.kind is not EntryKind.STYLE else ""
    answers = [f"{question}: {answer.strip()}" for question, answer in entry.fields if answer.strip()]
    return "\n".join(filter(None, [also, *answers, entry.text.strip()]))


def _lore(match: Match) -> Lore:
    entry = match.entry
    return Lore(entry.name or "Nameless", words_for(entry), f"{match.why}.", entry.priority, entry.id)
