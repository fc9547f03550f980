"""A tooltip that says the keys of a command as they are now."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, SignalInstance, Slot
from PySide6.QtWidgets import QWidget

from inkwell.ui.key_text import with_keys


class KeyHint(QObject):
    """Lives as long as its widget; `keys` gives them as they are kept, `changed` comes when they are others."""

    def __init__(self, widget: QWidget, words: str, keys: Callable[[], Iterable[str]], changed: SignalInstance) -> None:
        super().__init__(widget)
        self._widget, self._words, self._keys = widget, words, keys
        changed.connect(self._say)
        self._say()

    @Slot()
    def _say(self, *_: object) -> None:
        self._widget.setToolTip(with_keys(self._words, self._keys()))
