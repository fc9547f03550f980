"""A process that types a novel into the real window, to be killed: `python typist.py` forks one for each line it reads.

Everything is imported once, before the first fork. What was typed, pasted and accepted, and when it was seen, goes
into a file that is mapped into memory, which outlives the process that wrote it.
"""

import json
import mmap
import os
import random
import struct
import sys
import time
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inkwell.bootstrap import Desk, build
from inkwell.storage.paths import UserPaths

ENTRY = struct.Struct("<qqq")
"""When (monotonic nanoseconds), how (KEY, PASTE or ACCEPT), and the length of all that was written by then."""
KEY, PASTE, ACCEPT = 1, 2, 3
ROOM = 1 << 20
RUN = "torture"


class Log:
    """Entries in a mapped file; the first eight bytes count them, and are written last."""

    def __init__(self, path: Path) -> None:
        with path.open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), ROOM)
        self._count = 0

    def add(self, when: int, how: int, length: int) -> None:
        """Write one entry."""
        ENTRY.pack_into(self._map, 8 + ENTRY.size * self._count, when, how, length)
        self._count += 1
        struct.pack_into("<q", self._map, 0, self._count)


def read_log(path: Path) -> list[tuple[int, int, int]]:
    """All entries."""
    data = path.read_bytes()
    (count,) = struct.unpack_from("<q", data)
    return [ENTRY.unpack_from(data, 8 + ENTRY.size * number) for number in range(count)]


@dataclass
class Order:
    """What to write: `text` from `start` on, into `scene` of `project`, at this pace (keys a second)."""

    project: str
    home: str
    log: str
    scene: str
    text: str
    seed: int
    keys_a_second: float
    large: float
    """How often something is pasted or accepted instead of typed, 0 to 1."""


class Painted(QObject):
    """Notes that the page was painted: what was put in before is seen now."""

    def __init__(self, log: Log) -> None:
        super().__init__()
        self._log = log
        self.waiting: list[tuple[int, int]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """After the paint, not before it: the notes are written when the event has been dealt with."""
        if event.type() == QEvent.Type.Paint and self.waiting:
            QTimer.singleShot(0, self._seen)
        return False

    def _seen(self) -> None:
        now = time.monotonic_ns()
        for how, length in self.waiting:
            self._log.add(now, how, length)
        self.waiting.clear()


class Typist:
    """Types, pastes and accepts, on and on, until it is killed or the text is at its end."""

    def __init__(self, desk: Desk, order: Order) -> None:
        self._desk = desk
        self._page = desk.window.page
        self._text = order.text
        self._at = 0
        self._random = random.Random(order.seed)
        self._gap = 1000 / order.keys_a_second
        self._large = order.large
        self._log = Log(Path(order.log))
        self._painted = Painted(self._log)
        self._page.viewport().installEventFilter(self._painted)

    def step(self) -> None:
        """One key, or something larger; then the next one after a human while."""
        if self._at >= len(self._text):
            return
        if self._random.random() < self._large and not self._painted.waiting:
            self._put_in()
        else:
            self._key()
        pause = 2600 if self._random.random() < 0.01 else self._random.uniform(0.4, 1.6) * self._gap
        QTimer.singleShot(round(pause), self.step)

    def _key(self) -> None:
        when = time.monotonic_ns()
        if self._text.startswith("\n\n", self._at):
            QTest.keyClick(self._page, Qt.Key.Key_Return)
            self._at += 2
        else:
            # QTest's own keys are ASCII; a novel is not.
            press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, self._text[self._at])
            QApplication.sendEvent(self._page, press)
            self._at += 1
        self._log.add(when, KEY, self._at)

    def _put_in(self) -> None:
        piece = self._text[self._at : self._at + self._random.randrange(20, 1500)].rstrip("\n")
        if not piece or piece[0].isspace():
            # A proposal is fitted to what stands before it, and at a paragraph's start loses its space.
            self._key()
            return
        self._at += len(piece)
        if self._random.random() < 0.5:
            data = QMimeData()
            data.setText(piece)
            self._page.insertFromMimeData(data)
            self._painted.waiting.append((PASTE, self._at))
        else:
            self._page.begin_proposal(RUN)
            self._page.set_proposal(piece, RUN)
            self._page.end_streaming()
            self._page.accept_all()
            self._painted.waiting.append((ACCEPT, self._at))
        self._page.viewport().update()


def type_away(order: Order) -> None:
    """The whole of a forked process; it is killed, or ends after its text."""
    os.environ["INKWELL_HOME"] = order.home
    app = QApplication(["inkwell"])
    desk = build(app, UserPaths.default())
    desk.window.show()
    desk.session.open(Path(order.project))
    desk.session.show(order.scene)
    page = desk.window.page
    page.set_cursor_offset(len(page.text()))
    typist = Typist(desk, order)
    QTimer.singleShot(0, typist.step)
    os.write(1, b"typing\n")
    app.exec()


def main() -> None:
    """Fork one typist for each order on standard input, and say its process id."""
    for line in sys.stdin:
        order = Order(**json.loads(line))
        child = os.fork()
        if child == 0:
            try:
                type_away(order)
            finally:
                os._exit(1)
        os.write(1, f"{child}\n".encode())
        # Until it was killed; the next order comes after that.
        os.waitpid(child, 0)
        os.write(1, b"dead\n")


if __name__ == "__main__":
    main()
