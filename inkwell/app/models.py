"""Which model the writing partner uses: the author's choice, the starter, or whatever is there."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.book_writer import BookWriter
from inkwell.app.generation import Engine
from inkwell.app.servers import KeyPendingError, Servers
from inkwell.engine.client import EngineState, EngineStatus
from inkwell.engine.models import find_models, resolve
from inkwell.engine.types import LoadSettings, ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.voice.using import Use

LEAST_CONTEXT = 512
"""Tokens; with fewer there is no room for a scene and an answer."""


class _Adapter(NamedTuple):
    """What is on a model, how strongly, and the mark of its file."""

    path: str | None
    strength: float
    mark: int


_NONE: Final = _Adapter(None, 1.0, 0)


def _adapter_of(use: Use) -> _Adapter:
    return _Adapter(use.adapter, use.strength, use.mark) if use.adapter else _NONE


class ModelChoice(QObject):
    """Starts, changes and stops the engine as the settings say.

    Signals: `trouble(InkwellError)` when a model is not there; `settled(sentence)` when what was said so does not hold
    any more.
    """

    trouble = Signal(object)
    settled = Signal(str)

    def __init__(
        self,
        engine: Engine,
        folders: Sequence[Path],
        parent: QObject | None = None,
        *,
        contexts: Path | None = None,
        writer: BookWriter | None = None,
        servers: Servers | None = None,
    ) -> None:
        """`contexts`: where what a model has read may be kept from one visit to a scene to the next.

        `writer`: whether the open book is written with a model of its own, or a voice. `servers`: those of the author.
        """
        super().__init__(parent)
        self._contexts = str(contexts) if contexts is not None else ""
        self._engine = engine
        self._folders = tuple(folders)
        self._writer = writer
        self._servers = servers
        self._loaded: tuple[ModelRef, LoadSettings] | None = None
        self._adapter = _NONE
        """What is to be on the model."""
        self._settings = Settings()
        """As they were applied last."""
        self._waiting = False
        """Whether a key is waited for."""
        self._on = False
        """Whether it has been on, as the engine said."""
        self._refused: tuple[_Adapter, InkwellError] | None = None
        """What could not be put on, and why."""
        self._mark = 0
        """Of the model's own file, where that is a voice's."""
        self._afresh = False
        self._missing = ""
        """What was said of a model that is not there."""
        self._told: InkwellError | None = None
        """Why there is no model, as it was said last: it is not said again at each change of any setting."""
        engine.adapter_refused.connect(self._refuse)
        engine.status_changed.connect(self._look)
        if servers is not None:
            servers.changed.connect(self._follow_servers)

    @property
    def guard(self) -> str:
        """See `BookWriter.guard`."""
        return self._writer.guard if self._writer is not None else ""

    def available(self) -> tuple[ModelRef, ...]:
        """The models on this machine."""
        return find_models(self._folders)

    def apply(self, settings: Settings) -> None:
        """Make the engine what the settings ask: off, or on with this model."""
        self._settings, self._waiting = settings, False
        if not settings.ai:
            self._told = None
            self.stop()
            return
        try:
            use = self._use(settings)
        except KeyPendingError:
            self.stop()
            self._waiting = True
            return
        except InkwellError as error:
            self.stop()
            self._missing = error.sentence
            self._tell(error)
            return
        if self._missing:
            sentence, self._missing, self._told = self._missing, "", None
            self.settled.emit(sentence)
        context_tokens = max(LEAST_CONTEXT, self._own_context(use.model) or settings.context_tokens)
        wanted = (use.model, LoadSettings(context_tokens=context_tokens, cache_folder=self._contexts))
        mark = 0 if use.adapter else use.mark
        if wanted != self._loaded or mark != self._mark:
            self._loaded, self._mark, self._adapter, self._on = wanted, mark, _NONE, False
            self._engine.start(*wanted, afresh=self._afresh)
        adapter = _adapter_of(use)
        if adapter != self._adapter:
            self._adapter = adapter
            self._engine.adapt(use.adapter, use.strength, use.expected)

    @Slot(object, object)
    def _refuse(self, path: str | None, error: InkwellError) -> None:
        """A voice that cannot be put on its model does not write, and nothing writes in its name."""
        # Another may have been chosen meanwhile.
        if self._adapter != _NONE and self._adapter.path == path:
            self._refused = self._adapter, error
            self.apply(self._settings)

    @Slot(object)
    def _look(self, status: EngineStatus | None) -> None:
        """A process that was started anew may have come back without the voice."""
        if status is None or self._adapter == _NONE or status.state is not EngineState.READY:
            return
        if status.adapter == self._adapter.path:
            self._on = True
        elif self._on and not status.adapter:
            sentence = tr("It could not be put on again after the model had stopped.")
            self._refuse(self._adapter.path, InkwellError(ErrorKind.MODEL, sentence, status.sentence))

    @Slot()
    def _follow_servers(self) -> None:
        """A server was set up, or its key has come."""
        if self._loaded is not None or self._waiting:
            self.apply(self._settings)

    def _own_context(self, model: ModelRef) -> int:
        """How much a server's model shall have before it, 0 where that is as for all."""
        return self._servers.context(model.path) if self._servers is not None and model.backend == "server" else 0

    def _tell(self, error: InkwellError) -> None:
        """Say it once."""
        if self._told is None or self._told.sentence != error.sentence:
            self._told = error
            self.trouble.emit(error)

    def restart(self, settings: Settings) -> None:
        """Load the model anew, also when it was set aside, and first without the safer settings it had come to."""
        self._loaded = self._told = self._refused = None
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
                self._check(use)
            except KeyPendingError:
                raise
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

    def _check(self, use: Use) -> None:
        """Raise what was said of a voice that could not be put on, as long as its file is the same."""
        if self._refused is None:
            return
        adapter, error = self._refused
        now = _adapter_of(use)
        if (adapter.path, adapter.mark) != (now.path, now.mark):
            # Another was chosen; who comes back to this one tries it again.
            self._refused = None
        else:
            sentence = tr(
                "“{name}” cannot write: {sentence} The usual model writes.",
                name=use.model.name,
                sentence=error.sentence,
            )
            raise InkwellError(error.kind, sentence, error.detail)

    def _wanted(self, settings: Settings) -> ModelRef:
        if settings.backend == "server" and self._servers is not None:
            return self._servers.model(settings.model)
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
