"""The two families that Inkwell brings along: Inter for the interface, EB Garamond for the page."""

from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

INTERFACE = "Inter"
BOOK = "EB Garamond"
TEXT = 13
"""Pixels of the interface's text."""
SMALL = 11
"""Pixels of counts and captions."""
QUOTE = 16
"""Pixels of prose quoted outside the page."""

_LOADED = "inkwell_fonts"


def load_fonts(app: QApplication) -> None:
    """Make the shipped fonts known to Qt, once for each application however often it is called.

    Raises:
        FileNotFoundError: when a font's file is not in the installation.
        ValueError: when Qt cannot read a font's file.
    """
    if app.property(_LOADED):
        return
    for entry in sorted(files("inkwell_resources").joinpath("fonts").iterdir(), key=lambda item: item.name):
        if entry.name.endswith(".otf") and QFontDatabase.addApplicationFontFromData(entry.read_bytes()) < 0:
            raise ValueError(f"Qt cannot read the font {entry.name}")
    app.setProperty(_LOADED, True)


def interface_font(pixels: int = TEXT, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The interface's font at a size in pixels."""
    return _font(INTERFACE, pixels, weight)


def book_font(pixels: int = QUOTE) -> QFont:
    """The page's font at a size in pixels."""
    return _font(BOOK, pixels, QFont.Weight.Normal)


def _font(family: str, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    # Whole-pixel advances make small text look uneven on a screen with a device pixel ratio of 1.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
