"""Ghost text on its desk: joins who asks for it with the pages that show it, and gives it its commands."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAccessible

from inkwell.app.ghosting import Ghosting, Spot
from inkwell.app.preferences import Preferences
from inkwell.app.scribe import Scribe
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.editor.ghost_page import GhostLayer
from inkwell.ui.editor.page import Page
from inkwell.ui.main_window import MainWindow

NOTHING = tr("No grey words stand at the caret now.")


class ActivePlace:
    """Where the author is, for `Ghosting`: the caret of the active page. `node_of` names the scene on a page."""

    def __init__(self, window: MainWindow, node_of: Callable[[Page], str | None]) -> None:
        self._window = window
        self._node_of = node_of
        self.layers: dict[Page, GhostLayer] = {}

    @property
    def layer(self) -> GhostLayer | None:
        """The active page's."""
        return self.layers.get(self._window.active_page)

    def spot(self) -> Spot | None:
        """See `Place`."""
        page, layer = self._window.active_page, self.layer
        node, place = self._node_of(page), layer.place() if layer else None
        return Spot(id(page), node, *place) if node and place else None

    def before(self) -> str:
        """See `Place`."""
        return self._window.active_page.text_before_caret()

    def note(self) -> str:
        """See `Place`."""
        return self._window.sidebar.note


class GhostDesk(QObject):
    """Gives every page its layer and passes on what is offered, taken and declined."""

    def __init__(
        self,
        window: MainWindow,
        place: ActivePlace,
        ghosting: Ghosting,
        preferences: Preferences,
        scribe: Scribe,
        commands: Commands,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._place = place
        self._ghosting = ghosting
        self._preferences = preferences
        self._scribe = scribe
        self._commands = commands
        commands.separator(Menu.WRITE)
        self.switch = commands.add(
            Menu.WRITE,
            tr("&Grey words after a pause"),
            self.toggle,
            ai=True,
            book=False,
            checked=False,
            name="grey-words",
        )
        self.take = commands.add(
            Menu.WRITE,
            tr("Ta&ke the grey words"),
            self.take_all,
            "Ctrl+Shift+Return",
            ai=True,
            page=OnPage.SEEN,
            name="take-grey-words",
        )
        ghosting.offered.connect(self._offer)
        ghosting.withdrawn.connect(self._withdraw)
        window.focus_lost.connect(ghosting.give_way)
        window.sidebar.note_changed.connect(ghosting.moved)
        preferences.changed.connect(self._follow_settings)
        self._follow_settings(preferences.settings)
        self._follow()

    @Slot(object)
    def attach(self, page: Page) -> None:
        """Let words be offered on a page."""
        layer = GhostLayer(page, self._window.theme, self.takes_keys)
        self._place.layers[page] = layer
        page.destroyed.connect(lambda: self._place.layers.pop(page, None))
        layer.moved.connect(self._ghosting.moved)
        layer.gone.connect(self._gone)
        layer.declined.connect(self._ghosting.decline)
        layer.taken.connect(self._taken)

    def takes_keys(self) -> bool:
        """Whether Tab and Ctrl+Right take words: with a screen reader only if the author wants it so."""
        return not QAccessible.isActive() or self._preferences.settings.ghost_keys

    @Slot()
    def toggle(self) -> None:
        """Offer words, or do not."""
        self._preferences.change(ghost=not self._preferences.settings.ghost)

    @Slot()
    def take_all(self) -> None:
        """Take what stands, whatever its keys are."""
        if (layer := self._place.layer) is not None:
            layer.take_all()

    @Slot(str, str)
    def _offer(self, key: str, text: str) -> None:
        layer = self._place.layer
        if layer is None:
            self._ghosting.let_go()
            return
        layer.offer(key, text)
        self._follow()

    @Slot()
    def _withdraw(self) -> None:
        for layer in self._place.layers.values():
            layer.drop()

    @Slot()
    def _gone(self) -> None:
        self._ghosting.let_go()
        self._follow()

    @Slot(str, str)
    def _taken(self, _key: str, _text: str) -> None:
        self._ghosting.took()
        if self._window.active_page is self._window.page:
            self._scribe.journal_now()
            self._scribe.save()

    @Slot(object)
    def _follow_settings(self, settings: Settings) -> None:
        self.switch.setChecked(settings.ghost)

    def _follow(self) -> None:
        layer = self._place.layer
        self._commands.block(self.take, "" if layer is not None and layer.text else NOTHING)
