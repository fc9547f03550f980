"""The commands of the book, the page and the partner; each feature of the page brings its own."""

import functools

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence

from inkwell.app.models import ModelChoice
from inkwell.app.partner import Partner
from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.manuscript.node import NodeKind
from inkwell.storage.settings import Settings
from inkwell.translation import tr
from inkwell.ui.book_desk import BookDesk
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.import_desk import ImportDesk
from inkwell.ui.main_window import MainWindow
from inkwell.ui.partner_desk import PartnerDesk
from inkwell.ui.record_desk import RecordDesk
from inkwell.ui.safety_desk import SafetyDesk
from inkwell.ui.tree_desk import TreeDesk

Key = QKeySequence.StandardKey
MOVES = (
    (tr("Move &up"), Qt.Key.Key_Up, "move-up"),
    (tr("Move &down"), Qt.Key.Key_Down, "move-down"),
    (tr("Move ou&t a level"), Qt.Key.Key_Left, "move-out"),
    (tr("Move &in a level"), Qt.Key.Key_Right, "move-in"),
)


NOTHING_STANDS = tr("No proposal stands on the page now.")
NOTHING_WRITTEN = tr("No proposal is being written now.")


class Actions(QObject):
    """Adds the commands, and keeps all of them true to whether a book is open and whether AI is on."""

    def __init__(
        self,
        window: MainWindow,
        commands: Commands,
        session: Session,
        partner: Partner,
        preferences: Preferences,
        models: ModelChoice,
        chooser: Chooser,
        desks: tuple[BookDesk, TreeDesk, PartnerDesk, RecordDesk, SafetyDesk, ImportDesk],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._session = session
        self._preferences = preferences
        self._models = models
        self._chooser = chooser
        self._partner = partner
        self._book, self._tree, self._writing, self._records, self._safety, self._imports = desks
        self._stands_and_writes: tuple[bool, bool] | None = None
        """Whether a proposal stood, and was being written, when the commands were last made true to it."""
        self._file_menu()
        self._edit_menu()
        self._manuscript_menu()
        self._write_menu()
        self._view_menu()
        self._help_menu()
        session.opened.connect(self._follow_book)
        session.closed.connect(self._follow_book)
        preferences.changed.connect(self._follow_settings)
        window.sidebar.more_requested.connect(self.open_partner)
        window.sidebar.lengths_requested.connect(self.open_endings)
        partner.changed.connect(self._follow_partner)
        self._follow_book()
        self._follow_settings(preferences.settings)
        self._follow_partner()

    def _file_menu(self) -> None:
        add, menu = self._commands.add, Menu.FILE
        add(menu, tr("&New book…"), self._book.new, "Ctrl+Shift+N", book=False, name="new-book")
        add(menu, tr("&Open…"), self._book.open, Key.Open, book=False, name="open-book")
        self._recent = self._commands.menu(menu).addMenu(tr("Open r&ecent"))
        self._recent.aboutToShow.connect(self._fill_recent)
        add(menu, tr("Open the sa&mple book…"), self._book.open_sample, book=False, name="open-sample")
        add(menu, tr("&Import a document…"), self._imports.import_file, book=False, name="import-document")
        add(menu, tr("Import a fo&lder or project…"), self._imports.import_folder, book=False, name="import-folder")
        add(menu, tr("Import into t&his book…"), self._imports.import_here, name="import-here")
        self._commands.separator(menu)
        add(menu, tr("&Save now"), self._safety.save_now, Key.Save, name="save")
        add(menu, tr("Save &as…"), self._book.save_as, "Ctrl+Shift+S", name="save-as")
        add(menu, tr("&Duplicate…"), self._book.duplicate, name="duplicate-book")
        add(menu, tr("Mo&ve to another folder…"), self._book.move_project, name="move-book")
        self._commands.separator(menu)
        add(menu, tr("&Back up now"), self._records.back_up, name="back-up")
        add(menu, tr("&Restore a backup…"), self._records.restore_backup, book=False, name="restore-backup")
        add(menu, tr("Chec&k this book…"), self._records.check_book, name="check-book")
        self._commands.separator(menu)
        add(menu, tr("Se&ttings…"), self.open_settings, "Ctrl+,", book=False, name="settings").setMenuRole(
            QAction.MenuRole.PreferencesRole
        )
        self._commands.separator(menu)
        add(menu, tr("&Close book"), self._book.close_book, Key.Close, name="close-book")
        add(menu, tr("&Quit"), self._window.close, "Ctrl+Q", book=False, name="quit").setMenuRole(
            QAction.MenuRole.QuitRole
        )

    def _edit_menu(self) -> None:
        add, menu, window = self._commands.add, Menu.EDIT, self._window
        add(menu, tr("&Undo"), window.focused_undo.undo, Key.Undo, name="undo")
        add(menu, tr("&Redo"), window.focused_undo.redo, Key.Redo, name="redo")
        self._commands.separator(menu)
        add(menu, tr("Cu&t"), lambda: window.active_page.cut(), Key.Cut, page=OnPage.SEEN, name="cut")
        add(menu, tr("&Copy"), lambda: window.active_page.copy(), Key.Copy, page=OnPage.SEEN, name="copy")
        add(menu, tr("&Paste"), lambda: window.active_page.paste(), Key.Paste, page=OnPage.SEEN, name="paste")
        self._commands.separator(menu)
        add(
            menu,
            tr("Select &all"),
            lambda: window.active_page.selectAll(),
            Key.SelectAll,
            page=OnPage.SEEN,
            name="select-all",
        )

    def _manuscript_menu(self) -> None:
        add, menu, tree = self._commands.add, Menu.MANUSCRIPT, self._tree
        add(menu, tr("New &scene"), lambda: tree.add_here(NodeKind.SCENE), "Ctrl+N", name="new-scene")
        add(menu, tr("New &chapter"), lambda: tree.add_here(NodeKind.CHAPTER), "Ctrl+Shift+C", name="new-chapter")
        add(menu, tr("New &part"), lambda: tree.add_here(NodeKind.PART), name="new-part")
        add(menu, tr("New &note"), lambda: tree.add_here(NodeKind.NOTE), name="new-note")
        self._commands.separator(menu)
        add(menu, tr("&Rename"), tree.rename_current, name="rename")
        for words, arrow, name in MOVES:
            add(menu, words, functools.partial(tree.move_current, arrow), name=name)
        self._commands.separator(menu)
        add(
            menu,
            tr("Hist&ory of this scene…"),
            self._records.history,
            "Ctrl+Shift+H",
            page=OnPage.COMES,
            name="history",
        )
        add(menu, tr("&Versions of the book…"), self._records.book_versions, name="book-versions")
        self._commands.separator(menu)
        add(menu, tr("Move to tras&h…"), tree.delete_current, name="move-to-trash")
        add(menu, tr("&Look into the trash…"), self._records.trash, name="trash")

    def _write_menu(self) -> None:
        menu, window = Menu.WRITE, self._window
        add = functools.partial(self._commands.add, ai=True)
        add(menu, tr("&Continue"), self._writing.continue_, "Ctrl+Return", page=OnPage.COMES, name="continue")
        self._stop = add(menu, tr("&Stop"), self._partner.stop, name="stop")
        self._commands.separator(menu)
        self._for_proposals = (
            add(
                menu,
                tr("&Accept the proposal"),
                lambda: window.active_page.accept_all(),
                page=OnPage.SEEN,
                name="accept",
            ),
            add(
                menu,
                tr("Accept the next s&entence"),
                lambda: window.active_page.accept_sentence(),
                "Ctrl+Shift+Right",
                page=OnPage.SEEN,
                name="accept-sentence",
            ),
            add(menu, tr("&Discard the proposal"), self._partner.discard, page=OnPage.SEEN, name="discard"),
        )
        self._commands.separator(menu)
        add(menu, tr("&How the partner writes…"), self.open_partner, "Ctrl+Shift+,", book=False, name="partner")
        add(
            menu,
            tr("&Load the model again"),
            lambda: self._models.restart(self._preferences.settings),
            name="load-model",
        )

    def _view_menu(self) -> None:
        add, menu, window = self._commands.add, Menu.VIEW, self._window
        add(menu, tr("&Manuscript"), window.toggle_outline, "Ctrl+Shift+M", name="show-manuscript")
        add(menu, tr("&Writing sidebar"), window.toggle_sidebar, "Ctrl+Shift+W", ai=True, name="show-sidebar")
        self._commands.separator(menu)

    def _help_menu(self) -> None:
        self._commands.add(Menu.HELP, tr("&About Inkwell"), self._chooser.about, book=False, name="about")

    @Slot()
    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self._preferences.memory.recent:
            self._recent.addAction(path).triggered.connect(
                lambda _checked=False, path=path: self._book.open_recent(path)
            )
        if self._recent.isEmpty():
            self._recent.addAction(tr("No books yet")).setEnabled(False)

    @Slot()
    def open_settings(self) -> None:
        """Let the author change settings."""
        from inkwell.ui.settings.editors import Facts

        title = self._session.project.info.title if self._session.is_open else ""
        addon, keys = (functools.partial(self._do, name) for name in ("addon", "keys"))
        facts = Facts(self._models.available(), self._writing.partner_facts(), title, addon, keys)
        self._chooser.settings(self._preferences, facts)

    def _do(self, name: str) -> None:
        """Do a command that is equipped later than this menu."""
        next(each.action for each in self._commands.all if each.name == name).trigger()

    @Slot()
    def open_partner(self) -> None:
        """Ask how the partner shall write, and take it."""
        self._ask_partner("STYLE")

    @Slot()
    def open_endings(self) -> None:
        """The same, at the page with the number of words."""
        self._ask_partner("ENDS")

    def _ask_partner(self, tab: str) -> None:
        from inkwell.ui.dialogs.partner import Tab

        chosen = self._chooser.partner(self._preferences.settings, self._writing.partner_facts(), Tab[tab])
        if chosen is None:
            return
        try:
            self._preferences.replace(chosen)
        except InkwellError as error:
            self._window.notifications.error(error)

    @Slot()
    def _follow_book(self) -> None:
        self._commands.set_state(self._session.is_open, self._preferences.settings.ai)

    @Slot()
    def _follow_partner(self) -> None:
        """It comes for every few words that are written, so what is so already is left alone."""
        now = (bool(self._partner.proposals), self._partner.writing)
        if now == self._stands_and_writes:
            return
        self._stands_and_writes = stands, writing = now
        self._commands.block(self._stop, "" if writing else NOTHING_WRITTEN)
        for each in self._for_proposals:
            self._commands.block(each, "" if stands else NOTHING_STANDS)

    @Slot(object)
    def _follow_settings(self, _settings: Settings) -> None:
        self._follow_book()
