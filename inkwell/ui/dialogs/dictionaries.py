"""The dictionaries that are here: whose they are, adding one from a file, removing what was added."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from inkwell.app.dictionary_adding import DictionaryAdding
from inkwell.app.language_names import language_name
from inkwell.errors import InkwellError
from inkwell.language.dictionaries import Dictionary, Shelf, Tag, inside
from inkwell.translation import parted, tr
from inkwell.ui.dialogs.frame import DialogFrame, text_label
from inkwell.ui.dialogs.rows import Row, RowList
from inkwell.ui.icons import Icons

HINT = tr(
    "A dictionary is a pair of files, .dic and .aff, or an extension for an office program (.oxt). "
    "Yours are looked at first, then those of this computer."
)
TRYING = tr("The dictionary is tried…")


class DictionariesDialog(DialogFrame):
    """Lists dictionaries. `ask` gives the file of one to be added, None when the author thinks better of it."""

    def __init__(
        self,
        shelf: Shelf,
        adding: DictionaryAdding,
        ask: Callable[[], Path | None],
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Dictionaries"), parent)
        self.setMinimumSize(520, 420)
        self._shelf, self._adding, self._ask = shelf, adding, ask
        self._shown: tuple[Dictionary, ...] = ()
        self.list = RowList(tr("Dictionaries"), icons)
        self.said = text_label("", "soft")
        self.body.addWidget(text_label(HINT, "soft"))
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.said)
        self.add_new = self.add_button(tr("&Add…"), left=True)
        self.remove = self.add_button(tr("&Remove"), left=True)
        self.close_button = self.add_close(tr("Close"))
        for button in (self.add_new, self.remove):
            button.setAutoDefault(False)
        self.add_new.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.list.currentRowChanged.connect(self._follow)
        adding.added.connect(self._added)
        adding.trouble.connect(self._failed)
        self._refresh()

    def _refresh(self) -> None:
        self._shown = self._shelf.all()
        self.list.set_rows([Row(language_name(str(each.tag)), _whose(each)) for each in self._shown])
        self._follow()

    @Slot()
    def _follow(self) -> None:
        row = self.list.currentRow()
        self.remove.setEnabled(0 <= row < len(self._shown) and self._shown[row].own)

    @Slot()
    def _add(self) -> None:
        path = self._ask()
        if path is not None:
            self.said.setText(TRYING)
            self.add_new.setEnabled(False)
            self._adding.add(path)

    @Slot()
    def _remove(self) -> None:
        self._adding.remove(self._shown[self.list.currentRow()])

    @Slot(object)
    def _added(self, names: tuple[str, ...]) -> None:
        self.add_new.setEnabled(True)
        self.said.setText(
            tr("Added: {language_name}", language_name=parted(language_name(str(Tag.of(each))) for each in names))
            if names
            else ""
        )
        self._refresh()

    @Slot(object)
    def _failed(self, error: InkwellError) -> None:
        self.add_new.setEnabled(True)
        self.said.setText(error.sentence)


def _whose(dictionary: Dictionary) -> str:
    if dictionary.own:
        return tr("{name}, added by you", name=dictionary.name)
    return (
        tr("{name}, comes with Inkwell", name=dictionary.name) if dictionary.folder == inside() else str(dictionary.dic)
    )
