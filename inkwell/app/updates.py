"""A look for a newer Inkwell while the window is open: one at a time, on a thread of its own, and only when asked."""

import threading
from contextlib import suppress

from PySide6.QtCore import QObject, Signal, Slot

from inkwell.errors import InkwellError
from inkwell.library.updates import UpdateCheck


class Updates(QObject):
    """Nothing happens by itself. `found(Latest)` or `failed(InkwellError)` answers each `look`."""

    found = Signal(object)
    failed = Signal(object)
    _came = Signal(object)

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.address = address
        self._check: UpdateCheck | None = None
        self._came.connect(self._take)

    @property
    def place(self) -> str:
        """The server that would be asked."""
        return UpdateCheck(self.address).place

    @property
    def looking(self) -> bool:
        """Whether an answer is waited for."""
        return self._check is not None

    def look(self) -> None:
        """Ask; nothing happens while an answer is waited for."""
        if self._check is None:
            check = self._check = UpdateCheck(self.address)
            # A name that is being looked up cannot be interrupted: nobody waits for this thread.
            threading.Thread(target=self._ask, args=(check,), name="updates", daemon=True).start()

    def close(self) -> None:
        """Break off what is waited for; nothing comes of it any more."""
        check, self._check = self._check, None
        if check is not None:
            check.stop()

    def _ask(self, check: UpdateCheck) -> None:
        """On its thread."""
        try:
            answer: object = check.run()
        except InkwellError as error:
            answer = error
        # The window may be gone.
        with suppress(RuntimeError):
            self._came.emit((check, answer))

    @Slot(object)
    def _take(self, came: tuple[UpdateCheck, object]) -> None:
        check, answer = came
        if check is not self._check:
            return
        self._check = None
        (self.failed if isinstance(answer, InkwellError) else self.found).emit(answer)
