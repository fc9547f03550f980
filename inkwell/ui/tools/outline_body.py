"""An outline: chapters and scenes with what happens there; those that stay ticked can become part of the manuscript."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from inkwell.story.answers import Heading
from inkwell.translation import listed, tr
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.theme import GRID

BOX = 32
"""Pixels of a box and the room around it."""
STEP = 20
"""Pixels that a scene stands further in than its chapter, and a synopsis than its title."""


class OutlineBody(QWidget):
    """Shows headings. `wanted(tuple[Heading, ...])`: these shall become chapters and scenes."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._headings: tuple[Heading, ...] = ()
        self.rows: list[HeadingRow] = []
        self.go = QPushButton()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, GRID, 0)
        column.setSpacing(2 * GRID)
        column.addLayout(self._rows)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        self.go.clicked.connect(lambda: self.wanted.emit(self.chosen))
        self.show_outline((), writing=True)

    def show_outline(self, headings: Sequence[Heading], *, writing: bool) -> None:
        """Show these; what the author has ticked off stays so while more comes."""
        while len(self.rows) > len(headings):
            row = self.rows.pop()
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, heading in enumerate(headings):
            if place == len(self.rows):
                self._append()
            self.rows[place].show_heading(heading)
        self._headings = tuple(headings)
        self._writing = writing
        self._follow()

    def _append(self) -> None:
        row = HeadingRow()
        row.box.toggled.connect(self._follow)
        self.rows.append(row)
        self._rows.addWidget(row)

    @property
    def chosen(self) -> tuple[Heading, ...]:
        """What is ticked, in its order."""
        pairs = zip(self._headings, self.rows, strict=True)
        return tuple(heading for heading, row in pairs if row.box.isChecked())

    def _follow(self) -> None:
        counted = counted_headings(self.chosen)
        self.go.setText(tr("Add {counted} to the book", counted=counted) if counted else tr("Add to the book"))
        self.go.setEnabled(bool(counted) and not self._writing)


def counted_headings(headings: Sequence[Heading]) -> str:
    """How many chapters and scenes they are: "2 chapters and 3 scenes"; "" for none."""
    scenes = sum(each.scene for each in headings)
    chapters = len(headings) - scenes
    counted = [tr("{n:,} chapters", "", chapters)] if chapters else []
    counted += [tr("{n:,} scenes", "", scenes)] if scenes else []
    return listed(counted)


class ElidedBox(QCheckBox):
    """A box whose words are shortened to what room there is; all of them are in its tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""

    def set_words(self, words: str) -> None:
        """Say what it is for."""
        self._words = words
        self.setToolTip(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - BOX)
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
        if shown != self.text():
            self.setText(shown)


class HeadingRow(QWidget):
    """One chapter or scene with a box."""

    def __init__(self) -> None:
        super().__init__()
        self.box = ElidedBox()
        self.box.setChecked(True)
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._synopsis = WrappedLabel(role="soft")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.box)
        self._column.addWidget(self._synopsis)
        self._synopsis.setContentsMargins(STEP + 4, 0, 0, GRID)

    def show_heading(self, heading: Heading) -> None:
        """Show this one."""
        self._column.setContentsMargins(STEP if heading.scene else 0, 0, 0, 0)
        self.box.set_words(heading.title)
        kind = tr("Scene") if heading.scene else tr("Chapter")
        self.box.setAccessibleName(": ".join(filter(None, (f"{kind} {heading.title}", heading.synopsis))))
        font = self.box.font()
        font.setBold(not heading.scene)
        self.box.setFont(font)
        same = heading.synopsis == heading.title
        self._synopsis.set_text("" if same else heading.synopsis)
        self._synopsis.setVisible(bool(heading.synopsis) and not same)
