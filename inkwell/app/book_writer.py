"""Which model the open book is written with: the author's usual one, another, or a voice; remembered with the book."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.voice.shelf import Shelf
from inkwell.voice.using import Use, use_of

KEY: Final = "writes_with"
"""In project.json."""
USUAL_STRENGTH, MOST_STRENGTH = 100, 150
"""Per cent of an adapter."""


class Writer(msgspec.Struct, frozen=True):
    """What writes in a book. All empty: the model of the settings."""

    model: str = ""
    """A base model's name or path; "" with a voice."""
    backend: str = ""
    voice: str = ""
    """A voice's id."""
    strength: int = USUAL_STRENGTH
    """Of a voice's adapter, in per cent."""
    smaller: str = ""
    """The kind of one of a voice's smaller models; "" for the voice as it was published."""


class BookWriter(QObject):
    """`changed` when another writes, or with another strength; `voices_changed`: who changed voices says so by it."""

    changed = Signal()
    voices_changed = Signal()

    def __init__(self, session: Session, preferences: Preferences, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._preferences, self._shelf = session, preferences, shelf
        self._usual = _usual(preferences.settings)
        session.opened.connect(self.changed)
        session.closed.connect(self.changed)
        preferences.changed.connect(self._follow)

    @property
    def writer(self) -> Writer:
        """What writes in the open book."""
        if not self._session.is_open:
            return Writer()
        try:
            writer = msgspec.convert(self._session.project.info.extra.get(KEY) or {}, Writer)
        except msgspec.ValidationError:
            return Writer()
        # A book may come from anywhere: a voice is named by its folder among the voices, and by no other path.
        return _clamped(writer) if _is_name(writer.voice) else Writer()

    def choose(self, writer: Writer) -> None:
        """Have this write in the open book.

        Raises:
            InkwellError: READ_ONLY, DISK.
        """
        writer = _clamped(writer)
        if writer == self.writer:
            return
        project = self._session.project
        extra = {key: value for key, value in project.info.extra.items() if key != KEY}
        if writer != Writer():
            extra[KEY] = msgspec.to_builtins(writer)
        project.set_info(replace(project.info, extra=extra))
        self.changed.emit()

    def settings(self, settings: Settings) -> Settings:
        """The settings with this book's own base model in place of the usual one."""
        writer = self.writer
        if not writer.model:
            return settings
        return msgspec.structs.replace(settings, model=writer.model, backend=writer.backend)

    def use(self) -> Use | None:
        """What a voice means to the engine; None while the book is written with a model as it is.

        Raises:
            InkwellError: NOT_FOUND or MODEL when the voice cannot write here, with a sentence that names it.
        """
        writer = self.writer
        if not writer.voice:
            return None
        folder = self._shelf.at(writer.voice)
        try:
            voice = folder.read()
        except InkwellError as error:
            sentence = tr("The voice that this book was written with is not on this machine; the usual model writes.")
            raise InkwellError(ErrorKind.NOT_FOUND, sentence, error.detail) from error
        return use_of(folder, voice, writer.strength / 100, writer.smaller)

    @property
    def guard(self) -> str:
        """See `Use.guard`, of the voice that writes in the book; "" where the usual model writes in its place."""
        with suppress(InkwellError):
            return use.guard if (use := self.use()) is not None else ""
        return ""

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        """Who chooses a model in the settings means it: the book's own choice gives way."""
        usual, self._usual = self._usual, _usual(settings)
        if self._usual != usual and self.writer != Writer() and not self._session.project.read_only:
            self.choose(Writer())


def _clamped(writer: Writer) -> Writer:
    return msgspec.structs.replace(writer, strength=max(0, min(writer.strength, MOST_STRENGTH)))


def _is_name(voice: str) -> bool:
    return Path(voice).name == voice and not voice.startswith(".")


def _usual(settings: Settings) -> tuple[str, str]:
    return settings.model, settings.backend
