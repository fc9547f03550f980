"""The tokens of the segments that were told last: most of a prompt stays, and need not be tokenized again."""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from inkwell.story.segments import Origin, Segment

_REMEMBERED = 200
"""Segments; a prompt has some thirty where many entries of a bible are told."""


class Encoded:
    """A vocabulary's `encode` that remembers its last answers. For one thread."""

    def __init__(self, encode: Callable[[Segment], Sequence[int]]) -> None:
        self._encode = encode
        self._known: OrderedDict[tuple[str, bool], Sequence[int]] = OrderedDict()

    def __call__(self, segment: Segment) -> Sequence[int]:
        """As `Vocabulary.encode`."""
        key = segment.text, segment.origin is Origin.TEMPLATE
        tokens = self._known.get(key)
        if tokens is None:
            tokens = self._known[key] = tuple(self._encode(segment))
            if len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
        self._known.move_to_end(key)
        return tokens
