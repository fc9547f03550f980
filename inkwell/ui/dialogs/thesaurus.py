"""Words of like meaning: one replaces the word in the text, or is looked up in its turn."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from inkwell.app.word_books import Entry
from inkwell.errors import ErrorKind, InkwellError
from inkwell.language.thesaurus import Meaning
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.icons import IconButton, Icons

_WORD = Qt.ItemDataRole.UserRole


class ThesaurusDialog(DialogFrame):
    """Stays beside the page. `chosen(word)` is to replace the word in the text, `add_requested` to bring a thesaurus.

    `look_up` may raise InkwellError, whose sentence is shown here.
    """

    chosen = Signal(str)
    add_requested = Signal()

    def __init__(self, look_up: Callable[[str], Entry], icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(tr("Thesaurus"), parent)
        self.resize(460, 560)
        self._look_up = look_up
        self._path: list[str] = []
        """The words that were looked at, in order."""
        self._at = -1
        self.back = IconButton(icons, "arrow-left", tr("The word before (Alt+Left)"))
        self.forward = IconButton(icons, "arrow-right", tr("The next word (Alt+Right)"))
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("Word", "of the language"))
        self.line.setPlaceholderText(tr("A word"))
        self.words = QListWidget()
        self.words.setAccessibleName(tr("Words of like meaning"))
        self.message = Message()
        self._lay_out()
        self._join()
        self._follow()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        for widget in (self.back, self.forward):
            top.addWidget(widget)
        top.addWidget(self.line, 1)
        self.body.addLayout(top)
        self.body.addWidget(self.message)
        self.body.addWidget(self.words, 1)
        self.add_thesaurus = self.add_button(tr("&Add a thesaurus…"), left=True)
        self.close_button = self.add_button(tr("&Close"))
        self.inquire = self.add_button(tr("&Look up"))
        self.replace = self.add_button(tr("&Replace"), "primary")
        for button in (self.add_thesaurus, self.close_button, self.inquire, self.replace):
            button.setAutoDefault(False)

    def _join(self) -> None:
        self.back.clicked.connect(lambda: self._go(-1))
        self.forward.clicked.connect(lambda: self._go(1))
        self.line.returnPressed.connect(lambda: self.show_word(self.line.text()))
        self.line.textEdited.connect(self._follow)
        self.words.currentRowChanged.connect(self._follow)
        self.words.itemDoubleClicked.connect(self._replace)
        self.words.installEventFilter(self)
        self.line.installEventFilter(self)
        self.close_button.clicked.connect(self.reject)
        self.inquire.clicked.connect(self._inquire)
        self.replace.clicked.connect(self._replace)
        self.add_thesaurus.clicked.connect(self.add_requested)

    @property
    def word(self) -> str:
        """The word that is shown."""
        return self._path[self._at] if self._path else ""

    def show_word(self, word: str, *, afresh: bool = False) -> None:
        """Look a word up; `afresh` forgets the words before it."""
        word = " ".join(word.split())
        if afresh:
            self._path, self._at = [], -1
        if word and word != self.word:
            self._path = [*self._path[: self._at + 1], word]
            self._at += 1
        self._show()

    @Slot()
    def look_again(self) -> None:
        """Another thesaurus is there."""
        self._show()

    def _go(self, steps: int) -> None:
        if 0 <= self._at + steps < len(self._path):
            self._at += steps
            self._show()

    def _show(self) -> None:
        self.words.clear()
        self.line.setText(self.word)
        self.add_thesaurus.hide()
        try:
            entry = self._look_up(self.word) if self.word else None
        except InkwellError as error:
            self.message.complain(error.sentence)
            self.add_thesaurus.show()
            self.words.setVisible(error.kind is not ErrorKind.NOT_FOUND)
        else:
            self.words.show()
            self._show_entry(entry)
        self._follow()
        (self.words if self.words.count() else self.line).setFocus()

    def _show_entry(self, entry: Entry | None) -> None:
        if entry is None:
            self.message.say(tr("Write a word, or put the caret on one in the text."))
        elif not entry.meanings:
            self.message.say(tr("The thesaurus does not know “{asked}”.", asked=entry.asked))
        else:
            self.message.say("" if entry.word == entry.asked else tr("Shown for “{word}”.", word=entry.word))
            for number, meaning in enumerate(entry.meanings, start=1):
                self._add_meaning(number, meaning)
            self.words.setCurrentRow(1)

    def _add_meaning(self, number: int, meaning: Meaning) -> None:
        heading = QListWidgetItem(f"{number}  {meaning.part}".rstrip())
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.words.font()
        font.setBold(True)
        heading.setFont(font)
        self.words.addItem(heading)
        for each in meaning.synonyms:
            item = QListWidgetItem(f"{each.text}   ({each.remark})" if each.remark else each.text)
            item.setData(_WORD, each.text)
            self.words.addItem(item)

    def _picked(self) -> str:
        item = self.words.currentItem()
        found = item.data(_WORD) if item is not None else None
        return str(found) if found else ""

    @Slot()
    def _inquire(self) -> None:
        """Look up what is picked; what was written by hand comes first."""
        written = self.line.text().strip()
        self.show_word(written if written != self.word else self._picked())

    @Slot()
    def _replace(self) -> None:
        if word := self._picked():
            self.chosen.emit(word)

    @Slot()
    def _follow(self) -> None:
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at + 1 < len(self._path))
        self.replace.setEnabled(bool(self._picked()))
        self.inquire.setEnabled(bool(self._picked()) or self.line.text().strip() != self.word)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return replaces, and with Ctrl looks up; Alt and an arrow go through the words; Down leaves the line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(watched, event)
        return super().eventFilter(watched, event)

    def _press(self, watched: QObject, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.AltModifier and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go(1 if key == Qt.Key.Key_Right else -1)
            return True
        if watched is self.line and key == Qt.Key.Key_Down and self.words.count():
            self.words.setFocus()
            return True
        if watched is self.words and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if modifiers == Qt.KeyboardModifier.ControlModifier:
                self._inquire()
            else:
                self._replace()
            return True
        return False
