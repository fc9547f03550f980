"""A screenplay or a stage play as the paragraphs of pages: scene headings, names, speeches, each with its look."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from inkwell.exchange.script_telling import PAGE, script_lines
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.printed import Leaf, Look, Piece, PrintRules, pieces_of

_LOOKS: Final = {
    "Action": Look.ACTION,
    "Scene Heading": Look.SLUG,
    "Character": Look.CUE,
    "Dialogue": Look.SPEECH,
    "Parenthetical": Look.ASIDE,
    "Transition": Look.CUT,
    "Centered": Look.MIDDLE,
    "Speech": Look.SAID,
    "Stage Direction": Look.ASIDE,
    "Named Speech": Look.SAID,
}
"""By the styles of a script's lines."""


def script_pieces(leaves: Iterable[Leaf], rules: PrintRules) -> Iterator[Piece]:
    """Yield the paragraphs of scripts in order. No break parts scenes: each has its heading."""
    chapter, fresh = "", False
    for leaf in leaves:
        if leaf.kind in (NodeKind.PART, NodeKind.CHAPTER):
            chapter = leaf.title
        for piece in _leaf_pieces(leaf, rules, chapter):
            if piece is None:
                fresh = True
                continue
            yield replace(piece, fresh=True) if fresh else piece
            fresh = False


def _leaf_pieces(leaf: Leaf, rules: PrintRules, chapter: str) -> Iterator[Piece | None]:
    """The paragraphs of one node; None where a page ends."""
    yield from (replace(piece, chapter=chapter) for piece in pieces_of([replace(leaf, text="")], rules))
    for line in script_lines(leaf.text, play=leaf.play):
        if line.style == PAGE:
            yield None
            continue
        for piece in pieces_of([Leaf(NodeKind.SCENE, "", line.text, verse=True)], rules):
            yield _dressed(piece, line.style, chapter, line.joins)


def _dressed(piece: Piece, style: str, chapter: str, joins: bool) -> Piece:
    """A line with the look of its style; what is none of a script's stays as it is in prose."""
    if piece.look is not Look.FLUSH or style not in _LOOKS:
        return replace(piece, chapter=chapter)
    return replace(piece, look=_LOOKS[style], level=int(joins), chapter=chapter)
