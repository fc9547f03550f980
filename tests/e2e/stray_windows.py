"""Notes what comes onto the screen as a window and should be none: a part that was shown before it had its place."""

import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

_PLAIN = (Qt.WindowType.Widget, Qt.WindowType.Window)
_OF_QT = ("QComboBoxPrivateContainer",)


class StrayWindows(QObject):
    """`seen` has each with where it was shown from, be it for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            meant = isinstance(watched, QDialog | QMainWindow | QMenu) or watched.windowType() not in _PLAIN
            if not meant and type(watched).__name__ not in _OF_QT:
                self.seen.append(f"{type(watched).__name__} shown at {_where()}")
        return False


def _where() -> str:
    ours = [frame for frame in traceback.extract_stack() if f"{Path('/')}inkwell{Path('/')}ui" in frame.filename]
    return f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if ours else "nowhere of ours"


@contextmanager
def watched_for_strays(app: QApplication) -> Iterator[StrayWindows]:
    """Look while something is built and shown."""
    found = StrayWindows()
    app.installEventFilter(found)
    try:
        yield found
    finally:
        app.removeEventFilter(found)
