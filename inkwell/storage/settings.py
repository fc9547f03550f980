"""The author's settings: one small file that is theirs to read."""

import logging
from pathlib import Path
from typing import Literal

import msgspec

from inkwell.storage.atomic import disk_error, write_atomic


class Settings(msgspec.Struct, frozen=True):
    """All settings with their defaults. Unknown names in a file are passed over."""

    ai: bool = True
    """The one switch: off means no process and no AI control in sight."""
    theme: Literal["system", "light", "dark"] = "system"
    model: str = ""
    """A name or a path; "" takes the starter model or the first one found."""
    backend: str = ""
    max_words: int = 60
    """Words of one continuation."""
    temperature: float = 0.8
    page_font: str = "EB Garamond"
    page_size: int = 21
    """Pixels."""
    backup_folder: str = ""
    """Where backups of all books go; "" takes the usual folder."""
    backups_kept: int = 10
    """Backups of each book that are kept, 1 to 100."""
    backup_minutes: int = 30
    """A backup after so many minutes of writing; 0: only when a book is closed."""
    recent: tuple[str, ...] = ()
    """Folders of recent books, newest first."""
    window: str = ""
    """The window's geometry and panels, as text that only the window understands."""


class SettingsFile:
    """settings.json."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unread = False
        """Whether there is a file whose settings nobody has seen."""

    def load(self) -> Settings:
        """Return the settings; a damaged file is set aside as settings.json.damaged, and defaults returned."""
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Settings)
        except FileNotFoundError:
            return Settings()
        except OSError:
            # Unreadable is not damaged: it is left alone, and the program starts all the same.
            self._unread = True
            return Settings()
        except (msgspec.MsgspecError, UnicodeDecodeError):
            self._set_aside()
            return Settings()

    def _set_aside(self) -> None:
        try:
            self._path.replace(self._path.with_name(self._path.name + ".damaged"))
        except OSError as error:
            # It stays where it is, and the program starts all the same.
            logging.getLogger("inkwell").info("damaged settings could not be set aside: %s", error)

    def save(self, settings: Settings) -> None:
        """Write the settings; what could not be read before is set aside first. Raises DISK."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._unread and self._path.exists():
                self._path.replace(self._path.with_name(self._path.name + ".unread"))
            self._unread = False
        except OSError as error:
            raise disk_error(error, self._path) from error
        write_atomic(self._path, msgspec.json.format(msgspec.json.encode(settings)) + b"\n")
