"""Colours, measures and motion of the window, set up once: every widget takes them from here."""

from typing import Literal, cast

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from inkwell.ui.fonts import interface_font, load_fonts
from inkwell.ui.style import style_sheet, write_glyphs
from inkwell.ui.tokens import (
    DARK,
    GRID,
    LIGHT,
    MARGIN,
    MOTION,
    PANEL_LEFT,
    PANEL_RIGHT,
    RADIUS_CARD,
    RADIUS_ROW,
    ROW,
    Tokens,
    contrast,
)

__all__ = [
    "DARK",
    "GRID",
    "LIGHT",
    "MARGIN",
    "MOTION",
    "PANEL_LEFT",
    "PANEL_RIGHT",
    "RADIUS_CARD",
    "RADIUS_ROW",
    "ROW",
    "Choice",
    "Theme",
    "Tokens",
    "contrast",
    "palette",
]

Choice = Literal["system", "light", "dark"]


class Theme(QObject):
    """Paints the application light or dark and tells widgets when that changes.

    Applies the Fusion style, palette, style sheet and fonts to `app` when it is made. `choice` is
    "system", "light" or "dark"; "system" follows the desktop while the window is open.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__()
        self._app = app
        self._choice: Choice = _checked(choice)
        self._glyphs = QTemporaryDir()
        load_fonts(app)
        app.setStyle("Fusion")
        app.setFont(interface_font())
        self._tell_desktop()
        self._tokens = self._wanted()
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return self._tokens

    @property
    def choice(self) -> Choice:
        """What the author chose: "system", "light" or "dark"."""
        return self._choice

    @property
    def motion(self) -> int:
        """Milliseconds of one movement; 0 with reduced motion."""
        hints = self._app.styleHints()
        accessibility = getattr(hints, "accessibility", None)  # since Qt 6.10
        preference = getattr(accessibility() if accessibility else None, "motionPreference", None)  # later still
        if preference is None:
            return MOTION
        return 0 if preference().name == "ReducedMotion" else MOTION

    def set_choice(self, choice: str) -> None:
        """Choose "system", "light" or "dark"; takes effect at once.

        Raises:
            ValueError: for any other word.
        """
        self._choice = _checked(choice)
        self._tell_desktop()
        self._follow()

    def _tell_desktop(self) -> None:
        """Let what the desktop draws (window frames, native dialogs) be of the same kind."""
        hints = self._app.styleHints()
        if self._choice == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if self._choice == "dark" else Qt.ColorScheme.Light)

    def _wanted(self) -> Tokens:
        if self._choice == "system":
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        else:
            dark = self._choice == "dark"
        return DARK if dark else LIGHT

    def _follow(self) -> None:
        tokens = self._wanted()
        if tokens == self._tokens:
            return
        self._tokens = tokens
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        self._app.setPalette(palette(self._tokens))
        write_glyphs(self._tokens, self._glyphs.path())
        self._app.setStyleSheet(style_sheet(self._tokens, self._glyphs.path()))


def palette(tokens: Tokens) -> QPalette:
    """Qt's palette in a theme's colours, for what no style sheet reaches."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.ink,
        role.Base: tokens.page,
        role.AlternateBase: tokens.panel,
        role.Text: tokens.ink,
        role.Button: tokens.panel,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.red,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.page,
        role.ToolTipText: tokens.ink,
        role.PlaceholderText: tokens.faint,
        role.Light: tokens.page,
        role.Midlight: tokens.panel,
        role.Mid: tokens.hairline,
        role.Dark: tokens.hairline,
    }
    result = QPalette()
    for each, colour in colours.items():
        result.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.faint))
    return result


def _checked(choice: str) -> Choice:
    if choice not in ("system", "light", "dark"):
        raise ValueError(f"no theme is called {choice!r}")
    return cast(Choice, choice)
