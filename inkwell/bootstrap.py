"""Where objects are made and joined: the window with everything behind it, and the client of the command line."""

import gc
import importlib.resources
import logging
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from inkwell.app.admission import Admission
from inkwell.app.archive import Archive
from inkwell.app.backing_up import BackingUp
from inkwell.app.book_notes import BookNotes
from inkwell.app.book_settings import BookSettings
from inkwell.app.book_writer import BookWriter
from inkwell.app.clients import client_maker
from inkwell.app.collector import at_rest
from inkwell.app.conflicts import Conflicts
from inkwell.app.context_sources import ContextSources
from inkwell.app.crash_watch import CrashWatch
from inkwell.app.custody import Custody
from inkwell.app.drafts import Drafts
from inkwell.app.generation import Engine
from inkwell.app.inspecting import Inspecting
from inkwell.app.interruptions import Interruptions
from inkwell.app.journaling import Journaling
from inkwell.app.models import ModelChoice
from inkwell.app.outside import OutsideWatch
from inkwell.app.partner import Partner
from inkwell.app.preferences import Preferences
from inkwell.app.relocation import Relocation
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.servers import Servers
from inkwell.app.session import Session
from inkwell.app.story_so_far import StorySoFar
from inkwell.app.warming import Warmer
from inkwell.app.word_counts import WordCounts
from inkwell.errors import InkwellError
from inkwell.reports.crash_folder import CrashFolder
from inkwell.reports.last_words import LastWords
from inkwell.storage.keyring_keys import KeyringKeys
from inkwell.storage.memory import MemoryFile
from inkwell.storage.paths import UserPaths
from inkwell.storage.place import PlaceFile
from inkwell.storage.server_list import ServerList
from inkwell.storage.settings import SettingsFile
from inkwell.ui.actions import Actions
from inkwell.ui.attempt import Attempt
from inkwell.ui.book_desk import BookDesk
from inkwell.ui.chooser import Chooser, DialogChooser
from inkwell.ui.commands import Commands
from inkwell.ui.equipment import Equipment, Given, equip
from inkwell.ui.icons import Icons
from inkwell.ui.import_desk import ImportDesk
from inkwell.ui.keys.bindings import KeyBindings
from inkwell.ui.main_window import MainWindow
from inkwell.ui.own_words import speak
from inkwell.ui.partner_desk import PartnerDesk
from inkwell.ui.record_desk import RecordDesk
from inkwell.ui.safety_desk import SafetyDesk
from inkwell.ui.spoken import install
from inkwell.ui.theme import Theme
from inkwell.ui.tree_desk import TreeDesk
from inkwell.ui.window_memory import WindowMemory
from inkwell.voice.sitting import Sitting

if TYPE_CHECKING:
    from inkwell.exchange.importers import Importers
    from inkwell.ui.tour_desk import TourDesk


@dataclass(frozen=True)
class Desk(Given):
    """The whole program, joined. `close` ends its threads and its process."""

    warmer: Warmer
    models: ModelChoice
    books: BookDesk
    tree: TreeDesk
    records: RecordDesk
    safety: SafetyDesk
    imports: ImportDesk
    actions: Actions
    equipment: Equipment
    lanes: tuple[SaveLane, ...]

    def greet(self) -> None:
        """Show whoever starts Inkwell for the first time around; nobody else."""
        cast("TourDesk", self.equipment.parts["tour"]).greet()

    def close(self) -> None:
        """Close the window, end the engine and finish the saves."""
        self.window.close()
        self.equipment.close()
        self.models.stop()
        self._close_voices()
        self.partner.finish()
        if self.session.is_open:
            # Somebody ended the program over unsaved words; they are in the journal.
            self.session.abandon()
        for lane in self.lanes:
            lane.close()
        self.window.deleteLater()

    def _close_voices(self) -> None:
        """What is open of locked voices goes; what cannot be deleted now is deleted at the next start."""
        try:
            self.voices.close()
        except InkwellError as error:
            logging.getLogger("inkwell").info("%s %s", error.sentence, error.detail)


def sample_story() -> Path:
    """The Markdown file of the sample book."""
    return Path(str(importlib.resources.files("inkwell_resources") / "sample" / "story.md"))


def model_folder(paths: UserPaths) -> Path:
    """Where the author's own models are looked for."""
    return paths.data / "models"


@at_rest()
def build(app: QApplication, paths: UserPaths, chooser: Chooser | None = None) -> Desk:
    """Make the window and everything behind it; nothing is shown and no model loaded yet.

    `chooser` answers the modal questions; by default dialogs do.
    """
    lane, backup_lane, exchange_lane = SaveLane("save"), SaveLane("backup"), SaveLane("exchange")
    journal_lane, flush_lane = SaveLane("journal"), SaveLane("flush")
    preferences = _preferences(paths, lane)
    install(app)
    give_way()
    theme = Theme(app, preferences.settings.theme)
    icons = Icons(theme)
    window = MainWindow(theme, icons)
    journaling = Journaling(journal_lane, flush_lane, window)
    drafts = Drafts(lane, journaling, window)
    scribe, words = Scribe(drafts, window), WordCounts(lane, window)
    places, custody = PlaceFile(paths.state / "places.json"), Custody(paths.state)
    session = Session(lane, places, custody, drafts, scribe, words, window)
    _join_settings(preferences, session, window)
    outside = OutsideWatch(session, scribe, drafts, lane, window)
    relocation = Relocation(session, scribe, drafts, lane, window)
    backing_up = BackingUp(session, preferences, backup_lane, paths.data / "backups", window)
    engine, voices = Engine(client_maker(paths), window), Sitting(paths.data / "voices")
    writer, notes = BookWriter(session, preferences, voices, window), BookNotes(session, window)
    servers, models = _models(engine, writer, paths, lane, window)
    sources = ContextSources(session, StorySoFar(session, drafts), notes, lambda: engine.context_tokens, window)
    partner = Partner(sources, engine, lane, window)
    attempt, asker = Attempt(window.notifications), chooser or DialogChooser(window, theme, icons)
    books = BookDesk(window, session, relocation, scribe, words, preferences, asker, attempt, sample_story())
    tree = TreeDesk(window, session, asker, attempt)
    writing = PartnerDesk(window, session, scribe, partner, engine, models, preferences, attempt)
    writer.changed.connect(lambda: writing.take_settings(preferences.settings))
    admission, archive = Admission(session, custody, window), Archive(session, scribe, drafts, window)
    inspecting, conflicts = Inspecting(session, backup_lane, window), Conflicts(session, scribe, drafts, window)
    records = RecordDesk(window, session, admission, archive, backing_up, inspecting, asker, attempt)
    safety = SafetyDesk(window, session, admission, relocation, drafts, journaling, outside, conflicts, asker, attempt)
    imports = ImportDesk(window, session, asker, attempt, exchange_lane, _importers)
    desks = (books, tree, writing, records, safety, imports)
    commands = Commands(window.menuBar(), window)
    keys = KeyBindings(commands, preferences, window)
    actions = Actions(window, commands, session, partner, preferences, models, asker, desks)
    WindowMemory(window, preferences)
    given = Given(
        *(window, session, drafts, scribe, words, partner, engine, preferences, outside),
        *(lane, backup_lane, journaling, commands, asker, attempt, paths, sources, notes, writing, writer, voices),
        *(servers, keys, CrashWatch(CrashFolder.of(paths), LastWords.of(paths), lane, window)),
    )
    return Desk(
        **vars(given),
        warmer=_warmer(given),
        models=models,
        books=books,
        tree=tree,
        records=records,
        safety=safety,
        imports=imports,
        actions=actions,
        equipment=equip(given),
        lanes=(lane, journal_lane, backup_lane, flush_lane, exchange_lane),
    )


def _models(
    engine: Engine, writer: BookWriter, paths: UserPaths, lane: SaveLane, window: MainWindow
) -> tuple[Servers, ModelChoice]:
    """What can write: the author's own servers, and which model of all does."""
    servers = Servers(ServerList(paths.config / "servers.json"), KeyringKeys(), lane, window)
    contexts, folders = paths.cache / "contexts", [model_folder(paths)]
    return servers, ModelChoice(engine, folders, window, contexts=contexts, writer=writer, servers=servers)


def _preferences(paths: UserPaths, lane: SaveLane) -> Preferences:
    """The author's settings, and what is remembered for them."""
    settings = paths.config / "settings.json"
    return Preferences(SettingsFile(settings), lane, memory=MemoryFile(paths.state / "memory.json", older=settings))


def _join_settings(preferences: Preferences, session: Session, window: MainWindow) -> None:
    """Let what a book has of its own count: this is the first of all that hear of a book."""
    preferences.follow_book(BookSettings(session, window))
    preferences.trouble.connect(window.notifications.error)
    if preferences.load_trouble:
        window.notifications.tell(preferences.load_trouble, "amber")


def _importers() -> "Importers":
    """All kinds that can be imported; made when something is to be."""
    from inkwell.exchange.known_importers import known_importers
    from inkwell.exchange.pandoc import Pandoc

    return known_importers(Pandoc())


def _warmer(given: Given) -> Warmer:
    """What has the model read ahead, joined to all that the author does at a page."""
    window, session = given.window, given.session

    def place() -> tuple[str, str, str | None] | None:
        page = window.active_page
        if page.isReadOnly():
            return None
        return page.text_before_proposal(), window.sidebar.note, page.current_section or None

    warmer = Warmer(given.engine, given.partner, given.preferences, place, parent=window)
    given.each_page(lambda page: page.moved_on.connect(warmer.moved))
    for did in (
        *(window.active_changed, window.sidebar.note_changed),
        *(session.shown, session.closed, given.preferences.changed),
    ):
        did.connect(warmer.moved)
    given.sources.changed.connect(warmer.look_again)
    return warmer


GIVES_WAY: Final = 0.001
"""Seconds that a thread of Python's goes on while another waits for its turn; Python's own are five times as many."""


def give_way() -> None:
    """Have threads that work give way to the window's sooner: in one turn of its event loop it waits several times."""
    sys.setswitchinterval(GIVES_WAY)


def set_aside() -> None:
    """Have Python's collector no longer look through what is there now, which stays to the end of the program.

    A full collection holds every thread: with all the features made it took the window 150 ms at a time, whichever
    thread set it off.
    """
    gc.freeze()


def begin(desk: Desk) -> None:
    """Show the window; to somebody who has never been here, the tour as soon as everything is made."""
    # Not within the key that may have had everything made.
    desk.equipment.completed.connect(desk.greet, Qt.ConnectionType.QueuedConnection)
    desk.window.show()


def run(arguments: list[str], folder: Path | None) -> int:
    """Show the window, with this project open if one is named; returns the exit status."""
    paths = UserPaths.default()
    # Before Qt: what a driver of the screen does can end the process.
    last_words = LastWords.of(paths)
    last_words.begin()
    app = QApplication([sys.argv[0], *arguments])
    speak(app)
    app.setApplicationName("Inkwell")
    app.setDesktopFileName("inkwell")
    desk = build(app, paths)
    desk.crashes.begin(last_words)
    desk.equipment.completed.connect(set_aside)
    interruptions = Interruptions(desk.window)
    interruptions.stop_asked.connect(desk.window.close)
    interruptions.surprised.connect(desk.crashes.surprised)
    if folder is not None:
        desk.books.open_folder(folder)
    begin(desk)
    try:
        return app.exec()
    finally:
        desk.close()
        interruptions.close()
        desk.crashes.end()
