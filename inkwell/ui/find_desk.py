"""Find and replace on the pages: a finder for each page, made when it is first asked for, and the commands."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence

from inkwell.app.saving import SaveLane
from inkwell.translation import tr
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.editor.finder import Finder
from inkwell.ui.editor.page import Page
from inkwell.ui.main_window import MainWindow
from inkwell.ui.search_memory import SearchMemory


class FindDesk(QObject):
    """What is done is done to the active page, but that `find` goes to what stands for it and has a search of its own.

    `page_wanted` before the rest: the page has to be in sight.
    """

    page_wanted = Signal()

    def __init__(self, window: MainWindow, memory: SearchMemory, lane: SaveLane, commands: Commands) -> None:
        super().__init__(window)
        self._window = window
        self._memory = memory
        self._lane = lane
        self._finders: dict[Page, Finder] = {}
        self._in_front: list[Callable[[], bool]] = []
        self.find_action = commands.add(Menu.EDIT, tr("&Find…"), self.find, QKeySequence.StandardKey.Find, name="find")
        commands.add(Menu.EDIT, tr("Find and r&eplace…"), self.replace, "Ctrl+H", page=OnPage.COMES, name="replace")
        onward, back = ("F3", "Ctrl+G"), ("Shift+F3", "Ctrl+Shift+G")
        commands.add(Menu.EDIT, tr("Find &next"), self.find_next, onward, page=OnPage.COMES, name="find-next")
        commands.add(Menu.EDIT, tr("Find pre&vious"), self.find_previous, back, page=OnPage.COMES, name="find-previous")

    def of(self, page: Page) -> Finder:
        """The finder of a page."""
        if page not in self._finders:
            self._finders[page] = Finder(page, self._memory, self._lane, self._window.theme, self._window.icons)
            page.destroyed.connect(lambda: self._finders.pop(page, None))
        return self._finders[page]

    @property
    def active(self) -> Finder:
        """The finder of the active page."""
        return self.of(self._window.active_page)

    def ask_first(self, finds: Callable[[], bool]) -> None:
        """Have `find` ask this first whether it is in front, and is searched then."""
        self._in_front.append(finds)

    @Slot()
    def find(self) -> None:
        """Open the bar, or go to the search of what is in front."""
        if not any(each() for each in self._in_front):
            self.active.open(replacing=False)

    @Slot()
    def replace(self) -> None:
        """Open the bar with its second row."""
        self.page_wanted.emit()
        self.active.open(replacing=True)

    @Slot()
    def find_next(self) -> None:
        """Go to the next match."""
        self.page_wanted.emit()
        self.active.find_next()

    @Slot()
    def find_previous(self) -> None:
        """Go to the previous match."""
        self.page_wanted.emit()
        self.active.find_previous()

    def close(self) -> None:
        """No bar is of use any more: the book is closed."""
        for finder in self._finders.values():
            if not finder.bar.isHidden():
                finder.dismiss()
