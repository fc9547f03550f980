"""What the window and a language host say to each other: one JSON object a line, typed on both ends.

A host answers every command once, in the order in which they came.
"""

import msgspec

from inkwell.language.remarks import Remark


class Use(msgspec.Struct, frozen=True, tag="use"):
    """Make ready for a book's language; for spelling with the dictionary at `path` (without its suffix)."""

    id: int
    language: str
    path: str = ""


class Look(msgspec.Struct, frozen=True, tag="look"):
    """Look at paragraphs. `capitals`: at words in capitals too."""

    id: int
    texts: tuple[str, ...]
    capitals: bool = False


class Suggest(msgspec.Struct, frozen=True, tag="suggest"):
    """Say what may have been meant by a word."""

    id: int
    word: str


class Ready(msgspec.Struct, frozen=True, tag="ready"):
    """The answer to `Use`."""

    id: int


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """The other answer to `Use`: why not, for the log."""

    id: int
    detail: str


class Looked(msgspec.Struct, frozen=True, tag="looked"):
    """The answer to `Look`: for each paragraph what was found, in its order."""

    id: int
    remarks: tuple[tuple[Remark, ...], ...]


class Suggested(msgspec.Struct, frozen=True, tag="suggested"):
    """The answer to `Suggest`."""

    id: int
    words: tuple[str, ...]


Command = Use | Look | Suggest
Answer = Ready | Refused | Looked | Suggested
