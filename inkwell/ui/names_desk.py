"""The bible's names on the pages: underlined by choice, a card where the mouse rests, and whom the scene speaks of."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from inkwell.app.bible import Bible
from inkwell.app.bible_index import BibleIndex
from inkwell.app.bible_uses import BibleUses
from inkwell.app.preferences import Preferences
from inkwell.app.session import Session
from inkwell.storage.settings import Settings
from inkwell.story.bible import Entry, EntryKind, entry_at, passed
from inkwell.translation import tr
from inkwell.ui.bible.kinds import LOOKS, in_order, title_of
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.editor.blocks import selected_text
from inkwell.ui.editor.name_card import NameHover
from inkwell.ui.editor.name_marks import NameMarks
from inkwell.ui.editor.page import Page
from inkwell.ui.editor.word_place import word_cursor
from inkwell.ui.main_window import MainWindow

REST_MS = 1_000
"""Without a key for so long, it is counted whom the scene speaks of."""
NO_NAME = tr("The caret is on no name that the story bible knows.")


class NamesDesk(QObject):
    """Attaches marks, cards and menus to pages.

    Signals: `open_asked(id)`, `new_asked(EntryKind, name)`, `alias_asked(id, name)`, `named(Mapping)` how often each
    entry is named in the scene that the author is in. `wanted` says whether anybody looks at that.
    """

    open_asked = Signal(str)
    new_asked = Signal(object, str)
    alias_asked = Signal(str, str)
    named = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        bible: Bible,
        index: BibleIndex,
        uses: BibleUses,
        preferences: Preferences,
        wanted: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._bible, self._index = window, session, bible, index
        self._uses, self._preferences, self._wanted = uses, preferences, wanted
        self._pages: dict[Page, tuple[NameMarks, NameHover]] = {}
        self._switch: QAction | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._count)
        self._join()

    def add_commands(self, commands: Commands, menu: QMenu) -> None:
        """Put what can be done with names into a menu."""
        add = partial(commands.add, Menu.MANUSCRIPT, into=menu)
        on = self._preferences.settings.bible_names
        self._switch = add(
            tr("&Underline the bible's names on the page"), self.toggle, book=False, checked=on, name="bible-names"
        )
        add(tr("What the bible says of this na&me"), self.show_card, "F4", page=OnPage.SEEN, name="bible-name-here")

    def _join(self) -> None:
        session, window = self._session, self._window
        self._preferences.changed.connect(self._follow)
        self._index.changed.connect(self._renew)
        self._uses.counted.connect(self.named)
        for signal in (session.shown, session.entered, window.beside_shown, window.active_changed):
            signal.connect(self.look_again)
        session.closed.connect(lambda: self.named.emit({}))

    @Slot(object)
    def attach(self, page: Page) -> None:
        """Equip a page."""
        marks = NameMarks(page, lambda: self._index.index, self._window.theme)
        hover = NameHover(page, marks, self._window.icons, lambda entry, place: self._entry_here(page, entry, place))
        hover.card.open_asked.connect(self.open_asked)
        self._pages[page] = (marks, hover)
        page.add_to_menu(lambda menu, place: self._fill(page, menu, place))
        page.wrote_on.connect(self.look_again)
        page.destroyed.connect(lambda: self._pages.pop(page, None))
        marks.set_on(on=self._preferences.settings.bible_names)

    def marks_of(self, page: Page) -> NameMarks:
        """The marks of a page."""
        return self._pages[page][0]

    def hover_of(self, page: Page) -> NameHover:
        """The cards of a page."""
        return self._pages[page][1]

    def toggle(self) -> None:
        """Underline names, or do not."""
        self._preferences.change(bible_names=not self._preferences.settings.bible_names)

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        if self._switch is not None:
            self._switch.setChecked(settings.bible_names)
        for marks, _hover in self._pages.values():
            marks.set_on(on=settings.bible_names)

    @Slot()
    def _renew(self) -> None:
        for marks, hover in self._pages.values():
            marks.renew()
            hover.hide()
        self.look_again()

    # whom the scene speaks of

    @Slot()
    def look_again(self, *_: object) -> None:
        """After a rest, count anew."""
        self._rest.start()

    @Slot()
    def _count(self) -> None:
        if self._wanted() and self._session.is_open:
            page = self._window.active_page
            node = page.current_section or self._session.current or ""
            self._uses.count_here([node], self._index.index)

    # cards and menus

    def _entry_here(self, page: Page, entry_id: str, place: int) -> Entry | None:
        """An entry with what holds at a place of a page."""
        entry = self._bible.entry(entry_id)
        if entry is None or not entry.progressions:
            return entry
        node = page.sections[page.sections.at(place)].node or self._session.current
        return entry_at(entry, passed(self._session.manuscript, node) | self._bible.earlier)

    @Slot()
    def show_card(self) -> None:
        """Show what the bible says of the name at the caret, or all of it where that is shown already."""
        page = self._window.active_page
        page.setFocus()
        card = self.hover_of(page).card
        if card.entry:
            card.open()
        elif not self.hover_of(page).show_at(page.textCursor().position()):
            self._window.notifications.tell(NO_NAME)

    def _fill(self, page: Page, menu: QMenu, place: int) -> None:
        """Offer the entry of a name, or to make one of what is chosen or of a word with a capital."""
        mark = self.marks_of(page).at(place)
        entry = self._bible.entry(mark.entry) if mark is not None else None
        if entry is not None:
            open_it = menu.addAction(tr("Open “{plain}” in the story &bible", plain=_plain(title_of(entry))))
            open_it.triggered.connect(lambda: self.open_asked.emit(entry.id))
            menu.addSeparator()
            return
        cursor = word_cursor(page, place)
        words = selected_text(cursor).strip() if cursor is not None else ""
        if self._bible.can_change and words and (page.textCursor().hasSelection() or words[:1].isupper()):
            self._offer_new(menu.addMenu(tr("New &bible entry “{plain}”", plain=_plain(words))), words)
            menu.addSeparator()

    def _offer_new(self, menu: QMenu, words: str) -> None:
        for kind, look in LOOKS.items():
            action = menu.addAction(self._window.icons.icon(look.icon), look.one)
            action.triggered.connect(lambda _checked=False, kind=kind: self.new_asked.emit(kind, words))
        if any(each.names and each.kind is not EntryKind.STYLE for each in self._bible.entries):
            menu.addSeparator()
            others = menu.addMenu(tr("Another &name of"))
            # There may be a thousand; they are made when somebody looks at them.
            others.aboutToShow.connect(lambda: self._fill_others(others, words))

    def _fill_others(self, menu: QMenu, words: str) -> None:
        menu.clear()
        for entry in in_order(self._bible.entries):
            if entry.names and entry.kind is not EntryKind.STYLE:
                action = menu.addAction(self._window.icons.icon(LOOKS[entry.kind].icon), _plain(title_of(entry)))
                action.triggered.connect(lambda _checked=False, entry=entry: self.alias_asked.emit(entry.id, words))


def _plain(words: str) -> str:
    """Words as a menu shows them: on one line, and with no letter of them a key."""
    line = " ".join(words.split()).replace("&", "&&")
    return line if len(line) <= 40 else f"{line[:39]}…"
