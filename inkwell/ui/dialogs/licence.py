"""A licence, shown before anything is downloaded: what it means, where it stands whole, and whether it is accepted."""

from dataclasses import dataclass

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame, text_label
from inkwell.ui.labels import WrappedLabel
from inkwell.ui.voice.page import allow

WIDTH = 520
ACCEPT_FIRST = tr("Tick that you accept the licence first.")
NO_ADVICE = tr(
    "This is what it comes to as far as we understand it, and no legal advice; what counts is the licence itself."
)


@dataclass(frozen=True)
class LicenceQuestion:
    """What is asked: of which model, under which licence, and what will happen then."""

    title: str
    licence: str
    words: str
    address: str
    """Where the licence stands whole, on the web."""
    happens: str
    """What is fetched, from where, and how much of it."""


class LicenceDialog(DialogFrame):
    """The main button is pressed by nobody who has not said that they accept the licence."""

    def __init__(self, question: LicenceQuestion, parent: QWidget | None = None) -> None:
        super().__init__(question.title, parent)
        self.setMinimumWidth(WIDTH)
        self._address = question.address
        self.body.addWidget(text_label(f"{question.title}: {question.licence}", "strong"))
        self.body.addWidget(WrappedLabel(question.words))
        self.body.addWidget(WrappedLabel(NO_ADVICE, "soft"))
        self.page = QPushButton(tr("Open the licence in the &browser"))
        self.page.setProperty("role", "link")
        self.page.setAutoDefault(False)
        self.page.setToolTip(question.address)
        self.page.setAccessibleDescription(question.address)
        self.body.addWidget(self.page)
        self.body.addWidget(WrappedLabel(question.happens, "soft"))
        self.body.addStretch(1)
        self.accepts = QCheckBox(tr("I have read the &licence and accept it"))
        self.body.addWidget(self.accepts)
        self.cancel_button, self.download_button = self.add_buttons(tr("Cancel"), tr("&Download"))
        self.page.clicked.connect(self._open)
        self.accepts.toggled.connect(lambda _on: self._allow())
        self._allow()
        self.accepts.setFocus()

    def _allow(self) -> None:
        allow(self.download_button, "" if self.accepts.isChecked() else ACCEPT_FIRST)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))
