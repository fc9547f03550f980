"""The line in which a dialog says what it did, or in one sentence why it could not."""

from collections.abc import Callable

from inkwell.errors import InkwellError
from inkwell.ui.labels import WrappedLabel


class Message(WrappedLabel):
    """Out of sight while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__("", "soft")
        self.setVisible(False)

    def say(self, text: str) -> None:
        """Say something, or nothing for ""."""
        self._show(text, "soft")

    def complain(self, text: str) -> None:
        """Say why something could not be done."""
        self._show(text, "trouble")

    def attempt(self, work: Callable[[], object]) -> bool:
        """Do something that may fail; True when it was done. Else its sentence stands here."""
        try:
            work()
        except InkwellError as error:
            self.complain(error.sentence)
            return False
        self.say("")
        return True

    def _show(self, text: str, role: str) -> None:
        self.set_role(role)
        self.set_text(text)
        self.setVisible(bool(text))
