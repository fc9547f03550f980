"""The files of a book's nodes: each read, written and moved to the trash whole, with what is known of their stamps."""

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.node import Node
from inkwell.storage.atomic import Stamp, disk_error, write_atomic
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.front_matter import Document
from inkwell.storage.node_file import NodeFile, changed_fields, new_fields, optional
from inkwell.storage.trash import Trash, move_to_trash
from inkwell.storage.tree_reading import seen_stamp
from inkwell.storage.tree_work import Restore, TreeStep, Write
from inkwell.translation import tr

NOT_UTF_8: Final = tr("This file is not UTF-8 text, so it is shown but not written.")
UNREADABLE: Final = tr("This file cannot be read, so nothing is written to it.")


class NodeFiles:
    """The files in text/ of the book in `folder`; `stamps` say how each was when it was last looked at.

    Who reads a file to write it again holds `lock` meanwhile. Any thread.
    """

    def __init__(self, folder: Path, stamps: Mapping[str, Stamp]) -> None:
        self.folder = folder
        self.stamps = dict(stamps)
        self.lock = threading.RLock()

    def path(self, node_id: str) -> Path:
        """Where a node's file is, or would be."""
        return self.folder / "text" / f"{node_id}.md"

    def read(self, node: Node) -> NodeFile:
        """Read a node's file, or make one that is not on the disk (new, or removed or emptied from outside).

        Raises:
            InkwellError: READ_ONLY when it cannot be read.
        """
        path = self.path(node.id)
        try:
            data = path.read_bytes()
            return NodeFile.decode(data) if data else NodeFile(Document.new(new_fields(node), ""))
        except FileNotFoundError:
            return NodeFile(Document.new(new_fields(node), ""))
        except UnicodeDecodeError as error:
            raise InkwellError(ErrorKind.READ_ONLY, NOT_UTF_8, f"{path}: {error}") from error
        except OSError as error:
            raise InkwellError(ErrorKind.READ_ONLY, UNREADABLE, f"{path}: {error!r}") from error

    def write(self, node: Node, file: NodeFile, seen: Stamp | None = None) -> None:
        """Write a node's file, as long as it is as it was `seen`. Raises DISK, CONFLICT."""
        path = self.path(node.id)
        try:
            path.parent.mkdir(exist_ok=True)
            write_atomic(path, file.encode(), seen)
        except (OSError, InkwellError) as error:
            trouble = disk_error(error, path) if isinstance(error, OSError) else error
            # With the title that the author knows in place of the file's name.
            sentence = trouble.sentence.replace(f"“{node.id}.md”", f"“{node.title}”")
            raise InkwellError(trouble.kind, sentence, trouble.detail) from error
        # Without a stamp, the next look at the folder reads the file once more: that is all.
        self.stamps[node.id] = seen_stamp(path)

    def do(self, step: TreeStep) -> None:
        """Make one step of a changed tree. Raises READ_ONLY, DISK, CONFLICT, DAMAGED, NOT_FOUND in the trash."""
        with self.lock:
            if isinstance(step, Write):
                self._write_fields(step)
                return
            if isinstance(step, Restore):
                Trash(self.folder).bring_back([node.id for node in step.nodes])
            else:
                move_to_trash(self.folder, step.tree, step.root)
            for node_id in step.ids:
                self.stamps.pop(node_id, None)

    def _write_fields(self, step: Write) -> None:
        """Change only the fields that differ; a new node gets its words, and who wrote them, with its file."""
        old, node = step.old, step.new
        seen = seen_stamp(self.path(node.id))
        file = self.read(node)
        changes = changed_fields(old, node) if old is not None and file.document.head else new_fields(node)
        document = file.document.with_fields(changes).without_last(optional(changes))
        if step.words is not None:
            text, spans = step.words()
            AuthorshipFile(self.folder, node.id).write(text, spans)
            document = document.with_body(text)
        known = self.stamps.get(node.id) == seen or old is None
        self.write(node, file.with_document(document), seen)
        if not known:
            # Somebody else had changed it too: the next look at the folder has to see what.
            self.stamps.pop(node.id, None)
