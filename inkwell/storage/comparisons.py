"""runs/comparison-ID.json: a blind comparison, with what both wrote and what the author chose."""

from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.storage.atomic import disk_error, write_atomic
from inkwell.story.comparing import FORMAT, Comparison
from inkwell.translation import tr

_START: Final = "comparison-"


class ComparisonFiles:
    """The comparisons of one project folder. Nothing is kept between calls. Use from one thread."""

    def __init__(self, project: Path) -> None:
        self._folder = project / "runs"

    def read(self) -> tuple[tuple[Comparison, ...], tuple[InkwellError, ...]]:
        """All comparisons, the oldest first, and why some cannot be read; those stay as they are."""
        found: list[Comparison] = []
        wrong: list[InkwellError] = []
        for path in sorted(self._folder.glob(f"{_START}*.json")):
            try:
                found.append(_decoded(path))
            except InkwellError as error:
                wrong.append(error)
        return tuple(sorted(found, key=lambda each: (each.begun, each.id))), tuple(wrong)

    def hidden(self) -> frozenset[str]:
        """The requests whose results must not be shown yet; see `Comparison.hidden`. What cannot be read hides none."""
        return frozenset(request for each in self.read()[0] for request in each.hidden)

    def write(self, comparison: Comparison) -> None:
        """Keep a comparison in place of what is there of it.

        Raises:
            InkwellError: BAD_INPUT when its id is no file's name, DISK.
        """
        if not comparison.id.isalnum():
            raise InkwellError(ErrorKind.BAD_INPUT, tr("This comparison cannot be kept."), repr(comparison.id))
        path = self._folder / f"{_START}{comparison.id}.json"
        try:
            self._folder.mkdir(exist_ok=True)
        except OSError as error:
            raise disk_error(error, path) from error
        write_atomic(path, msgspec.json.format(msgspec.json.encode(comparison)) + b"\n")


def _decoded(path: Path) -> Comparison:
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Comparison)
    except (OSError, UnicodeDecodeError, msgspec.MsgspecError, RecursionError) as error:
        sentence = tr(
            "A blind comparison ({name}) cannot be read; it stays as it is, and is not counted.", name=path.name
        )
        raise InkwellError(ErrorKind.DAMAGED, sentence, str(error)) from error
    if found.format > FORMAT:
        sentence = tr("A later Inkwell wrote a blind comparison ({name}); it is not counted here.", name=path.name)
        raise InkwellError(ErrorKind.NEWER_FORMAT, sentence)
    return found
