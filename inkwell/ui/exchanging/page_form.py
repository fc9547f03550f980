"""The page that a book goes out on, as an author sets it: paper and margins, type, what stands over and below."""

from typing import Final

import msgspec
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
    QVBoxLayout,
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
    paper_name,
)
from inkwell.exchange.presets import Margins, Preset
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import GAP
from inkwell.ui.dialogs.print_form import MARGINS, PointBox
from inkwell.ui.menu_letters import unmarked

HEADERS: Final = (
    (tr("Nothing"), "none"),
    (tr("Surname, title and number"), "manuscript"),
    (tr("Author and title"), "book"),
    (tr("The page’s number"), "number"),
)
EMPHASIS: Final = ((tr("In italics"), "italic"), (tr("Underlined"), "underline"))
EDGES: Final = (("top", tr("Above")), ("bottom", tr("Below")), ("inner", tr("Inner edge")), ("outer", tr("Outer edge")))
_NEAR: Final = 0.6
"""Millimetres by which a paper may differ from one that has a name."""
_MOST_INDENT: Final = 40.0


class PageForm(QWidget):
    """`changed` when anything is set otherwise. What it shows is `show_preset`'s; `applied` puts it onto a preset."""

    changed = Signal()

    def __init__(self, preset: Preset) -> None:
        super().__init__()
        self.paper, self.header, self.emphasis = QComboBox(), QComboBox(), QComboBox()
        self.font_box, self.size_box = QFontComboBox(), PointBox()
        self.spacing, self.indent = QSpinBox(), QDoubleSpinBox()
        self.edges = {name: QSpinBox() for name, _ in EDGES}
        self.checks = {
            "justified": QCheckBox(tr("Both edges straight")),
            "hyphenated": QCheckBox(tr("Words parted at line ends")),
            "spaced": QCheckBox(tr("Space between paragraphs")),
            "mirrored": QCheckBox(tr("Facing pages")),
            "right_hand": QCheckBox(tr("Chapters begin at the right")),
            "numbers": QCheckBox(tr("Page numbers at the foot")),
        }
        self._shown = preset
        self._face = ""
        """What stands in the box of faces while the preset's own is shown."""
        self._prepare()
        self._lay_out()
        self.show_preset(preset)
        self._join()

    def _prepare(self) -> None:
        self.header.addItems([words for words, _ in HEADERS])
        self.emphasis.addItems([words for words, _ in EMPHASIS])
        self.font_box.setEditable(False)
        for box in (self.paper, self.header, self.emphasis, self.font_box):
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.size_box.setRange(LEAST_SIZE, MOST_SIZE)
        self.size_box.setSingleStep(0.5)
        self.size_box.setDecimals(1)
        self.size_box.setSuffix(tr(" pt"))
        self.spacing.setRange(LEAST_SPACING, MOST_SPACING)
        self.spacing.setSuffix(" %")
        self.indent.setRange(0.0, _MOST_INDENT)
        self.indent.setDecimals(1)
        self.indent.setSuffix(tr(" mm"))
        for box in (self.size_box, self.spacing, self.indent, *self.edges.values()):
            box.lineEdit().setTextMargins(*MARGINS)
        for box in self.edges.values():
            # A preset of the author's own may have narrower ones, or room to write in.
            box.setRange(min(5, LEAST_MARGIN), 2 * MOST_MARGIN)
            box.setSuffix(tr(" mm"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, GAP, 0)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("&Paper"), self.paper),
            *((words, self.edges[name]) for name, words in EDGES),
            (tr("&Font"), self.font_box),
            (tr("&Size"), self.size_box),
            (tr("&Lines"), self.spacing),
            (tr("&Indent"), self.indent),
            (tr("&Over pages"), self.header),
            (tr("E&mphasis"), self.emphasis),
        )
        for words, field in rows:
            label = QLabel(words)
            label.setMinimumHeight(field.sizeHint().height())
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            label.setBuddy(field)
            field.setAccessibleName(unmarked(words))
            form.addRow(label, field)
        column.addLayout(form)
        for box in self.checks.values():
            column.addWidget(box)
        column.addStretch(1)

    def _join(self) -> None:
        for combo in (self.paper, self.header, self.emphasis):
            combo.activated.connect(lambda _at: self.changed.emit())
        self.font_box.activated.connect(lambda _at: self.changed.emit())
        for spin in (self.size_box, self.spacing, self.indent, *self.edges.values()):
            spin.valueChanged.connect(lambda _value: self.changed.emit())
        for box in self.checks.values():
            box.clicked.connect(lambda _on: self.changed.emit())

    def show_preset(self, preset: Preset) -> None:
        """Show how this one is set; nothing is said of it."""
        self._shown = preset
        blocked = self.blockSignals(True)
        self.paper.clear()
        paper = paper_of(preset)
        for name in PAPERS:
            self.paper.addItem(paper_name(name), name)
        if not paper:
            self.paper.addItem(_measured(preset), "")
        self.paper.setCurrentIndex(self.paper.findData(paper))
        self.font_box.setCurrentFont(QFont(preset.font))
        self._face = self.font_box.currentFont().family()
        self.size_box.setValue(preset.size)
        self.spacing.setValue(preset.spacing)
        self.indent.setValue(preset.indent)
        for name, box in self.edges.items():
            box.setValue(round(getattr(preset.margins, name)))
        self.header.setCurrentIndex([each for _, each in HEADERS].index(preset.header))
        self.emphasis.setCurrentIndex([each for _, each in EMPHASIS].index(preset.emphasis))
        for name, box in self.checks.items():
            box.setChecked(getattr(preset, name))
        self.blockSignals(blocked)

    def applied(self, preset: Preset) -> Preset:
        """A preset with what was set otherwise here than in the one that is shown."""
        shown = self._shown
        width, height = PAPERS.get(self.paper.currentData(), (shown.width, shown.height))
        if self.paper.currentData() == paper_of(shown):
            width, height = shown.width, shown.height
        edges = {
            name: float(box.value())
            if box.value() != round(getattr(shown.margins, name))
            else getattr(shown.margins, name)
            for name, box in self.edges.items()
        }
        # A face that is not on this machine is shown as the one in its stead; it stays what was asked for.
        face = self.font_box.currentFont().family()
        return msgspec.structs.replace(
            preset,
            width=width,
            height=height,
            margins=Margins(**edges),
            font=shown.font if face == self._face else face,
            size=self.size_box.value(),
            spacing=self.spacing.value(),
            indent=self.indent.value(),
            header=HEADERS[self.header.currentIndex()][1],
            emphasis=EMPHASIS[self.emphasis.currentIndex()][1],
            **{name: box.isChecked() for name, box in self.checks.items()},
        )


def paper_of(preset: Preset) -> str:
    """The name of a preset's paper, "" where it has none."""
    near = (
        name
        for name, (width, height) in PAPERS.items()
        if abs(width - preset.width) < _NEAR and abs(height - preset.height) < _NEAR
    )
    return next(near, "")


def _measured(preset: Preset) -> str:
    return tr("{width:g} × {height:g} mm", width=preset.width, height=preset.height)
