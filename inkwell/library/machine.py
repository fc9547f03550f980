"""What this machine has for a model to run on: memory, processor, graphics cards. Asked on a lane: some tools wait."""

import contextlib
import hashlib
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import msgspec
import psutil

from inkwell.engine.preflight import Room
from inkwell.translation import tr

_PATIENCE: Final = 5.0
"""Seconds that a driver's own tool may take."""


class Gpu(msgspec.Struct, frozen=True):
    """A graphics card. `memory` in bytes, 0 where the system does not say."""

    name: str
    memory: int = 0


class Machine(msgspec.Struct, frozen=True):
    """Bytes and counts."""

    memory: int
    """All that there is."""
    free: int
    """What a model could take now; limits of this process's group included."""
    cores: int
    threads: int
    processor: str = ""
    gpus: tuple[Gpu, ...] = ()

    @property
    def key(self) -> str:
        """What a measured speed belongs to: the same processor, as far as a name and counts say."""
        told = f"{self.processor}\0{self.cores}\0{self.threads}\0{platform.system()}\0{platform.machine()}"
        return hashlib.sha256(told.encode()).hexdigest()[:16]


def this_machine(root: Path = Path("/")) -> Machine:
    """Look. `root` is where the system's files (`proc`, `sys`) are."""
    return Machine(
        psutil.virtual_memory().total,
        Room.now(root).memory,
        psutil.cpu_count(logical=False) or psutil.cpu_count() or 1,
        psutil.cpu_count() or 1,
        _processor(root),
        (*_nvidia(), *_amd(root)),
    )


def _processor(root: Path) -> str:
    with contextlib.suppress(OSError):
        for line in (root / "proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, value = line.partition(":")
            if name.strip().lower() in ("model name", "cpu model"):
                return " ".join(value.split())
    return platform.processor() or platform.machine()


def _nvidia() -> list[Gpu]:
    """What the driver's own tool says; nothing where there is none, or it does not answer."""
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return []
    command = [tool, "--query-gpu=name,memory.total", "--format=csv,noheader,nounits"]
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0) if sys.platform == "win32" else 0
    try:
        said = subprocess.run(  # noqa: S603 - no shell reads it
            command, capture_output=True, timeout=_PATIENCE, check=True, stdin=subprocess.DEVNULL, creationflags=flags
        )
    except (OSError, subprocess.SubprocessError):
        return []
    return nvidia_cards(said.stdout.decode("utf-8", "replace"))


def nvidia_cards(said: str) -> list[Gpu]:
    """The cards in what nvidia-smi says: a name and MiB on each line."""
    cards: list[Gpu] = []
    for line in said.splitlines():
        name, comma, memory = line.rpartition(",")
        if comma and name.strip():
            cards.append(Gpu(name.strip(), int(memory) << 20 if memory.strip().isdigit() else 0))
    return cards


def _amd(root: Path) -> list[Gpu]:
    """Cards whose kernel driver tells their memory."""
    cards: list[Gpu] = []
    with contextlib.suppress(OSError):
        for told in sorted((root / "sys/class/drm").glob("card?/device/mem_info_vram_total")):
            with contextlib.suppress(OSError, ValueError):
                cards.append(Gpu(tr("AMD graphics"), int(told.read_text(encoding="ascii"))))
    return cards
