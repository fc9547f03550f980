"""The settings of ghost text: whether words are offered, after how long, and whose keys take them."""

from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QFormLayout, QLabel, QWidget

from inkwell.app.ghosting import LEAST_PAUSE, MOST_PAUSE
from inkwell.storage.settings import Settings
from inkwell.ui.dialogs.frame import GAP, LABEL, text_label

HINT = (
    "At the end of a paragraph the model offers a few grey words. Tab takes them, Ctrl+Right takes one, "
    "Esc sends them away; whatever you type goes before them."
)


class GhostRows(QWidget):
    """A form for one page of the settings. `changes` are the fields of `Settings` by name."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = QCheckBox("Offer grey words after a pause")
        self.wanted.setChecked(settings.ghost)
        self.pause = QDoubleSpinBox()
        self.pause.setRange(LEAST_PAUSE, MOST_PAUSE)
        self.pause.setSingleStep(0.5)
        self.pause.setDecimals(1)
        self.pause.setSuffix(" seconds")
        self.pause.lineEdit().setTextMargins(5, 0, 0, 0)
        self.pause.setValue(settings.ghost_pause)
        self.pause.setAccessibleName("Seconds of rest before words are offered")
        self.keys = QCheckBox("Tab and Ctrl+Right take them with a screen reader too")
        self.keys.setChecked(settings.ghost_keys)
        self._lay_out()
        self.wanted.toggled.connect(self.pause.setEnabled)
        self.wanted.toggled.connect(self.keys.setEnabled)
        self.pause.setEnabled(settings.ghost)
        self.keys.setEnabled(settings.ghost)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(GAP)
        name = QLabel("&After")
        name.setMinimumSize(LABEL, self.pause.sizeHint().height())
        name.setBuddy(self.pause)
        form.addRow(self.wanted)
        form.addRow(name, self.pause)
        form.addRow(self.keys)
        form.addRow(text_label(HINT, "soft"))

    @property
    def changes(self) -> dict[str, object]:
        """What the author set."""
        return {
            "ghost": self.wanted.isChecked(),
            "ghost_pause": round(self.pause.value(), 1),
            "ghost_keys": self.keys.isChecked(),
        }
