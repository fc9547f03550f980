"""The real program with a hand inside that makes things go wrong: for tests that look at what it leaves behind.

Arguments: a project, then what happens, in this order: `slot`, `worker`, `paint`, `passing`, `lane`, `engine SCRIPT`,
`kill-engine`, `help`, `updates`, `rest`, `segv`, `fatal`, `quit`. Says one JSON line after each: what was done, what
the notice says, and what was asked of the network.
"""

import json
import os
import signal
import sys
import threading
import time
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QObject, QThread, QTimer, Slot
from PySide6.QtWidgets import QWidget

from inkwell import __main__ as program
from inkwell import bootstrap
from inkwell.app.saving import Job
from inkwell.bootstrap import Desk
from inkwell.engine.client import EngineState
from inkwell.library import updates

BETWEEN, PATIENCE = 0.8, 60.0
"""Seconds after an act until it is looked at what came of it; and until it is given up."""


NET: list[str] = []
"""What was done since the last act that has to do with a network."""


def listen(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook: Python tells it of every call that could reach a network, before it is made."""
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.bind"):
        NET.append(f"{event} {arguments[1:]}")


class Clumsy(QWidget):
    """Fails whenever it is painted, over the words on the page."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words

    def paintEvent(self, event: QEvent) -> None:
        raise LookupError(self._words)


class Leaves:
    """Fails while it is cleared away."""

    def __init__(self, words: str) -> None:
        self._words = words

    def __del__(self) -> None:
        raise OverflowError(self._words)


class Hand(QObject):
    """Does one thing after another, each in a turn of the event loop of its own, as what goes wrong does."""

    def __init__(self, desk: Desk, acts: list[str]) -> None:
        super().__init__(desk.window)
        self._desk, self._acts = desk, acts
        self._act, self._since, self._ready = "start", time.monotonic(), self._opened
        self._words = ""
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        passed = time.monotonic() - self._since
        if passed > PATIENCE:
            os._exit(9)
        if passed < BETWEEN or not self._ready():
            return
        told = {"act": self._act, "notice": self._desk.window.notifications.sentence, "net": NET[:]}
        print(json.dumps(told), flush=True)
        NET.clear()
        self._desk.window.notifications.dismiss()
        if not self._acts:
            self._timer.stop()
            return
        self._act, self._since, self._ready = self._acts.pop(0), time.monotonic(), lambda: True
        getattr(self, self._act.replace("-", "_"))()

    def _opened(self) -> bool:
        self._words = self._desk.window.page.text()
        return bool(self._words)

    def slot(self) -> None:
        QTimer.singleShot(0, self._fail)

    def _fail(self) -> None:
        raise ValueError(self._words)

    def worker(self) -> None:
        threading.Thread(target=self._fail_in_thread).start()

    def _fail_in_thread(self) -> None:
        raise KeyError(self._words)

    def paint(self) -> None:
        self._clumsy = Clumsy(self._words)
        self._clumsy.show()
        QTimer.singleShot(100, self._clumsy.hide)

    def passing(self) -> None:
        leaves = Leaves(self._words)
        del leaves

    def lane(self) -> None:
        self._desk.lanes[0].submit(Job("trial", 0, lambda: {}[self._words]))

    def engine(self) -> None:
        self._desk.preferences.change(ai=True, model=self._acts.pop(0), backend="scripted")
        self._ready = self._works

    def _works(self) -> bool:
        status = self._desk.engine.status
        return status is not None and status.state is EngineState.READY

    def kill_engine(self) -> None:
        pid = self._desk.engine.pid or 0
        os.kill(pid, signal.SIGKILL)
        self._ready = lambda: self._works() and self._desk.engine.pid != pid

    def segv(self) -> None:
        os.kill(os.getpid(), signal.SIGSEGV)

    def fatal(self) -> None:
        """What Qt ends a program for: a thread that is thrown away while it runs. Its name is in Qt's message."""
        thread = QThread()
        thread.setObjectName(self._words)
        thread.start()
        shiboken6.delete(thread)

    def rest(self) -> None:
        """Do nothing for a moment."""

    def help(self) -> None:
        """Look at all that Help tells, but for the look for a newer Inkwell."""
        for name in ("machine", "crashes", "handbook"):
            self._command(name)
        self._ready = self._desk.equipment.parts["machine_desk"].view.copy_button.isEnabled  # type: ignore[attr-defined]

    def updates(self) -> None:
        self._command("updates")

    def _command(self, name: str) -> None:
        next(each.action for each in self._desk.commands.all if each.name == name).trigger()

    def quit(self) -> None:
        self._desk.window.close()


def main() -> None:
    folder, *acts = sys.argv[1:]
    begin = bootstrap.begin
    updates.ADDRESS = os.environ.get("LATEST", "")
    sys.addaudithook(listen)

    def begun(desk: Desk) -> None:
        begin(desk)
        desk.equipment.completed.connect(lambda: Hand(desk, acts))

    bootstrap.begin = begun
    sys.argv = ["inkwell", str(Path(folder))]
    program.main()


if __name__ == "__main__":
    main()
