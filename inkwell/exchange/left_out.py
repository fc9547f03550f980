"""Sentences on what of a source was left out, by its names."""

from collections.abc import Sequence
from typing import Final

from inkwell.translation import tr

_MOST_NAMED: Final = 200
"""How many are named: more than any author looks through, and no more than a window can show."""


def left_out(sentence: str, names: Sequence[str]) -> str:
    """`sentence`, which ends in a colon, with the names behind it."""
    more = tr(" and {count:,} more", count=len(names) - _MOST_NAMED) if len(names) > _MOST_NAMED else ""
    return f"{sentence} {', '.join(names[:_MOST_NAMED])}{more}."
