"""The tokens of the segments that were told last: most of a prompt stays, and need not be tokenized again."""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from inkwell.story.segments import Origin, Segment

_CHARACTERS = 1_000_000
"""Of the texts that are remembered: more than any prompt has, with every entry of a large bible."""


class Encoded:
    """A vocabulary's `encode` that remembers its last answers. For one thread."""

    def __init__(self, encode: Callable[[Segment], Sequence[int]]) -> None:
        self._encode = encode
        self._known: OrderedDict[tuple[str, bool], Sequence[int]] = OrderedDict()
        self._characters = 0

    def __call__(self, segment: Segment) -> Sequence[int]:
        """As `Vocabulary.encode`."""
        key = segment.text, segment.origin is Origin.TEMPLATE
        tokens = self._known.get(key)
        if tokens is None:
            tokens = self._known[key] = tuple(self._encode(segment))
            self._characters += _weight(segment.text)
            self._forget()
        else:
            self._known.move_to_end(key)
        return tokens

    def _forget(self) -> None:
        """Let go what was not told for longest; what came last stays, however long it is."""
        while self._characters > _CHARACTERS and len(self._known) > 1:
            (text, _), _ = self._known.popitem(last=False)
            self._characters -= _weight(text)


def _weight(text: str) -> int:
    # Even the shortest takes some room.
    return len(text) + 100
