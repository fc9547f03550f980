"""What stands before a scene, as the author left it a moment ago: for the model to read."""

from inkwell.app.drafts import Drafts
from inkwell.app.session import Session
from inkwell.manuscript.node import NodeKind


class StorySoFar:
    """Reads the open book; words that are not on the disk yet count before what is there."""

    def __init__(self, session: Session, drafts: Drafts) -> None:
        self._session = session
        self._drafts = drafts

    def before(self, node_id: str, characters: int) -> list[tuple[str, str]]:
        """Titles and texts of the scenes before a node, in order, at least `characters` of them where there are."""
        order = [node for _, node in self._session.manuscript.walk() if node.kind is not NodeKind.NOTE]
        ids = [node.id for node in order]
        before = order[: ids.index(node_id)] if node_id in ids else []
        found: list[tuple[str, str]] = []
        for node in reversed(before):
            if characters <= 0:
                break
            text = self._text(node.id)
            if text.strip():
                found.append((node.title, _last_part(text, characters)))
                characters -= len(text)
        return found[::-1]

    def _text(self, node_id: str) -> str:
        """A node's text; nothing of what is not text."""
        draft = self._drafts.of(node_id)
        if draft is not None:
            return draft.snapshot().text()
        project = self._session.project
        text = project.read_text(node_id)
        return "" if text.read_only and not project.read_only else text.text


def _last_part(text: str, characters: int) -> str:
    """The end of a text from a paragraph's start on: at least `characters`, at most four times as many."""
    start = text.rfind("\n\n", 0, max(0, len(text) - characters)) + 1
    return text[max(start, len(text) - 4 * characters) :].lstrip("\n") if len(text) > characters else text
