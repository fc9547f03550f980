"""The first step: what a voice learns from, what is left out, and what is kept back to measure on."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from inkwell.app.voice_corpus import Looked
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import text_label
from inkwell.ui.icons import Icons
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.voice.genres import Genres
from inkwell.ui.voice.left_out import LeftOut
from inkwell.ui.voice.page import Folded, VoicePage, allow, close_together, primary
from inkwell.ui.voice.source_tree import SourceTree
from inkwell.voice.cleaning import HURTS_PROSE, Cleaning
from inkwell.voice.corpus import each_chapter
from inkwell.voice.preparing import Choices, DataCard

TITLE: Final = tr("What it learns from")
ABOUT: Final = tr(
    "Tick books, chapters or scenes, or add finished texts of yours. Only what you wrote is "
    "learnt: what a model wrote in them is left out, as are notes and comments. Nothing leaves "
    "this machine."
)
CLEANING: Final = (
    ("front_matter", tr("&Title pages and the like")),
    ("headings", tr("&Headings")),
    ("boilerplate", tr("What &publishers and archives added")),
    ("duplicates", tr("Paragraphs that stand there &twice")),
)
STUDY: Final = (("lower_case", tr("Everything in small letters")), ("no_punctuation", tr("No punctuation")))
USUAL_SHARE: Final = 10
NOT_YET: Final = tr("The texts are being looked through.")
_KEY: Final = Qt.ItemDataRole.UserRole


class TextsPage(VoicePage):
    """`changed` when something is chosen otherwise; `use_wanted` these texts; `book_wanted`, `file_wanted` to add."""

    changed = Signal()
    use_wanted = Signal()
    book_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__(TITLE, ABOUT)
        self.tree = SourceTree()
        self.book_button = QPushButton(tr("Add a &book…"))
        self.file_button = QPushButton(tr("Add a &file…"))
        self.out_button = QPushButton(tr("Take it out"))
        self.switches = {name: QCheckBox(words) for name, words in (*CLEANING, *STUDY)}
        self.only_language = QCheckBox(tr("Paragraphs in &another language than most"))
        self.pasted = QCheckBox(tr("What was pasted from &other programs"))
        self.share = QSpinBox()
        self.held = QListWidget()
        self.draw_button = QPushButton(tr("Let them be drawn again"))
        self.figures = WrappedLabel("", "strong")
        self.remarks = WrappedLabel("", "trouble")
        self.left_out = LeftOut()
        self.genres = Genres()
        self.use_button = primary(tr("Learn from these te&xts"))
        self._drawn = True
        """Whether the chapters that are kept back are drawn, and not the author's choice."""
        self._lay_out(icons)
        self._join()
        self.show_nothing("")

    def _lay_out(self, icons: Icons) -> None:
        self.column.addWidget(self.tree)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.book_button, self.file_button, self.out_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        self.column.addWidget(self.figures)
        self.column.addWidget(self.remarks)
        self.column.addWidget(text_label(tr("Left out"), "strong"))
        for name, _ in CLEANING:
            self.switches[name].setChecked(True)
        close_together(self.column, *(self.switches[name] for name, _ in CLEANING), self.only_language, self.pasted)
        self.column.addWidget(Folded(tr("For study only"), self._study(), icons))
        self.column.addWidget(Folded(tr("What is left out, before and after"), self.left_out, icons))
        self.column.addWidget(Folded(tr("Chapters that are kept back to measure on"), self._held_out(), icons))
        self.column.addWidget(Folded(tr("What kind of book each is"), self.genres, icons))
        self.end(self.use_button)

    def _study(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(22, 0, 0, 0)
        for name, _ in STUDY:
            column.addWidget(self.switches[name])
        column.addWidget(WrappedLabel(HURTS_PROSE, "trouble"))
        return inside

    def _held_out(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(22, 0, 0, 0)
        column.setSpacing(8)
        self.share.setRange(2, 50)
        self.share.setSuffix(" %")
        self.share.setValue(USUAL_SHARE)
        self.share.lineEdit().setTextMargins(5, 0, 0, 0)
        self.share.setAccessibleName(tr("How much is kept back"))
        self.held.setAccessibleName(tr("Chapters that are kept back"))
        self.held.setMinimumHeight(120)
        row = QHBoxLayout()
        label = text_label(tr("About so much of the text"), "")
        label.setBuddy(self.share)
        row.addWidget(label)
        row.addWidget(self.share)
        row.addWidget(self.draw_button)
        row.addStretch(1)
        self.draw_button.setAutoDefault(False)
        column.addLayout(row)
        column.addWidget(self.held)
        column.addWidget(
            WrappedLabel(tr("It never learns from these, so what it foresees there it has not by heart."), "soft")
        )
        return inside

    def _join(self) -> None:
        self.tree.changed.connect(self._drawn_again)
        for box in (*self.switches.values(), self.only_language, self.pasted):
            box.toggled.connect(self.changed)
        self.share.valueChanged.connect(self._drawn_again)
        self.draw_button.clicked.connect(self._drawn_again)
        self.held.itemChanged.connect(self._held_by_hand)
        self.book_button.clicked.connect(self.book_wanted)
        self.file_button.clicked.connect(self.file_wanted)
        self.out_button.clicked.connect(self.tree.take_out)
        self.use_button.clicked.connect(self.use_wanted)

    def choices(self) -> Choices:
        """How the corpus is to be made."""
        held = () if self._drawn else tuple(self._held_keys())
        cleaning = Cleaning(**{name: box.isChecked() for name, box in self.switches.items()})
        return Choices(
            cleaning,
            self.share.value() / 100,
            held,
            only_language=self.only_language.isChecked(),
            leave_pasted=self.pasted.isChecked(),
        )

    def show_nothing(self, why: str) -> None:
        """There is no corpus of what is chosen now, and why."""
        self.figures.set_text("")
        self.figures.setVisible(False)
        self.remarks.setVisible(False)
        self.message.complain(why)
        allow(self.use_button, why or NOT_YET)

    def show_work(self, words: str) -> None:
        """Say what is being done."""
        if words:
            self.message.say(f"{words}…")
            allow(self.use_button, NOT_YET)

    def show_ready(self, ready: bool) -> None:
        """Nothing is being done any more; whether what is chosen was looked through."""
        self.message.say("")
        allow(self.use_button, "" if ready else NOT_YET)

    def show_corpus(self, looked: Looked) -> None:
        """Show what the corpus would be."""
        self.message.say("")
        self.show_card(looked.corpus.card)
        self.left_out.show_removals(looked.gathered, looked.corpus)
        held = {(each.source, each.chapter) for each in looked.corpus.held_out}
        keys = [(one.source, each.title) for one, each in each_chapter(looked.gathered.documents)]
        self._fill_held(keys, held)
        self.genres.show_books([each.source for each in looked.gathered.documents])
        allow(self.use_button, "")

    def show_card(self, card: DataCard) -> None:
        """Show the figures of a corpus."""
        self.genres.show_books(tuple(card.sources))
        self.figures.set_text(
            tr(
                "{words:,} words to learn from, in {chapters}; {words2:,} are kept back to measure on, in {chapters2}.",
                words=card.train.words,
                chapters=_chapters(card.train.chapters),
                words2=card.held_out.words,
                chapters2=_chapters(card.held_out.chapters),
            )
        )
        self.figures.setVisible(True)
        self.remarks.set_text(" ".join(card.remarks))
        self.remarks.setVisible(bool(card.remarks))

    def _fill_held(self, keys: Sequence[tuple[str, str]], held: set[tuple[str, str]]) -> None:
        blocked = self.held.blockSignals(True)
        self.held.clear()
        several = len({source for source, _ in keys}) > 1
        for source, title in dict.fromkeys(keys):
            item = QListWidgetItem(f"{source}: {title}" if several else title or tr("Untitled"))
            item.setData(_KEY, (source, title))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if (source, title) in held else Qt.CheckState.Unchecked)
            self.held.addItem(item)
        self.held.blockSignals(blocked)

    def _held_keys(self) -> list[tuple[str, str]]:
        items = [self.held.item(row) for row in range(self.held.count())]
        return [tuple(item.data(_KEY)) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _held_by_hand(self, *_: object) -> None:
        self._drawn = False
        self.changed.emit()

    def _drawn_again(self, *_: object) -> None:
        self._drawn = True
        self.changed.emit()


def _chapters(titles: Sequence[str]) -> str:
    return tr("{n:,} chapters", "in so many", len(titles))
