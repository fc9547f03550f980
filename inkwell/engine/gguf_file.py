"""Reads what stands at the front of a GGUF file: enough to say whether the file is whole and what it needs.

Nothing is loaded and no library is needed. The layout: magic, version, counts, key-value pairs,
tensor descriptions, then the tensors' bytes from the next multiple of the alignment on.

The file may be truncated, damaged or made to hurt: every length is measured against the file before it is
followed, no more than a window of it is held at once, and the number of steps has a limit. It is read, not
mapped: a mapped file that gets shorter meanwhile would end the process.
"""

import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

MAGIC = b"GGUF"
_VERSIONS = (2, 3)
_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "B", 10: "Q", 11: "q", 12: "d"}
_BOOL, _TEXT, _ARRAY = 7, 8, 9
_BLOCKS: dict[int, tuple[int, int]] = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34), 9: (32, 40),
    10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 15: (256, 292),
    16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18), 21: (256, 110), 22: (256, 82),
    23: (256, 136), 24: (1, 1), 25: (1, 2), 26: (1, 4), 27: (1, 8), 28: (1, 8), 29: (256, 56), 30: (1, 2),
    34: (256, 54), 35: (256, 66), 39: (32, 17), 40: (64, 36), 41: (128, 18),
}  # fmt: skip
"""Of each tensor type: how many numbers a block holds and how many bytes it takes."""

_WINDOW = 1 << 20
"""Bytes of the file held at once."""
_LONGEST_NAME = 0xFFFF
_LONGEST_TEXT = 1 << 20
"""Longer values are passed over: a chat template has a few thousand characters."""
_LONGEST_ARRAY = 4096
"""Longer arrays of numbers are passed over, only their length is kept: those are the vocabulary's."""
_MOST_PAIRS = 1 << 16
_MOST_TENSORS = 1 << 17
_MOST_TEXTS = 1 << 21
"""In all arrays together; the largest vocabularies have a quarter of a million entries and twice as many merges."""
_MOST_DIMENSIONS = 4
_MOST_NUMBERS = 1 << 50
"""In one tensor: well over any file, well under where sizes would no longer fit 64 bits."""

Value = int | float | bool | str | tuple[int | float, ...] | None


class BrokenGgufError(Exception):
    """The file is not GGUF, or ends or breaks off in its header; the text says which, for the log."""


@dataclass(frozen=True)
class Header:
    """What the front of a GGUF file says."""

    values: dict[str, Value]
    """By key; None for an array of texts and for what is too long to be of use here."""
    needed_bytes: int
    """How long the file must be for all its tensors to be there."""
    lengths: dict[str, int] = field(default_factory=dict[str, int])
    """How many entries each array has."""
    numbers: int = 0
    """Weights in all tensors."""

    @property
    def architecture(self) -> str:
        """What sort of model it is ("llama", "gemma3" …); "" when it does not say."""
        return self.text("general.architecture")

    def text(self, key: str) -> str:
        """The value of a key that should be a text; "" when it is none."""
        value = self.values.get(key)
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> int:
        """A whole number of the model's own architecture, the largest of an array; 0 when there is none."""
        return max(self.each(name), default=0)

    def each(self, name: str) -> tuple[int, ...]:
        """The same where it may differ from layer to layer: one number for all of them, or one for each."""
        value = self.values.get(f"{self.architecture}.{name}")
        found = value if isinstance(value, tuple) else (value,)
        return tuple(int(one) for one in found if isinstance(one, int | float) and 0 <= one < _MOST_NUMBERS)


def read_header(path: Path) -> Header:
    """Read the front of a GGUF file.

    Raises:
        BrokenGgufError: it is not GGUF, of a version not known, ends before its header does, or says what
            cannot be.
        OSError: it cannot be read.
    """
    size = path.stat().st_size
    with path.open("rb") as file:
        try:
            return _Reader(_Window(file, size)).header()
        except (struct.error, UnicodeDecodeError) as error:
            raise BrokenGgufError(f"{path}: the header is damaged ({error})") from error


class _Window:
    """A place in the file that moves on with each value taken, and the bytes around it."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self.size = size
        self._bytes = b""
        self._start = 0
        """Where in the file `_bytes` begin."""
        self._at = 0
        """The place, counted from there."""

    @property
    def place(self) -> int:
        """Where in the file it is."""
        return self._start + self._at

    def check(self, count: int) -> None:
        """Refuse a length that leads past the end of the file."""
        if count > self.size - self.place:
            raise struct.error(f"{count} bytes from {self.place} on lead past the end")

    def _hold(self, count: int) -> None:
        """Have the next `count` bytes at hand."""
        if self._at + count <= len(self._bytes):
            return
        self.check(count)
        self._start, self._at = self.place, 0
        self._file.seek(self._start)
        self._bytes = self._file.read(max(count, _WINDOW))
        if len(self._bytes) < count:
            raise struct.error("the file got shorter")

    def take(self, code: str) -> int:
        """The next number; `code` is a letter of `struct`."""
        size = struct.calcsize(code)
        self._hold(size)
        (value,) = struct.unpack_from(f"<{code}", self._bytes, self._at)
        self._at += size
        return value

    def take_many(self, code: str, count: int) -> tuple[int | float, ...]:
        """The next numbers of one kind."""
        raw = self.take_bytes(count * struct.calcsize(code))
        return struct.unpack(f"<{count}{code}", raw)

    def take_bytes(self, count: int) -> bytes:
        """The next bytes."""
        self._hold(count)
        self._at += count
        return self._bytes[self._at - count : self._at]

    def skip(self, count: int) -> None:
        """Pass over bytes."""
        self.check(count)
        self._at += count
        if self._at > len(self._bytes):
            self._start, self._at, self._bytes = self.place, 0, b""

    def skip_texts(self, count: int) -> None:
        """Pass over texts, each with its length before it: by far the most of a header, hence the tight loop."""
        unpack = struct.Struct("<Q").unpack_from
        while count:
            self._hold(8)
            held, at, last = self._bytes, self._at, len(self._bytes) - 8
            while count and at <= last:
                (length,) = unpack(held, at)
                self._at = at
                if length > self.size:
                    raise struct.error(f"a text of {length} bytes leads past the end")
                at += 8 + length
                count -= 1
            self.skip(at - self._at)


class _Reader:
    """Reads a header value by value."""

    def __init__(self, window: _Window) -> None:
        self._window = window
        self._texts = 0
        self._lengths: dict[str, int] = {}

    def header(self) -> Header:
        """Read from the start of the file to the end of the tensor descriptions."""
        window = self._window
        magic = window.take_bytes(min(len(MAGIC), window.size))
        if magic != MAGIC:
            raise BrokenGgufError(f"starts with {magic!r}")
        version = window.take("I")
        if version not in _VERSIONS:
            raise BrokenGgufError(f"version {version}")
        tensors, pairs = window.take("Q"), window.take("Q")
        if tensors > _MOST_TENSORS or pairs > _MOST_PAIRS:
            raise BrokenGgufError(f"{tensors} tensors and {pairs} values")
        values = self._values(pairs)
        step = _alignment(values)
        shapes = self._tensors(tensors, step)
        end = max((offset + size for offset, size, _ in shapes), default=0)
        start = -(-window.place // step) * step
        return Header(values, start + end, self._lengths, sum(numbers for *_, numbers in shapes))

    def _values(self, pairs: int) -> dict[str, Value]:
        values: dict[str, Value] = {}
        for _ in range(pairs):
            name = self._name()
            if name in values:
                raise BrokenGgufError(f"{name} is there twice")
            values[name] = self._value(self._window.take("I"), name)
        return values

    def _name(self) -> str:
        length = self._window.take("Q")
        if length > _LONGEST_NAME:
            raise BrokenGgufError(f"a name of {length} bytes")
        return self._window.take_bytes(length).decode("utf-8")

    def _value(self, kind: int, name: str) -> Value:
        if kind == _TEXT:
            return self._text()
        if kind == _ARRAY:
            return self._array(name)
        value = self._window.take(_code(kind))
        return bool(value) if kind == _BOOL else value

    def _text(self) -> str | None:
        length = self._window.take("Q")
        if length > _LONGEST_TEXT:
            self._window.skip(length)
            return None
        # llama.cpp takes any bytes; what is no text is of no use here, but no damage either.
        return self._window.take_bytes(length).decode("utf-8", "replace")

    def _array(self, name: str) -> tuple[int | float, ...] | None:
        kind, count = self._window.take("I"), self._window.take("Q")
        self._lengths[name] = count
        if kind == _TEXT:
            self._skip_texts(count)
            return None
        if count <= _LONGEST_ARRAY:
            return self._window.take_many(_code(kind), count)
        self._window.skip(count * struct.calcsize(_code(kind)))
        return None

    def _skip_texts(self, count: int) -> None:
        self._texts += count
        if self._texts > _MOST_TEXTS:
            raise BrokenGgufError(f"{self._texts} texts")
        self._window.check(8 * count)
        self._window.skip_texts(count)

    def _tensors(self, count: int, step: int) -> list[tuple[int, int, int]]:
        """Of each tensor: its offset, its bytes and its numbers."""
        shapes: list[tuple[int, int, int]] = []
        for _ in range(count):
            name = self._name()
            shape = self._tensor()
            if shape[0] % step:
                raise BrokenGgufError(f"{name} begins at {shape[0]}, no multiple of {step}")
            shapes.append(shape)
        return shapes

    def _tensor(self) -> tuple[int, int, int]:
        count = self._window.take("I")
        if count > _MOST_DIMENSIONS:
            raise BrokenGgufError(f"a tensor of {count} dimensions")
        sides = [self._window.take("Q") for _ in range(count)]
        numbers = 1
        for side in sides:
            numbers *= side
        kind, offset = self._window.take("I"), self._window.take("Q")
        # A type that is not known here may be known to a newer llama.cpp: its size is then left to that.
        block, size = _BLOCKS.get(kind, (1, 0))
        if not 0 < numbers < _MOST_NUMBERS or (sides and sides[0] % block):
            raise BrokenGgufError(f"a tensor of type {kind} with the sides {sides}")
        return offset, numbers // block * size, numbers


def _code(kind: int) -> str:
    """The letter that `struct` has for a kind of number; an array within an array is no kind that llama.cpp reads."""
    if kind not in _SCALARS:
        raise struct.error(f"value type {kind} is not known")
    return _SCALARS[kind]


def _alignment(values: dict[str, Value]) -> int:
    step = values.get("general.alignment", 32)
    if not isinstance(step, int) or isinstance(step, bool) or step < 1 or step & (step - 1):
        raise BrokenGgufError(f"an alignment of {step}")
    return step
