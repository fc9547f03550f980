"""Moving parts of the open book into another book of its series: one step, and safe there before they go here."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, Never

from inkwell.app.drafts import Drafts
from inkwell.app.plan_acts import PlanActs
from inkwell.app.session import Session
from inkwell.app.structure import Structure
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.book_moving import send_parts
from inkwell.storage.lock import HeldElsewhereError
from inkwell.storage.project_info import read_info
from inkwell.storage.series import books_of, read_series, series_folder


class OtherBook(NamedTuple):
    """A book that parts can be moved to."""

    folder: Path
    title: str


class BookMoving:
    """`state` is the author's own folder, in which locks are."""

    def __init__(self, session: Session, structure: Structure, acts: PlanActs, drafts: Drafts, state: Path) -> None:
        self._session, self._structure, self._acts = session, structure, acts
        self._drafts, self._state = drafts, state

    def books(self) -> tuple[OtherBook, ...]:
        """The other books of the series, in order. Raises NOT_FOUND where the book is in none, and as `read_series`."""
        project = self._session.project
        folder = series_folder(project.info, project.folder)
        if folder is None:
            sentence = "This book is part of no series, so there is no other book to move this to."
            raise InkwellError(ErrorKind.NOT_FOUND, sentence)
        here = project.folder.resolve()
        others = [each for each in books_of(folder, read_series(folder)) if each.resolve() != here]
        return tuple(OtherBook(each, read_info(each)[0].title) for each in others)

    def move(self, ids: Sequence[str], folder: Path) -> str:
        """Move parts with all below them to the end of another book; return what that is called.

        They are in this book's trash then, with the words that they had.

        Raises:
            InkwellError: READ_ONLY when this book is only read or the other is open elsewhere, CONFLICT, DISK, and as
                the session does; every part is in this book as before, or in both.
        """
        project, tops = self._session.project, self._acts.tops(ids)
        if project.read_only:
            raise InkwellError(ErrorKind.READ_ONLY, project.why, str(project.folder))
        if not tops:
            raise InkwellError(ErrorKind.BAD_INPUT, "Nothing is chosen that could be moved.")
        self._drafts.gather()
        self._drafts.flush()
        self._refuse_unsaved(tops)
        titles = [self._session.manuscript.node(each).title for each in tops]
        what = f"“{titles[0]}”" if len(titles) == 1 else f"{len(titles)} parts of the book"
        try:
            book = send_parts(project, tops, folder, self._state)
        except HeldElsewhereError as error:
            sentence = f"“{folder.name}” is open in another Inkwell. Close it there first; nothing was moved."
            raise InkwellError(ErrorKind.READ_ONLY, sentence, error.detail) from error

        def back() -> Never:
            sentence = f"What was moved is in “{book}” now. Move it back from there, or restore it here from the trash."
            raise InkwellError(ErrorKind.CONFLICT, sentence, str(folder))

        with self._structure.step(f"Move {what} to “{book}”", back):
            for top in tops:
                self._session.delete(top)
        return book

    def _refuse_unsaved(self, tops: Sequence[str]) -> None:
        """What is not on the disk would not be in the copy."""
        tree = self._session.manuscript
        for top in tops:
            for node in (tree.node(top), *tree.descendants(top)):
                draft = self._drafts.of(node.id)
                if draft is not None and draft.dirty:
                    sentence = f"“{node.title}” was changed elsewhere too. Decide which version stays, then move it."
                    raise InkwellError(ErrorKind.CONFLICT, sentence, node.id)
