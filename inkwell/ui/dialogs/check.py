"""What is damaged in the book: each thing in a sentence, what can be done about it, and doing it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from inkwell.errors import InkwellError
from inkwell.storage.damage import Finding
from inkwell.translation import tr
from inkwell.ui.dialogs.empty import EmptyPage
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.icons import Icons
from inkwell.ui.labels import ElidedLabel, WrappedLabel

HINT = tr("Nothing is deleted here: what is replaced or moved stays in the folder “quarantine” of the book.")
SOUND = tr("Everything in this book can be read.")
MENDED = tr("Everything in this book can be read now. What was damaged is kept in “quarantine”.")
IN_VAIN = tr("Nothing more can be repaired from here; it is all left as it was.")
DETAIL_LINES = 3
"""Lines that the whole wording of a row has room for, so that the list above it keeps its place."""


class CheckDialog(DialogFrame):
    """Lists what `findings` gives; `repair` acts at once and returns a sentence for each thing that it did.

    Both may raise InkwellError, whose sentence is then shown here. `repaired` is True when anything was put right.
    """

    def __init__(
        self,
        findings: Callable[[], Sequence[Finding]],
        repair: Callable[[Sequence[Finding]], Sequence[str]],
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Check this book"), parent)
        self.resize(720, 560)
        self._give, self._repair = findings, repair
        self._found: tuple[Finding, ...] = ()
        self._done: list[str] = []
        self._wordings: list[str] = []
        self._in_vain = False
        self.list = RowList(tr("What was found in this book"), icons)
        self.empty = EmptyPage(SOUND)
        self.stack = QStackedWidget()
        self.hint = WrappedLabel(HINT, "soft")
        self.detail = WrappedLabel()
        self.message = Message()
        self._lay_out()
        self._add_foot()
        self.list.currentRowChanged.connect(self._choose)
        self._fill()

    @property
    def repaired(self) -> bool:
        """Whether anything in the book was put right."""
        return bool(self._done)

    def _lay_out(self) -> None:
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.detail.setMinimumHeight(DETAIL_LINES * self.detail.fontMetrics().lineSpacing())
        self.detail.setAlignment(self.detail.alignment().AlignTop)
        self.body.addWidget(ElidedLabel(tr("Check this book"), "strong"))
        self.body.addWidget(self.hint)
        self.body.addWidget(self.stack, 1)
        self.body.addWidget(self.detail)
        self.body.addWidget(self.message)

    def _add_foot(self) -> None:
        self.close_button = self.add_button(tr("&Close"))
        self.repair_button = self.add_button(tr("&Repair what can be repaired"), "primary")
        self.close_button.clicked.connect(self.accept)
        self.repair_button.clicked.connect(self._mend)

    def _fill(self) -> str:
        """Show what was done so far, and what is wrong now; return why that cannot be said, "" when it can."""
        trouble = ""
        try:
            self._found = tuple(self._give())
        except InkwellError as error:
            self._found, trouble = (), error.sentence
        rows = [*_done_rows(self._done), *_found_rows(self._found)]
        self._wordings = [wording for _row, wording in rows]
        self.list.set_rows([row for row, _wording in rows])
        self.empty.say(trouble or SOUND)
        self.stack.setCurrentWidget(self.list if rows else self.empty)
        for label in (self.hint, self.detail):
            label.setVisible(bool(rows))
        self._choose()
        self._allow()
        return trouble

    def _choose(self) -> None:
        place = self.list.currentRow()
        self.detail.set_text(self._wordings[place] if 0 <= place < len(self._wordings) else "")

    def _allow(self) -> None:
        can = not self._in_vain and any(each.repairable for each in self._found)
        self.repair_button.setVisible(can)
        self.repair_button.setDefault(can)
        self.close_button.setDefault(not can)
        (self.list if self._wordings else self.close_button).setFocus()

    def _mend(self) -> None:
        """Repair, show what was done and what is left, and say how it went."""
        before = len(self._done)
        went = self.message.attempt(lambda: self._done.extend(self._repair(self._found)))
        count = len(self._done) - before
        self._in_vain = went and not count
        trouble = self._fill()
        if went and trouble:
            self.message.complain(trouble)
        elif went:
            self.message.say(self._outcome(count))

    def _outcome(self, count: int) -> str:
        if not count:
            return IN_VAIN
        if not self._found:
            return MENDED
        things = tr("{n:,} things were", "", count)
        return tr("{things} put right; the list shows what is left.", things=things)


def _done_rows(sentences: Sequence[str]) -> list[tuple[Row, str]]:
    """Rows, each with its whole wording."""
    rows = [(Row(sentence, tr("Done"), icon="check"), sentence) for sentence in sentences]
    return [(Row(tr("PUT RIGHT"), heading=True), ""), *rows] if rows else []


def _found_rows(findings: Sequence[Finding]) -> list[tuple[Row, str]]:
    rows: list[tuple[Row, str]] = []
    for heading, repairable in ((tr("CAN BE REPAIRED"), True), (tr("FOR YOU TO SEE TO"), False)):
        some = [each for each in findings if each.repairable is repairable]
        rows += [(Row(heading, heading=True), "")] if some else []
        rows += [(Row(each.sentence, each.how), f"{each.sentence}\n{each.how}") for each in some]
    return rows
