"""Where a text came from, also when it was changed elsewhere since that was written down."""

from itertools import chain
from pathlib import Path

from inkwell.manuscript.paragraphs import Snapshot
from inkwell.manuscript.spans import Span, unknown
from inkwell.storage.authorship import AuthorshipFile
from inkwell.storage.history import History


def spans_of(project: Path, node_id: str, text: str) -> tuple[Span, ...]:
    """Return where the words of a node's text came from.

    The record fits one text, to the letter. Of any other, the history is asked for the text that it was made for;
    what of that still stands keeps its origin, and what came in between is unknown.
    """
    texts = chain((text,), History(project).texts(node_id))
    found = AuthorshipFile(project, node_id).find_first(texts)
    return _reanchored(found[0], text, found[1]) if found is not None else unknown(text)


def spans_since(project: Path, node_id: str, text: str, before: Snapshot) -> tuple[Span, ...]:
    """Return the same of a text that was `before`, with what was known of its words, until somebody changed it."""
    found = AuthorshipFile(project, node_id).find(text)
    return _reanchored(before.text(), text, before.spans()) if found is None else found


def _reanchored(then: str, now: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    if then == now:
        return spans
    # Rarely wanted, and comparing is much to load.
    from inkwell.manuscript.compare import reanchored

    return reanchored(then, now, spans)
