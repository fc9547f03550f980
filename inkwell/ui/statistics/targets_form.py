"""Where targets are set: of the scene, of the book with its deadline and writing days, of the author's day."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QFormLayout, QHBoxLayout, QLabel, QSpinBox, QToolButton, QWidget

from inkwell.manuscript.counts import UNIT_NAMES, Unit
from inkwell.manuscript.dates import SHORT_WEEKDAYS, WEEKDAYS
from inkwell.manuscript.targets import EVERY_DAY, Target
from inkwell.translation import tr
from inkwell.ui.labels import WrappedLabel

MOST = 10_000_000
_SOON = timedelta(days=90)
"""The deadline that is offered first."""


class TargetsForm(QWidget):
    """`scene_changed(int)`, `book_changed(Target)` and `day_changed(int)` when the author has set one."""

    scene_changed = Signal(int)
    book_changed = Signal(object)
    day_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._filling = False
        self.scene_box = _figure_box(tr("Target of this scene"))
        self.book_box = _figure_box(tr("Target of the book"))
        self.day_box = _figure_box(tr("Target of a day"))
        self.by_switch = QCheckBox(tr("&By"))
        self.by_switch.setAccessibleName(tr("The book has a deadline"))
        self.deadline_box = QDateEdit()
        self.deadline_box.setCalendarPopup(True)
        self.deadline_box.setDisplayFormat(tr("d MMMM yyyy"))
        self.deadline_box.setAccessibleName(tr("Deadline of the book"))
        self.day_switches = [_day_switch(*names) for names in zip(SHORT_WEEKDAYS, WEEKDAYS, strict=True)]
        self.pace_label = WrappedLabel("", "soft")
        self._lay_out()
        for box, tell in (
            (self.scene_box, self._tell_scene),
            (self.book_box, self._tell_book),
            (self.day_box, self._tell_day),
        ):
            box.editingFinished.connect(tell)
        self.by_switch.toggled.connect(self._tell_book)
        self.deadline_box.dateChanged.connect(self._tell_book)
        for switch in self.day_switches:
            switch.toggled.connect(self._tell_book)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        by = QHBoxLayout()
        by.setSpacing(8)
        for widget in (self.book_box, self.by_switch, self.deadline_box):
            by.addWidget(widget)
        by.addStretch(1)
        days = QHBoxLayout()
        days.setSpacing(4)
        for switch in self.day_switches:
            days.addWidget(switch)
        days.addStretch(1)
        self._scene_name = _label(tr("This sc&ene"), self.scene_box)
        form.addRow(self._scene_name, self.scene_box)
        form.addRow(_label(tr("The b&ook"), self.book_box), by)
        form.addRow(_label(tr("Written on"), self.day_switches[0]), days)
        form.addRow(_label(tr("&A day"), self.day_box), self.day_box)
        form.addRow(self.pace_label)

    def show_targets(self, scene: int | None, book: Target, day: int, unit: Unit, today: date, writable: bool) -> None:
        """Show what is set; `scene` is None where no scene is open."""
        self._filling = True
        for box in (self.scene_box, self.book_box, self.day_box):
            box.setSuffix(f" {UNIT_NAMES[unit]}")
        _set(self.scene_box, scene or 0)
        self.scene_box.setEnabled(scene is not None and writable)
        _set(self.book_box, book.figure)
        self.by_switch.setChecked(book.deadline is not None)
        shown = book.deadline or today + _SOON
        if not self.deadline_box.hasFocus():
            self.deadline_box.setDate(QDate(shown.year, shown.month, shown.day))
        for at, switch in enumerate(self.day_switches):
            switch.setChecked(at in book.weekdays)
        _set(self.day_box, day)
        for widget in (self.book_box, self.by_switch, *self.day_switches):
            widget.setEnabled(writable)
        self.deadline_box.setEnabled(writable and book.deadline is not None)
        self._filling = False

    def _tell_scene(self) -> None:
        self._unless_filling(lambda: self.scene_changed.emit(self.scene_box.value()))

    def _tell_day(self) -> None:
        self._unless_filling(lambda: self.day_changed.emit(self.day_box.value()))

    def _tell_book(self, *_: object) -> None:
        self._unless_filling(lambda: self.book_changed.emit(self.book_target()))

    def _unless_filling(self, tell: Callable[[], object]) -> None:
        if not self._filling:
            tell()

    def book_target(self) -> Target:
        """The book's target as it stands in the fields."""
        deadline = self.deadline_box.date()
        day = date(deadline.year(), deadline.month(), deadline.day()) if self.by_switch.isChecked() else None
        chosen = frozenset(at for at, switch in enumerate(self.day_switches) if switch.isChecked())
        return Target(self.book_box.value(), day, chosen or EVERY_DAY)


def _figure_box(name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, MOST)
    box.setSingleStep(50)
    box.setGroupSeparatorShown(True)
    box.setSpecialValueText(tr("No target"))
    box.setAccessibleName(name)
    box.setKeyboardTracking(False)
    box.setFixedWidth(176)
    box.lineEdit().setTextMargins(5, 0, 0, 0)
    return box


def _set(box: QSpinBox, figure: int) -> None:
    if not box.hasFocus():
        box.setValue(figure)


def _day_switch(short: str, name: str) -> QToolButton:
    switch = QToolButton()
    switch.setCheckable(True)
    switch.setText(short)
    switch.setToolTip(name)
    switch.setAccessibleName(tr("Write on every {weekday}", weekday=name))
    switch.setProperty("role", "day")
    switch.setMinimumWidth(34)
    return switch


def _label(words: str, field: QWidget) -> QLabel:
    label = QLabel(words)
    label.setBuddy(field)
    return label
