"""Lucide's line icons, tinted in the theme's colours at run time from one SVG each."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton

from inkwell.ui.glyphs import SIZE, svg_text
from inkwell.ui.theme import Theme

_FINE = 3.0
"""Device pixel ratio of the picture that a screen gets which was not there when the icon was drawn."""


class Icons:
    """Gives icons in the theme's colours of the moment.

    Whoever keeps an icon sets it again when `theme.changed` is emitted; `IconButton` does so by itself.
    """

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._icons: dict[tuple[str, str, str, str], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, int], QPixmap] = {}
        self._drawings: dict[tuple[str, str], QSvgRenderer] = {}

    def icon(self, name: str, tone: str = "soft") -> QIcon:
        """A Lucide icon, by its file's name without ".svg", in a colour named by a field of `Tokens`.

        Raises:
            FileNotFoundError: when there is no such icon.
            AttributeError: when there is no such colour.
        """
        tokens = self.theme.tokens
        key = (name, tone, getattr(tokens, tone), tokens.faint)
        if key not in self._icons:
            self._icons[key] = self._draw_icon(name, tone)
        return self._icons[key]

    def _draw_icon(self, name: str, tone: str) -> QIcon:
        icon = QIcon()
        for ratio in sorted({*(screen.devicePixelRatio() for screen in QGuiApplication.screens()), _FINE}):
            icon.addPixmap(self.pixmap(name, tone, SIZE, ratio), QIcon.Mode.Normal)
            icon.addPixmap(self.pixmap(name, "faint", SIZE, ratio), QIcon.Mode.Disabled)
        return icon

    def pixmap(self, name: str, tone: str = "soft", size: int = SIZE, ratio: float = 1.0) -> QPixmap:
        """The icon as it is now: `size` logical pixels a side, for a screen with this device pixel ratio."""
        colour = getattr(self.theme.tokens, tone)
        side = round(size * ratio)
        key = (name, colour, size, side)
        if key not in self._pixmaps:
            self._pixmaps[key] = _draw(self._drawing(name, colour), side)
            self._pixmaps[key].setDevicePixelRatio(ratio)
        return self._pixmaps[key]

    def _drawing(self, name: str, colour: str) -> QSvgRenderer:
        key = (name, colour)
        if key not in self._drawings:
            self._drawings[key] = QSvgRenderer(QByteArray(svg_text(name, colour).encode()))
        return self._drawings[key]


def _draw(renderer: QSvgRenderer, side: int) -> QPixmap:
    # The renderer has read its drawing: an exception under a running painter takes the process with it.
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


class IconButton(QToolButton):
    """A flat button that is only an icon; `words` are its tooltip and its accessible name. It follows the theme."""

    def __init__(self, icons: Icons, name: str, words: str, tone: str = "soft") -> None:
        super().__init__()
        self._icons = icons
        self._look = (name, tone)
        self.setAutoRaise(True)
        self.setIconSize(QSize(SIZE, SIZE))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_words(words)
        self._refresh()
        icons.theme.changed.connect(self._refresh)

    def set_words(self, words: str) -> None:
        """Say what the button does, in sentence case."""
        self.setToolTip(words)
        self.setAccessibleName(words)

    def set_look(self, name: str, tone: str = "soft") -> None:
        """Show another icon, in the colour named by a field of `Tokens`."""
        if (name, tone) != self._look:
            self._look = (name, tone)
            self._refresh()

    def _refresh(self) -> None:
        self.setIcon(self._icons.icon(*self._look))
