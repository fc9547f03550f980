"""The safety ladder: what is given up, rung by rung, when a model's process dies."""

import logging
import os
from pathlib import Path
from typing import Protocol

import msgspec

from inkwell import __version__
from inkwell.engine.types import LoadSettings, ModelRef
from inkwell.errors import InkwellError
from inkwell.translation import listed, tr

LAST_RUNG = 4
_LEAST_CONTEXT = 512
_LIBRARIES = {"llama": "llama-cpp-python", "torch": "torch"}
_GIVEN_UP = (tr("fast buffers"), tr("flash attention"), tr("half of the threads"), tr("half of the context"))


class RungMemory(Protocol):
    """Remembers, over restarts of Inkwell, the rung on which a model worked."""

    def get(self, key: str) -> int:
        """The rung for a model, 0 when none is known."""
        ...

    def set(self, key: str, rung: int) -> None:
        """Keep the rung for a model."""
        ...


def safer(settings: LoadSettings, rung: int) -> LoadSettings:
    """The settings after going down `rung` rungs (0 to `LAST_RUNG`) from what was asked; each keeps the ones above."""
    return msgspec.structs.replace(
        settings,
        extra_buffers=settings.extra_buffers and rung < 1,
        compile=settings.compile and rung < 1,
        flash_attention=settings.flash_attention and rung < 2,
        threads=settings.threads if rung < 3 else max(1, (settings.threads or _cores()) // 2),
        context_tokens=settings.context_tokens if rung < 4 else _half_context(settings.context_tokens),
        rung=rung,
    )


def describe(rung: int) -> str:
    """One sentence on what a rung gave up; empty for rung 0."""
    if rung <= 0:
        return ""
    return tr("The model runs with safer settings, without {listed}.", listed=listed(_GIVEN_UP[:rung]))


def memory_key(model: ModelRef) -> str:
    """A name for this file, and for the programs that run it: another version of them starts without a memory."""
    program = f"{model.backend} {__version__} {_library_version(model.backend)}"
    path = Path(model.path)
    try:
        facts = path.stat()
    except OSError:
        # A missing file fails to load with its own sentence; here it only needs some key.
        return f"{program}:{model.path}"
    return f"{program}:{model.path}:{facts.st_size}:{facts.st_mtime_ns}"


def remembered_rung(memory: RungMemory, model: ModelRef) -> int:
    """The rung to start on; 0 when none is known or the memory cannot be read."""
    try:
        return max(0, min(LAST_RUNG, memory.get(memory_key(model))))
    except InkwellError as error:
        logging.getLogger("inkwell").info("no rung remembered: %s", error.detail or error)
        return 0


def remember_rung(memory: RungMemory, model: ModelRef, rung: int) -> None:
    """Keep a rung that worked, where the memory can be written."""
    try:
        memory.set(memory_key(model), rung)
    except InkwellError as error:
        logging.getLogger("inkwell").info("the rung is not remembered: %s", error.detail or error)


def _library_version(backend: str) -> str:
    # Here and not above: the window knows the ladder too, and this costs its start ten milliseconds.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(_LIBRARIES.get(backend, "inkwell"))
    except PackageNotFoundError:
        # A library that is not there fails to load with its own sentence.
        return ""


def _cores() -> int:
    # Not needed to start.
    import psutil

    return psutil.cpu_count(logical=False) or os.cpu_count() or 2


def _half_context(tokens: int) -> int:
    return min(tokens, max(_LEAST_CONTEXT, tokens // 2))
