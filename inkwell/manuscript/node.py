"""One place in the book: a part, a chapter, a scene or a note, without its text."""

import secrets
import string
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from inkwell.translation import tr

ID_LENGTH: Final = 12
"""Characters of a new id: 62 random bits, so that two machines never draw the same."""
_ALPHABET: Final = string.ascii_lowercase + string.digits


class NodeKind(StrEnum):
    """What a node is to the author. Any kind may hold text and any may nest."""

    PART = "part"
    CHAPTER = "chapter"
    SCENE = "scene"
    NOTE = "note"

    @property
    def words(self) -> str:
        """What it is called within a sentence."""
        return _WORDS[self]

    @property
    def label(self) -> str:
        """What it is called by itself."""
        return _TITLES[self]


_WORDS: Final = {
    NodeKind.PART: tr("part"),
    NodeKind.CHAPTER: tr("chapter"),
    NodeKind.SCENE: tr("scene"),
    NodeKind.NOTE: tr("note"),
}
_TITLES: Final = {
    NodeKind.PART: tr("Part"),
    NodeKind.CHAPTER: tr("Chapter"),
    NodeKind.SCENE: tr("Scene"),
    NodeKind.NOTE: tr("Note"),
}


@dataclass(frozen=True, slots=True)
class Node:
    """What is known of a node beside its text.

    `order` is a fractional key (`inkwell.manuscript.order`) among the children of `parent`; `parent` is
    None at the root. `target` is a number of words, None when the author set none.
    """

    id: str
    kind: NodeKind
    title: str
    parent: str | None
    order: str
    synopsis: str = ""
    status: str = ""
    labels: tuple[str, ...] = ()
    pov: str = ""
    target: int | None = None
    form: str = ""
    """The form of writing that it is in (`story.forms`); "" is that of what it is in, or of the book."""
    when: str = ""
    """When it happens in the story, as the author writes it; `manuscript.story_time` reads what can be ordered."""
    plots: tuple[str, ...] = ()
    """The plot lines that it belongs to."""
    own: tuple[tuple[str, str], ...] = ()
    """What the author's own fields say, by name."""
    exported: bool = True
    """Whether it goes into what is exported and printed, with all below it."""
    told: bool = True
    """Whether a model may be told what a note says, and what the notes below it say; what is no note is always told."""


def new_id() -> str:
    """Return a random id of 12 characters from a-z and 0-9: safe as a file name everywhere."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(ID_LENGTH))
