"""The report on a voice on the author's desk: all that was measured, as a window with plots, and in the browser."""

from typing import Final

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from inkwell.app.preferences import Preferences
from inkwell.storage.atomic import write_atomic
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.ui.main_window import MainWindow
from inkwell.ui.size_memory import SizeMemory
from inkwell.ui.voice.report_window import ReportWindow
from inkwell.ui.voice.window import VoicesWindow
from inkwell.ui.voice_desk import VoiceDesk
from inkwell.voice.evaluation import read_evaluation
from inkwell.voice.report import report_page
from inkwell.voice.voice_folder import VoiceFolder

GONE: Final = tr("What was measured of it cannot be read; measure it again.")


class VoiceReportDesk(QObject):
    """One window, on the voice whose report was asked for last."""

    def __init__(self, window: MainWindow, desk: VoiceDesk, preferences: Preferences) -> None:
        super().__init__(window)
        self._window, self._desk, self._preferences = window, desk, preferences
        self.view: ReportWindow | None = None
        self._folder: VoiceFolder | None = None
        desk.made.connect(self._join)
        desk.listed.connect(self._renew)
        preferences.changed.connect(self._follow)

    @Slot(object)
    def _join(self, view: VoicesWindow) -> None:
        view.quality.report_wanted.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Show the report on the voice that is shown."""
        folder, voices = self._desk.folder, self._desk.view
        if folder is None or voices is None:
            return
        found = read_evaluation(folder)
        if found is None:
            voices.quality.message.complain(GONE)
            return
        if self.view is None:
            self.view = ReportWindow(self._window.theme, voices)
            SizeMemory(self.view, "voice report", self._preferences)
            self.view.page_wanted.connect(self._open_page)
        self._folder = folder
        self.view.show_evaluation(found)
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()

    @Slot()
    def _renew(self) -> None:
        """What was measured anew is shown; of a voice that is gone, nothing."""
        if self.view is None or self._folder is None or not self.view.isVisible():
            return
        found = read_evaluation(self._folder)
        if found is None:
            self.view.hide()
        else:
            self.view.show_evaluation(found)

    @Slot()
    def _open_page(self) -> None:
        voices, folder = self._desk.view, self._folder
        found = read_evaluation(folder) if folder is not None else None
        if voices is None or folder is None or found is None:
            return
        # One that an older Inkwell wrote says less.
        page = report_page(found).encode()
        if voices.quality.message.attempt(lambda: write_atomic(folder.report, page)):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder.report)))

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        if not settings.ai and self.view is not None:
            self.view.hide()
