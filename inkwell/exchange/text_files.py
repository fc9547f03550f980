"""Files of plain characters: how they are decoded, and the pictures that a Markdown file beside them names."""

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import unquote

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.pictures import Pictures
from inkwell.translation import tr

LARGEST: Final = 64 * 1024 * 1024
"""Bytes of a text file; War and Peace has three million."""
_LARGEST_PICTURE: Final = 64 * 1024 * 1024
_IMAGE: Final = re.compile(r"(!\[[^\]\n]{0,400}\]\()\s*<?([^()<>\s]{1,1000}(?: [^()<>\s]+)*?)>?(\s+\"[^\"\n]*\")?\s*\)")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text with plain newlines, and a sentence where it had to be guessed how it is encoded."""

    text: str
    remark: str = ""


def read_text_file(path: Path, *, guess: bool = False) -> Decoded:
    """Read a file as text: UTF-8, or UTF-16 with its mark; with `guess` else Windows-1252.

    Raises:
        InkwellError: NOT_FOUND, DISK, or BAD_INPUT when it is too large or no text.
    """
    try:
        if path.stat().st_size > LARGEST:
            sentence = tr(
                "“{name}” is larger than {largest} MB, which no book's text is.",
                name=path.name,
                largest=LARGEST // 1024**2,
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise InkwellError(ErrorKind.NOT_FOUND, tr("There is no file “{path}”.", path=path), repr(error)) from error
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tr("“{path}” cannot be read.", path=path), repr(error)) from error
    return decoded(data, path.name, guess=guess)


def decoded(data: bytes, name: str, *, guess: bool = False) -> Decoded:
    """The text that bytes hold, as `read_text_file` says."""
    remark = ""
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as error:
        if not guess or b"\0" in data:
            sentence = tr(
                "“{name}” is not UTF-8 text: byte {start:,} cannot be read, so nothing was imported.",
                name=name,
                start=error.start,
            )
            raise InkwellError(ErrorKind.BAD_INPUT, sentence, str(error)) from error
        text = data.decode("cp1252", "replace")
        remark = tr(
            "“{name}” is not UTF-8 and was read as Windows-1252; look whether its accents are right.", name=name
        )
    if text.count("\0") > 0:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("“{name}” is not a text.", name=name))
    return Decoded(text.replace("\r\n", "\n").replace("\r", "\n"), remark)


def with_pictures(text: str, folder: Path, pictures: Pictures) -> str:
    """A Markdown text whose pictures lie in `assets` now, those that are files in `folder` or below it."""

    def moved(found: re.Match[str]) -> str:
        address = found[2]
        if re.match(r"(?:https?|ftp):|//", address):
            pictures.lost.add(address)
            return found.group()
        data = _picture_in(folder, unquote(address))
        if data is None:
            pictures.lost.add(address)
            return found.group()
        key = f"{folder}/{address}"
        pictures.media[key] = data
        name = pictures.name(key, PurePosixPath(unquote(address)).stem)
        return f"{found[1]}../assets/{name}{found[3] or ''})" if name else found.group()

    return _IMAGE.sub(moved, text) if "![" in text else text


def _picture_in(folder: Path, address: str) -> bytes | None:
    """The bytes of a file below the folder; None for one elsewhere, a link, or what is too large."""
    pure = PurePosixPath(address.replace("\\", "/"))
    if pure.is_absolute() or ".." in pure.parts or ":" in address or "\0" in address:
        return None
    path = folder.joinpath(*pure.parts)
    try:
        inside = path.resolve().is_relative_to(folder.resolve())
        if not inside or not path.is_file() or path.stat().st_size > _LARGEST_PICTURE:
            return None
        return path.read_bytes()
    except OSError:
        return None
