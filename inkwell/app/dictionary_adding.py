"""A dictionary that the author brings: tried in a process of its own, then kept in the author's folder."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal

from inkwell.app.saving import Done, Job, SaveLane
from inkwell.errors import ErrorKind, InkwellError
from inkwell.language.dictionaries import Dictionary, Shelf
from inkwell.language.dictionary_files import Pair, read_pairs
from inkwell.language.host_process import try_dictionary
from inkwell.storage.atomic import disk_error, remove_file, write_atomic
from inkwell.translation import tr


class DictionaryAdding(QObject):
    """Adds and removes on a lane. `added(names)` or `trouble(InkwellError)` comes for each wish."""

    added = Signal(object)
    trouble = Signal(object)

    def __init__(
        self,
        shelf: Shelf,
        lane: SaveLane,
        log: Path | None = None,
        attempt: Callable[[Dictionary, Path | None], None] = try_dictionary,
        parent: QObject | None = None,
    ) -> None:
        """`attempt` tries a dictionary and raises InkwellError for one that cannot be used."""
        super().__init__(parent)
        self._shelf, self._lane, self._log, self._attempt = shelf, lane, log, attempt

    def add(self, path: Path) -> None:
        """Try and keep the dictionaries of a file; one that is there already gives way."""
        self._lane.submit(Job("dictionary", 0, lambda: self._add(path), then=self._done))

    def remove(self, dictionary: Dictionary) -> None:
        """Delete one that was added."""
        self._lane.submit(Job("dictionary", 0, lambda: self._remove(dictionary), then=self._done))

    def _done(self, done: Done) -> None:
        if done.error is not None:
            self.trouble.emit(done.error)
        else:
            self.added.emit(cast("tuple[str, ...]", done.value))

    # on the lane

    def _add(self, path: Path) -> tuple[str, ...]:
        pairs = read_pairs(path)
        with tempfile.TemporaryDirectory(prefix="inkwell-dictionary-") as folder:
            for pair in pairs:
                self._attempt(_written(Path(folder), pair), self._log)
        for pair in pairs:
            self._keep(pair)
        return tuple(pair.name for pair in pairs)

    def _keep(self, pair: Pair) -> None:
        own = self._shelf.own
        try:
            own.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise disk_error(error, own) from error
        write_atomic(own / f"{pair.name}.aff", pair.aff)
        write_atomic(own / f"{pair.name}.dic", pair.dic)

    def _remove(self, dictionary: Dictionary) -> tuple[str, ...]:
        if dictionary.folder != self._shelf.own:
            raise InkwellError(
                ErrorKind.READ_ONLY, tr("“{name}” belongs to another program and stays.", name=dictionary.name)
            )
        try:
            remove_file(dictionary.dic)
            remove_file(dictionary.aff)
        except OSError as error:
            raise disk_error(error, dictionary.dic) from error
        return ()


def _written(folder: Path, pair: Pair) -> Dictionary:
    made = Dictionary(folder, pair.name)
    made.aff.write_bytes(pair.aff)
    made.dic.write_bytes(pair.dic)
    return made
