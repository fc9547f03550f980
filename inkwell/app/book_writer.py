"""Which model the open book is written with: the author's usual one, another, or a voice; remembered with the book."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.settings import Settings
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Method
from inkwell.voice.voice_folder import Voice, VoiceFolder

KEY: Final = "writes_with"
"""In project.json."""
USUAL_STRENGTH, MOST_STRENGTH = 100, 150
"""Per cent of an adapter."""
_KINDS: Final = ("Q8_0", "F16", "F32")
"""GGUF kinds of a whole model, the one that is taken first."""


class Writer(msgspec.Struct, frozen=True):
    """What writes in a book. All empty: the model of the settings."""

    model: str = ""
    """A base model's name or path; "" with a voice."""
    backend: str = ""
    voice: str = ""
    """A voice's id."""
    strength: int = USUAL_STRENGTH
    """Of a voice's adapter, in per cent."""


class Use(msgspec.Struct, frozen=True):
    """What the engine loads: a model, and the adapter on it at a strength (1 is as it was trained)."""

    model: ModelRef
    adapter: str | None = None
    strength: float = 1.0
    mark: int = 0
    """Of the voice's file: another one once it was published anew."""


class BookWriter(QObject):
    """`changed` when another writes, or with another strength."""

    changed = Signal()

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
            return msgspec.convert(self._session.project.info.extra.get(KEY) or {}, Writer)
        except msgspec.ValidationError:
            return Writer()

    def choose(self, writer: Writer) -> None:
        """Have this write in the open book.

        Raises:
            InkwellError: READ_ONLY, DISK.
        """
        writer = msgspec.structs.replace(writer, strength=max(0, min(writer.strength, MOST_STRENGTH)))
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
            sentence = "The voice that this book was written with is not on this machine; the usual model writes."
            raise InkwellError(ErrorKind.NOT_FOUND, sentence, error.detail) from error
        return use_of(folder, voice, writer.strength)

    @property
    def guard(self) -> str:
        """The path of the guard against repeating what the book's voice learnt from; "" for none."""
        writer = self.writer
        path = self._shelf.at(writer.voice).guard if writer.voice else None
        return str(path) if path is not None and path.is_file() else ""

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        """Who chooses a model in the settings means it: the book's own choice gives way."""
        usual, self._usual = self._usual, _usual(settings)
        if self._usual != usual and self.writer != Writer() and not self._session.project.read_only:
            self.choose(Writer())


def voices_at_hand(shelf: Shelf) -> tuple[Use, ...]:
    """What the voices that can write now mean to the engine, as strong as they were trained."""
    found: list[Use] = []
    for voice in shelf.voices():
        with suppress(InkwellError):
            found.append(use_of(shelf.at(voice.id), voice))
    return tuple(found)


def use_of(folder: VoiceFolder, voice: Voice, strength: int = USUAL_STRENGTH) -> Use:
    """What a published voice means to the engine.

    Raises:
        InkwellError: MODEL when there is nothing yet that the engine could load; NOT_FOUND when its base model is gone.
    """
    if voice.encrypted:
        raise InkwellError(ErrorKind.MODEL, f"“{voice.name}” is locked; unlock it to write with it.")
    if voice.method is Method.ADAPTER:
        if not folder.adapter_gguf.is_file():
            raise InkwellError(ErrorKind.MODEL, _not_published(voice))
        if not Path(voice.base_path).exists():
            sentence = f"The model under “{voice.name}” ({voice.base}) is not there any more."
            raise InkwellError(ErrorKind.NOT_FOUND, sentence, voice.base_path)
        model = ModelRef(f"{voice.name} on {voice.base}", voice.base_path, "llama")
        return Use(model, str(folder.adapter_gguf), strength / 100, _mark(folder.adapter_gguf))
    found = sorted(folder.gguf.glob("*.gguf"), key=_rank)
    if not found:
        raise InkwellError(ErrorKind.MODEL, _not_published(voice))
    return Use(ModelRef(voice.name, str(found[0]), "llama"), mark=_mark(found[0]))


def _mark(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _rank(path: Path) -> tuple[int, str]:
    name = path.name.upper()
    place = next((place for place, kind in enumerate(_KINDS) if kind in name), len(_KINDS))
    return place, name


def _not_published(voice: Voice) -> str:
    return f"“{voice.name}” is not ready to write yet: publish it first, in the window of voices."


def _usual(settings: Settings) -> tuple[str, str]:
    return settings.model, settings.backend
