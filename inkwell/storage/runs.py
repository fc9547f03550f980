"""The log of generations: one line of JSON each, in one file a month, and beside it the tokens that they were told."""

import hashlib
import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.fidelity import DISK
from inkwell.storage.atomic import disk_error, sync_file, sync_folder, write_all
from inkwell.story.segments import Segment
from inkwell.translation import tr

BLOCK_TOKENS: Final = 256
"""Tokens of one block of a context; the last one of each may have fewer."""
WORDS: Final = 4_000
"""Code points of one piece of the text of a context; the last one of each stretch may have fewer."""
_CONTEXTS: Final = ".contexts.jsonl"
_FRONT: Final = b'{"id":"'
_ALWAYS: Final = "9999"
"""Later than any time."""
_Line = TypeVar("_Line")


class Run(msgspec.Struct, frozen=True):
    """One generation, with all that is needed to say where accepted words came from, and to make them again.

    `time` is ISO 8601 in UTC; `ledger` what the model was told, as the engine reported it; `text` the
    result; `outcome` finished, cancelled or failed; `contexts` the SHA-256 of each segment's text, in order.

    `record` is the engine's record of the request (see `inkwell.engine.records`) but for its prompt, whose token
    ids stand in the blocks of these hashes; None when the engine gave none. One request may have several
    runs, one for each variant: `variant` says which of the record's answers is meant, and the record, which is the
    same for all, stands once, in the run that `record_in` names ("": in this one).

    `place` is the host of the server that wrote it, with its port where that is not the usual one; "" where no server
    did, and in logs of before it was kept.

    `told` are the stretches of text that it was told, each as the fields of a `Segment` with, in place of its text, the
    hashes of the pieces that make it (`words`). Of several variants the first has it.
    """

    id: str
    time: str
    node: str
    model: str
    backend: str
    settings: dict[str, Any]
    seed: int | None
    ledger: Any
    text: str
    outcome: str
    contexts: tuple[str, ...] = ()
    variant: int = 0
    record: dict[str, Any] | None = None
    blocks: tuple[str, ...] = ()
    record_in: str = ""
    told: tuple[dict[str, Any], ...] = ()
    place: str = ""


class Block(msgspec.Struct, frozen=True):
    """Token ids that contexts have in common; `sha256` is of their decimal numbers, joined by commas."""

    sha256: str
    tokens: tuple[int, ...]

    @classmethod
    def of(cls, tokens: Sequence[int]) -> "Block":
        """Return the block of these tokens."""
        return cls(hashlib.sha256(",".join(map(str, tokens)).encode("ascii")).hexdigest(), tuple(tokens))


class Words(msgspec.Struct, frozen=True):
    """A piece of text that contexts have in common; `sha256` is of its UTF-8."""

    sha256: str
    text: str

    @classmethod
    def of(cls, text: str) -> "Words":
        """Return the piece with this text."""
        return cls(hashlib.sha256(text.encode("utf-8")).hexdigest(), text)


def words_of(text: str) -> tuple[Words, ...]:
    """Return the pieces of a text, in order. While a text grows at its end, all pieces but the last stay."""
    held = DISK.encode(text)
    return tuple(Words.of(held[start : start + WORDS]) for start in range(0, len(held), WORDS))


def told_of(segments: Sequence[Segment]) -> tuple[tuple[dict[str, Any], ...], tuple[Words, ...]]:
    """Return what the log keeps of what a model is told: `Run.told`, and the pieces that it names."""
    told: list[dict[str, Any]] = []
    kept: list[Words] = []
    for segment in segments:
        words = words_of(segment.text)
        fields = msgspec.to_builtins(segment)
        del fields["text"]
        told.append({**fields, "words": [each.sha256 for each in words]})
        kept += words
    return tuple(told), tuple(kept)


class _Named(msgspec.Struct, frozen=True):
    """A line of contexts, whatever it holds."""

    sha256: str


def blocks_of(tokens: Sequence[int]) -> tuple[Block, ...]:
    """Return the blocks of a context, in order."""
    return tuple(Block.of(tokens[start : start + BLOCK_TOKENS]) for start in range(0, len(tokens), BLOCK_TOKENS))


class RunLog:
    """runs/YYYY-MM.jsonl and runs/YYYY-MM.contexts.jsonl of one project. Use from one thread.

    Lines are only ever added; one that was half written by a crash ends at the next one, and is no line.
    """

    def __init__(self, project: Path) -> None:
        self._folder = project / "runs"
        self._only: Path | None = None
        """The one month that is read, where it is only one."""
        self._known: dict[Path, tuple[int, set[str]]] = {}
        """For each file of contexts: how large it was when it was last read, and whose hashes it holds."""

    @classmethod
    def at(cls, path: Path) -> "RunLog":
        """Return the log of one month only, to be read: its file, wherever it lies."""
        log = cls(path.parent.parent)
        log._folder = path.parent
        log._only = path.with_name(path.name.replace(_CONTEXTS, ".jsonl"))
        return log

    def append(self, runs: Run | Sequence[Run], blocks: Sequence[Block | Words] = ()) -> None:
        """Add lines for runs of one request, and return when they are on the disk. Raises DISK.

        Of the `blocks`, and pieces of text, that they name only those are written that the month does not hold yet,
        and before the runs: a run whose line is there has its blocks.
        """
        added = [runs] if isinstance(runs, Run) else list(runs)
        if not added:
            return
        month = added[0].time[:7]
        contexts = self._folder / f"{month}{_CONTEXTS}"
        if blocks:
            known = self._hashes(contexts)
            fresh = {block.sha256: block for block in blocks if block.sha256 not in known}
            if fresh:
                self._add(contexts, list(fresh.values()))
        self._add(self._folder / f"{month}.jsonl", added)

    def _add(self, path: Path, lines: Sequence[msgspec.Struct]) -> None:
        data = b"".join(msgspec.json.encode(line) + b"\n" for line in lines)
        try:
            self._folder.mkdir(exist_ok=True)
            handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o666)
            try:
                size = os.fstat(handle).st_size
                write_all(handle, _line_start(size, path) + data)
                sync_file(handle)
            finally:
                os.close(handle)
            if not size:
                sync_folder(self._folder)
        except OSError as error:
            raise disk_error(error, path) from error

    def _hashes(self, path: Path) -> set[str]:
        """The hashes of a file of contexts; what was read before is not read again while the file only grows."""
        size, known = self._known.get(path, (0, set[str]()))
        try:
            there = path.stat().st_size
            if there < size:
                size, known = 0, set[str]()
            with path.open("rb") as file:
                file.seek(size)
                data = file.read()
        except OSError:
            # Not there, or not to be read: then all blocks are written, at worst once more.
            return set()
        whole = data[: data.rfind(b"\n") + 1]
        known |= {each.sha256 for line in whole.splitlines() if (each := _decoded(line, _Named))}
        self._known[path] = size + len(whole), known
        return known

    def read(self) -> tuple[Run, ...]:
        """Return all runs, oldest first. Files and lines that cannot be read are left out."""
        return tuple(run for path in self._files() for run in _lines(path, Run))

    def of(self, *nodes: str, until: Mapping[str, str] | None = None, ids: Collection[str] = ()) -> tuple[Run, ...]:
        """Return the runs for these nodes, oldest first; lines that name none of them are not decoded.

        And those for the nodes of `until` up to a time each, and those of these `ids`.
        """
        latest = {**(until or {}), **dict.fromkeys(nodes, _ALWAYS)}
        needles = [msgspec.json.encode(node) for node in latest]
        keys = {each.encode() for each in ids}

        def holds(line: bytes) -> bool:
            return any(each in line for each in needles) or _id_of(line) in keys

        runs = (run for path in self._files() for run in _lines(path, Run, holds))
        return tuple(run for run in runs if run.id in ids or run.time <= latest.get(run.node, ""))

    def _files(self) -> list[Path]:
        if self._only is not None:
            return [self._only]
        return sorted(path for path in self._folder.glob("*.jsonl") if not path.name.endswith(_CONTEXTS))

    def record(self, run_id: str) -> dict[str, Any]:
        """Return the engine's record of a run, its prompt put together again: the fields of a `Record` of `engine`.

        The last run that has a record when `run_id` is "".

        Raises:
            InkwellError: NOT_FOUND when there is no such run, or it cannot be made again; DAMAGED when a part of
                what it was told is missing or is not what it was.
        """
        found = self._find(run_id)
        if found and found[0].record_in:
            found = self._find(found[0].record_in)
        if found is None:
            raise InkwellError(ErrorKind.NOT_FOUND, tr("This result is not in the book's log of generations."), run_id)
        return self._whole(*found)

    def told(self, run_id: str) -> tuple[Segment, ...]:
        """Return what a run's model was told, as it was asked to tell it.

        Raises:
            InkwellError: NOT_FOUND when there is no such run, or its log does not hold the text; DAMAGED when a part of
                it is missing or is not what it was.
        """
        found = self._find(run_id)
        if found is not None and not found[0].told:
            found = self._find(f"{run_id.rpartition('.')[0]}.0")
        if found is None or not found[0].told:
            sentence = tr("What the model was told for this result is not in the book's log of generations.")
            raise InkwellError(ErrorKind.NOT_FOUND, sentence, run_id)
        run, contexts = found
        wanted = {name for each in run.told for name in each.get("words", ())}
        texts = {words.sha256: words.text for words in _lines(contexts, Words) if words.sha256 in wanted}
        if any(name not in texts or Words.of(texts[name]).sha256 != name for name in wanted):
            sentence = tr("A part of what the model was told is missing from the log.")
            raise InkwellError(ErrorKind.DAMAGED, sentence, run_id)
        return tuple(_segment(each, texts) for each in run.told)

    def contexts(self, runs: Sequence[Run]) -> tuple[Block | Words, ...]:
        """Return the blocks and pieces of text that runs name, as far as the months of these runs hold them."""
        blocks = {name for run in runs for name in run.blocks}
        words = {name for run in runs for each in run.told for name in each.get("words", ())}
        found: dict[str, Block | Words] = {}
        for month in sorted({run.time[:7] for run in runs}):
            path = self._folder / f"{month}{_CONTEXTS}"
            found |= {each.sha256: each for each in _lines(path, Block) if each.sha256 in blocks}
            found |= {each.sha256: each for each in _lines(path, Words) if each.sha256 in words}
        return tuple(found.values())

    def _find(self, run_id: str) -> tuple[Run, Path] | None:
        """A run and the file of the contexts of its month."""
        for path in reversed(self._files()):
            for run in reversed(list(_lines(path, Run))):
                if run.id == run_id or (not run_id and run.record is not None):
                    return run, path.with_name(path.name.removesuffix(".jsonl") + _CONTEXTS)
        return None

    def _whole(self, run: Run, contexts: Path) -> dict[str, Any]:
        if run.record is None:
            sentence = tr("This result was not kept in a way that lets it be made again.")
            raise InkwellError(ErrorKind.NOT_FOUND, sentence, run.id)
        wanted = set(run.blocks)
        found = {block.sha256: block.tokens for block in _lines(contexts, Block) if block.sha256 in wanted}
        # A block that somebody changed is as good as missing.
        found = {name: tokens for name, tokens in found.items() if Block.of(tokens).sha256 == name}
        if missing := wanted - found.keys():
            sentence = tr(
                "A part of what the model was told is missing from the log, so this result cannot be made again."
            )
            raise InkwellError(ErrorKind.DAMAGED, sentence, f"{run.id}: {', '.join(sorted(missing))}")
        return {**run.record, "prompt": [token for name in run.blocks for token in found[name]]}


def _segment(fields: dict[str, Any], texts: dict[str, str]) -> Segment:
    """A segment from what the log keeps of it."""
    text = DISK.decode("".join(texts[name] for name in fields.get("words", ())))
    try:
        return msgspec.convert({**fields, "text": text}, Segment)
    except msgspec.ValidationError as error:
        sentence = tr("What the model was told for this result cannot be read; another Inkwell may have written it.")
        raise InkwellError(ErrorKind.DAMAGED, sentence, str(error)) from error


def _id_of(line: bytes) -> bytes:
    """The id of a run that a line begins with as we write them: to decode it would take a hundred times as long."""
    return line[len(_FRONT) :].partition(b'"')[0] if line.startswith(_FRONT) else b""


def _any_line(_line: bytes) -> bool:
    return True


def _lines(path: Path, kind: type[_Line], wanted: Callable[[bytes], bool] = _any_line) -> Iterator[_Line]:
    """The lines of a file that are wanted and can be understood."""
    try:
        data = path.read_bytes()
    except OSError:
        return
    for line in data.splitlines():
        found = _decoded(line, kind) if wanted(line) else None
        if found is not None:
            yield found


def _line_start(size: int, path: Path) -> bytes:
    """Return a newline when the last line was cut short."""
    if size == 0:
        return b""
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return b"" if file.read(1) == b"\n" else b"\n"


def _decoded(line: bytes, kind: type[_Line]) -> _Line | None:
    try:
        return msgspec.json.decode(line, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
