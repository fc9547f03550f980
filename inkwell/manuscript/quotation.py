"""Quotation marks, dashes and ellipses as each language sets them.

Sources: for English *The Chicago Manual of Style* (17th ed., 6.78-6.100, 13.30) and *New Hart's Rules* (2.4, 4.11);
German: Duden, „Anführungszeichen“ and „Gedankenstrich“, for Switzerland the Federal Chancellery's *Schreibweisungen*;
French: *Lexique des règles typographiques en usage à l'Imprimerie nationale*; Spanish: RAE, *Ortografía de la lengua
española* (2010, 3.4.8); Polish: PWN, *Wielki słownik ortograficzny*; Russian: D. Rosenthal's handbook; Swedish:
*Svenska skrivregler*; Danish: Dansk Sprognævn, *Retskrivningsordbogen*; Chinese: GB/T 15834-2011 and, in Taiwan,
重訂標點符號手冊; Japanese: W3C, *Requirements for Japanese Text Layout*; all others as in the Unicode CLDR.
"""

from dataclasses import dataclass, replace
from typing import Final

NARROW: Final = "\u202f"
"""The narrow no-break space of French guillemets and high punctuation."""
NO_BREAK: Final = "\u00a0"
APOSTROPHE: Final = "’"
EN_DASH: Final = "–"
EM_DASH: Final = "—"

Pair = tuple[str, str]

CURLY: Final = ("“", "”"), ("‘", "’")
ANGLED: Final = ("«", "»")
LOW_HIGH: Final = ("„", "“"), ("‚", "‘")
CORNERS: Final = ("「", "」"), ("『", "』")


@dataclass(frozen=True, slots=True)
class Convention:
    """What stands for the plain marks of the keyboard."""

    outer: Pair = CURLY[0]
    """For the double mark."""
    inner: Pair = CURLY[1]
    """For the single mark, where it is no apostrophe."""
    dash: str = EM_DASH
    """For two hyphens in a sentence."""
    opening_dash: str = EM_DASH
    """For two hyphens at the start of a paragraph, where somebody speaks."""
    ellipsis: str = "…"
    spaced: bool = False
    """Whether a narrow space stands inside the outer marks and before high punctuation, as in French."""
    unspaced_words: bool = False
    """Whether words are not spaced, so that a mark opens or closes by what is open only."""
    in_words: bool = False
    """Whether the double mark is also written inside words, as in Hebrew abbreviations."""
    elided: frozenset[str] = frozenset()
    """Words that begin with an apostrophe."""

    @property
    def marks(self) -> str:
        """All its quotation marks."""
        return "".join((*self.outer, *self.inner))


# fmt: off
_ENGLISH: Final = frozenset(
    {
        "bout", "cept", "em", "gainst", "kay", "n", "neath", "nother", "nuff", "pon", "scuse", "sup", "til", "tis",
        "tisn", "twas", "twasn", "tween", "twere", "twill", "twixt", "twould", "un", "uns"
    }
)
"""Without words that are ordinary ones as well: round, cause, fore."""
_DUTCH: Final = frozenset(
    {
        "s", "t", "n", "k", "m", "r", "ns", "tgeen"
    }
)
_GERMAN: Final = frozenset(
    {
        "s", "n", "ne", "nen", "nem", "ner", "rum", "raus", "rein", "ran", "rauf", "rüber", "runter", "nauf",
        "nüber", "drauf"
    }
)
# fmt: on

_EN: Final = Convention(elided=_ENGLISH)
_EN_GB: Final = replace(_EN, dash=EN_DASH)
_DE: Final = Convention(*LOW_HIGH, dash=EN_DASH, opening_dash=EN_DASH, elided=_GERMAN)
_DE_CH: Final = replace(_DE, outer=ANGLED, inner=("‹", "›"))
_FR: Final = Convention(ANGLED, CURLY[0], dash=EN_DASH, spaced=True)
_NORTH: Final = Convention(("”", "”"), ("’", "’"), dash=EN_DASH, opening_dash=EN_DASH)
_SLAVIC: Final = Convention(ANGLED, LOW_HIGH[0])
_LATIN: Final = Convention(ANGLED, CURLY[0])
_CENTRAL: Final = Convention(*LOW_HIGH, dash=EN_DASH, opening_dash=EN_DASH)
_HANS: Final = Convention(*CURLY, dash="——", opening_dash="——", ellipsis="……", unspaced_words=True)
_HANT: Final = replace(_HANS, outer=CORNERS[0], inner=CORNERS[1])

CONVENTIONS: Final[dict[str, Convention]] = {
    "en": _EN,
    "en-gb": _EN_GB,
    "en-ie": _EN_GB,
    "en-au": _EN_GB,
    "en-nz": _EN_GB,
    "en-za": _EN_GB,
    "de": _DE,
    "de-ch": _DE_CH,
    "de-li": _DE_CH,
    "fr": _FR,
    "fr-ch": replace(_FR, inner=("‹", "›")),
    "es": _LATIN,
    "es-419": Convention(),
    "es-mx": Convention(),
    "es-us": Convention(),
    "ca": _LATIN,
    "gl": _LATIN,
    "it": replace(_LATIN, dash=EN_DASH),
    "pt": _LATIN,
    "pt-br": Convention(),
    "ro": Convention(("„", "”"), ANGLED, dash=EN_DASH),
    "el": replace(_LATIN, dash=EN_DASH),
    "nl": Convention(dash=EN_DASH, elided=_DUTCH),
    "af": Convention(dash=EN_DASH, elided=_DUTCH),
    "pl": Convention(("„", "”"), ANGLED, dash=EN_DASH),
    "hu": Convention(("„", "”"), ("»", "«"), dash=EN_DASH, opening_dash=EN_DASH),
    "cs": _CENTRAL,
    "sk": _CENTRAL,
    "sl": _CENTRAL,
    "bg": replace(_CENTRAL, dash=EM_DASH, opening_dash=EM_DASH),
    "hr": Convention(("„", "”"), ("‚", "’"), dash=EN_DASH, opening_dash=EN_DASH),
    "sr": Convention(("„", "“"), ("‚", "’"), dash=EN_DASH, opening_dash=EN_DASH),
    "et": _CENTRAL,
    "lt": _CENTRAL,
    "is": _CENTRAL,
    "sv": _NORTH,
    "fi": _NORTH,
    "da": Convention(("»", "«"), ("›", "‹"), dash=EN_DASH, opening_dash=EN_DASH),
    "nb": Convention(ANGLED, CURLY[1], dash=EN_DASH, opening_dash=EN_DASH),
    "nn": Convention(ANGLED, CURLY[1], dash=EN_DASH, opening_dash=EN_DASH),
    "no": Convention(ANGLED, CURLY[1], dash=EN_DASH, opening_dash=EN_DASH),
    "ru": _SLAVIC,
    "uk": _SLAVIC,
    "be": _SLAVIC,
    "tr": Convention(dash=EN_DASH),
    "he": Convention(("”", "”"), ("’", "’"), dash=EN_DASH, opening_dash=EN_DASH, in_words=True),
    "ar": Convention(ANGLED, CURLY[0]),
    "fa": Convention(ANGLED, ("‹", "›")),
    "ur": Convention(),
    "zh": _HANS,
    "zh-hant": _HANT,
    "zh-tw": _HANT,
    "zh-hk": _HANT,
    "zh-mo": _HANT,
    "ja": _HANT,
    "ko": Convention(),
}


def convention_for(language: str) -> Convention:
    """The convention of a language tag like "de-CH" or "zh_TW"; of its language, or English, where it is not known."""
    parts = language.replace("_", "-").lower().split("-")
    for length in range(len(parts), 0, -1):
        found = CONVENTIONS.get("-".join(parts[:length]))
        if found is not None:
            return found
        # A region counts behind a script too, as in zh-Hant-TW.
        if length > 1 and (found := CONVENTIONS.get(f"{parts[0]}-{parts[length - 1]}")) is not None:
            return found
    return _EN
