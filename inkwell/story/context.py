"""What the model is told before it continues a scene, in an order that keeps its prefix cache alive."""

import re
from collections.abc import Sequence
from typing import Final

from inkwell.story.segments import Cut, Origin, Segment

NEAR_CHARACTERS: Final = 1500
"""At least this much of the scene before the cursor stands after the note, and a paragraph more than twice as much at
most (where a paragraph is no longer than this)."""
_PARAGRAPH_END: Final = re.compile(r"\n[ \t]*\n\s*")
_GAP: Final = "\n\n"

STYLE_PRIORITY: Final = 80
STORY_PRIORITY: Final = 20
SCENE_PRIORITY: Final = 60
NEAR_PRIORITY: Final = 90


def continue_segments(
    story_so_far: Sequence[tuple[str, str]], before_cursor: str, note: str = "", style: str = ""
) -> tuple[Segment, ...]:
    """Return what the model is told, to be read as one stretch of prose that ends at the cursor.

    `story_so_far` holds (title, text) of what stands before this scene, in reading order; only its texts
    are told. Order: style, story so far, the scene's earlier paragraphs, the author's note, the last
    paragraphs. While the author writes on, only the end of what follows the note changes; each
    NEAR_CHARACTERS or so the paragraphs that have become earlier ones go over to those before the note,
    which grow at their end. All this depends on the text alone, not on what was asked before.

    White space at the very end is left out down to paragraph breaks, because models go on badly after a
    space: the answer then begins with a space of its own. Who joins the two drops that space where the
    text already ends in white space (`joined`).
    """
    far, near = _divided(_trimmed(before_cursor))
    segments: list[Segment] = []
    if style.strip():
        segments.append(Segment(style.strip() + _GAP, Origin.AUTHOR, "Style", STYLE_PRIORITY, Cut.FRONT))
    told = [(title, text.strip()) for title, text in story_so_far if text.strip()]
    if told:
        label = f"Story so far, from {told[0][0]}"
        text = _GAP.join(text for _, text in told) + _GAP
        segments.append(Segment(text, Origin.AUTHOR, label, STORY_PRIORITY, Cut.FRONT))
    if far:
        segments.append(Segment(far, Origin.AUTHOR, "Earlier in this scene", SCENE_PRIORITY, Cut.FRONT))
    if note.strip():
        # The author's own words to the model are never dropped in silence: too long a note is refused.
        tail = _GAP if near else ""
        segments.append(Segment(f"[Author's note: {note.strip()}]{tail}", Origin.AUTHOR, "Your note", 100, Cut.NEVER))
    if near:
        segments.append(Segment(near, Origin.AUTHOR, "This scene", NEAR_PRIORITY, Cut.FRONT))
    return tuple(segments)


def _trimmed(text: str) -> str:
    """Leave out spaces at the end; newlines stay, they tell the model that a paragraph has ended."""
    return text.rstrip(" \t\u00a0") if text.strip() else ""


def _divided(text: str) -> tuple[str, str]:
    """Divide at the last paragraph start that is not behind a multiple of NEAR_CHARACTERS; one paragraph stays whole.

    That multiple is at least NEAR_CHARACTERS before the end. So the place is the same for all texts that
    begin alike until the next multiple is so far from the end: text that is added never moves it more often.
    """
    limit = (len(text) - NEAR_CHARACTERS) // NEAR_CHARACTERS * NEAR_CHARACTERS
    start = 0
    if limit > 0:
        for found in _PARAGRAPH_END.finditer(text):
            if found.end() > limit:
                break
            start = found.end()
    return text[:start], text[start:]


def joined(before: str, answer: str) -> str:
    """Return `answer` as it goes in after `before`: without its leading spaces where `before` ends in white space."""
    return answer.lstrip(" ") if not before or before[-1].isspace() else answer
