"""What has come of a download that is not whole: `NAME.gguf.part`, and beside it what it is a part of.

No file has its real name before it is whole and its hash is the right one.
"""

import contextlib
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from inkwell.errors import ErrorKind, InkwellError
from inkwell.library.alone import alone
from inkwell.library.disk import writing_into
from inkwell.library.wish import Wish
from inkwell.storage.atomic import reason, remove_file, write_atomic
from inkwell.translation import tr

PART: Final = ".part"
"""The ending of what is not whole yet."""
_PLAN: Final = ".json"
_LOCK: Final = ".lock"
_LONGEST: Final = 1 << 16
BUSY: Final = tr("This file is being downloaded already, by this Inkwell or another.")


class Plan(msgspec.Struct, frozen=True):
    """What the `.part` is a part of: another file on the hub since then means to begin anew."""

    wish: Wish
    size: int
    sha256: str
    commit: str = ""


@dataclass(frozen=True)
class Unfinished:
    """The files of one download, whether they are there or not."""

    folder: Path
    name: str

    @property
    def target(self) -> Path:
        """Where the whole file will be."""
        return self.folder / self.name

    @property
    def part(self) -> Path:
        """What has come."""
        return self.folder / f"{self.name}{PART}"

    @property
    def _plan(self) -> Path:
        return self.folder / f"{self.name}{PART}{_PLAN}"

    def kept(self) -> int:
        """Bytes that have come."""
        try:
            return self.part.stat().st_size
        except OSError:
            return 0

    def plan(self) -> Plan | None:
        """What it is a part of; None where nobody knows."""
        try:
            with self._plan.open("rb") as file:
                return msgspec.json.decode(file.read(_LONGEST), type=Plan)
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None

    def write_plan(self, plan: Plan) -> None:
        """Note what it is a part of. Raises DISK."""
        with writing_into(self.folder):
            write_atomic(self._plan, msgspec.json.format(msgspec.json.encode(plan)) + b"\n")

    def alone(self) -> AbstractContextManager[None]:
        """Keep others from fetching the same meanwhile.

        Raises:
            InkwellError: CONFLICT when somebody does; DISK.
        """
        return alone(self.folder / f"{self.name}{PART}{_LOCK}", BUSY)

    def throw_away(self) -> None:
        """Remove what has come.

        Raises:
            InkwellError: CONFLICT while it is being fetched; DISK.
        """
        with writing_into(self.folder), self.alone():
            self.forget()

    def forget(self) -> None:
        """Remove part and plan; for who has the lock. Raises DISK."""
        try:
            remove_file(self.part)
            remove_file(self._plan)
        except OSError as error:
            sentence = tr(
                "What has come of {name} could not be removed because {reason}.", name=self.name, reason=reason(error)
            )
            raise InkwellError(ErrorKind.DISK, sentence, repr(error)) from error

    def forget_plan(self) -> None:
        """The file is whole: nothing is to be gone on with."""
        with contextlib.suppress(OSError):
            remove_file(self._plan)


def kept_of(wish: Wish) -> int:
    """Bytes that have come of what is wished for."""
    return Unfinished(Path(wish.folder), wish.name).kept()


def all_unfinished(folder: Path) -> tuple[tuple[Unfinished, Plan], ...]:
    """Downloads in a folder that could be gone on with, by name."""
    found: list[tuple[Unfinished, Plan]] = []
    ending = f"{PART}{_PLAN}"
    with contextlib.suppress(OSError):
        for path in sorted(folder.glob(f"*{ending}")):
            each = Unfinished(folder, path.name.removesuffix(ending))
            plan = each.plan()
            if plan is not None and plan.wish.name == each.name:
                # Whatever the file says: what lies here is gone on with here.
                here = msgspec.structs.replace(plan.wish, folder=str(folder))
                found.append((each, msgspec.structs.replace(plan, wish=here)))
    return tuple(found)
