"""Exporting on its desk: the window with its preview, the export behind it, and what the book says of itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from inkwell.app.drafts import Drafts
from inkwell.app.errand import Errand
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.app.word_counts import WordCounts
from inkwell.errors import InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.plan_fields import in_use
from inkwell.manuscript.publication import Publication
from inkwell.storage.book_publication import publication_of, with_publication
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.file_menu import put_before_settings
from inkwell.ui.main_window import MainWindow

if TYPE_CHECKING:
    from inkwell.exchange.compiling import Book
    from inkwell.exchange.exporting import Exported
    from inkwell.exchange.preset_files import PresetShelf
    from inkwell.exchange.progress import Progress
    from inkwell.ui.exchanging.export_form import PublicationForm, Wish
    from inkwell.ui.exchanging.export_window import ExportWindow

ASK: Final = tr("What is the preset called? It is kept with your own and offered for every book.")
WRITTEN: Final = tr("The book is in “{}”.")
STAYS: Final = tr("Nothing of that can go out: it is a note, or “In exports” is off for it in the plan.")
PICTURES: Final = (".jpg", ".jpeg", ".png", ".gif", ".webp")


class ExportDesk(QObject):
    """One window at a time.

    `lanes` are a thread for the preview and one for the export; `chosen` are the nodes that are chosen in the
    manuscript or in the plan.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        drafts: Drafts,
        scribe: Scribe,
        words: WordCounts,
        data: Path,
        lanes: tuple[SaveLane, SaveLane],
        chosen: Callable[[], Sequence[str]],
        commands: Commands,
        chooser: Chooser,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._drafts, self._scribe, self._data = window, session, drafts, scribe, data
        self._words = words
        self._chosen, self._chooser, self._attempt = chosen, chooser, attempt
        self._preview, self._errand = Errand(lanes[0], self), Errand(lanes[1], self)
        self._shown: ExportWindow | None = None
        action = commands.add(Menu.FILE, tr("E&xport the book…"), self.open, name="export")
        parts = commands.add(Menu.FILE, tr("Export &what is chosen…"), self.open_chosen, name="export-chosen")
        put_before_settings(commands.menu(Menu.FILE), (action, parts))
        window.outline.menu_made.connect(self.offer)
        self._errand.progressed.connect(self._working)
        self._errand.finished.connect(self._written)
        self._errand.failed.connect(lambda error: self._end("", error))
        self._errand.cancelled.connect(lambda: self._end(tr("Nothing was exported.")))
        session.ending.connect(self._keep_said)
        session.closed.connect(self.close)
        session.tree_changed.connect(self._renew)

    @property
    def shown(self) -> ExportWindow | None:
        """The window, while it is open."""
        return self._shown

    def open(self) -> None:
        """Open the window, or bring it to the front."""
        if self._shown is None:
            self._shown = self._make()
        self._shown.show()
        self._shown.raise_()

    def open_chosen(self) -> None:
        """Open it for what is chosen in the manuscript or in the plan; all else stays at home."""
        self.open_for(self._chosen())

    def open_for(self, ids: Sequence[str]) -> None:
        """Open it for these parts of the book."""
        self.open()
        if self._shown is not None and not self._shown.choose_parts(ids):
            self._shown.message.complain(STAYS)

    @Slot(object, object)
    def offer(self, menu: QMenu, ids: Sequence[str]) -> None:
        """Offer rows or cards their export, in their menu."""
        menu.addAction(tr("Export…"), lambda: self.open_for(ids)).setEnabled(bool(ids))

    def _make(self) -> ExportWindow:
        from inkwell.ui.exchanging.export_form import ExportForm
        from inkwell.ui.exchanging.export_window import ExportWindow

        tree, writing = self._session.manuscript, str(self._session.project.info.extra.get("form", ""))
        shelf = self._shelf()
        made = ExportWindow(
            lambda: self.book(made.publication()),
            ExportForm(shelf.presets(), in_use(tree, "status"), in_use(tree, "labels"), writing, shelf.own_names),
            self._make_about,
            self._preview,
            (self._window.theme, self._window.icons),
            self._window,
            lambda node_id: self._words.counts.get(node_id, 0) > 0,
        )
        made.export_asked.connect(self._export)
        made.preset_asked.connect(self._keep)
        made.removal_asked.connect(self._remove_preset)
        made.cancelled.connect(self._errand.cancel)
        made.finished.connect(lambda _result: self._leave(made))
        return made

    def _make_about(self) -> PublicationForm:
        from inkwell.ui.exchanging.export_form import PublicationForm

        tree, project = self._session.manuscript, self._session.project
        # Notes are no part of the story by themselves; all else that stands at the top may be one or not.
        parts = [(n.id, n.title) for depth, n in tree.walk() if n.kind is NodeKind.NOTE or not depth]
        about = PublicationForm(publication_of(project.info), self._pictures(project.folder), parts)
        about.cover_asked.connect(lambda: self._take_cover(about))
        return about

    def _leave(self, window: ExportWindow) -> None:
        self._remember(window)
        self._errand.cancel()
        self._shown = None
        window.deleteLater()

    @Slot()
    def close(self) -> None:
        """The book is gone, and the window with it."""
        if self._shown is not None:
            self._shown.done(0)

    @Slot()
    def _keep_said(self) -> None:
        """The book is about to go: what was written on it is in it."""
        if self._shown is not None:
            self._remember(self._shown)

    @Slot()
    def _renew(self) -> None:
        """The book is made of other parts now."""
        if self._shown is not None:
            self._shown.refresh_soon()

    def _remember(self, window: ExportWindow) -> None:
        """Keep what the book says of itself."""
        publication = window.publication()
        if publication is not None and self._session.is_open and not self._session.project.read_only:
            project = self._session.project
            info = with_publication(project.info, publication)
            if info != project.info:
                self._attempt(lambda: project.set_info(info))

    def _shelf(self) -> PresetShelf:
        from inkwell.app.book_export import preset_folders
        from inkwell.exchange.preset_files import PresetShelf

        folder = self._session.project.folder if self._session.is_open else None
        return PresetShelf(preset_folders(self._data, folder))

    def _take_cover(self, about: PublicationForm) -> None:
        """Ask for a picture, and keep a copy of it with the book."""
        path = self._chooser.picture_file()
        shown = self._shown
        if path is not None and shown is not None:
            folder = self._session.project.folder

            def work() -> None:
                from inkwell.app.book_export import keep_asset

                about.take_cover(keep_asset(folder, path))

            shown.message.attempt(work)

    @staticmethod
    def _pictures(folder: Path) -> list[str]:
        from inkwell.app.book_export import ASSETS

        try:
            return sorted(each.name for each in (folder / ASSETS).iterdir() if each.suffix.lower() in PICTURES)
        except OSError:
            return []

    def book(self, publication: Publication | None = None) -> Book:
        """The book with every word of this moment; it says `publication` of itself, or what it has kept."""
        from inkwell.app.book_export import book_of

        self._scribe.take()
        unsaved = {draft.node: draft.snapshot().text() for draft in self._drafts if draft.dirty}
        book = book_of(self._session.project, unsaved.get)
        return book if publication is None else replace(book, publication=publication)

    # what is asked for

    @Slot(object)
    def _export(self, wish: Wish) -> None:
        shown = self._shown
        if shown is None:
            return
        path = self._chooser.export_file(self._name(wish), wish.ending)
        if path is None:
            return
        self._remember(shown)
        book = self.book(shown.publication())
        shown.working(tr("Reading the book"), None)
        self._errand.start(lambda progress: self.run(book, path, wish, progress))

    def _name(self, wish: Wish) -> str:
        """What the file is called at first: the book, and the part where it is one."""
        title, tree = self._session.project.info.title, self._session.manuscript
        nodes = wish.choice.nodes or ()
        tops = [each for each in nodes if each in tree.nodes and tree.shown_under(each) not in nodes]
        return f"{title} - {tree.node(tops[0]).title}" if len(tops) == 1 else title

    @staticmethod
    def run(book: Book, path: Path, wish: Wish, progress: Progress) -> Exported:
        """Write it. Not for the window's thread; raises as `Exporter.export`."""
        from inkwell.exchange.exporting import Exporter
        from inkwell.exchange.pandoc import Pandoc
        from inkwell.exchange.pdf_press import PdfPress

        return Exporter(Pandoc(), PdfPress().write).export(book, path, wish.to, wish.preset, wish.choice, progress)

    @Slot(object)
    def _keep(self, wish: Wish) -> None:
        name = self._chooser.name(tr("Keep as a preset"), ASK, "", tr("Keep the preset"))
        shown = self._shown
        if name is not None and shown is not None:

            def work() -> None:
                shelf = self._shelf()
                shelf.keep(msgspec.structs.replace(wish.preset, name=name))
                shown.form.show_presets(shelf.presets(), name, shelf.own_names)

            shown.message.attempt(work)

    @Slot(str)
    def _remove_preset(self, name: str) -> None:
        text = tr("The preset “{name}” is deleted for good, for all books.", name=name)
        shown = self._shown
        if shown is not None and self._chooser.confirm(tr("Delete the preset"), text, tr("Delete"), tr("Keep")):

            def work() -> None:
                shelf = self._shelf()
                shelf.remove(name)
                presets = shelf.presets()
                # Where it stood in for one that comes along, that one is there again.
                chosen = name if name in [each.name for each in presets] else shown.form.usual
                shown.form.show_presets(presets, chosen, shelf.own_names)

            shown.message.attempt(work)

    @Slot(str, object)
    def _working(self, stage: str, done: float | None) -> None:
        if self._shown is not None:
            self._shown.working(stage, done)

    @Slot(object)
    def _written(self, exported: Exported) -> None:
        self._end(" ".join([WRITTEN.format(exported.path), *exported.left_out]))

    def _end(self, words: str, error: InkwellError | None = None) -> None:
        if self._shown is not None:
            self._shown.ended(words, error)
        elif error is not None:
            self._window.notifications.error(error)
