"""settings.json: a small file of the author's settings, theirs to read and to change."""

import json
import logging
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, cast

from inkwell.errors import ErrorKind, InkwellError
from inkwell.settings.contents import complaint, read, written
from inkwell.settings.exchange import LARGEST
from inkwell.settings.settings import Settings
from inkwell.storage.atomic import stamp, told_as, write_atomic
from inkwell.translation import tr

__all__ = ["Settings", "SettingsFile"]

KEPT_BESIDE: Final = ".damaged"
"""Comes behind the file's name for what could not be read."""
_TRIES: Final = 12
_PAUSE_SECONDS: Final = 0.01


class SettingsFile:
    """The file. A save writes only what became otherwise here, so that nothing else in it is lost."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: Settings | None = None
        """What the file said as far as it is known here; None while it was not read."""
        self._unread = False
        """Whether there is a file whose settings nobody has seen."""
        self.trouble = ""
        """One sentence on what could not be used when it was loaded, "" for nothing."""
        self.stale = False
        """Whether it holds values that cannot be used, and a save would put right."""

    def load(self) -> Settings:
        """Return the settings; a value that cannot be used falls back to its default, and `trouble` says so.

        A damaged file is set aside as settings.json.damaged; of one with a value that cannot be used there is a copy.
        """
        self._known = self._load()
        return self._known

    def _load(self) -> Settings:
        self.trouble, self.stale = "", False
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            # Unreadable is not damaged: it is left alone, and the program starts all the same.
            self._unread = True
            self.trouble = tr(
                "{name} cannot be read now, so all settings are as usual; it is left as it is.", name=self._path.name
            )
            logging.getLogger("inkwell").info("settings could not be read: %r", error)
            return Settings()
        found = _parsed(data)
        if found is None:
            aside = self._set_aside()
            self.trouble = tr(
                "{name} is damaged, so all settings are as usual again.{aside}", name=self._path.name, aside=aside
            )
            return Settings()
        result = read(found)
        if result.wrong and not result.newer:
            # What a newer Inkwell wrote is not wrong; it stays in the file until it is set otherwise here.
            self.trouble = complaint(result.wrong, self._path.name, self._keep_copy(data))
            self.stale = True
        return result.settings

    def _set_aside(self) -> str:
        try:
            self._path.replace(self._damaged)
        except OSError as error:
            # It stays where it is, and the program starts all the same.
            logging.getLogger("inkwell").info("damaged settings could not be set aside: %s", error)
            return ""
        return self._kept_words

    def _keep_copy(self, data: bytes) -> str:
        try:
            write_atomic(self._damaged, data)
        except InkwellError as error:
            logging.getLogger("inkwell").info("damaged settings could not be copied: %s", error.detail)
            return ""
        return self._kept_words

    @property
    def _damaged(self) -> Path:
        return self._path.with_name(self._path.name + KEPT_BESIDE)

    @property
    def _kept_words(self) -> str:
        return tr(" What was there is kept in {name}.", name=self._damaged.name)

    def save(self, settings: Settings) -> None:
        """Write what became otherwise since it was loaded or saved; what could not be read before is set aside first.

        Raises:
            InkwellError: DISK, or CONFLICT when it is written elsewhere again and again.
        """
        with told_as(lambda reason: tr("The settings could not be written because {reason}.", reason=reason)):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._unread and self._path.exists():
                self._path.replace(self._path.with_name(self._path.name + ".unread"))
            self._unread = False
            self._write_patiently(settings)
        self._known = settings

    def _write_patiently(self, settings: Settings) -> None:
        for attempt in range(_TRIES):
            try:
                return self._write(settings)
            except InkwellError as error:
                if error.kind is not ErrorKind.CONFLICT:
                    raise
                # Not all who write wait for as long.
                time.sleep(_PAUSE_SECONDS * (attempt + os.getpid() % 5))
        raise InkwellError(ErrorKind.CONFLICT, tr("The settings are being written elsewhere again and again."))

    def _write(self, settings: Settings) -> None:
        """Raises OSError too."""
        seen = stamp(self._path)
        data = self._path.read_bytes() if self._path.exists() else None
        there = _parsed(data) if data is not None else {}
        if there is None:
            # Damaged since it was loaded: what is known here is all that there is.
            self._keep_copy(data or b"")
            there = {}
        before = self._known if there and self._known is not None else read(there).settings
        contents = written(there, before, settings)
        write_atomic(self._path, encoded(contents), seen)


def encoded(contents: Mapping[str, Any]) -> bytes:
    """JSON as people can read it; what UTF-8 cannot hold as its numbers."""
    try:
        return (json.dumps(contents, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
    except UnicodeEncodeError:
        return (json.dumps(contents, indent=2) + "\n").encode("ascii")


def _no_number(_word: str) -> None:
    """What Python reads where JSON has no NaN and no infinity."""


def _parsed(data: bytes) -> dict[str, Any] | None:
    """A file's contents; a byte that is no text costs its own value only."""
    try:
        found: object = json.loads(data.decode("utf-8-sig", "surrogateescape"), parse_constant=_no_number)
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", found) if isinstance(found, dict) else None


def read_whole(path: Path) -> bytes:
    """Return the bytes of a file with settings, no more than one past what is read of it.

    Raises:
        InkwellError: DISK when it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tr("“{name}” cannot be read.", name=path.name), repr(error)) from error
