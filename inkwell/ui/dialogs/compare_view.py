"""Two texts in one: what was taken out struck through, what was put in underlined, and keys from change to change."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from inkwell.manuscript.compare import Part, Passage, Stretch, compare, passages
from inkwell.manuscript.counts import count_words
from inkwell.translation import tr
from inkwell.ui.dialogs.compare_page import ComparePage
from inkwell.ui.dialogs.compare_prose import Look, ProseWriter, Reach
from inkwell.ui.dialogs.moments import word_count
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.theme import GRID, Theme

FOLDED_FROM = 2_600
"""Characters of unchanged text from which only its ends are shown."""
CONTEXT = 260
"""Characters shown at each of those ends at least; it goes on to the end of a paragraph or word."""
_LOOKS = {Part.SAME: Look.PLAIN, Part.REMOVED: Look.REMOVED, Part.ADDED: Look.ADDED}


class CompareView(QWidget):
    """Compares an old text with a new one, or shows a single text."""

    moved = Signal()
    """Another change is the current one, or other texts are shown."""

    def __init__(self, theme: Theme, icons: Icons, name: str = tr("Comparison"), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stretches: tuple[Stretch, ...] = ()
        self._passages: tuple[Passage, ...] = ()
        self._places: tuple[Reach, ...] = ()
        self._current = -1
        self._plain = ""
        self.page = ComparePage(theme, name)
        self.counter = ElidedLabel("", "status")
        self.whole_switch = QCheckBox(tr("Whole text"))
        self.whole_switch.setAccessibleName(tr("Whole text: {name}", name=name))
        self.whole_switch.setToolTip(tr("Show unchanged words too, however many"))
        self.previous_button = IconButton(icons, "chevron-up", tr("Previous change (Shift+F7)"))
        self.next_button = IconButton(icons, "chevron-down", tr("Next change (F7)"))
        for button in (self.previous_button, self.next_button):
            button.setAccessibleName(f"{button.accessibleName()}: {name}")
        self._lay_out()
        self.previous_button.clicked.connect(self.previous_change)
        self.next_button.clicked.connect(self.next_change)
        self.whole_switch.toggled.connect(self._write)
        theme.changed.connect(self._write)
        self._tell()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(2 * GRID)
        line.addWidget(self.counter, 1)
        line.addWidget(self.whole_switch)
        line.addWidget(self.previous_button)
        line.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addLayout(line)
        column.addWidget(self.page, 1)

    def show_texts(self, old: str, new: str, at: int = 0) -> None:
        """Compare two texts, and stand at their first difference or at the one with the number `at` (from 0)."""
        self._show(compare(old, new), "", at)

    def show_plain(self, text: str) -> None:
        """Show one text as it is."""
        self._show((), text, 0)

    def _show(self, stretches: Sequence[Stretch], plain: str, at: int) -> None:
        self._stretches, self._plain = tuple(stretches), plain
        self._passages = passages(self._stretches)
        self._current = min(at, len(self._passages) - 1)
        self._write()

    @property
    def current(self) -> int:
        """The number of the change that the view points at, from 0; -1 where nothing differs."""
        return self._current

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Where the texts differ."""
        return self._passages

    def current_passage(self) -> Passage | None:
        """The change that the view points at; None where nothing differs."""
        return self._passages[self._current] if self._passages else None

    def next_change(self) -> None:
        """Go to the next change, from the last to the first."""
        self._step(1)

    def previous_change(self) -> None:
        """Go to the change before, from the first to the last."""
        self._step(-1)

    def _step(self, by: int) -> None:
        if self._passages:
            self._current = (self._current + by) % len(self._passages)
            self._point()

    def _write(self) -> None:
        """Write the document anew, in the theme's colours of the moment."""
        writer = ProseWriter(self._theme.tokens)
        self._places = ()
        if self._passages:
            reaches = _write_stretches(writer, self._stretches, self.whole_switch.isChecked())
            self._places = tuple(_places(self._stretches, reaches, self._passages))
        else:
            writer.write(self._plain or "".join(each.text for each in self._stretches))
        self.page.set_document(writer.finish())
        self._point()

    def _point(self) -> None:
        self.page.point_at(self._places[self._current] if self._places else None)
        self._tell()
        self.moved.emit()

    def _tell(self) -> None:
        several = bool(self._passages)
        for widget in (self.whole_switch, self.previous_button, self.next_button):
            widget.setVisible(several)
        if several:
            place = tr("{current:,} of {count:,}", current=self._current + 1, count=len(self._passages))
            self.counter.set_text(tr("Change {place}", place=place), place)
        elif self._stretches:
            self.counter.set_text(tr("No difference, word for word"), tr("No difference"))
        else:
            self.counter.set_text(word_count(count_words(self._plain)))


class Steps(Protocol):
    """What has places to go through."""

    def next_change(self) -> None:
        """Go to the next place."""
        ...

    def previous_change(self) -> None:
        """Go to the place before."""
        ...


def add_change_keys(window: QWidget, view: Callable[[], Steps]) -> None:
    """Let F7 and Shift+F7 anywhere in a window go through the places of the view that `view` names."""
    QShortcut(QKeySequence("F7"), window).activated.connect(lambda: view().next_change())
    QShortcut(QKeySequence("Shift+F7"), window).activated.connect(lambda: view().previous_change())


def _write_stretches(writer: ProseWriter, stretches: Sequence[Stretch], whole: bool) -> list[Reach]:
    """Write them all and return where each stands."""
    reaches: list[Reach] = []
    for number, each in enumerate(stretches):
        if each.part is Part.SAME and not whole and len(each.text) > FOLDED_FROM:
            reaches.append(write_folded(writer, each.text, number == 0, number == len(stretches) - 1))
        else:
            reaches.append(writer.write(each.text, _LOOKS[each.part]))
    return reaches


def write_folded(writer: ProseWriter, text: str, first: bool, last: bool) -> Reach:
    """Write only the ends of unchanged prose, those that lie beside a change, and say how much is left out."""
    head = 0 if first else _head(text)
    tail = len(text) if last else _tail(text)
    start = writer.write(text[:head])
    writer.note(tr("… {word_count} unchanged …", word_count=word_count(count_words(text[head:tail]))))
    return Reach(start.start, writer.write(text[tail:].lstrip("\n")).end)


def _head(text: str) -> int:
    """Where the words after a change may end."""
    for mark, reach in (("\n", 2 * CONTEXT), (" ", CONTEXT // 4)):
        if (found := text.find(mark, CONTEXT, CONTEXT + reach)) >= 0:
            return found
    return CONTEXT


def _tail(text: str) -> int:
    """Where the words before a change may begin."""
    end = len(text) - CONTEXT
    for mark, reach in (("\n", 2 * CONTEXT), (" ", CONTEXT // 4)):
        if (found := text.rfind(mark, end - reach, end)) >= 0:
            return found + 1
    return end


def _places(stretches: Sequence[Stretch], reaches: Sequence[Reach], found: Sequence[Passage]) -> Iterator[Reach]:
    """Where each passage stands in the document."""
    changes = [(each, reach) for each, reach in zip(stretches, reaches, strict=True) if each.part is not Part.SAME]
    at = 0
    for passage in found:
        first = last = changes[at][1]
        while at < len(changes) and _is_within(changes[at][0], passage):
            last = changes[at][1]
            at += 1
        yield Reach(first.start, last.end)


def _is_within(stretch: Stretch, passage: Passage) -> bool:
    old_end = stretch.old + len(stretch.text) * (stretch.part is Part.REMOVED)
    new_end = stretch.new + len(stretch.text) * (stretch.part is Part.ADDED)
    return old_end <= passage.old_end and new_end <= passage.new_end
