"""Copies a model into Inkwell's folder: into one beside it first, until all of it is whole."""

import hashlib
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inkwell.engine.models import COPYING, gguf_parts, weight_files
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.progress import Progress
from inkwell.library.alone import alone
from inkwell.library.disk import check_room, writing_into
from inkwell.library.hashing import Digest, chunks
from inkwell.storage.atomic import reason, sync_file, sync_folder
from inkwell.translation import tr

BUSY: Final = tr("This model is being copied already, by this Inkwell or another.")


@dataclass(frozen=True)
class _Move:
    """One file on its way: from, and where it is written."""

    source: Path
    hidden: Path


def files_of(model: ModelRef) -> tuple[Path, ...]:
    """All files of a model: the parts of a GGUF, or everything in a folder. Raises OSError."""
    path = Path(model.path)
    return tuple(each for each in sorted(path.rglob("*")) if each.is_file()) if path.is_dir() else gguf_parts(path)


def copy_model(model: ModelRef, folder: Path, progress: Progress) -> tuple[ModelRef, str]:
    """Copy a model's files into the folder; returns the copy, and the hash of its weights.

    Raises:
        InkwellError: CONFLICT when there is one of that name, or it is copied already; DISK.
        CancelledError: `progress` did not want to go on. Nothing is left of the copy in either case.
    """
    source = Path(model.path)
    copy = _Copy(source, folder)
    with ExitStack() as until_the_end:
        with writing_into(folder):
            folder.mkdir(parents=True, exist_ok=True)
            until_the_end.enter_context(alone(copy.lock, BUSY))
        try:
            sha256 = copy.make(files_of(model), set(weight_files(model)), progress)
        except OSError as error:
            sentence = tr("{name} could not be copied because {reason}.", name=source.name, reason=reason(error))
            raise InkwellError(ErrorKind.DISK, sentence, repr(error)) from error
    return ModelRef(model.name, str(copy.target), model.backend), sha256


def clear_broken_copies(folder: Path) -> None:
    """Remove what is left of copies whose process ended in the middle. What cannot be removed stays."""
    with suppress(OSError):
        for hidden in list(folder.glob(f"*{COPYING}")):
            # Not one that somebody works on.
            with suppress(InkwellError), alone(_lock_of(hidden), BUSY):
                shutil.rmtree(hidden, ignore_errors=True)


def _lock_of(hidden: Path) -> Path:
    return hidden.with_name(f"{hidden.name}.lock")


class _Copy:
    """One model on its way into the folder."""

    def __init__(self, source: Path, folder: Path) -> None:
        self._source, self._folder = source, folder
        self.target = folder / source.name
        self._hidden = folder / f"{source.name}{COPYING}"
        """A folder, also where a file is copied."""
        self.lock = _lock_of(self._hidden)

    def make(self, files: Sequence[Path], weights: set[Path], progress: Progress) -> str:
        """Copy these; returns the hash of those that are weights. Raises as `copy_model`, and OSError."""
        whole = self._source.is_dir()
        moves = [_Move(file, self._hidden / (file.relative_to(self._source) if whole else file.name)) for file in files]
        names = [self.target] if whole else [self._folder / file.name for file in files]
        _check_names(names)
        size = sum(file.stat().st_size for file in files)
        check_room(self._folder, size, self._source.name)
        self._clear()
        try:
            sha256 = _copy_all(moves, weights, size, progress)
            _check_names(names)
            self._give_names([self._hidden] if whole else [move.hidden for move in moves], names)
        finally:
            self._clear()
        return sha256

    def _give_names(self, hidden: Sequence[Path], names: Sequence[Path]) -> None:
        """Of a model in parts the first comes last, for it is what is looked for."""
        for path, name in reversed(list(zip(hidden, names, strict=True))):
            path.replace(name)
        sync_folder(self._folder)

    def _clear(self) -> None:
        """What got its name is not in there any more."""
        shutil.rmtree(self._hidden, ignore_errors=True)


def _check_names(names: Sequence[Path]) -> None:
    for name in names:
        # A link that leads nowhere has its name too.
        if os.path.lexists(name):
            sentence = tr("There is a model called {name} in Inkwell's folder already.", name=name.name)
            raise InkwellError(ErrorKind.CONFLICT, sentence, str(name))


def _copy_all(moves: Sequence[_Move], weights: set[Path], size: int, progress: Progress) -> str:
    found = hashlib.sha256()
    done = 0
    for move in moves:
        for count in _copy(move, found if move.source in weights else None):
            done += count
            progress(f"Copying {move.source.name}", done / max(size, 1))
    return found.hexdigest()


def _copy(move: _Move, digest: Digest | None) -> Iterator[int]:
    """Copy one file; gives the bytes of each piece when it is written."""
    move.hidden.parent.mkdir(parents=True, exist_ok=True)
    with move.source.open("rb") as source, move.hidden.open("wb") as target:
        for chunk in chunks(source):
            target.write(chunk)
            if digest is not None:
                digest.update(chunk)
            yield len(chunk)
        target.flush()
        sync_file(target.fileno())
