"""The n-gram memories that answers are drawn with: files of a book's earlier texts, read once for the loaded model."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from inkwell.engine.ngrams import Mixture, Ngrams
from inkwell.errors import ErrorKind, InkwellError
from inkwell.story.segments import Origin, Segment
from inkwell.translation import tr

if TYPE_CHECKING:
    from inkwell.engine.records import Record

WEIGHT: Final = 0.1
"""How much of the mixture is the memory's where nothing else is said: where perplexity is lowest, nearly, for models of
135 and 270 million parameters on four novels, and on the side of the model (see `tests/benchmarks/memory`)."""
HEAVIEST: Final = 0.5
_KEPT: Final = 2
"""Memories that are kept ready: the author goes to a scene and back."""


class NgramUse(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which n-gram memory an answer is drawn with, and how much of it.

    `path` is a file of `to_bytes`, "" for none; `weight` is from 0 to HEAVIEST.
    """

    path: str = ""
    weight: float = WEIGHT

    def check(self) -> None:
        """Refuse a weight that is none. Raises BAD_INPUT."""
        if not 0 <= self.weight <= HEAVIEST:
            sentence = tr(
                "The weight of the book’s own phrases must be between 0 and {most:g}, not {weight:g}.",
                most=HEAVIEST,
                weight=self.weight,
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)


NO_NGRAMS: Final = NgramUse()
"""No memory at all."""


class NgramsTold(msgspec.Struct, frozen=True):
    """What became of it: from how many texts with how many words it was made, and its weight; 0 texts for none."""

    texts: int = 0
    words: int = 0
    weight: float = 0.0


@dataclass(frozen=True)
class ReadNgrams:
    """A memory as it was read; of no path, or a file that is gone, there is none."""

    mixture: Mixture | None = None
    sha256: str = ""
    """Of the file, in hexadecimal."""
    told: NgramsTold = NgramsTold()  # noqa: RUF009 - frozen


def to_bytes(texts: Sequence[str]) -> bytes:
    """A file of the texts that a memory is made of, in reading order: a JSON list of strings."""
    return msgspec.json.encode(list(texts))


class NgramFiles:
    """Reads the files for one model; the last texts and memories are kept."""

    def __init__(self, encode: Callable[[Segment], Sequence[int]], size: int) -> None:
        """`encode` gives the tokens of a text, of a vocabulary of `size`."""
        self._encode, self._size = encode, size
        self._tokens: dict[bytes, Any] = {}
        """Of the texts of the last file, by hash: from scene to scene a book hardly changes."""
        self._known: dict[tuple[str, int, int], tuple[Ngrams, str, NgramsTold]] = {}

    def at(self, use: NgramUse, stop: Callable[[], object] = lambda: None) -> ReadNgrams:
        """The memory in this file. `stop` is called again and again, and may raise to end it.

        One that cannot be read is none, and is told as none: an answer without it is better than no answer.
        """
        if not use.path or not use.weight:
            return ReadNgrams()
        try:
            known = Path(use.path).stat()
            key = (use.path, known.st_size, known.st_mtime_ns)
            found = self._known.pop(key, None) or self._read(Path(use.path), stop)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return ReadNgrams()
        self._known[key] = found
        while len(self._known) > _KEPT:
            del self._known[next(iter(self._known))]
        ngrams, sha256, told = found
        return ReadNgrams(Mixture(ngrams, use.weight), sha256, msgspec.structs.replace(told, weight=use.weight))

    def same_for(self, record: "Record", stop: Callable[[], object]) -> ReadNgrams:
        """The memory that a recorded result was drawn with.

        Raises:
            InkwellError: BAD_INPUT when it is gone or another one now.
        """
        found = self.at(record.asked.ngrams, stop)
        if found.sha256 != record.ngrams_sha256:
            sentence = tr(
                "This result leant on the book’s own phrases as they were then, which are no longer kept; "
                "it cannot be made again."
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence, record.asked.ngrams.path)
        return found

    def _read(self, path: Path, stop: Callable[[], object]) -> tuple[Ngrams, str, NgramsTold]:
        import numpy

        data = path.read_bytes()
        texts = msgspec.json.decode(data, type=list[str])
        tokens: dict[bytes, Any] = {}
        words = 0
        for text in texts:
            stop()
            words += len(text.split())
            name = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
            known = self._tokens.get(name)
            if known is None:
                known = numpy.array(self._encode(Segment(text, Origin.AUTHOR, "")), numpy.int32)
            tokens[name] = known
        self._tokens = tokens
        ngrams = Ngrams(list(tokens.values()), self._size)
        return ngrams, hashlib.sha256(data).hexdigest(), NgramsTold(len(texts), words)
