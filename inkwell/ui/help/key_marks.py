"""Keys in the handbook's pages: a comment behind them names the command, so that a page can show the keys as they are.

`Ctrl+N<!--new-scene-->` reads as it should wherever Markdown is shown. Pure.
"""

import re
from collections.abc import Callable
from typing import Final

_MARK: Final = re.compile(r"([^\s(|>*]*)<!--([a-z0-9-]+)-->")
Keys = Callable[[str, str], str]
"""Gives what to show for a command by its name, and for its usual keys as they are written."""


def as_written(_name: str, keys: str) -> str:
    """The keys as they come."""
    return keys


def with_keys(text: str, keys: Keys = as_written) -> str:
    """The text of a page without its marks, with these keys in their places."""
    return _MARK.sub(lambda found: keys(found[2], found[1]), text)


def marked(text: str) -> list[tuple[str, str]]:
    """All marks of a page: the keys as they are written, and the name of their command."""
    return [(found[1], found[2]) for found in _MARK.finditer(text)]
