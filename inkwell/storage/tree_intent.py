"""What a change of the tree is about to do to several files, noted before the first of them is touched.

A sudden end would leave some parts of the book with the change and some without. So the steps are written into one
file in the user's state folder, beside the journals, and that file is removed when all of them have been tried. What is
there when a book is opened is gone on with: only what is still as it was before the change is made otherwise.
"""

import logging
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import InkwellError
from inkwell.manuscript.node import Node
from inkwell.manuscript.spans import Span
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.atomic import remove_file, sync_folder, write_atomic
from inkwell.storage.front_matter import Document
from inkwell.storage.node_file import NodeFile, new_fields, node_of
from inkwell.storage.tree_work import Delete, Restore, TreeStep, Words, Write, carried

INTENT_SUFFIX: Final = ".intent"
_NAME: Final = f"tree{INTENT_SUFFIX}"
_FORMAT: Final = 1


class _Noted(msgspec.Struct, frozen=True, array_like=True):
    """A node, with its text where it has one to be written, as its file would be."""

    id: bytes
    """As UTF-8 that may hold lone surrogates: files made outside may be called anything."""
    file: bytes


class _Step(msgspec.Struct, frozen=True, omit_defaults=True):
    """One step: "write" from `old` to `new`, "delete" or "restore" of `nodes`, the topmost first."""

    verb: str
    old: _Noted | None = None
    new: _Noted | None = None
    spans: tuple[Span, ...] | None = None
    """Who wrote the text; None where there is none to be written."""
    nodes: tuple[_Noted, ...] = ()


class _Contents(msgspec.Struct, frozen=True):
    format: int
    steps: tuple[_Step, ...]


class TreeIntent:
    """The note of one open book, in `folder`. From any thread, but one change at a time."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME

    def begin(self, steps: Sequence[TreeStep]) -> None:
        """Note what is about to be done. What cannot be noted is done all the same."""
        try:
            contents = _Contents(_FORMAT, tuple(map(_noted, steps)))
            write_atomic(self._path, msgspec.msgpack.encode(contents))
        except (OSError, InkwellError, ValueError) as error:
            logging.getLogger("inkwell").info("what is about to be changed was not noted: %r", error)

    def end(self) -> None:
        """Forget it: all of it has been tried."""
        try:
            remove_file(self._path)
        except OSError as error:
            logging.getLogger("inkwell").info("a note of a change stays: %r", error)
        # Or a power cut would bring it back when the book is another by then.
        sync_folder(self._path.parent)

    def left(self) -> tuple[TreeStep, ...]:
        """What an earlier process noted and did not get done; nothing where the note cannot be understood."""
        try:
            contents = msgspec.msgpack.decode(self._path.read_bytes(), type=_Contents)
            return tuple(map(_understood, contents.steps)) if contents.format == _FORMAT else ()
        except (OSError, ValueError, msgspec.MsgspecError):
            return ()


def what_is_left(steps: Sequence[TreeStep], now: Manuscript) -> Iterator[TreeStep]:
    """Yield what of these steps is still to be done to a book as it is now; what others did to it since stays."""
    for step in steps:
        found = _still_to_do(step, now)
        if found is not None:
            now = Manuscript(found.done(now.nodes))
            yield found


def _still_to_do(step: TreeStep, now: Manuscript) -> TreeStep | None:
    if isinstance(step, Delete):
        return Delete(step.root, now) if step.root in now.nodes else None
    if isinstance(step, Restore):
        missing = tuple(node for node in step.nodes if node.id not in now.nodes)
        return Restore(missing) if missing else None
    there = now.nodes.get(step.new.id)
    if step.old is None or there is None:
        # A new one that is there was written with its words; an old one that is not there was deleted elsewhere.
        return step if step.old is None and there is None else None
    wanted = carried(step.old, step.new, there)
    return Write(there, wanted) if wanted != there else None


def _noted(step: TreeStep) -> _Step:
    if isinstance(step, Delete):
        return _Step("delete", nodes=(_file(step.tree.node(step.root)),))
    if isinstance(step, Restore):
        return _Step("restore", nodes=tuple(map(_file, step.nodes)))
    old = _file(step.old) if step.old is not None else None
    if step.words is None:
        return _Step("write", old, _file(step.new))
    text, spans = step.words()
    return _Step("write", old, _file(step.new, text), tuple(spans))


def _file(node: Node, text: str = "") -> _Noted:
    return _Noted(node.id.encode("utf-8", "surrogatepass"), NodeFile(Document.new(new_fields(node), text)).encode())


def _understood(step: _Step) -> TreeStep:
    nodes = tuple(_node(each)[0] for each in step.nodes)
    if step.verb == "delete":
        return Delete(nodes[0].id, Manuscript({nodes[0].id: nodes[0]}))
    if step.verb == "restore":
        return Restore(nodes)
    if step.new is None:
        raise ValueError(step.verb)
    new, text = _node(step.new)
    spans = step.spans
    if spans is None:
        return Write(_node(step.old)[0] if step.old is not None else None, new)
    words: Words = (text, spans)
    return Write(None, new, lambda: words)


def _node(noted: _Noted) -> tuple[Node, str]:
    document = NodeFile.decode(noted.file).document
    return node_of(noted.id.decode("utf-8", "surrogatepass"), document)[0], document.body
