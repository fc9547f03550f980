"""Files outside of the book that its notes link to: which file is meant, and how a link to one is written."""

import os
from pathlib import Path
from typing import Final
from urllib.parse import quote

from inkwell.errors import ErrorKind, InkwellError
from inkwell.manuscript.links import file_of, link_to
from inkwell.translation import tr

_ENDINGS: Final = """
.action .app .appimage .application .applescript .appref-ms .appx .bash .bat .bin .chm .cmd .com .command .cpl .csh
.deb .desktop .diagcab .dll .dmg .elf .exe .fish .flatpakref .gadget .hta .inetloc .inf .ins .iso .jar .jnlp .js
.jse .ksh .library-ms .lnk .mpkg .msc .msi .msix .msp .mst .out .pif .pkg .pl .prefpane .ps1 .psd1 .psm1 .py .pyc
.pyw .pyz .rb .reg .rpm .run .scf .scpt .scptd .scr .sct .search-ms .settingcontent-ms .sh .shb .snap .terminal
.tool .url .vb .vbe .vbs .webloc .workflow .ws .wsc .wsf .wsh .xll .zsh
"""
_PROGRAMS: Final = frozenset(_ENDINGS.split())
"""Endings of what does not show anything when it is opened, but runs, installs or leads on to something else."""
_BEGINNINGS: Final = (
    *(b"#!", b"\x7fELF", b"\xca\xfe\xba\xbe"),
    *(b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe"),
)
"""Of scripts, and of programs for Linux, Java and macOS, whatever they are called."""
_HEADER: Final = 64
"""Bytes of the header of a program for Windows: "MZ", and noughts among what follows."""


def linked_file(folder: Path, address: str) -> Path:
    """The file or folder that an address in a text of the book in `folder` leads to.

    Raises:
        InkwellError: BAD_INPUT for what is no file of this computer, or a program; NOT_FOUND where it is not there.
    """
    path = file_of(address)
    if not path or "\0" in path:
        raise InkwellError(ErrorKind.BAD_INPUT, tr("This link leads to no file on this computer."), address)
    # As in every Markdown file: from where the text lies. By hand it is easily written from the book's folder.
    places = [Path(os.path.normpath(base / path)) for base in (folder / "text", folder)]
    found = next((each for each in places if _exists(each)), None)
    if found is None:
        sentence = tr("“{name}” is not there any more; it was moved, renamed or deleted.", name=places[0].name)
        raise InkwellError(ErrorKind.NOT_FOUND, sentence, str(places[0]))
    real = found.resolve()
    if any(is_program_name(each.name) for each in (found, real)) or _runs(real):
        raise InkwellError(
            ErrorKind.BAD_INPUT,
            tr("“{name}” is a program; Inkwell starts none from a link.", name=found.name),
            str(real),
        )
    return found


def link_from(folder: Path, file: Path) -> str:
    """A link to a file for a text of the book in `folder`, in the words of its name. Raises as `address_from`."""
    return link_to(file.stem, address_from(folder, file))


def address_from(folder: Path, file: Path) -> str:
    """Where a link of the book in `folder` leads to a file: along with it where the file lies in that folder.

    Raises:
        InkwellError: BAD_INPUT for a file of another computer, which no link opens.
    """
    if file.is_relative_to(folder):
        return quote(f"../{file.relative_to(folder).as_posix()}")
    address = file.absolute().as_uri()
    if not file_of(address):
        sentence = tr("“{name}” lies on another computer, and a link opens only files of this one.", name=file.name)
        raise InkwellError(ErrorKind.BAD_INPUT, sentence, str(file))
    return address


def is_program_name(name: str) -> bool:
    """Whether a file of this name is run rather than shown. Windows leaves out its last dots."""
    parts = (name, name.split(":")[0])
    return any(Path(each.rstrip(" .")).suffix.casefold() in _PROGRAMS for each in parts)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _runs(path: Path) -> bool:
    """Whether the system would run a file by what is in it, or because it says so and has no ending that tells."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            begins = file.read(_HEADER)
    except OSError:
        # What cannot be read here is for the system to say.
        return False
    # On Windows every file says that it can be run.
    said = os.name == "posix" and not path.suffix and os.access(path, os.X_OK)
    return said or begins.startswith(_BEGINNINGS) or (begins.startswith(b"MZ") and b"\0" in begins)
