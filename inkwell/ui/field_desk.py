"""Fields of the author's own in the plan: one is added for the whole book, or taken out of it."""

from PySide6.QtCore import QObject, Slot

from inkwell.app.plan_acts import PlanActs
from inkwell.app.session import Session
from inkwell.manuscript.plan_fields import OWN, fields_of
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.chooser import Chooser
from inkwell.ui.plan_desk import PlanDesk
from inkwell.ui.planning.page import PlanPage

GOES = tr("What is written in it goes with it, in every part of the book. Undo brings both back.")


class FieldDesk(QObject):
    """Two entries at the head of the plan's menu."""

    def __init__(self, plan: PlanDesk, session: Session, acts: PlanActs, chooser: Chooser, attempt: Attempt) -> None:
        super().__init__(plan)
        self._plan, self._session, self._acts = plan, session, acts
        self._chooser, self._attempt = chooser, attempt
        plan.made.connect(self._attach)

    @Slot(object)
    def _attach(self, page: PlanPage) -> None:
        menu = page.more.menu()
        first = menu.actions()[0]
        add, remove = menu.addAction(tr("Add a field…"), self.add), menu.addAction(tr("Delete a field…"), self.delete)
        menu.insertActions(first, [add, remove])
        menu.aboutToShow.connect(lambda: remove.setEnabled(bool(self.own)))

    @property
    def own(self) -> list[str]:
        """What the book's own fields are called, those included that only some of its parts have."""
        fields = fields_of(self._session.manuscript, self._acts.declared)
        return [each.title for each in fields if each.name.startswith(OWN)]

    def add(self) -> None:
        """Ask for a name, and have a column for it."""
        words = tr("What is the field called? It is there for every part of this book.")
        name = self._chooser.name(tr("Add a field"), words, "", tr("Add the field"))
        if name is not None:

            def work() -> None:
                grid = self._plan.page.grid
                grid.set_columns([*grid.columns, self._acts.declare(name)])

            self._attempt(work)

    def delete(self) -> None:
        """Ask which, and take it out of the book."""
        own = self.own
        place = self._chooser.pick(tr("Delete a field"), GOES, own, tr("Delete the field"))
        if place is not None:
            self._attempt(lambda: self._acts.withdraw(own[place]))
