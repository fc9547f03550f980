"""The book on its desk: joins the session with the welcome view, the outline, the page and the status bar."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from inkwell.app.preferences import Preferences
from inkwell.app.relocation import Relocation
from inkwell.app.scribe import Scribe
from inkwell.app.session import Session, Shown
from inkwell.app.word_counts import WordCounts
from inkwell.manuscript.counts import NO_SIZE, Size
from inkwell.manuscript.node import NodeKind
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.chooser import Chooser
from inkwell.ui.editor.paste import LONGEST_LINE
from inkwell.ui.editor.sections import SectionText
from inkwell.ui.main_window import MainWindow

RECENT_BOOKS = 8
TOO_LONG = tr(
    "This text has a line of more than {longest_line:,} characters, so it can be read here but "
    "not changed; part the line in another editor.",
    longest_line=LONGEST_LINE,
)


class BookDesk(QObject):
    """Everything an author does with a book as a whole."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        relocation: Relocation,
        scribe: Scribe,
        words: WordCounts,
        preferences: Preferences,
        chooser: Chooser,
        attempt: Attempt,
        sample: Path,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._relocation = relocation
        self._scribe = scribe
        self._words = words
        self._preferences = preferences
        self._chooser = chooser
        self._attempt = attempt
        self._sample = sample
        scribe.use_editor(window.page)
        self._join_session()
        self._join_window()
        self._show_recent()

    def _join_session(self) -> None:
        session = self._session
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.tree_changed.connect(self._show_tree)
        session.shown.connect(self._show_node)
        session.emptied.connect(self._show_nothing)
        session.entered.connect(self._show_place)
        self._words.changed.connect(self._show_counts)
        session.trouble.connect(self._window.notifications.error)

    def _join_window(self) -> None:
        window = self._window
        window.page.edited.connect(self._scribe.edited)
        window.page.paste_done.connect(self._keep_paste)
        window.page.paste_refused.connect(self._tell)
        window.counter.changed.connect(self._page_counted)
        window.focus_lost.connect(self._scribe.save)
        window.welcome.new_requested.connect(self.new)
        window.welcome.open_requested.connect(self.open)
        window.welcome.sample_requested.connect(self.open_sample)
        window.welcome.recent_chosen.connect(self.open_recent)

    @Slot()
    def _keep_paste(self) -> None:
        self._scribe.journal_now()
        self._scribe.save()

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        self._window.notifications.tell(sentence, "amber")

    # books

    @Slot()
    def new(self) -> None:
        """Ask for title and folder, and begin a book."""
        wish = self._chooser.new_project()
        if wish is not None:
            self._attempt(lambda: self._session.create(wish.folder, wish.title, wish.author, wish.language))

    @Slot()
    def open(self) -> None:
        """Ask for a project folder and open it."""
        folder = self._chooser.open_folder(tr("Open a book"))
        if folder is not None:
            self.open_folder(folder)

    @Slot(str)
    def open_recent(self, path: str) -> None:
        """Open a book of the list, or take it off the list when it is gone."""
        if not self.open_folder(Path(path)) and not Path(path).exists():
            self._preferences.remember(recent=tuple(each for each in self._preferences.memory.recent if each != path))
            self._show_recent()

    def open_folder(self, folder: Path) -> bool:
        """Open this project; False when it could not be, and the author was told why."""
        return self._attempt(lambda: self._session.open(folder))

    @Slot()
    def open_sample(self) -> None:
        """Put a copy of the sample story where the author chooses, and open it."""
        folder = self._chooser.new_folder(tr("Where to put the sample book"), tr("Sample story"))
        if folder is not None:
            self._attempt(lambda: self._import(self._sample, folder))

    def _import(self, source: Path, folder: Path) -> None:
        # Not needed to start.
        from inkwell.app.importing import write_plan
        from inkwell.exchange.markdown_import import import_markdown

        write_plan(folder, import_markdown(source))
        self._session.open(folder)

    @Slot()
    def save_as(self) -> None:
        """Write a copy elsewhere and go on in it."""
        folder = self._chooser.new_folder(tr("Save the book as"), self._session.project.folder.name)
        if folder is not None:
            self._attempt(lambda: self._relocation.save_as(folder))

    @Slot()
    def duplicate(self) -> None:
        """Write a copy elsewhere and go on here."""
        folder = self._chooser.new_folder(
            tr("Duplicate the book"), tr("{name} copy", name=self._session.project.folder.name)
        )
        if folder is not None and self._attempt(lambda: self._relocation.duplicate(folder)):
            self._window.notifications.tell(tr("A copy of the book is in {folder}.", folder=folder))

    @Slot()
    def move_project(self) -> None:
        """Move the book's folder."""
        folder = self._chooser.new_folder(tr("Move the book to"), self._session.project.folder.name)
        if folder is not None:
            self._attempt(lambda: self._relocation.move(folder))

    @Slot()
    def close_book(self) -> None:
        """Save and go back to the welcome view."""
        self._attempt(self._session.close)

    # what the session says

    @Slot()
    def _opened(self) -> None:
        project = self._session.project
        path = str(project.folder)
        recent = (path, *(each for each in self._preferences.memory.recent if each != path))[:RECENT_BOOKS]
        self._preferences.remember(recent=recent)
        self._window.show_book()
        self._window.outline.set_read_only(project.read_only)

    @Slot()
    def _closed(self) -> None:
        self._window.show_welcome()
        self._show_recent()

    @Slot()
    def _show_tree(self) -> None:
        self._window.outline.show_manuscript(self._session.manuscript, self._words.counts)
        self._show_place()

    @Slot(object)
    def _show_node(self, shown: Shown) -> None:
        page = self._window.page
        read_only = shown.text.read_only or self._session.project.read_only
        page.load_sections(
            [SectionText(shown.node.id, shown.node.title, shown.text.text, shown.spans, read_only=read_only)],
            caret=shown.cursor,
        )
        self._window.outline.select(shown.node.id)
        self._show_place()
        # That the whole book is read-only was said when it opened.
        if shown.text.read_only and shown.text.reason != self._session.project.why:
            self._tell(shown.text.reason)
        elif page.isReadOnly() and not read_only:
            self._tell(TOO_LONG)

    @Slot()
    def _show_nothing(self) -> None:
        self._window.page.load("", "", read_only=True)
        self._window.notifications.tell(tr("This book has no scene yet; Manuscript, New scene adds one."))
        self._show_place()

    @Slot()
    def _show_place(self, *_: object) -> None:
        session = self._session
        if not session.is_open:
            return
        title = ""
        if session.current is not None and session.current in session.manuscript.nodes:
            node = session.manuscript.node(session.current)
            chapter = next((up for up in session.manuscript.ancestors(node.id) if up.kind is NodeKind.CHAPTER), node)
            title = chapter.title
            if not self._window.page.sections.several:
                self._window.page.set_title(node.title)
        self._window.setWindowTitle(tr("{title} — Inkwell", title=session.project.info.title))
        self._window.title_bar.set_place(session.project.info.title, title)
        self._show_counts()

    @Slot(object)
    def _page_counted(self, size: Size) -> None:
        page, counter, current = self._window.page, self._window.counter, self._session.current
        if current is not None and not page.sections.several:
            self._words.set(current, size)
            return
        held = {section.node: index for index, section in enumerate(page.sections)}
        if current in held:
            self._words.set(current, counter.size_between(*page.sections.blocks(held[current])))
        known = NO_SIZE
        for node_id in held:
            known = known.plus(self._words.sizes.get(node_id, NO_SIZE))
        # Nearly always the author writes where the caret is; a step back over a border, or replacing, goes further.
        if known != size:
            for node_id, index in held.items():
                self._words.set(node_id, counter.size_between(*page.sections.blocks(index)))

    @Slot()
    def _show_counts(self) -> None:
        self._window.outline.set_counts(self._words.counts, self._words.unit)

    def _show_recent(self) -> None:
        self._window.welcome.set_recent([(Path(path).name, path) for path in self._preferences.memory.recent])
