"""Documents that are ZIP archives (docx, odt, epub), unpacked within limits and packed anew from what was understood.

What goes on to pandoc is an archive of our own making: no path leads out of it, nothing in it is a link, a program or
locked, no entry is larger than it says or overlaps another, and no XML in it defines entities.
"""

import io
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Final

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.progress import Progress, no_progress
from inkwell.translation import tr

LARGEST: Final = 256 * 1024 * 1024
"""Bytes of a packed document."""
LARGEST_UNPACKED: Final = 512 * 1024 * 1024
"""Bytes of all that is in it."""
LARGEST_XML: Final = 80 * 1024 * 1024
"""Bytes of the texts in it; War and Peace has five million."""
MOST_ENTRIES: Final = 10_000
_MOST_TIMES: Final = 200
"""No document packs better than this, but for small ones."""
_SMALL: Final = 8 * 1024 * 1024
_PORTION: Final = 1024 * 1024
_LOCKED: Final = 0x1
_MACROS: Final = re.compile(r"(?:^|/)(?:vbaproject\.bin|vbadata\.xml)$|^basic/|^scripts/", re.IGNORECASE)
_PROGRAM: Final = re.compile(r"\.(?:exe|dll|js|vbs|bat|cmd|com|scr|ps1|jar|class|so|dylib)$", re.IGNORECASE)
_XML: Final = re.compile(r"\.(?:xml|rels|xhtml|html?|opf|ncx|smil|rdf|svg)$|(?:^|/)mimetype$", re.IGNORECASE)
_ENTITY: Final = "<!ENTITY"
"""XML knows it in capitals only (XML 1.0, 4.2)."""


@dataclass(slots=True)
class Archive:
    """What is in a packed document by name, and sentences on what was left out."""

    entries: dict[str, bytes] = field(default_factory=dict[str, bytes])
    remarks: list[str] = field(default_factory=list[str])

    def packed(self) -> bytes:
        """The same as an archive; the entry `mimetype` first, as the formats want it."""
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w", zipfile.ZIP_STORED) as archive:
            for name in sorted(self.entries, key=lambda each: each != "mimetype"):
                archive.writestr(zipfile.ZipInfo(name), self.entries[name])
        return held.getvalue()


def read_archive(path: Path, progress: Progress = no_progress) -> Archive:
    """Unpack a document within the limits.

    Raises:
        InkwellError: DISK; BAD_INPUT when it is damaged, locked, too large, or made to do harm.
        CancelledError: or whatever else `progress` raises.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise _refused(
                path, tr("is larger than {largest:,} MB, which no book's text is", largest=LARGEST // 1024**2)
            )
        with zipfile.ZipFile(path) as archive:
            return _read(path, archive, progress)
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tr("“{path}” cannot be read.", path=path), repr(error)) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, RuntimeError) as error:
        raise _refused(path, tr("is damaged: its archive cannot be read"), repr(error)) from error


def _read(path: Path, packed: zipfile.ZipFile, progress: Progress) -> Archive:
    listed = packed.infolist()
    _check_listed(path, listed)
    found = Archive()
    total = texts = dropped = 0
    for info in listed:
        progress(tr("Unpacking the document"), total / max(sum(each.file_size for each in listed), 1))
        if info.is_dir():
            continue
        if _MACROS.search(info.filename) or _PROGRAM.search(info.filename):
            dropped += 1
            continue
        data = b"".join(_bounded(path, packed, info))
        total += len(data)
        texts += len(data) if _XML.search(info.filename) else 0
        if total > LARGEST_UNPACKED or texts > LARGEST_XML:
            raise _refused(path, tr("unfolds to more than any book needs, so it was not unpacked"))
        found.entries[info.filename] = _without_entities(path, info.filename, data)
    if dropped:
        found.remarks.append(tr("The programs (macros) in the document were left out."))
    return found


def _check_listed(path: Path, listed: list[zipfile.ZipInfo]) -> None:
    if len(listed) > MOST_ENTRIES:
        raise _refused(
            path, tr("holds more than {most_entries:,} files, which no document does", most_entries=MOST_ENTRIES)
        )
    names: set[str] = set()
    for info in listed:
        name = info.filename
        pure = PurePosixPath(name.replace("\\", "/"))
        if pure.is_absolute() or ".." in pure.parts or re.match("[A-Za-z]:", name) or "\0" in name:
            raise _refused(path, tr("holds a file that would lie outside it, so it was not unpacked"), name)
        if stat.S_ISLNK(info.external_attr >> 16):
            raise _refused(path, tr("holds a link to another file, so it was not unpacked"), name)
        if info.flag_bits & _LOCKED:
            raise _refused(path, tr("is locked with a password; save it without one"), name)
        if name in names:
            raise _refused(path, tr("is damaged: two of its files have one name"), name)
        if info.file_size > _SMALL and info.file_size > _MOST_TIMES * max(info.compress_size, 1):
            raise _refused(path, tr("unfolds to more than any book needs, so it was not unpacked"), name)
        names.add(name)


def _bounded(path: Path, packed: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """The bytes of an entry. The library reads no more than the entry says that it holds, and checks the sum."""
    with packed.open(info) as entry:
        left = LARGEST_UNPACKED
        while portion := entry.read(_PORTION):
            left -= len(portion)
            if left < 0:
                raise _refused(path, tr("unfolds to more than any book needs, so it was not unpacked"), info.filename)
            yield portion


def _without_entities(path: Path, name: str, data: bytes) -> bytes:
    """An XML file as it is; what defines entities is refused, whatever they would unfold to."""
    if not _XML.search(name):
        return data
    wide = data[:2] in (b"\xff\xfe", b"\xfe\xff") and _ENTITY in data.decode("utf-16", "replace")
    if wide or _ENTITY.encode() in data:
        raise _refused(path, tr("defines abbreviations that unfold, as no document does, so it was not read"), name)
    return data


def _refused(path: Path, why: str, detail: str = "") -> InkwellError:
    return InkwellError(ErrorKind.BAD_INPUT, f"“{path.name}” {why}.", detail)
