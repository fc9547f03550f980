"""Several texts on one page: where each begins and ends in the document, and the block that keeps its title's place."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

from inkwell.manuscript.spans import Span
from inkwell.ui.editor.blocks import SECTION, each_block, opens_section


class Level(Enum):
    """How a section's title is set: the height of its place and the size of its letters, both in font sizes."""

    HIDDEN = (0.0, 0.0)
    SCENE = (84 / 21, 24 / 21)
    CHAPTER = (137 / 21, 27 / 21)
    PART = (190 / 21, 36 / 21)

    @property
    def height(self) -> float:
        """Of the place."""
        return self.value[0]

    @property
    def letters(self) -> float:
        """Of the title."""
        return self.value[1]


MARKS = {Level.PART: "#", Level.CHAPTER: "##", Level.SCENE: "###", Level.HIDDEN: "##"}
"""What a title is written with in Markdown, where it is copied."""


@dataclass(frozen=True, slots=True)
class SectionText:
    """One text as it goes on to the page: the node whose it is, its title, and who wrote what of it.

    `note` is a sentence that stands under the title, as on why a text that is `read_only` cannot be changed.
    """

    node: str
    title: str
    text: str
    spans: tuple[Span, ...] = ()
    level: Level = Level.SCENE
    read_only: bool = False
    note: str = ""


@dataclass(slots=True)
class Section:
    """One text on the page. `tail` is the newline that `split_tail` set aside."""

    node: str
    title: str
    level: Level
    read_only: bool
    note: str
    tail: str = ""
    locked: str = ""
    """The text, without its tail, of what is read-only: to tell whether somebody wrote into it all the same."""
    mark: QTextCursor = field(default_factory=QTextCursor)
    """From the place of its title to the start of its text: one character, as long as both are whole.

    Null where the page holds this one text and no title in the text. A `QTextBlock` would do as long as all is well;
    but it cannot be asked whether the block is still there.
    """

    @property
    def opens(self) -> int:
        """The place of its title."""
        return self.mark.anchor()


class Sections:
    """The sections of one document, in order: at least one. Positions are the document's (UTF-16)."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._all = [Section("", "", Level.HIDDEN, read_only=False, note="")]
        self.several = False
        """Whether there are places of titles, and borders to be kept."""

    def __len__(self) -> int:
        return len(self._all)

    def __getitem__(self, index: int) -> Section:
        return self._all[index]

    def __iter__(self) -> Iterator[Section]:
        return iter(self._all)

    def take(self, sections: Sequence[Section]) -> None:
        """From now on these are on the page; their titles' places are looked up in the document."""
        self._all = list(sections)
        self.find_headings()

    def find_headings(self) -> None:
        """Look the places of the titles up anew, as after something that took them away and brought them back."""
        places = [block.position() for block in each_block(self._document) if opens_section(block)]
        self.several = bool(places)
        if not places:
            self._all[0].mark = QTextCursor()
            return
        for section, place in zip(self._all, places, strict=True):
            section.mark = QTextCursor(self._document)
            section.mark.setPosition(place)
            section.mark.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
            # What is written at the start of the text is not between the two.
            section.mark.setKeepPositionOnInsert(True)

    def of(self, node: str) -> int | None:
        """The number of a node's section; None where it is not on the page."""
        return next((index for index, section in enumerate(self._all) if section.node == node), None)

    def at(self, position: int) -> int:
        """The number of the section that a position, or the place of its title, belongs to."""
        if not self.several:
            return 0
        return max(bisect_right(self._all, position, key=lambda section: section.mark.anchor()) - 1, 0)

    def start(self, index: int) -> int:
        """The first position of a section's text."""
        return self._all[index].mark.position() if self.several else 0

    def end(self, index: int) -> int:
        """The last position of a section's text."""
        following = index + 1
        return (self._all[following].opens if following < len(self._all) else self._document.characterCount()) - 1

    def blocks(self, index: int) -> tuple[int, int]:
        """The number of a section's first paragraph among the document's blocks, and that behind its last one."""
        first = self._document.findBlock(self.start(index)).blockNumber()
        if index + 1 == len(self._all):
            return first, self._document.blockCount()
        return first, self._document.findBlock(self._all[index + 1].opens).blockNumber()

    def on_heading(self, position: int) -> bool:
        """Whether a position is the place of a title."""
        return self.several and self._all[self.at(position)].opens == position

    def cross(self, cursor: QTextCursor) -> bool:
        """Whether a cursor's selection goes over a border, or touches the place of a title."""
        if not self.several or not cursor.hasSelection():
            return False
        low, high = cursor.selectionStart(), cursor.selectionEnd()
        return self.at(low) != self.at(high) or self.on_heading(low)

    def parts(self, cursor: QTextCursor) -> list[tuple[int, int, int]]:
        """A selection section by section: its number, and the positions between which its text is selected."""
        low, high = cursor.selectionStart(), cursor.selectionEnd()
        found = ((index, self.start(index), self.end(index)) for index in range(self.at(low), self.at(high) + 1))
        return [(index, max(low, start), min(high, end)) for index, start, end in found if max(low, start) <= high]

    def unharmed(self, position: int, added: int) -> bool:
        """Whether a change, which left `added` characters from there on, was one that a section's text can have."""
        if not self.several:
            return True
        first, last = self.at(position), self.at(position + added)
        return all(self._whole(self._all[index]) for index in range(max(first - 1, 0), last + 1))

    def _whole(self, section: Section) -> bool:
        opens, document = section.opens, self._document
        return section.mark.position() == opens + 1 and document.findBlock(opens).position() == opens


def heading_form(node: str, level: Level, pixels: float) -> QTextBlockFormat:
    """The block format of a title's place, for a page set in letters of so many pixels."""
    made = QTextBlockFormat()
    made.setProperty(SECTION, node)
    height = max(round(level.height * pixels), 1)
    made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return made
