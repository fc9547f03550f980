"""Every command once: its words, its keys, what it does, and when it can be done. Menus and Ctrl+P show the same."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QHelpEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolTip

from inkwell.translation import tr
from inkwell.ui.menu_letters import unmarked

_NO_BOOK = tr("It needs an open book.")
Usual = QKeySequence.StandardKey | str | Sequence[str] | None
"""The keys of a command before the author changes them: those of the platform, one, several or none."""


class Menu(StrEnum):
    """The menus, in their order."""

    FILE = tr("&File")
    EDIT = tr("&Edit")
    MANUSCRIPT = tr("&Manuscript")
    FORMAT = tr("F&ormat")
    WRITE = tr("&Write")
    VIEW = tr("&View")
    TOOLS = tr("&Tools")
    HELP = tr("&Help")


class OnPage(Enum):
    """What a command has to do with the page, which something else may stand in front of."""

    NOTHING = auto()
    SEEN = auto()
    """It works on what the author sees there, and is switched off while it is not seen."""
    COMES = auto()
    """It brings the page back first."""


class ReasonMenu(QMenu):
    """A menu that says over a command which is off why it is."""

    def event(self, event: QEvent) -> bool:
        """Show the reason, and over all else nothing: the words are there already."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().event(event)
        action = self.actionAt(event.pos())
        why = action.statusTip() if action is not None and not action.isEnabled() else ""
        if why:
            QToolTip.showText(event.globalPos(), why, self, self.actionGeometry(action))
        else:
            QToolTip.hideText()
        return True


@dataclass(frozen=True)
class Command:
    """An action and where it is found; `book`: only with a book open, `ai`: only with AI on."""

    action: QAction
    menu: Menu
    book: bool
    ai: bool
    page: OnPage
    name: str
    """What it is known by wherever it is remembered; the same in every language and version."""
    usual: tuple[str, ...]
    """Its keys as they are before the author changes them, in Qt's portable writing."""
    group: str = ""
    """What the submenu is called that it stands in, "" for none."""

    @property
    def words(self) -> str:
        """What it is called, without the mark of its letter and the dots that promise a question."""
        return unmarked(self.action.text()).removesuffix("…")


class Commands(QObject):
    """The commands of one window, in a menu bar. Menus without a command are not shown.

    `page_wanted`: one is about to be done that needs the page in sight. `added` and `removed` carry a `Command`.
    """

    page_wanted = Signal()
    added = Signal(object)
    removed = Signal(object)

    def __init__(self, bar: QMenuBar, parent: QObject) -> None:
        super().__init__(parent)
        self._menus = {menu: ReasonMenu(menu.value, bar) for menu in Menu}
        self._commands: list[Command] = []
        self._blocked: dict[QAction, str] = {}
        self._covered = ""
        self._book = False
        self._ai = True
        for menu in self._menus.values():
            bar.addMenu(menu).setVisible(False)

    @property
    def all(self) -> tuple[Command, ...]:
        """Every command in the order of the menus."""
        order = list(Menu)
        return tuple(sorted(self._commands, key=lambda each: order.index(each.menu)))

    def menu(self, menu: Menu) -> QMenu:
        """A menu, for what is no command: a submenu that fills itself."""
        return self._menus[menu]

    def add(
        self,
        menu: Menu,
        words: str,
        does: Callable[[], object],
        keys: Usual = None,
        book: bool = True,
        ai: bool = False,
        checked: bool | None = None,
        into: QMenu | None = None,
        page: OnPage = OnPage.NOTHING,
        name: str = "",
    ) -> QAction:
        """Add a command at the end of its menu, or of a submenu of it.

        `name` is what its keys are remembered by: it is never shown, and never changes.
        `book`: it needs an open book; `ai`: it is gone, keys and all, while AI is off. `checked`: it is a switch that
        stands so now; whoever owns the state keeps `setChecked` true to it, `does` is asked to change it.
        """
        action = QAction(words, self)
        usual = _sequences(keys)
        action.setShortcuts(usual)
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)
        if page is OnPage.COMES:
            action.triggered.connect(self.page_wanted)
        action.triggered.connect(lambda _checked=False: does())
        (into or self._menus[menu]).addAction(action)
        portable = tuple(each.toString(QKeySequence.SequenceFormat.PortableText) for each in usual)
        group = unmarked(into.title()) if into is not None else ""
        self._commands.append(Command(action, menu, book, ai, page, name, portable, group))
        self._follow(self._commands[-1])
        self._show_menus()
        self.added.emit(self._commands[-1])
        return action

    def remove(self, action: QAction) -> None:
        """A command is there no more, nor are its keys."""
        gone = [each for each in self._commands if each.action is action]
        self._commands = [each for each in self._commands if each.action is not action]
        self._blocked.pop(action, None)
        action.setEnabled(False)
        action.deleteLater()
        self._show_menus()
        for each in gone:
            self.removed.emit(each)

    def separator(self, menu: Menu) -> None:
        """Part what comes from what is there."""
        self._menus[menu].addSeparator()

    def block(self, action: QAction, why: str) -> None:
        """Switch a command off and say why ("" switches it on again)."""
        if why:
            self._blocked[action] = why
        else:
            self._blocked.pop(action, None)
        for each in self._commands:
            if each.action is action:
                self._follow(each)

    def cover(self, why: str) -> None:
        """Something stands in front of the page, and `why` says so; "" for nothing."""
        self._covered = why
        for each in self._commands:
            if each.page is OnPage.SEEN:
                self._follow(each)

    def set_state(self, book: bool, ai: bool) -> None:
        """Follow whether a book is open and whether AI is on."""
        self._book, self._ai = book, ai
        for each in self._commands:
            self._follow(each)
        self._show_menus()

    def _follow(self, command: Command) -> None:
        # A hidden action's keys still fire; those of one that is switched off do not.
        able = self._ai or not command.ai
        action = command.action
        missing = _NO_BOOK if command.book and not self._book else ""
        why = missing or self._blocked.get(action, "") or (self._covered if command.page is OnPage.SEEN else "")
        if action.statusTip() != why:
            action.setStatusTip(why)
            action.setToolTip(why or unmarked(action.text()))
        action.setEnabled(able and not why)
        action.setVisible(self._ai or not command.ai)

    def _show_menus(self) -> None:
        for menu, shown in self._menus.items():
            own = [each for each in self._commands if each.menu is menu]
            shown.menuAction().setVisible(any(self._ai or not each.ai for each in own))


def _sequences(keys: Usual) -> list[QKeySequence]:
    if keys is None:
        return []
    if isinstance(keys, str | QKeySequence.StandardKey):
        return [QKeySequence(keys)]
    return [QKeySequence(each) for each in keys]
