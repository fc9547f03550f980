"""HTML off the clipboard is read on a thread of its own, because a chapter from a word processor takes a moment."""

import threading

from PySide6.QtCore import QObject, Signal


class HtmlReading(QObject):
    """Reads pages. `done` carries the number that `begin` gave and a `Reading`, or None where there was none to get.

    It comes from the reading thread: connect it to a bound slot of an object of the window.
    """

    done = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0

    def begin(self, html: str) -> int:
        """Begin to read; returns the number of this reading at once."""
        self._number += 1
        number = self._number
        threading.Thread(target=lambda: self._read(number, html), name="paste", daemon=True).start()
        return number

    def _read(self, number: int, html: str) -> None:
        from inkwell.exchange.html_reading import read_html

        reading = read_html(html)
        try:
            self.done.emit(number, reading)
        except RuntimeError:
            # The window was closed meanwhile.
            return
