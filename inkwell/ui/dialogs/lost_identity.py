"""Asks what a book is called again, when the file that says so is lost or damaged."""

from PySide6.QtWidgets import QWidget

from inkwell.translation import tr
from inkwell.ui.dialogs.identity import Identity, IdentityDialog

SAFE = tr("The text itself is all there: scenes, chapters and notes lie in files of their own.")


class LostIdentityDialog(IdentityDialog):
    """Title, author and language, with what is still known of them. `sentence` says what was wrong."""

    def __init__(self, known: Identity, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("What is this book called?"), known, (sentence, SAFE), (tr("&Not now"), tr("&Use these")), parent
        )
