"""Reads what stands at the front of a GGUF file: enough to say whether the file is whole and what it needs.

Nothing is loaded and no library is needed. The layout: magic, version, counts, key-value pairs,
tensor descriptions, then the tensors' bytes from the next multiple of the alignment on.
"""

import mmap
import struct
from dataclasses import dataclass
from pathlib import Path

MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_TEXT, _ARRAY = 8, 9
_BLOCKS: dict[int, tuple[int, int]] = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34), 9: (32, 40),
    10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 15: (256, 292),
    16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18), 21: (256, 110), 22: (256, 82),
    23: (256, 136), 24: (1, 1), 25: (1, 2), 26: (1, 4), 27: (1, 8), 28: (1, 8), 29: (256, 56), 30: (1, 2),
    34: (256, 54), 35: (256, 66), 39: (32, 17), 40: (64, 36), 41: (128, 18),
}  # fmt: skip
"""Of each tensor type: how many numbers a block holds and how many bytes it takes."""

Value = int | float | bool | str | None


class BrokenGgufError(Exception):
    """The file is not GGUF, or ends or breaks off in its header; the text says which, for the log."""


@dataclass(frozen=True)
class Header:
    """What the front of a GGUF file says; arrays are left out of `values`."""

    values: dict[str, Value]
    needed_bytes: int
    """How long the file must be for all its tensors to be there."""

    def _number(self, name: str) -> int:
        value = self.values.get(f"{self.values.get('general.architecture')}.{name}")
        return int(value) if isinstance(value, int | float) else 0

    def state_bytes(self, context_tokens: int) -> int:
        """About how much memory keys and values take for a context of this many tokens (16 bits each)."""
        heads = self._number("attention.head_count")
        width = self._number("attention.key_length") or (self._number("embedding_length") // heads if heads else 0)
        known = min(context_tokens, self._number("context_length") or context_tokens)
        return 4 * self._number("block_count") * (self._number("attention.head_count_kv") or heads) * width * known


def read_header(path: Path) -> Header:
    """Read the front of a GGUF file.

    Raises:
        BrokenGgufError: it is not GGUF, of a version not known, or ends before its header does.
        OSError: it cannot be read.
    """
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        try:
            return _Reader(data).header()
        except (struct.error, UnicodeDecodeError) as error:
            raise BrokenGgufError(f"{path}: the header breaks off ({error})") from error


class _Reader:
    """A place in the file that moves on with each value read."""

    def __init__(self, data: mmap.mmap) -> None:
        self._data = data
        self._at = 0

    def _take(self, code: str) -> int:
        (value,) = struct.unpack_from(f"<{code}", self._data, self._at)
        self._at += struct.calcsize(f"<{code}")
        return value

    def _skip(self, count: int) -> None:
        self._at += count
        if self._at > len(self._data):
            raise struct.error("a length points past the end")

    def _text(self) -> str:
        length = self._take("Q")
        start = self._at
        self._skip(length)
        return self._data[start : self._at].decode("utf-8")

    def _value(self, kind: int) -> Value:
        if kind == _TEXT:
            return self._text()
        if kind == _ARRAY:
            self._skip_array()
            return None
        return self._take(self._scalar(kind))

    def _skip_array(self) -> None:
        kind, count = self._take("I"), self._take("Q")
        if kind not in (_TEXT, _ARRAY):
            self._skip(count * struct.calcsize(f"<{self._scalar(kind)}"))
            return
        for _ in range(count):
            if kind == _TEXT:
                self._skip(self._take("Q"))
            else:
                self._skip_array()

    @staticmethod
    def _scalar(kind: int) -> str:
        if kind not in _SCALARS:
            raise struct.error(f"value type {kind} is not known")
        return _SCALARS[kind]

    def header(self) -> Header:
        """Read from the start of the file to the end of the tensor descriptions."""
        if self._data[:4] != MAGIC:
            raise BrokenGgufError(f"starts with {self._data[:4]!r}")
        self._skip(4)
        version = self._take("I")
        if version not in _VERSIONS:
            raise BrokenGgufError(f"version {version}")
        tensors, pairs = self._take("Q"), self._take("Q")
        values: dict[str, Value] = {}
        for _ in range(pairs):
            name = self._text()
            values[name] = self._value(self._take("I"))
        ends = [self._tensor_end() for _ in range(tensors)]
        alignment = values.get("general.alignment")
        step = alignment if isinstance(alignment, int) and alignment > 0 else 32
        return Header(values, -(-self._at // step) * step + max(ends, default=0))

    def _tensor_end(self) -> int:
        """Where one tensor's bytes end, counted from the start of all tensors."""
        self._text()
        numbers = 1
        for _ in range(self._take("I")):
            numbers *= self._take("Q")
        kind, offset = self._take("I"), self._take("Q")
        per_block, size = _BLOCKS.get(kind, (1, 0))
        return offset + numbers // per_block * size
