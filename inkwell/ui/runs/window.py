"""A scene's results of all times: what was asked and answered; compared, kept, asked again, put in the page."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from inkwell.app.run_history import Again, Runs
from inkwell.errors import InkwellError
from inkwell.storage.runs import Run
from inkwell.story.segments import Segment
from inkwell.translation import tr
from inkwell.ui.dialogs.compare_page import ComparePage
from inkwell.ui.dialogs.compare_prose import LINE_HEIGHT
from inkwell.ui.dialogs.compare_view import CompareView, add_change_keys
from inkwell.ui.dialogs.empty import EmptyPage
from inkwell.ui.dialogs.frame import GAP, DialogFrame, text_label
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.rows import RowList
from inkwell.ui.fonts import book_font, interface_font
from inkwell.ui.icons import Icons
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.runs.run_words import (
    is_whole,
    original_of,
    pieces_in,
    row_of,
    settings_of,
    told_words,
    what_it_was,
    when,
)
from inkwell.ui.theme import Theme
from inkwell.voice.using import Use

NARROW = 170
"""Pixels that the list of runs is wide at least."""
NONE_YET = tr("No model has written anything for this scene yet.")
ORIGINAL = tr("The words that it was for")
_ORIGINAL = tr("original")
BLIND = tr("Two models or styles make it again, and you choose without knowing which is which")
IN_PIECES = tr("It was made of several answers; let the tool do it again for all of it.")
NONE_KEPT = tr("Nothing is kept here. “Keep” marks a result, so that it is found again.")


class RunsWindow(DialogFrame):
    """Shows what it is given, beside the page; the signals carry a run, or its id.

    `told_wanted(id)` what its model was told is looked at; `keep_changed(id, bool)`; `again_wanted(Run, Use | None)`
    ask it again, of another model or voice where one is named; `blind_wanted(Run)` ask it again of two, without knowing
    which is which; `wanted(Run)` it is to stand in the page.
    """

    told_wanted = Signal(str)
    keep_changed = Signal(str, bool)
    again_wanted = Signal(object, object)
    blind_wanted = Signal(object)
    wanted = Signal(object)
    RESULT, DIFFERENCES, TOLD, SETTINGS = range(4)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(tr("Results in this scene"), parent)
        self._theme = theme
        self._runs, self._kept = Runs(""), frozenset[str]()
        self._titles: Mapping[str, str] = {}
        self._now = datetime.now().astimezone()
        self._told: dict[str, tuple[Segment, ...] | str] = {}
        """By the ids of runs: what their models were told, or why that is not known."""
        self._writers: tuple[Use, ...] = ()
        self._pieces = Counter[str]()
        """How many answers each run of a tool took of which there is a whole."""
        self._ahead = ""
        """The id of a run that is chosen as soon as it is there."""
        self.heading = ElidedLabel("", "strong")
        self.only_kept = QCheckBox(tr("&Only what is kept"))
        self.each_answer = QCheckBox(tr("Show e&very answer of a tool"))
        self.each_answer.setToolTip(tr("Also those that one result was made of"))
        self.list = RowList(tr("Results, newest first"), icons)
        self.tabs = QTabWidget()
        self.answer = CompareView(theme, icons, tr("The result"))
        self.against = QComboBox()
        self.differences = CompareView(theme, icons, tr("The result against another"))
        self.told_page = ComparePage(theme, tr("What the model was told"))
        self.settings_page = QScrollArea()
        self.empty = EmptyPage()
        self.right = QStackedWidget()
        self.message = Message()
        self._lay_out()
        self._add_foot()
        self._join()
        theme.changed.connect(self._show)

    def _lay_out(self) -> None:
        self.resize(1040, 640)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, GAP, 0, 0)
        line = QHBoxLayout()
        line.addWidget(QLabel(tr("Differences from")))
        line.addWidget(self.against, 1)
        self.against.setAccessibleName(tr("Differences from"))
        column.addLayout(line)
        column.addWidget(self.differences, 1)
        self.settings_page.setWidgetResizable(True)
        self.settings_page.setFrameShape(QScrollArea.Shape.NoFrame)
        self.settings_page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.settings_page.setAccessibleName(tr("Settings of the result"))
        for page, name in (
            (_below_tabs(self.answer), tr("&Result")),
            (beside, tr("&Differences")),
            (_below_tabs(self.told_page), tr("What it was &told")),
            (self.settings_page, tr("&Settings")),
        ):
            self.tabs.addTab(page, name)
        self.right.addWidget(self.tabs)
        self.right.addWidget(self.empty)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.only_kept)
        left.addWidget(self.each_answer)
        self.list.setMinimumWidth(NARROW)
        self.against.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.against.setMinimumContentsLength(8)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addLayout(left, 1)
        row.addWidget(self.right, 2)
        self.body.addWidget(self.heading)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.message)

    def _add_foot(self) -> None:
        self.keep_button = self.add_button(tr("&Keep"), left=True)
        self.keep_button.setAutoDefault(False)
        self.close_button = self.add_button(tr("&Close"))
        self.again_button = self.add_button(tr("Run &again"))
        self.other_button = self.add_button(tr("With another &model"))
        self.blind_button = self.add_button(tr("Again, &blind…"))
        self.use_button = self.add_button(tr("&Put it in the page"), "primary")
        self.use_button.setDefault(True)
        self.models = QMenu(self.other_button)
        self.other_button.setMenu(self.models)

    def _join(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        self.tabs.currentChanged.connect(self._show)
        self.against.currentIndexChanged.connect(self._compare)
        self.only_kept.toggled.connect(lambda: self._fill(self._chosen_id))
        self.each_answer.toggled.connect(lambda: self._fill(self._chosen_id))
        self.close_button.clicked.connect(self.reject)
        self.keep_button.clicked.connect(self._keep)
        self.again_button.clicked.connect(lambda: self._ask_again(None))
        self.blind_button.clicked.connect(self._compare_blind)
        self.use_button.clicked.connect(self._use)
        add_change_keys(self, lambda: self.differences)

    # what it is given

    def show_runs(self, title: str, runs: Runs, titles: Mapping[str, str], now: datetime) -> None:
        """Show the runs of a scene; what was chosen stays chosen, a run that was just made again comes into sight."""
        other = runs.node != self._runs.node
        chosen = "" if other else self._ahead or self._chosen_id
        self._runs, self._kept, self._titles, self._now = runs, runs.kept, titles, now
        self._ahead, self._pieces = "", pieces_in(runs.runs)
        self.heading.set_text(tr("Results in “{title}”", title=title))
        if other:
            self.message.say("")
        self._fill(chosen)

    def show_writers(self, writers: Sequence[Use]) -> None:
        """Offer these models and voices for another try; who wrote a result is asked by “Run again”."""
        self._writers = tuple(writers)
        self._allow(self.run)

    def _offer_others(self, run: Run | None) -> None:
        """All that can write but who wrote this one."""
        self.models.clear()
        whole = run is not None and is_whole(run)
        others = [use for use in self._writers if run is not None and not whole and use.model.name != run.model]
        for use in others:
            action = self.models.addAction(use.model.name.replace("&", "&&"))
            action.triggered.connect(partial(self._ask_again, use))
        self.other_button.setEnabled(bool(others))
        none = IN_PIECES if whole else tr("There is no other model on this machine")
        self.other_button.setToolTip("" if others or run is None else none)

    def show_again(self, again: Again) -> None:
        """Follow a run that is made again."""
        if again.writing:
            words = " ".join(again.text.split())[-80:]
            self.message.say(tr("{model} writes…", model=again.model) + (f" {words}" if words else ""))
            return
        if again.trouble:
            self.message.complain(again.trouble)
        else:
            self.message.say(tr("It is the first of the list now."))
        self._ahead = again.key

    def show_told(self, run_id: str, told: tuple[Segment, ...] | InkwellError) -> None:
        """Take what a run's model was told, or why that is not known."""
        self._told[run_id] = told.sentence if isinstance(told, InkwellError) else told
        if run_id == self._chosen_id:
            self._show()

    # choosing and showing

    @property
    def shown(self) -> tuple[Run, ...]:
        """The runs in the list, from the top."""
        runs = self._runs.runs
        if self.only_kept.isChecked():
            return tuple(run for run in runs if run.id in self._kept)
        if self.each_answer.isChecked():
            return runs
        return tuple(run for run in runs if not self._is_piece(run) or run.id in self._kept)

    def _is_piece(self, run: Run) -> bool:
        """Whether it is an answer that one result was made of."""
        return not is_whole(run) and run.settings.get("tool_run") in self._pieces

    @property
    def run(self) -> Run | None:
        """The run that is chosen."""
        shown, place = self.shown, self.list.currentRow()
        return shown[place] if 0 <= place < len(shown) else None

    @property
    def _chosen_id(self) -> str:
        return self.run.id if self.run else ""

    def _answers_of(self, run: Run) -> int:
        return self._pieces[str(run.settings.get("tool_run"))] if is_whole(run) else 0

    def _fill(self, chosen: str) -> None:
        self.each_answer.setEnabled(bool(self._pieces) and not self.only_kept.isChecked())
        shown = self.shown
        rows = [
            row_of(run, self._titles, self._now, kept=run.id in self._kept, answers=self._answers_of(run))
            for run in shown
        ]
        self.list.set_rows(rows, next((place for place, run in enumerate(shown) if run.id == chosen), 0))
        blocked = self.against.blockSignals(True)
        self.against.clear()
        for run in shown if not self.only_kept.isChecked() else self._runs.runs:
            self.against.addItem(_in_a_line(run, self._titles, self._now), run.id)
        self.against.blockSignals(blocked)
        self._show()

    def _show(self, *_: object) -> None:
        run = self.run
        self.right.setCurrentWidget(self.tabs if run else self.empty)
        if run is None:
            self.empty.say(NONE_KEPT if self.only_kept.isChecked() and self._runs.runs else NONE_YET)
        elif self.tabs.currentIndex() == self.RESULT:
            self.answer.show_plain(run.text.strip())
        elif self.tabs.currentIndex() == self.DIFFERENCES:
            self._choose_other(run)
        elif self.tabs.currentIndex() == self.TOLD:
            self._show_told(run)
        else:
            self.settings_page.setWidget(_form(settings_of(run)))
        self._allow(run)

    def _choose_other(self, run: Run) -> None:
        """Compare with what it was made of, or with the run before, as long as the author does not choose another."""
        if "tool" in run.settings and run.id not in self._told:
            self.told_wanted.emit(run.id)
        blocked = self.against.blockSignals(True)
        there = self.against.findData(_ORIGINAL) >= 0
        if there and not self._original(run):
            self.against.removeItem(0)
        elif not there and self._original(run):
            self.against.insertItem(0, ORIGINAL, _ORIGINAL)
            self.against.setCurrentIndex(0)
        if self.against.currentData() in (None, run.id):
            at = self.against.findData(run.id)
            self.against.setCurrentIndex(at + 1 if at + 1 < self.against.count() else max(at - 1, 0))
        self.against.blockSignals(blocked)
        self._compare()

    def _original(self, run: Run) -> str:
        told = self._told.get(run.id)
        return original_of(told).strip() if isinstance(told, tuple) else ""

    def _compare(self, *_: object) -> None:
        run = self.run
        if run is None:
            return
        texts = {each.id: each.text for each in self._runs.runs} | {_ORIGINAL: self._original(run)}
        self.differences.show_texts(texts.get(self.against.currentData(), "").strip(), run.text.strip())

    def _show_told(self, run: Run) -> None:
        told = self._told.get(run.id)
        if told is None:
            self.told_wanted.emit(run.id)
        self.told_page.set_document(_told_document(told, run, self._theme))

    def _allow(self, run: Run | None) -> None:
        kept = run is not None and run.id in self._kept
        self.keep_button.setText(tr("&Keep no longer") if kept else tr("&Keep"))
        whole = run is not None and is_whole(run)
        self.keep_button.setEnabled(run is not None)
        for button, words in ((self.again_button, ""), (self.blind_button, BLIND)):
            button.setEnabled(run is not None and not whole)
            button.setToolTip(IN_PIECES if whole else words)
        self._offer_others(run)
        self.use_button.setEnabled(run is not None and bool(run.text.strip()))

    # doing

    def _keep(self) -> None:
        run = self.run
        if run is not None:
            self.keep_changed.emit(run.id, run.id not in self._kept)

    def _ask_again(self, use: Use | None, _checked: bool = False) -> None:
        if self.run is not None:
            self.again_wanted.emit(self.run, use)

    def _compare_blind(self) -> None:
        if self.run is not None:
            self.blind_wanted.emit(self.run)

    def _use(self) -> None:
        if self.run is not None:
            self.wanted.emit(self.run)


def _below_tabs(page: QWidget) -> QWidget:
    """A page that leaves the tabs room above it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, GAP, 0, 0)
    column.addWidget(page)
    return holder


def _in_a_line(run: Run, titles: Mapping[str, str], now: datetime) -> str:
    words = " ".join(run.text.split())
    begins = words if len(words) < 48 else words[:47] + "…"
    return " · ".join(filter(None, (when(run, now), what_it_was(run, titles), run.model, begins)))


def _form(pairs: Iterable[tuple[str, str]]) -> QWidget:
    page = QWidget()
    page.setProperty("role", "content")
    form = QFormLayout(page)
    form.setContentsMargins(0, GAP, GAP, 0)
    form.setHorizontalSpacing(2 * GAP)
    for name, value in pairs:
        label = text_label(value, "")
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        form.addRow(text_label(name, "soft"), label)
    return page


def _told_document(told: tuple[Segment, ...] | str | None, run: Run, theme: Theme) -> QTextDocument:
    """What was told, each stretch under its name."""
    document = QTextDocument()
    document.setDefaultFont(book_font(17))
    cursor = QTextCursor(document)
    if not isinstance(told, tuple):
        cursor.insertText(told or tr("Looking it up…"))
        return document
    prose = QTextBlockFormat()
    prose.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    for number, (label, known, text) in enumerate(told_words(told, run)):
        head = QTextBlockFormat()
        head.setTopMargin(0 if number == 0 else 20)
        head.setBottomMargin(6)
        (cursor.setBlockFormat if number == 0 else cursor.insertBlock)(head)
        cursor.insertText(label, _head(QFont.Weight.DemiBold, theme.tokens.ink))
        if known:
            cursor.insertText(f"   {known}", _head(QFont.Weight.Normal, theme.tokens.soft))
        for line in text.strip("\n").split("\n"):
            cursor.insertBlock(prose, QTextCharFormat())
            cursor.insertText(line)
    return document


def _head(weight: QFont.Weight, colour: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(interface_font(12, weight))
    form.setForeground(QColor(colour))
    return form
