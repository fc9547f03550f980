"""What the author should see: scrolls the page gently to it, and lets go when the author scrolls away."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QPropertyAnimation, Slot
from PySide6.QtWidgets import QScrollBar, QStyle

GLIDE = 140
"""Milliseconds that a scroll takes where the desktop wants movement at all."""


class Sight(QObject):
    """Moves one scroll bar, at once where `motion` (milliseconds) says 0.

    `following` turns false when the author scrolls so that `foot` is out of sight. `foot` gives, in pixels from the top
    of the document, where the top of the page would have to be at least to show the end of what grows.
    """

    def __init__(self, bar: QScrollBar, foot: Callable[[], float], motion: Callable[[], int], parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._motion = motion
        self._foot = foot
        self._glide = QPropertyAnimation(bar, b"value", self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._gliding = False
        """Whether it is on its way; every letter asks, and to ask the animation for its state takes Python long."""
        self._glide.finished.connect(self._arrive)
        self.following = True
        # Of all that moves the bar only the author's hand is an action.
        bar.actionTriggered.connect(self._author_scrolls)

    @property
    def top(self) -> int:
        """Where the page's top is, or will be when the scroll has come to its end."""
        return int(self._glide.endValue()) if self._gliding else self._bar.value()

    def glide(self, top: float) -> None:
        """Scroll there, gently."""
        wanted = max(min(round(top), self._bar.maximum()), self._bar.minimum())
        if wanted == self.top:
            return
        self._halt()
        pace = self._bar.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._bar)
        if pace <= 0 or not self._motion() or not self._bar.isVisible():
            self._bar.setValue(wanted)
            return
        self._glide.setDuration(min(pace, GLIDE))
        self._glide.setStartValue(self._bar.value())
        self._glide.setEndValue(wanted)
        self._gliding = True
        self._glide.start()

    def jump(self, top: float) -> None:
        """Scroll there at once, as for the caret."""
        self._halt()
        self._bar.setValue(round(top))

    def rest(self) -> None:
        """Come to the end of a scroll at once, before something else moves the page."""
        if self._gliding:
            self.jump(self.top)

    def _halt(self) -> None:
        if self._gliding:
            self._glide.stop()
            self._gliding = False

    @Slot()
    def _arrive(self) -> None:
        self._gliding = False

    def _author_scrolls(self, _action: int) -> None:
        self._halt()
        self.following = self._bar.sliderPosition() >= self._foot()
