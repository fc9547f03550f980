"""The last step: a voice's files are written, and a book is written with it."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from inkwell.translation import tr
from inkwell.ui.dialogs.frame import text_label
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.voice.page import VoicePage, allow, primary

TITLE: Final = tr("Use it")
ABOUT: Final = tr(
    "A finished voice stands among the models in the sidebar, under Continue. Each book "
    "remembers which one it is written with; every result says which voice wrote it."
)
LIMIT_HINT: Final = tr(
    "While it writes, longer runs of words out of what it learnt from are not let through: in "
    "chat, summaries and rewrites too, but for what they were told. A change counts from the "
    "next answer on."
)
MOST_LIMIT: Final = 100
ABOUT_LOCK: Final = tr(
    "With a passphrase of yours nobody else who uses this machine can read what it learnt, or write with it."
)
LOCK, UNLOCK = tr("&Lock…"), tr("Un&lock for good…")
WRITE, WRITE_LOCKED = tr("&Write this book with it"), tr("&Write this book with it…")


class UsePage(VoicePage):
    """What can be done with what was learnt.

    Signals: `publish_wanted`; `write_wanted` the open book with it; `limit_changed(int)` words; `card_wanted`;
    `lock_wanted(bool)` it is to be locked with a passphrase, or unlocked; `passphrase_wanted` another one;
    `close_wanted` a locked one that is open for this sitting is to be closed.
    """

    publish_wanted = Signal()
    write_wanted = Signal()
    limit_changed = Signal(int)
    card_wanted = Signal()
    lock_wanted = Signal(bool)
    passphrase_wanted = Signal()
    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(TITLE, ABOUT)
        self.state = WrappedLabel("", "strong")
        self.limit = QSpinBox()
        self.limit.setRange(3, MOST_LIMIT)
        self.limit.setSuffix(tr(" words"))
        self.limit.setAccessibleName(tr("The longest run of your own words that it may repeat"))
        self.limit.lineEdit().setTextMargins(5, 0, 0, 0)
        self.limit.editingFinished.connect(lambda: self.limit_changed.emit(self.limit.value()))
        label = text_label(tr("It may repeat at most"), "")
        label.setBuddy(self.limit)
        self.limit_row = QWidget()
        column = QVBoxLayout(self.limit_row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.limit)
        row.addWidget(text_label(tr("of yours in a row"), ""))
        row.addStretch(1)
        self.write_button, self.publish_button = primary(WRITE), QPushButton(tr("Write its &files again"))
        self.publish_button.setToolTip(tr("Publishes it to the writing partner on this machine, and to nobody else"))
        self.card_button = QPushButton(tr("Show its files"))
        self.lock_button = QPushButton(LOCK)
        self.passphrase_button, self.close_button = (
            QPushButton(tr("Another &passphrase…")),
            QPushButton(tr("Cl&ose it now")),
        )
        self.close_button.setToolTip(tr("Its open files are deleted for good before Inkwell ends"))
        self.column.addWidget(self.state)
        column.addLayout(row)
        column.addWidget(WrappedLabel(LIMIT_HINT, "soft"))
        self.column.addWidget(self.limit_row)
        self._lay_out_lock()
        self.end(self.write_button, self.publish_button, self.card_button)
        self.write_button.clicked.connect(self.write_wanted)
        self.publish_button.clicked.connect(self.publish_wanted)
        self.card_button.clicked.connect(self.card_wanted)
        self.lock_button.clicked.connect(lambda: self.lock_wanted.emit(self.lock_button.text() == LOCK))
        self.passphrase_button.clicked.connect(self.passphrase_wanted)
        self.close_button.clicked.connect(self.close_wanted)

    def _lay_out_lock(self) -> None:
        self.column.addWidget(text_label(tr("Under lock"), "strong"))
        self.column.addWidget(WrappedLabel(ABOUT_LOCK, "soft"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.lock_button, self.passphrase_button, self.close_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def show_lock(self, locked: bool, why_not: str, opened: bool = False) -> None:
        """Whether it is locked, why that cannot be changed now ("" when it can), and whether it is open meanwhile."""
        self.lock_button.setText(UNLOCK if locked else LOCK)
        self.write_button.setText(WRITE_LOCKED if locked and not opened else WRITE)
        for button in (self.publish_button, self.card_button):
            button.setVisible(not locked)
        self.passphrase_button.setVisible(locked)
        self.close_button.setVisible(opened)
        self.limit_row.setVisible(not locked)
        for button in (self.lock_button, self.passphrase_button):
            allow(button, why_not)

    def show_state(self, words: str, limit: int, *, publish: str, write: str) -> None:
        """Say how it stands; `publish` and `write` are why these cannot be done now, "" when they can."""
        self.state.set_text(words)
        if not self.limit.hasFocus():
            self.limit.setValue(limit)
        allow(self.publish_button, publish)
        allow(self.write_button, write)
