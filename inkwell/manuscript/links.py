"""Links in a paragraph: which one is at a place, where it leads, and how one to a file is written."""

import re
from typing import Final
from urllib.parse import unquote, urlsplit

from inkwell.manuscript.marks import Style
from inkwell.manuscript.markup import Inside, parse

_ADDRESS: Final = re.compile(r"""\(\s*(?:<([^<>\n]*)>|(\S*?))(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)$""")
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
"""Two letters at least: one is a drive."""
_HERE: Final = ("", "localhost")
_OF_ANOTHER: Final = re.compile(r"\s*[/\\]\s*[/\\]")
"""On Windows slashes of either kind, also where they were written encoded."""


def address_at(text: str, place: int, inside: Inside = Inside.NOTHING) -> str:
    """Where the link at a code point of a paragraph leads, as it is written; "" where there is none."""
    start, end = address_span(text, place, inside)
    return text[start:end].strip()


def address_span(text: str, place: int, inside: Inside = Inside.NOTHING) -> tuple[int, int]:
    """From where to where the address of that link stands, without < and > around it; (0, 0) where there is none."""
    for mark in reversed(parse(text, inside).marks):
        if mark.style in (Style.LINK, Style.IMAGE) and mark.start <= place <= mark.end:
            opens = mark.end - mark.closes
            at = text.find("](", opens, mark.end) + 1
            found = _ADDRESS.match(text[at : mark.end]) if at else None
            if found is None:
                return mark.start + mark.opens, opens
            first, last = found.span(1 if found[1] is not None else 2)
            return at + first, at + last
    return 0, 0


def file_of(address: str) -> str:
    """The path of a file that an address names, relative or not; "" where it is none of this computer."""
    if not _SCHEME.match(address):
        return "" if address.startswith("#") else _here(unquote(address.split("#")[0]))
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    if parts.scheme.casefold() != "file" or parts.netloc.casefold() not in _HERE:
        return ""
    path = _here(unquote(parts.path))
    # "file:///C:/Maps" is "C:/Maps".
    return _here(path[1:]) if re.match(r"[/\\][A-Za-z]:", path) else path


def _here(path: str) -> str:
    """A path, but "" for one of another computer: only to look for it would tell that one who is asking."""
    return "" if _OF_ANOTHER.match(path) else path


def link_to(words: str, address: str) -> str:
    """A link of these words, which may hold anything, to an address in which nothing is left to be encoded."""
    shown = re.sub(r"([\\\[\]*_`<])", r"\\\1", " ".join(words.split()))
    return f"[{shown}]({address})"
