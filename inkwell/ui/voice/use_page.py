"""The last step: a voice's files are written, and a book is written with it."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox

from inkwell.ui.dialogs.frame import text_label
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.voice.page import VoicePage, allow, primary

TITLE: Final = "Use it"
ABOUT: Final = (
    "A finished voice stands among the models in the sidebar, under Continue. Each book remembers which one it is "
    "written with; every result says which voice wrote it."
)
LIMIT_HINT: Final = (
    "While it writes, longer runs of words out of what it learnt from are not let through. Publish it again after a "
    "change."
)
MOST_LIMIT: Final = 100


class UsePage(VoicePage):
    """`publish_wanted`, `write_wanted` the open book with it, `limit_changed(int)` words, `card_wanted`."""

    publish_wanted = Signal()
    write_wanted = Signal()
    limit_changed = Signal(int)
    card_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(TITLE, ABOUT)
        self.state = WrappedLabel("", "strong")
        self.limit = QSpinBox()
        self.limit.setRange(3, MOST_LIMIT)
        self.limit.setSuffix(" words")
        self.limit.setAccessibleName("The longest run of your own words that it may repeat")
        self.limit.lineEdit().setTextMargins(5, 0, 0, 0)
        self.limit.editingFinished.connect(lambda: self.limit_changed.emit(self.limit.value()))
        label = text_label("It may repeat at most", "")
        label.setBuddy(self.limit)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.limit)
        row.addWidget(text_label("of yours in a row", ""))
        row.addStretch(1)
        self.write_button, self.publish_button = primary("&Write this book with it"), QPushButton("&Publish")
        self.publish_button.setToolTip("Writes the files that the writing partner loads; they stay on this machine")
        self.card_button = QPushButton("Show its files")
        self.column.addWidget(self.state)
        self.column.addLayout(row)
        self.column.addWidget(WrappedLabel(LIMIT_HINT, "soft"))
        self.end(self.write_button, self.publish_button, self.card_button)
        self.write_button.clicked.connect(self.write_wanted)
        self.publish_button.clicked.connect(self.publish_wanted)
        self.card_button.clicked.connect(self.card_wanted)

    def show_state(self, words: str, limit: int, *, publish: str, write: str) -> None:
        """Say how it stands; `publish` and `write` are why these cannot be done now, "" when they can."""
        self.state.set_text(words)
        if not self.limit.hasFocus():
            self.limit.setValue(limit)
        allow(self.publish_button, publish)
        allow(self.write_button, write)
