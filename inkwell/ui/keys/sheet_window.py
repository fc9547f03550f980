"""The window of the cheat sheet: one page with all keys as they are now, to be looked through, searched and printed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QTextBrowser, QWidget

from inkwell.translation import tr
from inkwell.ui.dialogs.frame import DialogFrame
from inkwell.ui.help.window import SearchLine
from inkwell.ui.keys.bindings import KeyBindings
from inkwell.ui.keys.sheet import PAPER, WIDE, as_html, groups_of
from inkwell.ui.theme import Theme
from inkwell.ui.tokens import LIGHT

WIDTH, HEIGHT = 860, 640
MARGIN = 16
NOTHING = tr("No command and no keys are called that.")


class SheetWindow(DialogFrame):
    """Stays beside the page and follows the keys. `keys_asked`: the author wants to change some."""

    keys_asked = Signal()

    def __init__(
        self,
        bindings: KeyBindings,
        choose_printer: Callable[[QPrinter], bool],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Shortcuts"), parent)
        self.resize(WIDTH, HEIGHT)
        self._bindings, self._choose_printer, self._theme = bindings, choose_printer, theme
        self._columns = 2
        self.search = SearchLine()
        self.search.setPlaceholderText(tr("Search the shortcuts"))
        self.search.setAccessibleName(tr("Search the shortcuts"))
        self.sheet = QTextBrowser()
        self.sheet.setProperty("role", "prose")
        self.sheet.setAccessibleName(tr("Shortcuts"))
        self.sheet.setOpenLinks(False)
        self.sheet.document().setDocumentMargin(MARGIN)
        self.body.addWidget(self.search)
        self.body.addWidget(self.sheet, 1)
        # Each goes to the very left.
        self.print_button = self.add_button(tr("&Print…"), left=True)
        self.change_button = self.add_button(tr("&Change keys…"), left=True)
        self.close_button = self.add_close(tr("C&lose"))
        for button in (self.print_button, self.change_button, self.close_button):
            button.setAutoDefault(False)
        self.close_button.setDefault(False)
        self.search.textChanged.connect(self.refresh)
        self.search.left_down.connect(self.sheet.setFocus)
        self.print_button.clicked.connect(self.print_sheet)
        self.change_button.clicked.connect(self.keys_asked)
        bindings.changed.connect(self.refresh)
        theme.changed.connect(self.refresh)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._to_search)
        self.setFocusProxy(self.search)

    @Slot()
    def refresh(self) -> None:
        """Show the keys as they are now; while it is not seen, when it comes again."""
        if not self.isVisible():
            return
        groups = groups_of(self._bindings, self.search.text())
        bar = self.sheet.verticalScrollBar()
        scrolled = bar.value()
        if groups:
            self.sheet.setHtml(as_html(groups, self._columns, self._theme.tokens))
        else:
            self.sheet.setPlainText(NOTHING)
        bar.setValue(scrolled)

    def showEvent(self, event: QShowEvent) -> None:
        """What became otherwise meanwhile is shown."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for them."""
        super().resizeEvent(event)
        columns = 2 if self.sheet.viewport().width() >= WIDE else 1
        if columns != self._columns:
            self._columns = columns
            self.refresh()

    @Slot()
    def print_sheet(self) -> None:
        """Print all of it, dark on white, whatever is looked for and however the window looks."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.windowTitle())
        if self._choose_printer(printer):
            paper = QTextDocument()
            paper.setHtml(as_html(groups_of(self._bindings), 2, LIGHT, PAPER))
            paper.print_(printer)

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
