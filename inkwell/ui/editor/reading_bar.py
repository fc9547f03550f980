"""The bar at the foot of a page that is read aloud: pause, next sentence, stop."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from inkwell.translation import tr
from inkwell.ui.icons import IconButton, Icons

GAP = 14
"""Pixels between the bar and the page's lower and right edge; the middle of the foot is a proposal's."""


class ReadingBar(QFrame):
    """Lies over a page, in the corner of its foot. Its buttons can be reached with Tab, and close with it."""

    pause_toggled = Signal()
    skipped = Signal()
    stopped = Signal()

    def __init__(self, icons: Icons, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setProperty("role", "strip")
        self.setAccessibleName(tr("Reading aloud"))
        self.pause = IconButton(icons, "pause", tr("Pause reading"))
        self.skip = IconButton(icons, "skip-forward", tr("Next sentence"))
        self.stop = IconButton(icons, "square", tr("Stop reading"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(4)
        self._words = QLabel(tr("Reading aloud"))
        self._words.setProperty("role", "count")
        row.addWidget(self._words)
        for button in (self.pause, self.skip, self.stop):
            row.addWidget(button)
        self.pause.clicked.connect(self.pause_toggled)
        self.skip.clicked.connect(self.skipped)
        self.stop.clicked.connect(self.stopped)
        page.installEventFilter(self)
        self._place()
        self.show()

    def show_paused(self, paused: bool) -> None:
        """Offer to go on, or to pause."""
        self.pause.set_look("play" if paused else "pause")
        self.pause.set_words(tr("Go on reading") if paused else tr("Pause reading"))
        self._words.setText(tr("Paused") if paused else tr("Reading aloud"))
        self._place()

    def _place(self) -> None:
        self.adjustSize()
        self.move(self._page.width() - self.width() - 2 * GAP, self._page.height() - self.height() - GAP)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
