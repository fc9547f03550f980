"""Printing on its desk: opens the print window, and prints what it shows on paper or into a PDF."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtPrintSupport import QPrinter

from inkwell.app.portions import Portions
from inkwell.app.preferences import Preferences
from inkwell.app.printing import PrintedBook, PrintSetup, Scope, setup_of
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.manuscript.printed import PrintRules
from inkwell.storage.folder_name import folder_name
from inkwell.translation import tr
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.dialogs.print_window import Goal, PrintWindow
from inkwell.ui.file_menu import put_before_settings
from inkwell.ui.main_window import MainWindow
from inkwell.ui.print_work import Order, Step, measures_of, page_layout, painting, writing_pdf


class PrintDesk(QObject):
    """One print window at a time; it goes with the book."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        scribe: Scribe,
        book: PrintedBook,
        preferences: Preferences,
        commands: Commands,
        chooser: Chooser,
        make_printer: Callable[[], QPrinter] | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._scribe = scribe
        self._book = book
        self._preferences = preferences
        self._chooser = chooser
        self._make_printer = make_printer or (lambda: QPrinter(QPrinter.PrinterMode.HighResolution))
        self._shown: PrintWindow | None = None
        self._printer: QPrinter | None = None
        self._done = ""
        self._work = Portions(self)
        paper = commands.add(Menu.FILE, tr("&Print…"), self.open, "Ctrl+Shift+P", name="print")
        pdf = commands.add(Menu.FILE, tr("Print to PD&F…"), self.open_for_pdf, name="print-pdf")
        put_before_settings(commands.menu(Menu.FILE), (paper, pdf))
        self._work.stepped.connect(self._follow)
        self._work.finished.connect(self._finished)
        self._work.failed.connect(self._failed)
        self._work.stopped.connect(self._stopped)
        session.closed.connect(self.close)

    def open(self) -> None:
        """Show the print window, with what is written now."""
        self._scribe.take()
        if self._shown is None:
            setup = setup_of(self._preferences.memory.printing)
            self._shown = made = PrintWindow(self._order, setup, self._window.theme, self._window.icons, self._window)
            made.asked.connect(self._print)
            made.cancelled.connect(self._work.stop)
            made.finished.connect(self._work.stop)
            made.setup_changed.connect(self._keep)
        self._shown.show()
        self._shown.raise_()
        self._shown.activateWindow()
        if not self._work.running:
            self._shown.refresh()

    def open_for_pdf(self) -> None:
        """The same, with the keyboard at the button that saves."""
        self.open()
        if self._shown is not None:
            self._shown.pdf.setFocus()

    @Slot()
    def close(self) -> None:
        """Put the window away; what is being printed is given up."""
        self._work.stop()
        if self._shown is not None:
            self._shown.reject()

    def _order(self, scope: Scope, setup: PrintSetup) -> Order:
        """What is to be printed as it is set. Raises InkwellError."""
        nodes = self._book.nodes(scope)
        header = " · ".join(part for part in (self._book.author.strip(), self._book.title.strip()) if part)
        spaced = self._preferences.settings.paragraphs == "space"
        rules = PrintRules(setup.comments, setup.scene_titles or scope == "scene", spaced)
        return Order(lambda: self._book.leaves(nodes), rules, measures_of(setup, header, spaced, scope == "scene"))

    @Slot(object)
    def _keep(self, setup: PrintSetup) -> None:
        self._preferences.remember(printing=_plain(setup))

    @Slot(object)
    def _print(self, goal: Goal) -> None:
        window = self._shown
        if window is None:
            return
        self._scribe.take()
        try:
            order = self._order(window.form.scope, window.form.setup)
        except InkwellError as error:
            window.message.complain(error.sentence)
            return
        (self._print_pdf if goal is Goal.PDF else self._print_paper)(window, order)

    def _print_pdf(self, window: PrintWindow, order: Order) -> None:
        path = self._chooser.pdf_file(tr("{folder_name}.pdf", folder_name=folder_name(self._book.title)))
        if path is not None:
            self._done = tr("Saved as {name}.", name=path.name)
            window.begin_work(tr("Writing {name}", name=path.name))
            self._work.begin(writing_pdf(order, Path(path), self._book.title, self._book.author))

    def _print_paper(self, window: PrintWindow, order: Order) -> None:
        printer = self._make_printer()
        printer.setDocName(self._book.title)
        printer.setCreator("Inkwell")
        printer.setFullPage(True)
        printer.setPageLayout(page_layout(order.measures))
        if self._chooser.printer(printer):
            self._printer = printer
            self._done = tr("It is with the printer now.")
            window.begin_work(tr("Printing"))
            self._work.begin(painting(order, printer))

    @Slot(object)
    def _follow(self, step: object) -> None:
        if self._shown is not None and isinstance(step, Step):
            self._shown.show_work(step)

    @Slot()
    def _finished(self) -> None:
        self._end(self._done)

    @Slot(object)
    def _failed(self, error: InkwellError) -> None:
        self._end(error.sentence, trouble=True)

    @Slot()
    def _stopped(self) -> None:
        if self._printer is not None:
            self._printer.abort()
        self._end(tr("Printing was cancelled; nothing was kept of it."))

    def _end(self, words: str, trouble: bool = False) -> None:
        self._printer = None
        if self._shown is not None:
            self._shown.end_work(words, trouble)


def _plain(setup: PrintSetup) -> dict[str, object]:
    return {name: getattr(setup, name) for name in setup.__struct_fields__}
