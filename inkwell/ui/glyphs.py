"""The shipped SVG icons as text in a colour."""

from importlib.resources import files

SIZE = 16
"""Pixels of an icon's side, before the screen's device pixel ratio."""
STROKE = 1.6
"""Width of an icon's lines in the SVGs' own units, of which a side has 24."""


def svg_text(name: str, colour: str) -> str:
    """The SVG of a shipped icon with its lines in a colour like "#5C564C", `STROKE` wide.

    Raises:
        FileNotFoundError: when there is no such icon.
    """
    source = files("inkwell_resources").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")
    return source.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{STROKE}"')
