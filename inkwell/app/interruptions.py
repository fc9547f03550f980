"""What comes from outside the window: the system asking the program to end, and mistakes that nobody caught."""

import logging
import signal
import socket
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal, Slot

from inkwell.errors import ErrorKind, InkwellError
from inkwell.translation import tr

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
"""Ctrl+C in the terminal, the system going down, the terminal being closed."""


class Interruptions(QObject):
    """`stop_asked` when the program is to end: the words must be saved first. `surprised(InkwellError)` for a bug.

    Make one in the main thread, and `close` it in the end.
    """

    stop_asked = Signal()
    surprised = Signal(object)
    _came = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Python's handlers wait for Python code to run, which an idle event loop does not: a byte in a pipe wakes it.
        self._inner, self._outer = socket.socketpair()
        self._inner.setblocking(False)
        self._outer.setblocking(False)
        signal.set_wakeup_fd(self._outer.fileno(), warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _hear) for number in _known()}
        self._notifier = QSocketNotifier(self._inner.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        # Queued, for it may have happened in the middle of a paint.
        self._came.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        self._hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._surprise
        threading.excepthook = self._surprise_in_thread
        sys.unraisablehook = _surprise_in_passing

    @Slot()
    def _wake(self) -> None:
        self._inner.recv(64)
        self.stop_asked.emit()

    def _surprise(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """From any thread; the signal brings it to the window's."""
        logging.getLogger("inkwell").error("a mistake of ours", exc_info=(kind, error or kind(), trace))
        sentence = tr(
            "Something in Inkwell went wrong; the page is as it was, and there is a report of it that you can read."
        )
        self._came.emit(InkwellError(ErrorKind.INTERNAL, sentence))

    @Slot(object)
    def _pass_on(self, error: InkwellError) -> None:
        self.surprised.emit(error)

    def _surprise_in_thread(self, what: threading.ExceptHookArgs) -> None:
        self._surprise(what.exc_type, what.exc_value, what.exc_traceback)

    def close(self) -> None:
        """Put everything back as it was."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._inner.close()
        self._outer.close()


def _surprise_in_passing(what: "sys.UnraisableHookArgs") -> None:
    """While something was cleared away: nothing of the author's hangs on it, so that only the log hears of it."""
    error = what.exc_value or what.exc_type()
    logging.getLogger("inkwell").info("a mistake in passing", exc_info=(what.exc_type, error, what.exc_traceback))


def _known() -> list[signal.Signals]:
    return [signal.Signals[name] for name in SIGNALS if hasattr(signal, name)]


def _hear(_number: int, _frame: object) -> None:
    """The byte in the pipe says it all; without a handler there would be none."""
