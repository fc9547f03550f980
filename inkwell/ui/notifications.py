"""The one place that shows an error: a calm strip under the page, never a dialog over it."""

import logging
from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr
from inkwell.ui.icons import SIZE, IconButton, Icons
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.theme import GRID, MARGIN, Theme

Kind = Literal["info", "amber", "red"]

READING_TIME = 8_000
"""Milliseconds that a plain notice without an action stays; anything that waits for the author stays."""

_SAID = {"info": tr("Note"), "amber": tr("Attention"), "red": tr("Trouble")}
_LOOKS: dict[str, tuple[str, str]] = {
    "info": ("info", "soft"),
    "amber": ("circle-alert", "amber"),
    "red": ("triangle-alert", "red"),
}
# Red is for what is lost or may be; all other trouble only waits for the author.
_RED = (ErrorKind.DISK, ErrorKind.DAMAGED)


class Notifications(QWidget):
    """Shows one sentence at a time; a newer one takes its place. Hidden while there is nothing to say.

    `dismissed` comes just before it is hidden.
    """

    dismissed = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._log = logging.getLogger("inkwell")
        self._run: Callable[[], None] | None = None
        self._look = _LOOKS["info"]
        self._timer = QTimer(self, singleShot=True, interval=READING_TIME)
        self._timer.timeout.connect(self.dismiss)
        self._strip = QFrame()
        self._icon = QLabel()
        self._words = WrappedLabel()
        self._act = QPushButton()
        self._close = IconButton(icons, "x", tr("Dismiss"))
        self.setAccessibleName(tr("Notice"))
        self._lay_out()
        self._act.clicked.connect(self._do)
        self._close.clicked.connect(self.dismiss)
        theme.changed.connect(self._tint)
        self.hide()

    def _lay_out(self) -> None:
        self._strip.setProperty("role", "strip")
        self._icon.setFixedSize(SIZE, SIZE)
        self._act.setProperty("role", "link")
        self._act.setAutoDefault(False)
        row = QHBoxLayout(self._strip)
        row.setContentsMargins(MARGIN, 2 * GRID, 2 * GRID, 2 * GRID)
        row.setSpacing(2 * GRID)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._act)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID, MARGIN, MARGIN)
        column.addWidget(self._strip)

    @property
    def sentence(self) -> str:
        """What is shown, "" when nothing is."""
        return "" if self.isHidden() else self._words.full_text

    @property
    def last(self) -> str:
        """What was shown last, whether it is shown still or not."""
        return self._words.full_text

    @property
    def kind(self) -> str:
        """How it is shown: "info", "amber" or "red"."""
        return str(self._strip.property("kind"))

    def tell(self, sentence: str, kind: Kind = "info", action: tuple[str, Callable[[], None]] | None = None) -> None:
        """Show a sentence. `action` is a button's words and what it does; pressing it dismisses the sentence.

        Raises:
            KeyError: for a kind that there is not.
        """
        self._look = _LOOKS[kind]
        self._icon.setAccessibleName(_SAID[kind])
        self._words.set_text(sentence)
        self._act.setVisible(action is not None)
        self._act.setText(action[0] if action else "")
        self._run = action[1] if action else None
        self._strip.setProperty("kind", kind)
        self._strip.style().polish(self._strip)
        self._tint()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        if kind == "info" and action is None:
            self._timer.start()
        else:
            self._timer.stop()

    def error(self, error: InkwellError, action: tuple[str, Callable[[], None]] | None = None) -> None:
        """Show an error's sentence and write its detail into the log (level INFO, logger "inkwell")."""
        self._log.info("%s: %s %s", error.kind, error.sentence, error.detail)
        self.tell(error.sentence, "red" if error.kind in _RED else "amber", action)

    def offer(self, words: str, does: Callable[[], None]) -> bool:
        """Give the trouble that is shown an action where it has none; whether trouble is shown at all."""
        if self.isHidden() or self.kind == "info":
            return False
        if self._run is None:
            self._act.setText(words)
            self._act.setVisible(True)
            self._run = does
        return True

    def dismiss(self) -> None:
        """Take the sentence away."""
        self._timer.stop()
        self._run = None
        self.dismissed.emit()
        self.hide()

    @Slot(str)
    def settle(self, sentence: str) -> None:
        """Take this sentence away, for it does not hold any more; another one stays."""
        if not self.isHidden() and self._words.full_text == sentence:
            self.dismiss()

    def press_action(self) -> None:
        """Do what the shown action says, as if its button were pressed."""
        self._act.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape dismisses."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _do(self) -> None:
        run = self._run
        self.dismiss()
        if run is not None:
            run()

    def _tint(self) -> None:
        self._icon.setPixmap(self._icons.pixmap(*self._look, SIZE, self.devicePixelRatioF()))
