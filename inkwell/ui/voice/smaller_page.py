"""The fifth step: smaller models of a voice, each with its price in one table."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QProgressBar, QPushButton

from inkwell.translation import tr
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.statistics.table import Table
from inkwell.ui.voice.page import VoicePage, allow, close_together, fit, primary
from inkwell.voice.compression import HEAD, Compression, price_rows, remark_lines
from inkwell.voice.specification import Compressing, CompressionKind, Method

TITLE: Final = tr("Smaller")
ABOUT: Final = tr(
    "The same voice with less on the disk and in memory, and often faster. What that costs in "
    "perplexity is measured on the chapters that were kept back. Each can write: it stands in "
    "the sidebar below the voice, with its price."
)
KINDS: Final = (
    (
        CompressionKind.QUANTIZED,
        tr("Numbers with fewer &bits (Q8_0 to Q4_K_M)"),
        tr("Quick, and the right one for most"),
    ),
    (CompressionKind.INT8, tr("&Eight bits in torch"), tr("For looking at attention with less memory")),
    (
        CompressionKind.PRUNED,
        tr("The weights that matter least &removed"),
        tr("Then it learns a little more; takes longer"),
    ),
    (CompressionKind.DISTILLED, tr("A smaller model ta&ught by this one"), tr("Takes as long as learning did")),
)
FOR_MODELS: Final = tr("An adapter is small already; this is for voices with a model of their own.")
FULL: Final = 1000


class SmallerPage(VoicePage):
    """`make_wanted`, `stop_wanted`."""

    make_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(TITLE, ABOUT)
        self.kinds: dict[CompressionKind, QCheckBox] = {}
        for kind, words, meaning in KINDS:
            box = self.kinds[kind] = QCheckBox(words)
            box.setAccessibleDescription(meaning)
            box.setChecked(kind is CompressionKind.QUANTIZED)
            box.toggled.connect(lambda _on: self._allow())
            told = WrappedLabel(meaning, "soft")
            told.setContentsMargins(22, 0, 0, 4)
            close_together(self.column, box, told)
        self.doing = WrappedLabel("", "soft")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How much is done of the smaller models"))
        self.table = Table(tr("Smaller models and their price"), HEAD)
        self.remarks = WrappedLabel("", "soft")
        self.make_button, self.stop_button = primary(tr("Make &smaller ones")), QPushButton(tr("Stop"))
        self.stop_button.setAccessibleName(tr("Stop making smaller ones"))
        for widget in (self.doing, self.bar, self.table, self.remarks):
            self.column.addWidget(widget)
        self.end(self.make_button, self.stop_button)
        self._why_not = ""
        self.make_button.clicked.connect(self.make_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.show_compression(None)
        self.show_work("", None)

    def job(self, folder: str) -> Compressing:
        """What is asked for."""
        return Compressing(folder, tuple(kind for kind, box in self.kinds.items() if box.isChecked()))

    def show_compression(self, compression: Compression | None) -> None:
        """Show the table; None for none yet."""
        rows = price_rows(compression) if compression else []
        self.table.set_rows(rows)
        fit(self.table)
        self.table.setVisible(bool(rows))
        remarks = remark_lines(compression) if compression else []
        self.remarks.set_text("\n".join(remarks))
        self.remarks.setVisible(bool(remarks))

    def allow_make(self, why_not: str, method: Method) -> None:
        """Whether smaller ones can be made now."""
        self._why_not = FOR_MODELS if method is Method.ADAPTER else why_not
        self._allow()

    def _allow(self) -> None:
        none = "" if any(box.isChecked() for box in self.kinds.values()) else tr("Tick what shall be made.")
        self.message.say(FOR_MODELS if self._why_not == FOR_MODELS else "")
        allow(self.make_button, self._why_not or none)

    def show_work(self, words: str, share: float | None, running: bool = False) -> None:
        """How far it is."""
        self.doing.set_text(words)
        self.doing.setVisible(running)
        self.bar.setVisible(running)
        self.bar.setRange(0, 0 if share is None and running else FULL)
        self.bar.setValue(round((share or 0) * FULL))
        self.stop_button.setVisible(running)
