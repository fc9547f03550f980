"""What pages and window are equipped with beyond writing: each feature is made and joined in one function here."""

from collections.abc import Callable
from dataclasses import dataclass

from inkwell.app.book_notes import BookNotes
from inkwell.app.book_targets import BookTargets
from inkwell.app.book_writer import BookWriter
from inkwell.app.context_sources import ContextSources
from inkwell.app.continuous import Continuous
from inkwell.app.crash_watch import CrashWatch
from inkwell.app.drafts import Drafts
from inkwell.app.generation import Engine
from inkwell.app.habits import Habits
from inkwell.app.journaling import Journaling
from inkwell.app.outside import OutsideWatch
from inkwell.app.partner import Partner
from inkwell.app.preferences import Preferences
from inkwell.app.saving import SaveLane
from inkwell.app.scribe import Scribe
from inkwell.app.servers import Servers
from inkwell.app.session import Session
from inkwell.app.session_timer import SessionTimer
from inkwell.app.side_pane import SidePane
from inkwell.app.word_counts import WordCounts
from inkwell.storage.paths import UserPaths
from inkwell.ui.attempt import Attempt
from inkwell.ui.chooser import Chooser
from inkwell.ui.commands import Commands, Menu
from inkwell.ui.continuous_desk import ContinuousDesk
from inkwell.ui.count_desk import CountDesk
from inkwell.ui.crash_desk import CrashDesk
from inkwell.ui.editor.page import Page
from inkwell.ui.flow_desk import FlowDesk
from inkwell.ui.format_desk import FormatDesk
from inkwell.ui.full_screen import FullScreen
from inkwell.ui.keys.bindings import KeyBindings
from inkwell.ui.looks_desk import LooksDesk
from inkwell.ui.main_window import MainWindow
from inkwell.ui.outfit import Equipment
from inkwell.ui.partner_desk import PartnerDesk
from inkwell.ui.session_desk import SessionDesk
from inkwell.ui.split_desk import SplitDesk
from inkwell.ui.typography_desk import TypographyDesk
from inkwell.voice.sitting import Sitting


@dataclass(frozen=True)
class Given:
    """All that a feature may be joined to; each takes what it needs."""

    window: MainWindow
    session: Session
    drafts: Drafts
    scribe: Scribe
    words: WordCounts
    partner: Partner
    engine: Engine
    preferences: Preferences
    outside: OutsideWatch
    lane: SaveLane
    backup_lane: SaveLane
    journaling: Journaling
    commands: Commands
    chooser: Chooser
    attempt: Attempt
    paths: UserPaths
    sources: ContextSources
    """What the model is told at a place; whoever knows a part of it adds a source."""
    notes: BookNotes
    writing: PartnerDesk
    writer: BookWriter
    voices: Sitting
    """The voices as those see them who write."""
    servers: Servers
    """The author's own servers."""
    keys: KeyBindings
    """Which keys do what."""
    crashes: CrashWatch

    def each_page(self, attach: Callable[[Page], object]) -> None:
        """Have a feature attached to every page, those that are still to come included."""
        for page in self.window.pages:
            attach(page)
        self.window.page_made.connect(attach)


def equip(given: Given) -> Equipment:
    """Make and join every feature: what writing needs now, the others after the first paint.

    Menus get their commands in this order.
    """
    equipment = Equipment(given.window, given.window.page.viewport())
    given.each_page(given.keys.attach)
    equipment.completed.connect(given.keys.settle)
    _equip_format(given, equipment)
    continuous = _equip_continuous(given, equipment)
    split = _equip_flow(given, equipment, continuous)
    _equip_looks(given, equipment)
    _equip_typography(given, equipment)
    habits, targets = _equip_counts(given, equipment)
    # Something may go wrong before all else is made.
    crash_desk = CrashDesk(given.window, given.crashes, given.preferences, given.chooser)
    equipment.parts["crash_desk"] = crash_desk
    equipment.later(
        lambda: _equip_ghost(given, equipment, split),
        lambda: _equip_proofing(given, equipment),
        lambda: _equip_shelf(given, equipment),
        lambda: _equip_reading(given, equipment),
        lambda: _equip_printing(given, equipment, split),
        lambda: _equip_statistics(given, equipment, habits, targets),
        lambda: _equip_origins(given, equipment),
        lambda: _equip_finding(given, equipment, split),
        lambda: _equip_planning(given, equipment, split),
        lambda: _equip_bible(given, equipment, split),
        lambda: _equip_tools(given, equipment, split),
        lambda: _equip_runs(given, equipment),
        lambda: _equip_told(given, equipment),
        lambda: _equip_memory(given, equipment),
        lambda: _equip_continuity(given, equipment, split),
        lambda: _equip_voices(given, equipment),
        lambda: _equip_models(given, equipment),
        lambda: _equip_servers(given, equipment),
        lambda: _equip_lens(given, equipment),
        lambda: _equip_help(given, equipment),
        lambda: _equip_tour(given, equipment),
        lambda: _equip_reports(given, equipment, crash_desk),
        lambda: _equip_ring(given, equipment),
    )
    return equipment


def _equip_format(given: Given, equipment: Equipment) -> None:
    """Markdown's marks from a menu and by keys, and pasting as plain text."""
    desk = FormatDesk(given.window, given.commands)
    given.session.shown.connect(desk.follow)
    equipment.parts["format"] = desk


def _equip_continuous(given: Given, equipment: Equipment) -> Continuous:
    """A whole chapter or the whole book on the first page."""
    window, session = given.window, given.session
    continuous = Continuous(session, given.scribe, given.drafts, given.lane, window)
    desk = ContinuousDesk(window, session, continuous, given.drafts, given.commands, given.attempt)
    given.outside.renewed.connect(continuous.refresh)
    equipment.parts.update(continuous=continuous, continuous_desk=desk)
    return continuous


def _equip_flow(given: Given, equipment: Equipment, continuous: Continuous) -> SplitDesk:
    """A second page, and what keeps the eye on the line that is written."""
    window, session = given.window, given.session
    second = Scribe(given.drafts, window)
    side = SidePane(session, second, window)
    side.taking.connect(continuous.lend)
    side.settled.connect(continuous.take_back)
    split = SplitDesk(window, session, side, (given.scribe, second), given.words, given.outside, given.attempt)
    full_screen = FullScreen(window)
    flow = FlowDesk(window, given.preferences, given.commands, full_screen, split)
    given.each_page(flow.attach)
    session.shown.connect(flow.settle)
    timer = SessionTimer(lambda: sum(given.words.counts.values()), window)
    sessions = SessionDesk(window, session, timer, full_screen, given.preferences, given.commands, given.chooser)
    given.each_page(sessions.attach)
    equipment.parts.update(
        session_timer=timer,
        sessions=sessions,
        side=side,
        second_scribe=second,
        split=split,
        full_screen=full_screen,
        flow=flow,
    )
    return split


def _equip_looks(given: Given, equipment: Equipment) -> None:
    """Theme, typography and zoom, as the settings have them."""
    session = given.session
    desk = LooksDesk(
        *(given.window, given.window.theme, given.preferences, given.commands),
        lambda: session.project.info.language if session.is_open else "",
    )
    given.each_page(desk.attach)
    session.opened.connect(desk.follow_book)
    equipment.parts["looks"] = desk


def _equip_typography(given: Given, equipment: Equipment) -> None:
    """Typographic quotes, dashes and ellipses as one types."""
    session = given.session
    desk = TypographyDesk(
        *(given.window, given.preferences, given.commands),
        lambda: session.project.info.language if session.is_open else "en",
    )
    given.each_page(desk.attach)
    equipment.parts["typography"] = desk


def _equip_ghost(given: Given, equipment: Equipment, split: SplitDesk) -> None:
    """A few grey words after a pause."""
    from inkwell.app.ghosting import Ghosting
    from inkwell.ui.ghost_desk import ActivePlace, GhostDesk

    window, session = given.window, given.session
    place = ActivePlace(window, split.node_of)
    ghosting = Ghosting(given.engine, given.partner, given.preferences, given.lane, place, parent=window)
    desk = GhostDesk(window, place, ghosting, given.preferences, given.scribe, given.commands)
    given.each_page(desk.attach)
    session.shown.connect(ghosting.give_way)
    session.closed.connect(ghosting.give_way)
    equipment.parts.update(ghosting=ghosting, ghost=desk)


def _equip_shelf(given: Given, equipment: Equipment) -> None:
    """Thesaurus, dictionaries, special characters."""
    from inkwell.app.word_books import WordBooks
    from inkwell.app.word_lookup import LookUp
    from inkwell.language.thesaurus_files import ThesaurusShelf
    from inkwell.ui.shelf_desk import ShelfDesk

    session = given.session
    books = WordBooks(
        ThesaurusShelf(given.paths.data / "thesauruses"),
        lambda: session.project.info.language if session.is_open else "en",
    )
    look_up = LookUp(parent=given.window)
    desk = ShelfDesk(
        *(given.window, given.preferences, books, look_up, given.commands, given.attempt),
        given.chooser.thesaurus_file,
    )
    given.each_page(desk.attach)
    equipment.parts["shelf"] = desk
    equipment.endings.append(look_up.stop)


def _equip_proofing(given: Given, equipment: Equipment) -> None:
    """Spelling, grammar and style: marks under words, and what can be done about them."""
    from inkwell.app.dictionary_adding import DictionaryAdding
    from inkwell.app.name_search import NameSearch
    from inkwell.app.proofing import Makers, Proofing
    from inkwell.app.proofreader import host_maker
    from inkwell.app.word_lists import WordLists
    from inkwell.language.dictionaries import Shelf
    from inkwell.ui.proofing_desk import ProofingDesk
    from inkwell.ui.proofing_dialogs import ProofingDialogs

    window, session, paths = given.window, given.session, given.paths
    log = paths.log / "language.log"
    shelf = Shelf(paths.data / "dictionaries")
    words = WordLists(session, given.lane, paths.data / "words.txt", window)
    makers = Makers(host_maker("spelling", log), host_maker("grammar", log))
    proofing = Proofing(session, given.preferences, given.lane, shelf, words, makers, window)
    names = NameSearch(session, given.drafts, proofing, given.backup_lane, log, window)
    adding = DictionaryAdding(shelf, given.backup_lane, log, parent=window)
    adding.added.connect(proofing.look_for_dictionaries)
    dialogs = ProofingDialogs(window, words, names, shelf, adding, given.chooser)
    desk = ProofingDesk(window, proofing, given.preferences, given.commands, dialogs.word_lists, dialogs.dictionaries)
    given.each_page(desk.attach)
    equipment.parts.update(proofing=proofing, proofing_desk=desk, proofing_dialogs=dialogs)
    equipment.endings.append(proofing.close)


def _equip_reading(given: Given, equipment: Equipment) -> None:
    """Reading aloud, by a voice of the system's."""
    from inkwell.app.reading_aloud import Reader
    from inkwell.app.voices import find_voice
    from inkwell.ui.reading_desk import ReadingDesk

    session = given.session
    reader = Reader(find_voice(), lambda: session.project.info.language if session.is_open else "", given.window)
    equipment.parts["reading"] = ReadingDesk(given.window, session, reader, given.commands, given.attempt)
    equipment.endings.append(reader.stop)


def _equip_counts(given: Given, equipment: Equipment) -> tuple[Habits, BookTargets]:
    """Counts, habits and targets."""
    window, session, preferences = given.window, given.session, given.preferences
    habits = Habits(session, preferences, given.lane, given.paths.data / "habits", parent=window)
    targets = BookTargets(session, given.words, habits, preferences, window)
    desk = CountDesk(window, session, given.words, habits, targets, preferences)
    given.each_page(desk.attach)
    timer = equipment.parts["session_timer"]
    if isinstance(timer, SessionTimer):
        timer.changed.connect(lambda: habits.set_goal(timer.goal[0] if timer.on else 0))
    equipment.parts.update(habits=habits, targets=targets, counts=desk)
    return habits, targets


def _equip_statistics(given: Given, equipment: Equipment, habits: Habits, targets: BookTargets) -> None:
    """The window of statistics, and the marks of echoes."""
    from inkwell.app.full_counts import FullCounts
    from inkwell.app.style_work import StyleWork
    from inkwell.ui.echo_desk import EchoDesk
    from inkwell.ui.statistics_desk import StatisticsDesk

    window, session, preferences = given.window, given.session, given.preferences
    full = FullCounts(session, given.drafts, given.words, given.backup_lane, window)
    style = StyleWork(session, given.drafts, preferences, window)
    statistics = StatisticsDesk(
        *(window, session, given.words, habits, targets, full, style, preferences),
        *(given.commands, given.chooser, given.attempt),
    )
    echoes = EchoDesk(window, session, given.drafts, preferences, given.backup_lane, given.commands)
    given.each_page(echoes.attach)
    equipment.parts.update(statistics=statistics, echoes=echoes)
    equipment.endings.append(style.close)


def _equip_origins(given: Given, equipment: Equipment) -> None:
    """Where words came from: on the page, in the statistics, and as a disclosure."""
    from inkwell.app.origins import BookOrigins
    from inkwell.ui.origin_desk import OriginDesk
    from inkwell.ui.statistics_desk import StatisticsDesk

    window, session = given.window, given.session
    statistics = equipment.parts["statistics"]
    if isinstance(statistics, StatisticsDesk):
        origins = BookOrigins(session, given.drafts, given.words, given.backup_lane, window)
        desk = OriginDesk(window, session, origins, statistics, given.preferences, given.commands, given.chooser)
        given.each_page(desk.attach)
        equipment.parts.update(origins=origins, origin_desk=desk)


def _equip_printing(given: Given, equipment: Equipment, split: SplitDesk) -> None:
    """Printing, on paper or into a PDF."""
    from inkwell.app.printing import PrintedBook
    from inkwell.ui.print_desk import PrintDesk

    book = PrintedBook(given.session, given.drafts, lambda: split.node_of(given.window.active_page))
    desk = PrintDesk(
        *(given.window, given.session, given.scribe, book, given.preferences, given.commands, given.chooser)
    )
    equipment.parts["printing"] = desk
    equipment.endings.append(desk.close)


def _equip_finding(given: Given, equipment: Equipment, split: SplitDesk) -> None:
    """Find and replace on the page and in the whole book; go to anything."""
    from inkwell.app.replacing import BookReplace
    from inkwell.app.searching import BookSearch
    from inkwell.manuscript.counts import size_text
    from inkwell.ui.find_desk import FindDesk
    from inkwell.ui.go_desk import GoDesk
    from inkwell.ui.search_desk import OpenPages, SearchDesk
    from inkwell.ui.search_memory import SearchMemory

    window, session, words = given.window, given.session, given.words
    # What is looked for on a page does not wait for what is looked for in the book.
    lane, page_lane = SaveLane("search"), SaveLane("find")
    equipment.endings += (lane.close, page_lane.close)
    memory = SearchMemory(given.preferences, window)
    search = BookSearch(session, given.drafts, lane, given.paths.cache, window)
    replace = BookReplace(session, given.drafts, OpenPages(window), lane, window)
    replace.rewrote.connect(lambda node, text: words.set(node, size_text(text, words.rules)))
    given.commands.separator(Menu.EDIT)
    finding = FindDesk(window, memory, page_lane, given.commands)
    session.closed.connect(finding.close)
    given.commands.separator(Menu.EDIT)
    searching = SearchDesk(window, session, search, replace, finding, memory, given.commands, split.open)
    given.keys.explain(searching.button, searching.button.toolTip(), "search-book")
    given.commands.separator(Menu.EDIT)
    going = GoDesk(window, session, given.commands, given.keys, split.open, split.open_beside)
    equipment.parts.update(
        search=search, replace=replace, finding=finding, searching=searching, going=going, search_memory=memory
    )


def _equip_bible(given: Given, equipment: Equipment, split: SplitDesk) -> None:
    """The story bible: its tab, its window, and its names on the pages."""
    from inkwell.app.bible import Bible
    from inkwell.app.bible_index import BibleIndex
    from inkwell.app.bible_joints import BibleJoints
    from inkwell.app.bible_trash import BibleTrash
    from inkwell.app.bible_uses import BibleUses
    from inkwell.app.joints import Joints
    from inkwell.app.proofing import Proofing
    from inkwell.app.series import BookSeries
    from inkwell.story.bible import names_of
    from inkwell.ui.bible_desk import BibleDesk
    from inkwell.ui.bible_intake import BibleIntake
    from inkwell.ui.go_desk import GoDesk
    from inkwell.ui.series_desk import SeriesDesk

    window, session = given.window, given.session
    bible = Bible(session, given.lane, window, given.paths.state)
    trash = BibleTrash(session, bible, given.lane, window)
    # Nobody waits for a backup to see where a name stands.
    lane = SaveLane("bible")
    equipment.endings.append(lane.close)
    index = BibleIndex(session, bible, lane, window)
    # Who writes without a model has nobody to be told.
    index.circled.connect(lambda words: window.notifications.tell(words) if given.preferences.settings.ai else None)
    uses = BibleUses(session, given.drafts, lane, window)
    desk = BibleDesk(
        *(window, session, bible, index, uses),
        *(given.preferences, given.commands, given.attempt, split.open),
    )
    intake = BibleIntake(
        *(window, session, bible, trash, given.commands, given.chooser, given.attempt, lane),
        *(desk.show_panel, desk.menu),
    )
    desk.panel.import_requested.connect(intake.import_lorebook)
    series = BookSeries(session, bible, given.lane, window)
    equipment.parts["series"] = SeriesDesk(
        *(window, session, bible, series, desk), *(given.commands, given.chooser, given.attempt)
    )
    given.each_page(desk.names.attach)
    going = equipment.parts["going"]
    if isinstance(going, GoDesk):
        going.add_places(desk.offers)
    proofing = equipment.parts["proofing"]
    if isinstance(proofing, Proofing):
        # Names of the bible are no spelling mistakes, and no names that are still to be found.
        bible.changed.connect(lambda: proofing.words.set_names(names_of(bible.entries)))
    joints = equipment.parts["joints"]
    if isinstance(joints, Joints):
        BibleJoints(bible, joints, window)
    equipment.parts.update(bible=bible, bible_index=index, bible_desk=desk, bible_intake=intake)


def _equip_planning(given: Given, equipment: Equipment, split: SplitDesk) -> None:
    """The outline's steps, and the views of the plan."""
    from inkwell.ui.equipment_planning import equip_exchange, equip_planning

    equip_planning(given, equipment, split)
    equip_exchange(given, equipment)


def _equip_tools(given: Given, equipment: Equipment, split: SplitDesk) -> None:
    """Writing tools, their answers and the chat."""
    from inkwell.ui.equipment_partner import equip_tools

    equip_tools(given, equipment, split)


def _equip_runs(given: Given, equipment: Equipment) -> None:
    """Rewrites in the page, cards side by side, a scene's results."""
    from inkwell.ui.equipment_runs import equip_runs

    equip_runs(given, equipment)


def _equip_ring(given: Given, equipment: Equipment) -> None:
    """F6 from panel to panel, the menu of what has the keys, and what is said aloud."""
    from inkwell.ui.announcing import Announcing
    from inkwell.ui.menu_key import MenuKey
    from inkwell.ui.panel_ring import PanelRing

    equipment.parts["ring"] = PanelRing(given.window, given.commands)
    equipment.parts["menu_key"] = MenuKey(given.window)
    equipment.parts["announcing"] = Announcing(given.window, given.session, given.partner, given.scribe, given.keys)


def _equip_memory(given: Given, equipment: Equipment) -> None:
    """Summaries of chapters, and passages looked up."""
    from inkwell.ui.equipment_memory import equip_memory

    equip_memory(given, equipment)


def _equip_continuity(given: Given, equipment: Equipment, split: SplitDesk) -> None:
    """What does not fit together in the book."""
    from inkwell.ui.equipment_continuity import equip_continuity

    equip_continuity(given, equipment, split)


def _equip_voices(given: Given, equipment: Equipment) -> None:
    """Voices: models that learn from the author's own writing."""
    from inkwell.ui.equipment_voice import equip_voices

    equip_voices(given, equipment)


def _equip_servers(given: Given, equipment: Equipment) -> None:
    """Servers of the author's own."""
    from inkwell.ui.equipment_server import equip_servers

    equip_servers(given, equipment)


def _equip_models(given: Given, equipment: Equipment) -> None:
    """Models: installed, to be had, on their way."""
    from inkwell.ui.equipment_models import equip_models

    equip_models(given, equipment)


def _equip_lens(given: Given, equipment: Equipment) -> None:
    """What a model looked at."""
    from inkwell.ui.equipment_lens import equip_lens

    equip_lens(given, equipment)


def _equip_reports(given: Given, equipment: Equipment, crashes: CrashDesk) -> None:
    """This machine and model, crash reports, a newer version."""
    from inkwell.ui.equipment_reports import equip_reports

    equip_reports(given, equipment, crashes)


def _equip_help(given: Given, equipment: Equipment) -> None:
    """The handbook, F1, and all keys."""
    from inkwell.ui.help_desk import HelpDesk
    from inkwell.ui.keys_desk import KeysDesk

    equipment.parts["help"] = HelpDesk(given.window, given.commands, given.keys, given.preferences)
    equipment.parts["keys"] = KeysDesk(given.window, given.commands, given.keys, given.preferences, given.chooser)


def _equip_tour(given: Given, equipment: Equipment) -> None:
    """Five steps through the window."""
    from inkwell.ui.tour_desk import TourDesk

    equipment.parts["tour"] = TourDesk(
        *(given.window, given.session, given.preferences, given.commands, given.keys),
        given.window.welcome.sample_requested.emit,
    )


def _equip_told(given: Given, equipment: Equipment) -> None:
    """What the model is told: the bible's part, the notes kept beside the book, the inspector."""
    from inkwell.app.bible import Bible
    from inkwell.app.bible_index import BibleIndex
    from inkwell.app.bible_told import BibleTold
    from inkwell.app.tool_runs import ToolRunner
    from inkwell.ui.told_desk import ToldDesk

    window, session = given.window, given.session
    index, runner, bible = (equipment.parts[each] for each in ("bible_index", "tools", "bible"))
    if isinstance(index, BibleIndex) and isinstance(bible, Bible):
        given.sources.add(BibleTold(session, index, lambda: bible.earlier), index.changed)
    if isinstance(runner, ToolRunner):
        equipment.parts["told"] = ToldDesk(
            *(window, session, given.partner, given.notes, given.writing),
            *(given.preferences, runner, given.commands, given.attempt),
        )
