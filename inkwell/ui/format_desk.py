"""The Format menu, and pasting as plain text: what the author does to the Markdown of the active page."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from inkwell.manuscript.markup import Style
from inkwell.translation import tr
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.editor.formats import Formats
from inkwell.ui.main_window import MainWindow

READ_ONLY = tr("This text can only be read.")


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
        add(tr("&Emphasis"), lambda: formats().style(Style.EMPHASIS), "Ctrl+I", name="emphasis")
        add(tr("&Strong"), lambda: formats().style(Style.STRONG), "Ctrl+B", name="strong")
        add(tr("Strike thro&ugh"), lambda: formats().style(Style.STRIKE), "Ctrl+Shift+X", name="strike")
        self._commands.separator(Menu.FORMAT)
        for level in (1, 2, 3):
            add(
                tr("Heading &{level}", level=level),
                lambda level=level: formats().heading(level),
                f"Ctrl+{level}",
                name=f"heading-{level}",
            )
        add(tr("&No heading"), lambda: formats().heading(0), name="no-heading")
        self._commands.separator(Menu.FORMAT)
        add(tr("Block &quote"), lambda: formats().quote(), name="block-quote")
        add(tr("&Bullet list"), lambda: formats().bullets(), "Ctrl+Shift+L", name="bullet-list")
        add(tr("Numbered &list"), lambda: formats().numbers(), "Ctrl+Shift+K", name="numbered-list")
        self._commands.separator(Menu.FORMAT)
        add(tr("Scene brea&k"), lambda: formats().scene_break(), "Ctrl+Alt+Return", name="scene-break")
        add(tr("&Footnote"), lambda: formats().footnote(), "Ctrl+Alt+F", name="footnote")
        add(tr("&Comment"), lambda: formats().comment(), "Ctrl+Alt+M", name="comment")
        paste = self._commands.add(
            Menu.EDIT,
            tr("Paste as plain te&xt"),
            self._paste_plain,
            "Ctrl+Shift+V",
            page=OnPage.SEEN,
            name="paste-plain",
        )
        self._actions.append(paste)
        every = next((each.action for each in self._commands.all if each.name == "select-all"), None)
        _put_before_all(self._commands.menu(Menu.EDIT), paste, every)

    def _add(self, words: str, does: Callable[[], object], keys: str | None = None, *, name: str) -> None:
        self._actions.append(self._commands.add(Menu.FORMAT, words, does, keys, page=OnPage.SEEN, name=name))

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


def _put_before_all(menu: QMenu, paste: QAction, all_of_it: QAction | None) -> None:
    """Where authors look for it: with the other way to paste, above "Select all" and the line over that."""
    actions = menu.actions()
    place = next((at for at, each in enumerate(actions) if each is all_of_it), 0)
    if place:
        menu.insertAction(actions[place - 1], paste)
