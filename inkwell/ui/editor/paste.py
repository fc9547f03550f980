"""What may come off the clipboard or be dropped: plain text, and in it no line too long to lay out."""

import json
import re
from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextDocumentFragment

from inkwell.manuscript.spans import Span

RUNS_TYPE = "application/x-inkwell-runs+json"
"""Beside the plain text of a copy made here: which of its code points came from a run."""
LONGEST_LINE = 100_000
"""Code points in one paragraph. Here a key in it takes 16 ms, twice as many 45 ms, a million 270 ms."""
REFUSAL = (
    "That was not pasted, because it holds a single line of {count:,} characters and the page takes at most {limit:,}."
)


def plain_text(source: QMimeData) -> str | None:
    """The text to insert, its line ends made plain newlines; None where there are no words."""
    if "text/plain" in source.formats() and not (source.hasUrls() and _only_urls(source)):
        text = source.text()
    elif source.hasHtml():
        text = QTextDocumentFragment.fromHtml(source.html()).toPlainText()
    else:
        return None
    return re.sub("\r\n?", "\n", text)


def _only_urls(source: QMimeData) -> bool:
    """Whether the words are nothing but the names of dropped files."""
    names = {url.toString() for url in source.urls()} | {url.toLocalFile() for url in source.urls()}
    return all(line.strip() in names for line in source.text().splitlines() if line.strip())


def longest_line(text: str) -> int:
    """Code points in the longest line."""
    return max(map(len, text.split("\n")))


def refusal(text: str) -> str:
    """The sentence that says why a text cannot be pasted; empty if it can."""
    count = longest_line(text)
    return REFUSAL.format(count=count, limit=LONGEST_LINE) if count > LONGEST_LINE else ""


def copied(text: str, runs: Sequence[Span]) -> QMimeData:
    """A copy: the plain text, and where it came from for a paste inside Inkwell."""
    made = QMimeData()
    made.setText(text)
    if runs:
        made.setData(RUNS_TYPE, json.dumps([[s.start, s.end, s.run] for s in runs]).encode())
    return made


def copied_runs(source: QMimeData, length: int) -> tuple[Span, ...]:
    """Which code points of a pasted text of `length` came from a run; nothing where that cannot be read."""
    try:
        rows = json.loads(bytes(source.data(RUNS_TYPE).data()) or b"[]")
        spans = tuple(Span(int(start), int(end), str(run)) for start, end, run in rows)
    except (ValueError, TypeError):
        return ()
    return tuple(span for span in spans if 0 <= span.start < span.end <= length)
