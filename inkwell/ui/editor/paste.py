"""What may come off the clipboard or be dropped: words, and no line too long to lay out; and what goes on it.

Nothing that a paste names is ever fetched: pictures are passed over, and of HTML only the words and what is marked in
them are taken. What was copied here comes back exactly.
"""

import json
import re
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QMimeData

from inkwell.manuscript.spans import Origin, Span, filled
from inkwell.translation import tr

RUNS_TYPE = "application/x-inkwell-runs+json"
"""Beside the plain text of a copy made here: where its code points came from, but for those that were typed."""
HTML_TYPE, MARKDOWN_TYPE, PLAIN_TYPE = "text/html", "text/markdown", "text/plain"
AT_ONCE = 20_000
"""Characters of HTML that are read in less time than an eye notices; more of them are read on another thread."""
LONGEST_LINE = 100_000
"""Code points in one paragraph. Here a key in it takes 16 ms, twice as many 45 ms, a million 270 ms."""
REFUSAL = tr(
    "That was not pasted, because it holds a single line of {count:,} characters and the page takes at most {limit:,}."
)
NO_WORDS = tr("There are no words in what was to be pasted; pictures and files are not taken.")
UNREADABLE = tr("That was not pasted, because it is too large or too tangled to be read.")
PLAINLY = tr("That page is too large or too tangled to keep its styles; its words were pasted as plain text.")
GONE = tr("Nothing was pasted, because another text came on to the page meanwhile; it is still on the clipboard.")


class Offer(NamedTuple):
    """What there is to paste: the plain words, and the HTML that they should be read from if that is not empty."""

    text: str
    html: str = ""


def offered(source: QMimeData) -> Offer | None:
    """The best that a source has for a page of Markdown; None where it has no words at all."""
    text, markdown = plain_text(source), _markdown(source)
    if markdown is not None:
        # Some systems change the line ends of plain text on its way; a copy made here comes back to the letter.
        return Offer(markdown if RUNS_TYPE in source.formats() else _newlines(markdown))
    if source.hasHtml() and not (source.hasUrls() and text is None):
        return Offer(text or "", source.html())
    return None if text is None else Offer(text)


def has_words(source: QMimeData) -> bool:
    """Whether there may be something to paste; looks at no words unless files are named beside them."""
    if source.hasUrls() and not source.hasFormat(MARKDOWN_TYPE):
        return plain_text(source) is not None
    return any(source.hasFormat(each) for each in (PLAIN_TYPE, HTML_TYPE, MARKDOWN_TYPE))


def plain_text(source: QMimeData) -> str | None:
    """The plain text, its line ends made plain newlines; None where there is none, or only names of files."""
    if PLAIN_TYPE not in source.formats() or (source.hasUrls() and _only_urls(source)):
        return None
    return _newlines(source.text())


def _markdown(source: QMimeData) -> str | None:
    if MARKDOWN_TYPE not in source.formats():
        return None
    try:
        return bytes(source.data(MARKDOWN_TYPE).data()).decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return None


def _newlines(text: str) -> str:
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
    """A copy of words with their origin (code points): Markdown as plain text and as itself, and rich text.

    The rich text of a novel of 100,000 words takes 40 ms. It is not put off until somebody asks, because the clipboard
    outlives the interpreter that would make it then.
    """
    made = QMimeData()
    made.setText(text)
    from inkwell.exchange.html_writing import markdown_html

    made.setHtml(markdown_html(text))
    made.setData(MARKDOWN_TYPE, text.encode("utf-8", "surrogatepass"))
    made.setData(RUNS_TYPE, json.dumps([[s.start, s.end, s.run] for s in runs]).encode())
    return made


def pasted(text: str) -> tuple[Span, ...]:
    """Where the words of a text came from that another program put on the clipboard."""
    return filled((), len(text), Origin.PASTED)


def origins(source: QMimeData, text: str) -> tuple[Span, ...]:
    """Where the words of a text came from that a source holds: what was copied here keeps its origin."""
    known = _copied_here(source, text)
    return pasted(text) if known is None else known


def _copied_here(source: QMimeData, text: str) -> tuple[Span, ...] | None:
    if RUNS_TYPE not in source.formats() or _markdown(source) not in (None, text):
        return None
    try:
        rows = json.loads(bytes(source.data(RUNS_TYPE).data()) or b"[]")
        spans = tuple(Span(int(start), int(end), str(run)) for start, end, run in rows)
    except (ValueError, TypeError):
        return None
    return tuple(span for span in spans if 0 <= span.start < span.end <= len(text))
