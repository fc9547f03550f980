"""The order of the samplers as a list: ticked steps act, from top to bottom."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem

from inkwell.engine.sampling import USUAL_ORDER, Step
from inkwell.ui.dialogs.movable_list import MovableList
from inkwell.ui.dialogs.sampler_words import STEPS, WORDS

_STEP = Qt.ItemDataRole.UserRole
AROUND = 12
"""Pixels of the list's frame, above and below the rows together."""


class StepList(MovableList):
    """Steps that are put in order; Space ticks."""

    def __init__(self) -> None:
        super().__init__(WORDS["order"].name, WORDS["order"].help)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def order(self) -> tuple[Step, ...]:
        """The steps that are ticked, from the top."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(Step(item.data(_STEP)) for item in items if item.checkState() is Qt.CheckState.Checked)

    def set_order(self, order: Sequence[Step]) -> None:
        """Show these first and ticked, the others below them."""
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for step in (*order, *(step for step in USUAL_ORDER if step not in order)):
            item = QListWidgetItem(STEPS[step])
            item.setData(_STEP, str(step))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if step in order else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * self.list.count() + AROUND)
        self.list.blockSignals(blocked)
        self._follow()
