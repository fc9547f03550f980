"""The window: title bar, manuscript, page, writing sidebar, status bar; the desks beside it say what they do."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from inkwell.translation import tr
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.word_counter import WordCounter
from inkwell.ui.focused_undo import FocusedUndo
from inkwell.ui.icons import Icons
from inkwell.ui.notifications import Notifications
from inkwell.ui.outline.view import Outline
from inkwell.ui.panes import Panes
from inkwell.ui.sidebar.writing import WritingSidebar
from inkwell.ui.status_bar import StatusBar
from inkwell.ui.theme import PANEL_LEFT, PANEL_RIGHT, Theme
from inkwell.ui.title_bar import TitleBar
from inkwell.ui.welcome import Welcome

FIRST_SIZE = QSize(1440, 900)


@dataclass(frozen=True)
class Shape:
    """Where the window is, how wide its panels are, and which of them the author wants to see."""

    geometry: QByteArray
    panels: QByteArray
    outline: bool
    sidebar: bool


class MainWindow(QMainWindow):
    """The parts and where they stand. `closing` carries a list: whoever puts something in keeps the window open.

    `page` is the first page; there can be more (`pages`), and `page_made` tells of each. What is done to "the page"
    is done to `active_page`. `beside_shown` carries the node that came on to another page than the first, `escaped`
    comes for an Escape that nothing in the window had a use for. `help_wanted` carries the widget with the focus, from
    a dialog that no command reaches.
    """

    closing = Signal(object)
    page_made = Signal(object)
    active_changed = Signal(object)
    beside_shown = Signal(str)
    escaped = Signal()
    help_wanted = Signal(object)
    focus_lost = Signal()
    focus_gained = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("main")
        self.setWindowTitle("Inkwell")
        self.theme, self.icons = theme, icons
        self._ai = True
        self.wants_sidebar = True
        self._bare: Shape | None = None
        """How the window was before all but the pages went."""
        self.title_bar = TitleBar(theme, icons)
        self.help_keys: tuple[QKeySequence, ...] = (QKeySequence("F1"),)
        """What asks for help in a dialog, where this window's commands are not heard."""
        self.outline = Outline(theme, icons)
        self.page = Page(theme, icons)
        self._pages = [self.page]
        self._active = self.page
        self.focused_undo = FocusedUndo(lambda: self._active, lambda: self.middle.currentWidget(), self)
        self.counter = WordCounter(self.page.document(), self)
        self.sidebar = WritingSidebar(theme, icons)
        self.welcome = Welcome(theme, icons)
        self.status = StatusBar(theme, icons)
        self.notifications = Notifications(theme, icons)
        self.panes = Panes(theme, icons, self.page)
        self.middle = QStackedWidget()
        """The pages, or what takes their place for a while."""
        self._lay_out()
        self.notifications.dismissed.connect(lambda: self._leave(self.notifications))
        self.sidebar.keys_freed.connect(lambda: self._leave(self.sidebar))
        self.title_bar.left_toggled.connect(self.toggle_outline)
        self.title_bar.right_toggled.connect(self.toggle_sidebar)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._follow_focus)
        self.menuBar().setAccessibleName(tr("Menus"))
        self.resize(FIRST_SIZE)
        self.show_welcome()

    def _lay_out(self) -> None:
        middle = QWidget()
        self._column = column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.middle.addWidget(self.panes)
        column.addWidget(self.middle, 1)
        column.addWidget(self.notifications)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        for widget in (self.outline, middle, self.sidebar):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setCollapsible(1, False)
        self.splitter.setSizes([PANEL_LEFT, FIRST_SIZE.width() - PANEL_LEFT - PANEL_RIGHT, PANEL_RIGHT])
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(self.splitter)
        whole = QWidget()
        self._rows = rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.title_bar)
        self.drawers: list[QWidget] = []
        """What can be under all other panels."""
        self.tiers = QSplitter(Qt.Orientation.Vertical)
        self.tiers.setHandleWidth(1)
        self.tiers.setChildrenCollapsible(False)
        self.tiers.addWidget(self.stack)
        rows.addWidget(self.tiers, 1)
        rows.addWidget(self.status)
        self.setCentralWidget(whole)

    def add_drawer(self, drawer: QWidget) -> None:
        """Have a panel under all others, for who shows it; its height is the author's to choose."""
        self.drawers.append(drawer)
        self.tiers.addWidget(drawer)
        self.tiers.setStretchFactor(0, 1)

    def show_welcome(self) -> None:
        """No book is open."""
        self.stack.setCurrentWidget(self.welcome)
        self._place_notifications(self._rows, self._rows.indexOf(self.status))
        self._show_bars(False)
        self.setWindowTitle("Inkwell")

    def _place_notifications(self, layout: QVBoxLayout, at: int) -> None:
        """Below the page, or below the welcome: what is told must be in sight wherever the author is."""
        if layout.indexOf(self.notifications) < 0:
            shown = not self.notifications.isHidden()
            layout.insertWidget(at, self.notifications)
            # A widget that changes its parent is hidden until the event loop comes to it.
            self.notifications.setVisible(shown)

    def show_book(self) -> None:
        """A book is open: page, outline and, unless AI is off, the sidebar."""
        self.stack.setCurrentWidget(self.splitter)
        self._place_notifications(self._column, self._column.count())
        self._show_bars(True)
        self.page.setFocus()

    def _show_bars(self, book: bool) -> None:
        for bar in (self.title_bar, self.status):
            bar.setVisible(book and self._bare is None)

    @property
    def shape(self) -> Shape:
        """How the window is, or was before all but the pages went: what is remembered of it."""
        if self._bare is not None:
            return self._bare
        panels, outline = self.splitter.saveState(), not self.outline.isHidden()
        return Shape(self.saveGeometry(), panels, outline, self.wants_sidebar)

    def set_bare(self, bare: bool) -> None:
        """Show nothing but the pages and what the author has to be told; or again all that was there before."""
        if bare == (self._bare is not None):
            return
        before, self._bare = self._bare, self.shape if bare else None
        if before is None:
            self.outline.setVisible(False)
        else:
            self.wants_sidebar = before.sidebar
            self.outline.setVisible(before.outline)
            self.splitter.restoreState(before.panels)
        self._place_sidebar()
        self._show_bars(self.stack.currentWidget() is self.splitter)

    @property
    def pages(self) -> tuple[Page, ...]:
        """All pages that there are, the first one first."""
        return tuple(self._pages)

    @property
    def active_page(self) -> Page:
        """The page that has, or last had, the focus."""
        return self._active

    def add_page(self, page: Page) -> None:
        """Another page is there; its features are attached to it before this returns."""
        self._pages.append(page)
        self.page_made.emit(page)

    def remove_page(self, page: Page) -> None:
        """A page goes; the first one cannot."""
        self._pages.remove(page)
        if self._active is page:
            self.activate(self.page)

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, Page) and new in self._pages:
            self.activate(new)

    def activate(self, page: Page) -> None:
        """From now on commands mean this page."""
        if page is not self._active:
            self._active = page
            self.active_changed.emit(page)

    def set_ai(self, on: bool) -> None:
        """Show or hide everything that has to do with AI."""
        self._ai = on
        self._place_sidebar()
        self.status.set_ai_visible(on)
        self.title_bar.set_right_visible(on)

    def show_sidebar(self, wanted: bool) -> None:
        """Show or hide the writing sidebar; it stays away while AI is off."""
        self.wants_sidebar = wanted
        self._place_sidebar()

    def _place_sidebar(self) -> None:
        shown = self.wants_sidebar and self._ai and self._bare is None
        if not shown:
            self._leave(self.sidebar)
        self.sidebar.setVisible(shown)

    def toggle_outline(self) -> None:
        """Show or hide the manuscript; while there are only pages it is a short look."""
        self._leave(self.outline)
        self.outline.setVisible(not self.outline.isVisible())

    def toggle_sidebar(self) -> None:
        """Show or hide the writing sidebar; while there are only pages it is a short look."""
        if self._bare is None:
            self.show_sidebar(not self.wants_sidebar)
        else:
            self._leave(self.sidebar)
            self.sidebar.setVisible(self._ai and self.sidebar.isHidden())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From a panel Escape goes back to the page; tell of one on the page that nobody took."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            if self.stack.currentWidget() is self.splitter and self._in_a_panel():
                # The plan may stand where the pages are.
                shown = self.middle.currentWidget()
                (self._active if shown is self.panes or shown is None else shown).setFocus()
            else:
                self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _in_a_panel(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus) and not isinstance(focus, Page)

    def _leave(self, panel: QWidget) -> None:
        """A panel goes out of sight: the keys that it had are the page's again."""
        focus = QApplication.focusWidget()
        if focus is not None and panel.isAncestorOf(focus) and self.stack.currentWidget() is self.splitter:
            self._active.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Tell when the window loses the focus, a good moment to save, and gets it, a good one to look around."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            (self.focus_gained if self.isActiveWindow() else self.focus_lost).emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when nobody objects."""
        objections: list[str] = []
        self.closing.emit(objections)
        if objections:
            event.ignore()
        else:
            super().closeEvent(event)
