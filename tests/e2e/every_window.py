"""Every state of the window and every dialog, one after the other, filled as in use: for tests that look at all."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
from addon_shown import filled_addon
from models_shown import asked_licence, filled_models
from novelist import Novelist
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from reports_shown import filled_crashes, filled_machine
from voices_shown import filled_report, filled_voices

from inkwell.app.continuity import Judged
from inkwell.app.errand import Errand
from inkwell.app.run_history import Runs
from inkwell.app.servers import accepted
from inkwell.bootstrap import sample_story
from inkwell.engine.types import ModelRef, Secret
from inkwell.errors import ErrorKind, InkwellError
from inkwell.exchange.known_importers import known_importers
from inkwell.exchange.pandoc import Pandoc
from inkwell.exchange.plan import Source
from inkwell.manuscript.node import NodeKind
from inkwell.manuscript.node_collections import Collection, Wanted
from inkwell.manuscript.scope import Scope
from inkwell.settings.exchange import exported, offered
from inkwell.storage.backup import Backup
from inkwell.storage.damage import Finding
from inkwell.storage.history import BookVersion, Version
from inkwell.storage.runs import Run
from inkwell.storage.server_list import KnownServer
from inkwell.storage.trash import TrashEntry
from inkwell.story.authorship import Kind, Share, Tally
from inkwell.story.bible import Entry, EntryKind, Progression, Trigger
from inkwell.story.compared_measures import measured
from inkwell.story.comparing import Answer, Comparison, Contender, Place
from inkwell.story.continuity.finding import Finding as ContinuityFinding
from inkwell.story.continuity.finding import Kind as ContinuityKind
from inkwell.story.continuity.finding import Quote
from inkwell.story.continuity.finding import State as ContinuityState
from inkwell.story.disclosure import Disclosure, Ran, RunUsed
from inkwell.story.segments import Origin, Segment
from inkwell.story.tally import Pick
from inkwell.story.tool_results import ToolOrder, ToolPlace, ToolResult, Variant
from inkwell.translation import HERE
from inkwell.ui.bible.import_dialog import ImportDialog
from inkwell.ui.bible.window import EntryWindow
from inkwell.ui.blind.window import BlindWindow
from inkwell.ui.continuity.window import ContinuityWindow
from inkwell.ui.dialogs.about import AboutDialog
from inkwell.ui.dialogs.backups import RestoreBackupDialog
from inkwell.ui.dialogs.book_details import BookDetailsDialog
from inkwell.ui.dialogs.book_versions import BookVersionsDialog
from inkwell.ui.dialogs.check import CheckDialog
from inkwell.ui.dialogs.confirm import ConfirmDialog
from inkwell.ui.dialogs.disclosure import DisclosureDialog
from inkwell.ui.dialogs.history import HistoryDialog
from inkwell.ui.dialogs.identity import Identity
from inkwell.ui.dialogs.lost_identity import LostIdentityDialog
from inkwell.ui.dialogs.name import NameDialog
from inkwell.ui.dialogs.new_project import NewProjectDialog
from inkwell.ui.dialogs.order import OrderDialog
from inkwell.ui.dialogs.partner import PartnerDialog, Tab
from inkwell.ui.dialogs.passphrase import PassphraseDialog
from inkwell.ui.dialogs.pick import PickDialog
from inkwell.ui.dialogs.server import ServerDialog, ServerHands
from inkwell.ui.dialogs.three_way import ThreeWayDialog
from inkwell.ui.dialogs.trash import TrashDialog
from inkwell.ui.exchanging.import_dialog import ImportDialog as DocumentDialog
from inkwell.ui.exchanging.progress_dialog import ProgressDialog
from inkwell.ui.help.handbook import Handbook
from inkwell.ui.help.window import HandbookWindow
from inkwell.ui.keys.window import KeysWindow
from inkwell.ui.menu_letters import unmarked
from inkwell.ui.planning.collection_dialog import CollectionDialog
from inkwell.ui.planning.page import VIEWS
from inkwell.ui.runs.window import RunsWindow
from inkwell.ui.series_desk import ORDER
from inkwell.ui.settings.dialog import SettingsDialog
from inkwell.ui.settings.editors import Facts
from inkwell.ui.settings.import_dialog import ImportSettingsDialog
from inkwell.ui.statistics.origins_page import COUNTING
from inkwell.ui.tools.chat import ShownTurn
from inkwell.ui.tools.critique_body import Passage
from inkwell.voice.using import Use

NOW = datetime(2026, 6, 11, 15, 0, tzinfo=UTC)
BEFORE = NOW - timedelta(days=2)
MINE = "The hens were late.\n\nNobody minded.\n\nThe lamp was lit."
THEIRS = "The hens were very late.\n\nNobody minded.\n\nThe lamp was out."
ANSWERS = {
    "next": "1. The pump runs dry.\n2. A ship comes into the harbour, with nobody aboard.\n3. Marit speaks.\n",
    "critique": "> He had good hands.\nThe verb is weak, show the hands.\n> Hens were there.\nThey were not.\n",
    "summarise": "They do the harbour first, and then the bar, and nobody laughs at either of them.",
    "outline": "## Chapter 1: The harbour\n- They test the pump at the slip and find it short by eight\n- Tea\n",
}
"""What tools answered."""
_RUN = RunUsed("a.0", Share(120, 80, 20.0), "SmolLM2 135M", 7, "2026-11-20T21:15:30+00:00", Ran.HERE)
_WORDS = {Kind.TYPED: 48_000, Kind.GENERATED: 120, Kind.EDITED: 80, Kind.PASTED: 310}
DISCLOSED = Disclosure("Hens", "Ada Marsh", "26 November 2026", Tally(_WORDS, {"a.0": _RUN.share}), (), (_RUN,))
"""How a book was written."""
SECTIONS = 11
"""Of the settings."""
TABS = 5
"""Of the statistics."""
STYLE_TAB, ORIGINS_TAB = 3, 4
"""Those of them that are filled later."""


def _entry(name: str) -> Entry:
    """An entry with something in every field."""
    return Entry(
        id="m" * 12,
        names=(name, f"Madam {name}"),
        text="She keeps a journal.",
        fields=(("Eyes", "grey"), ("What she hums", "Schubert")),
        trigger=Trigger(any=("journal",), all=("night",)),
        progressions=(Progression("gone", "She limps."),),
        off_in=("gone",),
    )


def in_this_language(words: str) -> str:
    """What an English text of a menu is called where this runs, both without marks for letters and dots."""
    for (source, _), forms in HERE.entries.items():
        if source.replace("&", "").removesuffix("…") == words:
            return unmarked(forms[0]).removesuffix("…")
    return words


class EveryWindow:
    """A desk with the sample book open, and what can be seen of it.

    `states` and `dialogs` give a name and a widget that is shown; what was shown before is gone by then.
    """

    def __init__(self, novelist: Novelist, model: ModelRef | None = None) -> None:
        self.novelist = novelist
        self.model = model
        self.desk = novelist.desk
        self.window = novelist.desk.window

    def open_book(self, folder: Path) -> None:
        """The sample, with its second scene on the page and a mistake in it."""
        self.novelist.answers.fresh = folder
        self.desk.books.open_sample()
        assert self.desk.session.is_open
        assert self.desk.equipment.parts["ring"]
        titles = [node.id for _, node in self.desk.session.manuscript.walk() if self.desk.words.counts.get(node.id)]
        self.window.outline.chosen.emit(titles[0])
        self.novelist.qtbot.waitUntil(lambda: self.desk.session.current == titles[0])

    # the window

    def states(self) -> Iterator[tuple[str, QWidget]]:
        """The window in all its states with a book open."""
        window, parts, page = self.window, self.desk.equipment.parts, self.window.page
        yield "book", window
        window.notifications.tell("The scene was changed elsewhere.", "amber", ("Look at both", lambda: None))
        yield "notice", window
        window.notifications.dismiss()
        finding, searching = parts["finding"], parts["searching"]
        finding.replace()  # type: ignore[attr-defined]
        finding.active.bar.field.begin_with("the")  # type: ignore[attr-defined]
        yield "find bar", window
        finding.active.dismiss()  # type: ignore[attr-defined]
        searching.open_replacing()  # type: ignore[attr-defined]
        searching.panel.field.begin_with("door")  # type: ignore[attr-defined]
        self.novelist.qtbot.waitUntil(lambda: bool(searching.panel.list.rows.rows), timeout=20_000)  # type: ignore[attr-defined]
        yield "search panel", window
        searching.close()  # type: ignore[attr-defined]
        yield from self._bible_states()
        parts["going"].open()  # type: ignore[attr-defined]
        yield "palette", window
        parts["going"].palette.dismiss()  # type: ignore[attr-defined]
        self.command("Two pages").trigger()
        yield "two pages", window
        self.command("Two pages").trigger()
        self.command("Whole book").trigger()
        yield "whole book", window
        self.command("This scene").trigger()
        yield from self._tools()
        self.command("Memory and author's note").trigger()
        yield "memory", window
        window.sidebar.tabs.show_page(in_this_language("Write"))
        yield "rewrite", self._rewrite()
        parts["rewrites"].drop()  # type: ignore[attr-defined]
        yield from self._side_by_side()
        yield from self._written()
        yield from self._planned()
        yield from self._toured()
        parts["full_screen"].enter()  # type: ignore[attr-defined]
        yield "full screen", window
        parts["full_screen"].leave()  # type: ignore[attr-defined]
        page.setFocus()

    def _toured(self) -> Iterator[tuple[str, QWidget]]:
        """The window with each card of the tour."""
        tour = self.desk.equipment.parts["tour"]
        tour.begin()  # type: ignore[attr-defined]
        while tour.card is not None:  # type: ignore[attr-defined]
            yield tour.card.words[0], self.window  # type: ignore[attr-defined]
            tour.card.main_button.click()  # type: ignore[attr-defined]

    def _tools(self) -> Iterator[tuple[str, QWidget]]:
        """A tool's form, answers of every kind, and the chat."""
        window, parts = self.window, self.desk.equipment.parts
        desk, runner, answers, chat = parts["tool_desk"], parts["tools"], parts["tool_answers"], parts["chat"]
        self.novelist.qtbot.waitUntil(lambda: bool(parts["tool_shelf"].tools))  # type: ignore[attr-defined]
        desk.open("rewrite")  # type: ignore[attr-defined]
        yield "tool form", window
        desk.close()  # type: ignore[attr-defined]
        shelf = parts["tool_shelf"]
        place = ToolPlace("", before="He had good hands. They did the harbour first.")
        for name, text in ANSWERS.items():
            order = ToolOrder(shelf.find(name).tool, place)  # type: ignore[attr-defined]
            result = ToolResult(name, order, (Variant(f"{name}.0", text, ("It is only for show.",)),))
            runner.began.emit(result)  # type: ignore[attr-defined]
            runner.ended.emit(result)  # type: ignore[attr-defined]
            yield f"answer of {name}", window
            answers.clear()  # type: ignore[attr-defined]
        chat.open()  # type: ignore[attr-defined]
        source = Passage("They did the harbour first.", "x", title="The Box / The thumb")
        chat.panel.show_turns([ShownTurn("Who did the harbour?", "Anselm did [1].", (source,))])  # type: ignore[attr-defined]
        yield "chat", window
        chat.clear()  # type: ignore[attr-defined]
        window.sidebar.tabs.show_page(in_this_language("Write"))

    def _planned(self) -> Iterator[tuple[str, QWidget]]:
        """The plan in its three views, with something in every field."""
        plan, acts = self.desk.equipment.parts["plan"], self.desk.equipment.parts["plan_acts"]
        here = self.desk.session.current
        said = {"synopsis": MINE, "status": "Draft", "labels": ("night",), "when": "1893-05-03", "plots": ("War",)}
        acts.set_fields({here: said}, "Plan")  # type: ignore[attr-defined]
        plan.open()  # type: ignore[attr-defined]
        for number, view in enumerate(VIEWS):
            plan.page.show_view(number)  # type: ignore[attr-defined]
            yield f"plan: {view}", self.window
        plan.close()  # type: ignore[attr-defined]

    def _rewrite(self) -> QWidget:
        """Differences in the page, the first of them to be decided."""
        page, parts = self.window.page, self.desk.equipment.parts
        end = page.text().index("\n")
        layer = parts["rewrites"]._layers[page]  # type: ignore[attr-defined]
        assert layer.begin("shown.0", page.position_of(0), page.position_of(end))
        layer.show_text("shown.0", page.text()[:end].replace("the ", "that one ").upper(), writing=False)
        return self.window

    def _side_by_side(self) -> Iterator[tuple[str, QWidget]]:
        """Two proposals in the drawer: to be mixed, and against one of them."""
        desk = self.desk
        for key, text in (("a.0", MINE), ("b.0", THEIRS)):
            desk.partner.bring_back(key, text)
        desk.preferences.change(side_by_side=True)
        columns = desk.equipment.parts["cards"].columns  # type: ignore[attr-defined]
        columns.views[0].sentences.item(0).setCheckState(Qt.CheckState.Checked)
        yield "side by side", self.window
        columns.comparing.setChecked(True)
        yield "differences side by side", self.window
        desk.partner.discard()
        desk.preferences.change(side_by_side=False)

    def _bible_states(self) -> Iterator[tuple[str, QWidget]]:
        """The tab with the bible, and a name's card on the page."""
        parts, page = self.desk.equipment.parts, self.window.page
        bible, desk = parts["bible"], parts["bible_desk"]
        wait = self.novelist.qtbot.waitUntil
        wait(lambda: bible.ready)  # type: ignore[attr-defined]
        word = next(each for each in page.text().split() if each.isalpha())
        for entry in (_entry(word), Entry(id="w" * 12, kind=EntryKind.PLACE, names=("Whitby",), on=False)):
            bible.save(entry)  # type: ignore[attr-defined]
        desk.show_panel()  # type: ignore[attr-defined]
        yield "story bible", self.window
        place = page.position_of(page.text().index(word) + 1)
        hover = desk.names.hover_of(page)  # type: ignore[attr-defined]
        wait(lambda: hover.show_at(place))
        yield "a name’s card", self.window
        hover.hide()
        self.window.outline.show_tab(0)

    def _written(self) -> Iterator[tuple[str, QWidget]]:
        """With proposals, where a model is loaded."""
        if self.model is None:
            return
        novelist = self.novelist
        novelist.use_model(self.model)
        self.desk.preferences.change(variants=2, alternatives=True)
        self.window.page.setFocus()
        novelist.ask()
        novelist.until_written()
        yield "proposals", self.window
        card = self.window.sidebar.cards[self.desk.partner.current]
        card.closer.setChecked(True)
        self.window.sidebar.ledger.set_open(True)
        yield "looked at closely", self.window
        self.desk.partner.discard()

    def command(self, words: str):
        """A command's action, by its words."""
        return next(each.action for each in self.desk.commands.all if each.words == in_this_language(words))

    # dialogs

    def dialogs(self, wanted: str = "") -> Iterator[tuple[str, QWidget]]:
        """Every dialog, or the one `wanted`; those with sections or tabs once for each."""
        for name, make in (*self._asked(), *self._own()):
            if wanted not in ("", name):
                continue
            dialog = make()
            if not dialog.isVisible():
                dialog.show()
            self._settle(dialog)
            yield from self._parts_of(name, dialog)
            dialog.close()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _settle(self, dialog: QWidget) -> None:
        self.novelist.qtbot.waitExposed(dialog)
        dialog.activateWindow()
        QApplication.processEvents()

    def _parts_of(self, name: str, dialog: QWidget) -> Iterator[tuple[str, QWidget]]:
        tabs = getattr(dialog, "tabs", None)
        sections = getattr(dialog, "sections", None)
        if tabs is not None:
            for number in range(tabs.count()):
                tabs.setCurrentIndex(number)
                self._settle(dialog)
                if name == "statistics" and number == STYLE_TAB:
                    self._study(dialog)
                if name == "statistics" and number == ORIGINS_TAB:
                    self.novelist.qtbot.waitUntil(lambda: dialog.origins.note.full_text != COUNTING, timeout=20_000)  # type: ignore[attr-defined]
                yield f"{name}: {tabs.tabText(number).replace('&', '')}", dialog
        elif sections is not None:
            for button in sections.buttons:
                sections.show_section(button)
                self._settle(dialog)
                yield f"{name}: {button.text()}", dialog
        else:
            yield name, dialog

    def _study(self, dialog: QWidget) -> None:
        self.desk.equipment.parts["statistics"]._study(Scope.BOOK)  # type: ignore[attr-defined]
        work = self.desk.equipment.parts["statistics"]._style  # type: ignore[attr-defined]
        self.novelist.qtbot.waitUntil(lambda: not work.working, timeout=60_000)

    def _handbook(self) -> QDialog:
        shown = HandbookWindow(Handbook.shipped(), self.window.theme, self.window)
        shown.go_to("shortcuts")
        shown.search.setText("page")
        return shown

    def _server_dialog(self) -> QDialog:
        """With a server far away, which has the most to say, and what a trial of it said."""
        trial = self.desk.equipment.parts["server_desk"]._trial  # type: ignore[attr-defined]
        far = accepted(KnownServer("http://api.example.com:8000#a-large-model"))
        hands = ServerHands((far,), trial, 2048, lambda _address: Secret(), lambda _path: None)
        dialog = ServerDialog(hands, self.window)
        dialog.show()
        dialog.choice.setCurrentIndex(1)
        trial.answered.emit(InkwellError(ErrorKind.ENGINE, "The server at api.example.com:8000 does not answer."))
        return dialog

    def _asked(self) -> Iterator[tuple[str, Callable[[], QDialog]]]:
        """What a chooser asks with."""
        window, theme, icons = self.window, self.window.theme, self.window.icons
        facts = self.desk.writing.partner_facts()
        preferences, settings = self.desk.preferences, self.desk.preferences.settings
        known = Facts(self.desk.models.available(), facts, "Hens")
        version = Version("a", "1", BEFORE, 240)
        entry = TrashEntry("t1", "The arrival", NodeKind.SCENE, BEFORE, ("a",), 1012)
        book = BookVersion("n1", "Sent to Anne", BEFORE, {"a": "1"})
        backup = Backup(Path("/backups/Hens.zip"), "Hens", BEFORE, 1_432_000, "a" * 32)
        found = Finding("nul", "a", Path("text/a.md"), "“Hens” (a.md) is filled with zeros.", True, "It is put back.")
        yield "new project", lambda: NewProjectDialog(theme, icons, parent=window)
        yield "settings", lambda: SettingsDialog(preferences, known, theme, icons, parent=window)
        offer = offered(exported(msgspec.structs.replace(preferences.usual, zoom=150)).encode(), preferences.usual)
        yield "settings from a file", lambda: ImportSettingsDialog("a.json", offer, preferences.usual, icons, window)
        yield "partner", lambda: PartnerDialog(settings, facts, icons, Tab.STYLE, parent=window)
        yield "about", lambda: AboutDialog(theme, icons, parent=window)
        yield "confirm", lambda: ConfirmDialog("Move to the trash", "It goes there.", "Move", "Keep", window)
        yield (
            "history",
            lambda: HistoryDialog("Hens", MINE, (version,), lambda _: THEIRS, theme, icons, NOW, parent=window),
        )
        yield "two versions", lambda: ThreeWayDialog("Hens", MINE, MINE + "!", THEIRS, theme, icons, parent=window)
        yield (
            "trash",
            lambda: TrashDialog(
                lambda: (entry,), lambda _: MINE, print, print, print, theme, icons, NOW, parent=window
            ),
        )
        yield (
            "book versions",
            lambda: BookVersionsDialog("Hens", lambda: (book,), print, print, theme, icons, lambda: NOW, parent=window),
        )
        yield "backups", lambda: RestoreBackupDialog((backup,), (), theme, icons, NOW, parent=window)
        yield "lorebook", lambda: ImportDialog((_entry("Mina"),), "No colours.", ["Mina"], icons, window)
        yield "order", lambda: OrderDialog("The order of the books", ORDER, ("One", "Two (this book)"), "Keep", window)
        yield "pick", lambda: PickDialog("Move", "To which book of the series?", ("One", "Two"), "Move", window)
        yield "collection", lambda: CollectionDialog(Collection("", Wanted()), lambda _: ("Draft",), "Make it", window)
        source = known_importers(Pandoc()).read(sample_story())
        yield "import", lambda: self._import(source)
        yield "progress", lambda: ProgressDialog("Import", Errand(self.desk.lanes[-1]), print, window)
        yield "name", lambda: NameDialog("Add a field", "What is it called?", "Mood", "Add the field", window)
        yield "server", self._server_dialog
        yield "passphrase", lambda: PassphraseDialog("Lock “Mine”", "Nobody can read it.", "Lock it", True, window)
        yield "disclosure", lambda: DisclosureDialog(DISCLOSED, lambda _: "", window)
        yield "check", lambda: CheckDialog(lambda: (found,), lambda _: (), icons, parent=window)
        yield (
            "lost identity",
            lambda: LostIdentityDialog(Identity("Hens", "", "en"), "It is lost.", window),
        )
        yield "book details", lambda: BookDetailsDialog(Identity("Hens", "Ada Marsh", "en-GB"), window)

    def _import(self, source: Source) -> DocumentDialog:
        shown = DocumentDialog(source, source.plan(), Errand(self.desk.lanes[-1]), self.window)
        # On Linux Qt calls a box by what is chosen in it.
        shown.levels[1].setCurrentIndex(0)
        return shown

    def _shown(self) -> list[QDialog]:
        return [each for each in self.window.findChildren(QDialog) if each.isVisible()]

    def _own(self) -> Iterator[tuple[str, Callable[[], QDialog]]]:
        """What commands open."""
        page = self.window.page
        page.setFocus()

        def opened(words: str) -> Callable[[], QDialog]:
            def make() -> QDialog:
                before = set(self._shown())
                self.command(words).trigger()
                QApplication.processEvents()
                return next(each for each in self._shown() if each not in before)

            return make

        page.set_cursor_offset(3)
        for name, words in (
            ("statistics", "Statistics"),
            ("thesaurus", "Thesaurus"),
            ("look-up", "Look up a word"),
            ("characters", "Special characters"),
            ("print", "Print"),
            ("word lists", "Word lists"),
            ("dictionaries", "Dictionaries"),
            ("problems", "Problems on this page"),
            ("tools", "Your tools"),
            ("deleted entries", "Deleted bible entries"),
            ("what was told", "What the model was told"),
            ("what is told", "What is told, and how much of it"),
            ("summaries", "Summaries of chapters"),
            ("comments", "Comments and bookmarks"),
            ("shortcuts", "Shortcuts"),
        ):
            yield name, opened(words)
        yield "bible entry", self._entry_window
        yield "export", opened("Export the book")
        yield "results", self._results
        yield "continuity", self._continuity
        yield "voices", lambda: filled_voices(self.window)
        yield "report on a voice", lambda: filled_report(self.window)
        yield "models", lambda: filled_models(self.window)
        yield "addon", lambda: filled_addon(self.window)
        yield "handbook", self._handbook
        yield "keys", self._keys
        yield "licence", lambda: asked_licence(self.window)
        yield "this machine", lambda: filled_machine(self.window)
        yield "crash reports", lambda: filled_crashes(self.window)
        yield "blind comparison", lambda: self._blind(0)
        yield "a blind choice", lambda: self._blind(1)
        yield "what was chosen", lambda: self._blind(2)

    def _blind(self, page: int) -> BlindWindow:
        shown = BlindWindow(self.window.theme, self.window.icons, self.window)
        told = (Segment(MINE, Origin.AUTHOR, "This scene"),)
        place = Place("p", "a", "The thumb", MINE, told, 7, True, Answer((MINE,)), Answer((THEIRS,)))
        first, second = Contender("SmolLM2 135M", "Careful"), Contender("Gemma 3 270M", "Bold")
        comparison = Comparison("c", BEFORE.isoformat(), first, second, (place,))
        over = comparison.chosen("p", Pick.SECOND, "The lamp.", BEFORE.isoformat())
        shown.setup.offer(["SmolLM2 135M", "Gemma 3 270M"], ["Careful", "Bold"], "SmolLM2 135M", "Bold")
        # On Linux Qt calls a box by what is chosen in it.
        shown.setup.models[1].setCurrentIndex(1)
        shown.show_comparisons((comparison, over))
        shown.show_comparison((None, comparison, over)[page])
        shown.told.show_measures(measured(over, Pick.FIRST, ()), measured(over, Pick.SECOND, ()))
        return shown

    def _continuity(self) -> ContinuityWindow:
        shown = ContinuityWindow(self.window.theme, self.window.icons, self.window)
        here, there = Quote("a", 0, 9, "Mina’s blue eyes were on the door."), Quote("", 0, 0, "Eyes: grey", "m" * 12)
        says = "Mina: blue eyes. The bible has grey eyes."
        looks = ContinuityFinding(ContinuityKind.LOOKS, says, ("Mina",), here, there)
        left = ContinuityFinding(ContinuityKind.PRESENCE, "Mina speaks after leaving.", ("Mina",), here, here)
        titles = {"a": "The Box / The thumb", "m" * 12: "Mina"}
        shown.dealt.setChecked(True)
        shown.show_findings((Judged(looks), Judged(left, ContinuityState.DONE)), titles, looked=True)
        return shown

    def _results(self) -> RunsWindow:
        shown = RunsWindow(self.window.theme, self.window.icons, self.window)
        moment = BEFORE.isoformat()
        runs = tuple(
            Run(f"{name}.0", moment, "a", "SmolLM2 135M", "llama", {"temperature": 0.8}, 7, None, text, "finished")
            for name, text in (("b", MINE), ("a", THEIRS))
        )
        shown.show_writers([Use(ModelRef("Gemma 3 270M", "g", "llama"))])
        shown.show_runs("The thumb", Runs("a", runs, frozenset({"a.0"})), {}, NOW)
        shown.show_told("b.0", (Segment(MINE, Origin.AUTHOR, "This scene", why="It is where you are."),))
        return shown

    def _keys(self) -> KeysWindow:
        """With one command changed, and keys asked for it that another has, which has the most to say."""
        desk = self.desk.equipment.parts["keys"]
        desk.open_keys()  # type: ignore[attr-defined]
        shown: KeysWindow = desk.keys  # type: ignore[attr-defined]
        self.desk.preferences.change(keys={"new-scene": ("Ctrl+J", "F12")})
        shown.table.go_to("new-scene")
        shown.panel.wanted.emit("Ctrl+Shift+Right", False)
        return shown

    def _entry_window(self) -> EntryWindow:
        desk = self.desk.equipment.parts["bible_desk"]
        shown: EntryWindow = desk.entry_window  # type: ignore[attr-defined]
        shown.show_entry(_entry("Mina"))
        return shown
