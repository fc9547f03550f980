"""A screenplay or a stage play as the paragraphs of pages: scene headings, names, speeches, each with its look."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from inkwell.exchange.script_telling import PAGE, SUNG, ScriptLine, script_lines
from inkwell.manuscript.marks import Style
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
    "Lyrics": Look.LYRIC,
    SUNG: Look.SPEECH,
    "Speech": Look.SAID,
    "Stage Direction": Look.ASIDE,
    "Named Speech": Look.SAID,
}
"""By the styles of a script's lines."""
_SUNG: Final = ("Lyrics", SUNG)
_SPOKEN: Final = (Look.SPEECH, Look.ASIDE)
"""What stands below a name."""


def script_pieces(leaves: Iterable[Leaf], rules: PrintRules) -> Iterator[Piece]:
    """Yield the paragraphs of scripts in order. No break parts scenes: each has its heading."""
    chapter, fresh = "", False
    rules = replace(rules, underscores=True)
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
    found: list[Piece | None] = []
    for line in script_lines(leaf.text, play=leaf.play):
        if line.style == PAGE:
            found.append(None)
            continue
        begins = len(found)
        pieces = pieces_of([Leaf(NodeKind.SCENE, "", line.text, verse=True)], rules)
        found += (_dressed(piece, line, chapter) for piece in pieces)
        if line.beside and len(found) > begins:
            _set_beside(found, begins)
        elif begins and (above := found[begins - 1]) is not None and above.column == 2:
            found[begins:] = [_below_name(piece) for piece in found[begins:]]
    yield from found


def _dressed(piece: Piece, line: ScriptLine, chapter: str) -> Piece:
    """A line with the look of its style; what is none of a script's stays as it is in prose."""
    if piece.look is not Look.FLUSH or line.style not in _LOOKS:
        return replace(piece, chapter=chapter)
    slanted = Style.EMPHASIS if line.style in _SUNG else Style(0)
    runs = tuple(run._replace(style=run.style ^ slanted) for run in piece.runs)
    level = int(line.joins)
    return replace(piece, look=_LOOKS[line.style], runs=runs, level=level, chapter=chapter, number=line.number)


def _set_beside(found: list[Piece | None], name: int) -> None:
    """Put the speech that this name begins beside the one that ends above it, if one does that has none beside it."""
    first = name - 1
    while first >= 0 and (above := found[first]) and above.look in _SPOKEN:
        first -= 1
    cue = found[first] if first >= 0 else None
    if cue is not None and cue.look is Look.CUE and not cue.column and first < name - 1:
        found[first:] = [
            replace(piece, column=1 if at < name else 2) if piece else None
            for at, piece in enumerate(found[first:], first)
        ]


def _below_name(piece: Piece | None) -> Piece | None:
    """What is said in the second column, and not what stands below it."""
    return replace(piece, column=2) if piece is not None and piece.look in _SPOKEN else piece
