"""The footnotes of one text on its way to pandoc: which are named, and what was said of each.

Pandoc drops a note that nothing names, and takes the label of one that is not there for words: here a note that nobody
names stays where it stands. LibreOffice cannot open a Word document with a comment inside a footnote, so such comments
can be held; they stand where the note is named.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from inkwell.manuscript.markup import Kind, Paragraph

_LABEL: Final = re.compile("\x02([^\x02\x03]*)\x03(:?)")
"""Stands for a label; what it becomes is known when the whole text has been seen. No text holds these signs by then."""
_NAMED: Final = "\x04"
"""Stands behind what names a note; where another comes next, their numbers are parted."""
_PUNCTUATION: Final = re.compile(r"([!-/:-@\[-`{-~])")
_ESCAPED: Final = r"\\\1"
WITHIN: Final = ("    ", "\t")
"""What begins a paragraph that goes on in the note above it."""


class ToldNotes:
    """The notes of one text. `section` tells its labels from those of other texts."""

    def __init__(self, section: int = 0, holds: bool = False, between: str = "") -> None:
        """`holds`: whether comments inside notes stand where these are named; `between` parts notes side by side."""
        self._between = between
        self._section = section
        self._holds = holds
        self._held: dict[str, list[str]] = {}
        self._defined: set[str] = set()
        self._named: set[str] = set()
        self.open = ""
        """The label of the note that the words now belong to; "" in the running text."""
        self.inside: list[str] = []
        """Notes that stand in the middle of the text, as pandoc has them: at its end."""

    def enter(self, line: str, paragraph: Paragraph) -> None:
        """Go on with a line."""
        if paragraph.kind is Kind.DEFINITION:
            self.open = line[paragraph.marker + 2 : line.index("]:", paragraph.marker)]
            self._defined.add(self.open)
        elif line.strip() and not line.startswith(WITHIN):
            self.open = ""

    def label(self, name: str, closed: str) -> str:
        """What stands for a label until all lines are known; `closed` is what stands behind it."""
        if not closed.endswith(":") and not self.open:
            self._named.add(name)
        return f"\x02{name}\x03{closed[1:]}"

    def note_inside(self, words: Callable[[], str]) -> str:
        """A note in the middle of the text; what stands for it, until all lines are known."""
        label, before = f"{self._section}-note-{len(self.inside) + 1}", self.open
        self.inside.append("")
        place = len(self.inside) - 1
        self.open = f"\n{label}"
        self.inside[place] = f"[^{label}]: {words()}"
        held = self._held.pop(self.open, [])
        self.open = before
        # Inside another note these too have to wait.
        self._held.setdefault(before or f"\n{label}", []).extend(held)
        return f"[^{label}]" if before else f"[^{label}]\x02\n{label}\x03"

    def hold(self, words: str) -> bool:
        """Keep what was said of the note that is open; whether it is kept."""
        if not (self.open and self._holds):
            return False
        self._held.setdefault(self.open, []).append(words)
        return True

    def is_note(self, label: str) -> bool:
        """Whether a note is one in the end: it is there, and named."""
        return label in self._defined and label in self._named

    def told(self, line: str, said: Callable[[str], str]) -> str:
        """A line with its labels; `said` makes the comment of what was said of a note where it is first named."""
        if "\x02" not in line:
            return line
        told = _LABEL.sub(lambda found: self._label(found[1], found[2], said), line)
        # Notes 3 and 4 are not note 34.
        return told.replace(f"{_NAMED}[^", f"{self._between}[^").replace(_NAMED, "")

    def _label(self, name: str, closed: str, said: Callable[[str], str]) -> str:
        if name.startswith("\n"):
            return "".join(map(said, self._held.pop(name, ()))) + _NAMED
        is_note = self.is_note(name)
        # Where nobody names it, its own label is a word of the running text.
        comments = "" if closed and is_note else "".join(map(said, self._held.pop(name, ())))
        label = f"[^{self._section}-{name}]" if is_note else _PUNCTUATION.sub(_ESCAPED, f"[^{name}]")
        return f"{label}{closed}{comments}{_NAMED * (is_note and not closed)}"

    def left(self) -> Iterator[str]:
        """What was said of notes that only other notes name."""
        for each in self._held.values():
            yield from each
        self._held = {}
