"""What was imported comes into the open book: as a part of its own behind a place, in one step of its structure."""

import itertools
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path, PurePath

from inkwell.app.book_export import ASSETS, read_asset
from inkwell.app.session import Session
from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.plan import ImportPlan
from inkwell.exchange.progress import Progress, no_progress
from inkwell.manuscript.node import Node, NodeKind, new_id
from inkwell.manuscript.spans import Origin, filled
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.atomic import disk_error, write_atomic
from inkwell.storage.new_book import safe_name
from inkwell.storage.tree_work import Words
from inkwell.translation import tr

NOTHING = tr("There is nothing in it that could come into the book.")


class ImportHere:
    """Scenes, chapters and notes with their words; what else a plan has stays where it came from."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, plan: ImportPlan, after: str | None) -> str:
        """Put it behind the topmost node that `after` is in, or at the book's end; the first node of it that has words.

        The plan's pictures are in the book's folder by then (`with_pictures`).

        Raises:
            InkwellError: BAD_INPUT when the plan has no nodes; READ_ONLY, DISK as the session does.
        """
        rows = list(plan.manuscript.walk())
        if not rows:
            raise InkwellError(ErrorKind.BAD_INPUT, NOTHING)
        tree = self._session.manuscript
        ids = {node.id: node.id if node.id not in tree.nodes else new_id() for _, node in rows}
        part = Node(new_id(), NodeKind.PART, plan.title, None, "", form=plan.form)
        made = {
            ids[node.id]: replace(node, id=ids[node.id], parent=ids[node.parent or ""] if depth else part.id)
            for depth, node in rows
        }
        texts = plan.texts
        words: dict[str, Callable[[], Words]] = {
            ids[each]: partial(_imported, text) for each, text in texts.items() if each in ids
        }
        tree = tree.put([part], None, self._behind(after))
        self._session.change(Manuscript({**tree.nodes, **made}), words)
        return next((ids[node.id] for _, node in rows if texts.get(node.id, "").strip()), part.id)

    def _behind(self, after: str | None) -> int:
        tree = self._session.manuscript
        roots = [each.id for each in tree.children(None)]
        line_up = (tree.node(after), *tree.ancestors(after)) if after is not None and after in tree.nodes else ()
        top = line_up[-1].id if line_up else None
        return roots.index(top) + 1 if top in roots else len(roots)


def with_pictures(folder: Path, plan: ImportPlan, progress: Progress = no_progress) -> ImportPlan:
    """Keep the plan's pictures in a book's folder; its texts have the names that they got there. Any thread.

    Raises:
        InkwellError: BAD_INPUT for a name that no file can have, DISK; or whatever `progress` raises.
    """
    texts = dict(plan.texts)
    for number, (name, data) in enumerate(plan.assets.items()):
        progress(tr("Keeping the pictures"), number / len(plan.assets))
        kept = _keep(folder / ASSETS, safe_name(name), data)
        if kept != name:
            old, new = f"../{ASSETS}/{name}", f"../{ASSETS}/{kept}"
            texts = {each: text.replace(old, new) for each, text in texts.items()}
    return replace(plan, texts=texts)


def _keep(root: Path, name: str, data: bytes) -> str:
    """Write a file under its name, or one like it where something else is called so; the name that it has."""
    path = PurePath(name)
    names = (name if number == 1 else f"{path.stem}-{number}{path.suffix}" for number in itertools.count(1))
    kept = next(each for each in names if not (root / each).exists() or read_asset(root.parent, each) == data)
    if not (root / kept).exists():
        try:
            root.mkdir(exist_ok=True)
            write_atomic(root / kept, data)
        except OSError as error:
            raise disk_error(error, root / kept) from error
    return kept


def _imported(text: str) -> Words:
    return text, filled((), len(text), Origin.IMPORTED)
