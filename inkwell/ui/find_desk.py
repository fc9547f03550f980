"""Find and replace on the pages: a finder for each page, made when it is first asked for, and the commands."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence

from inkwell.app.saving import SaveLane
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.editor.finder import Finder
from inkwell.ui.editor.page import Page
from inkwell.ui.main_window import MainWindow
from inkwell.ui.search_memory import SearchMemory


class FindDesk(QObject):
    """What is done is done to the active page."""

    def __init__(self, window: MainWindow, memory: SearchMemory, lane: SaveLane, commands: Commands) -> None:
        super().__init__(window)
        self._window = window
        self._memory = memory
        self._lane = lane
        self._finders: dict[Page, Finder] = {}
        self.find_action = commands.add(Menu.EDIT, "&Find…", self.find, QKeySequence.StandardKey.Find)
        commands.add(Menu.EDIT, "Find and r&eplace…", self.replace, "Ctrl+H")
        forward = commands.add(Menu.EDIT, "Find &next", self.find_next)
        forward.setShortcuts([QKeySequence("F3"), QKeySequence("Ctrl+G")])
        backward = commands.add(Menu.EDIT, "Find pre&vious", self.find_previous)
        backward.setShortcuts([QKeySequence("Shift+F3"), QKeySequence("Ctrl+Shift+G")])

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

    @Slot()
    def find(self) -> None:
        """Open the bar."""
        self.active.open(replacing=False)

    @Slot()
    def replace(self) -> None:
        """Open the bar with its second row."""
        self.active.open(replacing=True)

    @Slot()
    def find_next(self) -> None:
        """Go to the next match."""
        self.active.find_next()

    @Slot()
    def find_previous(self) -> None:
        """Go to the previous match."""
        self.active.find_previous()

    def close(self) -> None:
        """No bar is of use any more: the book is closed."""
        for finder in self._finders.values():
            if not finder.bar.isHidden():
                finder.dismiss()
