"""The small panel over a page that says what a model looked at before a word, in words and numbers."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from inkwell.app.lens import Choice, SeenWord, View, chance, share, shown_token
from inkwell.engine.attention import Attention
from inkwell.translation import tr
from inkwell.ui.icons import IconButton, Icons
from inkwell.ui.labels import ElidedLabel

ROWS: Final = 6
"""Words and alternatives that are listed."""
RESTS: Final = 0.3
"""The share that is told when it rests on a text's beginning, whatever stands there."""
GAP: Final = 8
WIDE: Final = 460
_VIEWS: Final = {
    View.AVERAGE: tr("Average of all heads"),
    View.ROLLOUT: tr("Rollout through layers"),
    View.HEAD: tr("One head"),
}
_LONGEST: Final = 28


class LensPanel(QFrame):
    """`chosen(Choice)` when other weights are wanted; `closed` when the author has seen enough."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, icons: Icons, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._column = QVBoxLayout(self)
        self._low = False
        self._remark = ""
        """What is said whichever weights are shown."""
        self.setProperty("role", "strip")
        self.setAccessibleName(tr("What the model looked at"))
        self.title = ElidedLabel("", "strong")
        self.close_button = IconButton(icons, "x", tr("End what the model looked at"))
        self.close_button.clicked.connect(self.closed)
        self.view = QComboBox()
        self.view.setAccessibleName(tr("Which weights are shown"))
        for view, words in _VIEWS.items():
            self.view.addItem(words, view)
        self.layer, self.head = _number(tr("Layer ")), _number(tr("Head "))
        self.words, self.others, self.remark = _lines(tr("Heaviest words")), _lines(tr("Alternatives")), _lines("")
        self.remark.setProperty("role", "caption")
        self._lay_out()
        self.view.currentIndexChanged.connect(self._choose)
        self.layer.valueChanged.connect(self._choose)
        self.head.valueChanged.connect(self._choose)
        self.hide()

    def _lay_out(self) -> None:
        head, choice, lists = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        choice.addWidget(self.view, 1)
        choice.addWidget(self.layer)
        choice.addWidget(self.head)
        for heading, label in ((tr("Looked at most"), self.words), (tr("Would also have said"), self.others)):
            part = QVBoxLayout()
            part.setSpacing(2)
            named = QLabel(heading)
            named.setProperty("role", "heading")
            part.addWidget(named)
            part.addWidget(label)
            part.addStretch(1)
            lists.addLayout(part, 1)
        self._column.setContentsMargins(12, 8, 8, 10)
        self._column.setSpacing(8)
        for part in (head, choice, lists):
            self._column.addLayout(part)
        self._column.addWidget(self.remark)

    @property
    def choice(self) -> Choice:
        """Which weights are to be shown."""
        return Choice(View(self.view.currentData()), self.layer.value(), self.head.value())

    def wait(self, word: str) -> None:
        """Say that the model is looking."""
        self._say(tr("The model looks at what stands before “{short}” …", short=_short(word)), "")
        self.words.setText("")
        self.others.setText("")
        self._able(False)

    def refuse(self, sentence: str) -> None:
        """Say why there is nothing to show."""
        self._say(tr("What the model looked at cannot be shown"), sentence)
        self._able(False)

    def take(self, word: str, attention: Attention, whose: str) -> None:
        """Show the alternatives to a word, and let layers and heads be chosen; `whose`: who wrote it, in a sentence."""
        with QSignalBlocker(self.layer), QSignalBlocker(self.head):
            self.layer.setMaximum(attention.layers)
            self.head.setMaximum(attention.heads)
        self.layer.setToolTip(tr("Of {layers} layers", layers=attention.layers))
        self.head.setToolTip(tr("Of {heads} heads in each layer", heads=attention.heads))
        chosen = attention.chosen
        likely = "" if chosen is None else f" ({shown_token(chosen.text)}: {chance(chosen)})"
        left = (
            tr("Looked at again: the last {count} tokens before it. ", count=len(attention.tokens))
            if attention.left_out
            else ""
        )
        remark = tr(
            "{whose}; this is how the model that is loaded now reads the text before it, as it stands. "
            "{left}How much is looked at a word does not say why another is chosen.",
            whose=whose,
            left=left,
        )
        self._remark = remark
        self._say(tr("Before “{short}”{likely}", short=_short(word), likely=likely), remark)
        rows = [f"{shown_token(_short(other.text))}  {chance(other)}" for other in attention.alternatives[:ROWS]]
        self.others.setText("\n".join(rows))
        self._able(True)

    def list_words(self, words: tuple[SeenWord, ...], resting: float) -> None:
        """Show the heaviest words; `resting` is the share of all that rests on the text's beginning."""
        rests = (
            tr(" {share} rests on the beginning, as in any text; the shades leave that out.", share=share(resting))
            if resting > RESTS
            else ""
        )
        self.remark.setText(self._remark + rests)
        self.words.setText("\n".join(f"{_short(word.text)}  {share(word.weight)}" for word in words[:ROWS]))
        self.setAccessibleDescription(f"{self.title.full_text}. {self.words.text()}")
        self.place(self._low)

    def _say(self, title: str, remark: str) -> None:
        self.title.set_text(title)
        self.remark.setText(remark)
        self.remark.setVisible(bool(remark))
        self.setAccessibleDescription(f"{title}. {remark}")

    def _able(self, able: bool) -> None:
        self.view.setEnabled(able)
        for each in (self.layer, self.head):
            each.setEnabled(able and self.choice.view is View.HEAD)

    def _choose(self, *_: object) -> None:
        self._able(True)
        self.chosen.emit(self.choice)

    def place(self, low: bool) -> None:
        """Stand at the page's foot (`low`) or head, as wide as there is room."""
        self._low = low
        self.setFixedWidth(min(WIDE, max(self._page.width() - 2 * GAP - 16, 160)))
        self._column.invalidate()
        self._column.activate()
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))
        top = self._page.height() - self.height() - GAP if low else GAP
        self.move((self._page.width() - self.width()) // 2, max(GAP, top))
        self.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the page as long as this is in sight."""
        super().showEvent(event)
        self._page.installEventFilter(self)
        self.place(self._low)

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow it no more."""
        super().hideEvent(event)
        self._page.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place; Escape on the page ends it too."""
        if event.type() == QEvent.Type.Resize:
            self.place(self._low)
        keys = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if isinstance(event, QKeyEvent) and event.type() in keys and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.closed.emit()
            return True
        return super().eventFilter(watched, event)


def _number(prefix: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(1, 1)
    made.setPrefix(prefix)
    made.lineEdit().setTextMargins(5, 0, 0, 0)
    made.setAccessibleName(prefix.strip())
    return made


def _lines(name: str) -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    made.setAccessibleName(name)
    return made


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
