"""The shipped SVG icons as text in a colour, and as pictures that style sheets can name."""

import hashlib
import struct
from importlib.resources import files

from PySide6.QtCore import qRegisterResourceData

from inkwell.translation import tr

SIZE = 16
"""Pixels of an icon's side, before the screen's device pixel ratio."""
STROKE = 1.6
"""Width of an icon's lines in the SVGs' own units, of which a side has 24."""
_FOLDER = "inkwell-signs"
_VERSION = 1
_IS_FOLDER = 2
_registered: dict[str, tuple[bytes, bytes, bytes]] = {}
"""What Qt reads from: it takes no copy, so this stays as long as the process does."""


def svg_text(name: str, colour: str) -> str:
    """The SVG of a shipped icon with its lines in a colour like "#5C564C", `STROKE` wide.

    Raises:
        FileNotFoundError: when there is no such icon.
    """
    source = files("inkwell_resources").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")
    return source.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{STROKE}"')


def resource(name: str, colour: str) -> str:
    """The path in Qt's resources, which lie in memory, of a shipped icon in a colour; style sheets take no SVG as text.

    Raises:
        FileNotFoundError: when there is no such icon.
    """
    text = svg_text(name, colour).encode()
    # The path is the picture's key in Qt's pixmap cache, so each colour has a path of its own.
    file = tr("{name}-{hexdigest}.svg", name=name, hexdigest=hashlib.sha256(text).hexdigest()[:12])
    if file not in _registered:
        _registered[file] = _tables(file, text)
        qRegisterResourceData(_VERSION, *_registered[file])
    return f":/{_FOLDER}/{file}"


def _tables(file: str, content: bytes) -> tuple[bytes, bytes, bytes]:
    """Tree, names and data as Qt's resource compiler lays them out: the root, a folder in it, a file in that."""
    folder = _resource_name(_FOLDER)
    tree = (
        struct.pack(">IHII", 0, _IS_FOLDER, 1, 1)
        + struct.pack(">IHII", 0, _IS_FOLDER, 1, 2)
        + struct.pack(">IHHHI", len(folder), 0, 0, 1, 0)  # of any country, in the language "C"
    )
    return tree, folder + _resource_name(file), struct.pack(">I", len(content)) + content


def _resource_name(name: str) -> bytes:
    hashed = 0
    for letter in name:
        hashed = (hashed << 4) + ord(letter)
        hashed = (hashed ^ (hashed & 0xF0000000) >> 23) & 0x0FFFFFFF
    return struct.pack(">HI", len(name), hashed) + name.encode("utf-16-be")
