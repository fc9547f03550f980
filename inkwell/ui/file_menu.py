"""Where features put their commands in the File menu: where they belong, for behind Quit nobody looks for them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from inkwell.ui.commands import Commands, Menu

_FOOT: Final = "before-settings"


def put_before_settings(menu: QMenu, actions: Sequence[QAction]) -> None:
    """Move these commands to the end of the group in front of the settings, which is made with the first of them."""
    shown, role = menu.actions(), QAction.MenuRole.PreferencesRole
    foot = next((each for each in shown if each.objectName() == _FOOT), None)
    settings = next((each for each in shown if each.menuRole() is role), None)
    if foot is None and settings is not None:
        foot = menu.insertSeparator(settings)
        foot.setObjectName(_FOOT)
    if foot is not None:
        menu.insertActions(foot, list(actions))


def put_behind(commands: Commands, name: str, action: QAction) -> None:
    """Move a command behind the one of this name."""
    menu = commands.menu(Menu.FILE)
    shown = menu.actions()
    at = shown.index(next(each.action for each in commands.all if each.name == name))
    menu.insertAction(shown[at + 1], action)
