"""Words to avoid and words to favour."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inkwell.app.asking import has_a_letter
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import text_label
from inkwell.ui.dialogs.message import Message
from inkwell.ui.icons import IconButton, Icons

WIDE = 18
"""Letters that the choices of a row have room for, so that all rows are as wide."""
PHRASES_HIGH, LIST_HIGH = 110, 132
BANNED_HINT = tr(
    "One phrase a line, as whole words, in capitals or not. When one begins to appear, the "
    "partner goes back to where it began and goes on another way."
)
BIAS_HINT = tr("Nothing is forced: a likelier phrase comes where it could have come, a rarer one may still appear.")
CHOICES = ((tr("Much rarer"), -10.0), (tr("Rarer"), -3.0), (tr("Likelier"), 2.0), (tr("Much likelier"), 5.0))


class WordPage(QWidget):
    """The phrases that must not appear, the list of clichés, and the phrases with a bias. `changed` after each edit."""

    changed = Signal()

    def __init__(self, settings: Settings, cliches: Sequence[str], icons: Icons) -> None:
        super().__init__()
        self.banned = QPlainTextEdit("\n".join(settings.banned))
        self.cliches = QCheckBox(tr("Avoid machine &clichés ({count} phrases)", count=len(cliches)))
        self.see_button = QPushButton(tr("See the list"))
        self.list = QPlainTextEdit("\n".join(cliches))
        self.biases = BiasRows(settings.phrase_bias, icons)
        self.message = Message()
        self.cliches.setChecked(settings.ban_cliches)
        self._name()
        self._lay_out()
        self.see_button.toggled.connect(self._see)
        self.banned.textChanged.connect(self._check)
        self.cliches.toggled.connect(lambda _on: self.changed.emit())
        self.biases.changed.connect(self.changed)
        self._check()

    def _name(self) -> None:
        self.banned.setAccessibleName(tr("Phrases that must not appear, one a line"))
        self.banned.setTabChangesFocus(True)
        self.banned.setFixedHeight(PHRASES_HIGH)
        self.see_button.setCheckable(True)
        self.see_button.setAutoDefault(False)
        self.see_button.setProperty("role", "link")
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setAccessibleName(tr("Machine clichés"))
        self.list.setFixedHeight(LIST_HIGH)
        self.list.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        title = QLabel(tr("Phrases that must not a&ppear"))
        title.setBuddy(self.banned)
        column.addWidget(title)
        column.addWidget(self.banned)
        column.addWidget(self.message)
        column.addWidget(text_label(BANNED_HINT, "soft"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(self.cliches, 1)
        row.addWidget(self.see_button)
        column.addLayout(row)
        column.addWidget(self.list)
        more = QLabel(tr("Words that shall come more often, or less often"))
        more.setContentsMargins(0, 12, 0, 0)
        column.addWidget(more)
        column.addWidget(self.biases)
        column.addWidget(text_label(BIAS_HINT, "soft"))
        column.addStretch(1)

    def phrases(self) -> tuple[str, ...]:
        """The banned phrases, each once, as they were written."""
        lines = (" ".join(line.split()) for line in self.banned.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))

    @property
    def reason(self) -> str:
        """One sentence why a line cannot be looked for, "" when all can."""
        odd = next((phrase for phrase in self.phrases() if not has_a_letter(phrase)), None)
        return "" if odd is None else tr("“{odd}” has no letter in it, so it cannot be avoided as a phrase.", odd=odd)

    def _check(self) -> None:
        self.message.complain(self.reason)
        self.changed.emit()

    def _see(self, seen: bool) -> None:
        self.list.setVisible(seen)
        self.see_button.setText(tr("Hide the list") if seen else tr("See the list"))


class BiasRows(QWidget):
    """A phrase a row, with how much more or less often it shall come; the last, empty row makes a new one."""

    changed = Signal()

    def __init__(self, biases: dict[str, float], icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.rows: list[BiasRow] = []
        self.add_button = QPushButton(tr("Add a phrase"))
        self.add_button.setAutoDefault(False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        for phrase, bias in biases.items():
            self._add(phrase, bias)
        self.add_button.clicked.connect(lambda: self._add("", CHOICES[1][1]).phrase.setFocus())

    def biases(self) -> dict[str, float]:
        """As `Settings.phrase_bias`; empty rows are left out, of two rows for one phrase the lower one counts."""
        return {row.phrase.text().strip(): row.bias() for row in self.rows if row.phrase.text().strip()}

    def _add(self, phrase: str, bias: float) -> "BiasRow":
        row = BiasRow(phrase, bias, self._icons)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        return row

    def _remove(self, row: "BiasRow") -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add_button.setFocus()
        self.changed.emit()


class BiasRow(QWidget):
    """One phrase."""

    changed = Signal()
    removed = Signal()

    def __init__(self, phrase: str, bias: float, icons: Icons) -> None:
        super().__init__()
        self.phrase = QLineEdit(phrase)
        self.phrase.setPlaceholderText(tr("A word or a phrase"))
        self.phrase.setAccessibleName(tr("Phrase"))
        self.box = QComboBox()
        self.box.setAccessibleName(tr("How often it shall come"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(WIDE)
        self.remove = IconButton(icons, "x", tr("Take this phrase off the list"))
        self._fill(bias)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.phrase, 1)
        row.addWidget(self.box)
        row.addWidget(self.remove)
        self.phrase.textChanged.connect(lambda _text: self.changed.emit())
        self.box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.remove.clicked.connect(self.removed)

    def _fill(self, bias: float) -> None:
        for words, value in CHOICES:
            self.box.addItem(f"{words} ({signed(value)})", value)
        if self.box.findData(bias) < 0:
            # Written into the file by hand: kept, and offered like the others.
            self.box.addItem(tr("As you set it ({signed})", signed=signed(bias)), bias)
        self.box.setCurrentIndex(self.box.findData(bias))

    def bias(self) -> float:
        """What is added to the phrase's logits."""
        return float(self.box.currentData())


def signed(bias: float) -> str:
    """A bias with its sign, as it is set in type."""
    return f"{bias:+g}".replace("-", "−")
