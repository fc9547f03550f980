"""Looking where a link leads, on a thread that nobody waits for: a disk in the network may never answer."""

import threading
import traceback
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from inkwell.app.linked_files import linked_file
from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

PATIENCE_MS: Final = 5000
"""After this time the author is told that the disk does not answer."""
_MOST: Final = 4
"""Threads that may be stuck at once."""
_SILENT: Final = tr("The disk that this link leads to does not answer.")
_UNEXPECTED: Final = tr("The linked file could not be looked at for a reason Inkwell did not expect; the log has more.")


class LinkLooking(QObject):
    """One link at a time: the last that was asked for.

    Signals, on the owner's thread, one of them for each look that none came after: `found(Path)`,
    `failed(InkwellError)` as `linked_file` raises, or DISK where no answer comes.
    """

    found = Signal(object)
    failed = Signal(object)
    _answered = Signal(int, object)

    def __init__(self, parent: QObject | None = None, patience_ms: int = PATIENCE_MS) -> None:
        super().__init__(parent)
        self._number = 0
        self._stuck = 0
        self._gone = threading.Event()
        self._patience = QTimer(self, singleShot=True, interval=patience_ms)
        self._patience.timeout.connect(self._give_up)
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(self._gone.set)

    def look(self, folder: Path, address: str) -> None:
        """Look for the file that an address in a text of the book in `folder` leads to. Returns at once."""
        self._number += 1
        if self._stuck >= _MOST:
            self._give_up()
            return
        self._stuck += 1
        self._patience.start()
        number, gone, answered = self._number, self._gone, self._answered

        def work() -> None:
            answer = _looked(folder, address)
            if not gone.is_set():
                answered.emit(number, answer)

        # A daemon: the program ends whether or not that disk ever answers.
        threading.Thread(target=work, name="linked file", daemon=True).start()

    @Slot(int, object)
    def _take(self, number: int, answer: Path | InkwellError) -> None:
        self._stuck -= 1
        if number != self._number:
            return
        self._patience.stop()
        if isinstance(answer, InkwellError):
            self.failed.emit(answer)
        else:
            self.found.emit(answer)

    @Slot()
    def _give_up(self) -> None:
        # What comes after all opens nothing any more: the author is elsewhere by then.
        self._patience.stop()
        self._number += 1
        self.failed.emit(InkwellError(ErrorKind.DISK, _SILENT))


def _looked(folder: Path, address: str) -> Path | InkwellError:
    try:
        return linked_file(folder, address)
    except InkwellError as error:
        return error
    except Exception:  # or nobody would ever hear of it
        return InkwellError(ErrorKind.INTERNAL, _UNEXPECTED, traceback.format_exc())
