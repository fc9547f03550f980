"""Words of the book as a button that goes there: in the book's face, a rule beside them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from inkwell.manuscript.prose import as_read
from inkwell.translation import parted, tr
from inkwell.ui.fonts import SMALL, interface_font
from inkwell.ui.sidebar.prose import LEADING, Prose
from inkwell.ui.theme import GRID, Theme

RULE, INSET = 2, 10
"""Pixels of the rule at the left, and of the words from the edge."""
CAPTION = 18
"""Pixels of the line that says where the words stand."""
LONGEST = 280
"""Characters that are shown of a long passage."""


class PassageButton(QAbstractButton):
    """A quotation that can be pressed; `where` is said under it."""

    def __init__(self, words: str, where: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._where = where
        # As it is read in the book: without Markdown's marks, also where only half of a pair is quoted.
        words = as_read(words)
        shown = words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + "…"
        self._prose = Prose(theme)
        self._prose.setParent(self)
        self._prose.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._prose.set_text(shown, whole=True)
        self.setText(words)
        self.setToolTip(tr("Show it in the page: {where}", where=where) if where else tr("Show it in the page"))
        self.setAccessibleName(parted(filter(None, (words, where))))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels for all lines at a width."""
        return self._prose.heightForWidth(width - INSET) + (CAPTION if self._where else 0) + GRID

    def sizeHint(self) -> QSize:
        """Any width."""
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        """A narrow column."""
        return QSize(60, LEADING)

    def resizeEvent(self, event: object) -> None:
        """The words fill it."""
        self._prose.setGeometry(
            INSET, GRID // 2, self.width() - INSET, self._prose.heightForWidth(self.width() - INSET)
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The rule, where the words stand, and a ring while the keys are here."""
        tokens, painter = self._theme.tokens, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        lit = self.isEnabled()
        painter.setBrush(QColor(tokens.accent if lit else tokens.hairline))
        painter.drawRoundedRect(QRectF(0, GRID, RULE, self.height() - 2 * GRID), 1, 1)
        if self._where:
            painter.setFont(interface_font(SMALL))
            painter.setPen(QColor(tokens.accent if lit else tokens.faint))
            room = QRectF(INSET, self.height() - CAPTION, self.width() - INSET, CAPTION)
            words = painter.fontMetrics().elidedText(self._where, Qt.TextElideMode.ElideMiddle, int(room.width()))
            painter.drawText(QPointF(room.left(), room.bottom() - 5), words)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
