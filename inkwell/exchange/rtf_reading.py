"""Many RTF texts read by few pandoc processes, and what is damaged among them mended or named, one by one.

A process takes longer to start than to read a scene, so texts go to it by the dozen, each as a file of its own with a
paragraph between that no text can hold (`secrets`). One that pandoc refuses costs only itself.
"""

import hashlib
import re
import secrets
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any, Final, cast

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.pandoc_blocks import DIV_BEGINS, DIV_ENDS, Block, read_ast
from inkwell.exchange.progress import Progress, no_progress
from inkwell.translation import tr

_TOGETHER: Final = 40
"""Texts for one process: a start costs as much as reading about so many scenes."""
_LARGEST_TOGETHER: Final = 4 * 1024 * 1024
"""Bytes of them; a picture in a text can be large, and what pandoc holds is bounded."""
_LARGEST: Final = 64 * 1024 * 1024
"""Bytes of one text with its pictures."""
_SIGN: Final = re.compile(rb"\\bin(\d{1,9}) ?|\\[^a-zA-Z]|[{}]|\\[a-zA-Z]++", re.DOTALL)
_CUT: Final = re.compile(rb"(?<!\\)((?:\\\\)*)\\(?:[a-z]*-?\d*|'[0-9a-fA-F]?)\Z")
"""A control word or character that a file was cut off in."""
_DAMAGED: Final = tr("The text is damaged and cannot be read.")


class RtfReader:
    """Reads RTF texts as pandoc's blocks. What was in the texts as pictures comes into `media` by pandoc's names.

    `mended` counts the texts whose braces do not fit, as in a file that was cut off: all of their words are read.
    """

    def __init__(self, pandoc: Pandoc, progress: Progress = no_progress) -> None:
        self._pandoc = pandoc
        self._progress = progress
        self._waiting: dict[bytes, bytes] = {}
        self._ready: dict[bytes, list[Block]] = {}
        self.media: dict[str, bytes] = {}
        self.mended = 0

    def expect(self, texts: Iterable[bytes]) -> None:
        """Say which texts will be asked for, in about this order, so that they can be read many at a time."""
        self._waiting |= {_key(each): each for each in texts}

    def blocks(self, data: bytes) -> list[Block]:
        """The blocks of one text; divisions are left out, and what is in them is not.

        Raises:
            InkwellError: BAD_INPUT when it is no RTF, too large or beyond mending; MEMORY; NOT_FOUND without pandoc.
            CancelledError: or whatever else `progress` raises.
        """
        key = _key(data)
        if key not in self._ready:
            self._waiting.pop(key, None)
            self._read_together({key: data} | self._next(len(data)))
        found = self._ready.pop(key, None)
        return self._alone(data) if found is None else found

    def _next(self, size: int) -> dict[bytes, bytes]:
        """Those that are read along with one of this size."""
        taken: dict[bytes, bytes] = {}
        for key, data in islice(self._waiting.items(), _TOGETHER - 1):
            size += len(data)
            if size > _LARGEST_TOGETHER:
                break
            taken[key] = data
        for key in taken:
            del self._waiting[key]
        return taken

    def _read_together(self, texts: Mapping[bytes, bytes]) -> None:
        """Read them in one go; where pandoc stumbles over one, each alone when it is asked for."""
        sound = {key: made for key, data in texts.items() if (made := _sound(data)) is not None and made == data}
        if len(sound) < 2:
            return
        mark = f"inkwell{secrets.token_hex(16)}"
        files: dict[str, bytes] = {}
        for number, data in enumerate(sound.values()):
            files[f"{number:03}a.rtf"] = data
            files[f"{number:03}b.rtf"] = rb"{\rtf1 " + mark.encode() + b"}"
        try:
            blocks = self._converted(rb"{\rtf1 }", ("--file-scope", *files), files)
        except InkwellError as error:
            if error.kind not in (ErrorKind.BAD_INPUT, ErrorKind.MEMORY):
                raise
            return
        parts = _parted(blocks, mark)
        if len(parts) == len(sound) + 1:
            self._ready |= dict(zip(sound, parts, strict=False))

    def _alone(self, data: bytes) -> list[Block]:
        sound = _sound(data)
        if sound is None or len(data) > _LARGEST:
            raise InkwellError(ErrorKind.BAD_INPUT, _DAMAGED, f"{len(data)} bytes, {data[:20]!r}")
        self.mended += sound != data
        return self._converted(sound)

    def _converted(
        self, source: bytes, options: Iterable[str] = (), files: Mapping[str, bytes] | None = None
    ) -> list[Block]:
        made = self._pandoc.convert(
            source,
            "rtf",
            "json",
            tuple(options),
            files,
            media=True,
            progress=self._progress,
            stage="Reading the texts",
        )
        self.media.update({name.removeprefix("media/"): each for name, each in made.media.items()})
        self.media.update(made.media)
        return [each for each in read_ast(made.output).blocks if each["t"] not in (DIV_BEGINS, DIV_ENDS)]


def _key(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def _parted(blocks: Iterable[Block], mark: str) -> list[list[Block]]:
    """The blocks between paragraphs that hold the mark alone."""
    parts: list[list[Block]] = [[]]
    for each in blocks:
        if each["t"] == "Para" and cast("Any", each)["c"] == [{"t": "Str", "c": mark}]:
            parts.append([])
        else:
            parts[-1].append(each)
    return parts


def _sound(data: bytes) -> bytes | None:
    """An RTF text whose braces fit; None for what is no RTF.

    Pandoc reads nothing behind the brace that ends the whole, and refuses a text in which one is not closed.
    """
    text = data.strip(b"\0 \t\r\n\xef\xbb\xbf")
    if not text.startswith(b"{\\rtf"):
        return None
    depth = at = 0
    extra: list[int] = []
    while found := _SIGN.search(text, at):
        at = found.end() + int(found[1] or 0)
        if found[0] == b"{":
            depth += 1
        elif found[0] == b"}" and depth > 1:
            depth -= 1
        elif found[0] == b"}":
            extra.append(found.start())
    if depth == 1 and extra and extra[-1] == len(text) - 1:
        extra.pop()
        depth = 0
    if not depth and not extra:
        return data
    for place in reversed(extra):
        text = text[:place] + text[place + 1 :]
    if not depth:
        return text
    return _CUT.sub(rb"\1", text) + b"}" * depth
