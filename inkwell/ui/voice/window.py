"""The window of voices: all of them at the left, the steps of the chosen one at the right."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from inkwell.translation import tr
from inkwell.ui.dialogs.empty import EmptyPage
from inkwell.ui.dialogs.foot import above_foot
from inkwell.ui.dialogs.frame import GAP, DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.rows import RowList
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme
from inkwell.ui.voice.learning_page import LearningPage
from inkwell.ui.voice.page import allow
from inkwell.ui.voice.quality_page import QualityPage
from inkwell.ui.voice.smaller_page import SmallerPage
from inkwell.ui.voice.texts_page import TextsPage
from inkwell.ui.voice.use_page import UsePage
from inkwell.ui.voice.way_page import WayPage
from inkwell.ui.voice.wording import row_of
from inkwell.ui.wheel_stop import WheelStop
from inkwell.voice.voice_folder import Voice

TITLE: Final = tr("Voices")
NONE_YET: Final = tr(
    "A voice is a model that learnt from your own writing, on this machine. Begin one with “New "
    "voice…”: you choose the texts, it learns for a few minutes, and then it can write with you."
)
NONE_CHOSEN: Final = tr("Choose a voice first.")
LIST_WIDTH: Final = 216


class VoicesWindow(DialogFrame):
    """Stays beside the page. `chosen(str)` another voice, by its id ("" for none); the others are its buttons."""

    chosen = Signal(str)
    new_wanted = Signal()
    rename_wanted = Signal()
    delete_wanted = Signal()
    TEXTS, WAY, LEARNING, QUALITY, SMALLER, USE = range(6)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self.resize(960, 700)
        self._ids: list[str] = []
        self.list = RowList(tr("Voices"), icons)
        self.new_button = QPushButton(tr("&New voice…"))
        self.rename_button, self.delete_button = QPushButton(tr("Rename…")), QPushButton(tr("Delete…"))
        self.texts, self.way, self.learning = TextsPage(icons), WayPage(icons), LearningPage(theme)
        self.quality, self.smaller, self.use = QualityPage(), SmallerPage(), UsePage()
        self.tabs = QTabWidget()
        self.tabs.tabBar().setAccessibleName(tr("Steps of the voice"))
        self.empty = EmptyPage(NONE_YET)
        self.right = QStackedWidget()
        self.message = Message()
        self._lay_out()
        self._join()
        self.show_voices(())

    def _lay_out(self) -> None:
        for page, name in (
            (self.texts, tr("1 Texts")),
            (self.way, tr("2 How")),
            (self.learning, tr("3 Learning")),
            (self.quality, tr("4 Quality")),
            (self.smaller, tr("5 Smaller")),
            (self.use, tr("6 Use")),
        ):
            self.tabs.addTab(above_foot(page, page.foot), name)
        self.tabs.setUsesScrollButtons(True)
        WheelStop(self).watch(self.tabs)
        self.right.addWidget(self.empty)
        self.right.addWidget(self.tabs)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(self.new_button)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.rename_button)
        row.addWidget(self.delete_button)
        column.addLayout(row)
        for button in (self.new_button, self.rename_button, self.delete_button):
            button.setAutoDefault(False)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.right)
        split.setStretchFactor(1, 1)
        split.setSizes([LIST_WIDTH, 744])
        self.body.addWidget(split, 1)
        self.body.addWidget(self.message)
        self.close_button = self.add_button(tr("Clos&e"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)

    def _join(self) -> None:
        self.list.currentRowChanged.connect(lambda _row: self.chosen.emit(self.voice_id))
        self.new_button.clicked.connect(self.new_wanted)
        self.rename_button.clicked.connect(self.rename_wanted)
        self.delete_button.clicked.connect(self.delete_wanted)

    @property
    def voice_id(self) -> str:
        """The id of the chosen voice, "" for none."""
        row = self.list.currentRow()
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def show_voices(self, voices: Sequence[Voice], choose: str = "", doing: str = "", busy: str = "") -> None:
        """List them; `choose` is an id that is to be chosen, `busy` that of the voice at work, at what `doing` says."""
        choose = choose or self.voice_id
        before = self.voice_id
        self._ids = [voice.id for voice in voices]
        blocked = self.list.blockSignals(True)
        rows = [row_of(voice, doing if voice.id == busy else "") for voice in voices]
        self.list.set_rows(rows, self._ids.index(choose) if choose in self._ids else 0)
        self.list.blockSignals(blocked)
        for button in (self.rename_button, self.delete_button):
            allow(button, "" if self.voice_id else NONE_CHOSEN)
        self.right.setCurrentWidget(self.tabs if self._ids else self.empty)
        if self.voice_id != before:
            self.chosen.emit(self.voice_id)

    def show_step(self, step: int) -> None:
        """Turn to a page."""
        focused = self.focusWidget()
        inside = focused is not None and self.tabs.isAncestorOf(focused)
        self.tabs.setCurrentIndex(step)
        if inside:
            # What had the focus is out of sight; the keys go on from the new page's name.
            self.tabs.tabBar().setFocus()
