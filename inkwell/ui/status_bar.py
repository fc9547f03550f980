"""The line under the page: is it saved, how many words, what the model does."""

from typing import Literal

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inkwell.ui.icons import SIZE, Icons
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.theme import GRID, Theme

HEIGHT = 32
"""Pixels, the hairline included."""

SaveState = Literal["saved", "editing", "saving", "failed", "conflict", "read_only"]

_SAVE: dict[str, tuple[str, str, str]] = {
    "saved": ("check", "soft", "Saved"),
    "editing": ("pencil", "soft", "Not saved yet"),
    "saving": ("save", "soft", "Saving"),
    "failed": ("triangle-alert", "red", "Could not save"),
    "conflict": ("circle-alert", "amber", "Changed elsewhere"),
    "read_only": ("lock", "amber", "Read only"),
}
_USUAL = ("saved", "editing", "saving")
_TROUBLED = ("restarting", "set_aside")


class StatusBar(QFrame):
    """Shows what it is told; nothing on it can be pressed."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.setProperty("role", "window")
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName("Status bar")
        self._save_icon, self._save = _icon_label(), QLabel()
        self._save.setProperty("role", "status")
        self._scene, self._book = ElidedLabel(role="status"), ElidedLabel(role="status")
        self._model_icon, self._model = _icon_label(), ElidedLabel(role="status")
        self._save_look = ("check", "soft")
        self._model_look = ("cpu", "soft")
        self._lay_out()
        theme.changed.connect(self._tint)
        self.set_save_state("saved")
        self.set_counts(0, 0)
        self.set_model("", "off")

    def _lay_out(self) -> None:
        self._ai = QWidget()
        right = QHBoxLayout(self._ai)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(3 * GRID)
        right.addWidget(self._model_icon)
        right.addWidget(self._model, 1)
        row = QHBoxLayout()
        row.setContentsMargins(4 * GRID, 0, 4 * GRID, 0)
        row.setSpacing(4 * GRID)
        for widget in (self._save_icon, self._save, self._scene, self._book):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._ai)
        line = QFrame()
        line.setProperty("role", "line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(row, 1)

    @property
    def words(self) -> tuple[str, str, str, str]:
        """What is shown: save state, words in the scene, words in the book, the model ("" while AI is off)."""
        model = "" if self._ai.isHidden() else self._model.full_text
        return self._save.text(), self._scene.full_text, self._book.full_text, model

    def event(self, event: QEvent) -> bool:
        """Give the save state the room of its usual words, so that nothing beside it moves while the author writes."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._save.ensurePolished()
            metrics = self._save.fontMetrics()
            self._save.setMinimumWidth(max(metrics.horizontalAdvance(_SAVE[state][2]) for state in _USUAL) + 2)
        return done

    def set_counts(self, scene: int, book: int) -> None:
        """Show how many words the open scene and the whole book have."""
        self._scene.set_text(f"{scene:,} {'word' if scene == 1 else 'words'} in scene", f"{scene:,} in scene")
        self._book.set_text(f"{book:,} in book")

    def set_save_state(self, state: SaveState) -> None:
        """Show whether what was written is on the disk.

        Raises:
            KeyError: for a state that there is not.
        """
        name, tone, words = _SAVE[state]
        self._save_look = (name, tone)
        self._save.setText(words)
        self._save.setAccessibleName(words)
        self._tint_one(self._save_icon, self._save_look)

    def set_model(self, text: str, state: str) -> None:
        """Show a line about the model; `state` is the value of an `EngineState` and colours the icon."""
        self._model.set_text(text)
        self._model_icon.setVisible(bool(text))
        self._model_look = ("triangle-alert", "amber") if state in _TROUBLED else ("cpu", "soft")
        self._tint()

    def set_ai_visible(self, visible: bool) -> None:
        """Show or hide all that has to do with the model."""
        self._ai.setVisible(visible)

    def _tint(self) -> None:
        self._tint_one(self._save_icon, self._save_look)
        self._tint_one(self._model_icon, self._model_look)

    def _tint_one(self, label: QLabel, look: tuple[str, str]) -> None:
        label.setPixmap(self._icons.pixmap(*look, SIZE, self.devicePixelRatioF()))


def _icon_label() -> QLabel:
    label = QLabel()
    label.setFixedSize(SIZE, SIZE)
    return label
