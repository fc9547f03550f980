"""Pictures that come along with a document: known by their bytes, named anew, kept in the book's `assets`."""

import base64
import binascii
import re
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Final

from inkwell.translation import tr

_KINDS: Final = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF8", "gif"),
    (b"BM", "bmp"),
    (b"II*\0", "tif"),
    (b"MM\0*", "tif"),
)
_SVG: Final = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE[^>\[]*>\s*)?<svg[\s>]", re.DOTALL)
_DATA: Final = re.compile(r"data:image/[\w.+-]+;base64,", re.IGNORECASE)
_LONGEST_ADDRESS: Final = 200
_ACTIVE: Final = re.compile(
    rb"<script|<foreignobject|javascript:|\son\w+\s*=|(?:href|src)\s*=\s*[\"']\s*(?:https?:|file:|//)|@import|<!ENTITY",
    re.IGNORECASE,
)
"""What makes a drawing a program, or has it fetch something."""


def kind_of_picture(data: bytes) -> str:
    """What a picture's file name ends in, by its bytes; "" for what is no picture that can be kept.

    A drawing (SVG) that holds a program or fetches something is none.
    """
    for magic, kind in _KINDS:
        if data.startswith(magic):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return "svg" if _SVG.match(data[:4096]) and not _ACTIVE.search(data) else ""


@dataclass(slots=True)
class Pictures:
    """Gives a document's pictures their names in `assets`. `kept` are those that were asked for, `lost` the others."""

    media: dict[str, bytes]
    kept: dict[str, bytes] = field(default_factory=dict[str, bytes])
    lost: set[str] = field(default_factory=set[str])
    _names: dict[str, str] = field(default_factory=dict[str, str])

    def name(self, address: str, called: str = "") -> str:
        """The name in `assets` of the picture that the document calls `address`; "" where there is none to keep."""
        if address in self._names:
            return self._names[address]
        data = self.media.get(address) or _inside(address)
        kind = kind_of_picture(data)
        if not kind:
            self.lost.add(address[:_LONGEST_ADDRESS])
            return ""
        stem = _stem(called or ("" if _DATA.match(address) else PurePosixPath(address).stem))
        name, number = f"{stem}.{kind}", 2
        while name in self.kept and self.kept[name] != data:
            name, number = f"{stem}-{number}.{kind}", number + 1
        self.kept[name] = data
        self._names[address] = name
        return name

    def remarks(self) -> list[str]:
        """What became of those that are not kept."""
        remote = sum(each.startswith(("http:", "https:", "//", "ftp:")) for each in self.lost)
        local = len(self.lost) - remote
        found: list[str] = []
        if remote:
            found.append(tr("Pictures that lie on the net were not fetched: {remote:,}.", remote=remote))
        if local:
            found.append(
                tr(
                    "Pictures that are missing, or of a kind that cannot be kept, were left out: {local:,}.",
                    local=local,
                )
            )
        return found


def _inside(address: str) -> bytes:
    """The bytes that an address holds itself (`data:image/png;base64,…`); none for any other."""
    found = _DATA.match(address)
    try:
        return base64.b64decode(address[found.end() :]) if found else b""
    except (binascii.Error, ValueError):
        return b""


def _stem(name: str) -> str:
    """A name that is safe everywhere and says something: small letters, figures and hyphens."""
    bare = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40]
    return (
        bare
        if bare and not re.fullmatch(r"(?:con|prn|aux|nul|com\d|lpt\d|rid\d+|\d+|[0-9a-f]{16,})", bare)
        else _numbered(bare)
    )


def _numbered(bare: str) -> str:
    """A name for a picture that is called by nothing but a number."""
    number = re.search(r"\d{1,4}$", bare) if len(bare) < 10 else None
    return f"picture-{number[0]}" if number else "picture"
