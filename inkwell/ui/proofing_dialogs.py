"""The dialogs about words and dictionaries, opened over the window and out of the way again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from inkwell.app.dictionary_adding import DictionaryAdding
from inkwell.app.name_search import NameSearch
from inkwell.app.word_lists import WordLists
from inkwell.language.dictionaries import Shelf
from inkwell.ui.chooser import Chooser
from inkwell.ui.dialogs.dictionaries import DictionariesDialog
from inkwell.ui.dialogs.word_lists import WordListsDialog
from inkwell.ui.main_window import MainWindow


class ProofingDialogs:
    """Opens them; nothing waits for them."""

    def __init__(
        self,
        window: MainWindow,
        words: WordLists,
        names: NameSearch,
        shelf: Shelf,
        adding: DictionaryAdding,
        chooser: Chooser,
    ) -> None:
        self._window, self._chooser = window, chooser
        self._words, self._names = words, names
        self._shelf, self._adding = shelf, adding

    def word_lists(self) -> WordListsDialog:
        """The lists of words that are right."""
        dialog = WordListsDialog(self._words, self._names, self._window.icons, parent=self._window)
        self._open(dialog)
        return dialog

    def dictionaries(self) -> DictionariesDialog:
        """The dictionaries that are here."""
        ask, icons = self._chooser.dictionary_file, self._window.icons
        dialog = DictionariesDialog(self._shelf, self._adding, ask, icons, parent=self._window)
        self._open(dialog)
        return dialog

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
