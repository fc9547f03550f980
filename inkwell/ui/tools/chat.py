"""The talk about the story: questions and answers, the scenes that an answer rests on, a click goes there."""

import html
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from inkwell.story.answers import pieces_of
from inkwell.translation import tr
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.scrolling import scrolling
from inkwell.ui.sidebar.spinner import Spinner
from inkwell.ui.theme import GRID, MARGIN, Theme
from inkwell.ui.tools.critique_body import Passage
from inkwell.ui.tools.question import QuestionBox

HIGH = 56
"""Pixels of the question's box: two lines."""
SCROLL_BAR = 10
AT_ONCE = 15
"""Turns of a long talk that are shown unasked, the last ones: each takes a millisecond or two to make."""
SIDE = 24
HINT = tr(
    "Ask about your story: who knew, when it was, what was left open. An answer names the scenes "
    "that it rests on, and a click goes there. Nothing here goes into the book."
)


@dataclass(frozen=True)
class ShownTurn:
    """A question and its answer so far; `sources` is what the answer cites by number, counted from 1."""

    question: str
    answer: str = ""
    sources: tuple[Passage, ...] = ()
    writing: bool = False
    trouble: str = ""


class ChatPanel(QWidget):
    """Signals: `asked(str)`; `stopped`; `fresh` (begin anew); `opened(Passage)`; `model_chosen`."""

    asked = Signal(str)
    stopped = Signal()
    fresh = Signal()
    opened = Signal(object)
    model_chosen = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._theme = theme
        self._writing = False
        self._short = ""
        self._turns: Sequence[ShownTurn] = ()
        self._first = 0
        """The first turn that has a row."""
        self.rows: list[TurnView] = []
        self.box = QuestionBox(tr("A question about the story"), HIGH, return_sends=True)
        self.box.setPlaceholderText(tr("A question about the story"))
        self.send = IconButton(icons, "corner-down-left", tr("Ask (Return)"), "accent")
        self.stop_button = IconButton(icons, "square", tr("Stop the answer"))
        self.earlier = QPushButton(tr("Earlier questions"))
        self.again = QPushButton(tr("New chat"))
        self.another = QPushButton(tr("Choose a model…"))
        self._hint = WrappedLabel(HINT, "soft")
        self._trouble = WrappedLabel(role="trouble")
        self._column = QVBoxLayout()
        self._lay_out()
        self._join()
        self.show_turns(())
        self.show_shortfall("")

    def _lay_out(self) -> None:
        for button in (self.earlier, self.again, self.another):
            button.setProperty("role", "link")
        for button in (self.send, self.stop_button):
            button.setFixedSize(SIDE, SIDE)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3 * GRID)
        self._column.addWidget(self._hint)
        self._column.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self._area = _scrolled(self._column)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.again)
        foot.addStretch(1)
        foot.addWidget(self.stop_button)
        foot.addWidget(self.send)
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, 4 * GRID, 0)
        below.setSpacing(GRID)
        below.addWidget(self._trouble)
        below.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self.box)
        below.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self._area, 1)
        column.addLayout(below)
        self.setFocusProxy(self.box)

    def _join(self) -> None:
        self.box.sent.connect(self._ask)
        self.box.textChanged.connect(self._follow)
        self.send.clicked.connect(self._ask)
        self.stop_button.clicked.connect(self.stopped)
        self.earlier.clicked.connect(self._show_earlier)
        self.again.clicked.connect(self.fresh)
        self.another.clicked.connect(self.model_chosen)

    def show_turns(self, turns: Sequence[ShownTurn]) -> None:
        """Show the talk, oldest first; of a long one the end, the rest on a press."""
        grown = len(turns) - len(self._turns)
        if grown not in (0, 1):
            self._first = max(0, len(turns) - AT_ONCE)
        self._turns = turns
        self._fill_rows()
        self._writing = any(turn.writing for turn in turns)
        self._hint.setVisible(not turns)
        self.again.setVisible(bool(turns))
        self._follow()
        if grown > 0:
            QTimer.singleShot(0, self, self._to_the_end)

    def _fill_rows(self) -> None:
        shown = self._turns[self._first :]
        while len(self.rows) > len(shown):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(shown):
            row = TurnView(self._theme)
            row.opened.connect(self.opened)
            self._column.insertWidget(len(self.rows) + 2, row)
            self.rows.append(row)
        for row, turn in zip(self.rows, shown, strict=True):
            row.show_turn(turn)
        self.earlier.setVisible(self._first > 0)

    def _show_earlier(self) -> None:
        """As many turns again, above those that are there; what is in sight stays in its place."""
        bar = self._area.verticalScrollBar()
        below = bar.maximum() - bar.value()
        self._first = max(0, self._first - AT_ONCE)
        self._fill_rows()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        bar.setValue(bar.maximum() - below)
        if not self._first:
            self.box.setFocus()

    def show_shortfall(self, sentence: str, *, hard: bool = False) -> None:
        """Say what the model lacks for it, "" for nothing; a `hard` lack keeps it from being asked."""
        self._short = sentence if hard else ""
        self._trouble.set_text(sentence)
        self._trouble.setVisible(bool(sentence))
        self.another.setVisible(bool(sentence))
        self._follow()

    def give_back(self, question: str) -> None:
        """A question that could not be asked stands in the box again, to be gone on with."""
        self.box.setPlainText(question)
        self.box.moveCursor(QTextCursor.MoveOperation.End)

    def _ask(self) -> None:
        question = self.box.toPlainText().strip()
        if question and self.send.isEnabled():
            self.box.clear()
            self.asked.emit(question)

    def _follow(self) -> None:
        ready = bool(self.box.toPlainText().strip()) and not self._writing and not self._short
        self.send.setEnabled(ready)
        focused = self.stop_button.hasFocus()
        self.stop_button.setVisible(self._writing)
        self.again.setEnabled(not self._writing)
        if focused and not self._writing:
            self.box.setFocus()

    def _to_the_end(self) -> None:
        bar = self._area.verticalScrollBar()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        bar.setValue(bar.maximum())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc stops an answer that is being written."""
        if event.key() == Qt.Key.Key_Escape and self._writing:
            self.stopped.emit()
        else:
            super().keyPressEvent(event)


class TurnView(QFrame):
    """One question with its answer."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._turn = ShownTurn("")
        self.links: list[QPushButton] = []
        self._question = WrappedLabel(role="strong")
        self.answer = QLabel()
        self.answer.setTextFormat(Qt.TextFormat.RichText)
        self.answer.setWordWrap(True)
        self.answer.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        flags = Qt.TextInteractionFlag
        self.answer.setTextInteractionFlags(flags.LinksAccessibleByMouse | flags.TextSelectableByMouse)
        self._trouble = WrappedLabel(role="trouble")
        self._spinner = Spinner(theme)
        self._spinner.setAccessibleName(tr("Writing the answer"))
        self.waiting = ElidedLabel(tr("Looking in your book…"), "caption")
        self._rests = ElidedLabel(tr("Rests on"), "caption")
        self._sources = QVBoxLayout()
        self._sources.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        at_work = QHBoxLayout()
        at_work.setSpacing(2 * GRID)
        at_work.addWidget(self._spinner)
        at_work.addWidget(self.waiting, 1)
        for widget in (self._question, self.answer, self._trouble):
            column.addWidget(widget)
        column.addLayout(at_work)
        column.addWidget(self._rests)
        column.addLayout(self._sources)
        self.answer.linkActivated.connect(self._open)
        theme.changed.connect(self._write)

    @property
    def question(self) -> str:
        """What was asked."""
        return self._turn.question

    def show_turn(self, turn: ShownTurn) -> None:
        """Show this one."""
        if turn == self._turn:
            return
        self._turn = turn
        self._question.set_text(turn.question)
        self._trouble.set_text(turn.trouble)
        self._trouble.setVisible(bool(turn.trouble))
        self._spinner.setVisible(turn.writing)
        self.waiting.setVisible(turn.writing and not turn.answer)
        self._write()
        self._list_sources()

    def _write(self) -> None:
        """The answer with what it cites as links; the author's and the model's words are never markup."""
        parts: list[str] = []
        for piece in pieces_of(self._turn.answer, len(self._turn.sources)):
            words = html.escape(piece.text).replace("\n", "<br>")
            if piece.source:
                tip = html.escape(self._turn.sources[piece.source - 1].title, quote=True)
                colour = self._theme.tokens.accent
                words = f'<a href="{piece.source}" title="{tip}" style="color: {colour}">{words}</a>'
            parts.append(words)
        self.answer.setText("".join(parts))
        self.answer.setAccessibleName(self._turn.answer)
        self.answer.setVisible(bool(self._turn.answer))

    def _list_sources(self) -> None:
        cited = dict.fromkeys(
            each.source for each in pieces_of(self._turn.answer, len(self._turn.sources)) if each.source
        )
        shown = [] if self._turn.writing else list(cited)
        for link in self.links:
            self._sources.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = [self._link(number) for number in shown]
        for link in self.links:
            self._sources.addWidget(link)
        self._rests.setVisible(bool(shown))

    def _link(self, number: int) -> QPushButton:
        passage = self._turn.sources[number - 1]
        link = QPushButton()
        link.setProperty("role", "link")
        link.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        words = f"[{number}] {passage.title}"
        link.setText(words.replace("&", "&&"))
        link.setToolTip(passage.words[:300])
        link.setAccessibleName(tr("Go to {title}", title=passage.title))
        link.clicked.connect(lambda: self.opened.emit(passage))
        return link

    def _open(self, reference: str) -> None:
        if reference.isdecimal() and 1 <= int(reference) <= len(self._turn.sources):
            self.opened.emit(self._turn.sources[int(reference) - 1])


def _scrolled(column: QVBoxLayout) -> QScrollArea:
    content = QWidget()
    content.setProperty("role", "content")
    around = QVBoxLayout(content)
    around.addLayout(column)
    area = scrolling(content)

    def keep_width(_low: int, high: int) -> None:
        around.setContentsMargins(0, GRID, MARGIN + GRID - (SCROLL_BAR if high else 0), 0)

    keep_width(0, 0)
    area.verticalScrollBar().rangeChanged.connect(keep_width)
    return area
