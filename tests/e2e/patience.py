"""What `EveryWindow` asks of pytest-qt, for programs without pytest."""

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


class Patience:
    """Waits as pytest-qt's `qtbot` does."""

    @staticmethod
    def waitUntil(true: Callable[[], object], timeout: int = 5000) -> None:  # as pytest-qt calls it
        """Let the window live until it is so."""
        for _ in range(timeout // 20):
            if true():
                return
            QTest.qWait(20)
        raise SystemExit("The window never came to the state that was waited for.")

    @staticmethod
    def waitExposed(widget: QWidget) -> None:
        """Until it is shown."""
        QTest.qWaitForWindowExposed(widget)
