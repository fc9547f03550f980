"""The author's own theme: a whole set of colours from three, and what to say when those cannot be told apart."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from inkwell.translation import tr
from inkwell.ui.tokens import DARK, LIGHT, Tokens, contrast

READABLE = 4.5
"""The least contrast of words with their ground (WCAG 2.2, 1.4.3)."""
_STEPS = 50


@dataclass(frozen=True, slots=True)
class OwnColours:
    """The three colours that an author chooses, as "#RRGGBB"."""

    page: str = LIGHT.page
    ink: str = LIGHT.ink
    accent: str = LIGHT.accent

    @classmethod
    def of(cls, found: Mapping[str, str]) -> "OwnColours":
        """The colours that settings name; what is missing there or no colour is as in the light theme."""
        return cls(**{name: found[name].upper() for name in cls.__slots__ if is_colour(found.get(name, ""))})

    def named(self) -> dict[str, str]:
        """The same as settings keep it."""
        return {name: getattr(self, name) for name in self.__slots__}

    @property
    def warning(self) -> str:
        """What to say when two of the colours are too close to be read; empty when they are not."""
        ink, accent = (contrast(each, self.page) < READABLE for each in (self.ink, self.accent))
        if not ink and not accent:
            return ""
        what = tr("Ink and accent are") if ink and accent else tr("The ink is") if ink else tr("The accent is")
        shown = tr("they are") if ink and accent else tr("it is")
        kind = tr("lighter") if _is_dark(self.page) else tr("darker")
        return tr(
            "{what} too close to the page to be read, so {shown} shown {kind}.", what=what, shown=shown, kind=kind
        )


def is_colour(text: str) -> bool:
    """Whether a text is a colour like "#24211C"."""
    return len(text) == 7 and text[0] == "#" and all(each in "0123456789abcdefABCDEF" for each in text[1:])


def derived(own: OwnColours) -> Tokens:
    """All colours of a theme from the author's three; every word can be read on every ground."""
    dark = _is_dark(own.page)
    far = "#FFFFFF" if dark else "#000000"
    grounds = _grounds(own, far)
    all_grounds = (own.page, *grounds.values())

    def readable(colour: str) -> str:
        return _moved(colour, far, all_grounds)

    ink = readable(own.ink)
    accent = readable(own.accent)
    usual = DARK if dark else LIGHT
    return Tokens(
        page=own.page,
        **grounds,
        ink=ink,
        soft=readable(mixed(ink, own.page, 0.22)),
        faint=readable(mixed(ink, own.page, 0.34)),
        hairline=mixed(own.page, ink, 0.16),
        accent=accent,
        on_accent=max(("#FFFFFF", "#000000", own.page), key=lambda each: contrast(each, accent)),
        amber=readable(usual.amber),
        red=readable(usual.red),
        bible=mixed(usual.bible, ink, 0.1),
        story=mixed(usual.story, ink, 0.1),
        dark=dark,
    )


def _grounds(own: OwnColours, far: str) -> dict[str, str]:
    """What stands beside the page: a little nearer to the ink, or farther where words could no longer be read."""
    near = "#000000" if far == "#FFFFFF" else "#FFFFFF"
    ink = _moved(own.ink, far, (own.page,))
    shares = {"window": (ink, 0.05), "panel": (ink, 0.08), "tint": (own.accent, 0.1), "chosen": (own.accent, 0.16)}
    return {
        name: _moved(mixed(own.page, other, share), near, (far,), READABLE + 0.3)
        for name, (other, share) in shares.items()
    }


def mixed(first: str, second: str, share: float) -> str:
    """A colour with so large a share (0 to 1) of the second in the first."""
    parts = ((int(first[at : at + 2], 16), int(second[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(one + (other - one) * share):02X}" for one, other in parts)


def _moved(colour: str, towards: str, others: Iterable[str], least: float = READABLE) -> str:
    """A colour moved as far as it must be to stand out from all others; all the way if that is not enough."""
    against = tuple(others)
    for step in range(_STEPS + 1):
        moved = mixed(colour, towards, step / _STEPS)
        if all(contrast(moved, each) >= least for each in against):
            return moved
    return towards


def _is_dark(page: str) -> bool:
    return contrast(page, "#FFFFFF") > contrast(page, "#000000")
