"""The scenes that a question about the book has to do with: found by their rare words, for a chat to answer from."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QObject

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.passage_index import Found, PassageIndex, passage_path
from inkwell.storage.project import Project
from inkwell.storage.tree_reading import seen_stamp
from inkwell.story.recall import excerpts_of, query_of
from inkwell.story.tool_results import Source
from inkwell.story.withheld import untold

MOST: Final = 6
"""Excerpts that are told."""
HERE: Final = 2
"""Of these so many from the scene that the author is in, where the question's words lead nowhere else."""
_BREATH_SECONDS: Final = 0.002
"""After each scene that is read the window's thread has its turn."""


@dataclass(frozen=True)
class _Asked:
    question: str
    node: str
    titles: Mapping[str, str]
    """Of every node of the book that may be told, with the chapter that it is in."""


class SceneFinder(QObject):
    """Looks in what the folder holds: a key of the last seconds may not be in it yet."""

    def __init__(self, session: Session, lane: SaveLane, cache: Path, parent: QObject | None = None) -> None:
        """`lane` is for this alone: the first question about a book takes a moment on it."""
        super().__init__(parent)
        self._session, self._lane, self._cache = session, lane, cache

    def find(self, question: str, node: str, then: Callable[[Sequence[Source]], object]) -> None:
        """See `tool_runs.Finder`. What cannot be read is passed over; nothing found is an answer too."""
        project, tree = self._session.project, self._session.manuscript
        titles = {each: _title(tree, each) for each in tree.nodes.keys() - untold(tree)}
        asked = _Asked(question, node, titles)
        work = partial(look, project, self._cache, asked)
        self._lane.submit(Job("scenes", 0, work, then=partial(_answer, then)))


def _answer(then: Callable[[Sequence[Source]], object], done: Done) -> None:
    then(_sources(done))


def _sources(done: Done) -> Sequence[Source]:
    return () if done.error is not None else cast("Sequence[Source]", done.value)


def _title(tree: Manuscript, node: str) -> str:
    return " / ".join([*(each.title for each in reversed(tree.ancestors(node))), tree.node(node).title])


def look(project: Project, cache: Path, asked: _Asked) -> tuple[Source, ...]:
    """On the lane: bring the index up to date, and ask it."""
    index = PassageIndex(passage_path(cache, project.info.id, project.folder))
    try:
        _bring_up_to_date(index, project)
        found = index.by_words(query_of(asked.question), asked.titles, MOST)
        if len(found) < HERE and asked.node in asked.titles:
            found = [*found, *_of_here(index, asked.node, found)]
    finally:
        index.close()
    return tuple(Source(each.node, asked.titles.get(each.node, ""), each.text) for each in found)


def _of_here(index: PassageIndex, node: str, found: Sequence[Found]) -> Sequence[Found]:
    known = {each.id for each in found}
    return [each for each in index.of_node(node) if each.id not in known][-HERE:]


def _bring_up_to_date(index: PassageIndex, project: Project) -> None:
    known, nodes = index.stamps(), project.manuscript.nodes
    index.forget([each for each in known if each not in nodes])
    for node in nodes:
        stamp = seen_stamp(project.folder / "text" / f"{node}.md")
        if known.get(node) == stamp:
            continue
        try:
            text = project.read_text(node).text
        except InkwellError:
            continue  # It was deleted a moment ago.
        index.put(node, stamp, excerpts_of(text))
        time.sleep(_BREATH_SECONDS)
