"""Links to files outside of the book: opened by the system when the author says so, and set at the caret."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QMenu

from inkwell.app.linked_files import link_from, linked_file
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.links import address_at, file_of
from inkwell.ui.attempt import Attempt
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.editor import blocks
from inkwell.ui.editor.page import Page
from inkwell.ui.format_desk import READ_ONLY
from inkwell.ui.main_window import MainWindow

NO_LINK = "There is no link to a file at the caret."
NOT_OPENED = "The system could not open “{}”."


class LinkDesk(QObject):
    """Nothing is opened by itself: the author is asked each time, with the file's whole path."""

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
        commands.add(Menu.EDIT, "Open the lin&ked file…", self.open_here, book=True)
        self._set = commands.add(Menu.FORMAT, "L&ink to a file…", self.link_here, book=True)
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
                address = address_of(page, page.cursorForPosition(event.position().toPoint()).position())
                if file_of(address):
                    # Not from within the click: the page has to hear the end of it.
                    QTimer.singleShot(0, self, lambda: self.open(address))
        return False

    def _fill(self, page: Page, menu: QMenu, place: int) -> None:
        address = address_of(page, place)
        if file_of(address):
            menu.addAction("Open the linked file…", lambda: self.open(address))
            menu.addSeparator()

    def open_here(self) -> None:
        """Open the file that is linked at the caret."""
        page = self._window.active_page
        address = address_of(page, page.textCursor().position())
        if address:
            self.open(address)
        else:
            self._window.notifications.tell(NO_LINK)

    def open(self, address: str) -> None:
        """Ask, and have the system open the file that an address leads to."""
        self._attempt(lambda: self._open(linked_file(self._session.project.folder, address)))

    def _open(self, file: Path) -> None:
        text = f"“{file}” is opened with the program that this system has for it."
        if not self._chooser.confirm("Open the file", text, "Open it", "Do not open"):
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
    at = len(blocks.utf16_slice(block.text(), 0, position - block.position()))
    return address_at(block.text(), at, page.inside_above(block))
