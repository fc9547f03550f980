"""The form of one tool: what it is for, what it reads, what it asks; what runs it, or the reason why nothing can."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from inkwell.story.tools import Shortfall, Tool
from inkwell.translation import shown, tr
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.theme import GRID, MARGIN
from inkwell.ui.tools.question import QuestionBox

NOTE_HEIGHT = 56
"""Pixels of the box for the answer: two lines."""
OWN_WORDS = tr("Or in words of your own")


@dataclass(frozen=True)
class Readiness:
    """How things stand for a tool now: what it would read, in words, and what keeps it from running."""

    reads: str = ""
    shortfall: Shortfall | None = None
    """What the model lacks for it."""
    why_not: str = ""
    """What else keeps it from running, in a sentence; "" for nothing."""
    chapter: str = ""
    """The title of the chapter that it could read in the scene's place; "" for none."""


@dataclass(frozen=True)
class Answers:
    """What the author said to a tool."""

    note: str = ""
    choice: str = ""
    chapter: bool = False
    """Whether it shall read the whole chapter."""
    anyway: bool = False
    """Whether to run it on a model that is too small for it."""


class ToolForm(QFrame):
    """Asks what a tool wants to know. `run_requested` carries `Answers`; Ctrl+Return in the box runs it, Esc closes."""

    run_requested = Signal(object)
    closed = Signal()
    model_chosen = Signal()

    def __init__(self, tool: Tool, icons: Icons, answers: Answers | None = None) -> None:
        super().__init__()
        self.tool = tool
        self._icons = icons
        self._state = Readiness()
        self._lacks = False
        self._writing = False
        self.setProperty("role", "card")
        self.setAccessibleName(shown(tool.title))
        self.close_button = IconButton(icons, "x", tr("Close “{title}”", title=shown(tool.title)))
        self.reads = ElidedLabel(role="caption")
        self.choice = QComboBox()
        self.chapter = QCheckBox()
        self.note = QuestionBox(shown(tool.asks) or tr("A note to the model"), NOTE_HEIGHT)
        self._short = WrappedLabel(role="trouble")
        self.another = QPushButton(tr("Choose a model…"))
        self.anyway = QPushButton(tr("Try it all the same"))
        self.go = QPushButton(shown(tool.title))
        self._why = WrappedLabel(role="soft")
        self._fill(answers or Answers())
        self._lay_out()
        self._join()
        self.show_state(Readiness())

    def _fill(self, answers: Answers) -> None:
        tool = self.tool
        self.choice.addItems([shown(each) for each in tool.choices])
        self.choice.setEditable(True)
        self.choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setAccessibleName(shown(tool.choices_title) or tr("Way"))
        self.choice.setToolTip(OWN_WORDS)
        self.chapter.setChecked(answers.chapter)
        self.chapter.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if answers.choice:
            self.choice.setCurrentText(shown(answers.choice) if answers.choice in tool.choices else answers.choice)
        self.note.setPlainText(answers.note)
        self.note.setPlaceholderText("" if tool.asks_always else tr("If you like"))
        for button in (self.another, self.anyway):
            button.setProperty("role", "link")
        self.go.setProperty("role", "primary")
        self.go.setToolTip("Ctrl+Return")

    def _lay_out(self) -> None:
        title = ElidedLabel(shown(self.tool.title), "strong")
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(title, 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN + 1, 2 * GRID, 2 * GRID, MARGIN)
        column.setSpacing(GRID + 2)
        column.addLayout(head)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, GRID, 0)
        inner.setSpacing(GRID + 2)
        inner.addWidget(WrappedLabel(shown(self.tool.words), "soft"))
        if self.tool.choices:
            inner.addLayout(_labelled(shown(self.tool.choices_title) or tr("Way"), self.choice))
        if self.tool.asks:
            name = WrappedLabel(shown(self.tool.asks))
            name.setBuddy(self.note)
            inner.addSpacing(GRID)
            inner.addWidget(name)
            inner.addWidget(self.note)
        inner.addWidget(self.reads)
        inner.addWidget(self.chapter)
        inner.addWidget(self._short)
        links = QHBoxLayout()
        links.setSpacing(MARGIN)
        links.addWidget(self.another)
        links.addWidget(self.anyway)
        links.addStretch(1)
        inner.addLayout(links)
        inner.addWidget(self._why)
        inner.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(inner)

    def _join(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.another.clicked.connect(self.model_chosen)
        self.anyway.clicked.connect(lambda: self._run(anyway=True))
        self.go.clicked.connect(lambda: self._run())
        self.note.textChanged.connect(self._follow)
        self.note.sent.connect(self._run_by_key)

    @property
    def answers(self) -> Answers:
        """What the author has said so far."""
        written = self.choice.currentText().strip() if self.tool.choices else ""
        # The model is told a choice in the tool's own words.
        choice = next((each for each in self.tool.choices if shown(each) == written), written)
        note = self.note.toPlainText().strip() if self.tool.asks else ""
        return Answers(note, choice, self.chapter.isChecked() and not self.chapter.isHidden())

    @property
    def asks_nothing(self) -> bool:
        """Whether there is nothing to say to it, so that it can run at once."""
        return not self.tool.asks and not self.tool.choices and self.chapter.isHidden()

    @property
    def reason(self) -> str:
        """Why the tool cannot be run now, "" when it can."""
        if self._state.why_not:
            return self._state.why_not
        if self._lacks and self._state.shortfall is not None:
            return str(self._state.shortfall)
        if self._writing:
            return tr("It is at work.")
        if self.tool.asks_always and not self.note.toPlainText().strip():
            return tr("Answer the question first; it has nothing to go by.")
        return ""

    def show_state(self, state: Readiness, *, writing: bool = False) -> None:
        """Show how things stand; `writing` while this tool or another one is at work."""
        self._state, self._writing = state, writing
        short = state.shortfall
        self._lacks = short is not None
        self.reads.set_text(tr("Reads {reads}", reads=state.reads) if state.reads else "")
        self.reads.setVisible(bool(state.reads) and not state.chapter)
        self.chapter.setText(tr("Read all of “{chapter}”", chapter=state.chapter).replace("&", "&&"))
        self.chapter.setVisible(bool(state.chapter))
        self._short.set_text(str(short) if short else "")
        self._short.setVisible(short is not None)
        self.another.setVisible(short is not None)
        self.anyway.setVisible(short is not None and not short.hard)
        self._follow()

    def begin(self) -> None:
        """Take the keys: to the question where there is one, else to what can be pressed."""
        stops = (
            self.note if self.tool.asks else None,
            self.choice if self.tool.choices else None,
            self.go,
            self.another,
        )
        for each in stops:
            if each is not None and each.isEnabled() and not each.isHidden():
                each.setFocus()
                return
        self.close_button.setFocus()

    def _follow(self) -> None:
        reason = self.reason
        self.go.setEnabled(not reason)
        self.anyway.setEnabled(not self._writing and not self._state.why_not and not self._unanswered())
        told = "" if self._lacks or self._writing else reason
        self._why.set_text(told)
        self._why.setVisible(bool(told) and (bool(self._state.why_not) or self.tool.asks_always))
        self.go.setToolTip(reason or "Ctrl+Return")
        self.go.setAccessibleDescription(reason)

    def _unanswered(self) -> bool:
        return self.tool.asks_always and not self.note.toPlainText().strip()

    def _run(self, *, anyway: bool = False) -> None:
        self.run_requested.emit(replace(self.answers, anyway=anyway))

    def _run_by_key(self) -> None:
        if self.go.isEnabled():
            self._run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _labelled(words: str, field: QWidget) -> QHBoxLayout:
    label = QLabel(words)
    label.setBuddy(field)
    row = QHBoxLayout()
    row.setSpacing(2 * GRID)
    row.addWidget(label)
    row.addWidget(field, 1)
    return row
