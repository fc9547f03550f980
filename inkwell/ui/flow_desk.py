"""Flow on its desk: focus, typewriter scrolling, full screen and two pages, with their commands and settings."""

from PySide6.QtCore import QObject, Slot

from inkwell.app.preferences import Preferences
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.editor.focus import Focus, Mode
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.typewriter import Typewriter
from inkwell.ui.full_screen import FullScreen
from inkwell.ui.main_window import MainWindow
from inkwell.ui.split_desk import SplitDesk


class FlowDesk(QObject):
    """Gives each page its focus and its typewriter as the settings have them, and the View menu what switches them."""

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        commands: Commands,
        full_screen: FullScreen,
        split: SplitDesk,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._commands = commands
        self._full_screen = full_screen
        self._split = split
        self.focus: dict[Page, Focus] = {}
        self.typewriters: dict[Page, Typewriter] = {}
        self._view_menu()
        preferences.changed.connect(self.take_settings)
        full_screen.changed.connect(self._full.setChecked)
        window.beside_shown.connect(self._follow_split)
        window.panes.close_asked.connect(self._follow_split)
        window.active_changed.connect(self._follow_split)
        self.take_settings(preferences.settings)
        self._follow_split()

    def _view_menu(self) -> None:
        menu, add, split = Menu.VIEW, self._commands.add, self._split
        self._commands.separator(menu)
        self._paragraph = add(
            menu,
            tr("Focus on this &paragraph"),
            lambda: self.light("paragraph"),
            "F8",
            checked=False,
            page=OnPage.COMES,
            name="focus-paragraph",
        )
        self._sentence = add(
            menu,
            tr("Focus on this se&ntence"),
            lambda: self.light("sentence"),
            "Shift+F8",
            checked=False,
            page=OnPage.COMES,
            name="focus-sentence",
        )
        self._typing = add(
            menu,
            tr("&Typewriter scrolling"),
            self.toggle_typewriter,
            "F9",
            checked=False,
            page=OnPage.COMES,
            name="typewriter",
        )
        self._full = add(
            menu,
            tr("&Full screen"),
            self._full_screen.toggle,
            "F11",
            book=False,
            checked=False,
            page=OnPage.COMES,
            name="full-screen",
        )
        self._commands.separator(menu)
        self._two = add(
            menu, tr("Two pa&ges"), self._toggle_split, "Ctrl+F2", checked=False, page=OnPage.COMES, name="two-pages"
        )
        add(
            menu, tr("Open bes&ide the page"), self._open_beside, "Ctrl+Shift+F2", page=OnPage.COMES, name="open-beside"
        )
        self._over = add(
            menu, tr("Go to the &other page"), split.go_over, "Ctrl+F6", page=OnPage.COMES, name="other-page"
        )
        self._turned = add(
            menu, tr("One page &under the other"), self._turn, checked=False, page=OnPage.COMES, name="pages-under"
        )

    # pages

    @Slot(object)
    def attach(self, page: Page) -> None:
        """Give a page what the author has chosen."""
        self.focus[page] = Focus(page, self._window.theme)
        self.typewriters[page] = Typewriter(page)
        self.take_settings(self._preferences.settings)

    @Slot(object)
    def take_settings(self, settings: Settings) -> None:
        """Follow the settings."""
        for focus in self.focus.values():
            focus.set_mode(settings.focus)
        for typewriter in self.typewriters.values():
            typewriter.set_on(settings.typewriter, settings.typewriter_height)
        self._paragraph.setChecked(settings.focus == "paragraph")
        self._sentence.setChecked(settings.focus == "sentence")
        self._typing.setChecked(settings.typewriter)

    @Slot()
    def settle(self, *_: object) -> None:
        """Another text is on a page: the line that is written goes to its height."""
        for typewriter in self.typewriters.values():
            typewriter.settle()

    def light(self, mode: Mode) -> None:
        """Light this only, or everything if it was so already."""
        self._preferences.change(focus="" if self._preferences.settings.focus == mode else mode)
        # A switch that the author pressed shows the other state by itself; the settings have the say.
        self.take_settings(self._preferences.settings)

    def toggle_typewriter(self) -> None:
        """Let the line that is written stay at its height, or not."""
        self._preferences.change(typewriter=not self._preferences.settings.typewriter)

    # two pages

    def _toggle_split(self) -> None:
        self._split.toggle()
        self._follow_split()

    def _turn(self) -> None:
        self._split.turn()
        self._follow_split()

    def _open_beside(self) -> None:
        node_id = self._window.outline.tree.current_id()
        if node_id:
            self._split.open_beside(node_id)

    @Slot()
    def _follow_split(self, *_: object) -> None:
        self._two.setChecked(self._split.split)
        self._turned.setChecked(self._window.panes.below)
        for action in (self._over, self._turned):
            self._commands.block(action, "" if self._split.split else tr("There is one page only."))
