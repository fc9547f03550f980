"""The series that the open book is part of: joining and leaving it, and what the bible shares with its books."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.bible import Bible
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.project import Project
from inkwell.storage.project_info import read_info
from inkwell.storage.series import (
    Series,
    arrange,
    create_series,
    enrol,
    is_listed,
    read_series,
    refuse_book,
    series_folder,
    with_series,
    withdraw,
)
from inkwell.storage.shared_bible import SharedBible
from inkwell.translation import tr


@dataclass(frozen=True)
class Left:
    """What came of leaving a series: how many entries were copied."""

    copied: int


class ListedBook(NamedTuple):
    """A book in the list of a series: how it is listed, its title, whether it is there now, and is the open one."""

    name: str
    title: str
    there: bool
    here: bool


class BookSeries(QObject):
    """What is asked for is done on the save lane, behind the saves before it.

    Signals: `joined(Series)`, `left(Left)`, `placed(entry id, whether it is shared now)`, `arranged(the order of the
    books before)`, `trouble(InkwellError)`.
    """

    joined = Signal(object)
    left = Signal(object)
    placed = Signal(str, bool)
    arranged = Signal(object)
    trouble = Signal(object)

    def __init__(self, session: Session, bible: Bible, lane: SaveLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._bible, self._lane = session, bible, lane
        self._asked_for: Project | None = None
        """The book whose place in its series was looked after since it was opened."""
        bible.changed.connect(self._look_after)

    @property
    def folder(self) -> Path | None:
        """The folder of the series that the open book says it is part of; None for none."""
        if not self._session.is_open:
            return None
        project = self._session.project
        return series_folder(project.info, project.folder)

    # joining and leaving

    def begin(self, folder: Path, title: str) -> None:
        """Make a series in a folder that is there, with the open book in it. Raises READ_ONLY, BAD_INPUT, CONFLICT."""
        self._refuse_second()
        refuse_book(folder)
        self._join(folder, lambda: create_series(folder, title))

    def join(self, folder: Path) -> None:
        """Make the open book part of the series in a folder. Raises as `begin`."""
        self._refuse_second()
        self._join(folder, lambda: None)

    def _refuse_second(self) -> None:
        self._project()
        if self.folder is not None:
            sentence = tr("This book is part of a series already. Leave that one first.")
            raise InkwellError(ErrorKind.CONFLICT, sentence, str(self.folder))

    def _join(self, folder: Path, make: Callable[[], object]) -> None:
        project = self._project()

        def work() -> Series:
            make()
            return enrol(folder, project.folder)

        def took(done: Done) -> None:
            info = with_series(project.info, project.folder, folder)
            project.set_info(info)
            files = _files(project)
            self._submit(files.drop_copies, lambda _: self._joined(cast("Series", done.value)))

        self._submit(work, took)

    def _joined(self, series: Series) -> None:
        self._bible.look_again()
        self.joined.emit(series)

    def leave(self) -> None:
        """Take the open book out of its series, with copies of what is shared. Raises READ_ONLY, NOT_FOUND."""
        project, folder = self._project(), self.folder
        if folder is None:
            raise InkwellError(ErrorKind.NOT_FOUND, tr("This book is part of no series."), str(project.folder))
        files = _files(project)

        def work() -> Left:
            copied = files.take_copies()
            if _is_there(folder):
                withdraw(folder, project.folder)
            return Left(copied)

        def took(done: Done) -> None:
            project.set_info(with_series(project.info, project.folder, None))
            self._bible.look_again()
            self.left.emit(done.value)

        self._submit(work, took)

    @Slot()
    def _look_after(self) -> None:
        """A book that came from elsewhere, as a copy does, is put into the list of its series."""
        series, folder = self._bible.series, self.folder
        if series is None or folder is None or not self._bible.can_change:
            return
        project = self._session.project
        if self._asked_for is not project:
            self._asked_for = project
            if not is_listed(folder, series, project.folder):
                self._submit(lambda: enrol(folder, project.folder), lambda _: self._bible.look_again())

    # the order of the books

    def listed(self) -> tuple[ListedBook, ...]:
        """The books of the series in the order of the story, those that are not there now too.

        Raises NOT_FOUND where the book is in none, and as `read_series`.
        """
        project, folder = self._session.project, self.folder
        if folder is None:
            raise InkwellError(ErrorKind.NOT_FOUND, tr("This book is part of no series."), str(project.folder))
        return tuple(_listed(folder, each, project) for each in read_series(folder).books)

    def arrange(self, names: Sequence[str]) -> None:
        """Put the books in another order; `arranged` has the order that they had. Raises READ_ONLY, NOT_FOUND."""
        project, folder = self._project(), self.folder
        if folder is None:
            raise InkwellError(ErrorKind.NOT_FOUND, tr("This book is part of no series."), str(project.folder))

        def work() -> tuple[str, ...]:
            before = read_series(folder).books
            arrange(folder, names)
            return before

        def took(done: Done) -> None:
            self._bible.look_again()
            self.arranged.emit(done.value)

        self._submit(work, took)

    # what is shared

    def share(self, entry_id: str, shared: bool) -> None:
        """Let an entry be the series', or this book's alone. Raises READ_ONLY, NOT_FOUND without a book."""
        files = _files(self._project())

        def took(_: Done) -> None:
            self._bible.look_again()
            self.placed.emit(entry_id, shared)

        self._submit(lambda: files.share(entry_id, shared), took)

    def _project(self) -> Project:
        """The open book. Raises NOT_FOUND, READ_ONLY."""
        project = self._session.project
        if project.read_only:
            raise InkwellError(ErrorKind.READ_ONLY, project.why, str(project.folder))
        return project

    def _submit(self, work: Callable[[], object], then: Callable[[Done], object]) -> None:
        """Do work on the lane, and `then` here, where the book is still open; what either raises is `trouble`."""
        project = self._session.project

        def took(done: Done) -> None:
            if done.error is not None:
                self.trouble.emit(done.error)
            elif self._session.is_open and self._session.project is project:
                try:
                    then(done)
                except InkwellError as error:
                    self.trouble.emit(error)

        self._lane.submit(Job("series", 0, work, then=took))


def _listed(folder: Path, name: str, project: Project) -> ListedBook:
    path = Path(os.path.normpath(folder.absolute() / name))
    there = (path / "text").is_dir()
    try:
        title = read_info(path)[0].title if there else path.name
    except InkwellError:
        title = path.name
    return ListedBook(name, title, there, path == project.folder.absolute())


def _is_there(folder: Path) -> bool:
    """Whether a series can be read. One that cannot lists a book that says nothing of it; that counts for nothing."""
    try:
        read_series(folder)
    except InkwellError:
        return False
    return True


def _files(project: Project) -> SharedBible:
    return SharedBible(project.folder, lambda: series_folder(project.info, project.folder))
