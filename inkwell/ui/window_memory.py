"""Where the window was and how wide its panels were: kept in the memory as text that only this file reads."""

import msgspec
from PySide6.QtCore import QByteArray, QObject, Slot

from inkwell.app.preferences import Preferences
from inkwell.ui.main_window import MainWindow


class _Shape(msgspec.Struct, frozen=True):
    geometry: str
    panels: str
    outline: bool = True
    sidebar: bool = True


class WindowMemory(QObject):
    """Restores the window when made, and remembers it when the window closes."""

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._restore()
        window.closing.connect(self._remember)

    def _restore(self) -> None:
        try:
            shape = msgspec.json.decode(self._preferences.memory.window, type=_Shape)
        except msgspec.MsgspecError:
            # Never closed yet, or written by another version: the usual shape is as good.
            return
        self._window.restoreGeometry(_bytes(shape.geometry))
        self._window.splitter.restoreState(_bytes(shape.panels))
        self._window.outline.setVisible(shape.outline)
        self._window.show_sidebar(shape.sidebar)

    @Slot(object)
    def _remember(self, _objections: list[str]) -> None:
        now = self._window.shape
        shape = _Shape(_text(now.geometry), _text(now.panels), now.outline, now.sidebar)
        self._preferences.remember(window=msgspec.json.encode(shape).decode())


def _text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    return QByteArray.fromBase64(QByteArray(text.encode("ascii")))
