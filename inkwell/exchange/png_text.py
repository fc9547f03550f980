"""Texts that other programs hide in a PNG picture: chunks tEXt, zTXt and iTXt (PNG specification, 11.3.3)."""

import zlib
from typing import Final

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
LARGEST: Final = 32 * 1024 * 1024
"""Bytes that a packed text may unpack to."""


def texts(data: bytes) -> dict[str, bytes]:
    """Return the texts of a picture by their keywords in small letters; what is damaged or too large is left out."""
    found: dict[str, bytes] = {}
    at = len(SIGNATURE)
    while data.startswith(SIGNATURE) and at + 8 <= len(data):
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        body = data[at + 8 : at + 8 + length]
        at += length + 12
        keyword, mark, rest = body.partition(b"\0")
        if kind in _READERS and mark:
            text = _READERS[kind](rest)
            if text is not None:
                found.setdefault(keyword.decode("latin-1").lower(), text)
    return found


def _plain(rest: bytes) -> bytes | None:
    return rest


def _packed(rest: bytes) -> bytes | None:
    return _unpacked(rest[1:])


def _international(rest: bytes) -> bytes | None:
    _language, mark, after = rest[2:].partition(b"\0")
    _keyword, second, text = after.partition(b"\0")
    if not (mark and second):
        return None
    return _unpacked(text) if rest[0] else text


def _unpacked(data: bytes) -> bytes | None:
    try:
        unpacking = zlib.decompressobj()
        text = unpacking.decompress(data, LARGEST)
    except zlib.error:
        return None
    return text if unpacking.eof else None


_READERS: Final = {b"tEXt": _plain, b"zTXt": _packed, b"iTXt": _international}
