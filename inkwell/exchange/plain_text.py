"""Plain text as Markdown: wrapped lines are joined, paragraphs found, chapters recognised by their lines."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from inkwell.exchange.draft import Draft
from inkwell.exchange.importers import Sample
from inkwell.exchange.markdown_words import unbegun
from inkwell.exchange.progress import Progress, no_progress
from inkwell.exchange.text_files import read_text_file
from inkwell.translation import tr

_WRAPPED: Final = range(50, 101)
"""How long the lines are that a mail program or a typewriter breaks."""
_SHORT: Final = 45
"""Lines that are shorter on the whole are verse."""


class TextImporter:
    """Reads one plain text file."""

    name = tr("Plain text")
    patterns = ("*.txt", "*.text")

    def recognises(self, sample: Sample) -> bool:
        """Whether it is called so and holds nothing that no text does."""
        wide = sample.head[:2] in (b"\xff\xfe", b"\xfe\xff")
        return sample.suffix in ("", ".txt", ".text") and not sample.folder and (wide or b"\0" not in sample.head)

    def read(self, path: Path, progress: Progress = no_progress) -> Draft:
        """Read it; as `Importer.read`."""
        progress(tr("Reading the document"), None)
        read = read_text_file(path, guess=True)
        return Draft(marked_up(read.text), path.stem, remarks=(read.remark,) if read.remark else ())


def marked_up(text: str) -> str:
    """A plain text as Markdown. What is emphasised as in mails (`*so*`, `_so_`) stays so; nothing else is a mark.

    Where paragraphs are parted by blank lines, lines that were broken at about the same length are joined; where they
    are not, each line is a paragraph, or begins one where it is indented and others are not.
    """
    lines = [line.rstrip() for line in text.expandtabs(4).split("\n")]
    found = ["\n".join(unbegun(line.strip()) for line in lines) for lines in _paragraphs(lines)]
    return "\n\n".join(found)


def _paragraphs(lines: Sequence[str]) -> Iterator[list[str]]:
    filled = [line for line in lines if line]
    blank = len(lines) - len(filled)
    indented = sum(line.startswith("  ") for line in filled)
    by_indent = blank * 8 < len(filled) and 0 < indented * 20 >= len(filled) and indented < 0.9 * len(filled)
    if blank * 8 < len(filled) and not by_indent and not _is_wrapped(filled):
        yield from ([line] for line in filled)
        return
    held: list[str] = []
    for line in [*lines, ""]:
        if held and (not line or (by_indent and line.startswith("  "))):
            yield _joined(held)
            held = []
        if line:
            held.append(line)


def _joined(lines: Sequence[str]) -> list[str]:
    """One line of wrapped ones; verse stays as it is."""
    return [" ".join(line.strip() for line in lines)] if _is_wrapped(lines) else list(lines)


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether all lines but the last are about as long as each other, as a machine breaks them."""
    full = sorted(len(line) for line in lines[:-1])
    if not full:
        return True
    middle, mean = full[len(full) // 2], sum(full) / len(full)
    return middle in _WRAPPED and mean >= _SHORT and full[-1] < 2 * middle
