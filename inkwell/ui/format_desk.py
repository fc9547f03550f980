"""The Format menu, and pasting as plain text: what the author does to the Markdown of the active page."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from inkwell.manuscript.markup import Style
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.editor.formats import Formats
from inkwell.ui.main_window import MainWindow

READ_ONLY = "This text can only be read."


class FormatDesk(QObject):
    """Adds the commands; they are off, and say why, while the active page can only be read."""

    def __init__(self, window: MainWindow, commands: Commands) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._actions: list[QAction] = []
        self._menu()
        window.active_changed.connect(self.follow)
        commands.menu(Menu.FORMAT).aboutToShow.connect(self.follow)

    def _menu(self) -> None:
        add, formats = self._add, self._formats
        add("&Emphasis", lambda: formats().style(Style.EMPHASIS), "Ctrl+I")
        add("&Strong", lambda: formats().style(Style.STRONG), "Ctrl+B")
        add("Strike thro&ugh", lambda: formats().style(Style.STRIKE), "Ctrl+Shift+X")
        self._commands.separator(Menu.FORMAT)
        for level in (1, 2, 3):
            add(f"Heading &{level}", lambda level=level: formats().heading(level), f"Ctrl+{level}")
        add("&No heading", lambda: formats().heading(0))
        self._commands.separator(Menu.FORMAT)
        add("Block &quote", lambda: formats().quote())
        add("&Bullet list", lambda: formats().bullets(), "Ctrl+Shift+L")
        add("Numbered &list", lambda: formats().numbers(), "Ctrl+Shift+K")
        self._commands.separator(Menu.FORMAT)
        add("Scene brea&k", lambda: formats().scene_break(), "Ctrl+Alt+Return")
        add("&Footnote", lambda: formats().footnote(), "Ctrl+Alt+F")
        add("&Comment", lambda: formats().comment(), "Ctrl+Alt+M")
        paste = self._commands.add(
            Menu.EDIT, "Paste as plain te&xt", self._paste_plain, "Ctrl+Shift+V", page=OnPage.SEEN
        )
        self._actions.append(paste)
        _put_before_all(self._commands.menu(Menu.EDIT), paste)

    def _add(self, words: str, does: Callable[[], object], keys: str | None = None) -> None:
        self._actions.append(self._commands.add(Menu.FORMAT, words, does, keys, page=OnPage.SEEN))

    def _formats(self) -> Formats:
        return Formats(self._window.active_page)

    def _paste_plain(self) -> None:
        self._window.active_page.paste_plain()

    @Slot()
    def follow(self) -> None:
        """See whether the active page takes words."""
        why = READ_ONLY if self._window.active_page.isReadOnly() else ""
        for action in self._actions:
            self._commands.block(action, why)


def _put_before_all(menu: QMenu, paste: QAction) -> None:
    """Where authors look for it: with the other way to paste, above "Select all" and the line over that."""
    keys = QKeySequence(QKeySequence.StandardKey.SelectAll)
    actions = menu.actions()
    place = next((at for at, each in enumerate(actions) if each.shortcut() == keys), 0)
    if place:
        menu.insertAction(actions[place - 1], paste)
