"""One place: what stood before, what the two wrote, side by side and without a name, and the author's choice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from inkwell.story.comparing import Comparison, Place
from inkwell.story.tally import Pick, so_far
from inkwell.translation import tr
from inkwell.ui.blind.quoted import quoted
from inkwell.ui.dialogs.compare_page import ComparePage
from inkwell.ui.dialogs.empty import EmptyPage
from inkwell.ui.dialogs.frame import GAP, text_label
from inkwell.ui.icons import Icons
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.theme import Theme

WAITING = tr(
    "The two are writing. The first place is here as soon as both have written it; you may close "
    "this window and write on meanwhile."
)
SILENT = tr("It wrote nothing here.")
BEFORE_HIGH = 150


class ChoosingPage(QWidget):
    """`picked(place id, Pick, why)`. Keys: Alt with the letters of the buttons."""

    picked = Signal(str, object, str)

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._place: Place | None = None
        self.heading = ElidedLabel("", "strong")
        self.before = ComparePage(theme, tr("Your text before this place"))
        self.left, self.right = ComparePage(theme, tr("Left")), ComparePage(theme, tr("Right"))
        self.why = QLineEdit()
        self.why.setPlaceholderText(tr("Why, if you like"))
        self.why.setAccessibleName(tr("Why"))
        self.buttons = (
            QPushButton(tr("&Left is better")),
            QPushButton(tr("&Neither")),
            QPushButton(tr("&Right is better")),
        )
        self.waiting = EmptyPage(WAITING)
        self.tally = WrappedLabel("", "soft")
        self._stack = QStackedLayout()
        self._lay_out()
        self.buttons[0].clicked.connect(lambda: self._pick(left=True))
        self.buttons[1].clicked.connect(lambda: self._pick(left=None))
        self.buttons[2].clicked.connect(lambda: self._pick(left=False))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._stack, 1)
        # It shows its first page at once, which would be a window before the stack has its place.
        self._stack.addWidget(self._two())
        self._stack.addWidget(self.waiting)
        column.addWidget(self.tally)

    def _two(self) -> QWidget:
        """What is shown of a place."""
        self.before.setFixedHeight(BEFORE_HIGH)
        two, row = QHBoxLayout(), QHBoxLayout()
        for page in (self.left, self.right):
            two.addWidget(page, 1)
        for button in self.buttons:
            button.setAutoDefault(False)
            row.addWidget(button, 1)
        two.setSpacing(GAP)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(text_label(tr("Your text before"), "soft"))
        column.addWidget(self.before)
        column.addLayout(two, 1)
        column.addWidget(self.why)
        column.addLayout(row)
        return page

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the next place that waits; the one in sight stays as long as it is not chosen."""
        waiting = {place.id: place for place in comparison.waiting}
        shown = self._place.id if self._place else ""
        place = waiting.get(shown) or next(iter(waiting.values()), None)
        if place is None or place != self._place:
            self._place = place
            self._show(comparison, place)
        self.tally.set_text(so_far(comparison.tally(), len(comparison.standing)))

    def _show(self, comparison: Comparison, place: Place | None) -> None:
        self.why.clear()
        self._stack.setCurrentIndex(0 if place is not None else 1)
        if place is None:
            return
        number = [each.id for each in comparison.standing].index(place.id) + 1
        self.heading.set_text(
            tr(
                "Place {number} of {count}, in “{title}”",
                number=number,
                count=len(comparison.standing),
                title=place.title,
            )
        )
        self.before.set_document(quoted(place.before))
        bar = self.before.verticalScrollBar()
        bar.setValue(bar.maximum())
        for page, left in ((self.left, True), (self.right, False)):
            page.set_document(quoted(place.shown(left=left).strip() or SILENT))
        # Where neither of the two is the one that is pointed at.
        self.before.setFocus()

    def _pick(self, *, left: bool | None) -> None:
        place = self._place
        if place is not None:
            pick = Pick.NEITHER if left is None else place.pick_of(left=left)
            self.picked.emit(place.id, pick, self.why.text())
