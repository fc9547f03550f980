"""What came of a comparison: the tally in words, each choice with both texts, and the automatic measures."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from inkwell.story.compared_measures import Measures
from inkwell.story.comparing import Comparison, Place
from inkwell.story.tally import Pick, Tally, long_run, verdict
from inkwell.translation import tr
from inkwell.ui.blind.quoted import quoted
from inkwell.ui.dialogs.compare_page import ComparePage
from inkwell.ui.dialogs.frame import GAP, text_label
from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.icons import Icons
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.theme import Theme

NO_JUDGE = tr("Counted automatically; none of these numbers says which is better.")
NOT_MEASURED, COUNTING = "–", "…"
LIST_HIGH = 156
"""Pixels of the list of choices: three rows of it."""
_ROWS: tuple[tuple[str, str, Callable[[Measures], str]], ...] = (
    (tr("Words in an answer"), tr("On average"), lambda of: str(of.words)),
    (
        tr("Perplexity"),
        tr("How surprised the model was at its own words; lower is less. Numbers of two models do not compare"),
        lambda of: NOT_MEASURED if of.perplexity is None else f"{of.perplexity:.1f}",
    ),
    (
        tr("Different pairs of words"),
        tr("Distinct-2: of all pairs, how many are different"),
        lambda of: _share(of.distinct_2),
    ),
    (tr("Different threes of words"), tr("Distinct-3"), lambda of: _share(of.distinct_3)),
    (tr("Said before"), tr("Runs of four words that stood there already"), lambda of: _share(of.repetition)),
    (tr("Two tries alike"), tr("What two answers at a place have in common"), lambda of: _share(of.likeness)),
    (tr("Worn phrases"), tr("In a thousand words"), lambda of: f"{of.worn:.1f}"),
    (
        tr("Taken from your text"),
        tr("Words in runs of eight that your text has too"),
        lambda of: _share(of.from_author),
    ),
    (
        tr("The same as the other"),
        tr("Words in runs of eight that the other wrote too"),
        lambda of: _share(of.from_other),
    ),
)


class ResultPage(QWidget):
    """Shows a comparison of which it may be said which is which."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._id = ""
        self._places: tuple[Place, ...] = ()
        self.verdict = WrappedLabel("", "strong")
        self.long_run = WrappedLabel("", "soft")
        self.tabs = QTabWidget()
        self.list = RowList(tr("Your choices"), icons)
        self.names = (ElidedLabel("", "strong"), ElidedLabel("", "strong"))
        self.texts = (ComparePage(theme, ""), ComparePage(theme, ""))
        self.heads = (text_label("", "strong"), text_label("", "strong"))
        self.values = tuple((text_label(COUNTING, ""), text_label(COUNTING, "")) for _ in _ROWS)
        self.tabs.addTab(self._choices(), tr("Your &choices"))
        self.tabs.addTab(self._measures(), tr("&Measures"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.verdict)
        column.addWidget(self.long_run)
        column.addWidget(self.tabs, 1)
        self.list.currentRowChanged.connect(self._show_place)

    def _choices(self) -> QWidget:
        page, two = QWidget(), QHBoxLayout()
        two.setSpacing(GAP)
        for name, text in zip(self.names, self.texts, strict=True):
            side = QVBoxLayout()
            side.addWidget(name)
            side.addWidget(text, 1)
            two.addLayout(side, 1)
        self.list.setFixedHeight(LIST_HIGH)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.list)
        column.addLayout(two, 1)
        return page

    def _measures(self) -> QWidget:
        page, grid = QWidget(), QGridLayout()
        grid.setHorizontalSpacing(2 * GAP)
        for side, head in enumerate(self.heads, 1):
            grid.addWidget(head, 0, side)
            grid.setColumnStretch(side, 1)
        for row, ((name, about, _value), values) in enumerate(zip(_ROWS, self.values, strict=True), 1):
            label = text_label(name, "soft")
            label.setToolTip(about)
            label.setAccessibleDescription(about)
            label.setWordWrap(False)
            grid.addWidget(label, row, 0)
            for side, value in enumerate(values, 1):
                value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                grid.addWidget(value, row, side)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(grid)
        column.addWidget(text_label(NO_JUDGE, "soft"))
        column.addStretch(1)
        return page

    def show_comparison(self, comparison: Comparison, total: Tally, rounds: int) -> None:
        """Show the tally and the choices; `total` is that of all `rounds` of these two. The measures come after it."""
        names, tally = comparison.names(), comparison.tally()
        self.verdict.set_text(verdict(tally, names))
        words = long_run(total, names)
        if rounds > 1:
            words = tr(
                "In all {rounds} rounds of these two: {verdict} {words}",
                rounds=rounds,
                verdict=verdict(total, names),
                words=words,
            ).strip()
        self.long_run.set_text(words)
        for label, head, text, name in zip(self.names, self.heads, self.texts, names, strict=True):
            label.set_text(name)
            head.setText(name)
            text.setAccessibleName(tr("What {name} wrote", name=name))
        both = (each for each in comparison.places if each.first is not None and each.second is not None)
        self._places = (*both, *(each for each in comparison.places if each.refused))
        if comparison.id != self._id:
            self._id = comparison.id
            self._show_measured(None, None, COUNTING)
        self.list.set_rows([_row(each, names) for each in self._places], 0)
        self._show_place(self.list.currentRow())

    def _show_place(self, row: int) -> None:
        place = self._places[row] if 0 <= row < len(self._places) else None
        for text, side in zip(self.texts, (Pick.FIRST, Pick.SECOND), strict=True):
            answer = place.answer(side) if place is not None else None
            text.set_document(quoted(answer.text if answer is not None else ""))
        self._from_the_top()

    def _from_the_top(self) -> None:
        """A text that is given its size scrolls to its caret, a little below its top."""
        for text in self.texts:
            text.verticalScrollBar().setValue(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Both texts from their first line."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._from_the_top)

    def show_measures(self, first: Measures | None, second: Measures | None) -> None:
        """Show what was counted."""
        self._show_measured(first, second, NOT_MEASURED)

    def _show_measured(self, first: Measures | None, second: Measures | None, away: str) -> None:
        """`away` stands for what is not there."""
        for (name, _about, value), labels in zip(_ROWS, self.values, strict=True):
            for label, head, of in zip(labels, self.heads, (first, second), strict=True):
                label.setText(away if of is None else value(of))
                said = {NOT_MEASURED: "not measured", COUNTING: "being counted"}.get(label.text(), label.text())
                label.setAccessibleName(f"{name}, {head.text()}: {said}")


def _row(place: Place, names: tuple[str, str]) -> Row:
    if place.refused:
        return Row(tr("Left out, in “{title}”", title=place.title), place.refused)
    words = {Pick.FIRST: names[0], Pick.SECOND: names[1], Pick.NEITHER: tr("Neither"), None: tr("Not chosen")}
    return Row(
        tr("{words}, in “{title}”", words=words[place.pick], title=place.title),
        place.why or " ".join(place.before.split())[-90:],
    )


def _share(value: float | None) -> str:
    return NOT_MEASURED if value is None else f"{100 * value:.0f} %"
