"""The book's own phrases: the scenes before the one at hand, as a file that an answer's n-gram memory is made of.

All reading and writing is done on a lane, after the author has rested a moment; the window asks at any time what is
ready. Only earlier scenes count: what stands behind the cursor would be said again instead of gone on from. Notes are
no part of it, nor are comments.
"""

import hashlib
import shutil
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.drafts import Drafts
from inkwell.app.saving import Done, Job, SaveLane
from inkwell.app.session import Session
from inkwell.engine.ngram_files import NO_NGRAMS, NgramUse, to_bytes
from inkwell.errors import InkwellError
from inkwell.manuscript.comments import without_comments
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.tree import Manuscript
from inkwell.storage.atomic import Stamp, write_atomic
from inkwell.storage.cache_database import book_name
from inkwell.storage.project import Project
from inkwell.storage.tree_reading import seen_stamp

MOST_CHARACTERS: Final = 2_000_000
"""Of the scenes before, the nearest: more than most novels have."""
_CALM_MS: Final = 1_000
_KEPT: Final = 24
"""Files of one book that are kept, the newest: those of answers that may be made again."""
_UNUSED_DAYS: Final = 90
_BREATH_SECONDS: Final = 0.001
"""Between two files, so that the author's keys come first."""


class BookPhrases(QObject):
    """What is ready for the scene that the author is in. `changed` when that is another file than before."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        drafts: Drafts,
        lane: SaveLane,
        cache: Path,
        weight: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """`weight` says how much of the mixture is the memory's (see `NgramUse`); 0 where none is wanted."""
        super().__init__(parent)
        self._session, self._lane, self._weight = session, lane, weight
        self._cache = cache / "phrases"
        self._texts: dict[Path, tuple[Stamp, str]] = {}
        """For the lane alone: what was read of the open book's files."""
        self._looked = False
        """For the lane alone: whether files of books that nobody opens any more were looked for."""
        self._ready: tuple[str, str] | None = None
        """A node, and the path of its file."""
        self._due = QTimer(self, singleShot=True)
        self._due.timeout.connect(self._make)
        session.shown.connect(self.follow)
        session.entered.connect(self.follow)
        session.tree_changed.connect(self.follow)
        session.closed.connect(self._closed)
        drafts.changed.connect(self.follow)

    def use(self, node: str) -> NgramUse:
        """What an answer in this scene is drawn with; none while nothing is ready."""
        weight = self._weight()
        if not weight or self._ready is None or self._ready[0] != node or not self._ready[1]:
            return NO_NGRAMS
        return NgramUse(self._ready[1], weight)

    @Slot()
    def follow(self) -> None:
        """The author is elsewhere, the book has changed, or what is wanted has."""
        if self._session.is_open and self._weight():
            self._due.start(_CALM_MS)

    @Slot()
    def _closed(self) -> None:
        self._due.stop()
        self._ready = None
        self._lane.submit(Job("phrases let go", 0, self._texts.clear, quiet=True))

    @Slot()
    def _make(self) -> None:
        node, session = self._session.current, self._session
        if node is None or not session.is_open:
            return
        work = partial(self._written, session.project, session.manuscript, node)
        self._lane.submit(Job("phrases", 0, work, then=partial(self._made, session.project, node)))

    def _made(self, project: Project, node: str, done: Done) -> None:
        if not self._session.is_open or self._session.project is not project or done.error is not None:
            return
        ready = (node, str(done.value or ""))
        if ready != self._ready:
            self._ready = ready
            self.changed.emit()

    # on the lane

    def _written(self, project: Project, manuscript: Manuscript, node: str) -> str:
        """Have the file of the scenes before a node, and return its path; "" where there is nothing before."""
        texts = self._earlier(project, manuscript, node)
        if not texts:
            return ""
        data = to_bytes(texts)
        folder = self._cache / book_name(project.info.id, project.folder)
        if not self._looked:
            self._looked = True
            _forget_unused(self._cache)
        path = folder / f"{hashlib.sha256(data).hexdigest()[:32]}.json"
        if path.exists():
            path.touch()
        else:
            folder.mkdir(parents=True, exist_ok=True)
            write_atomic(path, data)
            _keep_newest(folder)
        return str(path)

    def _earlier(self, project: Project, manuscript: Manuscript, node: str) -> list[str]:
        found: list[str] = []
        room = MOST_CHARACTERS
        order = [each.id for _, each in manuscript.walk() if each.kind is not NodeKind.NOTE]
        place = order.index(node) if node in order else 0
        for each in reversed(order[:place]):
            if room <= 0:
                break
            text = without_comments(self._text(project, each)).strip()
            if text:
                found.append(text[-room:])
                room -= len(text)
        return found[::-1]

    def _text(self, project: Project, node: str) -> str:
        path = project.folder / "text" / f"{node}.md"
        stamp = seen_stamp(path)
        known = self._texts.get(path)
        if known is not None and known[0] == stamp:
            return known[1]
        time.sleep(_BREATH_SECONDS)
        try:
            read = project.read_text(node)
        except InkwellError:
            return ""
        # What is no text cannot be gone on from.
        text = "" if read.read_only and not project.read_only else read.text
        self._texts[path] = stamp, text
        return text


def _forget_unused(cache: Path) -> None:
    """Remove the files of books that were not written in for long."""
    before = time.time() - _UNUSED_DAYS * 86_400
    for folder in cache.glob("*/"):
        if all(each.stat().st_mtime < before for each in folder.iterdir()):
            shutil.rmtree(folder, ignore_errors=True)


def _keep_newest(folder: Path) -> None:
    for old in sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime_ns, reverse=True)[_KEPT:]:
        old.unlink(missing_ok=True)
