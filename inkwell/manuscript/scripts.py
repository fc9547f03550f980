"""Which way a text runs: asked of one paragraph at a time."""

import unicodedata
from typing import Final

RTL: Final = "rtl"
LTR: Final = "ltr"

_STRONG: Final = {"L": LTR, "R": RTL, "AL": RTL}
_OPENS: Final = ("LRI", "RLI", "FSI")


def direction(text: str) -> str:
    """Return "ltr" or "rtl" by the first strong character, "" where a text has none.

    Rules P2 and P3 of the Unicode Bidirectional Algorithm (UAX #9): what stands in an isolate does not count.
    """
    isolates = 0
    for each in text:
        kind = unicodedata.bidirectional(each)
        if kind in _OPENS:
            isolates += 1
        elif kind == "PDI":
            isolates = max(isolates - 1, 0)
        elif not isolates and kind in _STRONG:
            return _STRONG[kind]
    return ""
