"""The corpus of a voice as a model reads it: windows to learn from, and some of the held-out text to be measured on."""

from dataclasses import dataclass
from typing import Any, Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr
from inkwell.voice.host.texts import Windows, begin_token, chapters, measuring_windows, token_ids
from inkwell.voice.specification import Looks, Schedule
from inkwell.voice.voice_folder import VoiceFolder

_LEAST_WINDOWS: Final = 8
"""Fewer windows of training text than this teach nothing."""


@dataclass(frozen=True)
class Lessons:
    """The corpus in a model's tokens."""

    windows: Windows
    held_out: list[list[int]]


def read_lessons(folder: VoiceFolder, tokenizer: Any, schedule: Schedule, looks: Looks) -> Lessons:
    """Read the voice's corpus.

    Raises:
        InkwellError: BAD_INPUT when there is too little to learn from, or to measure on; NOT_FOUND or DAMAGED.
    """
    begin = begin_token(tokenizer)
    train = [token_ids(tokenizer, text) for text in chapters(folder.passages(held_out=False))]
    held_out = [token_ids(tokenizer, text) for text in chapters(folder.passages(held_out=True))]
    windows = Windows(train, begin, schedule.window, schedule.seed)
    if len(windows) < _LEAST_WINDOWS:
        words = round(_LEAST_WINDOWS * schedule.window * 0.75)
        sentence = tr("There is too little text to learn from: at least {words:,} words are needed.", words=words)
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)
    measured = measuring_windows(held_out, begin, schedule.window, looks.evaluate_windows)
    if not measured:
        sentence = tr("The text that is held out is too short to measure on: hold out a longer chapter.")
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)
    return Lessons(windows, measured)
