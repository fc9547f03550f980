"""What a request is made of: segments with an origin, a priority, a budget and a rule for cutting them."""

from enum import StrEnum
from typing import Final

import msgspec

from inkwell.translation import tr


class Origin(StrEnum):
    """Who a segment's words come from. Special tokens are only ever read from `TEMPLATE`."""

    AUTHOR = "author"
    BIBLE = "bible"
    IMPORT = "import"
    TEMPLATE = "template"


class Cut(StrEnum):
    """What may happen to a segment when the context is too small for all of them."""

    NEVER = "never"
    """Kept whole; the request fails with one sentence if even these do not fit."""
    FRONT = "front"
    """Trimmed from the front, in large steps, at paragraph ends where tokens allow."""
    BACK = "back"
    """Trimmed from the back, at a line's or a sentence's end where there is one."""
    DROP = "drop"
    """Kept whole or left out whole."""


SYSTEM: Final = "System"
"""The label, the same in every language, of segments that a chat template tells as the system's words."""
WHOLE = 100
"""The share of a section that may have all the room there is."""


class Segment(msgspec.Struct, frozen=True):
    """One piece of what the model is told.

    Segments are evaluated in the order they are given; `priority` decides only who is cut first (lowest first, among
    equals the one of lower `rank`). `label` is the line the author sees under "What the model was told".
    """

    text: str
    origin: Origin
    label: str
    priority: int = 50
    cut: Cut = Cut.NEVER
    section: str = ""
    """What kind of thing it is; the segments of a section have one budget."""
    share: int = WHOLE
    """That budget: per cent of the room for all that is told. Segments that are never cut count, and stay."""
    rank: int = 0
    why: str = ""
    """Why it is told, in words for the author: which name stood where."""


def shown_label(label: str) -> str:
    """A segment's label as an author sees it."""
    return tr("System", "the system prompt") if label == SYSTEM else label
