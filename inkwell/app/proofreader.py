"""One language host for the window: started when it is first asked, started again when it dies, three times."""

from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from inkwell.language.host_process import HostProcess
from inkwell.language.protocol import Answer, Command, Ready, Refused, Use

DEATHS = 3
"""After so many in a row, without an answer between them, a host is not started again."""

Answered = Callable[[HostProcess, Answer], None]
Ended = Callable[[HostProcess], None]
HostMaker = Callable[[Answered, Ended], HostProcess]


def host_maker(kind: str, log: Path | None) -> HostMaker:
    """Makes hosts of a kind, "spelling" or "grammar"."""
    return lambda answered, ended: HostProcess(kind, answered, ended, log)


class Proofreader(QObject):
    """Passes commands to a host and its answers back, all on the window's thread; never waits.

    `answered(command, answer)` or `lost(command)` comes for each command in their order. `given_up(detail)` comes once
    when the host died too often or refused what it should use; then nothing is asked until the next `use`.
    """

    answered = Signal(object, object)
    lost = Signal(object)
    given_up = Signal(str)
    _heard = Signal(object, object)
    _gone = Signal(object)

    def __init__(self, make: HostMaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._host: HostProcess | None = None
        self._use: Use | None = None
        self._asked: deque[Command] = deque()
        self._deaths = 0
        self._closed = False
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._gone.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @property
    def works(self) -> bool:
        """Whether it can be asked."""
        return self._use is not None and not self._closed

    def use(self, use: Use | None) -> None:
        """Go on with another dictionary or dialect; with None a running host ends, and nothing can be asked."""
        if self._closed:
            return
        self._use, self._deaths = use, 0
        self._lose_all()
        if use is None:
            self._stop()
        elif self._host is not None:
            self._say(use)

    def ask(self, command: Command) -> None:
        """Ask; `lost` comes at once where nothing can be asked."""
        if not self.works or not self._started():
            self.lost.emit(command)
            return
        self._say(command)

    def close(self) -> None:
        """End the host; nothing comes any more."""
        self._closed = True
        self._asked.clear()
        self._stop()

    def _started(self) -> bool:
        if self._host is not None:
            return True
        try:
            self._host = self._make(self._heard.emit, self._gone.emit)
        except OSError as error:
            self._give_up(repr(error))
            return False
        if self._use is not None:
            self._say(self._use)
        return True

    def _say(self, command: Command) -> None:
        if self._host is not None:
            self._asked.append(command)
            self._host.say(command)

    def _stop(self) -> None:
        host, self._host = self._host, None
        if host is not None:
            host.close()

    @Slot(object, object)
    def _take(self, host: HostProcess, answer: Answer) -> None:
        # What was asked before another dictionary was chosen is still answered; nobody waits for it.
        if host is not self._host or not self._asked or answer.id != self._asked[0].id:
            return
        command = self._asked.popleft()
        if isinstance(answer, Refused):
            self._give_up(answer.detail)
        elif not isinstance(answer, Ready):
            self._deaths = 0
            self.answered.emit(command, answer)

    @Slot(object)
    def _end(self, host: HostProcess) -> None:
        if host is not self._host:
            return
        self._host = None
        host.close()
        self._deaths += 1
        if self._deaths >= DEATHS:
            self._give_up(f"died {DEATHS} times in a row, last with {host.exit_code}")
        else:
            self._lose_all()

    def _give_up(self, detail: str) -> None:
        self._use = None
        self._stop()
        self._lose_all()
        self.given_up.emit(detail)

    def _lose_all(self) -> None:
        lost, self._asked = self._asked, deque()
        for command in lost:
            if not isinstance(command, Use):
                self.lost.emit(command)
