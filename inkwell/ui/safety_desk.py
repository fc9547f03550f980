"""What the author is told when words are in danger, and what can be done: saving that fails, changes from elsewhere."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from inkwell.app.admission import Admission
from inkwell.app.conflicts import Conflicts, Versions
from inkwell.app.drafts import Drafts
from inkwell.app.journaling import Journaling
from inkwell.app.outside import OutsideWatch
from inkwell.app.relocation import Relocation
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.manuscript.spans import Span
from inkwell.translation import tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.chooser import Chooser
from inkwell.ui.main_window import MainWindow


class SafetyDesk(QObject):
    """Never a dialog of its own accord over the page: a sentence, and a button that the author presses when ready."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        admission: Admission,
        relocation: Relocation,
        drafts: Drafts,
        journaling: Journaling,
        outside: OutsideWatch,
        conflicts: Conflicts,
        chooser: Chooser,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._admission = admission
        self._relocation = relocation
        self._drafts = drafts
        self._outside = outside
        self._conflicts = conflicts
        self._chooser = chooser
        self._attempt = attempt
        self._notices = window.notifications
        self._told = ""
        """The last sentence whose button is of use for the open book only."""
        drafts.trouble.connect(self._saving_failed)
        drafts.conflicted.connect(self._conflicted)
        journaling.trouble.connect(self._notices.error)
        outside.reloaded.connect(self._reload)
        outside.copies_found.connect(self._copies_found)
        outside.trouble.connect(self._saving_failed)
        session.opened.connect(self._opened)
        session.closed.connect(self._closed)
        session.emptied.connect(self._show_pending)
        session.shown.connect(self._show_pending)
        window.beside_shown.connect(self._tell_pending)
        window.focus_gained.connect(self._look)
        window.closing.connect(self._closing)

    @Slot()
    def _closed(self) -> None:
        """A button that was meant for one book must not be pressed for the next."""
        if self._told and self._notices.sentence == self._told:
            self._notices.dismiss()
        self._told = ""

    @Slot()
    def save_now(self) -> None:
        """Save; where the author has to decide first, say so again."""
        self._session.save()
        self._show_pending()

    @Slot()
    def _look(self) -> None:
        """The author is back from another window, where much may have happened."""
        again: list[bool] = []
        if self._admission.held is not None:
            self._attempt(lambda: again.append(self._admission.try_again()))
        if any(again):
            self._notices.tell(tr("The other Inkwell has closed this book; it can be written here again."))
        else:
            self._outside.look()

    @Slot(object)
    def _saving_failed(self, error: InkwellError) -> None:
        self._notices.error(error, (tr("Save a copy elsewhere…"), self.rescue))
        self._told = error.sentence

    @Slot()
    def rescue(self) -> None:
        """Write all words elsewhere, because they cannot be written where they are, and go on there."""
        folder = self._chooser.new_folder(
            tr("Save a copy elsewhere"), tr("{name} copy", name=self._session.project.folder.name)
        )
        if folder is None:
            return
        left: list[str] = []
        if not self._attempt(lambda: left.extend(self._relocation.rescue(folder))):
            return
        if left:
            missing = tr(
                "{count} other files of the book could not be read, so they are missing there.", count=len(left)
            )
            self._notices.tell(
                tr(
                    "The words that were open here are in {folder}, and you go on there. {missing}",
                    folder=folder,
                    missing=missing,
                ),
                "amber",
            )
        else:
            self._notices.tell(tr("All your words are in {folder}, and you go on there.", folder=folder))

    @Slot(object)
    def _closing(self, objections: list[str]) -> None:
        try:
            self._session.close()
        except InkwellError as error:
            leave = self._chooser.confirm(
                tr("The last words are not saved in the book"),
                f"{error.sentence} {self._where_words_are()}",
                tr("Close all the same"),
                tr("Keep writing"),
            )
            if leave:
                self._session.abandon()
            else:
                objections.append(error.sentence)

    def _where_words_are(self) -> str:
        if self._drafts.journalled(5.0):
            return tr("They are kept on this computer, outside the book, and will be there when you open it again.")
        return tr("Closing now would lose them.")

    # another Inkwell, a lost name

    @Slot()
    def _opened(self) -> None:
        info, held = self._session.project.info, self._admission.held
        if held is not None:
            action = None if held.certain else (tr("Write here all the same"), self._take_over)
            self._notices.error(held, action)
            self._told = held.sentence
        elif info.lost and not self._session.project.read_only:
            what = tr("cannot be read") if info.damaged else tr("is missing")
            sentence = tr("The file that says what this book is called {what}.", what=what)
            self._notices.tell(sentence, "amber", (tr("Say what it is called…"), self._name_book))
            self._told = sentence

    @Slot()
    def _take_over(self) -> None:
        self._attempt(self._admission.take_over)

    @Slot()
    def _name_book(self) -> None:
        from inkwell.ui.dialogs.identity import Identity

        info = self._session.project.info
        known = Identity(info.title, info.author, info.language)
        sentence = tr("The file project.json is damaged; it is kept, and a new one is written.")
        answer = self._chooser.identity(known, sentence if info.damaged else tr("The file project.json is missing."))
        if answer is not None:
            self._attempt(lambda: self._admission.identify(answer.title, answer.author, answer.language))

    # changed here and elsewhere

    @Slot(str, str, object)
    def _reload(self, node_id: str, text: str, spans: tuple[Span, ...]) -> None:
        page, current = self._window.page, self._session.current
        index = page.sections.of(node_id)
        if index is None or current is None:
            return
        if page.sections[index].read_only:
            # One that is too long to write in here: it is put on the page anew.
            self._attempt(lambda: self._session.show(current))
        else:
            page.replace_text(text, spans, node_id)
        self._notices.tell(
            tr("This scene was changed elsewhere; it is shown as it is now. Undo brings back what it was.")
        )

    @Slot(str)
    def _conflicted(self, node_id: str) -> None:
        title = self._session.manuscript.node(node_id).title
        sentence = tr(
            "“{title}” was changed here and elsewhere; nothing was overwritten, and both are kept.", title=title
        )
        self._notices.tell(sentence, "amber", (tr("Compare…"), lambda: self._resolve(node_id)))
        self._told = sentence

    @Slot(str)
    def _copies_found(self, node_id: str) -> None:
        title = self._session.manuscript.node(node_id).title
        sentence = tr("A sync service left another version of “{title}” beside it.", title=title)
        self._notices.tell(sentence, "amber", (tr("Compare…"), lambda: self._resolve_copy(node_id)))
        self._told = sentence

    @Slot()
    def _show_pending(self, *_: object) -> None:
        """A notice may have been dismissed: whoever comes back to the scene is told again."""
        if self._session.current is not None:
            self._tell_pending(self._session.current)

    @Slot(str)
    def _tell_pending(self, node_id: str) -> None:
        if self._conflicts.stands(node_id):
            self._conflicted(node_id)
        elif node_id in self._session.project.copies:
            self._copies_found(node_id)

    def _resolve(self, node_id: str) -> None:
        """Show both versions, and do what the author says."""
        found: list[Versions] = []
        if not self._attempt(lambda: found.append(self._conflicts.versions(node_id))):
            return
        (versions,) = found
        self._decide(node_id, versions)

    def _decide(self, node_id: str, versions: Versions, copy: Path | None = None) -> None:
        from inkwell.ui.dialogs.three_way import Answer, Wording

        wording = Wording(versions.explanation, versions.mine_is, versions.theirs_are)
        page = next((each for each in self._window.pages[1:] if each.current_section == node_id), self._window.page)
        if page is self._window.page and node_id != self._session.current:
            self._session.show(node_id)
        if page.isReadOnly():
            self._notices.tell(tr("This scene is read-only here, so nothing can be decided."), "amber")
            return
        title = self._session.manuscript.node(node_id).title
        decided = self._chooser.two_versions(title, versions.base, versions.mine, versions.theirs, wording)
        if decided.answer is Answer.LATER:
            return
        if not self._attempt(lambda: self._conflicts.settle(node_id, versions, copy)):
            return
        if decided.text != page.text(node_id):
            page.replace_text(decided.text, versions.origins(decided.text), node_id)
        self._session.save()
        self._notices.tell(tr("Done. Both versions are in the scene's history."))

    def _resolve_copy(self, node_id: str) -> None:
        """The same for a file that a sync service made."""
        copies = self._conflicts.copy(node_id)
        found: list[tuple[Path, Versions] | None] = []
        # One after the other: what was decided of the first is the present version beside the second.
        while self._attempt(lambda: found.append(next(copies, None))) and (pair := found[-1]) is not None:
            path, versions = pair
            self._decide(node_id, versions, path)
