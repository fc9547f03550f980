"""Where a text came from, also when it was changed elsewhere since that was written down."""

from pathlib import Path

from inkwell.errors import InkwellError
from inkwell.manuscript.spans import Span
from inkwell.storage.authorship import AuthorshipFile, text_digest
from inkwell.storage.history import History


def spans_of(project: Path, node_id: str, text: str) -> tuple[Span, ...]:
    """Return which words of a node's text came from which run.

    The record fits one text, to the letter. Of any other, the history is asked for the text that it was made for, and
    what of that still stands keeps its origin.
    """
    records = dict(AuthorshipFile(project, node_id).recorded())
    if text_digest(text) in records:
        return records[text_digest(text)]
    if not any(records.values()):
        return ()
    history = History(project)
    for version in history.versions(node_id):
        try:
            then, _ = history.read(version)
        except InkwellError:
            continue
        if text_digest(then) in records:
            from inkwell.manuscript.compare import carry_spans

            return carry_spans(then, text, records[text_digest(then)])
    return ()
