"""What a style sheet says of words: italics, bold, struck. Web pages and e-books often say it nowhere else.

Only simple selectors count: a class (`.italic`, `span.c3`), as word processors' exports and e-book makers write them.
"""

import re
from collections.abc import Iterable
from typing import Final

from inkwell.manuscript.marks import UNSTYLED, Style

LARGEST: Final = 2 * 1024 * 1024
"""Characters of style sheets that are read."""
_RULE: Final = re.compile(r"([^{}]{1,400})\{([^{}]{0,2000})\}")
_REMARK: Final = re.compile(r"/\*.*?\*/", re.DOTALL)
_CLASS: Final = re.compile(r"(?:span|em|i|b|strong)?\.([\w-]+)")
_SHEET: Final = re.compile(rb"<style\b[^>]{0,200}>(.*?)</style", re.DOTALL | re.IGNORECASE)
_ITALIC: Final = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
_BOLD: Final = re.compile(r"font-weight\s*:\s*(?:bold|bolder|[6-9]00)\b", re.IGNORECASE)
_STRUCK: Final = re.compile(r"text-decoration[\w-]*\s*:[^;]*line-through", re.IGNORECASE)


def style_of(declarations: str) -> Style:
    """What declarations such as `font-style: italic` say."""
    found = UNSTYLED
    for pattern, style in ((_ITALIC, Style.EMPHASIS), (_BOLD, Style.STRONG), (_STRUCK, Style.STRIKE)):
        found |= style if pattern.search(declarations) else UNSTYLED
    return found


def looks_of(sheets: Iterable[bytes]) -> dict[str, Style]:
    """What each class says of its words, those that say anything."""
    found: dict[str, Style] = {}
    left = LARGEST
    for sheet in sheets:
        text = sheet[:left].decode("utf-8", "replace")
        left -= len(text)
        for rule in _RULE.finditer(_REMARK.sub("", text)):
            style = style_of(rule[2])
            for selector in rule[1].split(",") if style else ():
                named = _CLASS.fullmatch(selector.strip())
                if named:
                    found[named[1]] = style
    return found


def sheets_in(page: bytes) -> list[bytes]:
    """The style sheets in a page's head."""
    return _SHEET.findall(page[:LARGEST])
