"""Three short pages on how the partner writes: where it stops, what it keeps out, and what it does beforehand."""

from typing import Any

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from inkwell.settings.catalogue import SETTINGS
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import text_label
from inkwell.ui.dialogs.sampler_form import lines_of, texts_of

STOP_HINT = tr("One text a line; the proposal ends before it. \\n stands for a new line.")
STOP_HIGH = 84

LIMITS = (
    ("off", tr("O&ff"), tr("Nothing is kept out.")),
    ("mild", tr("&Mild"), tr("Slurs and explicit sexual words do not appear; the partner finds another way to go on.")),
    (
        "strict",
        tr("S&trict"),
        tr("Nor do swear words, nor words for cruelty, drugs and nudity. Where the story insists, the proposal ends."),
    ),
)
LIMIT_HINT = tr(
    "This is a list of words and a stop, no more. It does not understand what a sentence means: "
    "it can miss what is said in other words, and keep out what was harmless. Your own text is "
    "never touched."
)

CONTEXTS = (2048, 4096, 8192, 16384, 32768)
TOKENS_A_PAGE = 400
"""About a printed page of prose."""
CONTEXT_HINT = tr(
    "More text before its eyes takes more memory, and longer to read at first. When it is "
    "changed, the model is loaded again."
)
WARM_HINT = tr(
    "While you type, the model reads what you wrote, so that it can begin at once when you ask. "
    "It waits whenever you need the computer, and does not do it on battery."
)
CLOSER_HINT = tr(
    "Adds “Look closer” to each proposal: how likely each piece of it was, and what could have "
    "stood there. It takes a little more time."
)


class EndingsPage(QWidget):
    """Length, number, end and trimming of proposals."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.words = QSpinBox()
        self.variants = QSpinBox()
        self.end_box = QComboBox()
        self.trim = QCheckBox(tr("Leave out a last sentence that is not &finished"))
        self.stop = QPlainTextEdit(lines_of(settings.stop))
        self._fill(settings)
        self._lay_out()

    def _fill(self, settings: Settings) -> None:
        self.words.setRange(*SETTINGS["max_words"].whole_bounds)
        self.words.setSingleStep(10)
        self.words.setSuffix(tr(" words"))
        self.words.setValue(settings.max_words)
        self.variants.setRange(*SETTINGS["variants"].whole_bounds)
        self.variants.setValue(settings.variants)
        for box in (self.words, self.variants):
            box.lineEdit().setTextMargins(5, 0, 0, 0)
        for place, words in SETTINGS["end_at"].declared.choices:
            self.end_box.addItem(words, place)
        self.end_box.setCurrentIndex(self.end_box.findData(settings.end_at))
        self.trim.setChecked(settings.trim == "sentence")
        self.stop.setTabChangesFocus(True)
        self.stop.setFixedHeight(STOP_HIGH)
        self.stop.setAccessibleName(tr("Texts that end a proposal, one a line"))

    def _lay_out(self) -> None:
        column = _column(self)
        _add(column, tr("At &most"), self.words)
        _add(column, tr("Proposals at on&ce"), self.variants)
        _add(column, tr("&It ends by itself"), self.end_box)
        column.addWidget(self.trim)
        column.addWidget(text_label(tr("A word is never cut in two either way."), "soft"))
        column.addSpacing(8)
        _add(column, tr("It also ends &before"), self.stop)
        column.addWidget(text_label(STOP_HINT, "soft"))
        column.addStretch(1)

    def changes(self) -> dict[str, Any]:
        """What is shown, by the names in `Settings`."""
        return {
            "max_words": self.words.value(),
            "variants": self.variants.value(),
            "end_at": self.end_box.currentData(),
            "trim": "sentence" if self.trim.isChecked() else "word",
            "stop": texts_of(self.stop.toPlainText()),
        }


class ContentPage(QWidget):
    """The three levels of the content limit, and what it is not."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.levels: dict[str, QRadioButton] = {}
        group = QButtonGroup(self)
        column = _column(self)
        for level, words, meaning in LIMITS:
            button = QRadioButton(words)
            button.setAccessibleDescription(meaning)
            button.setChecked(level == settings.content_limit)
            group.addButton(button)
            self.levels[level] = button
            column.addWidget(button)
            told = text_label(meaning, "soft")
            told.setContentsMargins(22, 0, 0, 8)
            column.addWidget(told)
        column.addWidget(text_label(LIMIT_HINT, "soft"))
        column.addStretch(1)

    def changes(self) -> dict[str, Any]:
        """What is shown, by the names in `Settings`."""
        return {"content_limit": next(level for level, button in self.levels.items() if button.isChecked())}


class ReadinessPage(QWidget):
    """Reading ahead, how much is read, and whether proposals can be looked at closely."""

    def __init__(self, settings: Settings, trained: int) -> None:
        super().__init__()
        self.warm = QCheckBox(tr("Read ahead whi&le I write"))
        self.context_box = QComboBox()
        self.closer = QCheckBox(tr("Let me loo&k closer at proposals"))
        self.warm.setChecked(settings.warm)
        self.closer.setChecked(settings.alternatives)
        self._fill(settings.context_tokens, trained)
        column = _column(self)
        column.addWidget(self.warm)
        column.addWidget(text_label(WARM_HINT, "soft"))
        column.addSpacing(8)
        _add(column, tr("&How much text it has before its eyes"), self.context_box)
        column.addWidget(text_label(CONTEXT_HINT, "soft"))
        column.addSpacing(8)
        column.addWidget(self.closer)
        column.addWidget(text_label(CLOSER_HINT, "soft"))
        column.addStretch(1)

    def _fill(self, chosen: int, trained: int) -> None:
        for tokens in sorted({*CONTEXTS, chosen}):
            if tokens <= (trained or tokens) or tokens in (chosen, CONTEXTS[0]):
                pages = max(1, round(tokens / TOKENS_A_PAGE))
                self.context_box.addItem(
                    tr("About {pages} pages ({tokens:,} tokens)", pages=pages, tokens=tokens), tokens
                )
        self.context_box.setCurrentIndex(self.context_box.findData(chosen))

    def changes(self) -> dict[str, Any]:
        """What is shown, by the names in `Settings`."""
        return {
            "warm": self.warm.isChecked(),
            "context_tokens": self.context_box.currentData(),
            "alternatives": self.closer.isChecked(),
        }


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return column


def _add(column: QVBoxLayout, words: str, field: QWidget) -> None:
    """A field under its name: the names are too long to stand beside it."""
    label = QLabel(words)
    label.setBuddy(field)
    column.addWidget(label)
    column.addWidget(field)
