"""What was deleted: look at it, put it back, or delete it for good."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from inkwell.errors import InkwellError
from inkwell.storage.trash import TrashEntry
from inkwell.translation import capitalised, tr
from inkwell.ui.dialogs.book_versions import Confirm
from inkwell.ui.dialogs.compare_view import CompareView
from inkwell.ui.dialogs.confirm import confirm
from inkwell.ui.dialogs.empty import EmptyPage
from inkwell.ui.dialogs.frame import GAP, DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.moments import moment, word_count
from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.icons import Icons
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.theme import Theme

LIST = 332
"""Pixels that the list is wide."""
EMPTY = tr("The trash is empty. What you delete from the book waits here until you empty it.")
UNTITLED = tr("Untitled")
FOR_GOOD = tr("It cannot be brought back from here afterwards.")


class TrashDialog(DialogFrame):
    """Shows what `entries` gives, newest first.

    Every callable acts at once and may raise InkwellError, whose sentence is then shown here.
    """

    def __init__(
        self,
        entries: Callable[[], Sequence[TrashEntry]],
        text: Callable[[TrashEntry], str],
        put_back: Callable[[TrashEntry], object],
        erase: Callable[[TrashEntry], object],
        empty: Callable[[], object],
        theme: Theme,
        icons: Icons,
        now: datetime,
        ask: Confirm | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Trash"), parent)
        self.resize(960, 580)
        self._give, self._text, self._now = entries, text, now
        self._put_back, self._erase, self._empty = put_back, erase, empty
        self._ask: Confirm = ask or (lambda *words: confirm(self, *words))
        self._entries: tuple[TrashEntry, ...] = ()
        self._going = set[str]()
        self._nothing = EMPTY
        self.list = RowList(tr("Deleted, newest first"), icons)
        self.view = CompareView(theme, icons, tr("The deleted text"))
        self.instead = EmptyPage()
        self.right = QStackedWidget()
        self.message = Message()
        self._lay_out()
        self._add_foot()
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemActivated.connect(lambda: self.view.page.setFocus())
        self._fill(0)

    def _lay_out(self) -> None:
        self.list.setFixedWidth(LIST)
        self.right.addWidget(self.view)
        self.right.addWidget(self.instead)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.list)
        row.addWidget(self.right, 1)
        self.body.addWidget(ElidedLabel(tr("Trash"), "strong"))
        self.body.addLayout(row, 1)
        self.body.addWidget(self.message)

    def _add_foot(self) -> None:
        self.empty_button = self.add_button(tr("&Empty the trash…"), left=True)
        self.close_button = self.add_button(tr("&Close"))
        self.erase_button = self.add_button(tr("&Delete for good…"))
        self.back_button = self.add_button(tr("&Put back"), "primary")
        self.close_button.setDefault(True)
        self.empty_button.clicked.connect(self._empty_all)
        self.close_button.clicked.connect(self.reject)
        self.erase_button.clicked.connect(self._erase_one)
        self.back_button.clicked.connect(self._put_one_back)

    def chosen(self) -> TrashEntry | None:
        """The entry that is shown."""
        place = self.list.currentRow()
        return self._entries[place] if 0 <= place < len(self._entries) else None

    def _fill(self, chosen: int) -> None:
        """Show what is there now."""
        self._nothing = EMPTY
        try:
            self._entries = tuple(each for each in self._give() if each.name not in self._going)
        except InkwellError as error:
            self._entries, self._nothing = (), error.sentence
        self.list.setVisible(bool(self._entries))
        self.list.set_rows([trash_row(each, self._now) for each in self._entries], chosen)
        self._choose()
        (self.list if self._entries else self.close_button).setFocus()

    def _choose(self) -> None:
        entry = self.chosen()
        for button in (self.back_button, self.erase_button, self.empty_button):
            button.setEnabled(entry is not None)
        if entry is None:
            self._say_instead(self._nothing)
            return
        try:
            self.view.show_plain(self._text(entry))
        except InkwellError as error:
            self._say_instead(error.sentence)
            return
        self.right.setCurrentWidget(self.view)

    def _say_instead(self, sentence: str) -> None:
        self.instead.say(sentence)
        self.right.setCurrentWidget(self.instead)

    def _put_one_back(self) -> None:
        entry = self.chosen()
        if entry is not None:
            self._do(lambda: self._leave(entry), tr("“{title}” is back in the book.", title=_title(entry)))

    def _leave(self, entry: TrashEntry) -> None:
        self._put_back(entry)
        # Its files may still be on their way.
        self._going.add(entry.name)

    def _erase_one(self) -> None:
        entry = self.chosen()
        if entry is None:
            return
        title = tr("Delete “{title}” for good", title=_title(entry))
        if self._ask(title, f"{capitalised(_what(entry))}. {FOR_GOOD}", tr("Delete for good"), tr("Keep it")):
            self._do(lambda: self._erase(entry), tr("“{title}” is deleted.", title=_title(entry)))

    def _empty_all(self) -> None:
        count = len(self._entries)
        everything = tr("All {n:,} things are", "", count)
        if self._ask(
            tr("Empty the trash"),
            tr("{everything} deleted for good. {for_good}", everything=everything, for_good=FOR_GOOD),
            tr("Empty the trash"),
            tr("Keep all"),
        ):
            self._do(self._empty, tr("The trash is empty."))

    def _do(self, work: Callable[[], object], done: str) -> None:
        """Do something to the trash, show what is there afterwards, and say how it went."""
        place = self.list.currentRow()
        if self.message.attempt(work):
            self.message.say(done)
            self._fill(place)
        else:
            # Part of it may have been done all the same.
            sentence = self.message.full_text
            self._fill(place)
            self.message.complain(sentence)


def trash_row(entry: TrashEntry, now: datetime) -> Row:
    """What it was called, what it was, how long, and since when it is here."""
    return Row(_title(entry), f"{moment(entry.time, now)} · {_what(entry)}")


def _title(entry: TrashEntry) -> str:
    return " ".join(entry.title.split()) or UNTITLED


def _what(entry: TrashEntry) -> str:
    """Such as "scene, 1,012 words" or "chapter and 3 below, 2,128 words"."""
    said = {"kind": entry.kind.words, "words": word_count(entry.words)}
    if entry.nodes > 1:
        return tr("{kind} and {nodes:,} below, {words}", **said, nodes=entry.nodes - 1)
    return tr("{kind}, {words}", **said)
