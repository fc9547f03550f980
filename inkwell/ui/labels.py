"""Labels that shorten or wrap their text, however long its words are, instead of clipping it."""

import html
import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

_TIP = 500
"""Letters of a tooltip."""
_LEAST = 24
"""Pixels that the label may be squeezed to."""


_UNBROKEN = re.compile(r"\S{24}(?=\S)")
_BREAK = "\u200b"
"""A space without width: a line may end there."""


def tip(text: str) -> str:
    """Words for a tooltip that wraps them and takes nothing in them for markup; the first so many letters."""
    shown = text if len(text) <= _TIP else f"{text[:_TIP]}…"
    return f"<qt>{html.escape(shown).replace(chr(10), '<br>')}</qt>" if text else ""


class ElidedLabel(QLabel):
    """One line. When it does not fit, the first of its shorter wordings that fits is shown, or an ellipsis.

    The whole text is then in the tooltip, and always in the accessible name. `role` is the style
    sheet's; `mode` says where an ellipsis goes.
    """

    def __init__(self, text: str = "", role: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self._texts: tuple[str, ...] = (text,)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        self.set_text(text)

    @property
    def full_text(self) -> str:
        """The text, whole."""
        return self._texts[0]

    def set_text(self, text: str, *shorter: str) -> None:
        """Show a text; `shorter` are wordings to fall back to, longest first."""
        self._texts = (text, *shorter)
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def _fit(self) -> None:
        metrics, width = self.fontMetrics(), self.contentsRect().width()
        fitting = (text for text in self._texts if metrics.horizontalAdvance(text) <= width)
        shown = next(fitting, None)
        if shown is None:
            shown = metrics.elidedText(self._texts[-1], self._mode, width)
        self.setToolTip("" if shown == self._texts[0] else self._texts[0])
        if shown != self.text():
            self.setText(shown)

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self._texts[0]) + 2, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Nearly nothing: it shortens."""
        return QSize(min(_LEAST, self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text to the new width."""
        super().resizeEvent(event)
        self._fit()


class WrappedLabel(QLabel):
    """As many lines as it takes at the width it gets; a word that is wider than the label is broken."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self._full = ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_role(role)
        self.set_text(text)

    @property
    def full_text(self) -> str:
        """The text as it was given."""
        return self._full

    def set_text(self, text: str) -> None:
        """Show a text."""
        self._full = text
        self.setText(_UNBROKEN.sub(lambda run: run[0] + _BREAK, text))
        self.setAccessibleName(text)

    def set_role(self, role: str) -> None:
        """Take another look of the style sheet's."""
        self.setProperty("role", role)
        self.style().polish(self)
