"""Colours: contrasts as WCAG computes them, and a theme that changes under the open window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QStyleHints
from PySide6.QtWidgets import QLineEdit, QPushButton

from inkwell.ui.fonts import BOOK, INTERFACE, book_font, interface_font
from inkwell.ui.theme import DARK, LIGHT, Theme, Tokens, contrast, palette

THEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]
PAIRS = [(text, ground) for text in LIGHT.texts for ground in LIGHT.grounds]


def test_contrast_is_what_wcag_defines():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == pytest.approx(1.0)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("tokens", THEMES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_every_text_can_be_read_on_every_ground(tokens: Tokens, text: str, ground: str):
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", THEMES)
def test_the_main_button_can_be_read(tokens: Tokens):
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5


@pytest.mark.parametrize("tokens", THEMES)
def test_selected_and_placeholder_text_can_be_read(tokens: Tokens):
    colours = palette(tokens)
    assert contrast(colours.highlightedText().color().name(), colours.highlight().color().name()) >= 4.5
    assert contrast(colours.placeholderText().color().name(), colours.base().color().name()) >= 4.5
    assert contrast(colours.toolTipText().color().name(), colours.toolTipBase().color().name()) >= 4.5


def test_a_placeholder_keeps_its_colour_under_the_style_sheet(qtbot, qapp):
    Theme(qapp, "light")
    line = QLineEdit()
    qtbot.addWidget(line)
    line.ensurePolished()
    shown = line.palette().placeholderText().color()
    assert (shown.name().upper(), shown.alpha()) == (LIGHT.faint, 255)


def test_a_choice_repaints_the_application_and_says_so_once(qtbot, qapp):
    theme = Theme(qapp, "light")
    assert theme.tokens is LIGHT
    with qtbot.waitSignal(theme.changed):
        theme.set_choice("dark")
    assert theme.tokens is DARK
    assert qapp.palette().window().color().name().upper() == DARK.window
    assert DARK.accent in qapp.styleSheet()
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_choice("dark")


def test_the_system_theme_follows_the_desktop(qapp, monkeypatch):
    hints = qapp.styleHints()
    theme = Theme(qapp, "system")
    for scheme, tokens in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        # The offscreen platform has no desktop to change, so its answer is changed instead.
        monkeypatch.setattr(QStyleHints, "colorScheme", lambda _self, scheme=scheme: scheme)
        hints.colorSchemeChanged.emit(scheme)
        assert theme.tokens is tokens


def test_a_theme_that_was_chosen_does_not_follow_the_desktop(qapp, monkeypatch):
    theme = Theme(qapp, "light")
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda _self: Qt.ColorScheme.Dark)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is LIGHT


def test_an_unknown_choice_is_refused(qapp):
    theme = Theme(qapp, "light")
    with pytest.raises(ValueError, match="pink"):
        theme.set_choice("pink")
    assert theme.choice == "light"


def test_the_shipped_fonts_are_the_ones_in_use(qtbot, qapp):
    Theme(qapp, "light")
    assert {INTERFACE, BOOK} <= set(QFontDatabase.families())
    button = QPushButton("Continue")
    qtbot.addWidget(button)
    button.ensurePolished()
    assert QFontInfo(button.font()).family() == INTERFACE
    assert QFontInfo(button.font()).pixelSize() == 13
    assert QFontInfo(interface_font(11)).family() == INTERFACE
    assert QFontInfo(book_font()).family() == BOOK


def test_main_buttons_wear_the_accent(qtbot, qapp):
    theme = Theme(qapp, "dark")
    button = QPushButton()
    button.setProperty("role", "primary")
    button.resize(80, 32)
    qtbot.addWidget(button)
    assert button.grab().toImage().pixelColor(40, 16).name().upper() == theme.tokens.accent
