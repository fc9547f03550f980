"""Forms of writing on the desk: chosen for a scene or the book, followed by the pages, what is noted of them shown."""

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from inkwell.app.forms import Forms
from inkwell.app.preferences import Preferences
from inkwell.app.saving import SaveLane
from inkwell.app.session import Session
from inkwell.language.dictionaries import Tag
from inkwell.story.forms import TITLES, Form
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.commands import Commands, Menu, OnPage
from inkwell.ui.editor.form_notes import FormNotes
from inkwell.ui.editor.page import Page
from inkwell.ui.labels import ElidedLabel
from inkwell.ui.main_window import MainWindow

_AS = {
    Form.PROSE: tr("&prose"),
    Form.POEM: tr("a poe&m"),
    Form.SCREENPLAY: tr("a &screenplay"),
    Form.PLAY: tr("a stage p&lay"),
    Form.LYRICS: tr("song l&yrics"),
}
ENGLISH_ONLY = tr(
    "Syllables, rhymes and metre are known for English only; of other verse lines and stanzas are counted."
)


class FormDesk(QObject):
    """`line` stands in the status bar and says what can be said of a text that is no prose."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        forms: Forms,
        lane: SaveLane,
        preferences: Preferences,
        commands: Commands,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._forms, self._lane = window, session, forms, lane
        self._preferences, self._commands, self._attempt = preferences, commands, attempt
        self._notes: dict[Page, FormNotes] = {}
        self._said: dict[Page, str] = {}
        self._was_english = True
        self.line = ElidedLabel(role="status")
        self.line.hide()
        window.status.add(self.line)
        self._of_scene: dict[Form | None, QAction] = {}
        self._of_book: dict[Form, QAction] = {}
        self._add_commands()
        forms.changed.connect(self.follow)
        session.shown.connect(self.follow)
        session.entered.connect(self.follow)
        session.tree_changed.connect(self._dress)
        session.closed.connect(self.follow)
        window.beside_shown.connect(self.follow)
        window.active_changed.connect(self.follow)
        preferences.changed.connect(self.follow)

    def _add_commands(self) -> None:
        add, menu = self._commands.add, self._commands.menu(Menu.FORMAT)
        self._commands.separator(Menu.FORMAT)
        scene, book = menu.addMenu(tr("For&m of the scene")), menu.addMenu(tr("Form of the b&ook"))
        follows = partial(self.choose, None)
        self._of_scene[None] = add(
            Menu.FORMAT,
            tr("Scene as its &book"),
            follows,
            checked=False,
            into=scene,
            page=OnPage.COMES,
            name="scene-as-book",
        )
        for form, words in _AS.items():
            does = partial(self.choose, form)
            self._of_scene[form] = add(
                Menu.FORMAT,
                tr("Scene as {words}", words=words),
                does,
                checked=False,
                into=scene,
                page=OnPage.COMES,
                name=f"scene-as-{form.value}",
            )
            does = partial(self._set_book, form)
            self._of_book[form] = add(
                Menu.FORMAT,
                tr("Book as {words}", words=words),
                does,
                checked=False,
                into=book,
                name=f"book-as-{form.value}",
            )
        on = self._preferences.settings.form_notes
        self._switch = add(
            Menu.FORMAT, tr("Syllables and rh&ymes beside verse"), self.toggle_notes, checked=on, name="verse-notes"
        )

    @Slot(object)
    def attach(self, page: Page) -> None:
        """Have this page follow the form of what is on it."""
        notes = self._notes[page] = FormNotes(page, self._lane, self._window.theme, self._english)
        notes.looked.connect(partial(self._take, page))
        notes.set_shown(shown=self._preferences.settings.form_notes)
        self._follow_page(page)

    def notes_of(self, page: Page) -> FormNotes:
        """What is noted on a page."""
        return self._notes[page]

    def toggle_notes(self) -> None:
        """Note syllables and rhymes beside lines of verse, or do not."""
        on = not self._preferences.settings.form_notes
        self._preferences.change(form_notes=on)
        if on and not self._english():
            self._window.notifications.tell(ENGLISH_ONLY)

    def _english(self) -> bool:
        language = self._session.project.info.language if self._session.is_open else "en"
        return Tag.of(language).language == "en"

    def form_of(self, node: str) -> str:
        """The form of a scene, "" for prose: as tools ask for it."""
        form = self._forms.of(node) if self._session.is_open else Form.PROSE
        return "" if form is Form.PROSE else form.value

    # choosing

    def choose(self, form: Form | None) -> None:
        """Give the scene that the caret is in this form, or that of its book."""
        node = self._node
        if node:
            self._attempt(lambda: self._forms.set(node, form))
        self.follow()

    def _set_book(self, form: Form) -> None:
        self._attempt(lambda: self._forms.set_of_book(form))
        self.follow()

    @property
    def _node(self) -> str:
        return self._window.active_page.current_section or self._session.current or ""

    # following

    @Slot()
    def follow(self, *_: object) -> None:
        """Lay the pages out as their texts are written, and say in the menus which form that is."""
        self._was_english = self._english()
        for page in [each for each in self._notes if each in self._window.pages]:
            self._follow_page(page)
        own = self._forms.own(self._node) if self._session.is_open else None
        for form, action in self._of_scene.items():
            action.setChecked(form is own)
        for each, action in self._of_book.items():
            action.setChecked(each is self._forms.of_book)
        self._switch.setChecked(self._preferences.settings.form_notes)
        self._show_line()

    @Slot()
    def _dress(self) -> None:
        """A scene was moved to where texts have another form, or somebody else gave it one; or the language changed."""
        if self._was_english != self._english():
            self.follow()
            return
        for page in [each for each in self._notes if each in self._window.pages]:
            before = page.form
            self._lay_out(page)
            if page.form is not before:
                self.follow()

    def _lay_out(self, page: Page) -> None:
        """Each text of a page as its own form has it."""
        page.set_form(self._forms.of_book, self._forms.apart() if self._session.is_open else None)

    def _follow_page(self, page: Page) -> None:
        self._lay_out(page)
        self._notes[page].set_shown(shown=self._preferences.settings.form_notes)
        self._notes[page].renew()

    def _take(self, page: Page, words: str) -> None:
        self._said[page] = words
        self._show_line()

    def _show_line(self) -> None:
        page = self._window.active_page
        words = self._said.get(page, "")
        self.line.setVisible(bool(words))
        self.line.set_text(f"{TITLES[page.form]}: {words}" if words else "", words)
