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
_THERE = "inkwell_fallbacks"
_HAN = {
    "zh": ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "STSong", "SimSun"),
    "zh-tw": ("Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU", "MingLiU"),
    "ja": ("Noto Serif CJK JP", "Source Han Serif", "Hiragino Mincho ProN", "Yu Mincho", "YuMincho", "MS PMincho"),
    "ko": ("Noto Serif CJK KR", "Source Han Serif K", "AppleMyungjo", "Batang", "NanumMyeongjo"),
}
"""Book faces of the systems for Chinese, Japanese and Korean, whose characters share their code points."""
_OTHERS = (
    *("Noto Naskh Arabic", "Amiri", "Scheherazade New", "Geeza Pro", "Traditional Arabic"),
    *("Noto Serif Hebrew", "Frank Ruehl CLM", "New Peninim MT", "David"),
    *("Noto Serif Devanagari", "Kohinoor Devanagari", "Nirmala UI", "Noto Serif Thai", "Thonburi", "Leelawadee UI"),
)


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


def fallbacks(language: str = "") -> tuple[str, ...]:
    """Families of the system, book faces first, for scripts that the page's own lacks; a language's Han forms first.

    What no family here has, Qt finds in the others.
    """
    app = QApplication.instance()
    there = app.property(_THERE) if app is not None else None
    if there is None:
        known = set(QFontDatabase.families())
        there = [name for names in (*_HAN.values(), _OTHERS) for name in names if name in known]
        if app is not None:
            app.setProperty(_THERE, there)
    tag = language.replace("_", "-").lower()
    traditional = tag.startswith(("zh-tw", "zh-hk", "zh-mo", "zh-hant"))
    first = _HAN.get("zh-tw" if traditional else tag.split("-")[0], ())
    return tuple(sorted(there, key=lambda name: name not in first))


def book_font(pixels: int = QUOTE) -> QFont:
    """The page's font at a size in pixels."""
    return _font(BOOK, pixels, QFont.Weight.Normal)


def title_font(face: QFont, pixels: int) -> QFont:
    """A face for titles, at a size in pixels: its figures stand as high as capitals.

    In prose EB Garamond's own are right; in "Chapter 1" its one would be taken for a roman figure.
    """
    font = QFont(face)
    font.setPixelSize(pixels)
    font.setFeature(QFont.Tag("lnum"), 1)
    return font


def _font(family: str, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    # Whole-pixel advances make small text look uneven on a screen with a device pixel ratio of 1.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
