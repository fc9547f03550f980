"""Finding out what is damaged in a book's folder, and putting it right without deleting anything.

`inspect` only reads. `repair` keeps every file that it moves or replaces under `quarantine/`.
"""

from datetime import datetime
from pathlib import Path
from typing import Final

from inkwell.storage.finding import Finding
from inkwell.storage.inspection import inspect
from inkwell.storage.mending import repair

__all__ = ["Finding", "inspect", "repair", "repair_all"]

_ROUNDS: Final = 4
"""A repair can bring more to light: a text that came back may name a parent that is gone."""


def repair_all(folder: Path, now: datetime, project_id: str = "") -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    """Inspect and repair until nothing more can be; return sentences on what was done, and what is left.

    `project_id` is the book's, where its own file does not say it any more.

    Raises:
        InkwellError: there is no book, or DISK; what was done by then stays.
    """
    done: list[str] = []
    left = inspect(folder)
    for _ in range(_ROUNDS):
        sentences = repair(folder, left, now, project_id)
        done += sentences
        left = inspect(folder)
        if not sentences or not left:
            break
    return tuple(done), left
