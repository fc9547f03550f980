"""A paragraph without what is spoken in it: the narration alone, every word at its place."""

import re
from collections.abc import Iterator
from typing import Final

_SPOKEN: Final = re.compile(
    r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|«[^»]*(?:»|$)|(?<![^\W_])‘[^’]*(?:’(?![^\W_])|$)", re.MULTILINE
)
BREAK: Final = re.compile(r"\s*(?:\*\s*){3,}\s*|\s*#{1,3}\s*|\s*[-—–_]{3,}\s*")
"""A line that is a break in a scene."""


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each paragraph begins, in code points, and its words."""
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield at, line
        at += len(line) + 1


def narration(line: str) -> str:
    """Return a paragraph with blanks where somebody speaks; what is quoted as a whole (“> ”) is no narration."""
    if line.startswith((">", "#")):
        return " " * len(line)
    return _SPOKEN.sub(lambda found: " " * len(found.group()), line)
