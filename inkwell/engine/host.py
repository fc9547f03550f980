"""The engine's process: `python -m inkwell.engine.host`, one model, spoken to over pipes.

Three threads: the main one works (load, generate, warm, replay, score), one reads commands and answers what need
not wait, one sends heartbeats. Standard output is taken away from everything but the protocol before
any library is imported; what native code prints lands on standard error.
"""

import faulthandler
import importlib
import os
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from typing import cast

import msgspec
import psutil

from inkwell.engine.backends.contract import Backend, Stopped
from inkwell.engine.desk import Desk, Job
from inkwell.engine.offline import go_offline
from inkwell.engine.protocol import (
    VERSION,
    Adapter,
    Attend,
    Attended,
    Cancel,
    Cancelled,
    Command,
    Compared,
    Count,
    Counted,
    Embed,
    Embedded,
    Failed,
    Finished,
    Generate,
    Heartbeat,
    Hello,
    Load,
    Ready,
    Recorded,
    Replay,
    Report,
    Scored,
    ScoreText,
    Status,
    Text,
    Told,
    Warm,
)
from inkwell.engine.records import Record
from inkwell.engine.types import Capabilities, Chunk, Ledger, Stats
from inkwell.engine.warm_up import warm_up_request
from inkwell.errors import ErrorKind, InkwellError
from inkwell.supervise.framing import read_lines
from inkwell.supervise.hosting import Wire, forbid_core_dumps, give_way, take_pipes
from inkwell.translation import tr

HEARTBEAT_SECONDS = 0.5
NICE = 5

_BACKENDS = {
    "llama": ("inkwell.engine.backends.llama_cpp", "LlamaBackend"),
    "torch": ("inkwell.engine.backends.torch_lm", "TorchBackend"),
    "scripted": ("inkwell.engine.backends.scripted", "ScriptedBackend"),
    "server": ("inkwell.engine.backends.server", "ServerBackend"),
}


class Meter:
    """Measures one generation: the prompt until the first chunk, generation from there."""

    def __init__(self) -> None:
        self._start = time.perf_counter()
        self._first: float | None = None
        self._last: float | None = None
        self._prompt = 0
        self._generated = 0

    def see(self, item: Ledger | Chunk | Record) -> None:
        """Take note of what the backend yielded."""
        if isinstance(item, Ledger):
            self._prompt = item.tokens - item.cached
        elif isinstance(item, Chunk):
            self._last = time.perf_counter()
            self._first = self._first or self._last
            self._generated += len(item.tokens)

    def stats(self) -> Stats:
        """The figures up to now; what comes after the last chunk (making the record) is not generation."""
        last = self._last or time.perf_counter()
        first = self._first or last
        return Stats(self._prompt, first - self._start, self._generated, last - first)


class Host:
    """Answers commands with events; every command with an id gets exactly one ending."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._desk = Desk()
        self._decoder = msgspec.json.Decoder(Command)
        self._backend: Backend | None = None

    # the reader's thread

    def take_line(self, line: bytes | None) -> None:
        """Answer a command now, or put it on the desk; None is a line that was too long to be read."""
        try:
            command = self._decode(line)
        except InkwellError as error:
            self._fail("", error)
            return
        if isinstance(command, Cancel):
            if self._desk.cancel(command.id):
                self._wire.send(Cancelled(command.id))
        elif isinstance(command, Count):
            self._answer(command.id, lambda: self._count(command))
        elif isinstance(command, Status):
            self._answer(command.id, lambda: self._report(command))
        else:
            displaced = self._desk.put(command)
            if displaced is not None:
                self._wire.send(Cancelled(displaced))

    def _decode(self, line: bytes | None) -> Command:
        if line is None:
            raise InkwellError(ErrorKind.BAD_INPUT, tr("The request is too long for the engine."))
        try:
            return self._decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise InkwellError(
                ErrorKind.INTERNAL, tr("The engine did not understand a request."), str(error)
            ) from error

    def _count(self, command: Count) -> None:
        self._wire.send(Counted(command.id, self._loaded().count(command.segments)))
        self._wire.send(Finished(command.id))

    def _report(self, command: Status) -> None:
        memory = psutil.Process().memory_info().rss
        self._wire.send(Report(command.id, memory, self._desk.busy, self._desk.waiting))
        self._wire.send(Finished(command.id))

    # the worker's thread

    def work(self) -> None:
        """Do jobs, one after another, for ever."""
        while True:
            self._do(self._desk.take())

    def _do(self, job: Job) -> None:
        self._answer(job.id, lambda: self._act(job), works=True)

    def _act(self, job: Job) -> None:
        match job:
            case Load():
                self._load(job)
            case Generate():
                self._generate(job)
            case Warm():
                self._warm(job)
            case Replay():
                self._replay(job)
            case ScoreText():
                self._score(job)
            case Embed():
                self._embed(job)
            case Adapter():
                self._adapt(job)
            case Attend():
                self._attend(job)

    def _load(self, job: Load) -> None:
        start = time.perf_counter()
        self._unload()
        backend = _make_backend(job.model.backend)
        capabilities = backend.load(job.model, job.settings)
        for item in self._warm_up(backend, capabilities):
            # What follows the last chunk is the record, which nobody reads here and may need the whole file's hash.
            if self._desk.cancelled() or (isinstance(item, Chunk) and item.finish is not None):
                break
        if self._desk.cancelled():
            backend.close()
            self._wire.send(Cancelled(job.id))
            return
        self._backend = backend
        self._wire.send(Ready(job.id, capabilities, time.perf_counter() - start))
        self._wire.send(Finished(job.id))

    def _warm_up(self, backend: Backend, capabilities: Capabilities) -> Iterator[object]:
        if not capabilities.writes:
            return iter(())
        return iter(backend.generate(warm_up_request(capabilities), self._desk.cancelled))

    def _unload(self) -> None:
        backend, self._backend = self._backend, None
        if backend is not None:
            backend.close()

    def _generate(self, job: Generate) -> None:
        meter = Meter()
        for item in self._loaded().generate(job, self._desk.cancelled):
            meter.see(item)
            if isinstance(item, Ledger):
                self._wire.send(Told(job.id, item))
            elif isinstance(item, Chunk):
                self._wire.send(Text(job.id, item))
            else:
                self._wire.send(Recorded(job.id, item))
        self._end(job.id, meter.stats())

    def _warm(self, job: Warm) -> None:
        ready = self._loaded().warm(job, self._desk.cancelled)
        self._wire.send(Finished(job.id) if ready else Cancelled(job.id))

    def _replay(self, job: Replay) -> None:
        replayed = self._loaded().replay(job.record, self._desk.cancelled)
        self._wire.send(Compared(job.id, replayed))
        self._wire.send(Finished(job.id))

    def _score(self, job: ScoreText) -> None:
        score = self._loaded().score(job.segments, self._desk.cancelled, job.ngrams)
        if not self._desk.cancelled():
            self._wire.send(Scored(job.id, score.log_likelihood, score.tokens))
        self._end(job.id, Stats())

    def _embed(self, job: Embed) -> None:
        self._wire.send(Embedded(job.id, self._loaded().embed(job.texts, self._desk.cancelled)))
        self._end(job.id, Stats())

    def _adapt(self, job: Adapter) -> None:
        self._loaded().adapter(job.path, job.strength, job.expected)
        self._end(job.id, Stats())

    def _attend(self, job: Attend) -> None:
        self._wire.send(Attended(job.id, self._loaded().attention(job, self._desk.cancelled)))
        self._end(job.id, Stats())

    def _end(self, job_id: str, stats: Stats) -> None:
        ending = Cancelled if self._desk.cancelled() else Finished
        self._wire.send(ending(job_id, stats))

    # both

    def _loaded(self) -> Backend:
        if self._backend is None:
            raise InkwellError(ErrorKind.ENGINE, tr("No model is loaded yet."))
        return self._backend

    def _answer(self, request_id: str, act: Callable[[], None], *, works: bool = False) -> None:
        """Let `act` answer with its ending; whatever it raises becomes the ending instead."""
        try:
            act()
        except Stopped:
            self._wire.send(Cancelled(request_id))
        except InkwellError as error:
            if works and self._desk.cancelled():
                # A backend may give up a cancelled job by raising: that is the ending that was asked for.
                self._wire.send(Cancelled(request_id))
            else:
                self._fail(request_id, error)
        except MemoryError:
            sentence = tr("There is not enough memory for this request.")
            self._fail(request_id, InkwellError(ErrorKind.MEMORY, sentence, traceback.format_exc()))
        except Exception:
            # Whatever a backend's library throws must not end the process: it is the author's answer.
            sentence = tr("The model could not finish what it was asked.")
            self._fail(request_id, InkwellError(ErrorKind.ENGINE, sentence, traceback.format_exc()))

    def _fail(self, request_id: str, error: InkwellError) -> None:
        self._wire.send(Failed(request_id, error.kind, error.sentence, error.detail))

    def beat(self) -> None:
        """Send heartbeats for ever."""
        while True:
            self._wire.send(Heartbeat(self._desk.busy))
            time.sleep(HEARTBEAT_SECONDS)


def _make_backend(name: str) -> Backend:
    module, class_name = _BACKENDS[name]
    try:
        return cast("Backend", getattr(importlib.import_module(module), class_name)())
    except ModuleNotFoundError as error:
        sentence = tr("The {name} backend is not installed.", name=name)
        raise InkwellError(ErrorKind.UNSUPPORTED, sentence, traceback.format_exc()) from error
    except (ImportError, OSError, RuntimeError) as error:
        # Its library is there, but this system cannot load the native part of it.
        sentence = tr("The {name} backend is installed but does not start on this system.", name=name)
        raise InkwellError(ErrorKind.UNSUPPORTED, sentence, traceback.format_exc()) from error


def _read_until_the_end(host: Host, descriptor: int) -> None:
    """Read commands; when they end, the parent is gone and so are we, whatever the worker does."""
    try:
        read_lines(descriptor, host.take_line)
    finally:
        os._exit(0)


def main() -> None:
    """Run until standard input ends."""
    go_offline()
    commands, events = take_pipes()
    faulthandler.enable(file=2)
    forbid_core_dumps()
    # The window's threads go first where cores are short: a key matters more than a token.
    give_way(NICE)
    wire = Wire(events)
    wire.send(Hello(VERSION, os.getpid()))
    host = Host(wire)
    threading.Thread(target=_read_until_the_end, args=(host, commands), name="reader", daemon=True).start()
    threading.Thread(target=host.beat, name="heartbeat", daemon=True).start()
    host.work()


if __name__ == "__main__":
    main()
