"""Presets of the author's own: a JSON file each, called after the preset, in folders that hold nothing else."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.delivery import deliver
from inkwell.exchange.presets import BUILT_IN, Preset
from inkwell.translation import parted, tr

_ENDING: Final = ".json"
_LARGEST: Final = 256 * 1024
_NO_FACE: Final = re.compile(r'[\0-\x1f<>{}"\\;]')
"""What stands in no typeface's name, and would be read as something else in a style sheet."""
_UNFIT: Final = re.compile(r'[\0-\x1f<>:"/\\|?*\x7f]+')


class PresetShelf:
    """All presets there are: those that Inkwell brings along, and the files of some folders."""

    def __init__(self, folders: Iterable[Path]) -> None:
        """`folders` need not exist; of two files of one name the first folder's counts."""
        self._folders = tuple(folders)

    def presets(self) -> tuple[Preset, ...]:
        """All of them; an own one stands in for one of ours that has its name. A file that is none is passed over."""
        own = self._own()
        ours = [own.pop(each.name.casefold(), each) for each in BUILT_IN]
        return (*ours, *sorted(own.values(), key=lambda each: each.name.casefold()))

    @property
    def own_names(self) -> frozenset[str]:
        """The names of those that do not come along, or stand in for one that does."""
        return frozenset(preset.name for preset in self._own().values())

    def remove(self, name: str) -> None:
        """Delete the file of an own preset; where it stood in for one of ours, or for the book's, that is back.

        Raises:
            InkwellError: NOT_FOUND when there is none of that name, DISK.
        """
        path = next((path for path, preset in self._files() if preset.name.casefold() == name.casefold()), None)
        if path is None:
            raise InkwellError(ErrorKind.NOT_FOUND, tr("There is no preset “{name}” of your own.", name=name))
        try:
            path.unlink()
        except OSError as error:
            raise InkwellError(ErrorKind.DISK, tr("“{name}” could not be deleted.", name=name), repr(error)) from error

    def _own(self) -> dict[str, Preset]:
        found: dict[str, Preset] = {}
        for _, preset in self._files():
            found.setdefault(preset.name.casefold(), preset)
        return found

    def _files(self) -> Iterator[tuple[Path, Preset]]:
        """The files that hold a preset, the first folder's first."""
        for folder in self._folders:
            for path in sorted(folder.glob(f"*{_ENDING}")) if folder.is_dir() else ():
                try:
                    yield path, read_preset(path)
                except InkwellError:
                    # One file that somebody spoiled must not take the others away.
                    continue

    def named(self, name: str) -> Preset:
        """The preset of this name, in any case; the path of a file is one too.

        Raises:
            InkwellError: NOT_FOUND, or BAD_INPUT when the file is no preset.
        """
        wanted = name.strip().casefold()
        known = self.presets()
        for each in known:
            if wanted in (each.name.casefold(), each.name.casefold().replace(" ", "-")):
                return each
        if name.endswith(_ENDING) and Path(name).is_file():
            return read_preset(Path(name))
        names = parted(each.name for each in known)
        raise InkwellError(
            ErrorKind.NOT_FOUND, tr("There is no preset “{name}”; there are: {names}.", name=name, names=names)
        )

    def keep(self, preset: Preset) -> Path:
        """Write a preset into the first folder, over an older one of its name; return its file.

        Raises:
            InkwellError: BAD_INPUT for a preset that cannot be used, DISK.
        """
        check(preset)
        folder = self._folders[0]
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InkwellError(
                ErrorKind.DISK, tr("“{name}” could not be kept.", name=preset.name), repr(error)
            ) from error
        path = folder / f"{' '.join(_UNFIT.sub(' ', preset.name).split())[:60].strip('. ') or 'Preset'}{_ENDING}"
        deliver(path, msgspec.json.format(msgspec.json.encode(preset), indent=2) + b"\n")
        return path


def read_preset(path: Path) -> Preset:
    """Read a preset's file.

    Raises:
        InkwellError: BAD_INPUT when it is none, or says something that cannot be used, DISK.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise InkwellError(ErrorKind.BAD_INPUT, tr("“{name}” is too large to be a preset.", name=path.name))
        preset = msgspec.json.decode(path.read_bytes(), type=Preset)
    except OSError as error:
        raise InkwellError(ErrorKind.DISK, tr("“{name}” cannot be read.", name=path.name), repr(error)) from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise InkwellError(
            ErrorKind.BAD_INPUT, tr("“{name}” is no preset: {error}.", name=path.name, error=error), str(error)
        ) from error
    check(preset)
    return preset


def check(preset: Preset) -> None:
    """See that pages can be made by a preset.

    Raises:
        InkwellError: BAD_INPUT, with a sentence on what cannot be.
    """
    margins = preset.margins
    wide = preset.width - margins.inner - margins.outer
    tall = preset.height - margins.top - margins.bottom
    wrong = (
        (not preset.name.strip(), tr("The preset “{name}” has no name.")),
        (
            not (50 <= preset.width <= 1000 and 50 <= preset.height <= 1000),
            tr("The preset “{name}” has a page of less than 5 cm or over 1 m."),
        ),
        (
            min(margins.top, margins.bottom, margins.inner, margins.outer) < 0,
            tr("The preset “{name}” has a margin below nothing."),
        ),
        (wide < 20 or tall < 20, tr("The preset “{name}” leaves no room for the text between its margins.")),
        (
            not preset.font.strip() or bool(_NO_FACE.search(preset.font)),
            tr("The preset “{name}” has no typeface that could be one."),
        ),
        (not 4 <= preset.size <= 72, tr("The preset “{name}” has type that is not between 4 and 72 points.")),
        (
            not 80 <= preset.spacing <= 400,
            tr("The preset “{name}” has lines that are not between 80 and 400 per cent apart."),
        ),
        (not 0 <= preset.chapter_drop <= 0.7, tr("The preset “{name}” has chapters that begin too far down.")),
        (not 0 <= preset.indent <= 100, tr("The preset “{name}” has indents that are not between 0 and 100 mm.")),
        (not preset.scene_break.strip(), tr("The preset “{name}” has no sign for scene breaks.")),
    )
    for found, sentence in wrong:
        if found:
            raise InkwellError(ErrorKind.BAD_INPUT, sentence.format(name=preset.name))
