"""Downloads on the author's desk: the licence first, then how far each is, and what waits to be gone on with."""

from pathlib import Path
from typing import Final, cast
from urllib.parse import urlsplit

import msgspec
from PySide6.QtCore import QObject, Slot

from inkwell.app.downloads import Downloads, State
from inkwell.app.model_library import ModelLibrary, Overview
from inkwell.app.preferences import Preferences
from inkwell.library.catalogue import Entry, Licence
from inkwell.library.disk import SPARE_BYTES, free_bytes
from inkwell.library.sizes import gigabytes
from inkwell.library.unfinished import Unfinished
from inkwell.library.wish import OTHER_WAY, Wish, check_endpoint
from inkwell.storage.settings import Settings
from inkwell.translation import shown, tr
from inkwell.ui.chooser import Chooser
from inkwell.ui.dialogs.licence import LicenceQuestion
from inkwell.ui.main_window import MainWindow
from inkwell.ui.models.catalogue_page import CataloguePage, DownloadRow, waiting
from inkwell.ui.models.window import ModelsWindow
from inkwell.ui.models_desk import ModelsDesk

THROW: Final = tr("What has come of it is deleted; it can be downloaded again from the beginning.")
TOO_SMALL: Final = tr("It does not fit on the disk of Inkwell's folder for models")


class DownloadDesk(QObject):
    """Joined to the window of models."""

    def __init__(
        self,
        window: MainWindow,
        desk: ModelsDesk,
        library: ModelLibrary,
        downloads: Downloads,
        preferences: Preferences,
        chooser: Chooser,
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._library = window, desk, library
        self._downloads, self._preferences, self._chooser = downloads, preferences, chooser
        self._view: ModelsWindow | None = None
        desk.made.connect(self._join)
        desk.shown.connect(self._take)
        downloads.moved.connect(lambda _name: self._show())
        downloads.ended.connect(self._ended)
        downloads.fetched.connect(self._fetched)
        preferences.changed.connect(self._follow)

    @property
    def _page(self) -> CataloguePage | None:
        return self._view.catalogue if self._view is not None else None

    @Slot(object)
    def _join(self, view: object) -> None:
        self._view = cast("ModelsWindow", view)
        page = self._view.catalogue
        page.download_wanted.connect(self._ask)
        page.mirror_changed.connect(self._change_mirror)
        page.row_made.connect(self._join_row)
        page.show_mirror(self._preferences.settings.mirror)

    @Slot(object)
    def _join_row(self, row: DownloadRow) -> None:
        row.pause_wanted.connect(lambda wish: self._downloads.pause(wish.name))
        row.go_on_wanted.connect(self._go_on)
        row.throw_away_wanted.connect(self._throw_away)

    @Slot(object)
    def _take(self, overview: Overview) -> None:
        if self._page is not None:
            self._page.show_overview(overview)
            self._show()

    def _show(self) -> None:
        """Those that run or stand now, and those that were left."""
        page, overview = self._page, self._desk.overview
        if page is None:
            return
        left = overview.unfinished if overview is not None else ()
        states: dict[str, State] = {
            files.name: waiting(plan.wish, files.kept(), plan.size) for files, plan in left if files.part.exists()
        }
        page.show_states({**states, **self._downloads.states})

    # what the author asks for

    @Slot(object)
    def _ask(self, entry: Entry) -> None:
        page, overview = self._page, self._desk.overview
        if page is None or overview is None:
            return
        folder = self._library.shelf.folder
        free = free_bytes(folder)
        needed = entry.size_about - Unfinished(folder, Path(entry.file).name).kept()
        if needed + SPARE_BYTES > free:
            sizes = tr(
                "about {gigabytes} are needed, and {gigabytes2} are free",
                gigabytes=gigabytes(needed),
                gigabytes2=gigabytes(free),
            )
            page.foot.message.complain(f"{TOO_SMALL}: {sizes}. {OTHER_WAY}")
            return
        # A hand may have written it into the settings.
        if not page.foot.message.attempt(lambda: check_endpoint(self._mirror())):
            return
        licence = overview.licences.licence(entry.licence)
        if licence is not None and self._chooser.licence(self._question(entry, licence, free)):
            wish = Wish(entry.repository, entry.file, entry.revision, str(folder), licence.id, self._mirror())
            page.foot.message.attempt(lambda: self._downloads.start(wish))

    def _question(self, entry: Entry, licence: Licence, free: int) -> LicenceQuestion:
        place = urlsplit(self._mirror()).hostname or "Hugging Face"
        happens = tr(
            "Then {name}, about {gigabytes}, is downloaded from {place}; {gigabytes2} are free. Only "
            "this file is asked for, without an account; nothing of yours is sent.",
            name=Path(entry.file).name,
            gigabytes=gigabytes(entry.size_about),
            place=place,
            gigabytes2=gigabytes(free),
        )
        return LicenceQuestion(
            tr("Download {name}", name=entry.name), licence.name, shown(licence.words), licence.address, happens
        )

    @Slot(object)
    def _go_on(self, wish: Wish) -> None:
        if self._page is not None:
            again = msgspec.structs.replace(wish, endpoint=self._mirror())
            self._page.foot.message.attempt(lambda: self._downloads.start(again))

    def _mirror(self) -> str:
        return self._preferences.settings.mirror

    @Slot(object)
    def _throw_away(self, wish: Wish) -> None:
        page = self._page
        if page is not None and self._chooser.confirm(
            tr("Throw away {name}", name=wish.name), THROW, tr("Throw it away"), tr("Keep it")
        ):
            page.foot.message.attempt(lambda: self._downloads.throw_away(wish))

    @Slot(str)
    def _change_mirror(self, address: str) -> None:
        page = self._page
        if page is None or address.strip() == self._mirror():
            return
        if page.foot.message.attempt(lambda: self._preferences.change(mirror=check_endpoint(address))):
            page.show_mirror(self._mirror())

    # what comes of it

    @Slot(str)
    def _ended(self, name: str) -> None:
        self._show()
        self._library.refresh()
        state = self._downloads.states.get(name)
        hidden = self._view is None or not self._view.isVisible()
        if state is not None and state.trouble and hidden:
            self._window.notifications.tell(state.words, "amber", (tr("Look"), self._desk.open_catalogue))

    @Slot(str)
    def _fetched(self, path: str) -> None:
        name = Path(path).stem
        words = tr("{name} is here. It is among the installed models; it writes when you choose it.", name=name)
        if self._view is not None and self._view.isVisible():
            self._view.catalogue.foot.message.say(words)
        else:
            self._window.notifications.tell(words, "info", (tr("Look"), self._desk.open))
        self._library.changed.emit()

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        """With AI off nothing runs; what has come is kept."""
        if self._page is not None:
            self._page.show_mirror(settings.mirror)
        if not settings.ai:
            for name, state in dict(self._downloads.states).items():
                if state.running:
                    self._downloads.pause(name)
