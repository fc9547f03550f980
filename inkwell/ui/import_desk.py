"""Importing on its desk: a file or a folder is read, shown as the book that it would be, and written where it goes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from inkwell.app.errand import Errand
from inkwell.app.saving import SaveLane
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.storage.folders import refuse_taken
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.chooser import Chooser
from inkwell.ui.main_window import MainWindow

if TYPE_CHECKING:
    from inkwell.exchange.importers import Importers
    from inkwell.exchange.plan import ImportPlan, Source
    from inkwell.exchange.progress import Progress


class ImportDesk(QObject):
    """`make_importers` makes all kinds that can be read when they are first needed."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        chooser: Chooser,
        attempt: Attempt,
        lane: SaveLane,
        make_importers: Callable[[], Importers],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._chooser, self._attempt = window, session, chooser, attempt
        self._errand = Errand(lane, self)
        self._make_importers = make_importers
        window.welcome.import_requested.connect(self.import_file)

    @Slot()
    def import_file(self) -> None:
        """Ask for a document, and make a book of it."""
        self._import(self._chooser.import_file(self._make_importers().patterns))

    def import_folder(self) -> None:
        """Ask for a folder of texts or another editor's project, and make a book of it."""
        self._import(self._chooser.open_folder(tr("Import a folder")))

    @Slot()
    def import_here(self) -> None:
        """Ask for a document, and have it as a new part of the open book, behind where the author is."""
        project = self._session.project
        if project.read_only:
            self._window.notifications.tell(project.why)
            return
        agreed = self._agreed(self._chooser.import_file(self._make_importers().patterns))
        kept = self._wait(tr("Import"), lambda progress: self._keep(agreed, progress)) if agreed is not None else None
        if kept is not None:
            self._attempt(lambda: self._bring_in(cast("ImportPlan", kept)))

    def _keep(self, plan: ImportPlan, progress: Progress) -> ImportPlan:
        from inkwell.app.import_here import with_pictures

        return with_pictures(self._session.project.folder, plan, progress)

    def _bring_in(self, plan: ImportPlan) -> None:
        from inkwell.app.import_here import ImportHere

        tree = self._window.outline.tree
        here = self._window.active_page.current_section or self._session.current
        first = ImportHere(self._session).put(plan, (tree.current_id() if tree.hasFocus() else "") or here)
        self._session.show(first)
        left = (tr("What it says of people and places stays out of the story bible."),) if plan.entries else ()
        said = tr("“{title}” is a part of this book now; Undo in the manuscript takes it away.", title=plan.title)
        self._window.notifications.tell(" ".join((said, *left, *plan.remarks[:1])))

    def _agreed(self, path: Path | None) -> ImportPlan | None:
        """What the author wants of a file or folder; None where it cannot be read, or they do not."""
        read = self._wait(tr("Import"), lambda progress: self._read(path, progress)) if path is not None else None
        if not isinstance(read, tuple):
            return None
        source, plan = read
        return self._chooser.agree_on(source, plan, self._errand)

    def _import(self, path: Path | None) -> None:
        agreed = self._agreed(path)
        folder = self._chooser.new_folder(tr("Where to put the imported book"), agreed.title) if agreed else None
        if agreed is None or folder is None:
            return
        # Before the author waits for nothing.
        if not self._attempt(lambda: refuse_taken(folder)):
            return
        if self._wait(tr("Import"), lambda progress: self._write(folder, agreed, progress)) is not None:
            opened = self._attempt(lambda: self._session.open(folder))
            if opened and agreed.remarks:
                self._window.notifications.tell(agreed.remarks[0])

    def _read(self, path: Path, progress: Progress) -> tuple[Source, ImportPlan]:
        source = self._make_importers().read(path, progress)
        progress(tr("Dividing the text"), None)
        return source, source.plan()

    def _write(self, folder: Path, plan: ImportPlan, progress: Progress) -> object:
        from inkwell.app.importing import write_plan

        return write_plan(folder, plan, progress)

    def _wait(self, title: str, work: Callable[[Progress], object]) -> object:
        """What came of it; None when it failed, which the author is told, or was cancelled."""
        value, error = self._chooser.wait(title, self._errand, work)
        if isinstance(error, InkwellError):
            self._window.notifications.error(error)
        return value
