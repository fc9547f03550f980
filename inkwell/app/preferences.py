"""The author's settings while the program runs: one value, changed in one place, written by the save lane."""

import msgspec
from PySide6.QtCore import QObject, Signal

from inkwell.app.saving import Job, SaveLane
from inkwell.storage.settings import Settings, SettingsFile


class Preferences(QObject):
    """`changed(Settings)` after every change."""

    changed = Signal(object)

    def __init__(self, file: SettingsFile, lane: SaveLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._lane = lane
        self._settings = file.load()

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    def change(self, **changes: object) -> None:
        """Change some settings by name."""
        self.replace(msgspec.structs.replace(self._settings, **changes))

    def replace(self, settings: Settings) -> None:
        """Take these settings instead."""
        if settings == self._settings:
            return
        self._settings = settings
        self._lane.submit(Job("settings", 0, lambda: self._file.save(settings)))
        self.changed.emit(settings)
