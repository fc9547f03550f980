"""Where a text came from, also when it was changed elsewhere since that was written down."""

from pathlib import Path

from inkwell.errors import InkwellError
from inkwell.manuscript.compare import carry_spans
from inkwell.manuscript.spans import Span
from inkwell.storage.authorship import AuthorshipFile, text_digest
from inkwell.storage.history import History


def spans_of(project: Path, node_id: str, text: str) -> tuple[Span, ...]:
    """Return which words of a node's text came from which run.

    The record fits one text, to the letter. Of any other, the history is asked for the text that it was made for, and
    what of that still stands keeps its origin.
    """
    file = AuthorshipFile(project, node_id)
    recorded = file.recorded()
    if recorded is None or not recorded[1]:
        return ()
    digest, spans = recorded
    if digest == text_digest(text):
        return file.read(text)
    history = History(project)
    for version in history.versions(node_id):
        try:
            then, _ = history.read(version)
        except InkwellError:
            continue
        if text_digest(then) == digest:
            return carry_spans(then, text, spans)
    return ()
