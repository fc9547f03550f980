"""A plain question with two answers that say what they do."""

from PySide6.QtWidgets import QWidget

from inkwell.ui.dialogs.frame import DialogFrame, text_label


class ConfirmDialog(DialogFrame):
    """Asks whether to go on. The safe answer has the focus and is what Return and Escape mean."""

    def __init__(self, title: str, text: str, yes: str, no: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setMinimumWidth(400)
        self.body.addWidget(text_label(title, "strong"))
        self.body.addWidget(text_label(text, "soft"))
        self.no_button, self.yes_button = self.add_buttons(no, yes)
        # Return means the button that has the keys; at first that is the one that changes nothing.
        self.yes_button.setAutoDefault(True)
        self.yes_button.setDefault(False)
        self.no_button.setAutoDefault(True)
        self.no_button.setDefault(True)
        self.no_button.setFocus()


def confirm(parent: QWidget | None, title: str, text: str, yes: str, no: str) -> bool:
    """Ask and wait; True for `yes`, False for `no`, Escape or the window's close button."""
    return bool(ConfirmDialog(title, text, yes, no, parent).exec())
