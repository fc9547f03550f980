"""Keys on the author's desk: the cheat sheet that shows them, and the window that changes them."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog

from inkwell.app.preferences import Preferences
from inkwell.translation import tr
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.key_text import sequence
from inkwell.ui.keys.bindings import KeyBindings
from inkwell.ui.keys.sheet_window import SheetWindow
from inkwell.ui.keys.window import KeysWindow
from inkwell.ui.main_window import MainWindow
from inkwell.ui.menu_letters import letter_of, unmarked
from inkwell.ui.sidebar.card import CardView
from inkwell.ui.size_memory import SizeMemory

KEYS = ("Ctrl+F1", "Ctrl+?")


class KeysDesk(QObject):
    """One window of each."""

    def __init__(
        self,
        window: MainWindow,
        commands: Commands,
        bindings: KeyBindings,
        preferences: Preferences,
        chooser: Chooser,
    ) -> None:
        super().__init__(window)
        self._window, self._bindings, self._preferences, self._chooser = window, bindings, preferences, chooser
        self.sheet: SheetWindow | None = None
        self.keys: KeysWindow | None = None
        self._explain()
        bindings.changed.connect(self._follow)
        commands.add(Menu.HELP, tr("&Shortcuts"), self.open_sheet, KEYS, book=False, name="shortcuts")
        commands.add(Menu.HELP, tr("&Keys…"), self.open_keys, book=False, name="keys")

    @Slot()
    def _follow(self) -> None:
        """Dialogs that hold up the window ask it for help themselves."""
        self._window.help_keys = tuple(sequence(keys) for keys in self._bindings.of("help-here"))

    def _explain(self) -> None:
        """Have the buttons around the page say the keys of what they do."""
        sidebar, (left, right) = self._window.sidebar, self._window.title_bar.switches
        for button, name in (
            (sidebar.buttons.go, "continue"),
            (sidebar.buttons.stop, "leave-proposal"),
            (sidebar.buttons.beat, "tool-beat"),
            (left, "show-manuscript"),
            (right, "show-sidebar"),
        ):
            self._bindings.explain(button, button.toolTip(), name)
        sidebar.card_made.connect(self._explain_card)
        for card in sidebar.cards:
            self._explain_card(card)

    @Slot(object)
    def _explain_card(self, card: CardView) -> None:
        for button, name in ((card.accept, "accept"), (card.sentence, "accept-sentence")):
            self._bindings.explain(button, button.toolTip(), name)

    @Slot()
    def open_sheet(self) -> None:
        """Show the cheat sheet."""
        if self.sheet is None:
            self.sheet = SheetWindow(self._bindings, self._chooser.printer, self._window.theme, self._window)
            self.sheet.keys_asked.connect(self.open_keys)
            SizeMemory(self.sheet, "shortcuts", self._preferences)
        _bring(self.sheet)
        self.sheet.search.setFocus()

    @Slot()
    def open_keys(self) -> None:
        """Show the window in which they are changed."""
        if self.keys is None:
            self.keys = KeysWindow(self._bindings, self._menus, self._chooser.confirm, self._window.icons, self._window)
            SizeMemory(self.keys, "keys", self._preferences)
        _bring(self.keys)
        self.keys.search.setFocus()

    def _menus(self) -> Mapping[str, str]:
        """What the menus are called, by the letters that open them."""
        titles = [action.text() for action in self._window.menuBar().actions() if action.isVisible()]
        return {letter_of(words): unmarked(words) for words in titles if letter_of(words)}


def _bring(shown: QDialog) -> None:
    shown.show()
    shown.raise_()
    shown.activateWindow()
