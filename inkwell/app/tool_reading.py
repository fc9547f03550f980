"""What of the open book a tool's instruction names: texts of scenes and chapters, titles, synopses."""

from collections.abc import Mapping, Sequence

from inkwell.app.session import Session
from inkwell.manuscript.comments import without_comments
from inkwell.manuscript.node import Node, NodeKind
from inkwell.story.form_rules import NOUNS, RULES
from inkwell.story.forms import form_named
from inkwell.story.names import names_in, numbers_in
from inkwell.story.tool_results import Source, ToolOrder, ToolPlace, Turn
from inkwell.story.tools import Reads, Tool

AFTER_CHARACTERS = 800
"""How much of what follows the place is told: enough to arrive there."""


class ToolReading:
    """Reads the book as the author left it a moment ago."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def place_of(self, node_id: str) -> ToolPlace:
        """A whole scene, or a whole chapter with all that is below it, as a place for a tool.

        Raises:
            InkwellError: NOT_FOUND when the book has no such node.
        """
        node = self._session.manuscript.node(node_id)
        return ToolPlace(node_id, before=self._whole(node), title=node.title)

    def chapter_of(self, node_id: str) -> str:
        """The text of the chapter that a scene is in; of a scene that is in none, its own.

        Raises:
            InkwellError: as `place_of`.
        """
        tree = self._session.manuscript
        above = (node for node in tree.ancestors(node_id) if node.kind is NodeKind.CHAPTER)
        return self._whole(next(above, tree.node(node_id)))

    def values(
        self, order: ToolOrder, piece: str, reads: Sequence[Reads], sources: Sequence[Source] = ()
    ) -> Mapping[str, str]:
        """What stands for each field in the tool's instruction; `piece` is what of the passage is to be done now."""
        place, tool, info = order.place, order.tool, self._session.project.info
        node = self._session.manuscript.nodes.get(place.node)
        names, numbers = names_in(piece), numbers_in(piece)
        return {
            **self._texts(order, piece, reads, sources),
            "note": order.note.strip(),
            "choice": order.choice.strip() or next(iter(tool.choices), ""),
            "count": str(tool.count or ""),
            "words": str(tool.max_words or ""),
            "length": str(len(piece.split())),
            "names": ", ".join(names[:12]),
            "numbers": ", ".join(numbers[:12]),
            "form": NOUNS[form_named(order.form)],
            "rules": RULES[form_named(order.form)],
            "language": info.language,
            "book": info.title,
            "author": info.author,
            "title": place.title or (node.title if node else ""),
            "synopsis": node.synopsis if node else "",
            "pov": node.pov if node else "",
        }

    def _texts(
        self, order: ToolOrder, piece: str, reads: Sequence[Reads], sources: Sequence[Source]
    ) -> Mapping[str, str]:
        place = order.place
        texts = {
            Reads.BEFORE: place.before.rstrip(),
            Reads.SELECTION: piece,
            Reads.PASSAGE: piece,
            Reads.SCENE: place.scene.strip(),
            Reads.FOUND: "\n\n".join(_numbered(number, each) for number, each in enumerate(sources, 1)),
            Reads.CONVERSATION: "\n\n".join(map(_turn, order.conversation)),
        }
        if Reads.AFTER in reads:
            # Cut when its comments are out: half of one would be told.
            texts[Reads.AFTER] = without_comments(place.after).strip()[:AFTER_CHARACTERS]
        if Reads.CHAPTER in reads:
            texts[Reads.CHAPTER] = self.chapter_of(place.node)
        if Reads.SYNOPSES in reads:
            texts[Reads.SYNOPSES] = self._synopses()
        return {name.value: text for name, text in texts.items()}

    def _whole(self, node: Node) -> str:
        below = [each for each in self._session.manuscript.descendants(node.id) if each.kind is not NodeKind.NOTE]
        texts = (self._session.words_of(each.id)[0].text.strip() for each in (node, *below))
        return "\n\n".join(text for text in texts if text)

    def _synopses(self) -> str:
        """A line for each part, chapter and scene: its title, and what is known to happen there."""
        lines: list[str] = []
        for depth, node in self._session.manuscript.walk():
            if node.kind is not NodeKind.NOTE:
                synopsis = " ".join(node.synopsis.split())
                lines.append("  " * depth + (f"{node.title}: {synopsis}" if synopsis else node.title))
        return "\n".join(lines)


def works_on(tool: Tool, place: ToolPlace) -> str:
    """What a tool is to do something with: the selection, the passage, the scene; "" where it writes at the cursor."""
    if Reads.SELECTION in tool.reads:
        return place.selection
    if Reads.PASSAGE in tool.reads:
        return place.passage
    return place.scene if Reads.SCENE in tool.reads else ""


def _numbered(number: int, source: Source) -> str:
    return f"[{number}] {source.title}: {' '.join(source.text.split())}"


def _turn(turn: Turn) -> str:
    return f"Author: {turn.question}\nAnswer: {turn.answer}"
