"""Which texts of the open book hold words that are looked for in the plan: found on the search's lane, and followed."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.app.drafts import Drafts
from inkwell.app.following import BookFollower
from inkwell.app.searching import BookSearch, Holders
from inkwell.app.session import Session

SETTLE_MS: Final = 600
"""After the last change, before the book is looked through again."""


class HeldWords(QObject):
    """Looks for what is `want`ed, and again after each change, until nothing is.

    Signals: `changed()` other texts hold them than before; `trouble(InkwellError)` they could not be looked for.
    """

    changed = Signal()
    trouble = Signal(object)

    def __init__(
        self,
        session: Session,
        drafts: Drafts,
        search: BookSearch,
        parent: QObject | None = None,
        settle_ms: int = SETTLE_MS,
    ) -> None:
        super().__init__(parent)
        self._session, self._search = session, search
        self._words: tuple[str, ...] = ()
        self._found: Holders = {}
        self._follower = BookFollower("held words", session, drafts, search.lane, self._asking, settle_ms, self)
        self._follower.read.connect(self._take)
        self._follower.trouble.connect(self.trouble)
        drafts.changed.connect(self._follower.moved)
        session.closed.connect(self._close)

    def want(self, words: Sequence[str]) -> None:
        """Look for these from now on, or for nothing; what was found of other words is forgotten."""
        if tuple(words) == self._words:
            return
        self._words = tuple(words)
        self._found = {each: nodes for each, nodes in self._found.items() if each in self._words}
        self._follower.watch(on=bool(words))
        if words:
            self._follower.look()

    def says(self, node_id: str, words: str) -> bool:
        """Whether a node's text holds words that are wanted, as far as that is known by now."""
        return node_id in self._found.get(words, frozenset())

    def _asking(self, wanted: Callable[[], bool]) -> Callable[[], object]:
        return self._search.asking_holders(self._words, wanted)

    @Slot(object)
    def _take(self, found: Holders) -> None:
        if found != self._found:
            self._found = found
            self.changed.emit()

    @Slot()
    def _close(self) -> None:
        self.want(())
