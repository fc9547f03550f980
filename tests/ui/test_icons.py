"""Icons: tinted, crisp, and repainted when the theme changes."""

from importlib.resources import files

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage

from inkwell.ui.glyphs import svg_text
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.theme import DARK, LIGHT, Theme

NAMES = sorted(
    entry.name.removesuffix(".svg")
    for entry in files("inkwell_resources").joinpath("icons").iterdir()
    if entry.name.endswith(".svg")
)


def inks(image: QImage) -> set[str]:
    """The colours of the pixels that are fully covered."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_shipped_icon_is_drawn_in_its_colour(qapp, name: str):
    icons = Icons(Theme(qapp, "light"))
    assert inks(icons.pixmap(name, "accent", 16, 4.0).toImage()) == {LIGHT.accent}
    assert "currentColor" not in svg_text(name, "#123456")


def test_the_licence_ships_beside_the_icons():
    assert "ISC License" in files("inkwell_resources").joinpath("icons", "LICENSE").read_text(encoding="utf-8")


def test_an_icon_has_pixels_for_a_fine_screen(qapp):
    icon = Icons(Theme(qapp, "light")).icon("check")
    fine = icon.pixmap(QSize(16, 16), 2.0)
    assert (fine.width(), fine.devicePixelRatio()) == (32, 2.0)


def test_a_disabled_icon_is_faint(qapp):
    theme = Theme(qapp, "light")
    icon = Icons(theme).icon("square", "accent")
    shown = icon.pixmap(QSize(16, 16), 3.0, QIcon.Mode.Disabled).toImage()
    assert inks(shown) == {LIGHT.faint}


def test_an_unknown_icon_and_an_unknown_colour_are_refused(qapp):
    icons = Icons(Theme(qapp, "light"))
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")
    with pytest.raises(AttributeError):
        icons.icon("check", "mauve")


def test_an_icon_button_follows_the_theme_and_has_a_name(qtbot, qapp):
    theme = Theme(qapp, "light")
    button = IconButton(Icons(theme), "square", "Stop")
    qtbot.addWidget(button)
    assert button.toolTip() == button.accessibleName() == "Stop"
    theme.set_choice("dark")
    shown = button.icon().pixmap(QSize(16, 16), 3.0).toImage()
    assert inks(shown) == {QColor(DARK.soft).name().upper()}
