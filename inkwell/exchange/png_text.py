"""Texts that other programs hide in a PNG picture: chunks tEXt, zTXt and iTXt (PNG specification, 11.3.3)."""

import zlib
from typing import Final

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
LARGEST: Final = 32 * 1024 * 1024
"""Bytes that all packed texts of a picture may unpack to, together."""


def texts(data: bytes) -> dict[str, bytes]:
    """Return the texts of a picture by their keywords in small letters; what is damaged or too large is left out."""
    found: dict[str, bytes] = {}
    at, left = len(SIGNATURE), LARGEST
    while data.startswith(SIGNATURE) and at + 8 <= len(data):
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        body = data[at + 8 : at + 8 + length] if kind in _READERS else b""
        at += length + 12
        keyword, mark, rest = body.partition(b"\0")
        name = keyword.decode("latin-1").lower()
        if mark and name not in found:
            text, unpacked = _READERS[kind](rest, left)
            left -= unpacked
            if text is not None:
                found[name] = text
    return found


def _plain(rest: bytes, most: int) -> tuple[bytes | None, int]:
    return rest, 0


def _packed(rest: bytes, most: int) -> tuple[bytes | None, int]:
    return _unpacked(rest[1:], most)


def _international(rest: bytes, most: int) -> tuple[bytes | None, int]:
    _language, mark, after = rest[2:].partition(b"\0")
    _keyword, second, text = after.partition(b"\0")
    if not (mark and second):
        return None, 0
    return _unpacked(text, most) if rest[0] else (text, 0)


def _unpacked(data: bytes, most: int) -> tuple[bytes | None, int]:
    """What is packed, or None where it is damaged or too large; and the bytes that were unpacked for it."""
    if most <= 0:
        return None, 0
    try:
        unpacking = zlib.decompressobj()
        text = unpacking.decompress(data, most)
    except zlib.error:
        return None, 0
    return (text if unpacking.eof else None), len(text)


_READERS: Final = {b"tEXt": _plain, b"zTXt": _packed, b"iTXt": _international}
