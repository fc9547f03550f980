"""When the writing partner is told of an entry: always, when it comes up, or never; by which keys, and where not."""

from collections.abc import Callable, Iterable

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from inkwell.manuscript.tree import Manuscript
from inkwell.story.bible import HIGHEST_PRIORITY, MOST_STEPS, NORMAL_DEPTH, WHOLE_SCENE, Entry, Trigger
from inkwell.translation import tr
from inkwell.ui.bible.about_page import label_for
from inkwell.ui.bible.chips import Chips
from inkwell.ui.bible.scenes_form import Exceptions, ScenesForm
from inkwell.ui.icons import Icons
from inkwell.ui.labels import WrappedLabel

ALWAYS, FOUND, NEVER = "always", "found", "never"
WHEN = ((FOUND, tr("When it comes up")), (ALWAYS, tr("Always")), (NEVER, tr("Never")))
DEPTHS = (
    (NORMAL_DEPTH // 4, tr("The last paragraphs")),
    (NORMAL_DEPTH // 2, tr("The last page")),
    (NORMAL_DEPTH, tr("The last two pages")),
    (NORMAL_DEPTH * 3, tr("The last six pages")),
    (WHOLE_SCENE, tr("The whole scene")),
)
MORE, LESS = tr("More conditions"), tr("Fewer conditions")
HINT = tr("The partner reads what the entry says, and what holds at this place in the book.")


class PartnerPage(QWidget):
    """Shows when an entry is told; `changed` after each change by the author."""

    changed = Signal()

    def __init__(self, icons: Icons, tree: Callable[[], Manuscript], here: Callable[[], str]) -> None:
        super().__init__()
        self.when = QComboBox()
        self.by_name = QCheckBox(tr("When it is named"))
        self.any = Chips(tr("Any of these words"), tr("letter, seal, envelope"), icons)
        self.with_any = Chips(tr("And one of these"), "", icons)
        self.all = Chips(tr("And all of these"), "", icons)
        self.none = Chips(tr("But none of these"), "", icons)
        self.whole_words = QCheckBox(tr("Whole words only"))
        self.match_case = QCheckBox(tr("Capitals count"))
        self.reach = QComboBox()
        self.chance = QSpinBox()
        self.recursion = QSpinBox()
        self.calls = QCheckBox(tr("What this entry says may call others"))
        self.priority = QSpinBox()
        self.scenes = ScenesForm(icons, tree, here)
        self.more = QPushButton(MORE)
        self._found, self._fine = QWidget(), QWidget()
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        for key, words in WHEN:
            self.when.addItem(words, key)
        self.when.setAccessibleName(tr("When the partner is told"))
        _ranged(self.chance, 1, 100, tr("Chance"), suffix=" %")
        _ranged(self.recursion, 0, MOST_STEPS, tr("How it can be called"))
        self.recursion.setPrefix(tr("over up to "))
        self.recursion.setSuffix(tr(" others"))
        self.recursion.setSpecialValueText(tr("only by the page"))
        _ranged(self.priority, 0, HIGHEST_PRIORITY, tr("Importance"))
        self.priority.setToolTip(tr("Of what does not fit, the lowest is left out first"))
        self.more.setProperty("role", "link")
        self.more.setAutoDefault(False)
        self.more.setCheckable(True)
        _fill(
            self._fine,
            ((tr("And one of"), self.with_any), (tr("And all of"), self.all), (tr("But none of"), self.none)),
        )
        _fill(self._fine, (("", self.whole_words), ("", self.match_case), (tr("Looked for in"), self.reach)))
        _fill(self._fine, ((tr("Chance"), self.chance), (tr("Can be called"), self.recursion), ("", self.calls)))
        _fill(self._found, (("", self.by_name), (tr("Or any of"), self.any), ("", self.more), (None, self._fine)))
        form = QWidget()
        _fill(form, ((tr("&Told"), self.when), (None, self._found), (tr("&Importance"), self.priority)))
        _fill(form, ((tr("But here"), self.scenes),))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 8, 12)
        column.setSpacing(12)
        column.addWidget(WrappedLabel(HINT, "soft"))
        column.addWidget(form)
        column.addStretch(1)

    def _join(self) -> None:
        self.when.activated.connect(self._show_keys)
        self.more.toggled.connect(self._show_fine)
        for chips in (self.any, self.with_any, self.all, self.none, self.scenes):
            chips.changed.connect(self.changed)
        for box in (self.by_name, self.whole_words, self.match_case, self.calls):
            box.clicked.connect(lambda _on: self.changed.emit())
        self.when.activated.connect(lambda _at: self.changed.emit())
        self.reach.activated.connect(lambda _at: self.changed.emit())
        for spin in (self.chance, self.recursion, self.priority):
            spin.valueChanged.connect(self._turned)

    def _turned(self) -> None:
        if not self.signalsBlocked():
            self.changed.emit()

    def _show_keys(self) -> None:
        self._found.setVisible(self.when.currentData() == FOUND)

    def _show_fine(self, shown: bool) -> None:
        self.more.setText(LESS if shown else MORE)
        self._fine.setVisible(shown)

    # in and out

    def load(self, entry: Entry) -> None:
        """Show an entry."""
        self.blockSignals(True)
        trigger = entry.trigger
        when = NEVER if not entry.on else ALWAYS if entry.always_on else FOUND
        self.when.setCurrentIndex(self.when.findData(when))
        self.by_name.setChecked(trigger.by_name)
        for chips, words in (
            (self.any, trigger.any),
            (self.with_any, trigger.with_any),
            (self.all, trigger.all),
            (self.none, trigger.none),
        ):
            if chips.words != words:
                chips.load(words)
        self.whole_words.setChecked(trigger.whole_words)
        self.match_case.setChecked(trigger.match_case)
        self.calls.setChecked(trigger.calls)
        self._show_depth(trigger.scan_depth)
        self.chance.setValue(max(round(trigger.probability * 100), 1))
        self.recursion.setValue(trigger.recursion)
        self.priority.setValue(entry.priority)
        self.scenes.load(Exceptions(entry.on_in, entry.off_in))
        self._show_keys()
        usual = Trigger(any=trigger.any, by_name=trigger.by_name)
        self.more.setChecked(trigger != usual)
        self._show_fine(self.more.isChecked())
        self.blockSignals(False)

    def _show_depth(self, depth: int) -> None:
        self.reach.clear()
        known = dict(DEPTHS)
        if depth not in known:
            known[depth] = tr("The last {depth:,} characters", depth=depth)
        for each, words in known.items():
            self.reach.addItem(words, each)
        self.reach.setCurrentIndex(self.reach.findData(depth))

    def put_into(self, entry: Entry) -> Entry:
        """The entry with what is shown here."""
        when, before = self.when.currentData(), entry.trigger
        # A chance between the whole numbers that are shown is kept while nobody turns it.
        same_chance = self.chance.value() == max(round(before.probability * 100), 1)
        trigger = Trigger(
            any=self.any.words,
            all=self.all.words,
            none=self.none.words,
            with_any=self.with_any.words,
            by_name=self.by_name.isChecked(),
            whole_words=self.whole_words.isChecked(),
            match_case=self.match_case.isChecked(),
            scan_depth=self.reach.currentData(),
            probability=before.probability if same_chance else self.chance.value() / 100,
            recursion=self.recursion.value(),
            calls=self.calls.isChecked(),
        )
        scenes = self.scenes.value
        return msgspec.structs.replace(
            entry,
            on=when != NEVER,
            # An entry that is switched off is as it was when it is switched on again.
            always_on=when == ALWAYS if when != NEVER else entry.always_on,
            trigger=trigger,
            priority=self.priority.value(),
            on_in=scenes.on_in,
            off_in=scenes.off_in,
        )

    def set_read_only(self, read_only: bool) -> None:
        """Let nothing be changed."""
        self.setEnabled(not read_only)


def _fill(widget: QWidget, rows: Iterable[tuple[str | None, QWidget]]) -> None:
    """Add rows to a widget's form: a label and a field each, or with None a field over the whole width."""
    form = widget.layout()
    if not isinstance(form, QFormLayout):
        form = QFormLayout(widget)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for words, field in rows:
        if words is None:
            form.addRow(field)
        else:
            form.addRow(label_for(words, field), field)


def _ranged(box: QSpinBox, low: int, high: int, name: str, suffix: str = "") -> None:
    box.setRange(low, high)
    box.setSuffix(suffix)
    box.setAccessibleName(name)
    box.setMaximumWidth(180)
    box.lineEdit().setTextMargins(6, 0, 0, 0)  # a frameless line does not heed the style sheet's padding
