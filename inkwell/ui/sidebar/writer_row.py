"""Which model writes in this book, base models and voices alike, and how strongly a voice counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

import msgspec
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QVBoxLayout, QWidget

from inkwell.app.book_writer import MOST_STRENGTH, Writer
from inkwell.translation import tr
from inkwell.ui.icons import SIZE, Icons
from inkwell.ui.sidebar.choices import ChoiceButton
from inkwell.ui.theme import GRID, Theme

_SETTLE_MS: Final = 400
"""A slider that rests for so long stands where the author wants it."""
_STEP: Final = 5


@dataclass(frozen=True)
class Offer:
    """What can write: its name, and how a book remembers it. `adapter`: whether it has a strength.

    `smaller`: of a voice, the smaller models that write in its place; `price`: what such a one is, saves and costs.
    """

    name: str
    writer: Writer
    adapter: bool = False
    smaller: tuple["Offer", ...] = ()
    price: str = ""


class WriterRow(QWidget):
    """`chosen(Writer)`, with another strength too; `voices_wanted` and `models_wanted` ask for windows."""

    chosen = Signal(object)
    voices_wanted = Signal()
    models_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._current = Writer()
        self.button = ChoiceButton(tr("Written with"))
        self.button.setIconSize(QSize(SIZE - 2, SIZE - 2))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, MOST_STRENGTH)
        self.slider.setSingleStep(_STEP)
        self.slider.setPageStep(25)
        self.slider.setAccessibleName(tr("Strength of the voice, in per cent"))
        self.words = QLabel()
        self.words.setProperty("role", "count")
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._lay_out()
        self._settled.timeout.connect(self._tell)
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderReleased.connect(self._tell)
        theme.changed.connect(self._tint)
        self._tint()
        self.show_offers((), (), Writer())

    def _lay_out(self) -> None:
        self._strength = QWidget()
        row = QHBoxLayout(self._strength)
        row.setContentsMargins(GRID, 0, GRID, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(self.words)
        row.addWidget(self.slider, 1)
        self.words.setBuddy(self.slider)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        # Alignment would be turned round with the button, whose arrow stands behind its words.
        upper = QHBoxLayout()
        upper.addWidget(self.button)
        upper.addStretch(1)
        column.addLayout(upper)
        column.addWidget(self._strength)

    def show_offers(self, models: Sequence[Offer], voices: Sequence[Offer], current: Writer) -> None:
        """Offer these; `current` is what the book is written with now."""
        self._current = current
        bare = msgspec.structs.replace(current, strength=Writer().strength)
        every = (*models, *voices, *(small for each in voices for small in each.smaller))
        chosen = next((each for each in every if each.writer == bare), None)
        self.button.set_choice(chosen.name if chosen else tr("A model that is not here"))
        menu = self.button.fresh_menu()
        for part in (models, voices):
            for each in part:
                self._offer(menu, each, each is chosen)
                if each.smaller:
                    self._offer_smaller(menu.addMenu(tr("{safe}, smaller", safe=_safe(each.name))), each, chosen)
            menu.addSeparator()
        menu.addAction(tr("Voices…")).triggered.connect(lambda: self.voices_wanted.emit())
        menu.addAction(tr("Models…")).triggered.connect(lambda: self.models_wanted.emit())
        self._strength.setVisible(chosen is not None and chosen.adapter)
        if not self.slider.isSliderDown() and not self._settled.isActive():
            blocked = self.slider.blockSignals(True)
            self.slider.setValue(current.strength)
            self.slider.blockSignals(blocked)
            self._say()

    def _offer_smaller(self, menu: QMenu, voice: Offer, chosen: Offer | None) -> None:
        for each in voice.smaller:
            self._offer(menu, each, each is chosen)

    def _offer(self, menu: QMenu, offer: Offer, ticked: bool) -> None:
        action = menu.addAction(_safe(offer.price or offer.name))
        action.setCheckable(True)
        action.setChecked(ticked)
        action.triggered.connect(partial(self._choose, offer.writer))

    def _choose(self, writer: Writer, _checked: bool = False) -> None:
        self._settled.stop()
        self.chosen.emit(writer)

    def _moved(self, _strength: int) -> None:
        self._say()
        if not self.slider.isSliderDown():
            self._settled.start()

    def _say(self) -> None:
        self.words.setText(tr("Strength {value} %", value=self.slider.value()))
        self.slider.setAccessibleDescription(self.words.text())

    def _tell(self) -> None:
        self._settled.stop()
        if self.slider.value() != self._current.strength:
            self.chosen.emit(msgspec.structs.replace(self._current, strength=self.slider.value()))

    def _tint(self) -> None:
        self.button.setIcon(self._icons.icon("chevron-down", "soft"))


def _safe(words: str) -> str:
    return words.replace("&", "&&")
