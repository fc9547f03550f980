"""The way to the window of models: the command, and a word where there is no model."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot

from inkwell.app.preferences import Preferences
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.engine.models import find_models
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.main_window import MainWindow

if TYPE_CHECKING:
    from inkwell.ui.models_desk import ModelsDesk

NONE_HERE: Final = tr("There is no model on this machine yet; add one that you have as a file, or download one.")
LOOK: Final = tr("Look for one")


class ModelsDoor(QObject):
    """Nothing of models is made, and no file of theirs read, before somebody opens their window."""

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        commands: Commands,
        lane: SaveLane,
        folders: Sequence[Path],
        make: Callable[[], "ModelsDesk"],
    ) -> None:
        """`lane` looks whether there is a model in `folders` at all; `make` is called once."""
        super().__init__(window)
        self._window, self._lane, self._folders, self._make = window, lane, tuple(folders), make
        self._made: ModelsDesk | None = None
        self._ai = False
        commands.add(Menu.TOOLS, tr("Lan&guage models…"), self.open, book=False, ai=True, name="models")
        window.sidebar.model_chosen.connect(self.open)
        preferences.changed.connect(self._follow)
        self._follow(preferences.settings)

    @property
    def desk(self) -> "ModelsDesk":
        """What is behind it."""
        if self._made is None:
            self._made = self._make()
        return self._made

    @Slot()
    def open(self) -> None:
        """Show what is installed."""
        self.desk.open()

    @Slot()
    def open_catalogue(self) -> None:
        """Show what could be downloaded."""
        self.desk.open_catalogue()

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        """Whoever switches the AI on without a model is told where one comes from."""
        began, self._ai = settings.ai and not self._ai, settings.ai
        if began:
            self._lane.submit(Job("any model", 0, lambda: bool(find_models(self._folders)), then=self._tell))

    def _tell(self, done: Done) -> None:
        if done.error is None and not done.value and self._ai:
            self._window.notifications.tell(NONE_HERE, "amber", (LOOK, self.open_catalogue))
