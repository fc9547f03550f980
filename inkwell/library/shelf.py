"""The models that can be written with here: listed, added in place or as a copy, verified, removed."""

import os
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

import msgspec

from inkwell.engine.models import (
    LINKED,
    STARTER,
    check_file,
    find_models,
    first_part,
    linked,
    links_are_damaged,
    weight_files,
)
from inkwell.engine.types import ModelRef
from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.progress import Progress, no_progress
from inkwell.library.copying import copy_model, files_of
from inkwell.library.disk import writing_into
from inkwell.library.hashing import sha256_of
from inkwell.library.model_facts import ModelFacts, facts_of
from inkwell.library.notes import About, Notes
from inkwell.library.sizes import gigabytes
from inkwell.storage.atomic import remove_file, write_atomic
from inkwell.translation import parted, tr

CHANGED: Final = tr(
    "The file is not as it was noted: it was changed, or it is damaged. If you know of no change, remove it, and "
    "download or add it again."
)


SUFFIX: Final = ".gguf"
KEPT_BESIDE: Final = ".damaged"
"""Comes behind the name of a list that could not be read."""


class Place(StrEnum):
    """Where a model lies, which says what removing it means."""

    STARTER = "starter"
    """It came with Inkwell."""
    OWN = "own"
    """In Inkwell's folder for models."""
    LINKED = "linked"
    """Elsewhere; Inkwell only knows the way."""


@dataclass(frozen=True)
class Installed:
    """A model on the shelf. `facts` is None where it cannot be loaded, and `trouble` says why."""

    model: ModelRef
    place: Place
    facts: ModelFacts | None
    trouble: str
    about: About

    @property
    def licence(self) -> str:
        """The licence that was accepted for it, or else what it says itself; "" for unknown."""
        return self.about.licence or (self.facts.licence if self.facts else "")


@dataclass(frozen=True)
class Verdict:
    """What verifying found. `known`: there was a hash to compare with, and it was the same."""

    sha256: str
    known: bool


class ModelShelf:
    """The models of one folder (`UserPaths.data / "models"`), which need not exist yet, and the starter."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.notes = Notes(folder)

    def models(self) -> tuple[Installed, ...]:
        """All of them, also those that cannot be loaded or are not where they were; reads every header."""
        found = find_models([self.folder])
        there = {model.path for model in found}
        lost = [path for path in linked(self.folder) if str(path) not in there]
        gone = [_ref(path, folder=path.suffix.lower() != SUFFIX) for path in lost]
        return tuple(self._installed(model) for model in (*found, *gone))

    def _installed(self, model: ModelRef) -> Installed:
        about = self.notes.of(model.path)
        try:
            return Installed(model, self.place(model), facts_of(model), "", about)
        except InkwellError as error:
            return Installed(model, self.place(model), None, error.sentence, about)

    def place(self, model: ModelRef) -> Place:
        """Where it lies."""
        if Path(model.path) in linked(self.folder):
            return Place.LINKED
        if model.name == STARTER and not self._inside(Path(model.path)):
            return Place.STARTER
        return Place.OWN if self._inside(Path(model.path)) else Place.LINKED

    def _inside(self, path: Path) -> bool:
        """Whether it is found in Inkwell's folder anyhow, whatever way leads there."""
        parent = os.path.realpath(path.parent)
        return any(parent == os.path.realpath(each) for each in (self.folder, *_folders_in(self.folder)))

    def named(self, name: str) -> Installed:
        """The model of a name or a path, whatever the case.

        Raises:
            InkwellError: NOT_FOUND, with what there is.
        """
        models = self.models()
        wanted = name.strip().casefold()
        path = str(_whole(Path(name))).casefold()
        for each in models:
            if wanted == each.model.name.casefold() or path == each.model.path.casefold():
                return each
        if wanted == "starter" and models and models[0].place is Place.STARTER:
            return models[0]
        there = parted(each.model.name for each in models) or tr("none yet")
        raise InkwellError(
            ErrorKind.NOT_FOUND, tr("There is no model called {name}; there is {there}.", name=name, there=there)
        )

    # adding

    def link(self, path: Path) -> ModelRef:
        """Have a model found where it lies; what was noted of an earlier file there counts no more.

        Raises:
            InkwellError: NOT_FOUND, MODEL or BAD_INPUT for what is no whole model; DISK.
        """
        model = checked(path)
        known = linked(self.folder)
        if not self._inside(Path(model.path)):
            self.notes.forget(model.path)
            if Path(model.path) not in known:
                self._write_links((*known, Path(model.path)))
        return model

    def copy(self, path: Path, progress: Progress = no_progress) -> ModelRef:
        """Put a copy into Inkwell's folder, and note its hash.

        Raises:
            InkwellError: as `link`; DISK also when there is too little room; CONFLICT when there is one of that name.
            CancelledError: `progress` did not want to go on; nothing is left of it.
        """
        model = checked(path)
        made, sha256 = copy_model(model, self.folder, progress)
        self.notes.write(About(made.path, sha256, noted=time.time()))
        return made

    def _write_links(self, paths: Sequence[Path]) -> None:
        with writing_into(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            target = self.folder / LINKED
            if links_are_damaged(self.folder):
                # It may be no more than a comma too many: the author has it still.
                target.replace(target.with_name(f"{LINKED}{KEPT_BESIDE}"))
            told = msgspec.json.encode([str(path) for path in paths])
            write_atomic(target, msgspec.json.format(told) + b"\n")

    # verifying

    def verify(self, model: ModelRef, progress: Progress = no_progress) -> Verdict:
        """Look whether a model is whole: its structure, and its hash where one is noted; else it is noted now.

        Raises:
            InkwellError: NOT_FOUND, MODEL or DISK, with what is wrong.
            CancelledError: `progress` did not want to go on.
        """
        check_file(model)
        try:
            files = weight_files(model)
            size = max(sum(file.stat().st_size for file in files), 1)
            found = sha256_of(files, lambda done: progress(tr("Reading the model"), done / size))
        except OSError as error:
            raise _unreadable(model, error) from error
        about = self.notes.of(model.path)
        if about.sha256 and about.sha256 != found:
            raise InkwellError(ErrorKind.MODEL, CHANGED, f"{model.path}: {found}, noted {about.sha256}")
        if not about.sha256:
            self.notes.write(msgspec.structs.replace(about, sha256=found, noted=time.time()))
        return Verdict(found, known=bool(about.sha256))

    # removing

    def what_goes(self, model: ModelRef) -> str:
        """What removing it would do, in a sentence; a file outside Inkwell's folder is never deleted.

        Raises:
            InkwellError: UNSUPPORTED for the starter, DISK when it cannot be looked at.
        """
        match self.place(model):
            case Place.STARTER:
                sentence = tr("{name} came with Inkwell and is removed with it.", name=model.name)
                raise InkwellError(ErrorKind.UNSUPPORTED, sentence)
            case Place.LINKED:
                return tr("Only the entry goes. The model itself stays where it is: {path}", path=model.path)
            case Place.OWN:
                try:
                    size = sum(file.stat().st_size for file in self._own_files(model) if file.is_file())
                except OSError as error:
                    raise _unreadable(model, error) from error
                return tr(
                    "It is deleted from the disk for good, {gigabytes} of it: {path}",
                    gigabytes=gigabytes(size),
                    path=model.path,
                )

    def remove(self, model: ModelRef) -> None:
        """Do what `what_goes` says.

        Raises:
            InkwellError: as `what_goes`; DISK when something could not be deleted.
        """
        place = self.place(model)
        self.what_goes(model)
        if place is Place.LINKED:
            self._write_links([path for path in linked(self.folder) if path != Path(model.path)])
        else:
            self._delete(model)
        self.notes.forget(model.path)

    def _delete(self, model: ModelRef) -> None:
        path = Path(model.path)
        try:
            for file in self._own_files(model):
                remove_file(file)
            if path.is_dir() and not path.is_symlink():
                for folder in sorted(path.rglob("*"), reverse=True):
                    folder.rmdir()
                path.rmdir()
        except OSError as error:
            sentence = tr(
                "{name} could not be deleted altogether; what is left is in {parent}.",
                name=model.name,
                parent=path.parent,
            )
            raise InkwellError(ErrorKind.DISK, sentence, repr(error)) from error

    def _own_files(self, model: ModelRef) -> tuple[Path, ...]:
        """What is deleted with it. Of a link the link alone, and nothing behind a linked folder."""
        path = Path(model.path)
        if path.is_symlink() or not path.is_dir():
            return (path,) if path.is_symlink() else tuple(files_of(model))
        return tuple(each for each in path.rglob("*") if each.is_symlink() or not each.is_dir())


def checked(path: Path) -> ModelRef:
    """A model at a path that could be loaded; of one in parts, any of them may be named.

    Raises:
        InkwellError: NOT_FOUND, MODEL, BAD_INPUT or DISK.
    """
    path = first_part(_whole(path))
    try:
        there, folder = path.exists(), path.is_dir()
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tr("{path} cannot be looked at.", path=path), repr(error)) from error
    if not there:
        raise InkwellError(ErrorKind.NOT_FOUND, tr("There is nothing at {path}.", path=path))
    if not folder and path.suffix.lower() != SUFFIX:
        sentence = tr("{name} is no model for Inkwell: those are GGUF files and Hugging Face folders.", name=path.name)
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)
    model = _ref(path, folder)
    check_file(model)
    return model


def _ref(path: Path, folder: bool) -> ModelRef:
    return ModelRef(path.name if folder else path.stem, str(path), "torch" if folder else "llama")


def _whole(path: Path) -> Path:
    """From the root on, one way of writing it: a model is known by its path."""
    with suppress(RuntimeError):
        path = path.expanduser()
    return Path(os.path.abspath(path))  # noqa: PTH100 - `absolute` leaves the dots


def _unreadable(model: ModelRef, error: OSError) -> InkwellError:
    return InkwellError(ErrorKind.DISK, tr("The model {name} cannot be read.", name=model.name), repr(error))


def _folders_in(folder: Path) -> list[Path]:
    with suppress(OSError):
        return [path for path in folder.iterdir() if path.is_dir()]
    return []
