"""Every theme, the author's own included: all words can be read, and everything follows a change."""

import re
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QFile, QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QScrollBar, QWidget

from inkwell.ui.editor.page import Page
from inkwell.ui.icons import Icons
from inkwell.ui.own_colours import READABLE, OwnColours, derived, is_colour, mixed
from inkwell.ui.style import style_sheet
from inkwell.ui.theme import CONTRAST, DARK, LIGHT, MOTION, SEPIA, Choice, Theme, Tokens, contrast, palette

FIXED = {"light": LIGHT, "sepia": SEPIA, "dark": DARK, "contrast": CONTRAST}
colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")


def least(tokens: Tokens) -> float:
    pairs = [(text, ground) for text in tokens.texts for ground in tokens.grounds]
    return min(
        contrast(tokens.on_accent, tokens.accent),
        *(contrast(getattr(tokens, text), getattr(tokens, ground)) for text, ground in pairs),
    )


@pytest.mark.parametrize("name", FIXED)
def test_every_text_can_be_read_on_every_ground(name: str):
    assert least(FIXED[name]) >= (7.0 if name == "contrast" else READABLE)


def test_high_contrast_shows_its_edges_too():
    assert min(contrast(CONTRAST.hairline, getattr(CONTRAST, ground)) for ground in CONTRAST.grounds) >= 3
    assert contrast(CONTRAST.accent, CONTRAST.page) >= 7


@pytest.mark.parametrize("name", FIXED)
def test_selected_text_can_be_read(name: str):
    shown = palette(FIXED[name])
    assert contrast(shown.highlightedText().color().name(), shown.highlight().color().name()) >= READABLE


@given(page=colours, ink=colours, accent=colours)
def test_ones_own_colours_can_always_be_read(page: str, ink: str, accent: str):
    assert least(derived(OwnColours(page, ink, accent))) >= READABLE


@given(page=colours, ink=colours, accent=colours)
def test_colours_that_can_be_read_are_taken_as_they_are_and_others_are_spoken_of(page: str, ink: str, accent: str):
    own = OwnColours(page, ink, accent)
    tokens = derived(own)
    assert tokens.page == page
    assert bool(own.warning) == (contrast(ink, page) < READABLE or contrast(accent, page) < READABLE)
    if contrast(ink, page) < READABLE:
        assert tokens.ink != ink


def test_a_sentence_names_what_is_too_close():
    assert OwnColours("#FFFFFF", "#000000", "#000080").warning == ""
    assert OwnColours("#FFFFFF", "#EEEEEE", "#000080").warning == (
        "The ink is too close to the page to be read, so it is shown darker."
    )
    assert OwnColours("#101010", "#FFFFFF", "#202020").warning == (
        "The accent is too close to the page to be read, so it is shown lighter."
    )
    assert OwnColours("#101010", "#222222", "#202020").warning == (
        "Ink and accent are too close to the page to be read, so they are shown lighter."
    )


def test_what_settings_name_is_taken_and_what_is_no_colour_is_not():
    own = OwnColours.of({"page": "#fdf6e3", "ink": "red", "odd": "#000000"})
    assert own == OwnColours(page="#FDF6E3")
    assert OwnColours.of(own.named()) == own


@given(text=st.text(max_size=8))
def test_a_colour_is_what_qt_takes_for_one_too(text: str):
    if is_colour(text):
        assert QColor(text).isValid()


@given(first=colours, second=colours)
def test_a_mixture_goes_from_one_colour_to_the_other(first: str, second: str):
    assert mixed(first, second, 0) == first
    assert mixed(first, second, 1) == second


def test_ones_own_colours_are_shown_and_changed_live(qtbot, qapp):
    theme = Theme(qapp, "own")
    with qtbot.waitSignal(theme.changed):
        theme.set_own({"page": "#102030", "ink": "#F0F0E0", "accent": "#FFB000"})
    assert theme.tokens.dark
    assert qapp.palette().base().color().name().upper() == "#102030"
    with qtbot.waitSignal(theme.changed):
        theme.set_choice("sepia")
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_own({"page": "#FFFFFF"})
    assert theme.tokens is SEPIA


@pytest.mark.parametrize("choice", get_args(Choice))
def test_every_choice_paints_scroll_bars_and_page_in_its_own_colours(qtbot, qapp, choice: str):
    theme = Theme(qapp, choice)
    bar = QScrollBar()
    qtbot.addWidget(bar)
    bar.resize(10, 200)
    bar.setRange(0, 10)
    assert bar.grab().toImage().pixelColor(5, 20).name().upper() == theme.tokens.hairline
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(20, 20)
    assert ground.grab().toImage().pixelColor(5, 5).name().upper() == theme.tokens.window


def test_the_page_keeps_its_colours_when_a_style_sheet_around_it_changes(qtbot, qapp):
    theme = Theme(qapp, "light")
    around = QWidget()
    qtbot.addWidget(around)
    page = Page(theme, Icons(theme), around)
    theme.changed.connect(lambda: around.setStyleSheet(f"#nothing {{ background: {theme.tokens.hairline}; }}"))
    with qtbot.waitExposed(around):
        around.show()
    for choice in ("dark", "sepia", "contrast", "light"):
        theme.set_choice(choice)
        assert page.grab().toImage().pixelColor(3, 3).name().upper() == theme.tokens.page
        assert page.palette().text().color().name().upper() == theme.tokens.ink


def test_signs_and_icons_of_two_themes_never_share_a_name(qapp):
    theme = Theme(qapp, "light")
    icons = Icons(theme)
    seen: set[str] = set()
    pictures: set[int] = set()
    own = derived(OwnColours("#F4F1EA", "#113311", "#881188"))
    for tokens in (*FIXED.values(), own):
        seen.add(style_sheet(tokens))
    for choice in ("light", "sepia", "dark", "contrast"):
        theme.set_choice(choice)
        pictures.add(icons.icon("pencil").cacheKey())
    assert len(seen) == 5
    assert len(pictures) == 4


def signs(sheet: str) -> set[str]:
    return set(re.findall(r'url\("([^"]+)"\)', sheet))


@pytest.mark.parametrize("name", FIXED)
def test_every_sign_of_a_style_sheet_can_be_drawn_in_its_colour(qapp, name: str):
    tokens = FIXED[name]
    named = signs(style_sheet(tokens))
    assert len(named) == 5
    for each in named:
        picture = QIcon(each).pixmap(QSize(64, 64), 1.0).toImage()
        inks = {picture.pixelColor(x, y).name().upper() for x in range(64) for y in range(64) if _solid(picture, x, y)}
        assert inks <= {tokens.on_accent, tokens.soft}, each
        assert inks, each


def _solid(picture: QImage, x: int, y: int) -> bool:
    return picture.pixelColor(x, y).alpha() == 255


def test_signs_lie_in_no_folder_that_could_go_away(qapp):
    theme = Theme(qapp, "light")
    named = signs(qapp.styleSheet())
    assert named
    assert all(each.startswith(":/") for each in named)
    theme.set_choice("dark")
    del theme
    assert all(QFile.exists(each) for each in named | signs(qapp.styleSheet()))


def test_reduced_motion_is_the_authors_to_choose(qapp):
    theme = Theme(qapp, "light")
    before = theme.motion
    theme.set_reduced_motion(True)
    assert theme.motion == 0
    theme.set_reduced_motion(False)
    assert theme.motion == before <= MOTION


def test_every_paragraph_of_a_comment_takes_the_colours_of_another_theme(qtbot, qapp):
    theme = Theme(qapp, "light")
    page = Page(theme, Icons(theme))
    qtbot.addWidget(page)
    page.load("One <!-- two\n\nthree\n\nfour --> five\n\n[six](x)", "")
    theme.set_choice("dark")
    for number in range(3):
        formats = page.document().findBlockByNumber(number).layout().formats()
        inks = [each.format.foreground().color() for each in formats]
        assert {ink.name().upper() for ink in inks if ink.alpha()} in ({DARK.amber}, {DARK.amber, DARK.faint})
