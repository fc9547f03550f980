"""From panel to panel by one key: manuscript, page, second page, what is over or under them, writing sidebar."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from inkwell.translation import tr
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.editor.find_bar import FindBar
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.reading_bar import ReadingBar
from inkwell.ui.main_window import MainWindow
from inkwell.ui.search_panel import SearchPanel
from inkwell.ui.tour.card import TourCard


class PanelRing(QObject):
    """F6 goes to the next panel that is in sight, Shift+F6 to the one before; each to where the keys last were in it.

    On the page Tab writes; this is how the keyboard leaves it. Escape goes back, see `MainWindow`.
    """

    def __init__(self, window: MainWindow, commands: Commands) -> None:
        super().__init__(window)
        self._window = window
        commands.separator(Menu.VIEW)
        commands.add(Menu.VIEW, tr("Go to the ne&xt panel"), lambda: self.go(1), "F6", name="next-panel")
        commands.add(Menu.VIEW, tr("Go to the pre&vious panel"), lambda: self.go(-1), "Shift+F6", name="previous-panel")

    @property
    def panels(self) -> tuple[QWidget, ...]:
        """What is in sight, in the order in which it is read."""
        return tuple(each for each in self._all() if each.isVisible())

    def _all(self) -> Iterator[QWidget]:
        window = self._window
        search = window.outline.findChild(SearchPanel)
        yield search if search is not None and search.isVisible() else window.outline
        if self._instead is not None:
            yield self._instead
        for page in window.pages:
            yield page
            yield from page.findChildren(FindBar)
            yield from page.findChildren(ReadingBar)
        yield window.notifications
        yield window.sidebar
        yield from window.drawers
        yield from window.findChildren(TourCard)

    @property
    def _instead(self) -> QWidget | None:
        """What stands where the pages are, as the plan does; None for the pages."""
        shown = self._window.middle.currentWidget()
        return None if shown is self._window.panes else shown

    @property
    def current(self) -> QWidget | None:
        """The panel that has the keys; a bar over a page before the page under it."""
        focus = QApplication.focusWidget()
        having = [each for each in self.panels if focus is not None and (each is focus or each.isAncestorOf(focus))]
        return having[-1] if having else None

    def go(self, steps: int) -> None:
        """Go on by so many panels; from elsewhere to the page."""
        panels, current = self.panels, self.current
        if current is None:
            (self._instead or self._window.active_page).setFocus()
            return
        at = panels.index(current)
        for step in range(1, len(panels)):
            if enter(panels[(at + step * steps) % len(panels)]):
                return


def enter(panel: QWidget) -> bool:
    """Give a panel the keys, where they last were in it; False where nothing in it takes any."""
    target = panel if isinstance(panel, Page) else panel.focusWidget()
    if target is None or not _takes_keys(target):
        target = panel if _takes_keys(panel) else next(_stops(panel), None)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason)
    return True


def _stops(panel: QWidget) -> Iterator[QWidget]:
    """Where the Tab key would stop in a panel, in its order."""
    each = panel.nextInFocusChain()
    while each is not None and each is not panel:
        if panel.isAncestorOf(each) and _takes_keys(each):
            yield each
        each = each.nextInFocusChain()


def _takes_keys(widget: QWidget) -> bool:
    taken = widget.focusProxy() or widget
    return taken.isVisible() and taken.isEnabled() and bool(taken.focusPolicy() & Qt.FocusPolicy.TabFocus)
