"""Menus and shortcuts: each command once, with its words, its keys and what it does."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from inkwell.app.models import ModelChoice
from inkwell.app.partner import Partner
from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.manuscript.node import NodeKind
from inkwell.storage.settings import Settings
from inkwell.ui.book_desk import BookDesk
from inkwell.ui.chooser import Chooser
from inkwell.ui.dialogs.partner import Tab
from inkwell.ui.main_window import MainWindow
from inkwell.ui.partner_desk import PartnerDesk
from inkwell.ui.record_desk import RecordDesk
from inkwell.ui.safety_desk import SafetyDesk
from inkwell.ui.theme import Theme
from inkwell.ui.tree_desk import TreeDesk

Key = QKeySequence.StandardKey


class Actions(QObject):
    """The menu bar. Commands that need a book are off without one; the Write menu is gone while AI is off."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        partner: Partner,
        preferences: Preferences,
        models: ModelChoice,
        chooser: Chooser,
        theme: Theme,
        desks: tuple[BookDesk, TreeDesk, PartnerDesk, RecordDesk, SafetyDesk],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._preferences = preferences
        self._models = models
        self._chooser = chooser
        self._theme = theme
        self._partner = partner
        self._book, self._tree, self._writing, self._records, self._safety = desks
        self._need_book: list[QAction] = []
        self._file_menu()
        self._edit_menu()
        self._manuscript_menu()
        self.write_menu = self._write_menu()
        self._view_menu()
        self._help_menu()
        session.opened.connect(self._follow_book)
        session.closed.connect(self._follow_book)
        preferences.changed.connect(self._follow_settings)
        window.sidebar.model_chosen.connect(self.open_settings)
        window.sidebar.more_requested.connect(self.open_partner)
        window.sidebar.lengths_requested.connect(self.open_endings)
        self._follow_book()
        self._follow_settings(preferences.settings)

    def _add(
        self,
        menu: QMenu,
        words: str,
        does: Callable[[], object],
        keys: QKeySequence.StandardKey | str | None = None,
        book: bool = True,
    ) -> QAction:
        action = QAction(words, self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: does())
        menu.addAction(action)
        if book:
            self._need_book.append(action)
        return action

    def _menu(self, title: str) -> QMenu:
        menu = QMenu(title, self._window)
        self._window.menuBar().addMenu(menu)
        return menu

    def _file_menu(self) -> None:
        menu = self._menu("&File")
        self._add(menu, "&New book…", self._book.new, "Ctrl+Shift+N", book=False)
        self._add(menu, "&Open…", self._book.open, Key.Open, book=False)
        self._recent = menu.addMenu("Open r&ecent")
        self._recent.aboutToShow.connect(self._fill_recent)
        self._add(menu, "Open the sa&mple book…", self._book.open_sample, book=False)
        self._add(menu, "&Import Markdown…", self._book.import_file, book=False)
        menu.addSeparator()
        self._add(menu, "&Save now", self._safety.save_now, Key.Save)
        self._add(menu, "Save &as…", self._book.save_as, "Ctrl+Shift+S")
        self._add(menu, "&Duplicate…", self._book.duplicate)
        self._add(menu, "Mo&ve to another folder…", self._book.move_project)
        menu.addSeparator()
        self._add(menu, "&Back up now", self._records.back_up)
        self._add(menu, "&Restore a backup…", self._records.restore_backup, book=False)
        self._add(menu, "Chec&k this book…", self._records.check_book)
        menu.addSeparator()
        self._add(menu, "Se&ttings…", self.open_settings, "Ctrl+,", book=False).setMenuRole(
            QAction.MenuRole.PreferencesRole
        )
        menu.addSeparator()
        self._add(menu, "&Close book", self._book.close_book, Key.Close)
        self._add(menu, "&Quit", self._window.close, "Ctrl+Q", book=False).setMenuRole(QAction.MenuRole.QuitRole)

    def _edit_menu(self) -> None:
        menu, page = self._menu("&Edit"), self._window.page
        self._add(menu, "&Undo", page.undo, Key.Undo)
        self._add(menu, "&Redo", page.redo, Key.Redo)
        menu.addSeparator()
        self._add(menu, "Cu&t", page.cut, Key.Cut)
        self._add(menu, "&Copy", page.copy, Key.Copy)
        self._add(menu, "&Paste", page.paste, Key.Paste)
        menu.addSeparator()
        self._add(menu, "Select &all", page.selectAll, Key.SelectAll)

    def _manuscript_menu(self) -> None:
        menu, tree = self._menu("&Manuscript"), self._tree
        self._add(menu, "New &scene", lambda: tree.add_here(NodeKind.SCENE), "Ctrl+N")
        self._add(menu, "New &chapter", lambda: tree.add_here(NodeKind.CHAPTER), "Ctrl+Shift+C")
        self._add(menu, "New &part", lambda: tree.add_here(NodeKind.PART))
        self._add(menu, "New &note", lambda: tree.add_here(NodeKind.NOTE))
        menu.addSeparator()
        self._add(menu, "&Rename", tree.rename_current)
        self._add(menu, "Hist&ory of this scene…", self._records.history, "Ctrl+Shift+H")
        self._add(menu, "&Versions of the book…", self._records.book_versions)
        menu.addSeparator()
        self._add(menu, "Move to tras&h…", tree.delete_current)
        self._add(menu, "&Look into the trash…", self._records.trash)

    def _write_menu(self) -> QMenu:
        menu, page = self._menu("&Write"), self._window.page
        self._add(menu, "&Continue", self._writing.continue_, "Ctrl+Return")
        self._add(menu, "&Stop", self._partner.stop)
        menu.addSeparator()
        self._add(menu, "&Accept the proposal", page.accept_all)
        self._add(menu, "Accept the next s&entence", page.accept_sentence, "Ctrl+Shift+Right")
        self._add(menu, "&Discard the proposal", self._partner.discard)
        menu.addSeparator()
        self._add(menu, "&How the partner writes…", self.open_partner, "Ctrl+Shift+,", book=False)
        self._add(menu, "&Load the model again", lambda: self._models.restart(self._preferences.settings))
        return menu

    def _view_menu(self) -> None:
        menu, window = self._menu("&View"), self._window
        self._add(menu, "&Manuscript", window.toggle_outline, "Ctrl+Shift+M")
        self._sidebar = self._add(menu, "&Writing sidebar", window.toggle_sidebar, "Ctrl+Shift+W")
        menu.addSeparator()
        for words, choice in (("&System theme", "system"), ("&Light theme", "light"), ("&Dark theme", "dark")):
            self._add(menu, words, lambda choice=choice: self._preferences.change(theme=choice), book=False)
        menu.addSeparator()
        self._add(menu, "&Full screen", self._toggle_full_screen, "F11", book=False)

    def _help_menu(self) -> None:
        self._add(self._menu("&Help"), "&About Inkwell", self._chooser.about, book=False)

    def _toggle_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    @Slot()
    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self._preferences.settings.recent:
            self._recent.addAction(path).triggered.connect(
                lambda _checked=False, path=path: self._book.open_recent(path)
            )
        if self._recent.isEmpty():
            self._recent.addAction("No books yet").setEnabled(False)

    @Slot()
    def open_settings(self) -> None:
        """Ask for settings and take them."""
        chosen = self._chooser.settings(
            self._preferences.settings, self._models.available(), self._writing.partner_facts()
        )
        if chosen is not None:
            self._preferences.replace(chosen)

    @Slot()
    def open_partner(self) -> None:
        """Ask how the partner shall write, and take it."""
        self._ask_partner(Tab.STYLE)

    @Slot()
    def open_endings(self) -> None:
        """The same, at the page with the number of words."""
        self._ask_partner(Tab.ENDS)

    def _ask_partner(self, tab: Tab) -> None:
        chosen = self._chooser.partner(self._preferences.settings, self._writing.partner_facts(), tab)
        if chosen is not None:
            self._preferences.replace(chosen)

    @Slot()
    def _follow_book(self) -> None:
        for action in self._need_book:
            action.setEnabled(self._session.is_open)
        self._follow_ai(self._preferences.settings.ai)

    def _follow_ai(self, ai: bool) -> None:
        """A hidden menu's shortcuts still fire; switched off they do not."""
        for action in self.write_menu.actions():
            action.setEnabled(ai and (self._session.is_open or action not in self._need_book))

    @Slot(object)
    def _follow_settings(self, settings: Settings) -> None:
        self.write_menu.menuAction().setVisible(settings.ai)
        self._follow_ai(settings.ai)
        self._sidebar.setVisible(settings.ai)
        self._theme.set_choice(settings.theme)
        self._window.set_type(settings.page_font, settings.page_size)
