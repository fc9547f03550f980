"""What of a paragraph no dictionary and no grammar should be asked about: code, comments, addresses, paths."""

import re
from collections.abc import Iterator

from inkwell.manuscript.marks import UNREAD, stretches
from inkwell.manuscript.markup import parse, prose

LONGEST = 20_000
"""Paragraphs longer than this (code points) are not looked at: no prose is."""

_ADDRESS = re.compile(
    r"\b(?:https?|ftp|file|mailto):[^\s<>\"“”]+"
    r"|\bwww\.[^\s<>\"“”]+"
    # From the beginning of a run only: from every letter of a long one it would take forever.
    r"|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w-])(?<![\w-]\.)[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|io|co|de|fr|uk|info)\b(?:/[^\s<>\"“”]*)?"
    r"|(?<!\S)(?:[A-Za-z]:)?[/\\~](?:[\w.-]+[/\\])+[\w.-]*"
)
_SIGNS = re.compile(r"[@/\\]|www\.|mailto:|\.[a-z]{2,4}\b")
"""One of these is in every address; most paragraphs have none, and are done with that."""

Stretches = tuple[tuple[int, int], ...]


def not_words(text: str) -> Stretches:
    """Return, in their order, the stretches (code points) that hold no words for a dictionary: markers included."""
    found: list[tuple[int, int]] = []
    place = 0
    for start, end in (*prose(text), (len(text), len(text))):
        if start > place:
            found.append((place, start))
        place = end
    return tuple(sorted((*found, *_addresses(text))))


def not_sentences(text: str) -> Stretches:
    """Return the stretches that no sentence should be judged by; emphasis within a sentence is none of them."""
    unread = ((part.start, part.end) for part in stretches(parse(text).marks) if part.styles & UNREAD)
    return tuple(sorted((*unread, *_addresses(text))))


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    if _SIGNS.search(text):
        for found in _ADDRESS.finditer(text):
            yield found.span()
