"""Looks: themes, and how the pages are set; all of it live, from the settings."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from inkwell.app.preferences import Preferences
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.editor.looks import ZOOMS, Looks
from inkwell.ui.editor.page import Page
from inkwell.ui.main_window import MainWindow
from inkwell.ui.theme import Theme

THEMES = (
    (tr("As the &system has it"), "system"),
    (tr("&Light"), "light"),
    (tr("Se&pia"), "sepia"),
    (tr("&Dark"), "dark"),
    (tr("&High contrast"), "contrast"),
    (tr("Your &own colours"), "own"),
)
STEPS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 350, 400)
"""Zooms that the keys and the wheel go through, in per cent."""
_NOTCH = 120
"""What a wheel turns at one notch, in eighths of a degree."""
_GATHER = 30
"""Milliseconds in which the turns of a wheel are gathered into one."""


class LooksDesk(QObject):
    """Has the theme and every page follow the settings, and changes them for the View menu, the keys and the wheel."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        preferences: Preferences,
        commands: Commands,
        language: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._language = language
        self._window = window
        self._theme = theme
        self._preferences = preferences
        self._commands = commands
        self._turned = 0
        self._gather = QTimer(self, singleShot=True, interval=_GATHER)
        self._gather.timeout.connect(self._take_turns)
        commands.separator(Menu.VIEW)
        self.themes = self._theme_menu()
        self.larger, self.smaller, self.usual = self._zoom_menu()
        preferences.changed.connect(self._follow)
        self._follow(preferences.settings)

    @Slot(object)
    def attach(self, page: Page) -> None:
        """Let a page look as the settings say, from now on."""
        page.zoom_turned.connect(self._turn)
        self._dress(page, self._preferences.settings)

    def _theme_menu(self) -> dict[str, QAction]:
        menu = self._submenu(tr("T&heme"))
        group = QActionGroup(self)
        made: dict[str, QAction] = {}
        for words, choice in THEMES:
            made[choice] = self._commands.add(
                Menu.VIEW,
                words,
                lambda choice=choice: self._preferences.change(theme=choice),
                book=False,
                checked=choice == self._preferences.settings.theme,
                into=menu,
                name=f"theme-{choice}",
            )
            group.addAction(made[choice])
        return made

    def _zoom_menu(self) -> tuple[QAction, QAction, QAction]:
        menu, add = self._submenu(tr("&Zoom")), self._commands.add
        keys = ("Ctrl++", "Ctrl+=")
        larger = add(
            Menu.VIEW, tr("&Larger letters"), lambda: self.zoom_by(1), keys, book=False, into=menu, name="zoom-in"
        )
        smaller = add(
            Menu.VIEW,
            tr("&Smaller letters"),
            lambda: self.zoom_by(-1),
            "Ctrl+-",
            book=False,
            into=menu,
            name="zoom-out",
        )
        usual = add(
            Menu.VIEW, tr("&Usual size"), self.zoom_to_usual, "Ctrl+0", book=False, into=menu, name="zoom-usual"
        )
        return larger, smaller, usual

    def _submenu(self, words: str) -> QMenu:
        return self._commands.menu(Menu.VIEW).addMenu(words)

    def zoom_by(self, steps: int) -> None:
        """Go so many steps larger, or smaller below 0."""
        zoom = self._preferences.settings.zoom
        for _ in range(abs(steps)):
            beyond = [step for step in STEPS if (step > zoom if steps > 0 else step < zoom)]
            if not beyond:
                break
            zoom = beyond[0] if steps > 0 else beyond[-1]
        self._preferences.change(zoom=zoom)

    def zoom_to_usual(self) -> None:
        """Show the letters in the size that the settings name."""
        self._preferences.change(zoom=100)

    @Slot(int)
    def _turn(self, angle: int) -> None:
        """Gather what a wheel turns: a long text takes longer to be laid out than a wheel to turn."""
        self._turned += angle
        if not self._gather.isActive():
            self._gather.start()

    @Slot()
    def _take_turns(self) -> None:
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps:
            self.zoom_by(steps)

    @Slot()
    def follow_book(self) -> None:
        """Take the forms of another book's language."""
        for page in self._window.pages:
            self._dress(page, self._preferences.settings)

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        self._theme.set_reduced_motion(settings.motion == "reduced")
        self._theme.set_own(settings.own_colours)
        self._theme.set_choice(settings.theme)
        self.themes[settings.theme].setChecked(True)
        for page in self._window.pages:
            self._dress(page, settings)
        self._say_limits(settings.zoom)

    def _dress(self, page: Page, settings: Settings) -> None:
        page.set_looks(Looks.of(settings, self._language()))
        page.set_markers(settings.markers)

    def _say_limits(self, zoom: int) -> None:
        least, most = ZOOMS
        self._commands.block(self.larger, tr("The letters are as large as they get.") if zoom >= most else "")
        self._commands.block(self.smaller, tr("The letters are as small as they get.") if zoom <= least else "")
        self._commands.block(self.usual, tr("The letters have their usual size.") if zoom == 100 else "")
