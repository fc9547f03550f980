"""Characters that are on no keyboard: in groups, and found by their Unicode name."""

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final

from inkwell.translation import tr

GROUPS: Final[tuple[tuple[str, str], ...]] = (
    (tr("Dashes and dots"), "–—―‐‑‒…·•‥⁓〜"),
    (tr("Quotation marks"), "“”‘’„‚«»‹›‟‛「」『』〈〉《》\"'′″"),
    (tr("Spaces"), "\u00a0\u202f\u2009\u200a\u2002\u2003\u2007\u2008\u2004\u2005\u2006\u205f\u3000\u200b\u2060\u00ad"),
    (tr("Letters with accents"), "àáâãäåāăąæçćčďđèéêëēęěğìíîïīįıłñńňòóôõöøōőœŕřśšşșťțùúûüūůűųýÿźžżßðþ"),
    (tr("Capitals with accents"), "ÀÁÂÃÄÅĀĂĄÆÇĆČĎĐÈÉÊËĒĘĚĞÌÍÎÏĪĮİŁÑŃŇÒÓÔÕÖØŌŐŒŔŘŚŠŞȘŤȚÙÚÛÜŪŮŰŲÝŸŹŽŻẞÐÞ"),
    (tr("Punctuation"), "¿¡‽⸮†‡§¶※⁂⁎⁑❦☙❧¦|‖"),
    (tr("Symbols"), "©®™℠°№℮♪♫♭♮♯★☆✦❖♠♥♦♣✓✗☞☛→←↑↓↔⇒⇔"),
    (tr("Numbers"), "½⅓⅔¼¾⅛⅜⅝⅞¹²³⁴⁵⁶⁷⁸⁹⁰₁₂₃ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ×÷±−≈≠≤≥∞√‰µ"),
    (tr("Money"), "€£¥¢₤₣₧₩₪₫₱₴₹₺₽₿ƒ¤"),
    (tr("Greek"), "αβγδεζηθικλμνξοπρστυφχψωΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ"),
    (tr("Direction"), "\u200e\u200f\u200c\u200d"),
)
"""The usual ones, each group in the order in which it is shown."""
SHORT: Final[dict[str, str]] = {
    "\u00a0": tr("no-break", "a space or sign that cannot be seen"),
    "\u202f": tr("narrow no-break", "a space or sign that cannot be seen"),
    "\u2009": tr("thin", "a space or sign that cannot be seen"),
    "\u200a": tr("hair", "a space or sign that cannot be seen"),
    "\u2002": tr("en", "a space or sign that cannot be seen"),
    "\u2003": tr("em", "a space or sign that cannot be seen"),
    "\u2004": tr("third", "a space or sign that cannot be seen"),
    "\u2005": tr("quarter", "a space or sign that cannot be seen"),
    "\u2006": tr("sixth", "a space or sign that cannot be seen"),
    "\u2007": tr("figure", "a space or sign that cannot be seen"),
    "\u2008": tr("stop", "a space or sign that cannot be seen"),
    "\u205f": tr("maths", "a space or sign that cannot be seen"),
    "\u3000": tr("wide", "a space or sign that cannot be seen"),
    "\u200b": tr("zero", "a space or sign that cannot be seen"),
    "\u2060": tr("joiner", "a space or sign that cannot be seen"),
    "\u00ad": tr("soft hyphen", "a space or sign that cannot be seen"),
    "\u200e": tr("left to right", "a space or sign that cannot be seen"),
    "\u200f": tr("right to left", "a space or sign that cannot be seen"),
    "\u200c": tr("non-joiner", "a space or sign that cannot be seen"),
    "\u200d": tr("zero joiner", "a space or sign that cannot be seen"),
    "\u2011": tr("no-break hyphen", "a space or sign that cannot be seen"),
}
"""What is written for those that cannot be seen, or not told from others."""
_RANGES: Final = ((0x21, 0x3400), (0xA4D0, 0xAC00), (0xFB00, 0xFFFE), (0x1D400, 0x1D800), (0x1F000, 0x1FB00))
"""Where names are looked for: all but ideographs, syllables without end and dead scripts."""
_UNSEEN: Final = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))
"""Kinds that are no characters to the eye; the few of them that an author may want are among the usual ones."""


def name_of(character: str) -> str:
    """The Unicode name in small letters, as "em dash"; "" of what has none."""
    return unicodedata.name(character, "").lower()


def code_of(character: str) -> str:
    """The code point, as "U+2014"."""
    return f"U+{ord(character):04X}"


def find_characters(wanted: str, most: int = 240) -> tuple[str, ...]:
    """Return characters for what somebody wrote: themselves, a code as "U+2014" or "2014", or words of their names.

    Each word must begin a word of the name. The usual ones come first, then the shortest names.
    """
    wanted = wanted.strip()
    if not wanted:
        return ()
    found = [wanted] if len(wanted) == 1 and not wanted.isascii() else list(_by_code(wanted))
    words = wanted.lower().split()
    named = [(rank, len(name), character) for rank, name, character in _names() if _fits(words, name)]
    return tuple(dict.fromkeys([*found, *(character for _, _, character in sorted(named))]))[:most]


def _by_code(wanted: str) -> Iterator[str]:
    digits = wanted.lower().removeprefix("u+").removeprefix("0x")
    try:
        code = int(digits, 16) if 2 <= len(digits) <= 6 else -1
    except ValueError:
        return
    if 0x20 < code <= 0x10FFFF and unicodedata.category(chr(code)) not in _UNSEEN:
        yield chr(code)


def _fits(words: list[str], name: str) -> bool:
    spaced = f" {name.replace('-', ' ')}"
    return all(f" {word.replace('-', ' ')}" in spaced for word in words)


@cache
def _names() -> tuple[tuple[int, str, str], ...]:
    """Rank, name and character of all that can be found; made at the first search."""
    usual = {character: at for at, character in enumerate("".join(group for _, group in GROUPS))}
    codes = (code for low, high in _RANGES for code in range(low, high))
    every = dict.fromkeys([*usual, *map(chr, codes)])
    return tuple(
        (usual.get(character, len(usual)), name, character)
        for character in every
        if (name := name_of(character)) and (character in usual or unicodedata.category(character) not in _UNSEEN)
    )
