"""Every sampler setting with its range, a line of help, and a way back to the usual value."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inkwell.engine.sampling import RANGES, Sampling
from inkwell.errors import InkwellError
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import text_label
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.sampler_words import GROUPS, WORDS, Words
from inkwell.ui.dialogs.step_list import StepList
from inkwell.ui.labels import ElidedLabel

FIELD = 132
"""Pixels of a number's field."""
BREAKERS_HIGH = 96
CANNOT = tr("The model that is loaded cannot do this.")
_SEEDS = 10
"""Digits of the largest seed."""


@dataclass(frozen=True)
class Hand:
    """How one field is read, set and watched."""

    widget: QWidget
    get: Callable[[], Any]
    put: Callable[[Any], None]
    reset: QPushButton
    term: ElidedLabel


class SamplerForm(QWidget):
    """Shows a `Sampling`; `changed` when the author changed a field. Numbers out of range cannot be entered."""

    changed = Signal()

    def __init__(self, unsupported: Sequence[str] = ()) -> None:
        super().__init__()
        self._usual = Sampling()
        self._kept = Sampling()
        """What was shown last: the biases, which are edited elsewhere, stay with it."""
        self._filling = False
        self._hands: dict[str, Hand] = {}
        self.reset_all = QPushButton(tr("Set everything as usual"))
        self.message = Message()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._lay_out(unsupported)
        self.reset_all.clicked.connect(self._reset_all)
        self.show_sampling(Sampling())

    def field(self, name: str) -> QWidget:
        """The widget of a setting, by its name in `Sampling`."""
        return self._hands[name].widget

    def reset_button(self, name: str) -> QPushButton:
        """The button beside it."""
        return self._hands[name].reset

    def sampling(self) -> Sampling:
        """What the fields say."""
        values = {name: hand.get() for name, hand in self._hands.items()}
        return msgspec.structs.replace(self._kept, **values)

    @property
    def reason(self) -> str:
        """One sentence why these settings do not go together, "" when they do."""
        try:
            self.sampling().check()
        except InkwellError as error:
            return error.sentence
        return ""

    def show_sampling(self, sampling: Sampling) -> None:
        """Show these settings; that is no change of the author's."""
        self._filling = True
        self._kept = sampling
        for name, hand in self._hands.items():
            hand.put(getattr(sampling, name))
        self._filling = False
        self._follow()

    def _lay_out(self, unsupported: Sequence[str]) -> None:
        self.reset_all.setAutoDefault(False)
        self._column.addWidget(self.reset_all, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.message)
        for group in GROUPS:
            title = QLabel(group.title)
            title.setProperty("role", "strong")
            title.setContentsMargins(0, 12, 0, 0)
            self._column.addWidget(title)
            for name in group.fields:
                self._add(name, WORDS[name], name in unsupported)

    def _add(self, name: str, words: Words, cannot: bool) -> None:
        widget, get, put, wide = self._make(name, words)
        reset = QPushButton(tr("As usual"))
        reset.setProperty("role", "link")
        reset.setAutoDefault(False)
        reset.setAccessibleName(tr("{name}: as usual", name=words.name))
        reset.clicked.connect(lambda: self._reset(name))
        term = ElidedLabel(words.term, "caption")
        self._hands[name] = Hand(widget, get, put, reset, term)
        widget.setAccessibleName(f"{words.name} ({words.term})" if words.term else words.name)
        widget.setAccessibleDescription(words.help)
        widget.setEnabled(not cannot)
        help_line = text_label(f"{words.help} {CANNOT}" if cannot else words.help, "soft")
        self._place(words, self._hands[name], help_line, wide)

    def _place(self, words: Words, hand: Hand, help_line: QLabel, wide: bool) -> None:
        widget, name = hand.widget, QLabel(words.name)
        name.setBuddy(widget)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(name)
        head.addWidget(hand.term, 1)
        head.addWidget(hand.reset)
        if not wide:
            head.addWidget(widget)
        whole = QVBoxLayout()
        whole.setSpacing(2)
        whole.addLayout(head)
        whole.addWidget(help_line)
        if wide:
            whole.addSpacing(4)
            whole.addWidget(widget)
        self._column.addLayout(whole)

    def _make(self, name: str, words: Words) -> tuple[QWidget, Callable[[], Any], Callable[[Any], None], bool]:
        if name == "order":
            return self._make_order()
        if name == "dry_breakers":
            return self._make_breakers()
        if name == "seed":
            return self._make_seed()
        if name in RANGES:
            return self._make_number(name, words)
        box = QCheckBox(tr("On"))
        box.toggled.connect(self._changed)
        return box, box.isChecked, box.setChecked, False

    def _make_number(self, name: str, words: Words) -> tuple[QWidget, Callable[[], Any], Callable[[Any], None], bool]:
        box = NumberBox(*RANGES[name], words)
        box.valueChanged.connect(self._changed)
        return box, box.number, box.setValue, False

    def _make_order(self) -> tuple[QWidget, Callable[[], Any], Callable[[Any], None], bool]:
        steps = StepList()
        steps.changed.connect(self._changed)
        return steps, steps.order, steps.set_order, True

    def _make_breakers(self) -> tuple[QWidget, Callable[[], Any], Callable[[Any], None], bool]:
        box = QPlainTextEdit()
        box.setTabChangesFocus(True)
        box.setFixedHeight(BREAKERS_HIGH)
        box.textChanged.connect(self._changed)
        return box, lambda: texts_of(box.toPlainText()), lambda texts: box.setPlainText(lines_of(texts)), True

    def _make_seed(self) -> tuple[QWidget, Callable[[], Any], Callable[[Any], None], bool]:
        line = QLineEdit()
        line.setPlaceholderText(tr("Anew each time"))
        line.setFixedWidth(FIELD)
        line.setMaxLength(_SEEDS)
        line.textEdited.connect(lambda text: line.setText("".join(each for each in text if each in "0123456789")))
        line.textChanged.connect(self._changed)
        put = line.setText
        return line, lambda: int(line.text()) if line.text() else None, lambda seed: put(_digits(seed)), False

    def _reset(self, name: str) -> None:
        hand = self._hands[name]
        if hand.reset.hasFocus():
            # The button goes away; the keyboard stays at this setting.
            hand.widget.setFocus()
        hand.put(getattr(self._usual, name))

    def _reset_all(self) -> None:
        for name in self._hands:
            self._reset(name)

    def _changed(self) -> None:
        if not self._filling:
            self._follow()
            self.changed.emit()

    def _follow(self) -> None:
        for name, hand in self._hands.items():
            hand.reset.setVisible(hand.get() != getattr(self._usual, name))
            off = WORDS[name].off is not None and hand.get() == WORDS[name].off
            hand.term.set_text(tr("{term} · off", term=WORDS[name].term) if off else WORDS[name].term)
        self.reset_all.setEnabled(self.sampling() != self._as_usual())
        self.message.complain(self.reason)

    def _as_usual(self) -> Sampling:
        usual: Mapping[str, Any] = {name: getattr(self._usual, name) for name in self._hands}
        return msgspec.structs.replace(self._kept, **usual)


class NumberBox(QDoubleSpinBox):
    """A number within its range."""

    def __init__(self, low: float, high: float, words: Words) -> None:
        super().__init__()
        self._whole = words.decimals == 0
        self.setDecimals(words.decimals)
        self.setRange(low, high)
        self.setSingleStep(words.step)
        self.setFixedWidth(FIELD)
        self.setToolTip(tr("Between {low:g} and {high:g}", low=low, high=high))
        self.lineEdit().setTextMargins(5, 0, 0, 0)

    def number(self) -> float | int:
        """The value, whole where it counts things."""
        return round(self.value()) if self._whole else round(self.value(), self.decimals())

    def textFromValue(self, value: float) -> str:
        """As short as it can be said."""
        return super().textFromValue(value) if self._whole else self.locale().toString(value, "g", 6)


def texts_of(lines: str) -> tuple[str, ...]:
    r"""The texts that an author wrote one a line: `\n` in one is a new line, `\t` a tab, `\\` a backslash."""
    return tuple(_unescaped(line) for line in lines.split("\n") if line)


def lines_of(texts: Sequence[str]) -> str:
    """The same the other way round."""
    return "\n".join("".join(_ESCAPES.get(letter, letter) for letter in text) for text in texts)


_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_LETTERS = {escape[1]: letter for letter, escape in _ESCAPES.items()}


def _unescaped(line: str) -> str:
    return re.sub(r"\\(.)", lambda found: _LETTERS.get(found[1], found[0]), line)


def _digits(seed: int | None) -> str:
    return "" if seed is None else str(seed)
