"""Templates on their desk: one is laid out as empty cards, the outline as it is becomes one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from inkwell.app.plan_acts import PlanActs
from inkwell.app.session import Session
from inkwell.manuscript.template import Template, template_text
from inkwell.storage.template_files import TemplateFolder, built_in_templates
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.main_window import MainWindow

ASK = tr("What is the template called? It keeps titles and synopses, no texts; one of the same name gives way.")
NONE = tr("There is no template of your own.")
GOES = tr("Its file is deleted for good. The books that it was laid out in stay as they are.")
DELETED = tr("The template “{}” is deleted.")
KEPT = tr("The template “{}” is kept with your own; it is offered for every book.")


class TemplateDesk(QObject):
    """A submenu of all templates, and the command that makes one. `open_plan` shows the plan."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        acts: PlanActs,
        own: TemplateFolder,
        commands: Commands,
        chooser: Chooser,
        attempt: Attempt,
        open_plan: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._acts, self._own = window, session, acts, own
        self._chooser, self._attempt, self._open_plan = chooser, attempt, open_plan
        self.menu = QMenu(tr("Lay out a te&mplate"), window)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self.fill)
        commands.menu(Menu.MANUSCRIPT).addMenu(self.menu)
        commands.add(Menu.MANUSCRIPT, tr("&Keep the plan as a template…"), self.keep, name="keep-template")
        words = tr("&Delete a template of your own…")
        self._delete = commands.add(Menu.MANUSCRIPT, words, self.delete, into=self.menu, name="delete-template")
        self._commands = commands
        self.menu.setEnabled(session.is_open)
        session.opened.connect(lambda: self.menu.setEnabled(True))
        session.closed.connect(lambda: self.menu.setEnabled(False))
        self.fill()

    @Slot()
    def fill(self) -> None:
        """Fill the menu anew: files may have come."""
        self.menu.clear()
        own, problems = self._own.read()
        for number, template in enumerate((*built_in_templates(), *own), start=1):
            self._offer(template, f"&{number}  " if number < 10 else "")
        for problem in problems:
            self.menu.addAction(problem.replace("&", "&&")).setEnabled(False)
        self.menu.addSeparator()
        self.menu.addAction(self._delete)
        self._commands.block(self._delete, "" if own else NONE)

    def _offer(self, template: Template, number: str) -> None:
        words = number + template.title.replace("&", "&&")
        action = self.menu.addAction(words, lambda: self.lay_out(template))
        action.setToolTip(template.about)
        action.setStatusTip(template.about)

    def lay_out(self, template: Template) -> None:
        """Add its cards behind where the author is, and show them in the plan."""
        here = self._window.active_page.current_section or self._session.current
        if self._attempt(lambda: self._acts.lay_out(template, here)):
            self._open_plan()
            self._window.notifications.tell(
                tr("“{title}” is laid out. Undo in the manuscript takes it away again.", title=template.title)
            )

    def keep(self) -> None:
        """Make a template of the outline."""
        tree = self._session.manuscript
        name = self._chooser.name(
            tr("Keep as a template"), ASK, self._session.project.info.title, tr("Keep the template")
        )
        if name is not None:
            text = template_text(tree, [node.id for node in tree.children(None)])
            if self._attempt(lambda: self._own.keep(name, "", text)):
                self.fill()
                self._window.notifications.tell(KEPT.format(name))

    def delete(self) -> None:
        """Ask which of the author's own templates is no longer wanted, and delete it."""
        own = [each.title for each in self._own.read()[0]]
        if not own:
            self._window.notifications.tell(NONE)
            return
        place = self._chooser.pick(tr("Delete a template"), GOES, own, tr("Delete the template"))
        if place is not None and self._attempt(lambda: self._own.remove(own[place])):
            self.fill()
            self._window.notifications.tell(DELETED.format(own[place]))
