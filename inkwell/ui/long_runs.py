"""Text without spaces, as a lorebook or a paste may bring it: Qt looks for a place to break a line in all of it."""

import re
from typing import Final

from PySide6.QtGui import QTextOption

_RUN: Final = re.compile(r"\S{5000}")
"""For a run of 50,000 characters Qt takes seconds, and the square of that for more."""


def wrap_mode(text: str) -> QTextOption.WrapMode:
    """Return how the lines of a text are to be broken: where words end, but anywhere in one that no word is."""
    mode = QTextOption.WrapMode
    return mode.WrapAnywhere if _RUN.search(text) else mode.WrapAtWordBoundaryOrAnywhere
