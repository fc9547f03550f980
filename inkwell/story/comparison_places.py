"""Places in a book where two contenders are asked to go on: at the ends of paragraphs, spread over the whole of it."""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

LEAST_BEFORE: Final = 400
"""Characters of a scene that stand before a place at least: with less there is nothing to go on from."""

_GAP: Final = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True)
class SceneText:
    """A scene as it is now."""

    node: str
    title: str
    text: str


@dataclass(frozen=True)
class Spot:
    """A place in a scene: both go on from the end of `before`."""

    node: str
    title: str
    before: str


def spots(scenes: Sequence[SceneText], count: int, seed: int) -> tuple[Spot, ...]:
    """Draw at most `count` places, in the order of the book: one from each of as many equal parts of it.

    The same seed draws the same places in the same text.
    """
    found = [(scene, end) for scene in scenes for end in _ends(scene.text)]
    count = min(count, len(found))
    drawn = random.Random(seed)
    chosen: list[Spot] = []
    for part in range(count):
        low, high = part * len(found) // count, (part + 1) * len(found) // count
        scene, end = found[drawn.randrange(low, high)]
        chosen.append(Spot(scene.node, scene.title, scene.text[:end]))
    return tuple(chosen)


def _ends(text: str) -> Iterator[int]:
    """Where paragraphs of prose begin that stand behind one; a scene's last place is its end."""
    start = 0
    for gap in (*_GAP.finditer(text), None):
        paragraph, end = text[start : gap.start() if gap else len(text)], gap.end() if gap else len(text)
        if end >= LEAST_BEFORE and _is_prose(paragraph) and (gap is None or end < len(text)):
            yield end
        start = end


def _is_prose(paragraph: str) -> bool:
    """Whether it is no heading, and no line of signs between scenes."""
    return not paragraph.lstrip().startswith("#") and any(each.isalpha() for each in paragraph)
