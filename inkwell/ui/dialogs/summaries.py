"""The summaries of all chapters: to read, to change, to make anew; which of them are out of date."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtGui import QCloseEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from inkwell.app.summaries import Chapter
from inkwell.story.summaries import AUTHOR, OWN_SENTENCES, State
from inkwell.translation import tr, within
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.icons import Icons
from inkwell.ui.labels import ElidedLabel, WrappedLabel

TITLE = tr("Summaries of chapters")
ABOUT = tr(
    "What the model is told of the chapters that it has no room for. Change them as you like; what you wrote stays."
)
KEEP_FRESH = tr("Keep them &fresh while I rest")
_STATES = {
    State.MISSING: tr("None yet"),
    State.STALE: tr("The chapter was changed since"),
    State.EMPTY: tr("Nothing written yet"),
}
_OF_WHOM = {AUTHOR: tr("Yours"), OWN_SENTENCES: tr("Sentences of the chapter"), "": tr("Made")}


@dataclass(frozen=True)
class Hands:
    """What the dialog does; each may raise InkwellError. `chapters` gives what there is now."""

    chapters: Callable[[], Sequence[Chapter]]
    edit: Callable[[str, str], object]
    confirm: Callable[[str], object]
    remake: Callable[[str], object]
    to_synopsis: Callable[[str, str], object]
    keep_fresh: Callable[[bool], object]


class SummariesDialog(DialogFrame):
    """Stays open beside the page; `refresh` shows what has changed. What is typed is kept when the author goes on."""

    def __init__(
        self, hands: Hands, icons: Icons, fresh: bool, can_change: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(TITLE, parent)
        self.resize(760, 520)
        self._hands, self._can_change = hands, can_change
        self._chapters: tuple[Chapter, ...] = ()
        self._shown = ""
        """The chapter whose summary stands in the field."""
        self._as_shown = ""
        self.list = RowList(tr("Chapters"), icons)
        self.title = ElidedLabel("", "strong")
        self.state = WrappedLabel("", "soft")
        self.text = QPlainTextEdit()
        self.remake_button = QPushButton(tr("&Make it anew"))
        self.confirm_button = QPushButton(tr("It &still holds"))
        self.synopsis_button = QPushButton(tr("Put into the s&ynopsis"))
        self.fresh = QCheckBox(KEEP_FRESH)
        self.working = ElidedLabel("", "soft")
        """Which chapter is being summed up, in a place of its own: what is read must not move."""
        self.message = Message()
        self._lay_out(fresh)
        self._join()
        self.refresh()

    def _lay_out(self, fresh: bool) -> None:
        self.text.setAccessibleName(tr("The summary of this chapter"))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(tr("What happens in this chapter, in a few sentences."))
        self.list.setFixedWidth(260)
        right = QVBoxLayout()
        right.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.remake_button, self.confirm_button, self.synopsis_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        right.addWidget(self.title)
        right.addWidget(self.state)
        right.addWidget(self.text, 1)
        right.addLayout(buttons)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        self.body.addWidget(WrappedLabel(ABOUT, "soft"))
        self.body.addLayout(row, 1)
        self.body.addWidget(self.message)
        self.fresh.setChecked(fresh)
        self.foot.insertWidget(0, self.fresh)
        self.foot.insertWidget(1, self.working, 1)
        self.close_button = self.add_button(tr("&Close"))
        self.close_button.setAutoDefault(False)

    def _join(self) -> None:
        self.list.currentRowChanged.connect(self._turn)
        self.text.textChanged.connect(self._allow)
        self.remake_button.clicked.connect(self._remake)
        self.confirm_button.clicked.connect(self._confirm)
        self.synopsis_button.clicked.connect(self._to_synopsis)
        self.fresh.toggled.connect(self._hands.keep_fresh)
        self.close_button.clicked.connect(self.reject)

    @Slot()
    def refresh(self) -> None:
        """Show what there is now; what is being typed stays as it is."""
        self._chapters = tuple(self._hands.chapters())
        rows = [Row(each.title, _known_of(each)) for each in self._chapters]
        nodes = [each.node for each in self._chapters]
        if [row.first for row in rows] == [row.first for row in self.list.rows] and self._shown in nodes:
            self.list.reword(rows)
        else:
            blocker = QSignalBlocker(self.list)
            self.list.set_rows(rows, nodes.index(self._shown) if self._shown in nodes else 0)
            blocker.unblock()
        self._show()

    def choose(self, node: str) -> None:
        """Show a chapter's summary."""
        for place, each in enumerate(self._chapters):
            if each.node == node:
                self.list.setCurrentRow(place)

    @property
    def _chosen(self) -> Chapter | None:
        place = self.list.currentRow()
        return self._chapters[place] if 0 <= place < len(self._chapters) else None

    @property
    def _typed(self) -> bool:
        return self.text.toPlainText() != self._as_shown

    @Slot()
    def _turn(self) -> None:
        self._keep()
        self._show()

    def _show(self) -> None:
        chapter = self._chosen
        if chapter is None or chapter.node != self._shown or not self._typed:
            same, self._shown = self._shown, chapter.node if chapter is not None else ""
            self._as_shown = chapter.summary.text if chapter is not None and chapter.summary is not None else ""
            if self.text.toPlainText() != self._as_shown:
                blocker = QSignalBlocker(self.text)
                self._set_text(self._as_shown, undoable=same == self._shown)
                blocker.unblock()
        self.title.set_text(chapter.title if chapter is not None else tr("No chapter yet"))
        self.state.set_text(_known_of(chapter) if chapter is not None else "")
        self._allow()

    def _set_text(self, text: str, *, undoable: bool) -> None:
        """What is made anew in place of the author's words can be taken back."""
        if not undoable:
            self.text.setPlainText(text)
            return
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    @Slot()
    def _allow(self) -> None:
        chapter = self._chosen
        can = self._can_change and chapter is not None
        self.text.setReadOnly(not can)
        self.remake_button.setEnabled(can and chapter is not None and chapter.state is not State.EMPTY)
        stale = chapter is not None and chapter.state is State.STALE and chapter.summary is not None
        self.confirm_button.setVisible(stale)
        self.confirm_button.setEnabled(can and stale)
        self.synopsis_button.setEnabled(can and bool(self.text.toPlainText().strip()))

    def _keep(self) -> bool:
        """Keep what was typed; False when that could not be done."""
        if not self._shown or not self._typed:
            return True
        node, text = self._shown, self.text.toPlainText()
        self._as_shown = text
        return self.message.attempt(lambda: self._hands.edit(node, text))

    def _remake(self) -> None:
        chapter = self._chosen
        # What was typed is kept first: it stays should nothing come of it.
        if chapter is not None and self._keep():
            self.message.attempt(lambda: self._hands.remake(chapter.node))

    def show_working(self, title: str) -> None:
        """Say which chapter is being summed up, "" for none."""
        self.working.set_text(tr("“{title}” is being summed up.", title=title) if title else "")

    def _confirm(self) -> None:
        chapter = self._chosen
        if chapter is not None and self._keep():
            self.message.attempt(lambda: self._hands.confirm(chapter.node))

    def _to_synopsis(self) -> None:
        chapter, text = self._chosen, self.text.toPlainText().strip()
        if chapter is None or not self._keep():
            return
        if self.message.attempt(lambda: self._hands.to_synopsis(chapter.node, text)):
            self.message.say(tr("It is the synopsis of “{title}” now.", title=chapter.title))

    def reject(self) -> None:
        """Keep what was typed, and close."""
        if self._keep():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """As Close; the window stays where that could not be kept."""
        if self._keep():
            super().closeEvent(event)
        else:
            event.ignore()


def _known_of(chapter: Chapter) -> str:
    if chapter.state is not State.FRESH and chapter.state is not State.STALE:
        return _STATES[chapter.state]
    by = chapter.summary.by if chapter.summary is not None else ""
    whose = _OF_WHOM.get(by, f"By {by}")
    return f"{whose} · {within(_STATES[State.STALE])}" if chapter.state is State.STALE else whose
