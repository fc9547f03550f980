"""What is not learnt from, and why; and the chapter that it stood in, before and after."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from inkwell.translation import capitalised, tr
from inkwell.ui.dialogs.frame import text_label
from inkwell.ui.labels import tip
from inkwell.voice.choosing import COMMENT, GENERATED, PASTED
from inkwell.voice.cleaning import BOILERPLATE, DUPLICATE, FRONT_MATTER, HEADING
from inkwell.voice.corpus import Gathered, Removal
from inkwell.voice.holding_out import NEAR_DUPLICATE
from inkwell.voice.preparing import FOREIGN, Corpus

_MOST: Final = 200
"""Removals of one kind that are listed."""
_MOST_CHARACTERS: Final = 20_000
"""Of a chapter that are shown, around what was left out."""
_MOST_TIP: Final = 600
"""Of a removal that are shown when the mouse rests on it."""
HIGH: Final = 150
NOTHING: Final = tr("Nothing is left out.")
CHANGED: Final = "changed"
WORDS: Final = {
    FRONT_MATTER: tr("front matter"),
    HEADING: tr("heading"),
    BOILERPLATE: tr("boilerplate"),
    DUPLICATE: tr("duplicate"),
    GENERATED: tr("written by a model"),
    PASTED: tr("pasted from another program"),
    COMMENT: tr("comment"),
    FOREIGN: tr("in another language"),
    NEAR_DUPLICATE: tr("stands in the held-out text too"),
}
"""What the kinds of reasons are called; a voice's card has them as they are."""
NOTHING_LEFT = tr("Nothing of it is learnt from.")


class LeftOut(QWidget):
    """A list of what was left out, by reason; beneath it the chapter as it stands and as it is learnt from."""

    def __init__(self) -> None:
        super().__init__()
        self._removals: list[Removal] = []
        """What the rows are of; a chapter that is only changed stands as a removal of nothing."""
        self._before: dict[tuple[str, str], str] = {}
        self._after: dict[tuple[str, str], str] = {}
        self.words = text_label(NOTHING, "soft")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What is left out"))
        self.list.setMinimumHeight(HIGH)
        self.before, self.after = _text(tr("The chapter before"), ""), _text(tr("The chapter after"), NOTHING_LEFT)
        self.texts = QWidget()
        texts = QHBoxLayout(self.texts)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(8)
        for name, text in ((tr("Before"), self.before), (tr("After"), self.after)):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(text_label(name, "soft"))
            column.addWidget(text)
            texts.addLayout(column, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.list)
        column.addWidget(self.texts)
        self.list.currentRowChanged.connect(self._show)
        for each in (self.list, self.texts):
            each.setVisible(False)

    def show_removals(self, gathered: Gathered, corpus: Corpus) -> None:
        """Show what was left out of these texts on the way to the corpus."""
        passages, removals = (*corpus.train, *corpus.held_out), corpus.removals
        self._before = {(one.source, each.title): each.text for one in gathered.documents for each in one.chapters}
        self._after = {(each.source, each.chapter): each.text for each in passages}
        kinds = list(dict.fromkeys(removal.kind for removal in removals))
        # Counted while the corpus was made: it may be a whole book.
        told = [
            tr("{kind}: {removed:,} words", kind=WORDS.get(kind, kind), removed=corpus.card.removed.get(kind, 0))
            for kind in kinds
        ]
        self.words.setText(tr("Left out: {told}.", told="; ".join(told)) if told else NOTHING)
        self._fill(kinds, removals)

    def _fill(self, kinds: Sequence[str], removals: Sequence[Removal]) -> None:
        blocked = self.list.blockSignals(True)
        self.list.clear()
        self._removals = []
        for kind in kinds:
            for each in [each for each in removals if each.kind == kind][:_MOST]:
                line = " ".join(each.text[:_MOST_TIP].split())
                shown = line if len(line) <= 70 else f"{line[:70]}…"
                item = QListWidgetItem(f"{capitalised(WORDS.get(kind, kind))}: {shown}")
                item.setToolTip(tip(f"{each.source}, {each.chapter}: {each.text[:_MOST_TIP]}"))
                self.list.addItem(item)
                self._removals.append(each)
        whole = {(each.source, each.chapter) for each in removals}
        for key, before in self._before.items():
            after = self._after.get(key)
            if after is not None and key not in whole and after.strip() != before.strip():
                self.list.addItem(tr("Changed: {key}", key=key[1] or key[0]))
                self._removals.append(Removal(CHANGED, *key, ""))
        self.list.blockSignals(blocked)
        for each in (self.list, self.texts):
            each.setVisible(bool(self._removals))
        self.list.setCurrentRow(0 if self._removals else -1)
        self._show(self.list.currentRow())

    def _show(self, row: int) -> None:
        removal = self._removals[row] if 0 <= row < len(self._removals) else None
        if removal is None:
            self.before.clear()
            self.after.clear()
            return
        key = (removal.source, removal.chapter)
        before = self._before.get(key, removal.text)
        if removal.text not in before:
            # What a model wrote, and comments, were taken out when the text was read.
            before = removal.text
        at = before.find(removal.text)
        first = max(0, at - _MOST_CHARACTERS // 2)
        self.before.setPlainText(before[first : first + _MOST_CHARACTERS])
        cursor = self.before.textCursor()
        # Offsets of the page are UTF-16; the document finds its place by itself.
        found = self.before.document().find(removal.text.split("\n", 1)[0][:80]) if removal.text else QTextCursor()
        cursor = cursor if found.isNull() else found
        cursor.setPosition(cursor.selectionStart())
        if removal.text:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.before.setTextCursor(cursor)
        self.before.ensureCursorVisible()
        self.after.setPlainText(self._after.get(key, "")[first : first + _MOST_CHARACTERS])


def _text(name: str, while_empty: str) -> QPlainTextEdit:
    text = QPlainTextEdit()
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(name)
    text.setPlaceholderText(while_empty)
    text.setFixedHeight(HIGH)
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return text
