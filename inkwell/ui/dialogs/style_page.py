"""How boldly the partner writes: a style that comes along, one of the author's own, and every setting behind them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSlider, QVBoxLayout, QWidget

from inkwell.app.asking import sampling_of, values_of
from inkwell.engine.presets import Preset
from inkwell.translation import parted, shown, tr
from inkwell.ui.dialogs.frame import text_label
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.sampler_form import NumberBox, SamplerForm

OWN = tr("Your own settings")
OWN_WORDS = tr("As they are set below and under “All settings”.")
KEPT_WORDS = tr("A style that you keep.")
SLIDER_MOST = 200
"""Hundredths: a slider ends at 2, what is bolder still can be typed under "All settings"."""


@dataclass(frozen=True)
class Styles:
    """As `Settings` keeps them: which one is chosen, the author's own settings, and the styles that they keep."""

    preset: str
    sampling: dict[str, Any]
    presets: dict[str, dict[str, Any]]


class StylePage(QWidget):
    """Chooses, keeps, renames and deletes styles; `form` shows the one that is chosen and changes it."""

    changed = Signal()

    def __init__(self, styles: Styles, presets: Sequence[Preset], form: SamplerForm) -> None:
        super().__init__()
        self._known = {preset.name: preset for preset in presets}
        self._own = dict(styles.presets)
        self._form = form
        self._sampling = dict(styles.sampling)
        self.box = QComboBox()
        self.words = text_label("", "soft")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.boldness = text_label("", "caption")
        self.name_line = NameLine()
        self.keep_button = QPushButton(tr("Keep this style"))
        self.rename_button = QPushButton(tr("Rename"))
        self.delete_button = QPushButton(tr("Delete"))
        self.message = Message()
        self._lay_out()
        self._fill(styles.preset)
        self._join()
        self._show_chosen()

    def _lay_out(self) -> None:
        self.slider.setRange(0, SLIDER_MOST)
        self.slider.setPageStep(10)
        self.slider.setSingleStep(5)
        self.slider.setAccessibleName(tr("Boldness (temperature), from steady to surprising"))
        self.name_line.setPlaceholderText(tr("A name for the style"))
        self.name_line.setAccessibleName(tr("A name for the style"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(_named(tr("Styl&e"), self.box))
        column.addWidget(self.box)
        column.addWidget(self.words)
        column.addSpacing(8)
        column.addLayout(self._boldness_title())
        column.addLayout(_between(tr("steady"), self.slider, tr("surprising")))
        column.addSpacing(8)
        column.addWidget(_named(tr("Styles of &your own"), self.name_line))
        column.addLayout(self._keeping())
        column.addWidget(self.message)
        column.addWidget(text_label(tr("A style is all that stands under “All settings”."), "soft"))
        column.addStretch(1)

    def _boldness_title(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(_named(tr("&Boldness"), self.slider))
        row.addWidget(self.boldness, 1)
        return row

    def _keeping(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name_line, 1)
        for button in (self.keep_button, self.rename_button, self.delete_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        return row

    def _join(self) -> None:
        self.box.currentIndexChanged.connect(lambda _index: self._show_chosen())
        self.slider.valueChanged.connect(self._slid)
        self._form.changed.connect(self._form_changed)
        self.name_line.textChanged.connect(lambda _text: self._follow())
        self.name_line.finished.connect(self.keep_button.click)
        self.keep_button.clicked.connect(self._keep)
        self.rename_button.clicked.connect(self._rename)
        self.delete_button.clicked.connect(self._delete)

    def styles(self) -> Styles:
        """What is chosen and kept now."""
        return Styles(self._chosen(), dict(self._sampling), dict(self._own))

    def _chosen(self) -> str:
        return str(self.box.currentData())

    def _fill(self, chosen: str) -> None:
        """List what there is and choose this; a style that is not there any more is the first."""
        blocked = self.box.blockSignals(True)
        self.box.clear()
        for name in (*self._known, *(own for own in self._own if own not in self._known)):
            self.box.addItem(shown(name), name)
        self.box.insertSeparator(self.box.count())
        self.box.addItem(OWN, "")
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)))
        self.box.blockSignals(blocked)

    def _show_chosen(self) -> None:
        name = self._chosen()
        # An own style comes before one of the same name that came along later.
        if name in self._own or not name:
            values = self._own.get(name, self._sampling)
            sampling, wrong = sampling_of(values)
            self.words.setText(KEPT_WORDS if name else OWN_WORDS)
            self.message.complain(_not_used(wrong))
        else:
            sampling = self._known[name].sampling
            self.words.setText(shown(self._known[name].words))
            self.message.say("")
        self._form.show_sampling(sampling)
        self._show_slider()
        self._follow()
        self.changed.emit()

    def _show_slider(self) -> None:
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(round(100 * self._form.sampling().temperature))
        self.boldness.setText(tr("temperature {temperature:g}", temperature=self._form.sampling().temperature))
        self.slider.blockSignals(blocked)

    def _slid(self, hundredths: int) -> None:
        box = self._form.field("temperature")
        if isinstance(box, NumberBox):
            box.setValue(hundredths / 100)

    def _form_changed(self) -> None:
        """What was changed by hand is the author's own, whichever style it began with."""
        self._sampling = values_of(self._form.sampling())
        blocked = self.box.blockSignals(True)
        self.box.setCurrentIndex(self.box.findData(""))
        self.box.blockSignals(blocked)
        self.words.setText(OWN_WORDS)
        self._show_slider()
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        name, own = self._name(), self._chosen() in self._own
        self.keep_button.setEnabled(bool(name) and not self._form.reason)
        self.rename_button.setEnabled(own and bool(name) and name != self._chosen())
        self.delete_button.setEnabled(own)

    def _name(self) -> str:
        return " ".join(self.name_line.text().split())

    def _keep(self) -> None:
        name = self._name()
        if self._is_free(name):
            replaced = name in self._own
            self._own[name] = values_of(self._form.sampling())
            self._say_done(
                name,
                tr("“{name}” is now as it stands here.", name=name) if replaced else tr("“{name}” is kept.", name=name),
            )

    def _rename(self) -> None:
        old, name = self._chosen(), self._name()
        if name in self._own:
            self.message.complain(tr("There is a style called “{name}” already.", name=name))
        elif self._is_free(name):
            self._own = {name if each == old else each: values for each, values in self._own.items()}
            self._say_done(name, tr("“{old}” is now called “{name}”.", old=old, name=name))

    def _delete(self) -> None:
        """The settings stay as they are, so that nothing is gone before the dialog is left."""
        name = self._chosen()
        self._sampling = self._own.pop(name)
        self._say_done("", tr("“{name}” is deleted; its settings are still shown.", name=name))

    def _is_free(self, name: str) -> bool:
        if name in self._known or name == OWN:
            self.message.complain(tr("“{name}” comes with Inkwell; take another name.", name=name))
            return False
        return True

    def _say_done(self, chosen: str, sentence: str) -> None:
        self._fill(chosen)
        self.name_line.clear()
        self._show_chosen()
        self.message.say(sentence)


class NameLine(QLineEdit):
    """Return says that the name is finished; it does not press the dialog's main button."""

    finished = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Return here."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        else:
            super().keyPressEvent(event)


def _not_used(names: Sequence[str]) -> str:
    return tr("Could not be read and stays as usual: {names}.", names=parted(names)) if names else ""


def _named(words: str, field: QWidget) -> QLabel:
    label = QLabel(words)
    label.setBuddy(field)
    return label


def _between(left: str, middle: QWidget, right: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for part in (QLabel(left), middle, QLabel(right)):
        if isinstance(part, QLabel):
            part.setProperty("role", "count")
        row.addWidget(part, int(part is middle))
    return row
