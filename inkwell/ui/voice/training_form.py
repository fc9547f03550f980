"""Every figure of a training, for the curious: the field's own names, each with what it is in plain words."""

from typing import Final

import msgspec
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QLabel, QSpinBox, QWidget

from inkwell.translation import tr
from inkwell.voice.specification import AdapterShape, Looks, Method, NetworkShape, Schedule, Training

_WHOLE: Final = (
    ("window", tr("Window"), 16, 8192, tr("Tokens that are read at once")),
    ("batch", tr("Batch"), 1, 512, tr("Windows that are computed together")),
    ("accumulate", tr("Accumulate"), 1, 4096, tr("Batches that one step is made of")),
    ("steps", tr("Steps"), 0, 10_000_000, tr("Updates of the weights; 0 for as many as the time and the text allow")),
    ("seed", tr("Seed"), 0, 2_147_483_647, tr("The same seed gives the same voice")),
)
_ADAPTER: Final = (("rank", tr("Rank"), 1, 512, tr("How much an adapter can hold")),)
_NETWORK: Final = (
    ("vocabulary", tr("Vocabulary"), 300, 200_000, tr("Tokens that it knows")),
    ("context", tr("Context"), 16, 8192, tr("Tokens that it has before it")),
    ("width", tr("Width"), 16, 8192, tr("Numbers for each token")),
    ("layers", tr("Layers"), 1, 96, ""),
    ("heads", tr("Heads"), 1, 128, tr("The width has to be a multiple of them")),
)
SAMPLE_EVERY: Final = 50
"""Steps between two samples, as long as nobody wants it otherwise; each takes seconds from the learning."""
_PRECISIONS: Final = ((tr("As this machine does it best"), "auto"), ("float32", "float32"), ("bfloat16", "bfloat16"))


class TrainingForm(QWidget):
    """Fields by the names of `Schedule`, `AdapterShape`, `NetworkShape` and `Looks`."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, QSpinBox] = {}
        self.rate, self.epochs, self.alpha = QDoubleSpinBox(), QDoubleSpinBox(), QDoubleSpinBox()
        self.precision = QComboBox()
        self.checkpointing = QCheckBox(tr("Compute activations again: less memory, a third more time"))
        self.on_battery = QCheckBox(tr("Go on while the machine runs on its battery"))
        self.sample_every = QSpinBox()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(22, 0, 0, 0)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._usual()

    def _usual(self) -> None:
        usual, shape, network = Schedule(), AdapterShape(), NetworkShape()
        self._decimal(self.rate, tr("Learning rate"), 8, 1e-8, 1.0, usual.learning_rate, tr("How far one step goes"))
        self._decimal(self.epochs, tr("Epochs"), 2, 0.01, 1000, usual.epochs, tr("How often the text is read at most"))
        for rows, values in ((_WHOLE, usual), (_ADAPTER, shape), (_NETWORK, network)):
            for name, words, low, high, meaning in rows:
                self._whole(name, words, low, high, getattr(values, name), meaning)
        self._decimal(self.alpha, tr("Alpha"), 2, 0.01, 10_000, shape.alpha, tr("An adapter counts alpha / rank times"))
        for words, value in _PRECISIONS:
            self.precision.addItem(words, value)
        self._add(tr("Precision"), self.precision, tr("Numbers that are computed with"))
        self.sample_every.setRange(0, 1_000_000)
        self.sample_every.setValue(SAMPLE_EVERY)
        self._add(
            tr("A sample every"), self.sample_every, tr("Steps between two samples of what it writes; 0 for none")
        )
        self._form.addRow(self.checkpointing)
        self._form.addRow(self.on_battery)

    def _whole(self, name: str, words: str, low: int, high: int, value: int, meaning: str) -> None:
        box = self.fields[name] = QSpinBox()
        box.setRange(low, high)
        box.setValue(value)
        self._add(words, box, meaning)

    def _decimal(
        self, box: QDoubleSpinBox, words: str, digits: int, low: float, high: float, value: float, meaning: str
    ) -> None:
        box.setDecimals(digits)
        box.setRange(low, high)
        box.setValue(value)
        self._add(words, box, meaning)

    def _add(self, words: str, field: QWidget, meaning: str) -> None:
        label = QLabel(words)
        label.setBuddy(field)
        field.setAccessibleName(words)
        field.setAccessibleDescription(meaning)
        field.setToolTip(meaning)
        label.setToolTip(meaning)
        if isinstance(field, QSpinBox | QDoubleSpinBox):
            field.lineEdit().setTextMargins(5, 0, 0, 0)
        self._form.addRow(label, field)

    def turn(self, method: Method, learning_rate: float, epochs: float) -> None:
        """Show what a way of learning needs, as usual for it."""
        self.show_training(Training("", method, looks=Looks(sample_every=SAMPLE_EVERY)))
        self.rate.setValue(learning_rate)
        self.epochs.setValue(epochs)
        for name, *_ in _NETWORK:
            self._form.setRowVisible(self.fields[name], method is Method.SCRATCH)
        for field in (self.fields["rank"], self.alpha):
            self._form.setRowVisible(field, method is Method.ADAPTER)

    def show_training(self, training: Training) -> None:
        """Show the figures of a training."""
        for part in (training.schedule, training.adapter, training.network):
            for name in part.__struct_fields__:
                if name in self.fields:
                    self.fields[name].setValue(getattr(part, name))
        self.rate.setValue(training.schedule.learning_rate)
        self.epochs.setValue(training.schedule.epochs)
        self.alpha.setValue(training.adapter.alpha)
        self.precision.setCurrentIndex(max(0, self.precision.findData(training.schedule.precision)))
        self.checkpointing.setChecked(training.schedule.checkpointing)
        self.sample_every.setValue(training.looks.sample_every)
        self.on_battery.setChecked(training.care.on_battery)

    def schedule(self, minutes: float) -> Schedule:
        """How long and how fast is learnt."""
        whole = {name: self.fields[name].value() for name, *_ in _WHOLE}
        return Schedule(
            **whole,
            epochs=self.epochs.value(),
            minutes=minutes,
            learning_rate=self.rate.value(),
            precision=self.precision.currentData(),
            checkpointing=self.checkpointing.isChecked(),
        )

    def adapter(self) -> AdapterShape:
        """The shape of an adapter."""
        return AdapterShape(rank=self.fields["rank"].value(), alpha=self.alpha.value())

    def network(self) -> NetworkShape:
        """The shape of a model from nothing."""
        return NetworkShape(**{name: self.fields[name].value() for name, *_ in _NETWORK})

    def looks(self) -> Looks:
        """What is shown on the way."""
        return msgspec.structs.replace(Looks(), sample_every=self.sample_every.value())
