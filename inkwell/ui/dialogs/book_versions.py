"""The whole book under names that the author gave: keep it so, go back to it, or let a name go."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QWidget

from inkwell.storage.history import BookVersion
from inkwell.translation import tr
from inkwell.ui.dialogs.confirm import confirm
from inkwell.ui.dialogs.empty import EmptyPage
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.moments import moment
from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.icons import Icons
from inkwell.ui.labels import ElidedLabel, WrappedLabel
from inkwell.ui.theme import Theme

HINT = tr("A name keeps the whole book as it is at that moment, for as long as the name is there.")
NONE_YET = tr("No version of the book has a name yet. Name one before you change much: a draft, or what you send away.")
BACK = tr(
    "Every scene becomes what it was in “{}”. The book as it is now is given a name first, "
    "so that you can come back to it."
)
FORGET = tr(
    "The texts of “{}” are then thinned with age, as the rest of the history is. The book itself does not change."
)

Confirm = Callable[[str, str, str, str], bool]
"""Title, text, yes, no: as `Chooser.confirm`."""


class BookVersionsDialog(DialogFrame):
    """Shows what `versions` gives, newest first. `name` and `forget` act at once and may raise InkwellError.

    Accepted when the author wants to go back to `result_version`; naming the present book before that, and going
    back, is the caller's.
    """

    def __init__(
        self,
        title: str,
        versions: Callable[[], Sequence[BookVersion]],
        name: Callable[[str], object],
        forget: Callable[[BookVersion], object],
        theme: Theme,
        icons: Icons,
        now: Callable[[], datetime],
        ask: Confirm | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Versions of the book"), parent)
        self.resize(600, 520)
        self._give, self._name, self._forget_name, self._now = versions, name, forget, now
        self._ask: Confirm = ask or (lambda *words: confirm(self, *words))
        self._versions: tuple[BookVersion, ...] = ()
        self.list = RowList(tr("Named versions of the book, newest first"), icons)
        self.empty = EmptyPage(NONE_YET)
        self.stack = QStackedWidget()
        self.name_line = QLineEdit()
        self.name_button = QPushButton(tr("&Name the book as it is now"))
        self.message = Message()
        self._lay_out(title)
        self._add_foot()
        self._fill(0)
        self._allow()
        self.name_line.setFocus()

    def _lay_out(self, title: str) -> None:
        self.name_line.setPlaceholderText(tr("First draft, before the new ending, sent to Anne…"))
        self.name_line.setAccessibleName(tr("A name for the book as it is now"))
        self.name_button.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name_line, 1)
        row.addWidget(self.name_button)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.body.addWidget(ElidedLabel(tr("Versions of “{title}”", title=title), "strong"))
        self.body.addWidget(WrappedLabel(HINT, "soft"))
        self.body.addLayout(row)
        self.body.addWidget(self.stack, 1)
        self.body.addWidget(self.message)
        self.name_line.textChanged.connect(self._allow)
        self.name_line.returnPressed.connect(self._give_name)
        self.name_button.clicked.connect(self._give_name)
        self.list.currentRowChanged.connect(self._allow)

    def _add_foot(self) -> None:
        self.forget_button = self.add_button(tr("&Forget this name…"), left=True)
        self.close_button = self.add_button(tr("&Close"))
        self.back_button = self.add_button(tr("&Go back to this version…"), "primary")
        for button in (self.forget_button, self.close_button, self.back_button):
            # Return belongs to the line in which a name is typed.
            button.setAutoDefault(False)
        self.forget_button.clicked.connect(self._forget)
        self.close_button.clicked.connect(self.reject)
        self.back_button.clicked.connect(self._go_back)

    def result_version(self) -> BookVersion | None:
        """The version that is chosen; what to go back to when the dialog was accepted."""
        place = self.list.currentRow()
        return self._versions[place] if 0 <= place < len(self._versions) else None

    def _fill(self, chosen: int) -> bool:
        """Show what is there now; False when that could not be read."""
        known = self.message.attempt(self._look)
        now = self._now()
        self.list.set_rows([_row(each, now) for each in self._versions], chosen)
        self.stack.setCurrentWidget(self.list if self._versions else self.empty)
        self._allow()
        return known

    def _look(self) -> None:
        self._versions = tuple(self._give())

    def _allow(self) -> None:
        there = self.result_version() is not None
        self.back_button.setEnabled(there)
        self.forget_button.setEnabled(there)
        self.name_button.setEnabled(bool(self.name_line.text().strip()))

    def _give_name(self) -> None:
        label = self.name_line.text().strip()
        if label and self.message.attempt(lambda: self._name(label)):
            self.name_line.clear()
            if self._fill(0):
                self.message.say(tr("The book as it is now is kept as “{label}”.", label=label))

    def _forget(self) -> None:
        version = self.result_version()
        if version is None or not self._ask(
            tr("Forget “{label}”", label=version.label),
            FORGET.format(version.label),
            tr("Forget the name"),
            tr("Keep it"),
        ):
            return
        place = self.list.currentRow()
        if self.message.attempt(lambda: self._forget_name(version)) and self._fill(place):
            self.message.say(tr("“{label}” is forgotten.", label=version.label))

    def _go_back(self) -> None:
        version = self.result_version()
        if version is not None and self._ask(
            tr("Go back to “{label}”", label=version.label), BACK.format(version.label), tr("Go back"), tr("Stay here")
        ):
            self.accept()


def _row(version: BookVersion, now: datetime) -> Row:
    texts = tr("{n:,} texts", "one: 1 text", len(version.nodes))
    return Row(version.label, f"{moment(version.time, now)} · {texts}", icon="book-open")
