"""Collections on the author's desk: chosen in the plan, filled from the menu of its rows, made and renamed there."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from inkwell.app.collecting import Collecting
from inkwell.app.held_words import HeldWords
from inkwell.app.session import Session
from inkwell.manuscript.node_collections import Collection, Wanted
from inkwell.manuscript.plan_fields import in_use
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.chooser import Chooser
from inkwell.ui.main_window import MainWindow
from inkwell.ui.plan_desk import PlanDesk
from inkwell.ui.planning.page import PlanPage

NEW = tr("New collection")
ASKED = tr("What is the collection called? What you choose in the plan can be put into it.")


class CollectionDesk(QObject):
    """Adds to the plan, and to the menus of rows, what has to do with collections.

    Texts are looked through only while one that asks for words is shown.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        collecting: Collecting,
        held: HeldWords,
        plan: PlanDesk,
        chooser: Chooser,
        attempt: Attempt,
    ) -> None:
        super().__init__(plan)
        self._window, self._session, self._collecting, self._held = window, session, collecting, held
        self._chooser, self._attempt = chooser, attempt
        self._page: PlanPage | None = None
        self._of_one: list[QAction] = []
        plan.made.connect(self._attach)
        plan.menu_made.connect(self._offer)
        window.outline.menu_made.connect(self._offer)
        collecting.renamed.connect(self._follow_name)
        collecting.changed.connect(self._show)
        session.tree_changed.connect(self._show)
        held.changed.connect(self._look_again)
        held.trouble.connect(window.notifications.error)

    @Slot(object)
    def _attach(self, page: PlanPage) -> None:
        self._page = page
        page.says = self._held.says
        page.collection_shown.connect(self._want)
        page.installEventFilter(self)
        menu = page.more.menu()
        menu.addSeparator()
        self._new = [
            menu.addAction(tr("New collection from what is chosen…"), lambda: self.make(page.chosen())),
            menu.addAction(tr("New collection by search…"), self.make_by_search),
        ]
        self._of_one = [
            menu.addAction(tr("Rename the collection…"), self.rename),
            menu.addAction(tr("Delete the collection…"), self.delete),
        ]
        self._search = menu.addAction(tr("Change the collection’s search…"), self.change_search)
        menu.aboutToShow.connect(self._allow)
        self._show()

    @Slot()
    def _show(self) -> None:
        if self._page is not None:
            self._page.show_collections(self._collecting.all)

    @Slot(str, str)
    def _follow_name(self, before: str, now: str) -> None:
        """The one that is shown stays shown, also when another name is taken back."""
        shown = self._page.collection if self._page is not None else None
        if self._page is not None and shown is not None and shown.name == before:
            self._page.show_collections(self._collecting.all, now)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing is looked for in texts while nobody sees the plan."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._want()
        return super().eventFilter(watched, event)

    @Slot()
    def _want(self) -> None:
        page = self._page
        shown = page.collection if page is not None and page.isVisible() else None
        self._held.want(shown.words if shown is not None else ())

    @Slot()
    def _look_again(self) -> None:
        if self._page is not None:
            self._page.look_again()

    @Slot()
    def _allow(self) -> None:
        if self._page is not None:
            can = self._session.is_open and not self._session.project.read_only
            shown = self._page.collection
            for each in self._new:
                each.setEnabled(can)
            for each in self._of_one:
                each.setEnabled(can and shown is not None)
            self._search.setEnabled(can and shown is not None and not shown.by_hand)

    # what is in them

    @Slot(object, object)
    def _offer(self, menu: QMenu, ids: Sequence[str]) -> None:
        """Have the menu of these rows put them into a collection, or take them out of the one that is shown."""
        can = bool(ids) and not self._session.project.read_only
        below = menu.addMenu(tr("Add to a collection"))
        below.setEnabled(can)
        for each in self._collecting.all:
            if each.by_hand:
                below.addAction(each.name.replace("&", "&&"), self._adding(each.name, ids))
        below.addAction(f"{NEW}…", lambda: self.make(ids))
        shown = self._page.collection if self._page is not None else None
        if shown is not None and shown.by_hand and set(ids) & set(shown.ids):
            words = tr("Take out of “{replace}”", replace=shown.name.replace("&", "&&"))
            menu.addAction(words, lambda: self.take_out(shown.name, ids)).setEnabled(can)

    def _adding(self, name: str, ids: Sequence[str]) -> Callable[[], object]:
        return lambda: self.put_into(name, ids)

    def put_into(self, name: str, ids: Sequence[str]) -> None:
        """Put nodes into a collection, and say so: they are shown where they are as before."""
        if self._attempt(lambda: self._collecting.add(name, ids)):
            self._tell(name, ids)

    def _tell(self, name: str, ids: Sequence[str]) -> None:
        nodes = self._session.manuscript.nodes
        what = (
            f"“{nodes[ids[0]].title}”"
            if len(ids) == 1 and ids[0] in nodes
            else tr("{count:,} parts of the book", count=len(ids))
        )
        self._window.notifications.tell(tr("Now in the collection “{name}”: {what}.", name=name, what=what))

    def take_out(self, name: str, ids: Sequence[str]) -> None:
        """Take nodes out of a collection."""
        self._attempt(lambda: self._collecting.take_out(name, ids))

    # making and changing them

    def make(self, ids: Sequence[str]) -> None:
        """Ask for a name, and put these nodes into a new collection."""
        name = self._chooser.name(NEW, ASKED, "", tr("Make it"))
        if name is not None and self._attempt(lambda: self._collecting.put(Collection(name).with_ids(ids))) and ids:
            self._tell(" ".join(name.split()), ids)

    def make_by_search(self) -> None:
        """Ask what is to be in a new collection, and show it."""
        self._ask(Collection("", Wanted()), "", tr("Make it"))

    def change_search(self) -> None:
        """Ask what else is to be in the collection that is shown."""
        shown = self._page.collection if self._page is not None else None
        if shown is not None and not shown.by_hand:
            self._ask(shown, shown.name, tr("Change it"))

    def _ask(self, first: Collection, instead_of: str, yes: str) -> None:
        made = self._chooser.collection(first, lambda field: in_use(self._session.manuscript, field), yes)
        if made is not None:
            self._keep(made, instead_of)

    def rename(self) -> None:
        """Ask for another name of the collection that is shown."""
        shown = self._page.collection if self._page is not None else None
        if shown is not None:
            name = self._chooser.name(tr("Rename the collection"), tr("Another name for it:"), shown.name, tr("Rename"))
            if name is not None:
                self._keep(replace(shown, name=name), shown.name)

    def _keep(self, collection: Collection, instead_of: str) -> None:
        def work() -> None:
            kept = self._collecting.put(collection, instead_of)
            if self._page is not None:
                self._page.show_collection(kept.name)

        self._attempt(work)

    def delete(self) -> None:
        """Ask, and forget the collection that is shown."""
        shown = self._page.collection if self._page is not None else None
        if shown is not None:
            text = tr("“{name}” is forgotten; all that is in it stays in the book.", name=shown.name)
            if self._chooser.confirm(tr("Delete the collection"), text, tr("Delete it"), tr("Keep")):
                self._attempt(lambda: self._collecting.delete(shown.name))
