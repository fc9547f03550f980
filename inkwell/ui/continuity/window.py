"""The window of continuity: what does not fit together, to go to, to tick off, or to be told that it is no fault."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inkwell.app.continuity import Judged
from inkwell.story.continuity.finding import Finding, Kind, State
from inkwell.translation import tr
from inkwell.ui.continuity.quotes import FindingView
from inkwell.ui.dialogs.empty import EmptyPage
from inkwell.ui.dialogs.frame import GAP, DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.icons import Icons
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.scrolling import scrolling
from inkwell.ui.theme import Theme

TITLE = tr("Continuity")
READING = tr("The book is being read…")
NOTHING = tr("Nothing was found that does not fit together.")
ALL_DEALT_WITH = tr("All that was found is dealt with.")
KINDS = {
    Kind.NAME: tr("Names"),
    Kind.SPELLING: tr("Spelling"),
    Kind.AGE: tr("Ages"),
    Kind.DATE: tr("Dates"),
    Kind.LOOKS: tr("Looks"),
    Kind.PRESENCE: tr("Who is there"),
    Kind.TENSE: tr("Tense"),
    Kind.PERSON: tr("Who tells it"),
    Kind.MODEL: tr("Found by the model"),
}
STATES = {State.DONE: tr("Ticked off"), State.FALSE: tr("No fault")}
COUNTED = {None: tr("to look at"), State.DONE: tr("ticked off"), State.FALSE: tr("no fault")}
ASK = tr("Ask the &model")
ASK_ANYWAY = tr("Ask all the sa&me")
ASKING = tr("The model is looking already.")
MODEL_TIP = tr("The model looks at this scene; only what quotes two passages of the book is listed")
NARROW = 220
"""Pixels that the list is wide at least."""


class ContinuityWindow(DialogFrame):
    """Stays beside the page. `judged(Finding, State | None)` the author says something of a finding, or takes it back.

    `passage_wanted` and `entry_wanted` as those of `FindingView`; `model_wanted(bool)` a model is to look at the scene
    too, true: although the author was told that this asks too much of it.
    """

    judged = Signal(object, object)
    passage_wanted = Signal(object)
    entry_wanted = Signal(str)
    model_wanted = Signal(bool)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self.resize(820, 560)
        self._all: tuple[Judged, ...] = ()
        self._shown: list[Judged | None] = []
        """What stands in each row of the list; None under a heading."""
        self._titles: Mapping[str, str] = {}
        self._reading, self._looked, self._why = False, False, ""
        self._anyway = False
        """Whether the author was told that the model is too small for this, and may have it tried."""
        self.count = WrappedLabel("", "soft")
        self.list = RowList(tr("What does not fit together"), icons)
        self.dealt = QCheckBox(tr("&Also what is dealt with"))
        self.finding = FindingView(theme)
        self.empty = EmptyPage()
        self.right = QStackedWidget()
        self.message = Message()
        self._lay_out()
        self.done_button = self.add_button(tr("&Tick off"), left=True)
        self.false_button = self.add_button(tr("&Not a fault"))
        self.foot.removeWidget(self.false_button)
        self.foot.insertWidget(1, self.false_button)
        self.model_button = self.add_button(ASK)
        self.model_button.setToolTip(MODEL_TIP)
        self.close_button = self.add_button(tr("&Close"))
        for button in (self.done_button, self.false_button, self.model_button, self.close_button):
            button.setAutoDefault(False)
        self._join()
        self._show()

    def _lay_out(self) -> None:
        scroll = scrolling(self.finding, across=True)
        scroll.setAccessibleName(tr("Both passages"))
        self.right.addWidget(scroll)
        self.right.addWidget(self.empty)
        self.list.setMinimumWidth(NARROW)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.dealt)
        row = QHBoxLayout()
        row.setSpacing(2 * GAP)
        row.addLayout(left, 2)
        row.addWidget(self.right, 3)
        self.body.addWidget(self.count)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.message)

    def _join(self) -> None:
        self.list.currentRowChanged.connect(self._turn)
        self.list.itemActivated.connect(self._go)
        self.dealt.toggled.connect(self._fill)
        self.done_button.clicked.connect(lambda: self._judge(State.DONE))
        self.false_button.clicked.connect(lambda: self._judge(State.FALSE))
        self.model_button.clicked.connect(lambda: self.model_wanted.emit(self._anyway))
        self.close_button.clicked.connect(self.reject)
        self.finding.passage_wanted.connect(self.passage_wanted)
        self.finding.entry_wanted.connect(self.entry_wanted)

    # what it is given

    def show_findings(self, findings: Sequence[Judged], titles: Mapping[str, str], *, looked: bool) -> None:
        """Show what was found; `looked`: whether the book was read at all. What is chosen stays chosen."""
        self._all, self._titles, self._looked = tuple(findings), titles, looked
        self._show()

    def show_reading(self, *, on: bool) -> None:
        """Say whether the book is being read."""
        self._reading = on
        self._say()

    def set_read_only(self, why: str) -> None:
        """Nothing can be ticked off, for this reason; "" where it can."""
        self._why = why
        self._allow()

    def set_model(self, *, on: bool) -> None:
        """Offer a model, or none where the AI is switched off."""
        self.model_button.setVisible(on)
        self._offer(anyway=False)

    def show_too_small(self, sentence: str) -> None:
        """Say that this asks too much of the model, and offer to try it all the same."""
        self.message.complain(sentence)
        self._offer(anyway=True)

    def show_asking(self, *, on: bool) -> None:
        """The model is looking now; one answer is waited for before the next."""
        self.model_button.setEnabled(not on)
        self.model_button.setToolTip(ASKING if on else MODEL_TIP)

    def _offer(self, *, anyway: bool) -> None:
        self._anyway = anyway
        self.model_button.setText(ASK_ANYWAY if anyway else ASK)

    # choosing and showing

    @property
    def chosen(self) -> Judged | None:
        """The finding that is chosen."""
        row = self.list.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _show(self) -> None:
        self._fill()
        self._say()

    def _say(self) -> None:
        counts = [(sum(each.state is state for each in self._all), words) for state, words in COUNTED.items()]
        told = [f"{count:,} {words}" for count, words in counts if count or words == COUNTED[None]]
        reading = [READING] if self._reading or not self._looked else ()
        parts = [*(told if self._looked and self._all else ()), *reading]
        self.count.set_text(" · ".join(parts))
        self.empty.say(NOTHING if self._looked and not self._all else ALL_DEALT_WITH if self._looked else READING)

    def _fill(self, *_: object) -> None:
        before, place = self.chosen, self.list.currentRow()
        kept = [each for each in self._all if each.state is None or self.dealt.isChecked()]
        rows: list[Row] = []
        self._shown = []
        for kind, heading in KINDS.items():
            of_kind = [each for each in kept if each.finding.kind is kind]
            if of_kind:
                rows.append(Row(f"{heading} ({len(of_kind)})", heading=True))
                rows += self._rows(of_kind)
                self._shown += [None, *of_kind]
        same = (row for row, each in enumerate(self._shown) if _is_same(each, before))
        self.list.set_rows(rows, next(same, max(place, 0)))
        self._turn()

    def _rows(self, of_kind: Sequence[Judged]) -> Iterator[Row]:
        for each in of_kind:
            title = self._titles.get(each.finding.here.node, "")
            state = STATES[each.state] if each.state is not None else ""
            icon = "check" if each.state is State.DONE else "minus" if each.state is State.FALSE else ""
            yield Row(each.finding.says, " · ".join(filter(None, (state, title))), icon)

    def _turn(self, *_: object) -> None:
        judged = self.chosen
        self.right.setCurrentIndex(0 if judged is not None else 1)
        if judged is not None:
            self.finding.show_finding(judged.finding, self._titles)
        self._allow()

    def _allow(self) -> None:
        judged = self.chosen
        state = judged.state if judged is not None else None
        self.done_button.setText(tr("&Take it back") if state is State.DONE else tr("&Tick off"))
        self.false_button.setText(tr("It is a fault after a&ll") if state is State.FALSE else tr("&Not a fault"))
        for button in (self.done_button, self.false_button):
            button.setEnabled(judged is not None and not self._why)
            button.setToolTip(self._why)

    # doing

    def _judge(self, state: State) -> None:
        judged = self.chosen
        if judged is not None:
            self.judged.emit(judged.finding, None if judged.state is state else state)

    def _go(self, *_: object) -> None:
        if self.chosen is not None and self.finding.buttons:
            self.finding.buttons[0].click()


def _is_same(one: Judged | None, other: Judged | None) -> bool:
    """Whether both speak of the same finding, wherever its words stand now."""
    return one is not None and other is not None and _known(one.finding) == _known(other.finding)


def _known(finding: Finding) -> tuple[object, ...]:
    return finding.kind, finding.about, finding.here.node, finding.here.words
