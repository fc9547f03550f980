"""Sentences on what of a source was left out, by its names."""

from collections.abc import Sequence
from typing import Final

from inkwell.translation import parted, tr

_MOST_NAMED: Final = 200
"""How many are named: more than any author looks through, and no more than a window can show."""


def left_out(sentence: str, names: Sequence[str]) -> str:
    """`sentence`, which ends in a colon, with the names behind it."""
    named = parted(names[:_MOST_NAMED])
    if len(names) > _MOST_NAMED:
        named = tr("{names} and {count:,} more", names=named, count=len(names) - _MOST_NAMED)
    return tr("{sentence} {names}.", sentence=sentence, names=named)
