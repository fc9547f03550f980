"""Checkpoints that a kill at any moment cannot spoil: two places in turn, each whole under its name or not there."""

import contextlib
import os
import shutil
from pathlib import Path
from typing import Any, Final

import msgspec

from inkwell.storage.atomic import write_atomic

_PLACES: Final = ("checkpoint-a", "checkpoint-b")
_HALF: Final = ".writing"


class Progress(msgspec.Struct):
    """How far a training is; all that its next step depends on beside weights, optimizer and random numbers."""

    step: int = 0
    steps: int = 0
    """How many there will be; found when training begins."""
    tokens: int = 0
    seconds: float = 0.0
    """Of work, rests left out."""
    best_loss: float = float("inf")
    best_step: int = -1
    first_loss: float = 0.0
    """On the held-out windows before the first step."""
    processes: int = 1
    fingerprint: str = ""
    """Of the job and the corpus: a checkpoint of another one is not gone on from."""


class Checkpoints:
    """The checkpoints in one folder, for one process of `rank`; only rank 0 writes what all share."""

    def __init__(self, torch: Any, folder: Path) -> None:
        self._torch = torch
        self._folder = folder

    def save(self, progress: Progress, shared: dict[str, Any], random_states: list[Any]) -> None:
        """Write a checkpoint; the one before stays until this one is whole.

        `shared` is what all processes have alike (weights, optimizer); `random_states` has one entry for each.

        Raises:
            OSError: it could not be written; the last one is still there.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        newest = self._newest()
        place = self._folder / _PLACES[0 if newest is None or newest.name == _PLACES[1] else 1]
        half = place.with_name(place.name + _HALF)
        for old in (half, place):
            shutil.rmtree(old, ignore_errors=True)
        half.mkdir()
        _save_flushed(self._torch, {"shared": shared, "random": random_states}, half / "state.pt")
        write_atomic(half / "progress.json", msgspec.json.encode(progress))
        half.rename(place)
        _flush_folder(self._folder)

    def read(self, fingerprint: str) -> tuple[Progress, dict[str, Any], list[Any]] | None:
        """The newest checkpoint of exactly this training that can be read; None when there is none."""
        for place in self._by_age():
            with contextlib.suppress(Exception):  # a damaged one is as good as none; the other one may be whole
                progress = msgspec.json.decode((place / "progress.json").read_bytes(), type=Progress)
                if progress.fingerprint != fingerprint:
                    continue
                state = self._torch.load(place / "state.pt", map_location="cpu", weights_only=True)
                return progress, state["shared"], state["random"]
        return None

    def remove(self) -> None:
        """Delete all checkpoints."""
        for name in _PLACES:
            for place in (self._folder / name, self._folder / (name + _HALF)):
                shutil.rmtree(place, ignore_errors=True)

    def _newest(self) -> Path | None:
        return next(iter(self._by_age()), None)

    def _by_age(self) -> list[Path]:
        """The places that have something, the one with the most steps first."""
        found: list[tuple[int, Path]] = []
        for name in _PLACES:
            place = self._folder / name
            with contextlib.suppress(OSError, msgspec.MsgspecError):
                found.append((msgspec.json.decode((place / "progress.json").read_bytes(), type=Progress).step, place))
        return [place for _, place in sorted(found, reverse=True)]


def random_state(torch: Any) -> dict[str, Any]:
    """Where this process's random numbers are, on the processor and on its card."""
    card = {"cuda": torch.cuda.get_rng_state()} if torch.cuda.is_available() else {}
    return {"cpu": torch.get_rng_state(), **card}


def set_random_state(torch: Any, state: dict[str, Any]) -> None:
    """Go on with the random numbers from there."""
    torch.set_rng_state(state["cpu"])
    if "cuda" in state and torch.cuda.is_available():
        torch.cuda.set_rng_state(state["cuda"])


def _save_flushed(torch: Any, state: dict[str, Any], path: Path) -> None:
    with path.open("wb") as file:
        torch.save(state, file)
        file.flush()
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # not every system lets a folder be opened
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
