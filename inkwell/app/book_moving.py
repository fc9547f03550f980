"""Moving parts of the open book into another book of its series: safe there before they go here, one step to undo."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple, cast

from PySide6.QtCore import QObject, Signal

from inkwell.app.drafts import Drafts
from inkwell.app.plan_acts import PlanActs
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.app.structure import Structure
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import Node
from inkwell.storage.book_moving import Sent, is_as_sent, send_parts, withdraw_parts
from inkwell.storage.lock import HeldElsewhereError
from inkwell.storage.project import Project
from inkwell.storage.project_info import read_info
from inkwell.storage.series import books_of, read_series, series_folder
from inkwell.translation import tr

NOT_ALL_HERE: Final = tr("Not all of it could be brought back here.")


class OtherBook(NamedTuple):
    """A book that parts can be moved to."""

    folder: Path
    title: str


class _Move(NamedTuple):
    """What is to be moved where, as the book was when it was asked for."""

    project: Project
    tops: tuple[str, ...]
    nodes: tuple[Node, ...]
    """The parts with all below them, each before what is below it."""
    folder: Path
    words: str


class BookMoving(QObject):
    """`state` is the author's own folder, in which locks are. Files are copied on the lane, behind the saves before.

    Signals: `moved(title of the other book)`, `trouble(InkwellError)`; after trouble every part is in this book as
    before, or in both.
    """

    moved = Signal(str)
    trouble = Signal(object)

    def __init__(
        self,
        session: Session,
        structure: Structure,
        acts: PlanActs,
        drafts: Drafts,
        lane: SaveLane,
        state: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._structure, self._acts = session, structure, acts
        self._drafts, self._lane, self._state = drafts, lane, state
        self._going = False

    def books(self) -> tuple[OtherBook, ...]:
        """The other books of the series, in order. Raises NOT_FOUND where the book is in none, and as `read_series`."""
        project = self._session.project
        folder = series_folder(project.info, project.folder)
        if folder is None:
            sentence = tr("This book is part of no series, so there is no other book to move this to.")
            raise InkwellError(ErrorKind.NOT_FOUND, sentence)
        here = project.folder.resolve()
        others = [each for each in books_of(folder, read_series(folder)) if each.resolve() != here]
        return tuple(OtherBook(each, read_info(each)[0].title) for each in others)

    def move(self, ids: Sequence[str], folder: Path) -> None:
        """Move parts with all below them to the end of another book; `moved` or `trouble` follows.

        They are in this book's trash then, with the words that they had. Taken back, they are here again, and there in
        the trash.

        Raises:
            InkwellError: READ_ONLY, BAD_INPUT for nothing, CONFLICT where the author has to decide first.
        """
        project, tops = self._session.project, self._acts.tops(ids)
        if project.read_only:
            raise InkwellError(ErrorKind.READ_ONLY, project.why, str(project.folder))
        if not tops:
            raise InkwellError(ErrorKind.BAD_INPUT, tr("Nothing is chosen that could be moved."))
        if self._going:
            raise InkwellError(ErrorKind.CONFLICT, tr("Something is being moved already. Wait until it is there."))
        self._drafts.gather()
        self._drafts.write()
        self._refuse_conflicts(tops)
        titles = [self._session.manuscript.node(each).title for each in tops]
        words = tr("{n} parts of the book", "", len(titles), titles=titles[0])
        tree = self._session.manuscript
        nodes = tuple(node for top in tops for node in (tree.node(top), *tree.descendants(top)))
        asked = _Move(project, tops, nodes, folder, words)

        def work() -> Sent:
            try:
                return send_parts(project.folder, tree, tops, folder, self._state)
            except HeldElsewhereError as error:
                sentence = tr(
                    "“{name}” is open in another Inkwell. Close it there first; nothing was moved.", name=folder.name
                )
                raise InkwellError(ErrorKind.READ_ONLY, sentence, error.detail) from error

        self._going = True
        self._lane.submit(Job("move to another book", 0, work, then=partial(self._sent, asked)))

    def _sent(self, asked: _Move, done: Done) -> None:
        """It is safe there; here it goes only as it is there."""
        self._going = False
        if done.error is not None:
            self.trouble.emit(done.error)
            return
        sent = cast("Sent", done.value)
        if not self._is_here(asked, sent):
            sentence = tr("What was to be moved is in “{title}”, and was left here as it is.", title=sent.title)
            self.trouble.emit(InkwellError(ErrorKind.CONFLICT, sentence, str(asked.folder)))
            return
        if not self._is_as_asked(asked, sent):
            sentence = tr("{words} was changed while it was moved, so it stays here. Move it again.", words=asked.words)
            self._withdraw(sent, asked, InkwellError(ErrorKind.CONFLICT, sentence))
            return
        with self._structure.step(
            tr("Move {words} to “{title}”", words=asked.words, title=sent.title), lambda: self._take_back(asked, sent)
        ):
            try:
                for top in asked.tops:
                    self._session.delete(top)
            except InkwellError as error:
                self.trouble.emit(error)
                return
        self.moved.emit(sent.title)

    def _is_here(self, asked: _Move, sent: Sent) -> bool:
        """Whether all that was sent is in the open book; else it must stay there, whatever became of it here."""
        if not self._session.is_open or self._session.project is not asked.project:
            return False
        return all(each in self._session.manuscript.nodes for each in sent.texts)

    def _is_as_asked(self, asked: _Move, sent: Sent) -> bool:
        """Whether what was sent is what is here now, to the last key."""
        tree = self._session.manuscript
        if self._acts.tops(asked.tops) != asked.tops:
            return False
        below = {node.id for top in asked.tops for node in (tree.node(top), *tree.descendants(top))}
        self._drafts.gather()
        unsaved = any(draft.dirty for draft in self._drafts if draft.node in below)
        return below == set(sent.texts) and not unsaved and is_as_sent(sent, asked.project.folder)

    def _take_back(self, asked: _Move, sent: Sent) -> None:
        """Here first, out of the trash; there only when it is here."""
        try:
            self._structure.bring_back(asked.nodes)
        except InkwellError as error:
            sentence = tr(
                "{sentence} It is in “{title}”, and can be moved back from there.",
                sentence=error.sentence,
                title=sent.title,
            )
            raise InkwellError(error.kind, sentence, error.detail) from error
        self._withdraw(sent, asked, None)

    def _withdraw(self, sent: Sent, asked: _Move, why: InkwellError | None) -> None:
        """Take it out of the other book, once it is here; `why` is what the author is told when that is done."""

        def work() -> None:
            # Behind what brings it back, which may have failed.
            if any(asked.project.read_data(each) is None for each in sent.texts):
                raise InkwellError(ErrorKind.NOT_FOUND, NOT_ALL_HERE)
            withdraw_parts(sent, asked.folder, self._state)

        def took(done: Done) -> None:
            if done.error is not None:
                if done.error.sentence == NOT_ALL_HERE:
                    said = tr("It stays in “{title}”. {sentence}", title=sent.title, sentence=done.error.sentence)
                else:
                    said = tr(
                        "It is here, and stays in “{title}” too. {sentence}",
                        title=sent.title,
                        sentence=done.error.sentence,
                    )
                self.trouble.emit(InkwellError(done.error.kind, said, done.error.detail))
            elif why is not None:
                self.trouble.emit(why)

        self._lane.submit(Job("move back", 0, work, then=took))

    def _refuse_conflicts(self, tops: Sequence[str]) -> None:
        """What only the author can decide would not be in the copy."""
        tree = self._session.manuscript
        for top in tops:
            for node in (tree.node(top), *tree.descendants(top)):
                draft = self._drafts.of(node.id)
                if draft is not None and (draft.conflict or draft.error is not None):
                    sentence = tr(
                        "“{title}” was changed elsewhere too. Decide which version stays, then move it.",
                        title=node.title,
                    )
                    raise InkwellError(ErrorKind.CONFLICT, sentence, node.id)
