"""What is installed: models and voices in a list, all about the chosen one, and what can be done with it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from inkwell.app.model_library import KnownModel, KnownVoice, Overview
from inkwell.library.shelf import Place
from inkwell.library.sizes import gigabytes
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import GAP
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.models.page import Foot, WorkBar
from inkwell.ui.models.sorted_table import Line, SortedTable
from inkwell.ui.models.wording import UNKNOWN, licence_name, model_details, rate, tokens, voice_details, weights
from inkwell.ui.voice.page import allow, primary

HEADS: Final = (
    tr("Model"),
    tr("Size"),
    tr("Weights"),
    tr("Kind"),
    tr("Context"),
    tr("Family", "of models"),
    tr("Writes"),
    tr("Reads"),
    tr("Licence"),
)
NONE_YET: Final = tr(
    "No model is here yet. Add one that you have as a file, or look through the catalogue on the next page."
)
WRITES: Final = tr("It writes already.")
AT_WORK: Final = tr("Wait until the work that goes on is done, or stop it.")
NO_VOICES: Final = tr("That is done in the window of voices.")
STARTER: Final = tr("It came with Inkwell and is removed with it.")
NO_BOOK: Final = tr("A voice writes in a book; open one first.")
LOST: Final = tr("It is not there, or cannot be loaded.")
Known = KnownModel | KnownVoice


class InstalledPage(QWidget):
    """Tells what the author wants by signals; those about a model carry the `KnownModel` or `KnownVoice`."""

    write_wanted = Signal(object)
    verify_wanted = Signal(object)
    measure_wanted = Signal(object)
    remove_wanted = Signal(object)
    file_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "content")
        self.table = SortedTable(tr("Installed models"), HEADS)
        self.details = WrappedLabel("", "soft")
        self.work = WorkBar(tr("the work on a model"))
        self.write = primary(tr("&Write with this one"))
        self.add_file, self.add_folder = QPushButton(tr("Add a &file…")), QPushButton(tr("Add a f&older…"))
        self.verify, self.measure = QPushButton(tr("&Verify")), QPushButton(tr("Measure its &speed"))
        self.remove = QPushButton(tr("&Remove…"))
        self.foot = Foot(self.write, self.add_file, self.add_folder, self.verify, self.measure, self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, GAP, 0)
        column.setSpacing(GAP)
        column.addWidget(self.table, 1)
        column.addWidget(self.work)
        column.addWidget(self.details)
        self._known: dict[str, Known] = {}
        self._overview: Overview | None = None
        self._writer, self._book = "", False
        self._working = False
        self._join()
        self._show_chosen()

    def _join(self) -> None:
        self.table.chosen.connect(lambda _key: self._show_chosen())
        for button, signal in (
            (self.write, self.write_wanted),
            (self.verify, self.verify_wanted),
            (self.measure, self.measure_wanted),
            (self.remove, self.remove_wanted),
        ):
            button.clicked.connect(self._teller(signal.emit))
        self.add_file.clicked.connect(self.file_wanted)
        self.add_folder.clicked.connect(self.folder_wanted)

    def _teller(self, tell: Callable[[object], None]) -> Callable[[], None]:
        def say() -> None:
            if (known := self.chosen) is not None:
                tell(known)

        return say

    @property
    def writer(self) -> str:
        """The path of the model, or the id of the voice, that writes now."""
        return self._writer

    @property
    def chosen(self) -> Known | None:
        """The model or voice that is chosen."""
        return self._known.get(self.table.key)

    def show_overview(self, overview: Overview, writer: str, book: bool) -> None:
        """List what there is. `writer`: path, or voice's id, of what writes now; `book`: whether one is open."""
        first = self._overview is None
        self._overview, self._writer, self._book = overview, writer, book
        known: list[Known] = [*overview.models, *overview.voices]
        self._known = {key_of(each): each for each in known}
        self.table.show_lines([self._line(each, overview) for each in known])
        if first:
            self.table.choose(writer)
        self._show_chosen()

    def show_work(self, words: str, share: float | None = None) -> None:
        """How far the work on a model is; "" when there is none."""
        working = bool(words)
        self.work.show_work(words, share)
        if working != self._working:
            self._working = working
            self._show_chosen()

    def _line(self, known: Known, overview: Overview) -> Line:
        key = key_of(known)
        now = tr(" · writes now") if key == self._writer else ""
        if isinstance(known, KnownVoice):
            words = (
                known.voice.name + now,
                gigabytes(known.size) if known.size else UNKNOWN,
                *(UNKNOWN,) * 6,
                tr("yours"),
            )
            by = (known.voice.name, float(known.size), 0.0, tr("voice"), 0.0, "", 0.0, 0.0, tr("yours"))
            return Line(key, (*words[:3], tr("voice"), *words[4:]), by)
        each, facts, speed = known.installed, known.installed.facts, known.speed
        if facts is None:
            empty = (*(UNKNOWN,) * 7, tr("cannot be loaded"))
            return Line(key, (each.model.name + now, *empty), (each.model.name, 0.0, 0.0, "", 0.0, "", 0.0, 0.0, ""))
        kind = facts.quantization or facts.kind
        family = facts.family or facts.architecture or UNKNOWN
        licence = licence_name(each.licence, overview.licences)
        writes, reads = (speed.tokens_per_second, speed.prompt_tokens_per_second) if speed else (0.0, 0.0)
        return Line(
            key,
            (
                *(each.model.name + now, gigabytes(facts.size), weights(facts.parameters), kind),
                *(tokens(facts.context_tokens), family, rate(writes), rate(reads), licence),
            ),
            (
                *(each.model.name, float(facts.size), float(facts.parameters), kind),
                *(float(facts.context_tokens), family, writes, reads, licence),
            ),
        )

    def _show_chosen(self) -> None:
        known, overview = self.chosen, self._overview
        none = "" if known is not None else tr("Choose a model first.")
        busy = AT_WORK if self._working else ""
        if overview is None or known is None:
            self.details.set_text(NONE_YET if overview is not None else tr("Looking …"))
        elif isinstance(known, KnownVoice):
            self.details.set_text(voice_details(known))
        else:
            self.details.set_text(model_details(known, overview.licences))
        allow(self.write, none or self._why_not_write(known))
        other = NO_VOICES if isinstance(known, KnownVoice) else ""
        lost = LOST if isinstance(known, KnownModel) and known.installed.facts is None else ""
        allow(self.verify, none or other or lost or busy)
        allow(self.measure, none or other or lost or busy)
        stays = isinstance(known, KnownModel) and known.installed.place is Place.STARTER
        allow(self.remove, none or other or (STARTER if stays else "") or busy)
        for button in (self.add_file, self.add_folder):
            allow(button, busy)

    def _why_not_write(self, known: Known | None) -> str:
        if known is not None and key_of(known) == self._writer:
            return WRITES
        if isinstance(known, KnownVoice):
            return known.trouble or ("" if self._book else NO_BOOK)
        return known.installed.trouble if known is not None else ""


def key_of(known: Known) -> str:
    """By what a model or a voice is known here."""
    return known.voice.id if isinstance(known, KnownVoice) else known.installed.model.path
