"""Gathers all that the model could be told at a place in the book, from whoever knows a part of it.

Continue, what is read ahead for it, grey words and the tools all ask here, so that the same place is told in the same
words. Everything is answered at once, on the window's thread, from what is known already: a source that has to look
something up does so before, and tells what it knows.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

import msgspec
from PySide6.QtCore import QObject, Signal, SignalInstance

from inkwell.app.book_notes import BookNotes
from inkwell.app.run_records import Passage
from inkwell.app.session import Session
from inkwell.app.story_so_far import StorySoFar
from inkwell.manuscript.comments import outside
from inkwell.story.assembly import segments_of
from inkwell.story.context import Excerpt, Told, replaced
from inkwell.story.segments import Segment
from inkwell.story.withheld import untold
from inkwell.translation import tr

KEPT: Final = tr("You keep this note from the model, so nothing can be asked here.")
STORY_CHARACTERS: Final = 6000
"""How much of the earlier scenes is offered to the model at least: about 1,500 tokens, a few seconds of a laptop's
CPU; three characters for each token of a larger context."""

SCENE_CHARACTERS, SCENE_STEP = 200_000, 100_000
"""Of a scene that is longer only the end is offered, cut in such steps: no context here holds more."""


@dataclass(frozen=True)
class ToldPlace:
    """The place that is asked for: a scene, its text up to there, and what is worked on there, if anything is."""

    node: str
    before: str
    selection: str = ""


class Source(Protocol):
    """Whoever knows a part of what could be told."""

    def __call__(self, told: Told, place: ToldPlace) -> Told:
        """Return the same with that part in it."""
        ...


class ContextSources(QObject):
    """The book's text before a place, the author's notes, and what further sources add in their order.

    `changed` when the same place may be told something else now, though nothing was written there.
    """

    changed = Signal()

    def __init__(
        self,
        session: Session,
        story: StorySoFar,
        notes: BookNotes,
        context_tokens: Callable[[], int] = lambda: 0,
        parent: QObject | None = None,
    ) -> None:
        """`context_tokens` is the size of the loaded model's context, 0 when none is loaded."""
        super().__init__(parent)
        self._session = session
        self._story = story
        self._notes = notes
        self._context_tokens = context_tokens
        self._sources: list[Source] = []
        notes.changed.connect(self.changed)

    def add(self, source: Source, *changes: SignalInstance) -> None:
        """Ask this source too, after those there are; each of `changes` tells that it knows something else."""
        self._sources.append(source)
        for each in changes:
            each.connect(self.changed)

    def passage(self, before_cursor: str, note: str, node: str | None = None) -> Passage | None:
        """What is told at a place in the scene that the author is in, or in `node`.

        None when there is no scene, or it is a note that no model is told of.
        """
        node = node or self._session.current
        if node is None or not self._session.is_open or node in untold(self._session.manuscript):
            return None
        told = replaced(self.told(ToldPlace(node, _near_end(before_cursor))), note=note)
        return Passage(self._session.project, node, told, self._notes.notes.plan)

    def why_not(self, node: str | None = None) -> str:
        """Why there is no passage, in a sentence."""
        node = node or self._session.current
        kept = node is not None and node in untold(self._session.manuscript)
        return KEPT if kept else tr("Open a scene first; the model continues from the cursor.")

    def told(self, place: ToldPlace) -> Told:
        """All that could be told there."""
        characters = max(STORY_CHARACTERS, 3 * self._context_tokens())
        story = (Excerpt(title, text) for title, text in self._story.before(place.node, characters))
        tree = self._session.manuscript
        kept = tuple(tree.node(each).title for each in sorted(untold(tree)))
        told = self._notes.notes.add_to(Told(before=place.before, story=tuple(story), kept_back=kept))
        for source in self._sources:
            told = source(told, place)
        return told

    def beside(self, place: ToldPlace, *, memory: bool, story: bool) -> tuple[Segment, ...]:
        """What is told to a tool beside the text that it works on: what is known of the book, what stands before."""
        told = replaced(self.told(place), before="")
        if not story:
            told = replaced(told, story=())
        if not memory:
            told = Told(story=told.story)
        segments = segments_of(told, self._notes.notes.plan)
        # What the tool says comes behind them.
        return tuple(
            each if each.text.endswith("\n\n") else msgspec.structs.replace(each, text=each.text + "\n\n")
            for each in segments
        )


def _near_end(text: str) -> str:
    """What of a very long scene can matter to a model; cut in large steps, so that what is told keeps its beginning."""
    steps = (len(text) - SCENE_CHARACTERS) // SCENE_STEP
    return text[outside(text, steps * SCENE_STEP) :] if steps > 0 else text
