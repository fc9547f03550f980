"""The settings that the open book has of its own."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from inkwell.app.session import Session
from inkwell.settings.of_book import NONE_OWN, Own
from inkwell.storage.book_settings import own_settings, with_settings


class BookSettings(QObject):
    """`changed` when another book is open, or none."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._own = NONE_OWN
        # Where one book follows another, what is between them counts for nobody: no model need be loaded for it.
        self._after = QTimer(self, singleShot=True, interval=0)
        self._after.timeout.connect(self._read)
        session.opened.connect(self._opened)
        session.closed.connect(self._after.start)

    @property
    def own(self) -> Own:
        """What the open book has; nothing without a book."""
        return self._own

    def write(self, values: Mapping[str, Any]) -> None:
        """Let the open book have exactly these. Raises NOT_FOUND without a book, READ_ONLY, DISK."""
        project = self._session.project
        info = with_settings(project.info, values)
        if info != project.info:
            project.set_info(info)
        self._own = Own(dict(values))

    @Slot()
    def _opened(self) -> None:
        self._after.stop()
        self._read()

    @Slot()
    def _read(self) -> None:
        is_open = self._session.is_open
        self._own = own_settings(self._session.project.info) if is_open else NONE_OWN
        self.changed.emit()
