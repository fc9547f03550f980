"""One finding: the sentence that says what does not fit, and both passages as buttons that go there."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkwell.story.continuity.finding import Finding, Quote
from inkwell.translation import tr
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.theme import GRID, Theme
from inkwell.ui.tools.critique_body import Passage
from inkwell.ui.tools.passage import PassageButton

IN_BIBLE = tr("Story bible")
AGAINST = tr("It does not fit with this:")


class FindingView(QWidget):
    """Shows a finding.

    `passage_wanted(Passage)`: these words are to be shown in the page; `entry_wanted(str)`: this entry of the bible.
    """

    passage_wanted = Signal(object)
    entry_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.says = WrappedLabel("", "strong")
        self.against = WrappedLabel(AGAINST, "soft")
        self.buttons: list[PassageButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, GRID, 0)
        self._column.setSpacing(2 * GRID)
        self._column.addWidget(self.says)
        self._column.addWidget(self.against)
        self._column.addStretch(1)
        self.against.hide()

    def show_finding(self, finding: Finding, titles: Mapping[str, str]) -> None:
        """Show a finding; `titles` are those of the nodes, and of the entries of the bible."""
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.says.set_text(finding.says)
        # A date is held against the calendar: there is no second passage.
        both = finding.there != finding.here
        self.against.setVisible(both)
        self.buttons = [self._button(finding.here, titles)]
        self._column.insertWidget(1, self.buttons[0])
        if both:
            self.buttons.append(self._button(finding.there, titles))
            self._column.insertWidget(3, self.buttons[1])

    def _button(self, quote: Quote, titles: Mapping[str, str]) -> PassageButton:
        title = titles.get(quote.entry or quote.node, "")
        where = ": ".join(filter(None, (IN_BIBLE, title))) if quote.entry else title
        button = PassageButton(f"“{quote.words.strip()}”", where, self._theme)
        if quote.entry:
            button.setToolTip(tr("Show it in the story bible"))
            button.clicked.connect(lambda: self.entry_wanted.emit(quote.entry))
        else:
            passage = Passage(quote.words, quote.node, quote.start, quote.end, where)
            button.clicked.connect(lambda: self.passage_wanted.emit(passage))
        return button
