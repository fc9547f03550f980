"""Hunspell dictionaries: the one inside, those of the system and of other programs, and those the author added."""

import importlib.util
import os
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_HEAD = 64 * 1024
"""Bytes of a list of words that are looked at to learn what it is."""
LARGEST = 64 * 1024 * 1024
"""Bytes of a file that can be added; the largest dictionaries known have a quarter of it."""
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}))?(?![A-Za-z])")
_USUAL_REGION = {"en": "US", "pt": "PT", "sv": "SE", "da": "DK", "cs": "CZ", "el": "GR", "uk": "UA", "sr": "RS"}


@dataclass(frozen=True)
class Tag:
    """A language, and where a region is named, its region: ("en", "GB")."""

    language: str
    region: str = ""

    @classmethod
    def of(cls, text: str) -> "Tag":
        """Read "en-GB", "en_GB", "de_DE_frami"; what is no tag is a language of its own that nothing fits."""
        found = _TAG.match(text.strip())
        return cls(found[1].lower(), (found[3] or "").upper()) if found else cls(text.strip().lower())

    def __str__(self) -> str:
        return f"{self.language}-{self.region}" if self.region else self.language


@dataclass(frozen=True)
class Dictionary:
    """A pair of files NAME.aff and NAME.dic in one folder."""

    folder: Path
    name: str
    own: bool = False
    """Whether the author added it."""

    @property
    def tag(self) -> Tag:
        """Its language, by its name."""
        return Tag.of(self.name)

    @property
    def aff(self) -> Path:
        """The file of rules."""
        return self.folder / f"{self.name}.aff"

    @property
    def dic(self) -> Path:
        """The file of words."""
        return self.folder / f"{self.name}.dic"


def inside() -> Path | None:
    """The folder of the dictionary that is installed with `chunspell`; None where that is missing."""
    found = importlib.util.find_spec("hunspell")
    return Path(found.origin).parent / "dictionaries" if found is not None and found.origin else None


def usual_folders() -> tuple[Path, ...]:
    """Where this system and other programs on it keep dictionaries."""
    home, found = Path.home(), [Path(each) for each in os.environ.get("DICPATH", "").split(os.pathsep) if each]
    if sys.platform == "win32":
        programs = [Path(each) for name in ("ProgramFiles", "ProgramFiles(x86)") if (each := os.environ.get(name))]
        found += [extension for each in programs for extension in _extensions(each / "LibreOffice" / "share")]
        found += [Path(each) / "hunspell" for name in ("LOCALAPPDATA", "APPDATA") if (each := os.environ.get(name))]
    elif sys.platform == "darwin":
        office = Path("/Applications/LibreOffice.app/Contents/Resources")
        found += [home / "Library" / "Spelling", Path("/Library/Spelling"), *_extensions(office)]
        found += [Path("/opt/homebrew/share/hunspell"), Path("/usr/local/share/hunspell")]
    else:
        shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        data = [home / ".local" / "share", *(Path(each) for each in shared.split(":") if each)]
        found += [each / name for each in data for name in ("hunspell", "myspell", "myspell/dicts")]
        for office in (Path("/usr/lib/libreoffice/share"), *_globbed(Path("/opt"), "libreoffice*/share")):
            found += _extensions(office)
    return tuple(dict.fromkeys(found))


def _extensions(share: Path) -> list[Path]:
    return _globbed(share, "extensions/dict-*")


def _globbed(folder: Path, pattern: str) -> list[Path]:
    try:
        return sorted(folder.glob(pattern))
    except OSError:
        return []


class Shelf:
    """All dictionaries that can be used: the author's own first, then the system's, then the one inside."""

    def __init__(self, own: Path, folders: Iterable[Path] | None = None) -> None:
        """`own` is where added ones are; `folders` are the others, by default the usual ones and the one inside."""
        self.own = own
        last = inside()
        self._folders = tuple(folders) if folders is not None else (*usual_folders(), *((last,) if last else ()))

    def all(self) -> tuple[Dictionary, ...]:
        """Every dictionary, one of each name; folders that cannot be read hold none."""
        found: dict[str, Dictionary] = {}
        for folder in (self.own, *self._folders):
            for each in _pairs(folder, folder == self.own):
                found.setdefault(each.name, each)
        return tuple(found.values())

    def best_for(self, language: str) -> Dictionary | None:
        """The dictionary for a language tag: of its region, else of the usual region, else of any; None for none."""
        wanted = Tag.of(language)
        fitting = [each for each in self.all() if each.tag.language == wanted.language]
        usual = _USUAL_REGION.get(wanted.language, wanted.language.upper())
        order = (wanted.region or usual, usual, "")
        return min(fitting, key=lambda each: _rank(each.tag.region, order), default=None)


def _rank(region: str, order: tuple[str, ...]) -> int:
    return order.index(region) if region in order else len(order)


def _pairs(folder: Path, own: bool) -> Iterator[Dictionary]:
    try:
        names = sorted(
            path.stem for path in folder.iterdir() if path.suffix == ".dic" and path.with_suffix(".aff").is_file()
        )
    except OSError:
        return
    # Hyphenation patterns and thesauruses lie in the same folders under such names.
    yield from (Dictionary(folder, name, own) for name in names if not name.startswith(("hyph_", "th_")))


def head(path: Path, size: int = _HEAD) -> bytes:
    """The beginning of a file, at most `size` bytes. Raises OSError."""
    with path.open("rb") as file:
        return file.read(size)
