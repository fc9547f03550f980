"""What may be on a disk after its power was cut: every state that the recorded operations allow.

A small model of a file system. Names and contents have lives of their own: a name is on the disk for certain once its
folder was flushed, contents once the file was; until then each may be there or not. A rename is one step, wherever it
leads. At every prefix of the operations these states are given:

- all: everything came to the disk (the process was killed, or the disk was quick);
- flushed: only what was flushed did, names and contents;
- names: all names did, but of contents only what was flushed: files that are empty or as long as they were;
- names of one folder: of what was not flushed, the names in one folder came to the disk and no others;
- torn: all but the end of the last write, or all but its contents.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Final

from faulty_disk import Operation

_ROOT: Final = 0


@dataclass(frozen=True)
class _Names:
    """Names in folders that change in one step: (folder, name) to a file or folder, or to nothing."""

    changes: tuple[tuple[int, str, int | None], ...]


@dataclass(frozen=True)
class _Data:
    """Bytes of a file; without bytes, `offset` is the size that it was cut to."""

    file: int
    offset: int
    data: bytes | None


@dataclass(frozen=True)
class _Flush:
    what: int


_Step = _Names | _Data | _Flush


@dataclass
class CrashDisk:
    """The states of one recorded act, beginning from the files in `before` (all of which are on the disk)."""

    before: dict[str, bytes]
    folders: set[str]
    """Folders that are there at the beginning, those without files too."""
    operations: Sequence[Operation]
    steps: list[_Step] = field(default_factory=list[_Step])
    _ids: Iterator[int] = field(default_factory=lambda: count(1))
    _names: dict[int, dict[str, int]] = field(default_factory=lambda: {_ROOT: {}})
    """Folders by number: what is in them now, while the operations are read."""
    _start: dict[int, dict[str, int]] = field(default_factory=dict[int, dict[str, int]])
    _contents: dict[int, bytes] = field(default_factory=dict[int, bytes])
    _handles: dict[int, int] = field(default_factory=dict[int, int])

    def __post_init__(self) -> None:
        for folder in sorted(self.folders):
            self._plant(folder, next(self._ids), is_folder=True)
        for path, data in self.before.items():
            number = next(self._ids)
            self._plant(path, number, is_folder=False)
            self._contents[number] = data
        self._start = {number: dict(names) for number, names in self._names.items()}
        for operation in self.operations:
            self._read(operation)

    def _plant(self, path: str, number: int, is_folder: bool) -> None:
        parent, name = self._place(path)
        self._names[parent][name] = number
        if is_folder:
            self._names[number] = {}

    # reading the operations

    def _place(self, path: str) -> tuple[int, str]:
        *above, name = path.split("/")
        here = _ROOT
        for each in above:
            here = self._names[here][each]
        return here, name

    def _find(self, path: str) -> int | None:
        if not path:
            return _ROOT
        folder, name = self._place(path)
        return self._names[folder].get(name)

    def _change(self, *changes: tuple[int, str, int | None]) -> None:
        self.steps.append(_Names(changes))
        for folder, name, number in changes:
            if number is None:
                self._names[folder].pop(name, None)
            else:
                self._names[folder][name] = number

    def _read(self, operation: Operation) -> None:
        read = getattr(self, f"_on_{operation.name}", None)
        if read is not None:
            read(operation)

    def _on_create(self, operation: Operation) -> None:
        number = self._find(operation.path)
        if number is None:
            number = next(self._ids)
            self._change((*self._place(operation.path), number))
        self._handles[operation.handle] = number
        self._cut_if_asked(operation, number)

    def _on_open(self, operation: Operation) -> None:
        number = self._find(operation.path)
        assert number is not None
        self._handles[operation.handle] = number
        self._cut_if_asked(operation, number)

    def _cut_if_asked(self, operation: Operation, number: int) -> None:
        if operation.flags & os.O_TRUNC:
            self.steps.append(_Data(number, 0, None))

    def _on_write(self, operation: Operation) -> None:
        self.steps.append(_Data(self._handles[operation.handle], operation.offset, operation.data))

    def _on_truncate(self, operation: Operation) -> None:
        number = self._handles[operation.handle] if operation.handle else self._find(operation.path)
        assert number is not None
        self.steps.append(_Data(number, operation.offset, None))

    def _on_fsync(self, operation: Operation) -> None:
        self.steps.append(_Flush(self._handles[operation.handle]))

    def _on_mkdir(self, operation: Operation) -> None:
        number = next(self._ids)
        self._names[number] = {}
        self._start[number] = {}
        self._change((*self._place(operation.path), number))

    def _on_unlink(self, operation: Operation) -> None:
        self._change((*self._place(operation.path), None))

    _on_rmdir = _on_unlink

    def _on_rename(self, operation: Operation) -> None:
        number = self._find(operation.path)
        self._change((*self._place(operation.path), None), (*self._place(operation.target), number))

    _on_replace = _on_rename

    def _on_link(self, operation: Operation) -> None:
        self._change((*self._place(operation.target), self._find(operation.path)))

    # the states

    def states(self) -> Iterator[tuple[int, str, dict[str, bytes], set[str]]]:
        """Yield each state once: after how many steps, which sort of state, its files, and its folders."""
        seen: set[int] = set()
        for end in range(len(self.steps) + 1):
            for sort, fate in self._sorts(end):
                files, folders = self._after(end, fate)
                mark = hash((frozenset(files.items()), frozenset(folders), end == len(self.steps)))
                if mark not in seen:
                    seen.add(mark)
                    yield end, sort, files, folders

    def _sorts(self, end: int) -> Iterator[tuple[str, "_Fate"]]:
        steps = self.steps[:end]
        flushed = {step.what: at for at, step in enumerate(steps) if isinstance(step, _Flush)}

        def certain(at: int, step: _Step) -> _Step | None:
            if isinstance(step, _Names):
                return step if any(at < flushed.get(folder, -1) for folder, _, _ in step.changes) else None
            return step if isinstance(step, _Data) and at < flushed.get(step.file, -1) else None

        def names(at: int, step: _Step) -> _Step | None:
            # The size of a file is kept where its names are: a cut is, what was written then is not.
            return step if isinstance(step, _Names) or step == _cut(step) else certain(at, step)

        yield "all", lambda _, step: step
        yield "flushed", certain
        yield "names", names
        for folder in {each for step in steps if isinstance(step, _Names) for each, _, _ in step.changes}:
            yield f"names of folder {folder}", _names_of(folder, certain)
        last = max((at for at, step in enumerate(steps) if isinstance(step, _Data) and step.data), default=-1)
        if last >= 0 and certain(last, steps[last]) is None:
            for piece in (1, 5, 9, 2_000):
                yield f"{piece} bytes of the last write", _torn(last, lambda data, piece=piece: data[:piece])
            yield "half of the last write", _torn(last, lambda data: data[: len(data) // 2])
            yield "room for the last write", _torn(last, lambda data: bytes(len(data)))

    def _after(self, end: int, fate: "_Fate") -> tuple[dict[str, bytes], set[str]]:
        names = {number: dict(each) for number, each in self._start.items()}
        contents = dict(self._contents)
        for at, each in enumerate(self.steps[:end]):
            step = fate(at, each)
            if isinstance(step, _Names):
                for folder, name, number in step.changes:
                    if number is None:
                        names[folder].pop(name, None)
                    else:
                        names[folder][name] = number
            elif isinstance(step, _Data):
                contents[step.file] = _written(contents.get(step.file, b""), step)
        return _walk(names, contents)


_Fate = Callable[[int, _Step], _Step | None]
"""Says of each step, by its place and itself, what of it came to the disk."""


def _cut(step: _Step) -> _Step | None:
    return step if isinstance(step, _Data) and step.data is None else None


def _names_of(folder: int, certain: _Fate) -> _Fate:
    def fate(at: int, step: _Step) -> _Step | None:
        mine = isinstance(step, _Names) and any(each == folder for each, _, _ in step.changes)
        return step if mine else certain(at, step)

    return fate


def _torn(last: int, left: Callable[[bytes], bytes]) -> _Fate:
    def fate(at: int, step: _Step) -> _Step | None:
        return (
            _Data(step.file, step.offset, left(step.data))
            if at == last and isinstance(step, _Data) and step.data
            else step
        )

    return fate


def _written(old: bytes, step: _Data) -> bytes:
    if step.data is None:
        return old[: step.offset].ljust(step.offset, b"\0")
    # What lies between what came to the disk and this is a hole.
    old = old.ljust(step.offset, b"\0")
    return old[: step.offset] + step.data + old[step.offset + len(step.data) :]


def _walk(names: dict[int, dict[str, int]], contents: dict[int, bytes]) -> tuple[dict[str, bytes], set[str]]:
    files: dict[str, bytes] = {}
    folders: set[str] = set()
    waiting = [(_ROOT, "")]
    while waiting:
        folder, path = waiting.pop()
        for name, number in names[folder].items():
            if number in names:
                folders.add(path + name)
                waiting.append((number, f"{path}{name}/"))
            else:
                files[path + name] = contents.get(number, b"")
    return files, folders


def put_down(root: Path, files: dict[str, bytes], folders: set[str]) -> None:
    """Make a state real below an empty folder."""
    for folder in sorted(folders):
        (root / folder).mkdir(parents=True, exist_ok=True)
    for path, data in files.items():
        (root / path).write_bytes(data)
