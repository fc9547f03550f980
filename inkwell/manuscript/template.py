"""A plan to begin a book with: empty parts, chapters and scenes, each with a line on what could happen there.

A template is Markdown: headings of the first level are parts, of the second chapters, of the third scenes, of the
fourth notes, and what stands below a heading is the synopsis. So an author's own is written in any editor.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from inkwell.manuscript.node import Node, NodeKind
from inkwell.manuscript.tree import Manuscript

MOST_CARDS: Final = 2_000
"""Headings that are read; nobody plans more by a template."""
UNTITLED: Final = "Untitled"
"""What a card is called whose node has no title; without one it would be no heading."""
_HEADING: Final = re.compile(r"(?P<marks>#{1,4})[ \t]+(?P<title>.*?)(?:[ \t]+#+)?[ \t]*")
_KINDS: Final = (NodeKind.PART, NodeKind.CHAPTER, NodeKind.SCENE, NodeKind.NOTE)


@dataclass(frozen=True)
class Card:
    """One node that a template makes. `depth` is 0 at the top; each stands under the last one of a lesser depth."""

    kind: NodeKind
    title: str
    synopsis: str
    depth: int


@dataclass(frozen=True)
class Template:
    """A template by its title, with a sentence about it, and its cards in order."""

    title: str
    about: str
    cards: tuple[Card, ...]


def cards_of(text: str) -> tuple[Card, ...]:
    """Read the cards of a template's Markdown; what stands before the first heading belongs to none."""
    found: list[Card] = []
    levels: list[int] = []
    body: list[str] = []
    for line in (*text.splitlines(), None):
        heading = _HEADING.fullmatch(line) if line is not None else None
        if line is not None and heading is None:
            body.append(line)
            continue
        if found:
            found[-1] = _with_synopsis(found[-1], body)
        body = []
        if heading is not None and heading["title"] and len(found) < MOST_CARDS:
            level = len(heading["marks"])
            while levels and levels[-1] >= level:
                levels.pop()
            found.append(Card(_KINDS[level - 1], heading["title"], "", len(levels)))
            levels.append(level)
    return tuple(found)


def _with_synopsis(card: Card, body: Sequence[str]) -> Card:
    return Card(card.kind, card.title, " ".join(" ".join(body).split()), card.depth) if not card.synopsis else card


def template_text(manuscript: Manuscript, tops: Sequence[str]) -> str:
    """Write these nodes, with all below them, as a template: titles and synopses, no texts.

    A node deeper or shallower than its kind's level is written by its kind; `cards_of` gives the same kinds back.
    """
    nodes: list[Node] = []
    for top in tops:
        nodes += [manuscript.node(top), *manuscript.descendants(top)]
    pieces = [f"{_heading(node)}\n{_line(node.synopsis)}" for node in nodes]
    return "\n\n".join(piece.rstrip() for piece in pieces) + "\n" if pieces else ""


def _heading(node: Node) -> str:
    marks, title = "#" * (_KINDS.index(node.kind) + 1), " ".join(node.title.split()) or UNTITLED
    # What a heading ends with counts as marks, unless others stand behind it.
    return f"{marks} {title} {marks}" if title.endswith("#") else f"{marks} {title}"


def _line(words: str) -> str:
    """On one line, and not as a heading."""
    line = " ".join(words.split())
    return line.lstrip("#").strip() if _HEADING.fullmatch(line) else line
