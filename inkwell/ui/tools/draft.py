"""A tool as the author edits it: the fields of one tool in lines and boxes."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from inkwell.story.tool_text import PASSAGES, WORDS
from inkwell.story.tools import MILLION, Needs, OutputKind, Reads, Tool
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import text_label
from inkwell.ui.menu_letters import unmarked

KINDS = (
    (OutputKind.PROSE, tr("Words for the page: a proposal at the cursor")),
    (OutputKind.REWRITE, tr("Other words for the selection")),
    (OutputKind.LIST, tr("A list to pick from")),
    (OutputKind.TEXT, tr("Words about the book, such as a summary")),
    (OutputKind.CRITIQUE, tr("Remarks that quote the text")),
    (OutputKind.OUTLINE, tr("An outline: chapters and scenes")),
    (OutputKind.CHAT, tr("Answers in the chat")),
)
FIELDS_HELP = tr(
    "What stands in braces is filled in. Of the book: {passages}. Beside that: {words}. A line "
    "whose fields are all empty is left out."
)
TALL, LOW = 132, 64
"""Pixels of a box for an instruction, and of one for a sentence or two."""
MOST_WORDS, MOST_ITEMS, MOST_MILLIONS = 4000, 40, 1_000_000


class DraftForm(QScrollArea):
    """`changed` after each edit. `tool()` is the tool as it stands now; nothing is checked here."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tool: Tool | None = None
        self._filling = False
        self.title, self.words, self.asks, self.choices = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.kind = QComboBox()
        self.system, self.chat, self.base = QPlainTextEdit(), QPlainTextEdit(), QPlainTextEdit()
        self.count, self.most, self.weights = QSpinBox(), QSpinBox(), QSpinBox()
        self._lay_out()
        self._join()

    def _lay_out(self) -> None:
        for kind, words in KINDS:
            self.kind.addItem(words, kind)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for box, high in ((self.system, LOW), (self.chat, TALL), (self.base, TALL)):
            box.setFixedHeight(high)
            box.setTabChangesFocus(True)
        self.count.setRange(0, MOST_ITEMS)
        self.most.setRange(0, MOST_WORDS)
        self.weights.setRange(0, MOST_MILLIONS)
        for number in (self.count, self.most, self.weights):
            number.setSpecialValueText(tr("As it comes"))
        self.weights.setSpecialValueText(tr("Any model"))
        self.weights.setSuffix(tr(" million weights"))
        self.choices.setPlaceholderText(tr("Parted by commas"))
        content = QWidget()
        content.setProperty("role", "content")
        column = QVBoxLayout(content)
        column.setContentsMargins(2, 0, 12, 2)
        column.setSpacing(4)
        for words, field in self._lines():
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(unmarked(words))
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(6)
        passages = ", ".join(f"{{{each.value}}}" for each in PASSAGES)
        column.addWidget(text_label(FIELDS_HELP.format(passages=passages, words=_braced(list(WORDS))), "soft"))
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)

    def _lines(self) -> Sequence[tuple[str, QWidget]]:
        return (
            (tr("&Title"), self.title),
            (tr("&What it is for, in one sentence"), self.words),
            (tr("What comes &out"), self.kind),
            (tr("A &question to you, whose answer is {note}"), self.asks),
            (tr("Cho&ices, of which one is {choice}"), self.choices),
            (tr("Who the &model is to be"), self.system),
            (tr("Instruction for models that &follow instructions"), self.chat),
            (tr("The same for models that only &go on with a text"), self.base),
            (tr("Items, remarks or chapters ({&count})"), self.count),
            (tr("Most wor&ds of the answer ({words})"), self.most),
            (tr("What a model &needs at least"), self.weights),
        )

    def _join(self) -> None:
        for line in (self.title, self.words, self.asks, self.choices):
            line.textEdited.connect(self._edited)
        for box in (self.system, self.chat, self.base):
            box.textChanged.connect(self._edited)
        for number in (self.count, self.most, self.weights):
            number.valueChanged.connect(self._edited)
        self.kind.currentIndexChanged.connect(self._edited)

    def _edited(self, *_: object) -> None:
        if not self._filling:
            self.changed.emit()

    def show_tool(self, tool: Tool, *, editable: bool) -> None:
        """Fill the form with a tool; one that is not editable can be read and copied from."""
        self._tool, self._filling = tool, True
        texts = ((self.title, tool.title), (self.words, tool.words), (self.asks, tool.asks))
        for line, text in (*texts, (self.choices, ", ".join(tool.choices))):
            line.setText(text)
            line.setCursorPosition(0)
            line.setReadOnly(not editable)
        boxes = ((self.system, tool.system), (self.chat, tool.instruction_chat), (self.base, tool.instruction_base))
        for box, text in boxes:
            box.setPlainText(text)
            box.setReadOnly(not editable)
        numbers = ((self.count, tool.count), (self.most, tool.max_words))
        for number, value in (*numbers, (self.weights, round(tool.needs.parameters / MILLION))):
            number.setValue(value)
            number.setEnabled(editable)
        self.kind.setCurrentIndex(self.kind.findData(tool.output))
        self.kind.setEnabled(editable)
        self._filling = False
        self.verticalScrollBar().setValue(0)

    def tool(self) -> Tool:
        """The tool as the form has it; what the form does not show is as it was.

        Raises:
            LookupError: when no tool was shown yet.
        """
        if self._tool is None:
            raise LookupError("no tool is shown")
        output = OutputKind(self.kind.currentData())
        reads = self._tool.reads
        if output is OutputKind.REWRITE and Reads.SELECTION not in reads:
            reads = (*reads, Reads.SELECTION)
        needs = self._tool.needs
        return msgspec.structs.replace(
            self._tool,
            title=self.title.text().strip(),
            words=self.words.text().strip(),
            asks=self.asks.text().strip(),
            choices=tuple(each.strip() for each in self.choices.text().split(",") if each.strip()),
            output=output,
            reads=reads,
            system=self.system.toPlainText().strip(),
            instruction_chat=self.chat.toPlainText().strip(),
            instruction_base=self.base.toPlainText(),
            count=self.count.value(),
            max_words=self.most.value(),
            needs=Needs(needs.chat, needs.grammar, self.weights.value() * MILLION, needs.context_tokens),
        )


def _braced(names: Sequence[str]) -> str:
    return ", ".join(f"{{{each}}}" for each in names)
