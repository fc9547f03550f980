"""The keys of every command, true to the settings: on the actions of the menus, on the pages, and in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from inkwell.app.preferences import Preferences
from inkwell.storage.settings import Settings
from inkwell.ui.commands import Command, Commands
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.page_keys import GREY, PROPOSAL, REWRITE, Names, PageKeys, number, numbered
from inkwell.ui.key_hint import KeyHint
from inkwell.ui.key_text import native, sequence
from inkwell.ui.keys.key_map import Keyed, KeyMap, Own, Where, resolved
from inkwell.ui.keys.refusals import usable

ON_PAGE: Final[Mapping[Where, Names]] = {Where.PROPOSAL: PROPOSAL, Where.REWRITE: REWRITE, Where.GREY: GREY}
_IN_MENUS: Final = ("accept", "accept-sentence", "continue", "take-grey-words")
"""What the menus have of what can be done on the page."""
_OF_TEXT: Final = ("undo", "redo", "cut", "copy", "paste", "select-all")
"""Commands whose keys the text knows by itself, so that they have to be taken from it."""


@dataclass(frozen=True)
class Row:
    """Something that can have keys, for who shows it: `command` is None where no menu has it."""

    name: str
    command: Command | None
    where: frozenset[Where]


class KeyBindings(QObject):
    """`changed` when any keys are others than before."""

    changed = Signal()

    def __init__(self, commands: Commands, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._commands, self._preferences = commands, preferences
        self._own: Own = {}
        self._ai = preferences.settings.ai
        self._map: KeyMap | None = None
        self._settled = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.settle)
        self._pages: list[Page] = []
        commands.added.connect(self._count)
        commands.removed.connect(self._count)
        preferences.changed.connect(self._follow)
        self._take(preferences.settings)
        self._count()

    # as they are

    @property
    def map(self) -> KeyMap:
        """Who has which keys now. While there is no AI what belongs to it has none, and stands in nobody's way."""
        if self._map is None:
            self._map = resolved(self._keyed(), self._own)
        return self._map

    @property
    def own(self) -> Own:
        """What the author changed, as far as it can be used."""
        return self._own

    def rows(self) -> Iterator[Row]:
        """Everything that can have keys now: the commands in the order of the menus, then what the page has alone."""
        for command in self._commands.all:
            if command.name and (self._ai or not command.ai):
                yield Row(command.name, command, self.map.keyed[command.name].where)
        for where, names in ON_PAGE.items() if self._ai else ():
            yield from (Row(name, None, frozenset((where,))) for name in names if name not in _IN_MENUS)

    def of(self, name: str) -> tuple[str, ...]:
        """The keys of a command as they are kept, none for one that is not there."""
        return self.map.keys.get(name, ())

    def first(self, name: str) -> str:
        """The first of its keys in words, "" for none."""
        return native(next(iter(self.of(name)), ""))

    def explain(self, widget: QWidget, words: str, name: str) -> None:
        """Have a widget's tooltip say these words and the keys of a command, from now on."""
        KeyHint(widget, words, lambda: self.of(name), self.changed)

    @Slot(object)
    def attach(self, page: Page) -> None:
        """Have a page follow."""
        self._pages.append(page)
        page.destroyed.connect(lambda: self._pages.remove(page))
        page.set_keys(self._page_keys())

    # as the author wants them

    def give(self, name: str, keys: str, instead: bool = False) -> None:
        """Give a command these keys too, or `instead` of its own; whatever else hears them there has them no more."""
        self._want(self.map.given(self._preferences.usual.keys, name, keys, instead))

    def take(self, name: str, keys: str) -> None:
        """A command has these keys no more."""
        self._want(self.map.taken(self._preferences.usual.keys, name, keys))

    def put_back(self, name: str) -> None:
        """A command's keys are as they come."""
        self._want(self.map.as_usual(self._preferences.usual.keys, name))

    def put_all_back(self) -> None:
        """All keys are as they come."""
        self._want({})

    def _want(self, own: Own) -> None:
        self._preferences.change_for_all(keys=own)

    # following

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        if self._take(settings) or settings.ai != self._ai:
            self._ai = settings.ai
            self._map = None
            self.settle()

    def _take(self, settings: Settings) -> bool:
        """Take what the settings say; whether it is something else than before."""
        own = {name: tuple(filter(None, map(usable, keys))) for name, keys in settings.keys.items()}
        if own == self._own:
            return False
        self._own = own
        return True

    @Slot()
    def _count(self, *_: object) -> None:
        """The commands are others. While nothing was changed each has its keys already."""
        self._map = None
        if self._own:
            self.settle()
        elif self._settled:
            # Of tools many come at once.
            self._soon.start()

    @Slot()
    def settle(self) -> None:
        """Let everything have the keys that are meant for it; from the first time on, whatever comes or goes."""
        self._settled = True
        for command in self._commands.all:
            if command.name in self.map.keyed:
                keyed = self.map.keyed[command.name]
                wanted = [sequence(keys) for keys in self.of(command.name) if Where.WINDOW in keyed.heard(keys)]
                if command.action.shortcuts() != wanted:
                    command.action.setShortcuts(wanted)
        keys = self._page_keys()
        for page in self._pages:
            page.set_keys(keys)
        self.changed.emit()

    def _keyed(self) -> Iterator[Keyed]:
        known: set[str] = set()
        for each in self._commands.all:
            if each.name and (self._ai or not each.ai):
                known.add(each.name)
                places = {where: names[each.name] for where, names in ON_PAGE.items() if each.name in names}
                usual = dict.fromkeys((*each.usual, *(keys for several in places.values() for keys in several)))
                yield Keyed(each.name, tuple(usual), frozenset((Where.WINDOW, *places)))
        for where, names in ON_PAGE.items() if self._ai else ():
            for name, usual in names.items():
                if name not in known:
                    yield Keyed(name, usual, frozenset((where,)))

    def _page_keys(self) -> PageKeys:
        heard, keyed = self.map.heard_at, self.map.keyed
        at_window = dict(heard(Where.WINDOW))
        new = (keys for keys, name in at_window.items() if keys not in keyed[name].usual)
        free = (keys for name in _OF_TEXT if name in keyed for keys in keyed[name].usual if keys not in at_window)
        return PageKeys(
            proposal=numbered(heard(Where.PROPOSAL)),
            rewrite=numbered(heard(Where.REWRITE)),
            grey=numbered(heard(Where.GREY)),
            left=frozenset(filter(None, map(number, new))),
            mute=frozenset(filter(None, map(number, free))),
            written=self.map.keys,
        )
