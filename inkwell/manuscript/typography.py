"""Quotation marks, dashes and ellipses while they are typed: what stands instead of the last few characters.

The rules look at the paragraph up to the caret. Some marks show only later what they are: in `'twas` it is the space
behind the word that tells the apostrophe from an opening mark, and then the mark before the word is set right.
"""

import re
from typing import Final, NamedTuple

from inkwell.manuscript.quotation import APOSTROPHE, EM_DASH, EN_DASH, NARROW, NO_BREAK, Convention

_STYLES: Final = "*_~"
_OPENERS: Final = "([{<¿¡/"
_DASHES: Final = "-–—―"
_NO_DASH_BEHIND: Final = frozenset("-!|+=")
"""Before two hyphens these make a comment, a table or a drawing of them."""
_ONLY_HYPHENS: Final = re.compile(r"[\s>]*-+[\s-]*")
_OPENING_DASH: Final = re.compile(r"[\s>]*--")
_WORD: Final = re.compile(r"\w+")
_DECADE: Final = re.compile(r"\d0s")
_YEAR_AFTER: Final = re.compile(r"\b(?:of|in|since|till|until|by|from|the|to|and|after|before|summer|winter) $", re.I)


class Switches(NamedTuple):
    """Which of the three kinds are wished for."""

    quotes: bool = True
    dashes: bool = True
    ellipses: bool = True


class Swap(NamedTuple):
    """What stands from `start` to `end` of the text up to and with the typed character gives way to `text`."""

    start: int
    end: int
    text: str


def swap_for(before: str, typed: str, convention: Convention, switches: Switches, after: str = "") -> Swap | None:
    """What to replace after a character was typed, if anything.

    `before` is the paragraph up to it and `after` what follows, both without line breaks.
    """
    if is_open(before):
        return None
    if switches.quotes:
        found = _quotes(before, typed, after, convention)
        if found is not None:
            return found
    if switches.dashes and (typed == "-" or before.endswith("--")):
        return _dash(before, typed, convention)
    if switches.ellipses and typed == ".":
        return _ellipsis(before, convention)
    return None


def may_swap(last: str, typed: str) -> bool:
    """Whether `swap_for` may find something after the character `last`; false for most keys, and cheap."""
    return not typed.isalnum() or not (last.isalnum() or last == " ")


def is_open(before: str) -> bool:
    """Whether a text ends in code or in a comment that is not closed yet: nothing is replaced there."""
    if "`" in before and before.count("`") % 2:
        return True
    if "%%" in before and before.count("%%") % 2:
        return True
    return "<!--" in before and before.rfind("<!--") > before.rfind("-->")


# Quotation marks


def _quotes(before: str, typed: str, after: str, convention: Convention) -> Swap | None:
    if typed == '"':
        return _double(before, convention)
    if typed == "'":
        return _single(before, after, convention)
    if convention.spaced and (found := _high_punctuation(before, typed, convention)) is not None:
        return found
    if typed.isalpha():
        return _apostrophe_inside(before, convention)
    return _apostrophe_before(before, typed, convention)


def _double(before: str, convention: Convention) -> Swap | None:
    at = len(before)
    opening, closing = convention.outer
    pending = is_pending(before, convention.outer)
    if convention.spaced and pending and before.endswith(" "):
        return Swap(at - 1, at + 1, NARROW + closing)
    space = NARROW if convention.spaced else ""
    elision = before[-1:] == APOSTROPHE and before[-2:-1].isalpha() and not pending
    if elision or (not pending if convention.unspaced_words else _opens(before, pending, convention)):
        return Swap(at, at + 1, opening + space)
    if not pending and (before[-1:].isdigit() or convention.in_words):
        # Inches, seconds, or an abbreviation.
        return None
    return Swap(at, at + 1, space + closing)


def _single(before: str, after: str, convention: Convention) -> Swap | None:
    at = len(before)
    opening, closing = convention.inner
    pending = is_pending(before, convention.inner)
    if convention.unspaced_words and not before[-1:].isascii():
        return Swap(at, at + 1, closing if pending else opening)
    if _opens(before, pending, convention):
        return Swap(at, at + 1, opening)
    last = before.rstrip(_STYLES)[-1:]
    if last.isdigit() and not pending:
        # Feet, minutes; should a letter follow, `_apostrophe_inside` has another look.
        return None
    within = last.isalpha() and after[:1].isalpha()
    return Swap(at, at + 1, APOSTROPHE if within or not pending else closing)


def _opens(before: str, pending: bool, convention: Convention) -> bool:
    """Whether a mark behind this text opens."""
    stripped = before.rstrip(_STYLES)
    last = stripped[-1:]
    if not last or last.isspace():
        # Behind a French opening mark stands a space that parts nothing.
        return True
    if last in _OPENERS or any(last == opening != closing for opening, closing in (convention.outer, convention.inner)):
        return True
    return last in _DASHES and not pending


def is_pending(before: str, pair: tuple[str, str]) -> bool:
    """Whether a mark was opened in a text and not closed."""
    opening, closing = pair
    if opening == closing:
        return before.count(opening) % 2 == 1
    opened = before.rfind(opening)
    return opened >= 0 and opened > _last_closing(before, closing)


def _last_closing(before: str, closing: str) -> int:
    """Where a mark was closed last; an apostrophe inside a word closes nothing."""
    at = before.rfind(closing)
    while closing == APOSTROPHE and 0 < at < len(before) - 1 and before[at - 1].isalpha() and before[at + 1].isalpha():
        at = before.rfind(closing, 0, at)
    return at


def _high_punctuation(before: str, typed: str, convention: Convention) -> Swap | None:
    """French: a space that cannot break before ; : ! ? and none of the keyboard's behind an opening mark."""
    at = len(before)
    if typed == " " and before.endswith(convention.outer[0] + NARROW):
        return Swap(at, at + 1, "")
    if typed in ";:!?" and before.endswith(" ") and before[-2:-1].strip():
        return Swap(at - 1, at, NO_BREAK if typed == ":" else NARROW)
    return None


def _apostrophe_inside(before: str, convention: Convention) -> Swap | None:
    """A letter has been typed: a mark between it and the one before is an apostrophe."""
    at = len(before) - 1
    if at < 1 or not before[at - 1].isalnum():
        return None
    if before[at] == "'" and before[at - 1].isdigit():
        return Swap(at, at + 1, APOSTROPHE)
    closing = convention.inner[1]
    if before[at] == closing != APOSTROPHE and not convention.unspaced_words:
        return Swap(at, at + 1, APOSTROPHE)
    return None


def _apostrophe_before(before: str, typed: str, convention: Convention) -> Swap | None:
    """A word has ended: the opening mark before it may be the apostrophe that the word begins with."""
    opening = convention.inner[0]
    at = before.rfind(opening)
    if at < 0 or opening == APOSTROPHE or typed.isalnum() or typed in _STYLES:
        return None
    word = before[at + 1 :].removesuffix(APOSTROPHE)
    if _WORD.fullmatch(word) is None or (at and before[at - 1].isalnum()):
        return None
    elided = word.lower() in convention.elided or (
        convention.elided and (_DECADE.fullmatch(word) or (_is_year(word) and _YEAR_AFTER.search(before[:at])))
    )
    return Swap(at, at + 1, APOSTROPHE) if elided else None


def _is_year(word: str) -> bool:
    return len(word) == 2 and word.isdigit()


# Dashes and ellipses


def _dash(before: str, typed: str, convention: Convention) -> Swap | None:
    whole = before + typed
    if _ONLY_HYPHENS.fullmatch(whole):
        # Two hyphens may become a scene break of three; a space behind them says that they do not.
        return _opening_dash(before, typed, convention) if typed == " " else None
    at = len(before)
    if typed != "-":
        return _opening_dash(before, typed, convention)
    last = before[-1:]
    if last == EN_DASH and not before[-2:-1].isdigit():
        return Swap(at - 1, at + 1, EM_DASH)
    if last == "-" and before[-2:-1] not in _NO_DASH_BEHIND and not before.endswith("|:-"):
        return Swap(at - 1, at + 1, convention.dash)
    return None


def _opening_dash(before: str, typed: str, convention: Convention) -> Swap | None:
    if _OPENING_DASH.fullmatch(before) is None or typed in "-\t":
        return None
    return Swap(len(before) - 2, len(before), convention.opening_dash)


def _ellipsis(before: str, convention: Convention) -> Swap | None:
    at = len(before)
    if before.endswith("..") and before[-3:-2] not in (".", "/", "\\", "…"):
        return Swap(at - 2, at + 1, convention.ellipsis)
    return None
