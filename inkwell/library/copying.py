"""Copies a model into Inkwell's folder: into `.part` files first, which get their names when all of them are whole."""

import hashlib
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from inkwell.engine.models import gguf_parts, weight_files
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.progress import Progress
from inkwell.library.hashing import Digest, chunks
from inkwell.library.sizes import gigabytes
from inkwell.storage.atomic import reason, sync_file, sync_folder
from inkwell.translation import tr

PART: Final = ".part"
"""The ending of what is not whole yet."""
SPARE_BYTES: Final = 256 << 20
"""What a disk keeps free beside a model: the author's own words go to the same disk."""


@dataclass(frozen=True)
class _Move:
    """One file on its way: from, and where it is written."""

    source: Path
    part: Path


def check_room(folder: Path, needed: int, what: str, free: Callable[[Path], int] | None = None) -> None:
    """Refuse what the disk has no room for.

    Raises:
        InkwellError: DISK, with both figures; what the disk keeps free counts as used.
    """
    there = (free or free_bytes)(folder)
    if needed + SPARE_BYTES > there:
        sentence = tr(
            "There is too little room for {what}: {gigabytes} are needed and some to spare, and "
            "{gigabytes2} are free on the disk of {folder}.",
            what=what,
            gigabytes=gigabytes(needed),
            gigabytes2=gigabytes(there),
            folder=folder,
        )
        raise InkwellError(ErrorKind.DISK, sentence)


def free_bytes(folder: Path) -> int:
    """What is free on the disk of a folder that need not exist yet."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free


def files_of(model: ModelRef) -> tuple[Path, ...]:
    """All files of a model: the parts of a GGUF, or everything in a folder. Raises OSError."""
    path = Path(model.path)
    return tuple(each for each in sorted(path.rglob("*")) if each.is_file()) if path.is_dir() else gguf_parts(path)


def copy_model(model: ModelRef, folder: Path, progress: Progress) -> tuple[ModelRef, str]:
    """Copy a model's files into the folder; returns the copy, and the hash of its weights.

    Raises:
        InkwellError: CONFLICT when there is one of that name; DISK.
        CancelledError: `progress` did not want to go on. Nothing is left of the copy in either case.
    """
    source = Path(model.path)
    target = folder / source.name
    try:
        files = files_of(model)
        for taken in (target, *(folder / file.name for file in files if not source.is_dir())):
            if taken.exists():
                sentence = tr("There is a model called {name} in Inkwell's folder already.", name=taken.name)
                raise InkwellError(ErrorKind.CONFLICT, sentence, str(taken))
        size = sum(file.stat().st_size for file in files)
        check_room(folder, size, source.name)
        hidden = folder / f"{source.name}{PART}"
        moves = _moves(source, files, hidden)
        try:
            sha256 = _copy_all(moves, set(weight_files(model)), size, progress)
            _give_names(moves, hidden, target)
        finally:
            _clear(moves, hidden)
    except OSError as error:
        sentence = tr("{name} could not be copied because {reason}.", name=source.name, reason=reason(error))
        raise InkwellError(ErrorKind.DISK, sentence, repr(error)) from error
    return ModelRef(model.name, str(target), model.backend), sha256


def _moves(source: Path, files: Sequence[Path], hidden: Path) -> list[_Move]:
    if source.is_dir():
        return [_Move(file, hidden / file.relative_to(source)) for file in files]
    return [_Move(file, hidden.with_name(file.name + PART)) for file in files]


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
    move.part.parent.mkdir(parents=True, exist_ok=True)
    with move.source.open("rb") as source, move.part.open("wb") as target:
        for chunk in chunks(source):
            target.write(chunk)
            if digest is not None:
                digest.update(chunk)
            yield len(chunk)
        target.flush()
        sync_file(target.fileno())


def _give_names(moves: Sequence[_Move], hidden: Path, target: Path) -> None:
    """A folder gets its name in one step; of a model in parts the first comes last, for it is what is looked for."""
    if hidden.is_dir():
        hidden.replace(target)
    else:
        for move in reversed(moves):
            move.part.replace(move.part.with_name(move.source.name))
    sync_folder(target.parent)


def _clear(moves: Sequence[_Move], hidden: Path) -> None:
    """What got its name is not there under the other any more."""
    if hidden.is_dir():
        shutil.rmtree(hidden, ignore_errors=True)
    for move in moves:
        move.part.unlink(missing_ok=True)
