"""A paragraph without what is spoken in it, or without its foreign words: what is left stands at its place."""

import re
from collections.abc import Iterator
from typing import Final

_SPOKEN: Final = re.compile(
    r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)|«[^»]*(?:»|$)|(?<![^\W_])‘[^’]*(?:’(?![^\W_])|$)", re.MULTILINE
)
_ITALICS: Final = re.compile(r"(?<![\w_])_(?!\s)[^_\n]+_(?![^\W\d])|(?<![\w*])\*(?![\s*])[^*\n]+\*(?![^\W\d*]|\*)")
_ENGLISH: Final = re.compile(
    r"\b(?:the|and|of|to|he|she|it|you|that|with|for|his|my|they|had|have|are|said|this|I)\b", re.IGNORECASE
)
LONGEST: Final = 8_000
"""Code points of a paragraph that are read at once: the longest that novels have, and nobody waits for it."""
BREAK: Final = re.compile(r"\s*(?:\*\s*){3,}\s*|\s*#{1,3}\s*|\s*[-—–_]{3,}\s*")
"""A line that is a break in a scene."""


def paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each paragraph begins, in code points, and its words; one without end comes in pieces."""
    at = 0
    for line in text.split("\n"):
        if line.strip():
            yield from _pieces(at, line)
        at += len(line) + 1


def _pieces(at: int, line: str) -> Iterator[tuple[int, str]]:
    start = 0
    while len(line) - start > LONGEST:
        stop = line.rfind(". ", start + LONGEST // 2, start + LONGEST)
        end = stop + 2 if stop >= 0 else start + LONGEST
        yield at + start, line[start:end]
        start = end
    yield at + start, line[start:]


def narration(line: str) -> str:
    """Return a paragraph with blanks where somebody speaks; what is quoted as a whole (“> ”) is no narration."""
    if line.startswith((">", "#")):
        return " " * len(line)
    return _SPOKEN.sub(lambda found: " " * len(found.group()), line)


def without_foreign(line: str) -> str:
    """Return an English paragraph with blanks where several words in italics are none that all English is full of.

    That is French or Latin, and no slip of an English word that is spelt alike. One word may be a ship's name.
    """
    return _ITALICS.sub(_blank_foreign, line) if "_" in line or "*" in line else line


def _blank_foreign(found: "re.Match[str]") -> str:
    words = found.group()
    return words if " " not in words or _ENGLISH.search(words) else " " * len(words)
