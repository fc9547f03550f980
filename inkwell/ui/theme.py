"""Colours, measures and motion of the window, set up once: every widget takes them from here."""

from collections.abc import Mapping
from typing import Literal, cast, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from inkwell.ui.fonts import interface_font, load_fonts
from inkwell.ui.own_colours import OwnColours, derived
from inkwell.ui.style import style_sheet
from inkwell.ui.tokens import (
    CONTRAST,
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
    SEPIA,
    Tokens,
    contrast,
)

__all__ = [
    "CONTRAST",
    "DARK",
    "FIXED",
    "GRID",
    "LIGHT",
    "MARGIN",
    "MOTION",
    "PANEL_LEFT",
    "PANEL_RIGHT",
    "RADIUS_CARD",
    "RADIUS_ROW",
    "ROW",
    "SEPIA",
    "Choice",
    "Theme",
    "Tokens",
    "contrast",
    "palette",
]

Choice = Literal["system", "light", "sepia", "dark", "contrast", "own"]
FIXED: dict[str, Tokens] = {"light": LIGHT, "sepia": SEPIA, "dark": DARK, "contrast": CONTRAST}


class Theme(QObject):
    """Paints the application in the colours of a theme and tells widgets when that changes.

    Applies the Fusion style, palette, style sheet and fonts to `app` when it is made. `choice` is a `Choice`; "system"
    follows the desktop while the window is open, and "own" is derived from the colours of `set_own`.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__()
        self._app = app
        self._choice: Choice = _checked(choice)
        self._own = OwnColours()
        self._reduced = False
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
        """What the author chose."""
        return self._choice

    @property
    def motion(self) -> int:
        """Milliseconds of one movement; 0 with reduced motion."""
        if self._reduced:
            return 0
        hints = self._app.styleHints()
        accessibility = getattr(hints, "accessibility", None)  # since Qt 6.10
        preference = getattr(accessibility() if accessibility else None, "motionPreference", None)  # later still
        if preference is None:
            return MOTION
        return 0 if preference().name == "ReducedMotion" else MOTION

    def set_choice(self, choice: str) -> None:
        """Choose a theme; takes effect at once.

        Raises:
            ValueError: for a word that is no `Choice`.
        """
        self._choice = _checked(choice)
        self._tell_desktop()
        self._follow()

    def set_own(self, colours: Mapping[str, str]) -> None:
        """Take the colours of the theme "own"; what is missing or no colour is as in the light theme."""
        self._own = OwnColours.of(colours)
        if self._choice == "own":
            self._tell_desktop()
            self._follow()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Move nothing, whatever the desktop wants; or as the desktop wants."""
        self._reduced = reduced

    def of_the_system(self) -> Tokens:
        """The colours that follow the desktop; while a theme is chosen, the desktop is taken to be of its kind."""
        return DARK if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _tell_desktop(self) -> None:
        """Let what the desktop draws (window frames, native dialogs) be of the same kind."""
        hints = self._app.styleHints()
        if self._choice == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if self._wanted().dark else Qt.ColorScheme.Light)

    def _wanted(self) -> Tokens:
        if self._choice == "own":
            return derived(self._own)
        if self._choice == "system":
            return self.of_the_system()
        return FIXED[self._choice]

    def _follow(self) -> None:
        tokens = self._wanted()
        if tokens == self._tokens:
            return
        self._tokens = tokens
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        self._app.setPalette(palette(self._tokens))
        self._app.setStyleSheet(style_sheet(self._tokens))


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
    if choice not in get_args(Choice):
        raise ValueError(f"no theme is called {choice!r}")
    return cast(Choice, choice)
