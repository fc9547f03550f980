"""Reading aloud on its desk: its commands, the page that is read, and the bar on it."""

from PySide6.QtCore import QObject, Slot

from inkwell.app.reading_aloud import Reader
from inkwell.app.session import Session
from inkwell.app.voices import NOWHERE
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.reading_bar import ReadingBar
from inkwell.ui.editor.reading_page import ReadAlong
from inkwell.ui.main_window import MainWindow

NOT_READING = tr("Nothing is being read aloud.")


class ReadingDesk(QObject):
    """One page is read at a time, from the caret or the selection; it ends when another text is shown there."""

    def __init__(
        self, window: MainWindow, session: Session, reader: Reader, commands: Commands, attempt: Attempt
    ) -> None:
        super().__init__(window)
        self._window = window
        self._reader = reader
        self._commands = commands
        self._attempt = attempt
        self._page: Page | None = None
        self._along: ReadAlong | None = None
        self._bar: ReadingBar | None = None
        commands.separator(Menu.TOOLS)
        self.read = commands.add(
            Menu.TOOLS,
            tr("Read &aloud"),
            self.toggle,
            "Ctrl+Shift+R",
            checked=False,
            page=OnPage.COMES,
            name="read-aloud",
        )
        self.pause = commands.add(Menu.TOOLS, tr("Pa&use reading"), self.toggle_pause, name="pause-reading")
        self.skip = commands.add(Menu.TOOLS, tr("Ne&xt sentence"), reader.skip, name="skip-sentence")
        reader.changed.connect(self._follow)
        reader.trouble.connect(window.notifications.error)
        session.shown.connect(reader.stop)
        session.closed.connect(reader.stop)
        commands.block(self.read, "" if reader.voice is not None else NOWHERE)
        self._follow()

    @Slot()
    def toggle(self) -> None:
        """Read from the caret or what is chosen; or stop."""
        if self._reader.reading:
            self._reader.stop()
            return
        page = self._window.active_page
        self._page, self._along = page, ReadAlong(page, self._window.theme)
        page.destroyed.connect(self._page_gone)
        along = self._along
        if not self._attempt(lambda: self._reader.begin(along)):
            self._put_away()
        elif not self._reader.reading:
            self._window.notifications.tell(tr("There is nothing to read from here on."), "info")

    @Slot()
    def toggle_pause(self) -> None:
        """Pause, or go on."""
        (self._reader.resume if self._reader.paused else self._reader.pause)()

    @Slot()
    def _follow(self) -> None:
        reading = self._reader.reading
        if not reading:
            self._put_away()
        elif self._bar is None and self._page is not None:
            self._bar = ReadingBar(self._window.icons, self._page)
            self._bar.pause_toggled.connect(self.toggle_pause)
            self._bar.skipped.connect(self._reader.skip)
            self._bar.stopped.connect(self._reader.stop)
        if self._bar is not None:
            self._bar.show_paused(self._reader.paused)
        self.read.setChecked(reading)
        self.pause.setText(tr("&Go on reading") if self._reader.paused else tr("Pa&use reading"))
        for action in (self.pause, self.skip):
            self._commands.block(action, "" if reading else NOT_READING)

    @Slot()
    def _page_gone(self) -> None:
        """The page took light and bar along."""
        self._page = self._along = self._bar = None
        self._reader.stop()

    def _put_away(self) -> None:
        if self._page is not None:
            self._page.destroyed.disconnect(self._page_gone)
        along, bar = self._along, self._bar
        self._page = self._along = self._bar = None
        if along is not None:
            along.put_out()
            along.deleteLater()
        if bar is not None:
            bar.hide()
            bar.deleteLater()
