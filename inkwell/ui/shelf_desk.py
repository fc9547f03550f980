"""The author's shelf: thesaurus, dictionaries and special characters, each a window that stays beside the page."""

import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtWidgets import QDialog, QMenu

from inkwell.app.preferences import Preferences
from inkwell.app.word_books import WordBooks
from inkwell.app.word_lookup import LookUp
from inkwell.manuscript.capitals import as_written
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.dialogs.characters import CharactersDialog
from inkwell.ui.dialogs.look_up import LookUpDialog
from inkwell.ui.dialogs.thesaurus import ThesaurusDialog
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.word_place import word_cursor
from inkwell.ui.main_window import MainWindow

RECENT = 32
"""Special characters that are remembered."""
MENU_WORD = 200
"""Pixels of a word or phrase in a menu."""
ELSEWHERE = tr("The word is not there any more; put the caret on another.")
FORWARD = tr("Draft mode only goes forward, so the word stays as it is.")
READ_ONLY = tr("This text can only be read, so nothing can be put into it.")


class ShelfDesk(QObject):
    """Opens the windows, and puts what is chosen there into the page that the author was on."""

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        books: WordBooks,
        look_up: LookUp,
        commands: Commands,
        attempt: Attempt,
        ask_file: Callable[[], Path | None],
        open_url: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        """`ask_file` asks for a file of a thesaurus."""
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._books = books
        self._look_up = look_up
        self._attempt = attempt
        self._ask_file = ask_file
        self._open_url = open_url
        self._thesaurus: ThesaurusDialog | None = None
        self._dictionary: LookUpDialog | None = None
        self._characters: CharactersDialog | None = None
        self._meant: tuple[Page, QTextCursor, str] | None = None
        """The page, the place and the word that the thesaurus was opened for."""
        commands.separator(Menu.TOOLS)
        commands.add(
            Menu.TOOLS, tr("&Thesaurus…"), self.open_thesaurus, "Ctrl+Shift+T", page=OnPage.SEEN, name="thesaurus"
        )
        commands.add(
            Menu.TOOLS, tr("&Look up a word…"), self.open_dictionary, "Ctrl+Shift+D", page=OnPage.SEEN, name="look-up"
        )
        commands.separator(Menu.EDIT)
        commands.add(
            Menu.EDIT,
            tr("Special c&haracters…"),
            self.open_characters,
            "Ctrl+Shift+U",
            page=OnPage.SEEN,
            name="special-characters",
        )
        look_up.answered.connect(self._show_answer)

    @Slot(object)
    def attach(self, page: Page) -> None:
        """Offer thesaurus and dictionaries in a page's own menu, for the word that it was opened on."""
        page.add_to_menu(lambda menu, place: self._fill_menu(page, menu, place))

    def _fill_menu(self, page: Page, menu: QMenu, place: int) -> None:
        cursor = word_cursor(page, place)
        if cursor is None:
            return
        word = menu.fontMetrics().elidedText(cursor.selectedText(), Qt.TextElideMode.ElideRight, MENU_WORD)
        menu.addAction(tr("Words like “{word}”…", word=word)).triggered.connect(
            lambda: self._show_thesaurus(page, cursor)
        )
        menu.addAction(tr("Look up “{word}”…", word=word)).triggered.connect(lambda: self._show_dictionary(cursor))
        menu.addSeparator()

    # thesaurus

    def open_thesaurus(self) -> None:
        """Show words for the one at the caret."""
        page = self._window.active_page
        self._show_thesaurus(page, word_cursor(page))

    def _show_thesaurus(self, page: Page, cursor: QTextCursor | None) -> None:
        if self._thesaurus is None:
            self._thesaurus = made = ThesaurusDialog(self._books.look_up, self._window.icons, self._window)
            made.chosen.connect(self._replace)
            made.add_requested.connect(self._add_thesaurus)
        self._meant = (page, cursor, cursor.selectedText()) if cursor is not None else None
        _raise(self._thesaurus)
        self._thesaurus.show_word(cursor.selectedText() if cursor is not None else "", afresh=True)

    @Slot(str)
    def _replace(self, word: str) -> None:
        """In one step, in the capitals of what stood there; nothing where that stands no more."""
        if self._meant is None or self._meant[0] not in self._window.pages:
            self._tell(ELSEWHERE)
            return
        page, cursor, old = self._meant
        if page.only_forward:
            self._tell(FORWARD)
            return
        if page.isReadOnly() or cursor.selectedText() != old:
            self._tell(READ_ONLY if page.isReadOnly() else ELSEWHERE)
            return
        page.clear_proposal()
        start, made = cursor.selectionStart(), as_written(word, old)
        page.insert(cursor, made)
        page.setTextCursor(cursor)
        page.ensureCursorVisible()
        # It may be replaced once more by another.
        chosen = QTextCursor(cursor)
        chosen.setPosition(start)
        chosen.setPosition(cursor.position(), QTextCursor.MoveMode.KeepAnchor)
        self._meant = page, chosen, chosen.selectedText()

    @Slot()
    def _add_thesaurus(self) -> None:
        file = self._ask_file()
        if file is not None and self._thesaurus is not None:
            self._attempt(lambda: self._books.add(file))
            self._thesaurus.look_again()

    # dictionaries

    def open_dictionary(self) -> None:
        """Look up the word at the caret."""
        cursor = word_cursor(self._window.active_page)
        if cursor is None:
            self._tell(tr("Put the caret on a word to look it up."))
        else:
            self._show_dictionary(cursor)

    def _show_dictionary(self, cursor: QTextCursor) -> None:
        if self._dictionary is None:
            has_system = sys.platform == "darwin"
            self._dictionary = made = LookUpDialog(self._preferences.settings.lookup_address, has_system, self._window)
            made.open_requested.connect(lambda address: self._open_url(QUrl(address)))
            made.system_requested.connect(lambda: self._open_url(QUrl(f"dict://{quote(made.word)}")))
            made.address_changed.connect(self._keep_address)
        _raise(self._dictionary)
        self._dictionary.begin(cursor.selectedText())
        self._look_up.ask(cursor.selectedText())

    @Slot(str)
    def _keep_address(self, address: str) -> None:
        self._attempt(lambda: self._preferences.change(lookup_address=address))

    @Slot(str, str)
    def _show_answer(self, word: str, text: str) -> None:
        if self._dictionary is not None:
            self._dictionary.show_answer(word, text, bool(self._look_up.sources))

    # special characters

    def open_characters(self) -> None:
        """Show the palette."""
        if self._characters is None:
            self._characters = CharactersDialog(self._preferences.memory.recent_characters, self._window)
            self._characters.chosen.connect(self._insert)
        _raise(self._characters)
        self._characters.search.setFocus()
        self._characters.search.selectAll()

    @Slot(str)
    def _insert(self, character: str) -> None:
        page = self._window.active_page
        if page.isReadOnly():
            self._tell(READ_ONLY)
            return
        cursor = page.textCursor()
        page.insert(cursor, character)
        page.setTextCursor(cursor)
        page.ensureCursorVisible()
        recent = self._preferences.memory.recent_characters
        self._preferences.remember(recent_characters=tuple(dict.fromkeys((character, *recent)))[:RECENT])
        if self._characters is not None:
            self._characters.set_recent(self._preferences.memory.recent_characters)

    def _tell(self, sentence: str) -> None:
        self._window.notifications.tell(sentence, "amber")


def _raise(dialog: QDialog) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
