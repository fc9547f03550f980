"""A manuscript page and the clipboard: copies in three kinds, pastes and drops as clean Markdown."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QWidget

from inkwell.app.reading_html import HtmlReading
from inkwell.manuscript.markup import PROSE, kind_of
from inkwell.manuscript.spans import Span, laid_over
from inkwell.ui.editor import paste
from inkwell.ui.editor.border_page import BorderPage
from inkwell.ui.theme import Theme

if TYPE_CHECKING:
    from inkwell.exchange.html_reading import Reading


class _Waiting(NamedTuple):
    """A paste whose HTML is being read, and where it goes."""

    number: int
    offer: paste.Offer
    cursor: QTextCursor


class ClipboardPage(BorderPage):
    """A `BorderPage` from which words are copied and to which they are pasted and dropped.

    `paste_refused` carries the sentence that says why something was not pasted, or not with its styles; `paste_done`
    comes after each paste or drop.
    """

    paste_refused = Signal(str)
    paste_done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._waiting: _Waiting | None = None
        super().__init__(theme, parent)
        self._reading = HtmlReading(self)
        self._reading.done.connect(self._take_reading)
        self.turned.connect(self._give_up_waiting)

    @Slot()
    def _give_up_waiting(self) -> None:
        """Other texts come on to the page: a paste that is still being read goes to none of them."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.paste_refused.emit(paste.GONE)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the Markdown as it stands, and what it looks like for programs that want that."""
        text, runs = self.selected()
        return paste.copied(text, runs)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Only words can be pasted or dropped."""
        return not self.isReadOnly() and paste.has_words(source)

    def paste_plain(self) -> None:
        """Paste the words alone, exactly as the clipboard has them."""
        source = QGuiApplication.clipboard().mimeData()
        text = paste.plain_text(source)
        if self.isReadOnly():
            return
        if text:
            self._put(text, paste.origins(source, text), self.textCursor())
        else:
            self.paste_refused.emit(paste.NO_WORDS)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste words, as one undo step; says why in `paste_refused` if that cannot be."""
        offer = paste.offered(source)
        if offer is None or self.isReadOnly():
            return
        if not offer.html:
            if offer.text:
                self._put(offer.text, paste.origins(source, offer.text), self.textCursor())
        elif len(offer.html) <= paste.AT_ONCE:
            from inkwell.exchange.html_reading import read_html

            self._put_reading(offer, read_html(offer.html), self.textCursor())
        else:
            number = self._reading.begin(offer.html)
            self._waiting = _Waiting(number, offer, self.textCursor())

    @Slot(int, object)
    def _take_reading(self, number: int, reading: "Reading | None") -> None:
        waiting = self._waiting
        if waiting is None or waiting.number != number:
            return
        self._waiting = None
        # The caret may be in another text by now.
        if self.isReadOnly() or self._sections[self._sections.at(waiting.cursor.position())].read_only:
            self.paste_refused.emit(paste.GONE)
        else:
            self._put_reading(waiting.offer, reading, waiting.cursor)

    def _put_reading(self, offer: paste.Offer, reading: "Reading | None", cursor: QTextCursor) -> None:
        """Paste what was read of HTML, or the plain words where those are the better copy or all there is."""
        plainer = reading is None or reading.verbatim or not reading.styled
        if plainer and offer.text:
            self._put(offer.text, paste.pasted(offer.text), cursor)
            if reading is None:
                self.paste_refused.emit(paste.PLAINLY)
        elif reading is None:
            self.paste_refused.emit(paste.UNREADABLE)
        elif reading.markdown:
            text = _apart(reading.markdown, cursor)
            self._put(text, paste.pasted(text), cursor)
        else:
            self.paste_refused.emit(paste.NO_WORDS)

    def _put(self, text: str, runs: Sequence[Span], cursor: QTextCursor) -> None:
        """Put pasted words in place of a cursor's selection; the caret goes behind them if it is there."""
        trouble = paste.refusal(text)
        if trouble:
            self.paste_refused.emit(trouble)
            return
        follows = cursor.position() == self.textCursor().position()
        self.insert_from(cursor, text, laid_over(runs, len(text)))
        if follows:
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        self.paste_done.emit()


def _apart(text: str, cursor: QTextCursor) -> str:
    """Markdown with the breaks that keep a heading, list or quotation from running into the words around it."""
    lines, document = text.split("\n"), cursor.document()
    first = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    before = cursor.selectionStart() > first.position()
    after = cursor.selectionEnd() < last.position() + last.length() - 1
    if before and kind_of(lines[0]) != PROSE:
        text = f"\n\n{text}"
    return f"{text}\n\n" if after and kind_of(lines[-1]) != PROSE else text
