"""What all fields of settings are, and those for the plain types: switch, choice, number, text, lines."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from inkwell.errors import InkwellError
from inkwell.settings.catalogue import Kind, Setting, said
from inkwell.settings.settings import Settings

LINES_HIGH = 92
_INSET = 5
"""Pixels that a number stands in from its frame."""


class Field(QWidget):
    """`changed` whenever the author changed something. `target` has the focus and the name."""

    changed = Signal()
    waits = False
    """Whether it is typed into, so that what comes of it is waited for."""
    wide = False
    """Whether it stands under its label, as wide as the page."""

    def __init__(self, setting: Setting, target: QWidget | None = None) -> None:
        super().__init__()
        self.setting = setting
        self.target = target or self
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.row = row
        if target is not None:
            row.addWidget(target, 1)
            target.setAccessibleName(setting.declared.label)
            target.setAccessibleDescription(setting.declared.help)
            self.setFocusProxy(target)

    @property
    def names(self) -> tuple[str, ...]:
        """The settings that it sets."""
        return (self.setting.name,)

    @property
    def reason(self) -> str:
        """One sentence why what stands here cannot be the setting; "" when it can."""
        try:
            self.setting.checked(self.value())
        except InkwellError as error:
            return error.sentence
        return ""

    def value(self) -> Any:
        """What stands here."""
        raise NotImplementedError

    def put(self, value: Any) -> None:
        """Show a value; that is no change of the author's."""
        raise NotImplementedError

    def changes(self) -> dict[str, Any]:
        """What stands here, by the names of settings."""
        return {self.setting.name: self.value()}

    def show_settings(self, settings: Settings) -> None:
        """Show what these settings say; what is so already is left alone, with the caret in it."""
        wanted = getattr(settings, self.setting.name)
        if self.value() != wanted or self.reason:
            blocked = self.blockSignals(True)
            self.put(wanted)
            self.blockSignals(blocked)

    def finish(self) -> None:
        """Take what was typed and not yet taken."""


class SwitchField(Field):
    """On or off."""

    def __init__(self, setting: Setting) -> None:
        self.box = QCheckBox()
        super().__init__(setting, self.box)
        self.row.setStretch(0, 0)
        self.box.toggled.connect(self.changed)

    def value(self) -> bool:
        """See `Field`."""
        return self.box.isChecked()

    def put(self, value: bool) -> None:
        """See `Field`."""
        self.box.setChecked(value)


class ChoiceField(Field):
    """One of several; a value that is not among the usual ones is offered too."""

    def __init__(self, setting: Setting, choices: Sequence[tuple[Any, str]] = ()) -> None:
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        super().__init__(setting, self.box)
        self.fill(choices or [(value, words) for value, words in setting.declared.choices])
        self.box.currentIndexChanged.connect(self._follow)

    def fill(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Offer these instead; that is no change of the author's."""
        blocked = self.box.blockSignals(True)
        self.box.clear()
        for value, words in choices:
            self.box.addItem(words, value)
        self.box.blockSignals(blocked)

    def value(self) -> Any:
        """See `Field`."""
        return self.box.currentData()

    def put(self, value: Any) -> None:
        """See `Field`."""
        if self.box.findData(value) < 0:
            self.box.addItem(self.words_for(value), value)
        self.box.setCurrentIndex(self.box.findData(value))

    def words_for(self, value: Any) -> str:
        """What a value is called that is not among the usual ones."""
        return said(self.setting, value)

    def _follow(self) -> None:
        self.box.setToolTip(self.box.currentText())
        self.changed.emit()


class NumberField(Field):
    """A number within its range."""

    def __init__(self, setting: Setting) -> None:
        declared = setting.declared
        self.box: QSpinBox | QDoubleSpinBox
        if setting.kind is Kind.WHOLE:
            self.box = whole = QSpinBox()
            whole.setRange(*setting.whole_bounds)
            whole.setSingleStep(int(declared.step))
        else:
            self.box = decimal = QDoubleSpinBox()
            decimal.setDecimals(1)
            decimal.setRange(setting.least or 0.0, setting.most or 0.0)
            decimal.setSingleStep(declared.step)
        super().__init__(setting, self.box)
        self.box.setSuffix(f" {declared.unit}" if declared.unit else "")
        self.box.setSpecialValueText(declared.least_is)
        self.box.setGroupSeparatorShown(True)
        self.box.setKeyboardTracking(False)
        self.box.lineEdit().setTextMargins(_INSET, 0, 0, 0)
        self.box.valueChanged.connect(self.changed)

    def value(self) -> int | float:
        """See `Field`."""
        return self.box.value() if isinstance(self.box, QSpinBox) else round(self.box.value(), 1)

    def put(self, value: Any) -> None:
        """See `Field`."""
        self.box.setValue(value)

    def finish(self) -> None:
        """See `Field`."""
        if isinstance(self.box, QAbstractSpinBox):
            self.box.interpretText()


class TextField(Field):
    """One line."""

    waits = True
    wide = True

    def __init__(self, setting: Setting) -> None:
        self.line = QLineEdit()
        self.line.setPlaceholderText(setting.declared.least_is)
        super().__init__(setting, self.line)
        self.line.textChanged.connect(self.changed)

    def value(self) -> str:
        """See `Field`."""
        return self.line.text().strip()

    def put(self, value: str) -> None:
        """See `Field`."""
        self.line.setText(value)


class LinesField(Field):
    """Several texts, one a line; each once, without spaces at its ends."""

    waits = True
    wide = True

    def __init__(self, setting: Setting) -> None:
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(LINES_HIGH)
        super().__init__(setting, self.box)
        self.box.textChanged.connect(self.changed)

    def value(self) -> tuple[str, ...]:
        """See `Field`."""
        lines = (" ".join(line.split()) for line in self.box.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))

    def put(self, value: tuple[str, ...]) -> None:
        """See `Field`."""
        self.box.setPlainText("\n".join(value))
