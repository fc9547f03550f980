"""What a request is made of: segments with an origin, a priority and a rule for cutting them."""

from enum import StrEnum

import msgspec


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
    DROP = "drop"
    """Kept whole or left out whole."""


class Segment(msgspec.Struct, frozen=True):
    """One piece of what the model is told.

    Segments are evaluated in the order they are given; `priority` decides only who is cut first
    (lowest first). `label` is the line the author sees under "What the model was told".
    """

    text: str
    origin: Origin
    label: str
    priority: int = 50
    cut: Cut = Cut.NEVER
