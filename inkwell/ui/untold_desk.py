"""Notes that the author keeps from the model: marked in their menus, or where the author is."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from inkwell.app.plan_acts import PlanActs
from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.manuscript.node import Node, NodeKind
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.main_window import MainWindow

NO_NOTE = tr(
    "It is for notes. Scenes are what the model goes on from; keep a remark in a comment, which it is not told."
)


class UntoldDesk(QObject):
    """A switch of the Write menu for the note on the page, and one in the menu of notes. Both go with the AI."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        acts: PlanActs,
        preferences: Preferences,
        commands: Commands,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._acts = window, session, acts
        self._preferences, self._commands, self._attempt = preferences, commands, attempt
        words = tr("Keep this n&ote from the model")
        self.action = commands.add(Menu.WRITE, words, self.toggle_here, ai=True, checked=False, name="keep-note")
        for changed in (session.opened, session.closed, session.tree_changed, session.shown, session.entered):
            changed.connect(self._follow)
        window.outline.menu_made.connect(self.offer)
        self._follow()

    @property
    def _here(self) -> Node | None:
        """The note that the author is in."""
        node_id = self._window.active_page.current_section or self._session.current
        node = self._session.manuscript.nodes.get(node_id or "")
        return node if node is not None and node.kind is NodeKind.NOTE else None

    @Slot()
    def _follow(self, *_: object) -> None:
        here = self._here
        self._commands.block(self.action, "" if here is not None else NO_NOTE)
        self.action.setChecked(here is not None and not here.told)

    def toggle_here(self) -> None:
        """Keep the note that the author is in from the model, or no longer."""
        here = self._here
        if here is not None:
            self.set_told([here.id], not here.told)

    @Slot(object, object)
    def offer(self, menu: QMenu, ids: Sequence[str]) -> None:
        """Offer notes the switch, in their menu."""
        nodes = self._session.manuscript.nodes
        notes = [nodes[each] for each in ids if each in nodes and nodes[each].kind is NodeKind.NOTE]
        if not notes or not self._preferences.settings.ai:
            return
        kept = all(not node.told for node in notes)
        action = menu.addAction(tr("Keep from the model"), lambda: self.set_told([each.id for each in notes], kept))
        action.setCheckable(True)
        action.setChecked(kept)
        action.setEnabled(not self._session.project.read_only)

    def set_told(self, ids: Sequence[str], told: bool) -> None:
        """Let the model be told of these notes, or never, as one step of the book's shape."""
        words = tr("What the model is told of notes")
        self._attempt(lambda: self._acts.set_fields({each: {"told": told} for each in ids}, words))
        self._follow()
