"""Contrast as it is used: words 4.5 to 1 and better, signs and rings 3 to 1, in every theme and in hostile ones."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkwell.ui.own_colours import OwnColours, derived
from inkwell.ui.sidebar.token_view import SHARES, ground_of
from inkwell.ui.statistics.calendar_view import SHARES as DAYS
from inkwell.ui.statistics.figure import readable_on, tinted
from inkwell.ui.theme import FIXED
from inkwell.ui.tokens import Tokens, contrast

WORDS = 4.5
SIGNS = 3.0
GROUNDS = ("window", "panel", "page", "chosen", "tint")
USED: dict[str, tuple[str, ...]] = {
    "ink": GROUNDS,
    "soft": GROUNDS,
    "faint": GROUNDS,
    "accent": GROUNDS,
    "amber": ("window", "panel", "page"),
    "red": ("window", "panel", "page"),
    "on_accent": ("accent",),
}
"""Which colours words are written in, and on what: `faint` is what is disabled, placeholders, and grey words."""
RINGS: dict[str, tuple[str, ...]] = {
    "accent": GROUNDS,
    "ink": GROUNDS,
    "on_accent": ("accent",),
    "faint": GROUNDS,
    "soft": GROUNDS,
    "amber": ("window", "panel", "page"),
}
"""Focus rings, the edges of boxes and switches, icons, marks under words: `faint` is the edge of a box."""

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")
HOSTILE = {
    "all white": OwnColours("#FFFFFF", "#FFFFFF", "#FFFFFF"),
    "all black": OwnColours("#000000", "#000000", "#000000"),
    "middle grey": OwnColours("#777777", "#787878", "#767676"),
    "red on green": OwnColours("#00AA00", "#CC3300", "#00AA33"),
    "yellow": OwnColours("#FFFF00", "#FFFFAA", "#FFEE00"),
}
THEMES: dict[str, Tokens] = {**FIXED, **{name: derived(own) for name, own in HOSTILE.items()}}


def too_low(tokens: Tokens, pairs: dict[str, tuple[str, ...]], least: float) -> list[str]:
    found: list[str] = []
    for colour, grounds in pairs.items():
        for ground in grounds:
            ratio = contrast(getattr(tokens, colour), getattr(tokens, ground))
            if ratio < least:
                found.append(f"{colour} on {ground}: {ratio:.2f}")
    return found


@pytest.mark.parametrize("name", THEMES)
def test_words_can_be_read_on_every_ground_that_they_stand_on(name: str) -> None:
    assert too_low(THEMES[name], USED, WORDS) == []


@pytest.mark.parametrize("name", THEMES)
def test_rings_edges_and_icons_can_be_seen(name: str) -> None:
    assert too_low(THEMES[name], RINGS, SIGNS) == []


@given(colours, colours, colours)
def test_whatever_three_colours_an_author_takes_the_words_can_be_read(page: str, ink: str, accent: str) -> None:
    tokens = derived(OwnColours(page, ink, accent))
    assert too_low(tokens, USED, WORDS) == []
    assert too_low(tokens, RINGS, SIGNS) == []


@pytest.mark.parametrize("name", THEMES)
def test_a_selection_can_be_read(name: str) -> None:
    tokens = THEMES[name]
    assert contrast(tokens.on_accent, tokens.accent) >= WORDS
    assert contrast(tokens.ink, tokens.chosen) >= WORDS


@pytest.mark.parametrize("name", THEMES)
def test_pieces_looked_at_closely_can_be_read_however_unlikely(name: str) -> None:
    tokens = THEMES[name]
    grounds = [ground_of(tokens, level) for level in range(len(SHARES))]
    assert min(contrast(tokens.ink, ground) for ground in grounds) >= WORDS


@pytest.mark.parametrize(("name", "share"), list(product(THEMES, DAYS)))
def test_figures_of_the_calendar_can_be_read_on_every_shade(name: str, share: float) -> None:
    ground = tinted(THEMES[name], share)
    assert contrast(readable_on(ground, THEMES[name]), ground) >= WORDS
