"""The window of settings: pages of rows, a search over all of them, for all books or the open one, at once in force."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from inkwell.app.preferences import Preferences
from inkwell.errors import InkwellError
from inkwell.settings.catalogue import SETTINGS, differing
from inkwell.settings.declared import Page
from inkwell.settings.finding import words_of
from inkwell.settings.of_book import may
from inkwell.settings.settings import Settings
from inkwell.translation import tr
from inkwell.ui.dialogs.frame import GAP, DialogFrame
from inkwell.ui.dialogs.message import Message
from inkwell.ui.dialogs.partner import PartnerDialog
from inkwell.ui.icons import Icons
from inkwell.ui.settings.editors import Editors, Facts
from inkwell.ui.settings.page import SettingsPage
from inkwell.ui.settings.page_fields import KeysField
from inkwell.ui.settings.page_list import PageList
from inkwell.ui.settings.partner_fields import IndexField, StyleField
from inkwell.ui.settings.preview import Preview
from inkwell.ui.settings.row import SettingRow, View
from inkwell.ui.settings.taking_along import TakingAlong
from inkwell.ui.theme import Theme

SIZE = QSize(820, 640)
LEAST = QSize(480, 320)
SCOPE_WIDTH = 252
"""Pixels."""
LONGEST_TITLE = 18
"""Letters of a book's title that are shown."""
ALL_HINT = tr("For all books")
NOTHING = tr("No setting is called that.")
LONE_LETTER_MS: Final = 400
SEEN: Final = (Page.PAGE, Page.COLOURS)
"""The pages of what a look says more about than words."""


class SettingsDialog(DialogFrame):
    """Changes settings as soon as they are chosen; "As it was" takes back all that was changed since it was opened."""

    def __init__(
        self, preferences: Preferences, facts: Facts, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Settings"), parent)
        self._preferences, self._facts, self._icons = preferences, facts, icons
        self._before = (preferences.usual, preferences.own)
        self.search = QLineEdit()
        self._lone = QTimer(self, singleShot=True, interval=LONE_LETTER_MS)
        self.scope = QComboBox()
        self.found = QLabel()
        self.sections = PageList()
        self.message = Message()
        self.pages = self._make_pages(Editors(facts, icons), lambda: Preview(theme))
        self.taking_along = TakingAlong(preferences, icons, self)
        self._lay_out()
        self._join()
        self.setMinimumSize(LEAST)
        self.resize(SIZE)
        self._follow()
        self.sections.buttons[0].setFocus()

    def _make_pages(self, editors: Editors, preview: Callable[[], Preview]) -> tuple[SettingsPage, ...]:
        made = tuple(SettingsPage(page, editors, self._icons, preview if page in SEEN else None) for page in Page)
        for page in made:
            self.sections.add(page.page, page)
            page.row_made.connect(self._join_row)
        return made

    @property
    def rows(self) -> dict[str, SettingRow]:
        """The rows of the pages that were looked at, by the names of their settings."""
        return {row.setting.name: row for page in self.pages for row in page.rows}

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(tr("Search the settings (Ctrl+F)"))
        self.search.setAccessibleName(tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.found.setProperty("role", "count")
        self.scope.addItem(ALL_HINT, False)
        self.scope.setAccessibleName(tr("Which books these settings are for"))
        if self._facts.book:
            self.scope.addItem(tr("This book: {short}", short=_short(self._facts.book)), True)
            self.scope.setItemData(1, self._facts.book, Qt.ItemDataRole.ToolTipRole)
        self.scope.setMaximumWidth(SCOPE_WIDTH)
        top = QHBoxLayout()
        top.setSpacing(GAP)
        top.addWidget(self.search, 1)
        top.addWidget(self.found)
        top.addWidget(self.scope)
        if not self._facts.book:
            self.scope.hide()
        self.body.addLayout(top)
        self.body.addWidget(self.sections, 1)
        self.body.addWidget(self.message)
        self.along_button = self.taking_along.button
        self.foot.insertWidget(0, self.along_button)
        self.undo_button = self.add_button(tr("As it was"))
        self.undo_button.setToolTip(tr("Take back all that was changed since this window was opened"))
        self.close_button = self.add_close(tr("Close"))
        for button in (self.along_button, self.undo_button):
            button.setAutoDefault(False)

    def _join(self) -> None:
        self.search.textChanged.connect(self._look)
        self._lone.timeout.connect(self._follow)
        self.search.installEventFilter(self)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._go_to_search)
        self.scope.currentIndexChanged.connect(self._follow)
        self.sections.turned.connect(self._turn)
        self.undo_button.clicked.connect(self._put_back)
        self._preferences.changed.connect(self._follow)
        self._preferences.trouble.connect(self._complain)
        self.taking_along.said.connect(self.message.say)
        self.taking_along.failed.connect(self.message.complain)
        self.taking_along.taken.connect(self._follow)

    @Slot(object)
    def _join_row(self, row: SettingRow) -> None:
        row.chosen.connect(lambda changes: self._take(row, changes))
        row.reset.connect(lambda names: self._reset(row, names))
        if isinstance(row.field, StyleField):
            row.field.how_asked.connect(self._ask_how)
        if isinstance(row.field, IndexField):
            row.field.addon_asked.connect(lambda: self._make_room_for(self._facts.open_addon))
        if isinstance(row.field, KeysField):
            row.field.keys_asked.connect(lambda: self._make_room_for(self._facts.open_keys))

    # what is shown

    @property
    def for_book(self) -> bool:
        """Whether these are the settings that the open book has of its own."""
        return bool(self.scope.currentData())

    @property
    def shown_settings(self) -> Settings:
        """The settings that are shown."""
        return self._preferences.settings if self.for_book else self._preferences.usual

    @Slot()
    def _follow(self) -> None:
        preferences = self._preferences
        ai = preferences.settings.ai
        view = View(self.shown_settings, preferences.own, self._facts.book, self.for_book, ai)
        words = words_of(self.search.text())
        counts = [page.count(view, words) for page in self.pages]
        found = {number: count for number, count in enumerate(counts) if count} if words else {}
        self._show_counts(counts, looking=bool(words))
        seen = found if words else (self.sections.chosen,)
        for number, page in enumerate(self.pages):
            if page.rows or number in seen:
                page.show_view(view, words)
        if words and not found:
            self.sections.show_nothing()
        else:
            self.sections.show_pages(found)
        self.undo_button.setEnabled((preferences.usual, preferences.own) != self._before)

    def _show_counts(self, counts: list[int], looking: bool) -> None:
        """Name the pages on which there is anything."""
        self.found.setText("" if not looking else tr("{counts} found", counts=sum(counts)) if any(counts) else NOTHING)
        for button, count in zip(self.sections.buttons, counts, strict=True):
            button.setVisible(count > 0)
        if not looking and not counts[self.sections.chosen]:
            # What was shown has nothing for one book, or is out of sight with the AI.
            self.sections.choose(next(number for number, count in enumerate(counts) if count))

    def show_setting(self, name: str) -> None:
        """Show the page of a setting, and go to its field."""
        setting = SETTINGS[name]
        number = next(at for at, page in enumerate(self.pages) if setting in page.settings)
        self.sections.show_section(self.sections.buttons[number])
        row = self.rows[name]
        self.sections.bring_into_sight(row)
        row.field.target.setFocus()

    # searching

    @Slot()
    def _go_to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def _look(self) -> None:
        """Look for what is typed. A lone letter of the alphabet stands in nearly everything: another may follow."""
        self._lone.stop()
        looked_for = self.search.text().strip()
        if len(looked_for) == 1 and looked_for.isascii():
            self._lone.start()
        else:
            self._follow()

    @Slot()
    def _turn(self) -> None:
        """Show the page that was chosen; that ends a search."""
        if self.search.text():
            self.search.clear()
        else:
            self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search, Return and Down go to the first that was found, and Esc first ends the search."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
                self._go_to_first()
                return True
        return super().eventFilter(watched, event)

    def _go_to_first(self) -> None:
        first = next((row for row in self.rows.values() if row.isVisible() and row.field.isEnabled()), None)
        if first is not None:
            self.sections.bring_into_sight(first)
            first.field.target.setFocus(Qt.FocusReason.TabFocusReason)

    # what is chosen

    def _take(self, row: SettingRow | None, changes: dict[str, Any]) -> None:
        of_book = {name: value for name, value in changes.items() if self.for_book and may(SETTINGS[name])}
        for_all = {name: value for name, value in changes.items() if name not in of_book}
        self.message.say("")
        try:
            if for_all:
                self._preferences.change_for_all(**for_all)
            if of_book:
                self._preferences.change_for_book(**of_book)
        except InkwellError as error:
            (row.complain if row is not None else self.message.complain)(error.sentence)
            return
        self._follow()

    @Slot(object)
    def _complain(self, error: InkwellError) -> None:
        self.message.complain(error.sentence)

    def _reset(self, row: SettingRow, names: tuple[str, ...]) -> None:
        row.field.target.setFocus()
        if self.for_book:
            self._preferences.as_for_all(names)
            self._follow()
        else:
            self._take(row, {name: SETTINGS[name].default for name in names})

    def _make_room_for(self, show: Callable[[], object]) -> None:
        """A window that stays open while one writes: this one, which holds all others up, makes room for it."""
        self.accept()
        QTimer.singleShot(0, show)

    @Slot()
    def _ask_how(self) -> None:
        settings = self.shown_settings
        dialog = PartnerDialog(settings, self._facts.partner, self._icons, parent=self)
        if dialog.exec():
            self._take(None, differing(settings, dialog.result_settings()))
        dialog.deleteLater()

    @Slot()
    def _put_back(self) -> None:
        self._preferences.put_back(*self._before)
        self.message.say(tr("Everything is as it was when this window was opened."))
        self._follow()
        self.close_button.setFocus()

    def done(self, result: int) -> None:
        """What was typed last is taken too."""
        for row in self.rows.values():
            row.finish()
        super().done(result)


def _short(title: str) -> str:
    return title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1].rstrip()}…"
