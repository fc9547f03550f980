"""Which model the writing partner uses: the author's choice, the starter, or whatever is there."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from inkwell.app.book_writer import BookWriter, Use
from inkwell.app.generation import Engine
from inkwell.engine.models import find_models, resolve
from inkwell.engine.types import LoadSettings, ModelRef
from inkwell.errors import InkwellError
from inkwell.storage.settings import Settings

LEAST_CONTEXT = 512
"""Tokens; with fewer there is no room for a scene and an answer."""


class ModelChoice(QObject):
    """Starts, changes and stops the engine as the settings say. `trouble(InkwellError)` when a model is not there."""

    trouble = Signal(object)

    def __init__(
        self,
        engine: Engine,
        folders: Sequence[Path],
        parent: QObject | None = None,
        *,
        contexts: Path | None = None,
        writer: BookWriter | None = None,
    ) -> None:
        """`contexts`: where what a model has read may be kept from one visit to a scene to the next.

        `writer`: whether the open book is written with a model of its own, or a voice.
        """
        super().__init__(parent)
        self._contexts = str(contexts) if contexts is not None else ""
        self._engine = engine
        self._folders = tuple(folders)
        self._writer = writer
        self._loaded: tuple[ModelRef, LoadSettings] | None = None
        self._adapter: tuple[str | None, float, int] = (None, 1.0, 0)
        """What is on the model, and the mark of its file."""
        self._mark = 0
        """Of the model's own file, where that is a voice's."""
        self._afresh = False
        self._told: InkwellError | None = None
        """Why there is no model, as it was said last: it is not said again at each change of any setting."""

    @property
    def guard(self) -> str:
        """See `BookWriter.guard`."""
        return self._writer.guard if self._writer is not None else ""

    def available(self) -> tuple[ModelRef, ...]:
        """The models on this machine."""
        return find_models(self._folders)

    def apply(self, settings: Settings) -> None:
        """Make the engine what the settings ask: off, or on with this model."""
        if not settings.ai:
            self._told = None
            self.stop()
            return
        try:
            use = self._use(settings)
        except InkwellError as error:
            self.stop()
            self._tell(error)
            return
        context_tokens = max(LEAST_CONTEXT, settings.context_tokens)
        wanted = (use.model, LoadSettings(context_tokens=context_tokens, cache_folder=self._contexts))
        mark = 0 if use.adapter else use.mark
        if wanted != self._loaded or mark != self._mark:
            self._loaded, self._mark, self._adapter = wanted, mark, (None, 1.0, 0)
            self._engine.start(*wanted, afresh=self._afresh)
        adapter = (use.adapter, use.strength, use.mark) if use.adapter else (None, 1.0, 0)
        if adapter != self._adapter:
            self._adapter = adapter
            self._engine.adapt(use.adapter, use.strength)

    def _tell(self, error: InkwellError) -> None:
        """Say it once."""
        if self._told is None or self._told.sentence != error.sentence:
            self._told = error
            self.trouble.emit(error)

    def restart(self, settings: Settings) -> None:
        """Load the model anew, also when it was set aside, and first without the safer settings it had come to."""
        self._loaded = self._told = None
        self._afresh = True
        self.apply(settings)
        self._afresh = False

    def stop(self) -> None:
        """End the engine's process."""
        if self._loaded is not None or self._engine.pid is not None:
            self._loaded = None
            self._engine.stop()

    def _use(self, settings: Settings) -> Use:
        """What the open book is written with; where its own choice is not there, the usual model, and that is told."""
        writer = self._writer
        if writer is not None:
            try:
                use = writer.use() or Use(self._wanted(writer.settings(settings)))
            except InkwellError as error:
                if not writer.writer.voice and not writer.writer.model:
                    raise
                usual = Use(self._wanted(settings))
                self._tell(error)
                return usual
            self._told = None
            return use
        usual = Use(self._wanted(settings))
        self._told = None
        return usual

    def _wanted(self, settings: Settings) -> ModelRef:
        if settings.model:
            return resolve(settings.model, settings.backend, self._folders)
        models = self.available()
        return models[0] if models else resolve("", "", self._folders)


def models_at_hand(settings: Settings, folders: Sequence[Path]) -> tuple[ModelRef, ...]:
    """The models on this machine, and the author's own where it lies elsewhere."""
    found = find_models(folders)
    try:
        own = resolve(settings.model, settings.backend, folders) if settings.model else None
    except InkwellError:
        # It is not there any more; who chose it is told when it is to be loaded.
        own = None
    return found if own is None or any(each.path == own.path for each in found) else (*found, own)
