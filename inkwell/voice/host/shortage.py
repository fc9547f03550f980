"""What libraries raise when memory or disk run out, told as what it is."""

import traceback
from collections.abc import Iterator
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import reason
from inkwell.translation import tr

MEMORY: Final = tr("There was not enough memory; a shorter window, a smaller batch or checkpointing need less.")
_MEMORY_WORDS: Final = ("out of memory", "not enough memory", "can't allocate memory", "cannot allocate memory")
_DISK_WORDS: Final = {"no space left": "the disk is full", "quota exceeded": "the disk's quota is used up"}


def shortage(error: BaseException) -> InkwellError | None:
    """The trouble behind an exception, of kind MEMORY or DISK; None when it is neither.

    torch tells of a full disk as of a position that it did not expect, with the system's own error behind it, and of
    memory with a RuntimeError; safetensors says in words what the system said.
    """
    detail = "".join(traceback.format_exception(error))
    for each in _chain(error):
        if isinstance(each, MemoryError) or (isinstance(each, RuntimeError) and _says(each, *_MEMORY_WORDS)):
            return InkwellError(ErrorKind.MEMORY, MEMORY, detail)
        if isinstance(each, OSError):
            return _disk(reason(each), detail)
        for words, why in _DISK_WORDS.items():
            if _says(each, words):
                return _disk(why, detail)
    return None


def _disk(why: str, detail: str) -> InkwellError:
    sentence = tr("A file could not be read or written because {why}; what was saved before is kept.", why=why)
    return InkwellError(ErrorKind.DISK, sentence, detail)


def _says(error: BaseException, *words: str) -> bool:
    told = str(error).lower()
    return any(each in told for each in words)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what is behind it."""
    each: BaseException | None = error
    while each is not None:
        yield each
        each = each.__cause__ or (None if each.__suppress_context__ else each.__context__)
