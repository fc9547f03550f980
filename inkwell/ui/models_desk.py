"""Models on the author's desk: the window, what writes, and what is added, looked at, measured and removed."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.book_writer import BookWriter, Writer
from inkwell.app.model_library import KnownModel, KnownVoice, ModelLibrary, Overview
from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.engine.types import ModelRef
from inkwell.errors import InkwellError
from inkwell.library.disk import free_bytes
from inkwell.library.sizes import gigabytes
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.ui.chooser import Chooser
from inkwell.ui.main_window import MainWindow
from inkwell.ui.models.installed_page import Known
from inkwell.ui.models.window import ModelsWindow
from inkwell.ui.size_memory import SizeMemory

STOPPED: Final = tr("Stopped.")
ADD: Final = tr("Add a model")
ADD_WORDS: Final = tr("A model can stay where it is, or Inkwell keeps a copy in its own folder for models.")
WRITES_NOW: Final = tr("It writes now; choose another one after that.")


class ModelsDesk(QObject):
    """One window. `made(ModelsWindow)` when it is; `overview` is what was seen last."""

    made = Signal(object)
    shown = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        library: ModelLibrary,
        writer: BookWriter,
        preferences: Preferences,
        chooser: Chooser,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._library = window, session, library
        self._writer, self._preferences, self._chooser = writer, preferences, chooser
        self.view: ModelsWindow | None = None
        self.overview: Overview | None = None
        library.listed.connect(self._take)
        library.progressed.connect(self._progress)
        library.done.connect(self._done)
        library.failed.connect(self._failed)
        library.cancelled.connect(lambda: self._done(STOPPED))
        writer.changed.connect(self._show)
        preferences.changed.connect(self._follow)

    @Slot()
    def open(self) -> None:
        """Show the window."""
        view = self.view = self.view or self._make()
        self._library.refresh()
        view.show()
        view.raise_()
        view.activateWindow()

    def open_catalogue(self) -> None:
        """Show what could be downloaded."""
        self.open()
        if self.view is not None:
            self.view.tabs.setCurrentIndex(ModelsWindow.CATALOGUE)

    def _make(self) -> ModelsWindow:
        view = ModelsWindow(self._window)
        SizeMemory(view, "models", self._preferences)
        page = view.installed
        page.write_wanted.connect(self._write_with)
        page.verify_wanted.connect(lambda known: self._library.verify(known.installed.model))
        page.measure_wanted.connect(lambda known: self._library.measure(known.installed))
        page.remove_wanted.connect(self._remove)
        page.file_wanted.connect(lambda: self._add(self._chooser.model_file()))
        page.folder_wanted.connect(lambda: self._add(self._chooser.open_folder(tr("Add a model folder"))))
        page.work.stop_wanted.connect(self._library.cancel)
        self.made.emit(view)
        return view

    # what is shown

    @Slot(object)
    def _take(self, overview: object) -> None:
        self.overview = cast("Overview", overview)
        self._show()
        self.shown.emit(self.overview)

    @Slot()
    def _show(self) -> None:
        if self.view is not None and self.overview is not None:
            models = [known.installed.model for known in self.overview.models if known.installed.facts is not None]
            self.view.installed.show_overview(self.overview, self._writes_now(models), self._session.is_open)

    def _writes_now(self, models: Sequence[ModelRef]) -> str:
        """The path of the model, or the id of the voice, that writes: the book's own, or the usual one."""
        writer = self._writer.writer
        if writer.voice:
            return writer.voice
        wished = writer.model or self._preferences.settings.model
        if not wished:
            return models[0].path if models else ""
        return next((each.path for each in models if wished in (each.name, each.path)), "")

    @Slot(str, object)
    def _progress(self, words: str, share: float | None) -> None:
        if self.view is not None:
            self.view.installed.foot.message.say("")
            self.view.installed.show_work(words, share)

    @Slot(str)
    def _done(self, words: str) -> None:
        if self.view is not None:
            self.view.installed.show_work("")
            self.view.installed.foot.message.say(words)
        if self.view is None or not self.view.isVisible():
            self._window.notifications.tell(words)

    @Slot(object)
    def _failed(self, error: InkwellError) -> None:
        if self.view is None or not self.view.isVisible():
            self._window.notifications.error(error)
            return
        self.view.installed.show_work("")
        self.view.installed.foot.message.complain(error.sentence)

    # what the author asks for

    @Slot(object)
    def _write_with(self, known: Known) -> None:
        """A model becomes the usual one; a voice writes in the open book."""
        view = self.view
        if view is None:
            return
        if isinstance(known, KnownVoice):
            choice = Writer(voice=known.voice.id)
            if view.installed.foot.message.attempt(lambda: self._writer.choose(choice)):
                view.installed.foot.message.say(tr("This book is written with “{name}” now.", name=known.voice.name))
            return
        model = known.installed.model
        names = [each.installed.model.name for each in self.overview.models] if self.overview else []
        # A name outlives a moved folder; two of the same name can only be told apart by their paths.
        wish = model.name if names.count(model.name) == 1 else model.path
        if view.installed.foot.message.attempt(lambda: self._choose_usual(wish)):
            view.installed.foot.message.say(tr("{name} writes now.", name=model.name))

    def _choose_usual(self, wish: str) -> None:
        if self._session.is_open and self._writer.writer != Writer():
            self._writer.choose(Writer())
        self._preferences.change(model=wish, backend="")

    def _add(self, path: Path | None) -> None:
        if path is None:
            return
        folder = self._library.shelf.folder
        offers = (
            tr("Leave it where it is"),
            tr("Copy it into Inkwell's folder ({gigabytes} are free there)", gigabytes=gigabytes(free_bytes(folder))),
        )
        how = self._chooser.pick(ADD, f"{path.name}. {ADD_WORDS}", offers, tr("Add it"))
        if how is not None:
            (self._library.copy if how else self._library.link)(path)

    @Slot(object)
    def _remove(self, known: Known) -> None:
        view = self.view
        if view is None or not isinstance(known, KnownModel):
            return
        model = known.installed.model
        goes: list[str] = []
        if not view.installed.foot.message.attempt(lambda: goes.append(self._library.shelf.what_goes(model))):
            return
        if model.path == view.installed.writer:
            goes.append(WRITES_NOW)
        if self._chooser.confirm(tr("Remove {name}", name=model.name), " ".join(goes), tr("Remove it"), tr("Keep it")):
            self._library.remove(model)

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        """With AI off nothing of it is in sight, and nothing runs."""
        self._show()
        if not settings.ai:
            self._library.cancel()
            if self.view is not None:
                self.view.hide()
