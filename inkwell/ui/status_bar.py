"""The line under the page: is it saved, how many words, what the model does."""

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inkwell.manuscript.counts import Unit
from inkwell.translation import figure, tr
from inkwell.ui.icons import SIZE, Icons
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.theme import GRID, Theme

HEIGHT = 32
"""Pixels, the hairline included."""

SaveState = Literal["saved", "editing", "saving", "failed", "conflict", "read_only"]

_SAVE: dict[str, tuple[str, str, str]] = {
    "saved": ("check", "soft", tr("Saved")),
    "editing": ("pencil", "soft", tr("Not saved yet")),
    "saving": ("save", "soft", tr("Saving")),
    "failed": ("triangle-alert", "red", tr("Could not save")),
    "conflict": ("circle-alert", "amber", tr("Changed elsewhere")),
    "read_only": ("lock", "amber", tr("Read only")),
}
_USUAL = frozenset(("saved", "editing", "saving"))
_GAP = 4 * GRID
_TROUBLED = ("restarting", "set_aside")


class SaveLabel(QLabel):
    """The save state as an icon and words, painted over its own ground.

    It changes twice for every rest that the author takes, while the next key may be on its way. Two labels would each
    lay the line out anew, and have it painted from the window's ground up; this paints itself and nothing else, and
    asks for other room only for words that are longer than the usual ones.
    """

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme, self._icons = theme, icons
        self._state = ""
        self.setProperty("role", "status")
        theme.changed.connect(self.update)

    @property
    def words(self) -> str:
        """What is shown."""
        return _SAVE[self._state][2]

    def show_state(self, state: SaveState) -> None:
        """Show another state. Raises KeyError for one that there is not."""
        words = _SAVE[state][2]
        if state == self._state:
            return
        changes_room = not {state, self._state} <= _USUAL
        self._state = state
        self.setAccessibleName(words)
        if changes_room:
            self._measure()
        self.update()

    def _measure(self) -> None:
        self.ensurePolished()
        # The style takes this away when it has a say.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(_SAVE[each][2]) for each in {*_USUAL, self._state})
        self.setFixedWidth(SIZE + _GAP + widest + 2)

    def changeEvent(self, event: QEvent) -> None:
        """Take the room that the words need in the font that the style gives."""
        super().changeEvent(event)
        if self._state and event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon and words on the window's ground."""
        name, tone, words = _SAVE[self._state]
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.tokens.window))
        pixmap = self._icons.pixmap(name, tone, SIZE, self.devicePixelRatioF())
        painter.drawPixmap(0, (self.height() - SIZE) // 2, pixmap)
        painter.setPen(QColor(self._theme.tokens.soft))
        painter.drawText(self.rect().adjusted(SIZE + _GAP, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


class StatusBar(QFrame):
    """Shows what it is told; nothing on it can be pressed."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.setProperty("role", "window")
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Status bar"))
        self._save = SaveLabel(theme, icons)
        self._scene, self._book = ElidedLabel(role="status"), ElidedLabel(role="status")
        self._today = ElidedLabel(role="status")
        self._model_icon, self._model = _icon_label(), ElidedLabel(role="status")
        self._model_icon.setAccessibleName(tr("The model"))
        self._model_look = ("cpu", "soft")
        self._lay_out()
        theme.changed.connect(self._tint)
        self.set_save_state("saved")
        self.set_counts(0, 0)
        self.set_today("", "")
        self.set_model("", "off")

    def _lay_out(self) -> None:
        self._ai = QWidget()
        right = QHBoxLayout(self._ai)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(3 * GRID)
        right.addWidget(self._model_icon)
        right.addWidget(self._model, 1)
        self._row = row = QHBoxLayout()
        row.setContentsMargins(4 * GRID, 0, 4 * GRID, 0)
        row.setSpacing(4 * GRID)
        # Without it the row is as high as its words, and the hairline floats in what is left.
        row.addStrut(HEIGHT - 1)
        for widget in (self._save, self._scene, self._book, self._today):
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
        return self._save.words, self._scene.full_text, self._book.full_text, model

    @property
    def save_label(self) -> SaveLabel:
        """Where it says whether all is saved."""
        return self._save

    def add(self, widget: QWidget) -> None:
        """Have this shown too, behind what is written about words."""
        self._row.insertWidget(self._row.indexOf(self._today) + 1, widget)

    @property
    def today(self) -> str:
        """What is shown of this day; "" for nothing."""
        return self._today.full_text

    def set_counts(self, scene: int, book: int, unit: Unit = "words", chosen: int = 0) -> None:
        """Show how many words (or characters) the open scene and the whole book have, and how many are `chosen`."""
        there = tr("{chosen:,} of {scene:,}", chosen=chosen, scene=scene) if chosen else figure(scene)
        whole = (
            tr("{there} words in scene", "", scene, there=there)
            if unit == "words"
            else tr("{there} characters in scene", "", scene, there=there)
        )
        self._scene.set_text(whole, tr("{there} in scene", there=there))
        self._book.set_text(tr("{book:,} in book", book=book))

    def set_today(self, text: str, more: str) -> None:
        """Show a few words about what was written today ("" for none); `more` is what the tooltip adds."""
        self._today.set_text(text, text.partition(",")[0])
        self._today.setVisible(bool(text))
        self._today.setToolTip(more)
        self._today.setAccessibleDescription(more)

    def set_save_state(self, state: SaveState) -> None:
        """Show whether what was written is on the disk.

        Raises:
            KeyError: for a state that there is not.
        """
        self._save.show_state(state)

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
        self._model_icon.setPixmap(self._icons.pixmap(*self._model_look, SIZE, self.devicePixelRatioF()))


def _icon_label() -> QLabel:
    label = QLabel()
    label.setFixedSize(SIZE, SIZE)
    return label
