"""How the model is, in words: one line at the top of the sidebar, only when there is something to say."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inkwell.engine.client import EngineState, EngineStatus
from inkwell.translation import tr
from inkwell.ui.icons import SIZE, Icons
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.theme import GRID, Theme

_WORDS = {
    EngineState.OFF: tr("No model is loaded."),
    EngineState.STARTING: tr("The model is loading."),
    EngineState.RESTARTING: tr("The model stopped; your text is untouched. Restarting with safer settings."),
    EngineState.SET_ASIDE: tr("The model kept stopping and was set aside. Your text is untouched."),
}
_WAITING = (EngineState.OFF, EngineState.SET_ASIDE)
_TROUBLE = (EngineState.RESTARTING, EngineState.SET_ASIDE)


class Standing(QWidget):
    """Hidden while the model is well; amber when it is in trouble; offers another one when it is away."""

    model_chosen = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._trouble = False
        self._icon = QLabel()
        self._icon.setFixedSize(SIZE, SIZE)
        self._icon.setAccessibleName(tr("The model"))
        self._words = WrappedLabel()
        self._choose = QPushButton(tr("Choose a model…"))
        self._choose.setProperty("role", "link")
        self._lay_out()
        self._choose.clicked.connect(self.model_chosen)
        theme.changed.connect(self._tint)
        self.hide()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(GRID)
        words.addWidget(self._words)
        words.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, GRID)
        row.setSpacing(2 * GRID)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    @property
    def sentence(self) -> str:
        """What is shown, "" when nothing is."""
        return "" if self.isHidden() else self._words.full_text

    @property
    def troubled(self) -> bool:
        """Whether the line is amber."""
        return self._trouble and not self.isHidden()

    def show_status(self, status: EngineStatus | None) -> None:
        """Follow the engine; None is an engine that was never started."""
        state = status.state if status else EngineState.OFF
        words = (status.sentence if status else "") or _WORDS.get(state, "")
        telling = state in _WORDS
        self._trouble = state in _TROUBLE or bool(status and status.sentence and state is EngineState.OFF)
        self._words.set_text(words)
        self._words.set_role("trouble" if self._trouble else "soft")
        self._choose.setVisible(state in _WAITING)
        self._tint()
        self.setVisible(telling)

    def _tint(self) -> None:
        look = ("triangle-alert", "amber") if self._trouble else ("cpu", "soft")
        self._icon.setPixmap(self._icons.pixmap(*look, SIZE, self.devicePixelRatioF()))
