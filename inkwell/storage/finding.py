"""What an inspection finds: one thing that is wrong with a book's folder, said to the author."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Kind = Literal[
    "project",  # project.json is missing, damaged, or does not say which book this is
    "folder",  # the folder of the texts is missing
    "empty",  # a text file without a byte
    "nul",  # a text file that a power cut filled with zeros
    "not_utf8",
    "front_matter",  # a text file that begins with front matter that cannot be read
    "unreadable",  # the system does not give a file or a folder out
    "kind",  # a node of a kind that this Inkwell does not know
    "lost",  # a node that has versions in the history, and is neither in the book nor in the trash
    "parent",  # a node under a parent that is not there
    "cycle",  # a node that is above itself
    "conflict",  # another version of a node that a sync service left beside it
    "authorship",
    "runs",
    "history",  # a version, its spans, or a list of the versions that a named book is made of
    "trash",  # the note on what was deleted
    "bible",  # an entry of the story bible that cannot be read, or says what is not understood
    "series",  # the series that the book is part of cannot be read
    "shared",  # an entry of the series' bible that cannot be read, of which the book has a copy
    "temporary",  # a file that Inkwell was in the middle of writing when it died
]


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong.

    `path` is relative to the book's folder, also of what lies in its series; `node` is the id of the node it belongs
    to. `sentence` says what is wrong; `how` what `repair` does about it or, where it does nothing, what the author can.
    """

    kind: Kind
    node: str | None
    path: Path
    sentence: str
    repairable: bool
    how: str
