"""Links to files outside of the book: opened by the system when the author says so, and set at the caret."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QMouseEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu

from inkwell.app.link_looking import LinkLooking
from inkwell.app.linked_files import address_from, link_from
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.links import address_at, address_span, file_of
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.editor import blocks
from inkwell.ui.editor.page import Page
from inkwell.ui.format_desk import READ_ONLY
from inkwell.ui.main_window import MainWindow

NO_LINK = tr("There is no link to a file at the caret.")
FIND = tr("{} Where it is now can be chosen; only this link is changed.")
CHANGED = tr("The link is another by now, so it was left as it is.")
NOT_OPENED = tr("The system could not open “{}”.")


class LinkDesk(QObject):
    """Nothing is opened by itself: the author is asked each time, with the file's whole path.

    Where a file is not there, another place can be chosen for the link.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        commands: Commands,
        chooser: Chooser,
        attempt: Attempt,
        system: Callable[[QUrl], bool] = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._commands = window, session, commands
        self._chooser, self._attempt = chooser, attempt
        self.system = system
        self._pages: dict[QObject, Page] = {}
        """By the viewport that is clicked on."""
        self._asked: tuple[Page, QTextCursor, str] | None = None
        """The page with the link that is looked at, where it stands, whatever is written meanwhile, and its address."""
        self._looking = LinkLooking(self)
        self._looking.found.connect(self._found)
        self._looking.failed.connect(self._not_found)
        session.closed.connect(self._forget)
        commands.add(
            Menu.EDIT, tr("Open the lin&ked file…"), self.open_here, book=True, page=OnPage.SEEN, name="open-link"
        )
        self._set = commands.add(
            Menu.FORMAT, tr("L&ink to a file…"), self.link_here, book=True, page=OnPage.SEEN, name="link-file"
        )
        commands.menu(Menu.FORMAT).aboutToShow.connect(self._allow)
        window.active_changed.connect(self._allow)

    @Slot(object)
    def attach(self, page: Page) -> None:
        """Have Ctrl+click and the page's menu open what is linked."""
        viewport = page.viewport()
        self._pages[viewport] = page
        viewport.installEventFilter(self)
        viewport.destroyed.connect(lambda: self._pages.pop(viewport, None))
        page.add_to_menu(lambda menu, place: self._fill(page, menu, place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look what Ctrl and the left button were let go of; the press has put the caret there."""
        page = self._pages.get(watched)
        if page is not None and isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.button() == Qt.MouseButton.LeftButton and not page.textCursor().hasSelection():
                place = page.cursorForPosition(event.position().toPoint()).position()
                if file_of(address_of(page, place)):
                    # Not from within the click: the page has to hear the end of it.
                    QTimer.singleShot(0, self, lambda: self.open(page, place))
        return False

    def _fill(self, page: Page, menu: QMenu, place: int) -> None:
        address = address_of(page, place)
        if file_of(address):
            menu.addAction(tr("Open the linked file…"), lambda: self.open(page, place))
            menu.addSeparator()

    def open_here(self) -> None:
        """Open the file that is linked at the caret."""
        page = self._window.active_page
        if address_of(page, page.textCursor().position()):
            self.open(page, page.textCursor().position())
        else:
            self._window.notifications.tell(NO_LINK)

    def open(self, page: Page, place: int) -> None:
        """Look where the link at a document position (UTF-16) leads, ask, and have the system open that file."""
        cursor = QTextCursor(page.document())
        cursor.setPosition(place)
        address = address_of(page, place)
        self._asked = (page, cursor, address)
        self._looking.look(self._session.project.folder, address)

    @Slot()
    def _forget(self) -> None:
        self._asked = None

    @Slot(object)
    def _found(self, file: Path) -> None:
        if self._asked is not None:
            self._attempt(lambda: self._open(file))

    @Slot(object)
    def _not_found(self, error: InkwellError) -> None:
        if self._asked is None:
            return
        page, cursor, address = self._asked
        if error.kind is not ErrorKind.NOT_FOUND or page.isReadOnly():
            self._window.notifications.error(error)
        elif self._chooser.confirm(
            tr("The file is not there"), FIND.format(error.sentence), tr("Find it…"), tr("Leave the link")
        ):
            file = self._chooser.linked_file()
            if file is not None:
                self._attempt(lambda: self._mend(page, cursor, address, file))

    def _mend(self, page: Page, cursor: QTextCursor, address: str, file: Path) -> None:
        """Have the link lead to where the file is now, as one undo step; its words stay."""
        wanted = address_from(self._session.project.folder, file)
        block = cursor.block()
        first, last = address_span(block.text(), _place_in(block, cursor.position()), page.inside_above(block))
        if not address or block.text()[first:last].strip() != address:
            raise InkwellError(ErrorKind.CONFLICT, CHANGED, address)
        start, end = (block.position() + blocks.utf16_length(block.text()[:at]) for at in (first, last))

        def change(at: QTextCursor) -> QTextCursor:
            at.setPosition(start)
            at.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            at.insertText(wanted, blocks.run_format())
            return at

        page.alter(change)
        page.setFocus()

    def _open(self, file: Path) -> None:
        text = tr("“{file}” is opened with the program that this system has for it.", file=file)
        if not self._chooser.confirm(tr("Open the file"), text, tr("Open it"), tr("Do not open")):
            return
        if not self.system(QUrl.fromLocalFile(str(file))):
            raise InkwellError(ErrorKind.DISK, NOT_OPENED.format(file.name), str(file))

    def link_here(self) -> None:
        """Ask for a file, and put a link to it at the caret as one undo step."""
        file = self._chooser.linked_file()
        if file is not None:
            self._attempt(lambda: self._link(link_from(self._session.project.folder, file)))

    def _link(self, words: str) -> None:
        page = self._window.active_page

        def change(cursor: QTextCursor) -> QTextCursor:
            first, last = page.bounds()
            cursor.setPosition(min(max(cursor.position(), first), last))
            cursor.insertText(words, blocks.run_format())
            return cursor

        page.alter(change)
        page.setFocus()

    @Slot()
    def _allow(self) -> None:
        self._commands.block(self._set, READ_ONLY if self._window.active_page.isReadOnly() else "")


def address_of(page: Page, position: int) -> str:
    """Where the link at a document position (UTF-16) of a page leads; "" where there is none."""
    block = page.document().findBlock(position)
    return address_at(block.text(), _place_in(block, position), page.inside_above(block))


def _place_in(block: QTextBlock, position: int) -> int:
    """A document position as code points from a block's start."""
    return len(blocks.utf16_slice(block.text(), 0, position - block.position()))
