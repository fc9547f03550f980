"""The third step: how far the learning is, how it goes, what the voice writes meanwhile, and why it waits."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QProgressBar, QPushButton

from inkwell.translation import tr
from inkwell.ui.dialogs.frame import text_label
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.theme import Theme
from inkwell.ui.voice.loss_plot import LossPlot, Reading
from inkwell.ui.voice.page import VoicePage, allow
from inkwell.ui.voice.wording import time_left
from inkwell.voice.protocol import Event, Measured, Sampled, Saved, Stage, Stepped, Waiting

TITLE: Final = tr("Learning")
ABOUT: Final = tr(
    "It goes on beside your writing, also while this window is closed, at the lowest priority, "
    "and rests when the machine gets hot. When Inkwell ends, what it has learnt is saved, and it "
    "can go on at the next start."
)
PAUSE, GO_ON = tr("&Pause"), tr("&Go on")
NOT_LEARNING: Final = tr("This voice is not learning now.")
AT_IT, RESTING = tr("It is learning"), tr("It rests")
FULL: Final = 1000
_MOST_SAMPLES: Final = 20


class LearningPage(VoicePage):
    """`pause_wanted(bool)`, `stop_wanted`, `resume_wanted` for a training that was stopped; `battery_wanted(bool)`."""

    pause_wanted = Signal(bool)
    stop_wanted = Signal()
    resume_wanted = Signal()
    battery_wanted = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(TITLE, ABOUT)
        self.doing = WrappedLabel("", "strong")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, FULL)
        self.bar.setAccessibleName(tr("How much is learnt"))
        self.figures = WrappedLabel("", "soft")
        self.plot = LossPlot(theme)
        self.plot_words = WrappedLabel("", "caption")
        self.samples = QPlainTextEdit()
        self.samples.setReadOnly(True)
        self.samples.setTabChangesFocus(True)
        self.samples.setAccessibleName(tr("What it writes as it learns"))
        self.samples.setPlaceholderText(tr("What it writes as it learns stands here."))
        self.samples.setMinimumHeight(110)
        self.battery = QCheckBox(tr("Go on while the machine runs on its &battery"))
        self.pause_button, self.stop_button = QPushButton(PAUSE), QPushButton(tr("&Stop and keep"))
        self.resume_button = QPushButton(tr("Go on with it"))
        self._running = False
        self._done = 0
        """How far the bar was when a step was done last."""
        self._told: list[str] = []
        self._lay_out()
        self.pause_button.clicked.connect(lambda: self.pause_wanted.emit(self.pause_button.text() == PAUSE))
        self.stop_button.clicked.connect(self.stop_wanted)
        self.resume_button.clicked.connect(self.resume_wanted)
        self.battery.clicked.connect(self.battery_wanted)
        self.plot.pointed.connect(lambda words: self.plot_words.set_text(words or self.plot.summary()))
        self.show_idle("", can_resume=False)

    def _lay_out(self) -> None:
        for widget in (self.doing, self.bar, self.figures):
            self.column.addWidget(widget)
        self.column.addWidget(self.plot)
        self.column.addWidget(self.plot_words)
        self.samples_label = text_label(tr("What it writes as it learns"), "strong")
        self.column.addWidget(self.samples_label)
        self.column.addWidget(self.samples, 1)
        self.column.addWidget(self.battery)
        self.end(self.pause_button, self.stop_button, self.resume_button)

    def begin(self, on_battery: bool) -> None:
        """A training begins, or goes on after a restart."""
        self._running = True
        self.doing.set_text(tr("Starting"))
        self.bar.setRange(0, 0)
        self.message.say("")
        self.battery.setChecked(on_battery)
        self.show_rest(False)
        self._allow()

    def clear(self) -> None:
        """Nothing was learnt yet."""
        self.plot.set_readings(())
        self.samples.clear()
        self._told.clear()
        self.figures.set_text("")
        self._show_what_there_is()

    def show_log(self, readings: list[Reading], samples: list[Sampled]) -> None:
        """Show what was learnt before."""
        self.clear()
        self.plot.set_readings(readings)
        for sample in samples[-_MOST_SAMPLES:]:
            self._show_sample(sample)
        self._show_what_there_is()

    def _show_what_there_is(self) -> None:
        """A plot of nothing and empty boxes are out of sight while nothing is learning."""
        self.plot_words.set_text(self.plot.summary() if self.plot.count() else "")
        for each in (self.plot, self.plot_words):
            each.setVisible(self._running or bool(self.plot.count()))
        for each in (self.samples_label, self.samples):
            each.setVisible(self._running or bool(self._told))

    def show_idle(self, words: str, *, can_resume: bool) -> None:
        """Nothing is learning here now; `words` say how it stands."""
        self._running = False
        self._done = 0
        self.doing.set_text(words or NOT_LEARNING)
        self.bar.setRange(0, FULL)
        self.bar.setValue(0)
        self.bar.setVisible(False)
        self.message.say("")
        self._allow()
        self.resume_button.setVisible(can_resume)

    def show_rest(self, rest: bool) -> None:
        """Whether the author has it rest."""
        self.pause_button.setText(GO_ON if rest else PAUSE)
        if rest and self._running:
            self._stand_still()

    def _stand_still(self) -> None:
        """Nothing moves while nothing is done."""
        self.doing.set_text(RESTING)
        self.bar.setRange(0, FULL)
        self.bar.setValue(self._done)

    def _allow(self) -> None:
        for button in (self.pause_button, self.stop_button):
            allow(button, "" if self._running else NOT_LEARNING)
        self.battery.setVisible(self._running)
        self._show_what_there_is()
        if self._running:
            self.bar.setVisible(True)
            self.resume_button.setVisible(False)

    def take(self, event: Event) -> None:
        """Show what the training says."""
        match event:
            case Stage(words, share):
                self.doing.set_text(words)
                self.bar.setRange(0, 0 if share is None else FULL)
                self.bar.setValue(round((share or 0) * FULL))
            case Stepped():
                self._step(event)
            case Measured(step, loss):
                self.plot.add(Reading(step, loss, True))
                self._show_what_there_is()
            case Sampled():
                self._show_sample(event)
            case Waiting(why):
                self.message.say(why)
                if why:
                    self._stand_still()
            case Saved(step):
                self.bar.setToolTip(tr("What was learnt until step {step:,} is saved", step=step))
            case _:
                pass

    def _step(self, event: Stepped) -> None:
        self.doing.set_text(AT_IT)
        self._done = round(event.step / event.steps * FULL) if event.steps else 0
        self.bar.setRange(0, FULL)
        self.bar.setValue(self._done)
        total = tr(" of {steps:,}", steps=event.steps) if event.steps else ""
        pace = tr("{tokens_per_second:,.0f} tokens/s", tokens_per_second=event.tokens_per_second)
        words = (tr("Step {step:,}{total}", step=event.step, total=total), time_left(event.seconds_left), pace)
        self.figures.set_text(" · ".join(filter(None, words)))
        self.plot.add(Reading(event.step, event.loss, False))

    def _show_sample(self, sample: Sampled) -> None:
        prompt = " ".join(sample.prompt.split())[-60:]
        # A model that knows little writes bytes, some of which are no signs that could be shown.
        text = "".join(sign for sign in " ".join(sample.text.split()) if sign.isprintable())
        self._told.insert(0, tr("After {step:,} steps: …{prompt} | {text}", step=sample.step, prompt=prompt, text=text))
        del self._told[_MOST_SAMPLES:]
        self.samples.setPlainText("\n\n".join(self._told))
