"""The story bible on its desk: the tab beside the manuscript, and the window of an entry."""

from collections.abc import Callable, Sequence
from functools import partial

import msgspec
from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu

from inkwell.app.bible import Bible
from inkwell.app.bible_index import BibleIndex
from inkwell.app.bible_uses import BibleUses, Uses
from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.storage.settings import Settings
from inkwell.story.bible import Entry, EntryKind, Setting, new_entry
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.bible.kinds import LOOKS, title_of
from inkwell.ui.bible.panel import BiblePanel
from inkwell.ui.bible.told_menu import add_told
from inkwell.ui.bible.window import EntryWindow
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.editor.places import select_in
from inkwell.ui.main_window import MainWindow
from inkwell.ui.names_desk import NamesDesk
from inkwell.ui.palette_rows import Entry as Offer
from inkwell.ui.search_desk import titles_of
from inkwell.ui.size_memory import SizeMemory


class BibleDesk(QObject):
    """Joins the bible with the window. `open_node` shows a node on a page, as search does."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        bible: Bible,
        index: BibleIndex,
        uses: BibleUses,
        preferences: Preferences,
        commands: Commands,
        attempt: Attempt,
        open_node: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._bible = window, session, bible
        self._uses, self._preferences = uses, preferences
        self._attempt, self._open_node = attempt, open_node
        self._fresh: Entry | None = None
        """An entry that the author has begun and the bible does not have yet."""
        self.row_menus: list[Callable[[QMenu, str], object]] = []
        """Who puts more into the menu of an entry, by its id."""
        self.panel = BiblePanel(window.icons)
        self._tab = window.outline.add_tab(tr("STORY BIBLE"), self.panel, self.panel.list, self.panel.add_button)
        self.entry_window = EntryWindow(window.icons, lambda: session.manuscript, self._here, window)
        SizeMemory(self.entry_window, "bible entry", preferences)
        self._add_commands(commands)
        self.names = NamesDesk(window, session, bible, index, uses, preferences, self._in_sight)
        self.names.add_commands(commands, self.menu)
        self._join()
        self._follow(preferences.settings)
        self._show()

    def _add_commands(self, commands: Commands) -> None:
        commands.separator(Menu.MANUSCRIPT)
        self.menu = menu = commands.menu(Menu.MANUSCRIPT).addMenu(tr("Story &bible"))
        add = partial(commands.add, Menu.MANUSCRIPT, into=menu)
        add(tr("Show the story &bible"), self.show_panel, "Ctrl+Shift+B", name="bible")
        self._new = [
            add(
                look.new_in_menu,
                partial(self.begin, kind, ""),
                name=f"new-{kind.value}",
            )
            for kind, look in LOOKS.items()
        ]
        self._commands = commands

    def _join(self) -> None:
        panel, shown, session = self.panel, self.entry_window, self._session
        panel.opened.connect(self.open)
        panel.add_requested.connect(lambda kind: self.begin(kind, ""))
        panel.delete_asked.connect(self.delete)
        panel.menu_asked.connect(self._pop_up)
        panel.names_toggled.connect(self.names.toggle)
        shown.edited.connect(self._save)
        shown.delete_asked.connect(self.delete)
        shown.uses_asked.connect(self._uses.ask)
        shown.use_opened.connect(self._go_to)
        shown.shown_entry.connect(panel.choose)
        self._uses.found.connect(self._take_uses)
        self.names.open_asked.connect(self.open)
        self.names.new_asked.connect(self.begin)
        self.names.alias_asked.connect(self.add_name)
        self.names.named.connect(panel.show_here)
        self._bible.changed.connect(self._show)
        self._bible.trouble.connect(self._window.notifications.error)
        self._preferences.changed.connect(self._follow)
        self._window.focus_gained.connect(self._look_around)
        self._window.outline.tabs.currentChanged.connect(self.names.look_again)
        session.ending.connect(shown.close)
        session.closed.connect(self._closed)

    # what is shown

    def _here(self) -> str:
        """The node that the author is in."""
        return self._window.active_page.current_section or self._session.current or ""

    def _in_sight(self) -> bool:
        return self.panel.isVisible()

    @Slot()
    def _show(self) -> None:
        bible, shown = self._bible, self.entry_window
        self.panel.rows.show_shared(bible.shared)
        self.panel.show_entries(bible.entries)
        read_only = self._session.is_open and bool(self._session.project.read_only)
        self.panel.set_read_only(read_only)
        shown.set_read_only(read_only)
        self._show_where()
        why = self._session.project.why if read_only else ""
        for action in self._new:
            self._commands.block(action, why)
        open_one = shown.entry
        if open_one is None:
            return
        now = bible.entry(open_one.id)
        if now is not None:
            self._fresh = None
            shown.follow(now)
        elif bible.ready and self._fresh is None and not shown.touched:
            # It was taken out elsewhere; what the author is writing in it would come back with the next word.
            shown.let_go()

    def _show_where(self) -> None:
        """Say in the entry's window that other books have it too."""
        entry, series = self.entry_window.entry, self._bible.series
        shared = entry is not None and series is not None and entry.id in self._bible.shared
        self.entry_window.set_shared(series.title if shared and series is not None else "")

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        self.panel.show_names_on(settings.bible_names)
        self.panel.rows.show_partner(settings.ai)
        self.entry_window.set_ai(settings.ai)

    @Slot()
    def _look_around(self) -> None:
        if self._bible.ready:
            self._bible.look_again()

    @Slot()
    def _closed(self) -> None:
        self._fresh = None
        self._window.outline.show_tab(0)

    @Slot()
    def show_panel(self) -> None:
        """Bring the bible's tab to the front, with the keys in it."""
        self._window.outline.setVisible(True)
        self._window.outline.show_tab(self._tab)
        if self.panel.rows.empty:
            self.panel.add_button.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.panel.list.go_first()

    @Slot(str)
    def open(self, entry_id: str) -> None:
        """Show an entry in its window."""
        entry = self._bible.entry(entry_id)
        if entry is not None:
            self._open(entry)

    def _open(self, entry: Entry) -> None:
        shown = self.entry_window
        if not shown.isVisible():
            self._place()
        shown.show_entry(entry)
        self._show_where()
        shown.show()
        shown.raise_()
        shown.activateWindow()

    def _place(self) -> None:
        """Beside the text rather than over it, as far as the screen has room."""
        shown, window = self.entry_window, self._window
        room = shown.screen().availableGeometry()
        right = window.mapToGlobal(QPoint(window.width(), 0))
        left = min(right.x() - shown.width() - 12, room.right() - shown.width())
        top = min(right.y() + 76, room.bottom() - shown.height())
        shown.move(max(left, room.left()), max(top, room.top()))

    # changing

    @Slot(object, str)
    def begin(self, kind: EntryKind, name: str) -> None:
        """Begin an entry; it is in the bible as soon as there is anything in it."""
        entry = new_entry(kind, name)
        if name:
            if self._attempt(lambda: self._bible.save(entry)):
                self._open(entry)
        elif self._bible.can_change:
            self.entry_window.hand_over()
            self._fresh = entry
            self._open(entry)

    @Slot(str, str)
    def add_name(self, entry_id: str, name: str) -> None:
        """Let an entry be called this too."""
        self.entry_window.hand_over()
        entry = self._bible.entry(entry_id)
        if entry is not None:
            named = msgspec.structs.replace(entry, names=(*entry.names, name))
            self._attempt(lambda: self._bible.save(named))

    @Slot(object)
    def _save(self, entry: Entry) -> None:
        if self._fresh is not None and self._fresh.id != entry.id:
            self._fresh = None
        self._attempt(lambda: self._bible.save(entry))

    @Slot(str)
    def delete(self, entry_id: str) -> None:
        """Take an entry out; it can be brought back at once, or later from what was deleted."""
        shown = self.entry_window
        if shown.entry is not None and shown.entry.id == entry_id:
            shown.hand_over()
            shown.let_go()
        entry = self._bible.entry(entry_id)
        if entry is None or not self._attempt(lambda: self._bible.delete(entry_id)):
            return
        undo = (tr("Undo"), lambda: self._save(entry))
        self._window.notifications.tell(
            tr("“{title_of}” was deleted from the story bible.", title_of=title_of(entry)), "info", undo
        )

    def _pop_up(self, entry_id: str, where: QPoint) -> None:
        menu = self.row_menu(entry_id)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def row_menu(self, entry_id: str) -> QMenu:
        """What can be done with an entry in the list; for "" what can be added."""
        menu, entry = QMenu(self.panel), self._bible.entry(entry_id)
        if entry is None:
            menu.addActions(self.panel.add_button.menu().actions())
            return menu
        can = self._bible.can_change
        menu.addAction(tr("Open"), lambda: self.open(entry_id))
        if self._preferences.settings.ai and self._here():
            told = add_told(menu, entry, self._session.manuscript, self._here(), self.set_here)
            told.setEnabled(can)
        for add_more in self.row_menus:
            add_more(menu, entry_id)
        menu.addSeparator()
        menu.addAction(tr("Delete\tDel"), lambda: self.delete(entry_id)).setEnabled(can)
        return menu

    def set_here(self, entry_id: str, setting: Setting, *_: object) -> None:
        """Say whether the partner is told of an entry in the scene that the author is in."""
        entry, here = self._bible.entry(entry_id), self._here()
        if entry is None or not here:
            return
        on, off = ([each for each in nodes if each != here] for nodes in (entry.on_in, entry.off_in))
        if setting is Setting.ON:
            on.append(here)
        elif setting is Setting.OFF:
            off.append(here)
        changed = msgspec.structs.replace(entry, on_in=tuple(on), off_in=tuple(off))
        self._attempt(lambda: self._bible.save(changed))

    # where it is named

    @Slot(object)
    def _take_uses(self, uses: Uses) -> None:
        entry = self.entry_window.entry
        if entry is not None and entry.id == uses.entry:
            self.entry_window.uses.take(uses, titles_of(self._session.manuscript))

    @Slot(str, int, int)
    def _go_to(self, node: str, start: int, end: int) -> None:
        self._open_node(node)
        page = next((each for each in self._window.pages if each.sections.of(node) is not None), None)
        if page is not None:
            select_in(page, node, start, end)

    def offers(self) -> Sequence[Offer]:
        """What Ctrl+P offers of the bible: every entry under each of its names."""
        found: list[Offer] = []
        for entry in self._bible.entries:
            look = LOOKS[entry.kind]
            go = partial(self.open, entry.id)
            found.append(Offer(title_of(entry), look.many, look.icon, target=go))
            found += [Offer(alias, title_of(entry), look.icon, target=go) for alias in entry.aliases]
        return found
