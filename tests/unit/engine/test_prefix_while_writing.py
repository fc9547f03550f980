"""While a scene is written, most of what is told was told before: reckoned as the engine does, without a model."""

import re
import zlib
from pathlib import Path

import pytest
from partner.writing import Writing, writing_of

from inkwell.engine.budget import fit
from inkwell.engine.encoded import Encoded
from inkwell.engine.token_search import behind_cut, common
from inkwell.story.segments import Segment

STORY = Path(__file__).resolve().parents[3] / "resources" / "sample" / "story.md"
_PIECE = re.compile(r"\s*\w{1,5}|\s*[^\w\s]|\s+")
"""About as long as a model's tokens."""


def _token(text: str) -> int:
    return zlib.crc32(text.encode()) & 0x7FFFFFFF


LINE_ENDS = {_token("\n"), _token("\n\n")}


def tokens_of(segment: Segment) -> list[int]:
    return [_token(piece) for piece in _PIECE.findall(segment.text)]


def reckon(writing: Writing, budget: int, *, shifts: bool) -> tuple[int, int, int]:
    """Tokens told in all, tokens evaluated, and how many entries the whole scene calls for."""
    encode = Encoded(tokens_of)
    told = evaluated = called = 0
    held: list[int] = []
    for step in writing.steps():
        fitted = fit(step.segments, [encode(each) for each in step.segments], budget, LINE_ENDS.__contains__)
        prompt = [token for kept in fitted.tokens for token in kept]
        assert len(prompt) <= budget
        # As the evaluation does: the last token is always evaluated, what stands behind a cut is moved up.
        wanted = prompt[:-1]
        known = common(held, wanted)
        moved = behind_cut(held, wanted, known, 256) if shifts else None
        told, evaluated = told + len(prompt), evaluated + len(prompt) - known - (moved[1] if moved else 0)
        held, called = prompt, len(step.matches)
    return told, evaluated, called


@pytest.mark.parametrize(("budget", "shifts"), [(1792, True), (1792, False), (3584, True)])
def test_a_scene_of_1500_words_with_lore_is_read_about_once(budget: int, shifts: bool) -> None:
    text = STORY.read_text(encoding="utf-8")
    writing = writing_of(text, len(text) // 4)
    assert len(writing.scene.split()) == 1500
    told, evaluated, called = reckon(writing, budget, shifts=shifts)
    assert called >= 4
    assert evaluated <= 0.15 * told
