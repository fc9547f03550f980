"""The questions that stop and wait for the author: a plain choice, a dialog, a file. Tests put their answers here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from inkwell.ui.file_chooser import FileChooser, FileDialogs
from inkwell.ui.icons import Icons
from inkwell.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from inkwell.app.errand import Errand
    from inkwell.app.preferences import Preferences
    from inkwell.errors import InkwellError
    from inkwell.exchange.plan import ImportPlan, Source
    from inkwell.exchange.progress import Progress
    from inkwell.manuscript.node_collections import Collection
    from inkwell.storage.backup import Backup
    from inkwell.storage.damage import Finding
    from inkwell.storage.history import BookVersion, Version
    from inkwell.storage.settings import Settings
    from inkwell.storage.trash import TrashEntry
    from inkwell.story.disclosure import Disclosure
    from inkwell.ui.dialogs.identity import Identity
    from inkwell.ui.dialogs.licence import LicenceQuestion
    from inkwell.ui.dialogs.new_project import NewProject
    from inkwell.ui.dialogs.partner import PartnerFacts, Tab
    from inkwell.ui.dialogs.server import ServerHands, ServerWish
    from inkwell.ui.dialogs.three_way import Resolution, Wording
    from inkwell.ui.settings.editors import Facts


class Chooser(FileChooser, Protocol):
    """Every modal question. None or False means that the author thought better of it."""

    def new_project(self) -> NewProject | None:
        """Title, author, language and folder of a new book."""
        ...

    def printer(self, printer: QPrinter) -> bool:
        """Which printer, and how many copies; set in `printer`."""
        ...

    def disclosure(self, told: Disclosure, save: Callable[[bool], str]) -> None:
        """Show how the book was written; `save` writes it, with every run or without, and says what came of it."""
        ...

    def confirm(self, title: str, text: str, yes: str, no: str) -> bool:
        """A plain question with two named answers."""
        ...

    def wait(
        self, title: str, errand: Errand, work: Callable[[Progress], object]
    ) -> tuple[object, InkwellError | None]:
        """Have long work done, shown as it goes on: what came of it, or why not; neither when it was cancelled."""
        ...

    def agree_on(self, source: Source, plan: ImportPlan, errand: Errand) -> ImportPlan | None:
        """What an import comes to, divided as the author likes."""
        ...

    def licence(self, question: LicenceQuestion) -> bool:
        """Whether the author accepts a licence, and what follows from that."""
        ...

    def name(self, title: str, words: str, first: str, yes: str) -> str | None:
        """A name; `first` stands there to begin with. None when the author cancels."""
        ...

    def passphrase(self, title: str, words: str, yes: str, new: bool) -> str | None:
        """A passphrase, asked for twice when it is a new one. None when the author cancels."""
        ...

    def server(self, hands: ServerHands) -> ServerWish | None:
        """A server of the author's own to write with; None when they cancel."""
        ...

    def collection(self, first: Collection, offers: Callable[[str], Sequence[str]], yes: str) -> Collection | None:
        """A collection by search; `first` stands there to begin with, `offers` what a field says in the book."""
        ...

    def pick(self, title: str, words: str, offers: Sequence[str], yes: str) -> int | None:
        """Which of several, as its place among them. None when the author cancels."""
        ...

    def order(self, title: str, words: str, offers: Sequence[str], yes: str) -> Sequence[int] | None:
        """Several in another order: the places that they had, in their order now. None when the author cancels."""
        ...

    def settings(self, preferences: Preferences, facts: Facts) -> None:
        """The settings; what is changed in them counts at once."""
        ...

    def partner(self, settings: Settings, facts: PartnerFacts, tab: Tab) -> Settings | None:
        """How the partner writes, changed; shown first at this page."""
        ...

    def about(self) -> None:
        """Show what this program is."""
        ...

    def history(
        self, title: str, present: str, versions: Sequence[Version], read: Callable[[Version], str]
    ) -> str | None:
        """A scene's text as it was, whole or in part."""
        ...

    def two_versions(self, title: str, base: str | None, mine: str, theirs: str, wording: Wording) -> Resolution:
        """What becomes of a scene that was changed in two places."""
        ...

    def trash(self, trash: TrashHands) -> None:
        """What was deleted: looked at, put back, deleted for good."""
        ...

    def book_versions(self, title: str, versions: VersionHands) -> BookVersion | None:
        """A named version of the whole book to go back to."""
        ...

    def backup(self, own: Sequence[Backup], others: Sequence[Backup]) -> Path | None:
        """A backup to make a book of."""
        ...

    def check(self, hands: CheckHands) -> bool:
        """What is damaged in the book; True when anything of it was put right."""
        ...

    def identity(self, known: Identity, sentence: str) -> Identity | None:
        """What a book is called whose own file does not say so any more, as `sentence` tells.

        With "" for it, what a book is to be called from now on.
        """
        ...


@dataclass(frozen=True)
class TrashHands:
    """What can be done with the trash; each may raise `InkwellError`."""

    entries: Callable[[], Sequence[TrashEntry]]
    text: Callable[[TrashEntry], str]
    put_back: Callable[[TrashEntry], object]
    erase: Callable[[TrashEntry], object]
    empty: Callable[[], object]


@dataclass(frozen=True)
class VersionHands:
    """What can be done with named versions of the book; each may raise `InkwellError`."""

    all: Callable[[], Sequence[BookVersion]]
    name: Callable[[str], object]
    forget: Callable[[BookVersion], object]


@dataclass(frozen=True)
class CheckHands:
    """What can be found out about damage, and done about it; each may raise `InkwellError`."""

    findings: Callable[[], Sequence[Finding]]
    repair: Callable[[Sequence[Finding]], Sequence[str]]


class DialogChooser(FileDialogs):
    """Asks with dialogs over the window; what a dialog is made of is loaded when it is first asked for."""

    def __init__(self, window: QWidget, theme: Theme, icons: Icons) -> None:
        super().__init__(window)
        self._theme = theme
        self._icons = icons

    def new_project(self) -> NewProject | None:
        """See `Chooser`."""
        from inkwell.ui.dialogs.new_project import NewProjectDialog

        dialog = NewProjectDialog(self._theme, self._icons, parent=self._window)
        return dialog.result_project() if dialog.exec() else None

    def printer(self, printer: QPrinter) -> bool:
        """See `Chooser`."""
        from PySide6.QtPrintSupport import QPrintDialog

        return bool(QPrintDialog(printer, self._window).exec())

    def disclosure(self, told: Disclosure, save: Callable[[bool], str]) -> None:
        """See `Chooser`."""
        from inkwell.ui.dialogs.disclosure import DisclosureDialog

        DisclosureDialog(told, save, self._window).exec()

    def confirm(self, title: str, text: str, yes: str, no: str) -> bool:
        """See `Chooser`."""
        from inkwell.ui.dialogs.confirm import confirm

        return confirm(self._window, title, text, yes, no)

    def wait(
        self, title: str, errand: Errand, work: Callable[[Progress], object]
    ) -> tuple[object, InkwellError | None]:
        """See `Chooser`."""
        from inkwell.errors import InkwellError
        from inkwell.ui.exchanging.progress_dialog import ProgressDialog

        dialog = ProgressDialog(title, errand, lambda: errand.start(work), self._window)
        dialog.exec()
        return dialog.value, dialog.error if isinstance(dialog.error, InkwellError) else None

    def agree_on(self, source: Source, plan: ImportPlan, errand: Errand) -> ImportPlan | None:
        """See `Chooser`."""
        from inkwell.ui.exchanging.import_dialog import ImportDialog

        dialog = ImportDialog(source, plan, errand, self._window)
        agreed = dialog.result_plan() if dialog.exec() else None
        # It holds the whole book.
        dialog.deleteLater()
        return agreed

    def licence(self, question: LicenceQuestion) -> bool:
        """See `Chooser`."""
        from inkwell.ui.dialogs.licence import LicenceDialog

        dialog = LicenceDialog(question, self._window)
        return bool(dialog.exec())

    def name(self, title: str, words: str, first: str, yes: str) -> str | None:
        """See `Chooser`."""
        from inkwell.ui.dialogs.name import NameDialog

        dialog = NameDialog(title, words, first, yes, self._window)
        return dialog.result_name() if dialog.exec() else None

    def passphrase(self, title: str, words: str, yes: str, new: bool) -> str | None:
        """See `Chooser`."""
        from inkwell.ui.dialogs.passphrase import PassphraseDialog

        dialog = PassphraseDialog(title, words, yes, new, self._window)
        said = dialog.result_passphrase() if dialog.exec() else None
        # It holds the words.
        dialog.deleteLater()
        return said

    def server(self, hands: ServerHands) -> ServerWish | None:
        """See `Chooser`."""
        from inkwell.ui.dialogs.server import ServerDialog

        dialog = ServerDialog(hands, self._window)
        wish = dialog.result_wish() if dialog.exec() else None
        # It holds a key.
        dialog.deleteLater()
        return wish

    def collection(self, first: Collection, offers: Callable[[str], Sequence[str]], yes: str) -> Collection | None:
        """See `Chooser`."""
        from inkwell.ui.planning.collection_dialog import CollectionDialog

        dialog = CollectionDialog(first, offers, yes, self._window)
        return dialog.result_collection() if dialog.exec() else None

    def pick(self, title: str, words: str, offers: Sequence[str], yes: str) -> int | None:
        """See `Chooser`."""
        from inkwell.ui.dialogs.pick import PickDialog

        dialog = PickDialog(title, words, offers, yes, self._window)
        return dialog.result_place() if dialog.exec() else None

    def order(self, title: str, words: str, offers: Sequence[str], yes: str) -> Sequence[int] | None:
        """See `Chooser`."""
        from inkwell.ui.dialogs.order import OrderDialog

        dialog = OrderDialog(title, words, offers, yes, self._window)
        return dialog.result_places() if dialog.exec() else None

    def settings(self, preferences: Preferences, facts: Facts) -> None:
        """See `Chooser`."""
        from inkwell.ui.settings.dialog import SettingsDialog

        dialog = SettingsDialog(preferences, facts, self._theme, self._icons, parent=self._window)
        dialog.exec()
        # It listens to the settings.
        dialog.deleteLater()

    def partner(self, settings: Settings, facts: PartnerFacts, tab: Tab) -> Settings | None:
        """See `Chooser`."""
        from inkwell.ui.dialogs.partner import PartnerDialog

        dialog = PartnerDialog(settings, facts, self._icons, tab, parent=self._window)
        return dialog.result_settings() if dialog.exec() else None

    def about(self) -> None:
        """See `Chooser`."""
        from inkwell.ui.dialogs.about import AboutDialog

        AboutDialog(self._theme, self._icons, parent=self._window).exec()

    def history(
        self, title: str, present: str, versions: Sequence[Version], read: Callable[[Version], str]
    ) -> str | None:
        """See `Chooser`."""
        from inkwell.ui.dialogs.history import HistoryDialog

        dialog = HistoryDialog(
            title, present, versions, read, self._theme, self._icons, datetime.now(UTC), parent=self._window
        )
        return dialog.result_text() if dialog.exec() else None

    def two_versions(self, title: str, base: str | None, mine: str, theirs: str, wording: Wording) -> Resolution:
        """See `Chooser`."""
        from inkwell.ui.dialogs.three_way import ThreeWayDialog

        dialog = ThreeWayDialog(title, base, mine, theirs, self._theme, self._icons, wording, parent=self._window)
        dialog.exec()
        return dialog.resolution()

    def trash(self, trash: TrashHands) -> None:
        """See `Chooser`."""
        from inkwell.ui.dialogs.trash import TrashDialog

        TrashDialog(
            trash.entries,
            trash.text,
            trash.put_back,
            trash.erase,
            trash.empty,
            self._theme,
            self._icons,
            datetime.now(UTC),
            parent=self._window,
        ).exec()

    def book_versions(self, title: str, versions: VersionHands) -> BookVersion | None:
        """See `Chooser`."""
        from inkwell.ui.dialogs.book_versions import BookVersionsDialog

        dialog = BookVersionsDialog(
            title,
            versions.all,
            versions.name,
            versions.forget,
            self._theme,
            self._icons,
            lambda: datetime.now(UTC),
            parent=self._window,
        )
        return dialog.result_version() if dialog.exec() else None

    def backup(self, own: Sequence[Backup], others: Sequence[Backup]) -> Path | None:
        """See `Chooser`."""
        from inkwell.ui.dialogs.backups import RestoreBackupDialog

        dialog = RestoreBackupDialog(own, others, self._theme, self._icons, datetime.now(UTC), parent=self._window)
        return dialog.result_path() if dialog.exec() else None

    def check(self, hands: CheckHands) -> bool:
        """See `Chooser`."""
        from inkwell.ui.dialogs.check import CheckDialog

        dialog = CheckDialog(hands.findings, hands.repair, self._icons, parent=self._window)
        dialog.exec()
        return dialog.repaired

    def identity(self, known: Identity, sentence: str) -> Identity | None:
        """See `Chooser`."""
        from inkwell.ui.dialogs.book_details import BookDetailsDialog
        from inkwell.ui.dialogs.lost_identity import LostIdentityDialog

        asks = LostIdentityDialog(known, sentence, self._window) if sentence else None
        dialog = asks or BookDetailsDialog(known, self._window)
        return dialog.identity() if dialog.exec() else None
