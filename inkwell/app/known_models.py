"""The names of the models on this computer, as they were when they were last looked for: a lane looks."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Slot

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.engine.models import find_models


class KnownModels(QObject):
    """Asked often, for a sentence that names one; so nothing is looked for when it is asked."""

    def __init__(self, lane: SaveLane, folders: Sequence[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane, self._folders = lane, tuple(folders)
        self._names: tuple[str, ...] = ()
        self.refresh()

    def names(self) -> tuple[str, ...]:
        """The names, the starter model's first; none before they were looked for."""
        return self._names

    @Slot()
    def refresh(self) -> None:
        """Look again; returns at once."""
        self._lane.submit(Job("models", 0, self._look, then=self._take))

    def _look(self) -> tuple[str, ...]:
        """On the lane."""
        return tuple(model.name for model in find_models(self._folders))

    def _take(self, done: Done) -> None:
        if done.error is None:
            self._names = cast("tuple[str, ...]", done.value)
