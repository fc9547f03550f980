"""Which two are compared, at how many places, and what was compared before."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from inkwell.story.comparing import Comparison, Contender
from inkwell.story.tally import verdict
from inkwell.translation import shown, tr
from inkwell.ui.dialogs.frame import GAP, text_label
from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.icons import Icons
from inkwell.ui.labels import WrappedLabel

ABOUT = tr(
    "Two models or two styles go on from the same places in your book. You choose the better one "
    "without knowing which is which; at the end it is told whom you chose, and how sure that is. "
    "Nothing goes into your text."
)
ABOUT_A_RESULT = tr(
    "Two models or two styles are asked what was asked for this result, a few times anew. You "
    "choose the better one each time without knowing which is which; at the end it is told whom "
    "you chose. Nothing goes into your text."
)
USUAL_PLACES, MOST_PLACES = 12, 60
USUAL_TIMES = 3
OWN = tr("My own settings")


class SetupPage(QWidget):
    """Signals: `begin_wanted(Contender, Contender, places)`; `chosen(Comparison)` one of before is to be shown."""

    begin_wanted = Signal(object, object, int)
    chosen = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._comparisons: tuple[Comparison, ...] = ()
        self.models = (QComboBox(), QComboBox())
        self.styles = (QComboBox(), QComboBox())
        self.places = QSpinBox()
        self.about = WrappedLabel("", "soft")
        self.of = WrappedLabel("", "strong")
        self.count = text_label("", "")
        self.begin_button = QPushButton(tr("&Begin"))
        self.begin_button.setProperty("role", "primary")
        self.before = text_label(tr("Earlier comparisons"), "strong")
        self.list = RowList(tr("Earlier comparisons"), icons)
        self._lay_out()
        self.show_result("")
        self.show_comparisons(())
        self.begin_button.clicked.connect(self._begin)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        for box in (*self.models, *self.styles):
            box.currentIndexChanged.connect(self._allow)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(8)
        for column, name in enumerate((tr("Model"), tr("Style")), 1):
            grid.addWidget(text_label(name, "soft"), 0, column)
        for row, name in enumerate((tr("One"), tr("The other"))):
            label = text_label(name, "")
            label.setBuddy(self.models[row])
            grid.addWidget(label, row + 1, 0)
            for column, box in enumerate((self.models[row], self.styles[row]), 1):
                box.setAccessibleName(f"{name}: {(tr('Model'), tr('Style'))[column - 1]}")
                box.setMinimumContentsLength(8)
                box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                grid.addWidget(box, row + 1, column)
        self.count.setBuddy(self.places)
        self.places.lineEdit().setTextMargins(5, 0, 0, 0)
        grid.addWidget(self.count, 3, 0)
        grid.addWidget(self.places, 3, 1)
        grid.addWidget(self.begin_button, 3, 2, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.about)
        column.addWidget(self.of)
        column.addLayout(grid)
        column.addWidget(self.before)
        column.addWidget(self.list, 1)
        column.addStretch(0)

    def offer(self, models: Sequence[str], styles: Sequence[str], loaded: str, style: str) -> None:
        """Offer these; the first of the two is what the author uses now."""
        for place, (model, kind) in enumerate(zip(self.models, self.styles, strict=True)):
            model.clear()
            model.addItems(list(models))
            model.setCurrentIndex(max(0, model.findText(loaded)))
            kind.clear()
            for name in ("", *styles):
                kind.addItem(shown(name) or OWN, name)
            at = max(0, kind.findData(style))
            kind.setCurrentIndex(at if place == 0 else (at + 1) % kind.count())
        self._allow()

    def show_result(self, words: str) -> None:
        """Ask for two that make the result again that begins with these words; for "" two that go on in the book."""
        self.about.set_text(ABOUT_A_RESULT if words else ABOUT)
        self.of.set_text(words)
        self.of.setVisible(bool(words))
        self.count.setText(tr("Times") if words else tr("Places", "how many"))
        self.places.setAccessibleName(self.count.text())
        self.places.setRange(1 if words else 2, MOST_PLACES)
        self.places.setValue(USUAL_TIMES if words else USUAL_PLACES)

    def show_comparisons(self, comparisons: Sequence[Comparison]) -> None:
        """List those of before, the newest first."""
        self._comparisons = tuple(comparisons)[::-1]
        self.list.set_rows([_row(each) for each in self._comparisons], -1)
        self.list.setCurrentRow(-1)
        for each in (self.before, self.list):
            each.setVisible(bool(self._comparisons))

    def _allow(self, *_: object) -> None:
        one, other = self._contenders()
        self.begin_button.setEnabled(bool(one.model) and one != other)
        self.begin_button.setToolTip("" if self.begin_button.isEnabled() else tr("Choose two that differ"))

    def _contenders(self) -> tuple[Contender, Contender]:
        one, other = (
            Contender(model.currentText(), style.currentData() or "")
            for model, style in zip(self.models, self.styles, strict=True)
        )
        return one, other

    def _begin(self) -> None:
        self.begin_wanted.emit(*self._contenders(), self.places.value())

    def _take(self, *_: object) -> None:
        place = self.list.currentRow()
        if 0 <= place < len(self._comparisons):
            self.chosen.emit(self._comparisons[place])


def _row(comparison: Comparison) -> Row:
    names = comparison.names()
    chosen = sum(place.pick is not None for place in comparison.places)
    state = tr("{chosen} of {count} chosen; go on", chosen=chosen, count=len(comparison.standing))
    told = verdict(comparison.tally(), names) if comparison.open else state
    return Row(tr("{names} or {names2}", names=names[0], names2=names[1]), f"{comparison.begun[:10]} · {told}")
