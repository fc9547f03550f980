"""What is printed and how: the fields of the print window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFontComboBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from inkwell.app.printing import (
    LEAST_MARGIN,
    LEAST_SIZE,
    LEAST_SPACING,
    MOST_MARGIN,
    MOST_SIZE,
    MOST_SPACING,
    PAPERS,
    PrintSetup,
    Scope,
    paper_name,
)
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import GAP
from inkwell.ui.menu_letters import unmarked

SCOPES: tuple[tuple[str, Scope], ...] = (
    (tr("This scene"), "scene"),
    (tr("This chapter"), "chapter"),
    (tr("The whole book"), "book"),
)

MARGINS = (5, 0, 0, 0)


class PointBox(QDoubleSpinBox):
    """A size that shows its half only where there is one: "12 pt", "12.5 pt"."""

    def textFromValue(self, value: float) -> str:
        """Without the nought behind the point."""
        return super().textFromValue(value).removesuffix(f"{self.locale().decimalPoint()}0")


class PrintForm(QWidget):
    """`changed` when anything is set otherwise."""

    changed = Signal()

    def __init__(self, setup: PrintSetup, scope: Scope) -> None:
        super().__init__()
        self.scope_box = QComboBox()
        for words, each in SCOPES:
            self.scope_box.addItem(words, each)
        self.scope_box.setCurrentIndex(self.scope_box.findData(scope))
        self.paper = QComboBox()
        for name in PAPERS:
            self.paper.addItem(paper_name(name), name)
        self.paper.setCurrentIndex(self.paper.findData(setup.paper))
        self.margin = _spin(QSpinBox(), LEAST_MARGIN, MOST_MARGIN, tr(" mm"), setup.margin)
        self.font_box = QFontComboBox()
        self.font_box.setCurrentFont(QFont(setup.font))
        self.font_box.setEditable(False)
        self.size_box = PointBox()
        self.size_box.setRange(LEAST_SIZE, MOST_SIZE)
        self.size_box.setSingleStep(0.5)
        self.size_box.setDecimals(1)
        self.size_box.setSuffix(tr(" pt"))
        self.size_box.lineEdit().setTextMargins(*MARGINS)
        self.size_box.setValue(setup.size)
        self.spacing = _spin(QSpinBox(), LEAST_SPACING, MOST_SPACING, " %", setup.spacing)
        self.header = _check(tr("Title and chapter at the head"), setup.header)
        self.numbers = _check(tr("Page numbers at the foot"), setup.numbers)
        self.scene_titles = _check(tr("Titles of scenes"), setup.scene_titles)
        self.comments = _check(tr("Comments, in brackets"), setup.comments)
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(GAP)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("&What"), self.scope_box),
            (tr("&Paper"), self.paper),
            (tr("&Margins"), self.margin),
            (tr("&Font"), self.font_box),
            (tr("&Size"), self.size_box),
            (tr("&Line spacing"), self.spacing),
        )
        for words, field in rows:
            name = QLabel(words)
            name.setMinimumHeight(field.sizeHint().height())
            name.setBuddy(field)
            field.setAccessibleName(unmarked(words))
            form.addRow(name, field)
        for box in (self.header, self.numbers, self.scene_titles, self.comments):
            form.addRow(box)

    def _join(self) -> None:
        for combo in (self.scope_box, self.paper):
            combo.currentIndexChanged.connect(self.changed)
        self.font_box.currentFontChanged.connect(self.changed)
        for spin in (self.margin, self.size_box, self.spacing):
            spin.valueChanged.connect(self.changed)
        for box in (self.header, self.numbers, self.scene_titles, self.comments):
            box.toggled.connect(self.changed)

    @property
    def scope(self) -> Scope:
        """What is printed."""
        return SCOPES[self.scope_box.currentIndex()][1]

    @property
    def setup(self) -> PrintSetup:
        """How."""
        return PrintSetup(
            paper=str(self.paper.currentData()),
            margin=self.margin.value(),
            font=self.font_box.currentFont().family(),
            size=self.size_box.value(),
            spacing=self.spacing.value(),
            header=self.header.isChecked(),
            numbers=self.numbers.isChecked(),
            comments=self.comments.isChecked(),
            scene_titles=self.scene_titles.isChecked(),
        )


def _spin(box: QSpinBox, least: int, most: int, unit: str, value: int) -> QSpinBox:
    box.setRange(least, most)
    box.setSuffix(unit)
    box.lineEdit().setTextMargins(*MARGINS)
    box.setValue(value)
    return box


def _check(words: str, on: bool) -> QCheckBox:
    box = QCheckBox(words)
    box.setChecked(on)
    return box
