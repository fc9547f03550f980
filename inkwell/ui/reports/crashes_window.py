"""The reports of crashes: each can be read whole, copied, saved elsewhere and deleted. Nothing here sends one."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from inkwell.reports.crash_folder import CrashFile, Kind
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import GAP, DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.moments import moment
from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.icons import Icons
from inkwell.ui.labels import WrappedLabel

SIZE: Final = QSize(860, 580)
LIST_WIDTH: Final = 260
HINT: Final = tr(
    "What happened and where in the program, with its version and this machine. No word of a book is in a report, and "
    "none is sent anywhere: read it, and give it to whom you like, or to nobody."
)
NONE: Final = tr("There is no report. Nothing has gone wrong that Inkwell did not expect.")
COPIED: Final = tr("The report is on the clipboard.")
KINDS: Final = {
    Kind.ENDED: tr("Inkwell ended without warning"),
    Kind.MISTAKE: tr("A mistake; Inkwell went on"),
    Kind.PROCESS: tr("A process beside the window ended"),
}


class CrashesWindow(DialogFrame):
    """`save_wanted(CrashFile)`, `delete_wanted(CrashFile)`. `read` gives a report's text, or raises `InkwellError`."""

    save_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, read: Callable[[CrashFile], str], icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(tr("Crash reports"), parent)
        self.setModal(False)
        self._read = read
        self._files: tuple[CrashFile, ...] = ()
        self.hint = WrappedLabel(HINT, "soft")
        self.list = RowList(tr("Crash reports, the newest first"), icons)
        self.list.setFixedWidth(LIST_WIDTH)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("The report"))
        self.message = Message()
        self._lay_out()
        self.list.currentRowChanged.connect(lambda _row: self._show_chosen())
        self.resize(SIZE)
        self.show_files(())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        self.body.addWidget(self.hint)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.message)
        # Each goes to the very left.
        self.delete_button = self._button(tr("&Delete"), lambda file: self.delete_wanted.emit(file))
        self.save_button = self._button(tr("&Save as…"), lambda file: self.save_wanted.emit(file))
        self.copy_button = self._button(tr("&Copy"), lambda _file: self._copy())
        self.close_button = self.add_close(tr("Clos&e"))
        self.close_button.setAutoDefault(False)

    def _button(self, words: str, does: Callable[[CrashFile], object]) -> QPushButton:
        def act() -> None:
            if (file := self.chosen) is not None:
                does(file)

        button = self.add_button(words, left=True)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    @property
    def chosen(self) -> CrashFile | None:
        """The report that is shown."""
        row = self.list.currentRow()
        return self._files[row] if 0 <= row < len(self._files) else None

    def show_files(self, files: Sequence[CrashFile]) -> None:
        """List the reports; the one that was chosen stays so, or the one in its place."""
        before, row = self.chosen, max(0, self.list.currentRow())
        self._files = tuple(files)
        now = datetime.now(UTC)
        blocked = self.list.blockSignals(True)
        self.list.set_rows([Row(moment(each.moment, now), KINDS[each.kind]) for each in files])
        names = [each.name for each in files]
        place = names.index(before.name) if before is not None and before.name in names else min(row, len(files) - 1)
        self.list.setCurrentRow(place)
        self.list.blockSignals(blocked)
        self.hint.set_text(HINT if files else NONE)
        for part in (self.list, self.text):
            part.setVisible(bool(files))
        self._show_chosen()

    def _show_chosen(self) -> None:
        file = self.chosen
        self.text.clear()
        self.message.say("")
        if file is not None:
            self.message.attempt(lambda: self.text.setPlainText(self._read(file)))
        for button in (self.copy_button, self.save_button, self.delete_button):
            button.setEnabled(file is not None)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.message.say(COPIED)
