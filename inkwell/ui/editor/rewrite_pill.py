"""The keys of a rewrite that stands in the page, at its foot, and which of its changes is the current one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inkwell.translation import tr
from inkwell.ui.editor.pill import HEIGHT, KeyRow
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.theme import Theme


class RewritePill(KeyRow):
    """Shown only while a rewrite stands. Its signals are what the keys do."""

    take = Signal()
    keep = Signal()
    following = Signal()
    take_all = Signal()
    another = Signal()
    stop = Signal()
    discard = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Keys of the rewrite"), theme, parent)
        self._place = ElidedLabel(role="count")
        self._place.setFixedHeight(HEIGHT)
        self._row.addWidget(self._place)
        self._take = self._add("take-change", tr("take it"), self.take)
        self._keep = self._add("keep-old", tr("keep the old"), self.keep)
        self._next = self._add("next-change", tr("next"), self.following)
        self._all = self._add("take-all-changes", tr("take all"), self.take_all)
        self._another = self._add("another-wording", tr("another"), self.another)
        self._stop = self._add("leave-rewrite", tr("stop"), self.stop)
        self._discard = self._add("leave-rewrite", tr("discard"), self.discard)
        self._spare = (self._next, self._another, self._all, self._keep)

    @property
    def sentence(self) -> str:
        """Which change is the current one, in words."""
        return self._place.full_text

    def show_writing(self, percent: int = 0, stage: str = "") -> None:
        """Nothing can be decided yet; so much of the passage was come to, and this is being done, where it is known."""
        doing = tr("Rewriting, {stage}…", stage=stage) if stage else tr("Rewriting…")
        self._place.set_text(f"{doing} {percent} %" if percent else doing)
        self._show_without(self._take, self._keep, self._next, self._all, self._another, self._discard)

    def show_change(self, number: int, count: int) -> None:
        """The `number`th change (from 1) of so many that are still open is the current one."""
        self._place.set_text(tr("Change {number} of {count}", number=number, count=count), f"{number}/{count}")
        self._show_without(self._stop, *(() if count > 1 else (self._next,)))

    def _wide(self) -> int:
        return super()._wide() + self._place.sizeHint().width() + self._row.spacing()
