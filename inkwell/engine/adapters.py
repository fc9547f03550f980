"""What is known of an adapter on a model: which one by the hash of its files, and how strongly it is put on."""

import hashlib
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

STRONGEST: Final = 2.0
"""Strengths are 0 (as good as none) to this; 1 is as it was trained."""
_CHUNK: Final = 1 << 20


class AdapterUse(msgspec.Struct, frozen=True):
    """The adapter that a model writes with; both fields are empty when there is none, or its strength is 0."""

    sha256: str = ""
    """Of the adapter's file (a folder: of its settings and weights), in hexadecimal."""
    strength: float = 0.0

    @property
    def mark(self) -> str:
        """A name for what this adapter makes of a model; "" for the model alone."""
        return f"{self.sha256}@{self.strength!r}" if self.sha256 else ""


class Expected(msgspec.Struct, frozen=True):
    """What an adapter has to be, as whoever made it wrote down; "" where nobody did, and then anything will do."""

    sha256: str = ""
    """Of its files, as in `AdapterUse`."""
    base_sha256: str = ""
    """What `Record.model_hash` says of the model that it was made on."""

    def check(self, path: Path, sha256: str) -> None:
        """Refuse files that are not what was written down.

        Raises:
            InkwellError: MODEL.
        """
        if self.sha256 and sha256 != self.sha256:
            raise damaged(path, f"{sha256}, was {self.sha256}")


NO_MATTER: Final = Expected()
"""Any adapter will do that fits the model."""


def check_strength(strength: float) -> None:
    """Refuse a strength that is out of range.

    Raises:
        InkwellError: BAD_INPUT.
    """
    if not (math.isfinite(strength) and 0 <= strength <= STRONGEST):
        sentence = tr(
            "The strength of an adapter has to be between 0 and {strongest:g}, not {strength:g}.",
            strongest=STRONGEST,
            strength=strength,
        )
        raise InkwellError(ErrorKind.BAD_INPUT, sentence)


def sha256_of(files: Sequence[Path]) -> str:
    """The SHA-256 of the files' bytes, one behind the other.

    Raises:
        OSError: one cannot be read.
    """
    found = hashlib.sha256()
    for path in files:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                found.update(chunk)
    return found.hexdigest()


def missing(path: Path) -> InkwellError:
    """What is said of an adapter that is not there."""
    return InkwellError(
        ErrorKind.NOT_FOUND, tr("The adapter {name} is not there any more.", name=path.name), f"no {path}"
    )


def damaged(path: Path, detail: str) -> InkwellError:
    """What is said of an adapter whose files cannot be understood."""
    return InkwellError(ErrorKind.MODEL, tr("The adapter {name} is damaged or incomplete.", name=path.name), detail)


def unfit(path: Path, detail: str) -> InkwellError:
    """What is said of an adapter that belongs to another model."""
    sentence = tr("The adapter {name} was made for another model and does not fit this one.", name=path.name)
    return InkwellError(ErrorKind.MODEL, sentence, detail)
