"""What is shown while somebody waits for long work: what is being done, how much of it, and a way out."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from inkwell.app.errand import Errand
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame, text_label

WIDTH = 420
STEPS = 1000


class ProgressDialog(DialogFrame):
    """Waits for an errand; `exec` returns when it has ended, with `value` or `error`, or neither when cancelled."""

    def __init__(self, title: str, errand: Errand, begin: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setMinimumWidth(WIDTH)
        self._errand = errand
        self._begin = begin
        self.value: object = None
        self.error: object = None
        self.words = text_label("", "soft")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(tr("How much is done"))
        self.body.addWidget(self.words)
        self.body.addWidget(self.bar)
        self.stop = self.add_button(tr("Cancel"))
        self.stop.clicked.connect(self.reject)
        errand.progressed.connect(self._show)
        errand.finished.connect(self._finish)
        errand.failed.connect(self._fail)
        errand.cancelled.connect(self._end)

    def exec(self) -> int:
        """Begin the work and wait for it."""
        self._begin()
        return super().exec()

    def reject(self) -> None:
        """Escape and Cancel ask the work to end; the dialog goes when it has."""
        self.stop.setEnabled(False)
        self.words.setText(tr("Ending …"))
        self._errand.cancel()

    @Slot(str, object)
    def _show(self, stage: str, done: float | None) -> None:
        if self.stop.isEnabled():
            self.words.setText(f"{stage} …")
        self.bar.setRange(0, 0 if done is None else STEPS)
        if done is not None:
            self.bar.setValue(round(done * STEPS))

    @Slot(object)
    def _finish(self, value: object) -> None:
        self.value = value
        self.accept()

    @Slot(object)
    def _fail(self, error: object) -> None:
        self.error = error
        self._end()

    @Slot()
    def _end(self) -> None:
        super().reject()
