"""Finding out what is damaged in a book's folder, and putting it right without deleting anything.

`inspect` only reads. `repair` keeps every file that it moves or replaces under `quarantine/`.
"""

from inkwell.storage.finding import Finding
from inkwell.storage.inspection import inspect
from inkwell.storage.mending import repair

__all__ = ["Finding", "inspect", "repair"]
