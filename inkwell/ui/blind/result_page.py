"""What came of a comparison: the tally in words, the automatic measures side by side, each choice with its reason."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inkwell.story.compared_measures import Measures
from inkwell.story.comparing import Comparison
from inkwell.story.tally import Pick, long_run, verdict
from inkwell.ui.dialogs.frame import GAP, text_label
from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.icons import Icons
from inkwell.ui.labels import WrappedLabel

NO_JUDGE = "Counted automatically; none of these numbers says which is better."
_ROWS: tuple[tuple[str, str, Callable[[Measures], str]], ...] = (
    ("Words in an answer", "On average", lambda of: str(of.words)),
    (
        "Perplexity",
        "How surprised the model was at its own words; lower is less. Numbers of two models do not compare",
        lambda of: "–" if of.perplexity is None else f"{of.perplexity:.1f}",
    ),
    ("Different pairs of words", "Distinct-2: of all pairs, how many are different", lambda of: _share(of.distinct_2)),
    ("Different threes of words", "Distinct-3", lambda of: _share(of.distinct_3)),
    ("Said before", "Runs of four words that stood there already", lambda of: _share(of.repetition)),
    ("Two tries alike", "What two answers at a place have in common", lambda of: _share(of.likeness)),
    ("Worn phrases", "In a thousand words", lambda of: f"{of.worn:.1f}"),
    ("Taken from your text", "Words in runs of eight that your text has too", lambda of: _share(of.from_author)),
    ("The same as the other", "Words in runs of eight that the other wrote too", lambda of: _share(of.from_other)),
)


class ResultPage(QWidget):
    """Shows a comparison of which it may be said which is which."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.verdict = WrappedLabel("", "strong")
        self.long_run = WrappedLabel("", "soft")
        self.heads = (text_label("", "strong"), text_label("", "strong"))
        self.values = tuple((text_label("–", ""), text_label("–", "")) for _ in _ROWS)
        self.list = RowList("Your choices", icons)
        grid = QGridLayout()
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.verdict)
        column.addWidget(self.long_run)
        column.addLayout(grid)
        column.addWidget(text_label(NO_JUDGE, "soft"))
        column.addWidget(self.list, 1)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the tally and the choices; the measures come after it."""
        names, tally = comparison.names(), comparison.tally()
        self.verdict.set_text(verdict(tally, names))
        self.long_run.set_text(long_run(tally, names))
        words = {Pick.FIRST: names[0], Pick.SECOND: names[1], Pick.NEITHER: "Neither"}
        for head, name in zip(self.heads, names, strict=True):
            head.setText(name)
        rows = [
            Row(f"{words[each.pick]}, in “{each.title}”", each.why or " ".join(each.before.split())[-90:])
            for each in comparison.places
            if each.pick is not None
        ]
        self.list.set_rows(rows)

    def show_measures(self, first: Measures | None, second: Measures | None) -> None:
        """Show what was counted."""
        for (name, _about, value), labels in zip(_ROWS, self.values, strict=True):
            for label, head, of in zip(labels, self.heads, (first, second), strict=True):
                label.setText("–" if of is None else value(of))
                said = "not measured" if label.text() == "–" else label.text()
                label.setAccessibleName(f"{name}, {head.text()}: {said}")


def _share(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:.0f} %"
