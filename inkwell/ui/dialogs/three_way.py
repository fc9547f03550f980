"""A scene that was changed in two places: both changes side by side, brought together, and the author's answer."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QApplication, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from inkwell.manuscript.compare import merge
from inkwell.translation import tr
from inkwell.ui.dialogs.compare_view import CompareView, Steps, add_change_keys
from inkwell.ui.dialogs.frame import GAP, DialogFrame
from inkwell.ui.dialogs.merge_view import MergeView
from inkwell.ui.icons import Icons
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.theme import Theme

KEPT = tr("Whatever you choose, both versions are kept in the scene’s history.")
LEGEND = tr("Struck through: taken out. Underlined: put in.")


class Answer(StrEnum):
    """What the author wants of the two versions."""

    MINE = "mine"
    THEIRS = "theirs"
    MERGED = "merged"
    LATER = "later"


@dataclass(frozen=True)
class Resolution:
    """The answer and the text that follows from it; for LATER that is mine, unchanged."""

    answer: Answer
    text: str


@dataclass(frozen=True)
class Wording:
    """What the two sides and the buttons are called."""

    explanation: str = tr("This scene was changed elsewhere while you wrote.")
    mine: str = tr("Yours")
    theirs: str = tr("The other version")
    keep_mine: str = tr("Keep &mine")
    take_theirs: str = tr("&Take the other")


class ThreeWayDialog(DialogFrame):
    """Shows what `mine` and `theirs` made of `base`; without a base, how the two differ from each other.

    Escape decides later. Read the answer with `resolution`.
    """

    def __init__(
        self,
        title: str,
        base: str | None,
        mine: str,
        theirs: str,
        theme: Theme,
        icons: Icons,
        wording: Wording | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Two versions"), parent)
        self._wording = wording or Wording()
        self._texts = {Answer.MINE: mine, Answer.THEIRS: theirs, Answer.LATER: mine}
        self._answer = Answer.LATER
        self.heading = ElidedLabel(tr("Two versions of “{title}”", title=title), "strong")
        self.mine_view = CompareView(theme, icons, self._wording.mine, self)
        self.theirs_view = CompareView(theme, icons, self._wording.theirs, self)
        self.merge_view = MergeView(theme, icons, self._wording.mine, self._wording.theirs, self)
        self.tabs = QTabWidget(self)
        self._lay_out(base is not None)
        self._add_foot(base is not None)
        add_change_keys(self, self._stepped)
        self._fill(base, mine, theirs)
        (self.theirs_view if base is None else self.mine_view).page.setFocus()

    def _lay_out(self, known: bool) -> None:
        self.resize(960, 610)
        self.body.addWidget(self.heading)
        self.body.addWidget(WrappedLabel(self._wording.explanation, "soft"))
        if known:
            self.tabs.addTab(self._side_by_side(), tr("&Side by side"))
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(0, GAP, 0, 0)
            column.addWidget(self.merge_view)
            self.tabs.addTab(page, tr("Merged"))
            self.body.addWidget(self.tabs, 1)
        else:
            for unused in (self.tabs, self.mine_view, self.merge_view):
                unused.setVisible(False)
            self.body.addWidget(self.theirs_view, 1)
            legend = tr(
                "Struck through: only in “{mine}”. Underlined: only in “{theirs}”.",
                mine=self._wording.mine,
                theirs=self._wording.theirs,
            )
            self.body.addWidget(ElidedLabel(legend, "caption"))
        self.body.addWidget(WrappedLabel(KEPT, "soft"))

    def _side_by_side(self) -> QWidget:
        page = QWidget()
        columns = QHBoxLayout()
        columns.setSpacing(GAP)
        for title, view in ((self._wording.mine, self.mine_view), (self._wording.theirs, self.theirs_view)):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(ElidedLabel(title, "strong"))
            column.addWidget(view, 1)
            columns.addLayout(column, 1)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, GAP, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(columns, 1)
        rows.addWidget(ElidedLabel(LEGEND, "caption"))
        return page

    def _add_foot(self, known: bool) -> None:
        self.later_button = self.add_button(tr("Decide &later"))
        self.mine_button = self.add_button(self._wording.keep_mine)
        self.theirs_button = self.add_button(self._wording.take_theirs)
        self.merged_button = self.add_button(tr("&Use the merged text"), "primary")
        self.merged_button.setVisible(known)
        self.later_button.setDefault(True)
        self.later_button.clicked.connect(self.reject)
        for button, answer in (
            (self.mine_button, Answer.MINE),
            (self.theirs_button, Answer.THEIRS),
            (self.merged_button, Answer.MERGED),
        ):
            button.clicked.connect(lambda _on, answer=answer: self._decide(answer))
        self.merge_view.decided.connect(self._follow)

    def _fill(self, base: str | None, mine: str, theirs: str) -> None:
        if base is None:
            self.theirs_view.show_texts(mine, theirs)
            return
        self.mine_view.show_texts(base, mine)
        self.theirs_view.show_texts(base, theirs)
        self.merge_view.show_pieces(merge(base, mine, theirs))
        if not self.merge_view.clashes:
            self.merged_button.setDefault(True)
        self._follow()

    def _follow(self) -> None:
        """The merged text can be used when every place of it is decided."""
        waiting = self.merge_view.undecided
        self.tabs.setTabText(1, tr("M&erged · {waiting:,} to decide", waiting=waiting) if waiting else tr("M&erged"))
        self.merged_button.setEnabled(not waiting)
        self.merged_button.setToolTip(
            tr("Choose in “Merged” whose words to take at each place that both changed.") if waiting else ""
        )

    def _stepped(self) -> Steps:
        """What F7 goes through: the merged text, or the side that has the focus."""
        if self.tabs.count() and self.tabs.currentIndex() == 1:
            return self.merge_view
        focus = QApplication.focusWidget()
        inside = focus is not None and self.theirs_view.isAncestorOf(focus)
        return self.theirs_view if inside or not self.tabs.count() else self.mine_view

    def _decide(self, answer: Answer) -> None:
        if answer is Answer.MERGED:
            text = self.merge_view.text()
            if text is None:
                return
            self._texts[answer] = text
        self._answer = answer
        self.accept()

    def resolution(self) -> Resolution:
        """What was decided; LATER until a button is pressed."""
        return Resolution(self._answer, self._texts[self._answer])
