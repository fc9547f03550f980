"""Asks what an existing book is to be called from now on, who wrote it and in which language."""

from PySide6.QtWidgets import QWidget

from inkwell.translation import tr
from inkwell.ui.dialogs.identity import Identity, IdentityDialog

WORDS = tr(
    "They stand in the window and on title pages, and go out with the book. Spelling, quotation "
    "marks and counting follow the language."
)
FOLDER = tr("The book’s folder keeps its name; File, Move to another folder gives it another.")


class BookDetailsDialog(IdentityDialog):
    """Title, author and language as they are now."""

    def __init__(self, known: Identity, parent: QWidget | None = None) -> None:
        buttons = tr("&Cancel"), tr("&Keep these")
        super().__init__(tr("Title, author and language"), known, (WORDS, FOLDER), buttons, parent)
