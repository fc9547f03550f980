"""What could be installed: the catalogue with what each would be on this machine, and the downloads that go on."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from inkwell.app.downloads import State
from inkwell.app.model_library import Overview
from inkwell.library.advice import Advice, choice_words, machine_words
from inkwell.library.catalogue import Entry
from inkwell.library.sizes import gigabytes
from inkwell.library.wish import Wish
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import GAP
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.models.page import FULL, Foot
from inkwell.ui.models.sorted_table import Line, SortedTable
from inkwell.ui.models.wording import CLASSES, FITS, entry_details, licence_name, rate, state_words
from inkwell.ui.theme import GRID
from inkwell.ui.voice.page import allow, primary

HEADS: Final = (
    tr("Model"),
    tr("Class"),
    tr("Size"),
    tr("Memory", "RAM"),
    tr("Fits here"),
    tr("Writes about"),
    tr("Licence"),
)
INSTALLED: Final = tr("It is installed already.")
RUNS: Final = tr("It is being downloaded.")
ASKED: Final = tr("Nothing is asked of the network before you press Download, and then only for this one file.")


class DownloadRow(QWidget):
    """One download: how far it is, and what can be done with it.

    Signals carry its `Wish`: `pause_wanted`, `go_on_wanted`, `throw_away_wanted`.
    """

    pause_wanted = Signal(object)
    go_on_wanted = Signal(object)
    throw_away_wanted = Signal(object)

    def __init__(self, state: State) -> None:
        super().__init__()
        self.state = state
        name = state.wish.name
        self.title = QLabel(name)
        self.title.setProperty("role", "strong")
        self.words = WrappedLabel("", "soft")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How much of {name} is here", name=name))
        self.bar.setRange(0, FULL)
        self.pause, self.go_on = QPushButton(tr("Pause")), QPushButton(tr("Go on"))
        self.throw_away = QPushButton(tr("Throw away"))
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.bar, 1)
        for button, signal in (
            (self.pause, self.pause_wanted),
            (self.go_on, self.go_on_wanted),
            (self.throw_away, self.throw_away_wanted),
        ):
            button.setAutoDefault(False)
            button.setAccessibleName(f"{button.text()}: {name}")
            button.clicked.connect(lambda _checked=False, tell=signal: tell.emit(self.state.wish))
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for widget in (self.title, self.words):
            column.addWidget(widget)
        column.addLayout(row)
        self.show_state(state)

    def show_state(self, state: State) -> None:
        """How far it is now."""
        self.state = state
        self.words.set_role("trouble" if state.trouble else "soft")
        self.words.set_text(state_words(state))
        self.bar.setValue(round(FULL * state.done / state.size) if state.size else 0)
        self.pause.setVisible(state.running)
        for button in (self.go_on, self.throw_away):
            button.setVisible(not state.running)


class CataloguePage(QWidget):
    """`download_wanted(Entry)`, `mirror_changed(address)`; what rows want comes by their own signals (`row_made`)."""

    download_wanted = Signal(object)
    mirror_changed = Signal(str)
    row_made = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "content")
        self.advice = WrappedLabel("", "")
        self.table = SortedTable(tr("Models that could be installed"), HEADS, 2)
        self.details = WrappedLabel("", "soft")
        self.dated = WrappedLabel("", "caption")
        self.mirror = QLineEdit()
        self.mirror.setPlaceholderText("Hugging Face")
        self.download = primary(tr("&Download…"))
        self.foot = Foot(self.download)
        self.rows: dict[str, DownloadRow] = {}
        self._rows_column = QVBoxLayout()
        self._rows_column.setSpacing(GAP)
        self._overview: Overview | None = None
        self._states: Mapping[str, State] = {}
        self._lay_out()
        self.table.chosen.connect(lambda _key: self._show_chosen())
        self.download.clicked.connect(self._tell)
        self.mirror.editingFinished.connect(lambda: self.mirror_changed.emit(self.mirror.text()))
        self._show_chosen()

    def _lay_out(self) -> None:
        label = QLabel(tr("Download from"))
        label.setBuddy(self.mirror)
        self.mirror.setAccessibleName(tr("Address of a mirror to download from"))
        mirror = QHBoxLayout()
        mirror.setSpacing(2 * GRID)
        mirror.addWidget(label)
        mirror.addWidget(self.mirror, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, GAP, 0)
        column.setSpacing(GAP)
        column.addWidget(self.advice)
        column.addLayout(self._rows_column)
        column.addWidget(self.table, 1)
        column.addWidget(self.details)
        column.addLayout(mirror)
        column.addWidget(self.dated)

    @property
    def chosen(self) -> Entry | None:
        """The entry that is chosen."""
        return self._overview.catalogue.entry(self.table.key) if self._overview and self.table.key else None

    def show_overview(self, overview: Overview) -> None:
        """Show what each would be here, as it is known now."""
        first = self._overview is None
        self._overview = overview
        best = overview.best
        self.advice.set_text(f"{machine_words(overview.machine)} {choice_words(best, overview.basis)}")
        self.dated.set_text(
            tr(
                "The catalogue is of {dated}. Sizes and memory are rounded; what is said of licences is no "
                "legal advice. {asked}",
                dated=overview.catalogue.dated,
                asked=ASKED,
            )
        )
        entries = overview.catalogue.entries
        self.table.show_lines(
            [self._line(entry, said, overview) for entry, said in zip(entries, overview.advice, strict=True)]
        )
        if first and best is not None:
            self.table.choose(best.id)
        self._show_chosen()

    def show_mirror(self, address: str) -> None:
        """The mirror of the settings."""
        if not self.mirror.hasFocus():
            self.mirror.setText(address)

    def show_states(self, states: Mapping[str, State]) -> None:
        """Downloads that run or stand, by the files' names."""
        self._states = states
        for name in [name for name in self.rows if name not in states]:
            row = self.rows.pop(name)
            self._rows_column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for name, state in states.items():
            if name in self.rows:
                self.rows[name].show_state(state)
            else:
                row = self.rows[name] = DownloadRow(state)
                self._rows_column.addWidget(row)
                self.row_made.emit(row)
        self._allow()

    def _line(self, entry: Entry, said: Advice, overview: Overview) -> Line:
        fits: Sequence[str] = tuple(FITS.values())
        fit = FITS[said.fit]
        here = tr(" · installed") if overview.has(entry) else ""
        licence = licence_name(entry.licence, overview.licences)
        return Line(
            entry.id,
            (
                *(entry.name + here, CLASSES[entry.size_class], gigabytes(entry.size_about), gigabytes(said.needed)),
                *(fit, rate(said.writing), licence),
            ),
            (
                *(entry.name, float(tuple(CLASSES).index(entry.size_class)), float(entry.size_about)),
                *(float(said.needed), float(fits.index(fit)), said.writing, licence),
            ),
        )

    def _show_chosen(self) -> None:
        entry, overview = self.chosen, self._overview
        if entry is not None and overview is not None:
            said = overview.advice[overview.catalogue.entries.index(entry)]
            self.details.set_text(entry_details(entry, said, overview.licences.licence(entry.licence)))
        else:
            self.details.set_text(tr("Looking …") if overview is None else "")
        self._allow()

    def _allow(self) -> None:
        entry, overview = self.chosen, self._overview
        why = "" if entry is not None and overview is not None else tr("Choose a model first.")
        if entry is not None and overview is not None:
            state = self._states.get(Path(entry.file).name)
            why = INSTALLED if overview.has(entry) else RUNS if state is not None and state.running else ""
        allow(self.download, why)

    def _tell(self) -> None:
        if (entry := self.chosen) is not None:
            self.download_wanted.emit(entry)


def waiting(wish: Wish, kept: int, size: int) -> State:
    """A download that was left when Inkwell ended, or was ended."""
    return State(wish, tr("Paused; what has come is kept."), kept, size, running=False)
