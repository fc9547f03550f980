"""The numbers of the look: colours of the themes, measures, and the contrast they are checked with."""

from dataclasses import dataclass

GRID = 4
ROW = 29
PANEL_LEFT = 264
PANEL_RIGHT = 344
RADIUS_ROW = 7
RADIUS_CARD = 10
MARGIN = 12
MOTION = 120
"""Milliseconds of one movement; `Theme.motion` is 0 where the author wants less of it."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """All colours of one theme, as "#RRGGBB"."""

    window: str
    panel: str
    page: str
    ink: str
    soft: str
    faint: str
    hairline: str
    accent: str
    tint: str
    on_accent: str
    chosen: str
    amber: str
    red: str
    bible: str
    """The bar of what the story bible gave."""
    story: str
    """The bar of the story so far."""
    dark: bool

    @property
    def texts(self) -> tuple[str, ...]:
        """Names of the colours that words are written in."""
        return ("ink", "soft", "faint", "accent", "amber", "red")

    @property
    def grounds(self) -> tuple[str, ...]:
        """Names of the colours that words are written on."""
        return ("window", "panel", "page", "chosen", "tint")


LIGHT = Tokens(
    window="#F4F1EA",
    panel="#EFEBE2",
    page="#FFFDF9",
    ink="#24211C",
    soft="#5C564C",
    faint="#6B655A",
    hairline="#E0DACD",
    accent="#2B5A74",
    tint="#E4EDF1",
    on_accent="#FFFFFF",
    chosen="#DCE7EC",
    amber="#96521A",
    red="#A1322B",
    bible="#7A9E87",
    story="#C9B88F",
    dark=False,
)
DARK = Tokens(
    window="#1A1B1D",
    panel="#1E2022",
    page="#212326",
    ink="#E5DFD3",
    soft="#BDB6AA",
    faint="#A6A196",
    hairline="#303337",
    accent="#7FB4CE",
    tint="#24323A",
    on_accent="#10202A",
    chosen="#2A3B44",
    amber="#E0A06A",
    red="#EE948A",
    bible="#7A9E87",
    story="#8C7F61",
    dark=True,
)
SEPIA = Tokens(
    window="#EBDFC8",
    panel="#E6D9BF",
    page="#F6ECD9",
    ink="#3B2C1C",
    soft="#5C4A36",
    faint="#66543F",
    hairline="#D6C6A8",
    accent="#7A3F1D",
    tint="#EFE0C4",
    on_accent="#FFF8EC",
    chosen="#E3CFAC",
    amber="#7E4709",
    red="#94281F",
    bible="#6F8A68",
    story="#B9A06C",
    dark=False,
)
CONTRAST = Tokens(
    window="#F0F0F0",
    panel="#E6E6E6",
    page="#FFFFFF",
    ink="#000000",
    soft="#1A1A1A",
    faint="#333333",
    hairline="#595959",
    accent="#00308F",
    tint="#F2F2F2",
    on_accent="#FFFFFF",
    chosen="#FFF3A3",
    amber="#5C3000",
    red="#8A0000",
    bible="#1F5C33",
    story="#6B5200",
    dark=False,
)


def contrast(first: str, second: str) -> float:
    """WCAG 2.2 contrast ratio of two colours like "#24211C", 1.0 to 21.0, whichever comes first."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    shares = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
