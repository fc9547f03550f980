"""How many words in a row a voice may write that stand in what it learnt from, and the guard that keeps it."""

from collections.abc import Iterable
from typing import Final

from inkwell.story.overlaps import RunGuard
from inkwell.voice.voice_folder import Passage, Voice

LIMIT_WORDS: Final = 12
"""Where the author has set no other: longer runs are more than a turn of phrase."""


def limit_of(voice: Voice) -> int:
    """The longest run of words out of the corpus that the voice may write."""
    return voice.limit_words or LIMIT_WORDS


def guard_of(voice: Voice, learnt_from: Iterable[Passage]) -> RunGuard:
    """The guard for guard.bin: it knows every run of one word more than the limit, and no word itself."""
    return RunGuard.of((passage.text for passage in learnt_from), limit_of(voice) + 1)
