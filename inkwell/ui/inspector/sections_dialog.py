"""What of the book the model is told at all, and how much of its context each kind of thing may have."""

from PySide6.QtWidgets import QCheckBox, QGridLayout, QSpinBox, QWidget

from inkwell.story.context import LEAST_SHARE, RULES, Plan, Section
from inkwell.story.notes import plan_of
from inkwell.story.segments import WHOLE, Cut
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame, text_label

TITLE = tr("What the model is told")
WORDS = tr(
    "A model has room for so much text only. The scene at the cursor and your note to the model "
    "are always told; of the rest, each may have the part of the room that is set here. Where "
    "that is still too much, the story so far is left out first, from its beginning."
)


class SectionsDialog(DialogFrame):
    """A switch and a share for each section that may be left out; `plan` is what they say."""

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self.switches: dict[Section, QCheckBox] = {}
        self.shares: dict[Section, QSpinBox] = {}
        words = text_label(WORDS, "soft")
        words.setMinimumWidth(440)
        self.body.addWidget(words)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for row, (section, rule) in enumerate(each for each in RULES.items() if each[1].optional):
            switch = QCheckBox(rule.title)
            switch.setChecked(plan.tells(section))
            self.switches[section] = switch
            grid.addWidget(switch, row, 0)
            if rule.cut is not Cut.NEVER:
                self.shares[section] = self._share_box(section, plan.share(section))
                grid.addWidget(self.shares[section], row, 1)
                self.shares[section].setEnabled(switch.isChecked())
                switch.toggled.connect(self.shares[section].setEnabled)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.usual = self.add_button(tr("As &usual"), left=True)
        self.usual.setAutoDefault(False)
        self.usual.clicked.connect(self._set_usual)
        self.add_buttons(tr("Cancel"), tr("&Tell it so"))

    def _share_box(self, section: Section, share: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(LEAST_SHARE, WHOLE)
        box.setSingleStep(5)
        box.setPrefix(tr("at most "))
        box.setSuffix(" %")
        box.setValue(share)
        box.setAccessibleName(tr("Room for: {title}", title=RULES[section].title))
        box.lineEdit().setTextMargins(5, 0, 0, 0)
        return box

    def _set_usual(self) -> None:
        usual = Plan()
        for section, switch in self.switches.items():
            switch.setChecked(usual.tells(section))
        for section, box in self.shares.items():
            box.setValue(usual.share(section))

    @property
    def plan(self) -> Plan:
        """What is set."""
        tells = {section: switch.isChecked() for section, switch in self.switches.items()}
        shares = {section: box.value() for section, box in self.shares.items()}
        return plan_of(tells, shares)
