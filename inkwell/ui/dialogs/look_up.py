"""What dictionaries say of a word: those that are installed here, and one on the web if the author opens it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from inkwell.app.word_lookup import PLACE, address_for
from inkwell.errors import InkwellError
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.dialogs.message import Message

NONE_HERE = tr(
    "No dictionary that Inkwell can ask is installed here. It asks WordNet (the program wn) and "
    "StarDict's sdcv; both work without a network."
)
WEB = tr("A web address is opened in your browser, and only when you press the button. The site then knows the word.")


class LookUpDialog(DialogFrame):
    """Stays beside the page.

    `open_requested(address)` is to be opened in the browser; `address_changed(template)`: the author wrote another;
    `system_requested` is for the system's own dictionary, where it has one.
    """

    open_requested = Signal(str)
    address_changed = Signal(str)
    system_requested = Signal()

    def __init__(self, template: str, has_system: bool, parent: QWidget | None = None) -> None:
        super().__init__(tr("Look up a word"), parent)
        self.resize(560, 520)
        self._word = ""
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("What the dictionaries say"))
        self.message = Message()
        self.address = QLineEdit(template)
        self.address.setAccessibleName(tr("Web address of a dictionary; {place} stands for the word", place=PLACE))
        self.address.setPlaceholderText(f"https://…/{PLACE}")
        self.body.addWidget(self.text, 1)
        self.add_section(tr("On the web"))
        form = self.add_form()
        self.add_row(form, tr("&Address"), self.address)
        self.body.addWidget(self.message)
        self.system = self.add_button(tr("&System dictionary"), left=True)
        self.system.setVisible(has_system)
        self.web = self.add_button(tr("&Open in the browser"))
        for button in (self.system, self.web):
            button.setAutoDefault(False)
        self.close_button = self.add_close(tr("&Close"))
        self.address.textEdited.connect(self._follow)
        self.address.editingFinished.connect(self._keep)
        self.finished.connect(self._keep)
        self.web.clicked.connect(self._open)
        self.system.clicked.connect(self.system_requested)
        self.message.say(WEB)
        self._follow()

    @property
    def word(self) -> str:
        """The word that is looked up."""
        return self._word

    def begin(self, word: str) -> None:
        """A word is being looked up."""
        self._word = word
        self.setWindowTitle(tr("Look up “{word}”", word=word))
        self.text.setPlainText(tr("Looking…"))
        self._follow()

    def show_answer(self, word: str, text: str, any_here: bool) -> None:
        """Show what was found for a word, unless another is looked up by now."""
        if word == self._word:
            nothing = tr("The dictionaries here do not know “{word}”.", word=word) if any_here else NONE_HERE
            self.text.setPlainText(text or nothing)

    @Slot()
    def _follow(self) -> None:
        self.web.setEnabled(bool(self.address.text().strip() and self._word))

    @Slot()
    def _open(self) -> None:
        try:
            address = address_for(self.address.text(), self._word)
        except InkwellError as error:
            self.message.complain(error.sentence)
            return
        self.message.say(WEB)
        self._keep()
        self.open_requested.emit(address)

    @Slot()
    def _keep(self) -> None:
        template = self.address.text().strip()
        try:
            if template:
                address_for(template, "word")
        except InkwellError as error:
            self.message.complain(error.sentence)
        else:
            self.address_changed.emit(template)
