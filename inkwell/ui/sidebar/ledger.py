"""What the model was told: one bar and a few lines; a click opens the whole."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from inkwell.engine.types import Ledger, Origin, Reuse, SegmentUse
from inkwell.story.context import Section
from inkwell.story.segments import shown_label
from inkwell.translation import figure, tr
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.spoken import Spoken, state_changed
from inkwell.ui.theme import GRID, MARGIN, Theme, Tokens

FEW = 4
"""Lines shown before the card is unfolded."""
_TONES: dict[str, str] = {
    **dict.fromkeys((Section.SYSTEM, Section.MEMORY, Section.STYLE, Section.SAMPLES), "accent"),
    **dict.fromkeys((Section.AUTHORS_NOTE, Section.INSTRUCTION, Section.NOTE, Section.PASSAGE, Section.LEAD), "amber"),
}
"""Colours of sections; the others go by their origin."""

HOW = {
    Reuse.NONE: tr("All of it was read anew."),
    Reuse.PREFIX: tr("It begins as the last time, so that part did not have to be read again."),
    Reuse.SHIFTED: (
        tr(
            "Where earlier text was left out, what followed moved up and was not read again. That is as "
            "good, but the very same answer cannot be made once more."
        )
    ),
    Reuse.CHECKPOINT: tr("It was read on from a place that was noted on the way."),
    Reuse.RESTORED: (
        tr("It was read on an earlier visit and kept on this computer. The very same answer cannot be made once more.")
    ),
    Reuse.UNKNOWN: tr("A server read it, and does not say how much of it it knew already."),
}
"""In plain words how a part of what is told was known before."""

ESTIMATED = tr("The server does not count tokens: these are estimated, with a fifth of the context to spare.")

LEANS = tr(
    "Beside what it read, it leans on the book’s own phrases (earlier scenes: {texts:,}, words: {words:,}, weight: "
    "{weight:.0%})."
)

_BAR = 6
_GAP = 2
_LEAST = 3.0
"""Pixels of the thinnest part of the bar, so that a few tokens are still seen."""


def how_words(ledger: Ledger) -> str:
    """How what was told was known before, and how its tokens were counted."""
    known = ledger.cached or ledger.reuse is Reuse.UNKNOWN
    how = HOW[ledger.reuse if known else Reuse.NONE]
    leant = ledger.ngrams
    leans = LEANS.format(texts=leant.texts, words=leant.words, weight=leant.weight) if leant.texts else ""
    return " ".join(filter(None, (ESTIMATED if ledger.estimated else "", how, leans)))


class LedgerCard(QFrame):
    """Shows a `Ledger`, folded at first. Click, Enter or Space unfolds it and folds it again."""

    unfolded = Signal(bool)
    whole_requested = Signal()
    """Every word of it is wanted."""
    speaks_as = QAccessible.Role.Button

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "ledger")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._ledger: Ledger | None = None
        self._open = False
        self._sum = ElidedLabel(role="count")
        self._sum.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar = _Bar(theme)
        self._rows: list[_Line] = []
        self._lines = QVBoxLayout()
        self._ready = ElidedLabel(role="ready")
        self._how = WrappedLabel(role="caption")
        self.whole = QPushButton(tr("Every word of it…"))
        self.whole.setProperty("role", "link")
        self.whole.setAccessibleName(tr("Every word that the model was told"))
        self.whole.clicked.connect(self.whole_requested)
        self._lay_out()
        self.show_ledger(None)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        title = ElidedLabel(tr("What the model was told"), "strong")
        title.setMinimumWidth(title.sizeHint().width())
        head.addWidget(title, 1)
        head.addWidget(self._sum)
        self._lines.setSpacing(GRID + 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN + 1, MARGIN - 2, MARGIN + 1, MARGIN - 2)
        column.setSpacing(2 * GRID - 2)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addLayout(self._lines)
        column.addWidget(self._ready)
        column.addWidget(self._how)
        column.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def lines(self) -> tuple[tuple[str, str], ...]:
        """The lines as they are shown: what, and how many tokens."""
        return tuple((row.what.full_text, row.tokens.full_text) for row in self._rows)

    @property
    def ready_words(self) -> str:
        """The line that says how much needed no new reading, "" when nothing was ready."""
        return self._ready.full_text

    @property
    def how_words(self) -> str:
        """The line that says how that was known, "" while it is not shown."""
        return "" if self._how.isHidden() else self._how.full_text

    @property
    def sum_words(self) -> str:
        """How many tokens of how many."""
        return self._sum.full_text

    def show_ledger(self, ledger: Ledger | None) -> None:
        """Show what was told; None hides the card."""
        self._ledger = ledger
        self.setVisible(ledger is not None)
        if ledger is None:
            return
        about = tr("about ") if ledger.estimated else ""
        told = f"{about}{ledger.tokens:,}"
        self._sum.set_text(
            tr("{told} of {context_tokens:,} tokens", told=told, context_tokens=ledger.context_tokens),
            tr("{told} tokens", told=told),
        )
        self._bar.show_ledger(ledger)
        ready = _ready_sentence(ledger)
        self._ready.set_text(ready)
        self._ready.setVisible(bool(ready))
        self._fill(ledger)

    def set_open(self, unfold: bool) -> None:
        """Show every segment with what was left out of it, or only a few lines."""
        if unfold == self._open:
            return
        self._open = unfold
        if self._ledger is not None:
            self._fill(self._ledger)
        self.unfolded.emit(unfold)
        state_changed(self)

    def spoken(self) -> Spoken:
        """See `Speaks`: a button that unfolds, with all its lines as its value."""
        said = [f"{what.strip()}: {tokens}" for what, tokens in self.lines]
        return Spoken("; ".join([*said, *filter(None, (self.ready_words,))]), self._open)

    def press(self) -> None:
        """Unfold it, or fold it again."""
        self.set_open(not self._open)

    def _fill(self, ledger: Ledger) -> None:
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        told = _whole(ledger.segments) if self._open else _folded(ledger.segments)
        self._rows = [_Line(what, tokens) for what, tokens in told]
        for row in self._rows:
            self._lines.addWidget(row)
        self._how.set_text(how_words(ledger))
        self._how.setVisible(self._open)
        self.whole.setVisible(self._open)
        self.setToolTip(tr("Click to fold") if self._open else tr("Click for every part"))
        self.setAccessibleName(tr("What the model was told, {full_text}", full_text=self._sum.full_text))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click unfolds and folds."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.press()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space unfold and fold."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.press()
        else:
            super().keyPressEvent(event)


class _Line(QWidget):
    """A label and its tokens."""

    def __init__(self, what: str, tokens: str) -> None:
        super().__init__()
        self.what = ElidedLabel(what, "status")
        self.tokens = ElidedLabel(tokens, "count")
        self.tokens.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self.what, 1)
        row.addWidget(self.tokens)


@dataclass(frozen=True, slots=True)
class _Part:
    tokens: int
    tone: str


class _Bar(QWidget):
    """The context as a bar: what each part takes, and what is free."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts: list[_Part] = []
        self._free = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_ledger(self, ledger: Ledger) -> None:
        """Take the parts from a ledger; neighbours of one colour become one part."""
        self._parts = []
        for use in ledger.segments:
            tone = _tone(use)
            if self._parts and self._parts[-1].tone == tone:
                self._parts[-1] = _Part(self._parts[-1].tokens + use.tokens, tone)
            elif use.tokens:
                self._parts.append(_Part(use.tokens, tone))
        self._free = max(0, ledger.context_tokens - ledger.tokens)
        self.update()

    def sizeHint(self) -> QSize:
        """As thin as a bar."""
        return QSize(100, _BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the parts from left to right, the free room last."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        parts = [*self._parts, _Part(self._free, "hairline")] if self._free else self._parts
        at = 0.0
        for part, width in zip(parts, _widths(parts, self.width()), strict=True):
            painter.setBrush(QColor(_colour(self._theme.tokens, part.tone)))
            painter.drawRoundedRect(QRectF(at, 0, width, _BAR), 1, 1)
            at += width + _GAP
        painter.end()


def _colour(tokens: Tokens, tone: str) -> str:
    return str(getattr(tokens, tone))


def _widths(parts: Sequence[_Part], width: int) -> list[float]:
    total = sum(part.tokens for part in parts)
    if not total:
        return []
    room = width - _GAP * (len(parts) - 1)
    raw = [max(_LEAST, room * part.tokens / total) for part in parts]
    # What the thinnest parts took beyond their share comes from the widest one.
    widest = raw.index(max(raw))
    raw[widest] -= sum(raw) - room
    return raw


def _tone(use: SegmentUse) -> str:
    by_origin = {Origin.TEMPLATE: "accent", Origin.BIBLE: "bible"}.get(use.origin, "story")
    return _TONES.get(use.section, by_origin)


def gathered(segments: Sequence[SegmentUse]) -> list[SegmentUse]:
    """What was told, neighbours of one section as one: "Story bible: Edwin, Garnet"."""
    found: list[SegmentUse] = []
    for use in segments:
        before = found[-1] if found else None
        if not use.tokens:
            continue
        if before is None or not use.section or before.section != use.section:
            found.append(use)
        else:
            tokens, label = before.tokens + use.tokens, _both(before.label, use.label)
            found[-1] = msgspec.structs.replace(before, tokens=tokens, label=label)
    return found


def _both(first: str, second: str) -> str:
    """Two labels as one: what follows the same words and a colon is listed; else the first says it."""
    kind, colon, name = second.partition(": ")
    return f"{first}, {name}" if colon and first.startswith(f"{kind}: ") else first


def _folded(segments: Sequence[SegmentUse]) -> list[tuple[str, str]]:
    """A line for each name; a tool's own words may stand before and after what it works on."""
    tokens: dict[str, int] = {}
    for use in gathered(segments):
        tokens[use.label] = tokens.get(use.label, 0) + use.tokens
    told = [(shown_label(label), figure(number)) for label, number in tokens.items()]
    if len(told) <= FEW:
        return told
    rest = list(tokens.values())[FEW - 1 :]
    return [*told[: FEW - 1], (tr("And {count} more", count=len(rest)), figure(sum(rest)))]


def _whole(segments: Sequence[SegmentUse]) -> list[tuple[str, str]]:
    return [line for use in segments for line in _told(use)]


def _told(use: SegmentUse) -> list[tuple[str, str]]:
    lines = [(shown_label(use.label), figure(use.tokens))]
    if use.why:
        lines.append((f"    {use.why}", ""))
    if use.cached:
        lines.append((tr("    ready before you asked"), figure(use.cached)))
    if use.cut:
        lines.append((tr("    left out for want of room"), figure(use.cut)))
    return lines


def _ready_sentence(ledger: Ledger) -> str:
    share = 100 * ledger.cached // ledger.tokens if ledger.tokens else 0
    return tr("{share} % was ready before you asked", share=share) if share else ""
