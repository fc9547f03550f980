"""The models on this machine and those that could be, for the window: looked up on a lane, worked on on another."""

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.errand import Errand
from inkwell.app.saving import SaveLane
from inkwell.engine.client import Client
from inkwell.engine.speed import Speed
from inkwell.engine.status import EngineStatus
from inkwell.engine.types import LoadSettings, ModelRef
from inkwell.errors import InkwellError
from inkwell.exchange.progress import CancelledError, Progress
from inkwell.library.advice import Advice, Basis, advise, best_entry
from inkwell.library.catalogue import Catalogue, Entry, Licences, read_catalogue, read_licences
from inkwell.library.copying import clear_broken_copies
from inkwell.library.machine import Machine, this_machine
from inkwell.library.measuring import Measuring
from inkwell.library.shelf import Installed, ModelShelf
from inkwell.library.speeds import SpeedBook
from inkwell.library.unfinished import Plan, Unfinished, all_unfinished
from inkwell.translation import tr
from inkwell.voice.shelf import Shelf
from inkwell.voice.specification import Method
from inkwell.voice.using import use_of
from inkwell.voice.voice_folder import Voice

LOAD_SECONDS: Final = 600.0
"""A large model on a slow disk."""


@dataclass(frozen=True)
class KnownVoice:
    """A voice among the models. `trouble`: why it cannot write now, "" when it can."""

    voice: Voice
    size: int
    trouble: str

    @property
    def way(self) -> str:
        """What it is, in a few words."""
        return (
            tr("a voice on {base}", base=self.voice.base)
            if self.voice.method is Method.ADAPTER
            else tr("a voice of its own")
        )


@dataclass(frozen=True)
class KnownModel:
    """An installed model, and how fast it was here; None for not measured."""

    installed: Installed
    speed: Speed | None


@dataclass(frozen=True)
class Overview:
    """All that the window of models shows, as it was at one moment."""

    models: tuple[KnownModel, ...]
    voices: tuple[KnownVoice, ...]
    machine: Machine
    basis: Basis | None
    catalogue: Catalogue
    licences: Licences
    advice: tuple[Advice, ...]
    """Of each entry of the catalogue, in its order."""
    unfinished: tuple[tuple[Unfinished, Plan], ...]

    @property
    def best(self) -> Entry | None:
        """The entry to begin with."""
        return best_entry(self.catalogue.entries, self.advice)

    def has(self, entry: Entry) -> bool:
        """Whether a model of the catalogue is installed."""
        return any(Path(known.installed.model.path).name == Path(entry.file).name for known in self.models)


class ModelLibrary(QObject):
    """One look and one piece of work at a time.

    Signals: `listed(Overview)`; `progressed(words, share or None)` of the work, then one of `done(words)`,
    `failed(InkwellError)` and `cancelled`; `changed` when there may be other models than before.
    """

    listed = Signal(object)
    progressed = Signal(str, object)
    done = Signal(str)
    failed = Signal(object)
    cancelled = Signal()
    changed = Signal()

    def __init__(
        self,
        shelf: ModelShelf,
        voices: Shelf,
        speeds: SpeedBook,
        lanes: tuple[SaveLane, SaveLane],
        make_client: Callable[[Callable[[EngineStatus], None]], Client],
        context_tokens: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        """`lanes`: one that looks, and one that works, for minutes if need be."""
        super().__init__(parent)
        self.shelf, self._voices, self._speeds = shelf, voices, speeds
        self._make_client, self._context = make_client, context_tokens
        self._looking, self._working = (Errand(lane, self) for lane in lanes)
        self._stop = threading.Event()
        self._looking.finished.connect(self.listed)
        self._looking.failed.connect(self.failed)
        self._working.progressed.connect(self.progressed)
        self._working.finished.connect(self._finish)
        self._working.failed.connect(self._fail)
        self._working.cancelled.connect(self._cancelled)

    @property
    def working(self) -> bool:
        """Whether a model is worked on."""
        return self._working.running

    @Slot()
    def refresh(self) -> None:
        """Look; returns at once, `listed` follows."""
        context = self._context()
        self._looking.start(lambda _progress: self._look(context))

    def _look(self, context: int) -> Overview:
        """On the lane that looks."""
        clear_broken_copies(self.shelf.folder)
        machine, catalogue = this_machine(), read_catalogue()
        measuring = Measuring(self.shelf, self._speeds, machine.key)
        models = self.shelf.models()
        basis = measuring.basis(models)
        return Overview(
            tuple(KnownModel(each, measuring.speed(each)) for each in models),
            tuple(map(self._known, self._voices.voices())),
            machine,
            basis,
            catalogue,
            read_licences(),
            tuple(advise(entry, machine, context, basis) for entry in catalogue.entries),
            all_unfinished(self.shelf.folder),
        )

    def _known(self, voice: Voice) -> KnownVoice:
        folder = self._voices.at(voice.id)
        try:
            use = use_of(folder, voice)
        except InkwellError as error:
            return KnownVoice(voice, 0, error.sentence)
        size = 0
        with suppress(OSError):
            size = Path(use.adapter or use.model.path).stat().st_size
        return KnownVoice(voice, size, "")

    # work

    def link(self, path: Path) -> None:
        """Have a model found where it lies, and note its hash; `done`, `failed` or `cancelled` follows."""

        def work(progress: Progress) -> str:
            model = self.shelf.link(path)
            # Who does not wait for this has the model all the same.
            self.shelf.verify(model, progress)
            return tr("{name} is found where it lies now.", name=model.name)

        self._work(work)

    def copy(self, path: Path) -> None:
        """Put a copy of a model into Inkwell's folder."""
        self._work(lambda progress: tr("{name} is in Inkwell's folder now.", name=self.shelf.copy(path, progress).name))

    def verify(self, model: ModelRef) -> None:
        """Look whether a model is whole and as it was noted."""

        def work(progress: Progress) -> str:
            verdict = self.shelf.verify(model, progress)
            known = tr("it is as it was noted") if verdict.known else tr("its SHA-256 is noted now, for the next time")
            return tr("{name} is whole; {known}.", name=model.name, known=known)

        self._work(work)

    def remove(self, model: ModelRef) -> None:
        """Do what `ModelShelf.what_goes` says; the author was asked."""

        def work(_progress: Progress) -> str:
            self.shelf.remove(model)
            return tr("{name} is removed.", name=model.name)

        self._work(work)

    def measure(self, installed: Installed) -> None:
        """Load a model in a process of its own, and measure how fast it is here."""
        stop = self._stop = threading.Event()
        self._work(lambda progress: self._measure(installed, progress, stop))

    def cancel(self) -> None:
        """Ask the work to end; `cancelled` follows."""
        self._stop.set()
        self._working.cancel()

    def close(self) -> None:
        """Give up whatever is worked on."""
        self.cancel()

    def _work(self, work: Callable[[Progress], str]) -> None:
        if not self._working.running:
            self._working.start(work)

    def _measure(self, installed: Installed, progress: Progress, stop: threading.Event) -> str:
        """On the lane that works. Who cancels does not wait for the model: its process ends under it."""
        client = self._make_client(lambda _status: None)
        asked = threading.Event()
        watcher = threading.Thread(target=lambda: _close(client, stop, asked), name="measuring", daemon=True)
        watcher.start()
        try:
            progress(tr("Loading the model"), None)
            client.open(installed.model, LoadSettings())
            client.wait_ready(LOAD_SECONDS)
            measuring = Measuring(self.shelf, self._speeds, this_machine().key)
            speed = measuring.measure(installed, client, progress)
        except InkwellError:
            if asked.is_set():
                raise CancelledError from None
            raise
        finally:
            stop.set()
            watcher.join()
        rate, reading = speed.tokens_per_second, speed.prompt_tokens_per_second
        return tr(
            "{name} writes {rate:.1f} tokens a second here, and reads {reading:.0f}.",
            name=installed.model.name,
            rate=rate,
            reading=reading,
        )

    @Slot(object)
    def _finish(self, words: object) -> None:
        self.done.emit(str(words))
        self.changed.emit()
        self.refresh()

    @Slot(object)
    def _fail(self, error: object) -> None:
        self.failed.emit(error)
        self.refresh()

    @Slot()
    def _cancelled(self) -> None:
        self.cancelled.emit()
        self.changed.emit()
        self.refresh()


def _close(client: Client, stop: threading.Event, asked: threading.Event) -> None:
    stop.wait()
    asked.set()
    client.close()
