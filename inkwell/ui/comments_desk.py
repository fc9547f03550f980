"""Comments and bookmarks on the author's desk: the window that lists them, and the bookmark at the caret."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from inkwell.app.book_comments import BookComments, Noted
from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.translation import tr
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.editor.formats import Formats
from inkwell.ui.editor.page import Page
from inkwell.ui.format_desk import READ_ONLY
from inkwell.ui.main_window import MainWindow
from inkwell.ui.planning.comments import CommentsWindow
from inkwell.ui.search_desk import titles_of
from inkwell.ui.size_memory import SizeMemory
from inkwell.ui.tools.critique_body import Passage

IN_A_COMMENT = tr("The caret is in a comment of several paragraphs; a bookmark cannot stand in there.")
ASKED = tr("What is the place called? A bookmark is a comment in the text, and no word of the story.")


class CommentsDesk(QObject):
    """One window. While it is open the book is looked at again after each change; closed, nothing is read."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        comments: BookComments,
        commands: Commands,
        chooser: Chooser,
        show_passage: Callable[[Passage], object],
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self.comments = window, session, comments
        self._commands, self._chooser, self._show_passage = commands, chooser, show_passage
        self._preferences = preferences
        self.view: CommentsWindow | None = None
        self._mark = commands.add(
            Menu.FORMAT, tr("Bookmark &here…"), self.bookmark_here, book=True, page=OnPage.SEEN, name="bookmark"
        )
        commands.add(Menu.TOOLS, tr("Comments and bookmar&ks…"), self.open, book=True, name="comments")
        commands.menu(Menu.FORMAT).aboutToShow.connect(self._allow)
        window.active_changed.connect(self._allow)
        comments.changed.connect(self._show)
        comments.trouble.connect(self._complain)
        session.ending.connect(self.close)

    @Slot(object)
    def attach(self, page: Page) -> None:
        """What is written on a page is followed."""
        page.wrote_on.connect(self.comments.moved)

    @Slot()
    def open(self) -> None:
        """List what there is, and look at the book as it is now."""
        if not self._session.is_open:
            return
        if self.view is None:
            self.view = CommentsWindow(self._window.icons, self._window)
            SizeMemory(self.view, "comments", self._preferences)
            self.view.wanted.connect(self._go)
            self.view.finished.connect(self._rest)
        self.view.show()
        self._show()
        self.comments.watch(on=True)
        self.comments.look()
        self.view.raise_()
        self.view.activateWindow()
        self.view.field.setFocus()

    @Slot()
    def close(self) -> None:
        """Put the window away."""
        if self.view is not None and self.view.isVisible():
            self.view.reject()

    def bookmark_here(self) -> None:
        """Ask for a name, and put a bookmark at the caret."""
        formats = Formats(self._window.active_page)
        if not formats.can_bookmark():
            self._window.notifications.tell(IN_A_COMMENT)
            return
        name = self._chooser.name(tr("Bookmark here"), ASKED, "", tr("Set the bookmark"))
        if name is not None:
            formats.bookmark(name)
            self._window.active_page.setFocus()

    @Slot()
    def _allow(self) -> None:
        self._commands.block(self._mark, READ_ONLY if self._window.active_page.isReadOnly() else "")

    @Slot()
    def _rest(self, *_: object) -> None:
        self.comments.watch(on=False)

    @Slot()
    def _show(self) -> None:
        if self.view is not None and self.view.isVisible():
            titles = titles_of(self._session.manuscript) if self._session.is_open else {}
            self.view.message.say("")
            self.view.show_found(self.comments.found, titles, looked=self.comments.looked)

    @Slot(object)
    def _go(self, noted: Noted) -> None:
        # What the author sees may be a moment old: the page has the last word on where it stands.
        comment = noted.comment
        self._show_passage(Passage(comment.raw, noted.node, comment.start, comment.end))

    @Slot(object)
    def _complain(self, error: InkwellError) -> None:
        if self.view is not None and self.view.isVisible():
            self.view.message.complain(error.sentence)
