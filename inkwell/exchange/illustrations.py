"""The pictures of a book on their way out: those in its `assets` go along, everything else stays where it is."""

import base64
from collections.abc import Callable
from typing import Final
from urllib.parse import unquote

from inkwell.exchange.pictures import kind_of_picture
from inkwell.translation import tr

MEDIA_TYPES: Final = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "svg": "image/svg+xml",
}
"""What e-books may hold, by what a picture's bytes say that it is (EPUB 3.3, core media types)."""
_FOLDERS: Final = ("../assets/", "assets/", "./assets/")
MOST_BYTES: Final = 64 * 1024 * 1024
"""Of one picture."""


class Illustrations:
    """Finds a text's pictures. `left_out` are sentences on those that are not shown; `kept` are the others by name."""

    def __init__(self, asset: Callable[[str], bytes | None]) -> None:
        """`asset` gives a file of `assets` by its name, None where there is none."""
        self._asset = asset
        self._known: dict[str, str] = {}
        self.left_out: list[str] = []
        self.kept: dict[str, bytes] = {}

    def find(self, address: str) -> bytes | None:
        """The bytes of the picture that a text names, if it is in the book and is one that can go out."""
        name = asset_name(address)
        data = self._asset(name) if name else None
        if data is None or len(data) > MOST_BYTES or not media_type(data):
            sentence = tr(
                "The picture “{address}” is not in the book's folder, or is no PNG, JPEG, GIF or SVG.",
                address=address[:80],
            )
            if sentence not in self.left_out:
                self.left_out.append(sentence)
            return None
        self.kept[name] = data
        return data

    def as_data(self, address: str) -> str:
        """The picture as an address that holds it; "" where it is not shown."""
        if address not in self._known:
            data = self.find(address)
            encoded = base64.b64encode(data or b"").decode("ascii")
            self._known[address] = f"data:{media_type(data)};base64,{encoded}" if data else ""
        return self._known[address]

    def as_file(self, address: str) -> str:
        """The picture as a file in `assets`, for LaTeX, which reads PNG and JPEG alone; "" where it is not shown."""
        data = self.find(address)
        if data is None or media_type(data) in ("image/png", "image/jpeg"):
            return f"assets/{asset_name(address)}" if data else ""
        sentence = tr("The picture “{address}” is no PNG or JPEG, so LaTeX cannot set it.", address=address[:80])
        self.left_out += [sentence] if sentence not in self.left_out else []
        self.kept.pop(asset_name(address))
        return ""


def asset_name(address: str) -> str:
    """The name of the file in `assets` that a text's address leads to; "" when it leads anywhere else."""
    path = unquote(address.replace("\\", "/"))
    folder = next((each for each in _FOLDERS if path.startswith(each)), "")
    name = path[len(folder) :] if folder else ""
    parts = name.split("/")
    return name if name and all(part not in ("", ".", "..") and "\0" not in part for part in parts) else ""


def media_type(data: bytes) -> str:
    """The media type of a picture that can go out, by its bytes; "" for others."""
    return MEDIA_TYPES.get(kind_of_picture(data), "")
