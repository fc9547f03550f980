"""A novelist at the window, for tests: what a person does, and the answers to modal questions."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from inkwell.app.errand import Errand
from inkwell.app.preferences import Preferences
from inkwell.bootstrap import Desk
from inkwell.engine.client import EngineState
from inkwell.engine.types import ModelRef
from inkwell.errors import InkwellError
from inkwell.exchange.plan import ImportPlan, Source
from inkwell.exchange.progress import Progress
from inkwell.manuscript.node import Node
from inkwell.manuscript.node_collections import Collection
from inkwell.manuscript.spans import Origin, Span
from inkwell.storage.backup import Backup
from inkwell.storage.history import BookVersion, Version
from inkwell.storage.settings import Settings
from inkwell.story.disclosure import Disclosure
from inkwell.ui.chooser import CheckHands, TrashHands, VersionHands
from inkwell.ui.dialogs.identity import Identity
from inkwell.ui.dialogs.licence import LicenceQuestion
from inkwell.ui.dialogs.new_project import NewProject
from inkwell.ui.dialogs.partner import PartnerFacts, Tab
from inkwell.ui.dialogs.server import ServerHands, ServerWish
from inkwell.ui.dialogs.three_way import Answer, Resolution, Wording
from inkwell.ui.editor.page import Page
from inkwell.ui.settings.editors import Facts

LOAD_MS = 120_000
WRITE_MS = 60_000


def of_models(page: Page) -> tuple[Span, ...]:
    """The words on a page that came from runs of models, whatever the others came from."""
    return tuple(span for span in page.authorship() if span.origin is Origin.GENERATED)


class Answers:
    """A `Chooser` whose answers a test sets beforehand."""

    def __init__(self) -> None:
        self.project: NewProject | None = None
        self.existing: Path | None = None
        self.fresh: Path | None = None
        self.file: Path | None = None
        self.agrees = True
        self.named: list[str] = []
        self.collects: Callable[[Collection], Collection | None] = lambda _: None
        self.serves: Callable[[ServerHands], ServerWish | None] = lambda _: None
        self.agreed: Callable[[Source, ImportPlan], ImportPlan | None] = lambda _source, plan: plan
        self.asked: list[str] = []
        self.told: list[str] = []
        self.disclosed: list[Disclosure] = []
        self.changed: Callable[[Settings], Settings] = lambda settings: settings
        self.seen: tuple[str | None, str, str] | None = None
        self.decides: Callable[[str, str], Resolution] = lambda mine, _theirs: Resolution(Answer.LATER, mine)
        self.earlier: Callable[[str, Sequence[Version], Callable[[Version], str]], str | None] = lambda *_: None
        self.rummages: Callable[[TrashHands], None] = lambda _: None
        self.names: Callable[[VersionHands], BookVersion | None] = lambda _: None
        self.mends: Callable[[CheckHands], bool] = lambda _: False
        self.called: Identity | None = None
        self.offered: list[str] = []
        self.picked: int | None = None
        self.ordered: Sequence[int] | None = None
        self.prints: Callable[[QPrinter], bool] = lambda _: False

    def new_project(self) -> NewProject | None:
        return self.project

    def open_folder(self, title: str) -> Path | None:
        self.asked.append(title)
        return self.existing

    def new_folder(self, title: str, name: str) -> Path | None:
        self.asked.append(title)
        return self.fresh

    def import_file(self, patterns: Sequence[tuple[str, Sequence[str]]]) -> Path | None:
        return self.file

    def picture_file(self) -> Path | None:
        return self.file

    def export_file(self, name: str, ending: str) -> Path | None:
        return self.fresh

    def pdf_file(self, name: str) -> Path | None:
        self.asked.append(name)
        return self.file

    def printer(self, printer: QPrinter) -> bool:
        self.asked.append("printer")
        return self.prints(printer)

    def disclosure(self, told: Disclosure, save: Callable[[bool], str]) -> None:
        self.disclosed.append(told)
        self.told.append(save(True))

    def disclosure_file(self, name: str) -> Path | None:
        self.asked.append(name)
        return self.fresh

    def report_file(self, name: str) -> Path | None:
        self.asked.append(name)
        return self.fresh

    def csv_file(self, name: str) -> Path | None:
        self.asked.append(name)
        return self.fresh

    def thesaurus_file(self) -> Path | None:
        return self.file

    def dictionary_file(self) -> Path | None:
        return self.file

    def lorebook_file(self) -> Path | None:
        return self.file

    def linked_file(self) -> Path | None:
        return self.file

    def model_file(self) -> Path | None:
        return self.file

    def licence(self, question: LicenceQuestion) -> bool:
        self.asked.append(question.title)
        self.told.append(f"{question.words} {question.happens}")
        return self.agrees

    def tool_file(self) -> Path | None:
        return self.file

    def new_tool_file(self, name: str) -> Path | None:
        self.asked.append(name)
        return self.fresh

    def wait(
        self, title: str, errand: Errand, work: Callable[[Progress], object]
    ) -> tuple[object, InkwellError | None]:
        loop, told = QEventLoop(), list[tuple[object, InkwellError | None]]()

        def hear(value: object, error: InkwellError | None = None) -> None:
            told.append((value, error))
            loop.quit()

        joined = [
            errand.finished.connect(hear),
            errand.failed.connect(lambda error: hear(None, error)),
            errand.cancelled.connect(lambda: hear(None)),
        ]
        errand.start(work)
        if not told:
            loop.exec()
        for each in joined:
            QObject.disconnect(each)
        return told[0]

    def agree_on(self, source: Source, plan: ImportPlan, errand: Errand) -> ImportPlan | None:
        return self.agreed(source, plan)

    def name(self, title: str, words: str, first: str, yes: str) -> str | None:
        return self.named.pop(0) if self.named else None

    def passphrase(self, title: str, words: str, yes: str, new: bool) -> str | None:
        self.asked.append(title)
        return self.named.pop(0) if self.named else None

    def pick(self, title: str, words: str, offers: Sequence[str], yes: str) -> int | None:
        self.offered = list(offers)
        return self.picked

    def order(self, title: str, words: str, offers: Sequence[str], yes: str) -> Sequence[int] | None:
        self.offered = list(offers)
        return self.ordered

    def server(self, hands: ServerHands) -> ServerWish | None:
        return self.serves(hands)

    def collection(self, first: Collection, offers: Callable[[str], Sequence[str]], yes: str) -> Collection | None:
        return self.collects(first)

    def confirm(self, title: str, text: str, yes: str, no: str) -> bool:
        self.asked.append(title)
        self.told.append(text)
        return self.agrees

    def settings(self, preferences: Preferences, facts: Facts) -> None:
        preferences.replace(self.changed(preferences.settings))

    def partner(self, settings: Settings, facts: PartnerFacts, tab: Tab) -> Settings | None:
        self.asked.append(f"how the partner writes: {tab.name.lower()}")
        return self.changed(settings)

    def about(self) -> None:
        self.asked.append("about")

    def history(
        self, title: str, present: str, versions: Sequence[Version], read: Callable[[Version], str]
    ) -> str | None:
        self.asked.append(f"history of {title}")
        return self.earlier(present, versions, read)

    def two_versions(self, title: str, base: str | None, mine: str, theirs: str, wording: Wording) -> Resolution:
        self.asked.append(wording.explanation)
        self.seen = (base, mine, theirs)
        return self.decides(mine, theirs)

    def trash(self, trash: TrashHands) -> None:
        self.asked.append("trash")
        self.rummages(trash)

    def book_versions(self, title: str, versions: VersionHands) -> BookVersion | None:
        self.asked.append("versions of the book")
        return self.names(versions)

    def backup(self, own: Sequence[Backup], others: Sequence[Backup]) -> Path | None:
        self.asked.append("backup")
        return own[0].path if own else None

    def check(self, hands: CheckHands) -> bool:
        self.asked.append("check")
        return self.mends(hands)

    def identity(self, known: Identity, sentence: str) -> Identity | None:
        self.asked.append(sentence)
        return self.called


class Novelist:
    """What a person does with the window: opens, types, asks, accepts, waits."""

    def __init__(self, qtbot: QtBot, desk: Desk, answers: Answers) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.answers = answers
        self.page = desk.window.page

    def import_book(self, source: Path, folder: Path) -> None:
        self.answers.file, self.answers.fresh = source, folder
        self.desk.imports.import_file()
        assert self.desk.session.is_open

    def node(self, title: str) -> Node:
        return next(node for _, node in self.desk.session.manuscript.walk() if node.title == title)

    def go_to(self, title: str) -> None:
        self.desk.window.outline.chosen.emit(self.node(title).id)
        self.qtbot.waitUntil(lambda: self.desk.session.current == self.node(title).id)

    def use_model(self, model: ModelRef) -> None:
        self.desk.preferences.change(model=model.path, backend=model.backend)
        self.until_ready()

    def until_ready(self) -> None:
        self.qtbot.waitUntil(
            lambda: self.desk.engine.status is not None and self.desk.engine.status.state is EngineState.READY,
            timeout=LOAD_MS,
        )

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.page, key, modifier)

    def ask(self) -> None:
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def until_text(self) -> None:
        self.qtbot.waitUntil(lambda: bool(self.page.proposal().strip()), timeout=WRITE_MS)

    def until_written(self) -> None:
        self.qtbot.waitUntil(
            lambda: self.desk.partner.shown is not None and not self.desk.partner.writing, timeout=WRITE_MS
        )

    def until_saved(self) -> None:
        self.desk.scribe.save()
        self.qtbot.waitUntil(lambda: not self.desk.scribe.dirty, timeout=10_000)

    @property
    def sentence(self) -> str:
        """What the notification strip says."""
        return self.desk.window.notifications.sentence
