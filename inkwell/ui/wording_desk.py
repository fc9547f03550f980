"""Several wordings of a rewrite on the desk: their cards in the sidebar, while the rewrite stands in the page."""

from PySide6.QtCore import QObject, QTimer, Slot

from inkwell.ui.main_window import MainWindow
from inkwell.ui.rewrite_desk import RewriteDesk
from inkwell.ui.sidebar.wordings import Wordings

SHOWN_MS = 200
"""The cards follow what is written five times a second, to leave the keys their time."""


class WordingDesk(QObject):
    """Shows the wordings of the rewrite that stands where there are several, and lets the author choose one."""

    def __init__(self, window: MainWindow, rewrites: RewriteDesk) -> None:
        super().__init__(window)
        self._window, self._rewrites = window, rewrites
        self.view: Wordings | None = None
        self._due = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._due.timeout.connect(self._show)
        rewrites.changed.connect(self._soon)

    @Slot()
    def _soon(self) -> None:
        if not self._due.isActive():
            self._due.start()

    @Slot()
    def _show(self) -> None:
        wordings = self._rewrites.wordings
        if len(wordings) < 2:
            self._clear()
            return
        if self.view is None:
            self.view = Wordings(self._window.theme)
            self.view.chosen.connect(self._rewrites.choose)
            self._window.sidebar.add_result(self.view)
        texts = [each.text for each in wordings]
        self.view.show_wordings(texts, self._rewrites.shown, writing=self._rewrites.writing)

    def _clear(self) -> None:
        view, self.view = self.view, None
        if view is not None and view in self._window.sidebar.results:
            self._window.sidebar.remove_result(view)
