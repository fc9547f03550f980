"""The second step: which way a voice is made, for how long, and for the curious every figure of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QRadioButton, QSpinBox

from inkwell.engine.types import ModelRef
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import text_label
from inkwell.ui.icons import Icons
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.voice.page import Folded, VoicePage, allow, close_together, primary
from inkwell.ui.voice.training_form import TrainingForm
from inkwell.voice.specification import Care, Method, Training
from inkwell.voice.voice_folder import Voice

TITLE: Final = tr("How it learns")
ABOUT: Final = tr("Three ways; the first is the right one for nearly everybody.")
WAYS: Final = (
    (
        Method.ADAPTER,
        tr("An &adapter on a model that can write already (advised)"),
        tr(
            "The model stays as it is; a small file beside it learns how you write. How strongly it "
            "counts can be set with a slider at any time."
        ),
    ),
    (
        Method.FULL,
        tr("A &GPT-2 model, changed as a whole"),
        tr("All of it learns. It needs more memory and time, and makes a model file of its own."),
    ),
    (
        Method.SCRATCH,
        tr("A small model of your &own, from nothing"),
        tr("It knows not a word but yours. At its pocket size it learns in minutes, and writes oddly."),
    ),
)
USUAL_MINUTES: Final = {Method.ADAPTER: 15, Method.FULL: 30, Method.SCRATCH: 10}
LEARNING_RATES: Final = {Method.ADAPTER: 5e-4, Method.FULL: 5e-5, Method.SCRATCH: 1e-3}
EPOCHS: Final = {Method.ADAPTER: 3.0, Method.FULL: 3.0, Method.SCRATCH: 20.0}
"""The text is read so often at most; the minutes end it before."""
NO_BASE: Final = {
    Method.ADAPTER: tr("There is no model to learn on; add one in the settings."),
    Method.FULL: tr("There is no GPT-2 here; put its folder, as transformers writes it, into the folder of models."),
}
ON_THE_WAY: Final = tr(
    "You can go on writing meanwhile. It can be paused and stopped at any time, and goes on "
    "another day where it was. It needs a few gigabytes of memory; should there be too little, "
    "it says so before it begins. No network is used."
)
NO_TEXTS: Final = tr("Choose the texts first, on the first page.")


@dataclass(frozen=True)
class Base:
    """A model that can be learnt on, and whether a full training of it is offered."""

    model: ModelRef
    gpt2: bool = False


class WayPage(VoicePage):
    """`begin_wanted` when a training with `training(…)` is to begin; `addon_wanted` where that needs an add-on."""

    begin_wanted = Signal()
    addon_wanted = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__(TITLE, ABOUT)
        self._bases: tuple[Base, ...] = ()
        self._offered: list[Base] = []
        self._why_not = NO_TEXTS
        self._never = ""
        self._filled: tuple[object, ...] = ()
        """Whose figures the page was filled with: what the author changes in them is left alone."""
        self._wanted = ""
        """The path of the model that is chosen as soon as it is offered."""
        self.ways: dict[Method, QRadioButton] = {}
        self.base = QComboBox()
        self.base_label = text_label(tr("On which model"), "")
        self.minutes = QSpinBox()
        self.form = TrainingForm()
        self.begin_button = primary(tr("&Begin to learn"))
        self.addon_button = QPushButton("Install the &add-on…")
        self._lay_out(icons)
        self.begin_button.clicked.connect(self.begin_wanted)
        self.addon_button.clicked.connect(self.addon_wanted)
        self.base.currentIndexChanged.connect(self._follow)
        self.set_method(Method.ADAPTER)

    def _lay_out(self, icons: Icons) -> None:
        group = QButtonGroup(self)
        for method, words, meaning in WAYS:
            button = QRadioButton(words)
            button.setAccessibleDescription(meaning)
            group.addButton(button)
            self.ways[method] = button
            told = WrappedLabel(meaning, "soft")
            told.setContentsMargins(22, 0, 0, 4)
            close_together(self.column, button, told)
            button.toggled.connect(lambda on, method=method: self._turned(method) if on else None)
        self.base.setAccessibleName(tr("On which model"))
        self.base.setPlaceholderText(tr("None here"))
        self.base.setMinimumContentsLength(16)
        self.base.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.base_label.setBuddy(self.base)
        self.minutes.setRange(1, 100_000)
        self.minutes.setSuffix(tr(" minutes"))
        self.minutes.setAccessibleName(tr("For at most so long"))
        self.minutes.lineEdit().setTextMargins(5, 0, 0, 0)
        time_label = text_label(tr("For at most"), "")
        time_label.setBuddy(self.minutes)
        for label, field in ((self.base_label, self.base), (time_label, self.minutes)):
            row = QHBoxLayout()
            row.setSpacing(8)
            label.setMinimumWidth(110)
            row.addWidget(label)
            row.addWidget(field, 1 if field is self.base else 0)
            if field is not self.base:
                row.addStretch(1)
            self.column.addLayout(row)
        self.column.addWidget(WrappedLabel(ON_THE_WAY, "soft"))
        self.column.addWidget(Folded(tr("For the curious"), self.form, icons))
        self.addon_button.hide()
        self.end(self.begin_button, self.addon_button)

    def forbid(self, why: str, *, addon: bool = False) -> None:
        """Nothing can learn on this machine, and why; "" for it can. `addon`: an add-on would change that."""
        self._never = why
        self.addon_button.setVisible(addon and bool(why))
        self._follow()

    @property
    def method(self) -> Method:
        """The way that is chosen."""
        return next((method for method, button in self.ways.items() if button.isChecked()), Method.ADAPTER)

    def set_method(self, method: Method) -> None:
        """Choose a way."""
        self.ways[method].setChecked(True)
        self._turned(method)

    def _turned(self, method: Method) -> None:
        self.minutes.setValue(USUAL_MINUTES[method])
        self.form.turn(method, LEARNING_RATES[method], EPOCHS[method])
        self._offer()

    def offer(self, bases: Sequence[Base]) -> None:
        """Offer these models to learn on, the first of them first."""
        self._bases = tuple(bases)
        self._offer()

    def _offer(self) -> None:
        method, chosen = self.method, self.base_model
        self._offered = [each for each in self._bases if method is Method.ADAPTER or each.gpt2]
        blocked = self.base.blockSignals(True)
        self.base.clear()
        self.base.addItems([each.model.name for each in self._offered])
        paths = [each.model.path for each in self._offered]
        wanted = chosen.path if chosen is not None and chosen.path in paths else self._wanted
        self.base.setCurrentIndex(paths.index(wanted) if wanted in paths else 0)
        self.base.blockSignals(blocked)
        self.base.setEnabled(bool(self._offered))
        for each in (self.base, self.base_label):
            each.setVisible(method is not Method.SCRATCH)
        self._follow()

    @property
    def base_model(self) -> ModelRef | None:
        """The model to learn on."""
        place = self.base.currentIndex()
        return self._offered[place].model if 0 <= place < len(self._offered) else None

    def show_voice(self, voice: Voice, why_not: str) -> None:
        """Show how a voice learnt last, or will; `why_not` says what stands against a beginning."""
        self._why_not = why_not
        filled = (voice.id, voice.method, voice.base_path, voice.training)
        if filled != self._filled:
            self._filled = filled
            self._fill(voice)
        self.begin_button.setText(tr("&Learn again") if voice.ready else tr("&Begin to learn"))
        self._follow()

    def _fill(self, voice: Voice) -> None:
        asked = voice.training
        method = voice.method if asked is None else asked.method
        self._wanted = voice.base_path if asked is None else asked.base
        self.base.setCurrentIndex(-1)
        self.ways[method].setChecked(True)
        self._turned(method)
        if asked is not None:
            self.minutes.setValue(round(asked.schedule.minutes) or USUAL_MINUTES[method])
            self.form.show_training(asked)

    def _follow(self, *_: object) -> None:
        missing = self._never or ("" if self.method is Method.SCRATCH or self._offered else NO_BASE[self.method])
        self.message.complain(missing)
        allow(self.begin_button, missing or self._why_not)

    def training(self, folder: str) -> Training:
        """What is asked for."""
        method, model = self.method, self.base_model
        base = "" if method is Method.SCRATCH or model is None else model.path
        return Training(
            folder,
            method,
            base,
            self.form.schedule(float(self.minutes.value())),
            self.form.adapter(),
            self.form.network(),
            self.form.looks(),
            Care(on_battery=self.form.on_battery.isChecked()),
        )
