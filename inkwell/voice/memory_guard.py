"""How many words in a row a voice may write that stand in what it learnt from, and the guard that keeps it."""

from collections.abc import Iterable
from typing import Final

from inkwell.engine.adapters import sha256_of
from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import write_atomic
from inkwell.story.overlaps import RunGuard
from inkwell.translation import tr
from inkwell.voice.voice_folder import Passage, Voice, VoiceFolder

LIMIT_WORDS: Final = 12
"""Where the author has set no other: longer runs are more than a turn of phrase."""
NO_TEXTS: Final = tr("Its corpus is not there, so what it repeats of it cannot be limited.")
OTHER_TEXTS: Final = tr(
    "Its texts were chosen anew since it learnt; the limit of before is kept until it has learnt from them."
)


def limit_of(voice: Voice) -> int:
    """The longest run of words out of the corpus that the voice may write."""
    return voice.limit_words or LIMIT_WORDS


def guard_of(voice: Voice, learnt_from: Iterable[Passage]) -> RunGuard:
    """The guard for guard.bin: it knows every run of one word more than the limit, and no word itself."""
    return RunGuard.of((passage.text for passage in learnt_from), limit_of(voice) + 1)


def write_guard(folder: VoiceFolder) -> str:
    """Write guard.bin as the voice's limit asks now; it counts from the next answer on.

    Returns why there is none, or why it stays as it was; "" where it was written. It takes a second for a long novel.

    Raises:
        InkwellError: DISK, or as `VoiceFolder.read` and `VoiceFolder.passages`.
    """
    voice = folder.read()
    if not folder.train.is_file():
        return NO_TEXTS
    texts = [path for path in (folder.train, folder.held_out) if path.is_file()]
    if voice.trained_corpus_sha256 not in ("", sha256_of(texts)) and folder.guard.is_file():
        # Of what it did learn from, nothing is left but this guard.
        return OTHER_TEXTS
    write_atomic(folder.guard, guard_of(voice, folder.passages(held_out=False)).to_bytes())
    return ""


def guard_path(folder: VoiceFolder, voice: Voice) -> str:
    """The path of a voice's guard, for `Asked.guard`; "" where there is no text that it could repeat.

    Raises:
        InkwellError: MODEL when it was published with a guard, and has lost it: unguarded it does not write.
    """
    if folder.guard.is_file():
        return str(folder.guard)
    if voice.published and folder.train.is_file():
        sentence = tr(
            "What keeps “{name}” from repeating its texts is missing; have its files written again.", name=voice.name
        )
        raise InkwellError(ErrorKind.MODEL, sentence, str(folder.guard))
    return ""
