"""Two changed copies of a text brought together; where both changed the same place, the author chooses."""

from collections.abc import Mapping, Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from inkwell.manuscript.compare import Clash
from inkwell.translation import tr
from inkwell.ui.dialogs.compare_page import ComparePage
from inkwell.ui.dialogs.compare_prose import Look, ProseWriter, Reach
from inkwell.ui.dialogs.compare_view import FOLDED_FROM, write_folded
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.theme import GRID, Theme

WIDEST = 260
"""Pixels of a side's title."""
FITS = tr("Both changes fit together: nothing was changed twice in the same place.")


class Side(Enum):
    """Whose words stand at a place that both sides changed."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


class MergeView(QWidget):
    """Shows the merged text and asks, for each clash in it, whose words it is to have."""

    decided = Signal()
    """The author chose for one place."""

    def __init__(
        self, theme: Theme, icons: Icons, mine_title: str, theirs_title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._titles = {Side.MINE: mine_title, Side.THEIRS: theirs_title}
        self._pieces: tuple[str | Clash, ...] = ()
        self._sides: list[Side | None] = []
        self._places: list[Reach] = []
        self._current = 0
        self.page = ComparePage(theme, tr("The merged text"))
        self.counter = ElidedLabel("", "status")
        self.previous_button = IconButton(icons, "chevron-up", tr("Previous place (Shift+F7)"))
        self.next_button = IconButton(icons, "chevron-down", tr("Next place (F7)"))
        self.choices = {side: _choice(n, title) for n, (side, title) in enumerate(_with_both(self._titles), 1)}
        self._group = QButtonGroup(self)
        self._lay_out()
        self.previous_button.clicked.connect(self.previous_change)
        self.next_button.clicked.connect(self.next_change)
        for side, choice in self.choices.items():
            choice.clicked.connect(lambda _on, side=side: self.choose(side))
        theme.changed.connect(self._write)

    def _lay_out(self) -> None:
        line, row = QHBoxLayout(), QHBoxLayout()
        line.setSpacing(2 * GRID)
        line.addWidget(self.counter, 1)
        line.addWidget(self.previous_button)
        line.addWidget(self.next_button)
        row.setSpacing(6 * GRID)
        for choice in self.choices.values():
            self._group.addButton(choice)
            row.addWidget(choice)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addLayout(line)
        column.addLayout(row)
        column.addWidget(self.page, 1)

    def show_pieces(self, pieces: Sequence[str | Clash]) -> None:
        """Show what `merge` gave, with nothing decided yet."""
        self._pieces = tuple(pieces)
        self._sides = [None for each in pieces if isinstance(each, Clash)]
        self._current = 0
        self._write()

    @property
    def clashes(self) -> int:
        """How many places both sides changed."""
        return len(self._sides)

    @property
    def undecided(self) -> int:
        """How many of them still wait for a choice."""
        return self._sides.count(None)

    def text(self) -> str | None:
        """The merged text; None while a place waits for a choice."""
        if self.undecided:
            return None
        sides = iter(self._sides)
        return "".join(each if isinstance(each, str) else chosen(each, next(sides)) for each in self._pieces)

    def choose(self, side: Side) -> None:
        """Choose for the place that the view points at."""
        if self._sides:
            self._sides[self._current] = side
            self._write()
            self.decided.emit()

    def next_change(self) -> None:
        """Go to the next place, from the last to the first."""
        self._step(1)

    def previous_change(self) -> None:
        """Go to the place before, from the first to the last."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if self._sides:
            self._current = (self._current + by) % len(self._sides)
            self._point()

    # showing

    def _write(self) -> None:
        writer = ProseWriter(self._theme.tokens)
        self._places = []
        for number, piece in enumerate(self._pieces):
            if isinstance(piece, Clash):
                self._places.append(self._write_clash(writer, piece, self._sides[len(self._places)]))
            elif len(piece) > FOLDED_FROM:
                write_folded(writer, piece, number == 0, number == len(self._pieces) - 1)
            else:
                writer.write(piece)
        self.page.set_document(writer.finish())
        self._point()

    def _write_clash(self, writer: ProseWriter, clash: Clash, chosen_side: Side | None) -> Reach:
        reaches: list[Reach] = []
        for side, text in ((Side.MINE, clash.mine), (Side.THEIRS, clash.theirs)):
            taken = chosen_side in (side, Side.BOTH)
            state = tr("not decided") if chosen_side is None else "taken" if taken else tr("left out")
            title = f"{self._titles[side]} · {state}" + ("" if text.strip() else tr(" · nothing stands here"))
            look = Look.PLAIN if chosen_side is None else Look.ADDED if taken else Look.REMOVED
            reaches += [writer.note(title), writer.write(text.strip("\n"), look)]
        return Reach(reaches[0].start, reaches[-1].end)

    def _point(self) -> None:
        self.page.point_at(self._places[self._current] if self._places else None)
        several = bool(self._sides)
        for widget in (self.previous_button, self.next_button, *self.choices.values()):
            widget.setVisible(several)
        self._tick(self._sides[self._current] if several else None)
        self._tell()

    def _tick(self, side: Side | None) -> None:
        # An exclusive group always keeps one ticked; nothing decided is nothing ticked.
        self._group.setExclusive(False)
        for each, choice in self.choices.items():
            choice.setChecked(each is side)
        self._group.setExclusive(True)

    def _tell(self) -> None:
        if not self._sides:
            self.counter.set_text(FITS)
            return
        place = tr(
            "Place {current:,} of {count:,} that both changed", current=self._current + 1, count=len(self._sides)
        )
        waiting = tr("{undecided:,} to decide", undecided=self.undecided) if self.undecided else tr("all decided")
        self.counter.set_text(f"{place} · {waiting}", waiting)


def _with_both(titles: Mapping[Side, str]) -> list[tuple[Side, str]]:
    return [*titles.items(), (Side.BOTH, tr("Both"))]


def _choice(number: int, title: str) -> QRadioButton:
    """A choice with its number as its key; long titles are shortened."""
    button = QRadioButton()
    shown = button.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, WIDEST)
    button.setText(f"&{number} {shown.replace('&', '&&')}")
    button.setAccessibleName(title)
    button.setToolTip("" if shown == title else title)
    return button


def chosen(clash: Clash, side: Side | None) -> str:
    """The words that a place gets; of both, mine come first, as paragraphs of their own."""
    if side is Side.BOTH and clash.mine and clash.theirs:
        joined = clash.mine.endswith("\n") or clash.theirs.startswith("\n")
        return clash.mine + ("" if joined else "\n\n") + clash.theirs
    if side is Side.BOTH:
        return clash.mine or clash.theirs
    return clash.theirs if side is Side.THEIRS else clash.mine
