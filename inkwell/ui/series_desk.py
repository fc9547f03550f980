"""The series of the open book at the window: joining and leaving it, and which entries of the bible it shares."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from inkwell.app.bible import Bible
from inkwell.app.series import BookSeries, Left
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.storage.series import Series, is_series, read_series, refuse_book
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.bible.kinds import title_of
from inkwell.ui.bible_desk import BibleDesk
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.main_window import MainWindow

WHERE = tr("The folder of the series, or the one that its books lie in")
JOIN = tr(
    "“{book}” becomes part of “{series}”. It has the entries that are shared there beside its "
    "own, and its own stay its own until you share them."
)
LEAVE = tr(
    "“{book}” leaves “{series}” and takes copies of {entries} along. The series and its other books stay as they are."
)
LEAVE_NONE = tr(
    "“{book}” leaves “{series}”. No entry is shared there. The series and its other books stay as they are."
)
LEAVE_LOST = tr(
    "“{book}” is part of a series that cannot be read now. It leaves with copies of what was "
    "last read there, and can be made part of the series again when that is back."
)


ORDER = tr("The order in which the story goes through the books. Drag a row, or move it with Alt and an arrow key.")
HERE = tr(" (this book)")
AWAY = tr(" (not there now)")


class SeriesDesk(QObject):
    """Three commands in the bible's menu, and two in the menu of an entry."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        bible: Bible,
        series: BookSeries,
        desk: BibleDesk,
        commands: Commands,
        chooser: Chooser,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._bible, self._series = window, session, bible, series
        self._desk, self._commands, self._chooser, self._attempt = desk, commands, chooser, attempt
        desk.menu.addSeparator()
        add = partial(commands.add, Menu.MANUSCRIPT, into=desk.menu)
        self._join = add(tr("M&ake this book part of a series…"), self.join, name="join-series")
        self._order = add(tr("The order of the boo&ks in the series…"), self.order, name="order-series")
        self._leave = add(tr("L&eave the series…"), self.leave, name="leave-series")
        desk.row_menus.append(self.add_to)
        bible.changed.connect(self._follow)
        series.joined.connect(self._joined)
        series.left.connect(self._left)
        series.placed.connect(self._placed)
        series.arranged.connect(self._arranged)
        series.trouble.connect(window.notifications.error)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """What cannot be done now is off, and says why."""
        why = self._session.project.why if self._session.is_open else ""
        part = self._series.folder is not None
        name = f"“{self._bible.series.title}”" if self._bible.series is not None else tr("a series")
        self._commands.block(self._join, why or (tr("This book is part of {name} already.", name=name) if part else ""))
        alone = self._bible.series is not None and len(self._bible.series.books) < 2
        single = tr("{name} has only this book.", name=name) if alone else ""
        self._commands.block(self._order, why or (single if part else tr("This book is part of no series.")))
        self._commands.block(self._leave, why or ("" if part else tr("This book is part of no series.")))

    # joining and leaving

    @Slot()
    def join(self) -> None:
        """Ask for the folder of the series; where there is none yet, for its name."""
        folder = self._chooser.open_folder(WHERE)
        if folder is None:
            return
        if not is_series(folder):
            if self._attempt(lambda: refuse_book(folder)):
                title = self._chooser.name(
                    tr("A new series"), tr("What the series is called:"), folder.name, tr("Make the series")
                )
                if title is not None:
                    self._attempt(lambda: self._series.begin(folder, title))
            return
        try:
            known = read_series(folder)
        except InkwellError as error:
            self._window.notifications.error(error)
            return
        text = JOIN.format(book=self._session.project.info.title, series=known.title)
        if self._chooser.confirm(tr("Part of a series"), text, tr("Join"), tr("Cancel")):
            self._attempt(lambda: self._series.join(folder))

    @Slot()
    def leave(self) -> None:
        """Ask whether the author means it, and leave."""
        self._desk.entry_window.hand_over()
        book, series, count = self._session.project.info.title, self._bible.series, len(self._bible.shared)
        text = LEAVE_LOST.format(book=book)
        if series is not None:
            text = (LEAVE if count else LEAVE_NONE).format(book=book, series=series.title, entries=_counted(count))
        if self._chooser.confirm(tr("Leave the series"), text, tr("Leave"), tr("Cancel")):
            self._attempt(self._series.leave)

    @Slot(object)
    def _joined(self, series: Series) -> None:
        self._window.notifications.tell(tr("This book is now part of “{title}”.", title=series.title))

    @Slot(object)
    def _left(self, left: Left) -> None:
        words = tr(" It took copies of {counted} along.", counted=_counted(left.copied)) if left.copied else ""
        self._window.notifications.tell(tr("This book is no longer part of a series.{words}", words=words))

    @Slot()
    def order(self) -> None:
        """Ask in which order the books come; what holds from a scene on holds in all books behind its own."""
        try:
            books = self._series.listed()
        except InkwellError as error:
            self._window.notifications.error(error)
            return
        rows = [f"{each.title}{HERE if each.here else '' if each.there else AWAY}" for each in books]
        places = self._chooser.order(tr("The order of the books"), ORDER, rows, tr("Keep this order"))
        if places is not None:
            self._arrange([books[place].name for place in places])

    def _arrange(self, names: Sequence[str]) -> None:
        self._attempt(lambda: self._series.arrange(names))

    @Slot(object)
    def _arranged(self, before: Sequence[str]) -> None:
        undo = (tr("Undo"), lambda: self._arrange(before))
        self._window.notifications.tell(tr("The books of the series are in another order now."), "info", undo)

    # entries

    def add_to(self, menu: QMenu, entry_id: str) -> None:
        """Put into an entry's menu what can be done with it in a series; nothing where the book is in none."""
        if self._bible.series is None:
            return
        shared = entry_id in self._bible.shared
        words = tr("Keep in this book only") if shared else tr("Share with the series")
        menu.addAction(words, lambda: self.share(entry_id, not shared)).setEnabled(self._bible.can_change)

    def share(self, entry_id: str, shared: bool) -> None:
        """Let an entry be the series', or this book's alone."""
        self._desk.entry_window.hand_over()
        self._attempt(lambda: self._series.share(entry_id, shared))

    @Slot(str, bool)
    def _placed(self, entry_id: str, shared: bool) -> None:
        entry, series = self._bible.entry(entry_id), self._bible.series
        if entry is None or series is None:
            return
        where = tr("shared with the books of “{title}”", title=series.title) if shared else tr("in this book only")
        undo = (tr("Undo"), lambda: self.share(entry_id, not shared))
        self._window.notifications.tell(
            tr("“{title_of}” is now {where}.", title_of=title_of(entry), where=where), "info", undo
        )


def _counted(count: int) -> str:
    return tr("the {n:,} entries that are shared", "", count)
