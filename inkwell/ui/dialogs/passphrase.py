"""A dialog that asks for a passphrase: a new one twice, a known one once."""

from typing import Final

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.labels import WrappedLabel
from inkwell.voice.sealed_file import LEAST

WIDTH: Final = 440
TOO_SHORT: Final = tr("At least {least} characters; a sentence that only you would say is good.", least=LEAST)
NOT_THE_SAME: Final = tr("The two are not the same yet.")


class PassphraseDialog(DialogFrame):
    """The main button is off while there is no passphrase, or a new one is too short or not the same twice."""

    def __init__(self, title: str, words: str, yes: str, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setMinimumWidth(WIDTH)
        self._new = new
        self.body.addWidget(WrappedLabel(words, "soft"))
        self.line, self.again = QLineEdit(), QLineEdit()
        self._add(self.line, tr("Passphrase"))
        if new:
            self._add(self.again, tr("The same again"))
        self.shown = QCheckBox(tr("&Show what I type"))
        self.shown.toggled.connect(self._show)
        self.body.addWidget(self.shown)
        self.message = Message()
        self.body.addWidget(self.message)
        self.body.addStretch(1)
        _, self.yes_button = self.add_buttons(tr("Cancel"), yes)
        self._follow()
        self.line.setFocus()

    def _add(self, line: QLineEdit, name: str) -> None:
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setAccessibleName(name)
        line.textChanged.connect(self._follow)
        label = QLabel(name)
        label.setBuddy(line)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(line)
        self.body.addLayout(column)

    def _show(self, shown: bool) -> None:
        for line in (self.line, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _follow(self) -> None:
        told, why = self.line.text(), ""
        if self._new and len(told) < LEAST:
            why = TOO_SHORT
        elif self._new and told != self.again.text():
            why = NOT_THE_SAME if self.again.text() else " "
        self.message.say(why.strip() if told else "")
        self.yes_button.setEnabled(bool(told) and not why)

    def result_passphrase(self) -> str:
        """What was typed, to the letter."""
        return self.line.text()
