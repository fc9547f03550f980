"""Earlier words on the desk: a scene's history, named versions of the book, the trash, backups, repairs."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from inkwell.app.admission import Admission
from inkwell.app.archive import Archive
from inkwell.app.backing_up import BackingUp
from inkwell.app.inspecting import Inspecting
from inkwell.app.session import Session
from inkwell.errors import InkwellError
from inkwell.manuscript.spans import Origin, Span, filled
from inkwell.storage.backup import Backup, restore
from inkwell.storage.history import BookVersion, Version
from inkwell.storage.shared_versions import SharedWay
from inkwell.translation import parted, tr
from inkwell.ui.attempt import Attempt
from inkwell.ui.chooser import CheckHands, Chooser, TrashHands, VersionHands
from inkwell.ui.main_window import MainWindow

NAMED_ANEW = tr("The file project.json was written anew with what could be read of it; the damaged one is kept.")
MOST_NAMED = 6
SHARED = tr("In “{1}” these entries of the series were other: {0}. They are those of its other books too.")
WAYS = {
    tr("Leave them as they are now"): SharedWay.LEFT,
    tr("As they were, in this book only"): SharedWay.HERE,
    tr("As they were, for all books of the series"): SharedWay.SERIES,
}
REPAIRED = tr("The book is repaired. What was damaged is kept in its folder “quarantine”.")


class RecordDesk(QObject):
    """Everything an author does to see and get back what was written before."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        admission: Admission,
        archive: Archive,
        backing_up: BackingUp,
        inspecting: Inspecting,
        chooser: Chooser,
        attempt: Attempt,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._admission = admission
        self._archive = archive
        self._backing_up = backing_up
        self._chooser = chooser
        self._attempt = attempt
        session.problems_found.connect(self._tell_problems)
        inspecting.found.connect(self._tell_problems)
        backing_up.made.connect(self._made)
        backing_up.trouble.connect(window.notifications.error)
        self._asked = False
        """Whether the author asked for the backup that is being made."""

    @Slot()
    def history(self) -> None:
        """Show the versions of the scene on the page; what the author brings back goes on to the page, undoable."""
        page = self._window.active_page
        node_id = page.current_section or self._session.current
        if node_id is None:
            return
        title = self._session.manuscript.node(node_id).title
        versions = self._archive.versions(node_id)
        looked_at: list[tuple[str, tuple[Span, ...]]] = []

        def read(version: Version) -> str:
            looked_at.append(self._archive.read(version))
            return looked_at[-1][0]

        text = self._chooser.history(title, page.text(), versions, read)
        if text is None or text == page.text():
            return
        if page.isReadOnly():
            self._window.notifications.tell(tr("This scene is read-only here, so nothing was brought back."), "amber")
            return
        if self._attempt(lambda: self._archive.keep_present(node_id)):
            page.replace_text(text, _origins(text, looked_at))
            self._window.notifications.tell(tr("The earlier words are back. Undo takes them away again."))

    @Slot()
    def book_versions(self) -> None:
        """Show the named versions of the book."""
        hands = VersionHands(self._archive.book_versions, self._archive.name_book, self._archive.forget_book)
        version = self._chooser.book_versions(self._session.project.info.title, hands)
        way = self._way_of_series(version) if version is not None else None
        if version is None or way is None:
            return
        left: list[str] = []
        if self._attempt(lambda: left.extend(self._archive.go_back(version, way))):
            self._window.notifications.tell(
                tr(
                    "The book is as it was under “{label}”. {n} scenes could not be put back.",
                    "",
                    len(left),
                    label=version.label,
                )
                if left
                else tr("The book is as it was under “{label}”.", label=version.label)
            )

    def _way_of_series(self, version: BookVersion) -> SharedWay | None:
        """What becomes of entries of the series that are other by now; None when the author would rather stay here."""
        names: list[str] = []
        if not self._attempt(lambda: names.extend(self._archive.others_in_series(version))):
            return None
        if not names:
            return SharedWay.LEFT
        some = parted(names[:MOST_NAMED])
        if len(names) > MOST_NAMED:
            some = tr("{names} and others", names=some)
        words = SHARED.format(some, version.label)
        place = self._chooser.pick(tr("The series has changed since"), words, list(WAYS), tr("Go back"))
        return None if place is None else list(WAYS.values())[place]

    @Slot()
    def trash(self) -> None:
        """Show what was deleted."""
        archive = self._archive
        self._chooser.trash(
            TrashHands(archive.trash, archive.trashed_text, archive.put_back, archive.erase, archive.empty_trash)
        )

    @Slot()
    def back_up(self) -> None:
        """Back the book up now."""
        if self._session.project.read_only:
            self._window.notifications.tell(tr("This book is read-only here, so it is backed up where it is written."))
            return
        self._asked = True
        self._session.save()
        self._backing_up.now()

    @Slot(object)
    def _made(self, backup: Backup) -> None:
        if self._asked:
            self._asked = False
            self._window.notifications.tell(tr("The book is backed up in {path}.", path=backup.path))

    @Slot()
    def restore_backup(self) -> None:
        """Make a new book folder of a backup, and open it. The present book is not touched."""
        path: Path | None = None

        def choose() -> None:
            nonlocal path
            path = self._chooser.backup(*self._backing_up.backups())

        if not self._attempt(choose) or path is None:
            return
        chosen: Path = path
        folder = self._chooser.new_folder(tr("Where to put the restored book"), chosen.stem)
        if folder is not None and self._attempt(lambda: restore(chosen, folder)):
            self._attempt(lambda: self._session.open(folder))

    # damage

    @Slot(object)
    def _tell_problems(self, error: InkwellError) -> None:
        self._window.notifications.error(error, (tr("Look…"), self.check_book))

    @Slot()
    def check_book(self) -> None:
        """Show what is damaged in the book; what the author has repaired is on the page when this returns."""
        notices, session = self._window.notifications, self._session
        before, nameless = notices.sentence, session.project.info.lost
        if not self._chooser.check(CheckHands(self._archive.findings, lambda _: self._archive.repair())):
            return
        if notices.sentence == before and not session.project.problems:
            notices.tell(REPAIRED)
        if nameless and not session.project.info.lost:
            self._ask_for_name()

    def _ask_for_name(self) -> None:
        """Of a damaged project.json, a part may have been read, or nothing but the folder's name be known."""
        from inkwell.ui.dialogs.identity import Identity

        info = self._session.project.info
        known = Identity(info.title, info.author, info.language)
        answer = self._chooser.identity(known, NAMED_ANEW)
        if answer is not None and answer != known:
            self._attempt(lambda: self._admission.identify(answer.title, answer.author, answer.language))


def _origins(text: str, versions: Sequence[tuple[str, tuple[Span, ...]]]) -> tuple[Span, ...]:
    """Which words of a text that was brought back came from which run, as the versions that it is made of say."""
    whole = next((spans for then, spans in versions if then == text), None)
    if whole is not None:
        return whole
    from inkwell.manuscript.compare import carry_spans

    known = ((then, filled(spans, len(then), Origin.TYPED)) for then, spans in versions)
    return tuple(span for then, spans in known for span in carry_spans(then, text, spans))
