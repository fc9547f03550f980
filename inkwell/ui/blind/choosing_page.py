"""One place: what stood before, what the two wrote, side by side and without a name, and the author's choice."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from inkwell.story.comparing import Comparison, Place
from inkwell.story.tally import Pick, long_run, so_far, verdict
from inkwell.ui.dialogs.compare_page import ComparePage
from inkwell.ui.dialogs.compare_prose import LINE_HEIGHT
from inkwell.ui.dialogs.frame import GAP, text_label
from inkwell.ui.fonts import book_font
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.theme import Theme

WAITING = "The two are still writing; the first place is here as soon as both have written it."
BEFORE_HIGH = 150


class ChoosingPage(QWidget):
    """`picked(place id, Pick, why)`. Keys: Alt with the letters of the buttons."""

    picked = Signal(str, object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._place: Place | None = None
        self.heading = ElidedLabel("", "strong")
        self.before = ComparePage(theme, "Your text before this place")
        self.left, self.right = ComparePage(theme, "Left"), ComparePage(theme, "Right")
        self.why = QLineEdit()
        self.why.setPlaceholderText("Why, if you like")
        self.why.setAccessibleName("Why")
        self.buttons = (QPushButton("&Left is better"), QPushButton("&Neither"), QPushButton("&Right is better"))
        self.tally = WrappedLabel("", "soft")
        self._lay_out()
        self.buttons[0].clicked.connect(lambda: self._pick(left=True))
        self.buttons[1].clicked.connect(lambda: self._pick(left=None))
        self.buttons[2].clicked.connect(lambda: self._pick(left=False))

    def _lay_out(self) -> None:
        self.before.setFixedHeight(BEFORE_HIGH)
        two, row = QHBoxLayout(), QHBoxLayout()
        for page in (self.left, self.right):
            two.addWidget(page, 1)
        for button in self.buttons:
            button.setAutoDefault(False)
            row.addWidget(button, 1)
        two.setSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(text_label("Your text before", "soft"))
        column.addWidget(self.before)
        column.addLayout(two, 1)
        column.addWidget(self.why)
        column.addLayout(row)
        column.addWidget(self.tally)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the next place that waits; the one in sight stays as long as it is not chosen."""
        waiting = {place.id: place for place in comparison.waiting}
        shown = self._place.id if self._place else ""
        place = waiting.get(shown) or next(iter(waiting.values()), None)
        if place is None or place != self._place:
            self._place = place
            self._show(comparison, place)
        tally = comparison.tally()
        if comparison.open and tally.decided:
            self.tally.set_text(f"{verdict(tally, comparison.names())} {long_run(tally, comparison.names())}")
        else:
            self.tally.set_text(so_far(tally, len(comparison.places)))

    def _show(self, comparison: Comparison, place: Place | None) -> None:
        for button in self.buttons:
            button.setEnabled(place is not None)
            button.setToolTip("" if place else "There is nothing to choose from yet")
        self.why.clear()
        if place is None:
            self.heading.set_text(WAITING)
            for page in (self.before, self.left, self.right):
                page.set_document(_prose(""))
            return
        number = [each.id for each in comparison.places].index(place.id) + 1
        self.heading.set_text(f"Place {number} of {len(comparison.places)}, in “{place.title}”")
        self.before.set_document(_prose(place.before.strip()))
        bar = self.before.verticalScrollBar()
        bar.setValue(bar.maximum())
        self.left.set_document(_prose(place.shown(left=True).strip()))
        self.right.set_document(_prose(place.shown(left=False).strip()))

    def _pick(self, *, left: bool | None) -> None:
        place = self._place
        if place is not None:
            pick = Pick.NEITHER if left is None else place.pick_of(left=left)
            self.picked.emit(place.id, pick, self.why.text())


def _prose(text: str) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultFont(book_font(17))
    document.setPlainText(text)
    form = QTextBlockFormat()
    form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(form)
    return document
