"""Checkpoints that a kill at any moment cannot spoil: two places in turn, each whole under its name or not there."""

import contextlib
import shutil
import sys
from pathlib import Path
from typing import Any, Final

import msgspec

from inkwell.storage.atomic import rename, sync_file, sync_folder, write_atomic

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
        self._damaged: set[Path] = set()
        """Places whose checkpoint could not be read."""

    def save(self, progress: Progress, shared: dict[str, Any], random_states: list[Any]) -> None:
        """Write a checkpoint; the one before stays until this one is whole.

        `shared` is what all processes have alike (weights, optimizer); `random_states` has one entry for each.

        Raises:
            OSError, RuntimeError, InkwellError: it could not be written; the last one is still there.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        place = self._place_for(progress.fingerprint)
        half = place.with_name(place.name + _HALF)
        shutil.rmtree(half, ignore_errors=True)
        try:
            half.mkdir()
            _save_flushed(self._torch, {"shared": shared, "random": random_states}, half / "state.pt")
            write_atomic(half / "progress.json", msgspec.json.encode(progress))
            shutil.rmtree(place, ignore_errors=True)
            rename(half, place)
        except BaseException:
            # What fills a full disk must not stay on it.
            shutil.rmtree(half, ignore_errors=True)
            raise
        self._damaged.discard(place)
        sync_folder(self._folder)

    def read(self, fingerprint: str) -> tuple[Progress, dict[str, Any], list[Any]] | None:
        """The newest checkpoint of exactly this training that can be read; None when there is none."""
        for progress, place in self._of(fingerprint):
            try:
                state = self._torch.load(place / "state.pt", map_location="cpu", weights_only=True)
                return progress, state["shared"], state["random"]
            except Exception as error:
                # As good as none; the other one may be whole.
                sys.stderr.write(f"the checkpoint {place.name} cannot be read: {type(error).__name__}\n")
                self._damaged.add(place)
        return None

    @property
    def any_there(self) -> bool:
        """Whether there is one of whatever training."""
        return any((self._folder / name / "progress.json").is_file() for name in _PLACES)

    def remove(self) -> None:
        """Delete all checkpoints."""
        for name in _PLACES:
            for place in (self._folder / name, self._folder / (name + _HALF)):
                shutil.rmtree(place, ignore_errors=True)

    def _place_for(self, fingerprint: str) -> Path:
        """Where the next one belongs: never where the newest of the same training is."""
        newest = next((place for _, place in self._of(fingerprint) if place not in self._damaged), None)
        places = [self._folder / name for name in _PLACES]
        free = [place for place in places if place != newest]
        return next((place for place in free if not place.exists()), free[0])

    def _of(self, fingerprint: str) -> list[tuple[Progress, Path]]:
        """The checkpoints of a training that are there, the one with the most steps first."""
        found: list[tuple[Progress, Path]] = []
        for name in _PLACES:
            place = self._folder / name
            with contextlib.suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError):
                progress = msgspec.json.decode((place / "progress.json").read_bytes(), type=Progress)
                if progress.fingerprint == fingerprint:
                    found.append((progress, place))
        return sorted(found, key=lambda each: each[0].step, reverse=True)


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
        sync_file(file.fileno())
